"""A result as one flat row, and as cells that no spreadsheet takes for a formula."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from classifier.batch.scored import ERROR, Scored
from classifier.finding import highest
from classifier.findings.claimed_code import UNCLEAR
from classifier.precheck.answers import category_answers, programme_answers

COLUMNS = (
    "id",
    "status",
    "reason",
    "stated_title",
    "duties",
    "code",
    "title",
    "teer",
    "confidence",
    "candidate_set",
    "candidates",
    "findings",
    "severity",
)
# Added last, behind those of a pre-check, so that no earlier column moves.
LAST = ("position_count", "other_positions", "claimed_code", "claim_rank")
# Of a pre-check again, and behind the last for the same reason.
ANSWERS = ("category_answers", "programme_answers")
# What columns hold in the terms of pandas; the others hold text.
KINDS = {
    **dict.fromkeys(("duties", "teer", "position_count", "claim_rank"), "Int64"),
    "confidence": "Float64",
}
PRECHECK = ("categories", "category_shares", "precheck_findings", "as_of", "category_list")
_LONGEST_CELL = 32_000  # characters; Excel takes 32,767
# Those of full width count, too: some spreadsheets read them as the plain signs.
_FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
Flat = dict[str, Any]


def flat(record: Scored) -> Flat:
    """Give a record of the schema as values by column; absent ones are None.

    Candidates of a letter that can't carry an answer are none, so code, title, TEER and
    confidence stay empty there.
    """
    row: Flat = dict.fromkeys((*COLUMNS, *PRECHECK, *LAST, *ANSWERS))
    row |= {"id": record["id"], "status": record["status"], "reason": record["reason"]}
    if record["status"] == ERROR:
        return row
    title, found, precheck = record["title"], record["findings"], record.get("precheck")
    every = [*found, *(precheck["findings"] if precheck else ())]
    row["reason"] = "; ".join(filter(None, (record["reason"], *_unclear(found)))) or None
    row["stated_title"] = " ".join(title["text"].split()) if title else None
    row["duties"] = len(record["duties"])
    row["findings"] = _named(found, record["position"])
    row["severity"] = highest(finding["severity"] for finding in every)
    if record["status"] == "ok" and record["candidates"]:
        row |= _answer(record["candidates"], record["confidence"])
    return row | _categories(precheck, record["position"]) | _beside(record)


def _unclear(found: Sequence[Mapping[str, Any]]) -> Sequence[str]:
    """Give what is unclear about the claim, which the name of the finding alone doesn't tell."""
    return [finding["message"] for finding in found if finding["code"] == UNCLEAR]


def _named(found: Sequence[Mapping[str, Any]], main: int) -> str | None:
    """Name findings by their codes, with the position where that is not the row's own."""
    names = (_of_position(finding["code"], finding["position"], main) for finding in found)
    return "; ".join(dict.fromkeys(names)) or None


def _of_position(text: str, place: int | None, main: int) -> str:
    return text if place in (None, main) else f"{text} (position {place + 1})"


def _beside(record: Scored) -> Flat:
    """Give what stands beside the main position: the others, and what became of a claim."""
    claim = record["claim"]
    others = "; ".join(_other(one, record["positions"]) for one in record["others"])
    return {
        "position_count": len(record["positions"]),
        "other_positions": others or None,
        "claimed_code": claim["stated"] if claim else None,
        "claim_rank": claim["rank"] if claim else None,
    }


def _other(match: Mapping[str, Any], positions: Sequence[Mapping[str, Any]]) -> str:
    title = positions[match["position"]]["title"]
    name = " ".join(title["text"].split()) if title else "no title"
    told = match["status"] == "ok" and match["candidates"]
    answer = _candidate(match["candidates"][0]) if told else "not enough information"
    return f"{match['position'] + 1} {name}: {answer}"


def _answer(candidates: Sequence[Mapping[str, Any]], confidence: Mapping[str, Any] | None) -> Flat:
    best = candidates[0]
    return {
        "code": best["code"],
        "title": best["title"],
        "teer": best["teer"],
        "confidence": best["confidence"],
        "candidate_set": "; ".join(confidence["candidate_set"]) if confidence else None,
        "candidates": "; ".join(_candidate(candidate) for candidate in candidates),
    }


def _candidate(candidate: Mapping[str, Any]) -> str:
    shown = candidate["confidence"]
    return candidate["code"] if shown is None else f"{candidate['code']} ({shown:.4f})"


def _categories(precheck: Mapping[str, Any] | None, main: int) -> Flat:
    """Give the categories of the codes asked about, the answers, and how sure each category is."""
    if precheck is None:
        return {}
    asked = [code for code in precheck["codes"] if code["asked"]]
    on = dict.fromkeys(found["category"] for code in asked for found in code["categories"])
    shares = [
        _of_position(f"{share['category']} ({share['confidence']:.4f})", place, main)
        for place, position in enumerate(precheck["positions"])
        for share in position["shares"]
        if round(share["confidence"], 4)
    ]
    version = precheck["list"]
    return {
        "categories": "; ".join(on) or None,
        "category_shares": "; ".join(shares) or None,
        "precheck_findings": _named(precheck["findings"], main),
        "as_of": precheck["as_of"],
        "category_list": _list(version) if version else None,
        "category_answers": "; ".join(category_answers(precheck)) or None,
        "programme_answers": "; ".join(programme_answers(precheck)) or None,
    }


def _list(version: Mapping[str, Any]) -> str:
    verified = version["last_verified"] or "not recorded"
    named = f"{version['list']} {version['version']}, in force from {version['first_day']}"
    return f"{named}, last verified: {verified}; no legal advice"


def columns(*, precheck: bool) -> tuple[str, ...]:
    """Give the columns of a table in their order."""
    return (*COLUMNS, *PRECHECK, *LAST, *ANSWERS) if precheck else (*COLUMNS, *LAST)


def safe(value: Any) -> Any:  # noqa: ANN401 - whatever a cell holds
    """Give a value as a cell: text never starts a formula, and holds no control character."""
    if not isinstance(value, str):
        return value
    kept = "".join(
        " " if char in "\t\r\n" else char
        for char in value
        if char in "\t\r\n" or unicodedata.category(char) not in {"Cc", "Cs", "Co", "Cn"}
    )
    if value[:1] in {"\t", "\r", "\n"} or kept.strip().startswith(_FORMULA):
        kept = f"'{kept}"
    return kept[:_LONGEST_CELL]
