"""The labelled letters are sound: their quotations stand in the text, their codes exist.

`DUTYMATCH_LETTERS` names another folder of letters to check in the same way.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from occupations.catalogue import Catalogue

DEV = Path(__file__).parent / "letters" / "dev"
FOLDER = Path(os.environ.get("DUTYMATCH_LETTERS", DEV))
IDS = sorted(path.stem for path in FOLDER.glob("*.txt"))

FINDINGS = {
    "claimed-code-mismatch",
    "duties-in-catalogue-order",
    "duties-too-few",
    "duties-vague",
    "few-main-duties-evidenced",
    "lead-statement-not-evidenced",
    "missing-contact",
    "missing-dates",
    "missing-duties",
    "missing-hours",
    "missing-letterhead",
    "missing-pay",
    "missing-signatory",
    "missing-status",
    "missing-title",
    "old-code",
    "rival-close",
    "several-letters",
    "supervision-claimed-not-shown",
    "supervision-shown-not-claimed",
    "title-duties-mismatch",
    "two-occupations-in-one",
    "wording-copied",
}
STATUSES = {
    "casual",
    "contract",
    "full-time",
    "intern",
    "part-time",
    "permanent",
    "seasonal",
    "self-employed",
    "student",
    "temporary",
    "volunteer",
}


@cache
def text_of(ident: str) -> str:
    # Bytes decoded as they are: a line break in a quotation must be the file's own.
    return (FOLDER / f"{ident}.txt").read_bytes().decode("utf-8")


@cache
def labels_of(ident: str) -> dict[str, Any]:
    labels: dict[str, Any] = json.loads((FOLDER / f"{ident}.json").read_text(encoding="utf-8"))
    return labels


def quotations(labels: dict[str, Any]) -> Iterator[str]:
    yield from (labels[key] for key in ("employer", "signatory", "applicant") if labels[key])
    for position in labels["positions"]:
        if position["title"]:
            yield position["title"]
        yield from (position[key]["text"] for key in ("start", "end", "pay") if position[key])
        yield from position["duties"]


def test_there_are_at_least_forty_letters_each_with_its_labels() -> None:
    assert len(IDS) >= 40
    assert sorted(path.stem for path in FOLDER.glob("*.json")) == IDS


@pytest.mark.parametrize("ident", IDS)
def test_every_quotation_stands_in_the_text(ident: str) -> None:
    text = text_of(ident)
    for quotation in quotations(labels_of(ident)):
        assert quotation.strip() == quotation != ""
        assert quotation in text


@pytest.mark.parametrize("ident", IDS)
def test_duties_stand_in_the_order_of_the_text_and_none_twice(ident: str) -> None:
    for position in labels_of(ident)["positions"]:
        places = [text_of(ident).index(duty) for duty in position["duties"]]
        assert places == sorted(set(places))


@pytest.mark.parametrize("ident", IDS)
def test_codes_exist(ident: str, catalogue: Catalogue) -> None:
    labels = labels_of(ident)
    codes = labels["expected"] + [c for p in labels["positions"] for c in p.get("expected", [])]
    assert set(catalogue.codes).issuperset(codes)
    assert labels["title_code"] is None or labels["title_code"] in catalogue


@pytest.mark.parametrize("ident", IDS)
def test_findings_are_known_and_none_is_both_expected_and_forbidden(ident: str) -> None:
    labels = labels_of(ident)
    expected, forbidden = set(labels["expect_findings"]), set(labels["forbid_findings"])
    assert not expected & forbidden
    assert FINDINGS.issuperset(expected | forbidden | set().union(*labels["expect_any_of"]))
    for choice in labels["expect_any_of"]:
        assert not forbidden.issuperset(choice)


@pytest.mark.parametrize("ident", IDS)
def test_facts_have_their_form(ident: str) -> None:
    labels = labels_of(ident)
    assert labels["id"] == ident
    assert labels["form"] in {"letter", "duties"}
    assert labels["country"] is None or len(labels["country"]) == 2
    assert 0 <= labels["main_position"] < len(labels["positions"])
    for position in labels["positions"]:
        assert STATUSES.issuperset(position["status"])
        assert not (position["present"] and position["end"])
        for day in filter(None, (position["start"], position["end"])):
            assert (day["value"] is None) == day["ambiguous"]


def test_every_broad_category_and_many_countries_occur() -> None:
    labels = [labels_of(ident) for ident in IDS]
    assert {code[0] for each in labels for code in each["expected"][:1]} == set("0123456789")
    assert len({each["country"] for each in labels}) >= 12
