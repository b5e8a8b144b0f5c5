"""Duties of two occupations are told from the duties of one."""

from __future__ import annotations

import pytest

from classifier.matcher import Matcher
from tests.classifier.findings.raising import (
    CARPENTRY,
    COOKING,
    HELP_DESK,
    NURSING,
    VAGUE,
    findings,
)

CODE = "two-occupations-in-one"


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        (COOKING, CARPENTRY, {"63200", "72310"}),
        (HELP_DESK, NURSING, {"22221", "31301"}),
        (NURSING, CARPENTRY, {"31301", "72310"}),
    ],
)
def test_halves_of_two_lists_are_found(
    matcher: Matcher, one: tuple[str, ...], other: tuple[str, ...], codes: set[str]
) -> None:
    mixed = [duty for pair in zip(one[:5], other[:5], strict=True) for duty in pair]
    finding = findings(matcher, mixed)[CODE]
    named = {piece.code for piece in finding.evidence if piece.kind == "code"}
    assert named & codes
    assert len(named) == 2
    quoted = [piece.text for piece in finding.evidence if piece.kind == "quotation"]
    assert set(quoted) <= set(mixed)
    # What is quoted for one is of one list, what is quoted for the other of the other.
    assert {duty in one for duty in quoted[:2]} != {duty in one for duty in quoted[2:]}


@pytest.mark.parametrize("duties", [COOKING, CARPENTRY, HELP_DESK, NURSING])
def test_one_occupation_is_one(matcher: Matcher, duties: tuple[str, ...]) -> None:
    assert CODE not in findings(matcher, duties)


def test_one_or_two_stray_duties_make_no_second_occupation(matcher: Matcher) -> None:
    assert CODE not in findings(matcher, (*COOKING, *CARPENTRY[:2]))
    assert CODE not in findings(matcher, (*NURSING, HELP_DESK[0]))


def test_few_duties_are_not_divided(matcher: Matcher) -> None:
    assert CODE not in findings(matcher, (*COOKING[:2], *CARPENTRY[:2]))


RECEPTION = (
    "Answer telephones",
    "Greet visitors and sort mail",
    "Order office supplies",
    "File documents",
)
GARAGE = (
    "Fit brakes and tires",
    "Change engine oil and filters",
    "Find engine faults",
    "Test cars on the road",
)


def test_duties_of_few_words_are_divided_where_they_lean_far(matcher: Matcher) -> None:
    finding = findings(matcher, (*RECEPTION, *GARAGE), title="Office Assistant")[CODE]
    assert "72410" in {piece.code for piece in finding.evidence}
    quoted = [piece.text for piece in finding.evidence if piece.kind == "quotation"]
    assert len({duty in GARAGE for duty in quoted[:2]}) == 1
    for own in (RECEPTION, GARAGE):
        assert CODE not in findings(matcher, own)
        assert CODE not in findings(matcher, (*own, *VAGUE))


def test_the_order_of_duties_changes_nothing(matcher: Matcher) -> None:
    mixed = [*COOKING[:5], *CARPENTRY[:5]]
    one, other = findings(matcher, mixed)[CODE], findings(matcher, mixed[::-1])[CODE]
    assert {piece.code for piece in one.evidence} == {piece.code for piece in other.evidence}
