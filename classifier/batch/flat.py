"""A result as one flat row, and as cells that no spreadsheet takes for a formula."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from classifier.batch.scored import ERROR, Scored
from classifier.finding import highest

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
# What columns hold in the terms of pandas; the others hold text.
KINDS = {"duties": "Int64", "teer": "Int64", "confidence": "Float64"}
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
    row: Flat = dict.fromkeys((*COLUMNS, *PRECHECK))
    row |= {"id": record["id"], "status": record["status"], "reason": record["reason"]}
    if record["status"] == ERROR:
        return row
    title, found, precheck = record["title"], record["findings"], record.get("precheck")
    every = [*found, *(precheck["findings"] if precheck else ())]
    row["stated_title"] = " ".join(title["text"].split()) if title else None
    row["duties"] = len(record["duties"])
    row["findings"] = "; ".join(dict.fromkeys(finding["code"] for finding in found)) or None
    row["severity"] = highest(finding["severity"] for finding in every)
    if record["status"] == "ok" and record["candidates"]:
        row |= _answer(record["candidates"], record["confidence"])
    return row | _categories(precheck)


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


def _categories(precheck: Mapping[str, Any] | None) -> Flat:
    """Give the categories of the codes asked about, and how sure each category is."""
    if precheck is None:
        return {}
    asked = [code for code in precheck["codes"] if code["asked"]]
    on = dict.fromkeys(found["category"] for code in asked for found in code["categories"])
    shares = [
        share
        for position in precheck["positions"]
        for share in position["shares"]
        if round(share["confidence"], 4)
    ]
    said = dict.fromkeys(finding["code"] for finding in precheck["findings"])
    version = precheck["list"]
    return {
        "categories": "; ".join(on) or None,
        "category_shares": "; ".join(f"{s['category']} ({s['confidence']:.4f})" for s in shares)
        or None,
        "precheck_findings": "; ".join(said) or None,
        "as_of": precheck["as_of"],
        "category_list": _list(version) if version else None,
    }


def _list(version: Mapping[str, Any]) -> str:
    verified = version["last_verified"] or "not recorded"
    named = f"{version['list']} {version['version']}, in force from {version['first_day']}"
    return f"{named}, last verified: {verified}; no legal advice"


def columns(*, precheck: bool) -> tuple[str, ...]:
    """Give the columns of a table in their order."""
    return (*COLUMNS, *PRECHECK) if precheck else COLUMNS


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
