"""Duties in the order of a profile are told from duties in any other order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.findings.order import longest_ascent
from classifier.matcher import Matcher
from tests.classifier.findings.raising import CARPENTRY, COOKING, findings

CODE = "duties-in-catalogue-order"


def follows(matcher: Matcher, duties: tuple[str, ...]) -> bool:
    return CODE in findings(matcher, duties)


def test_duties_in_the_order_of_a_profile_are_found(matcher: Matcher) -> None:
    found = 0
    for code in ("63200", "31301", "73300", "13110", "22221"):
        duties = tuple(duty.text for duty in matcher.catalogue.main_duties(code))[:8]
        found += follows(matcher, duties)
        assert not follows(matcher, duties[::-1])
        assert not follows(matcher, (*duties[4:], *duties[:4]))
    assert found >= 4


def test_it_is_said_for_information_only(matcher: Matcher) -> None:
    duties = [duty.text for duty in matcher.catalogue.main_duties("73300")][:8]
    finding = findings(matcher, duties)[CODE]
    assert finding.severity == "info"
    assert finding.evidence[0].text.startswith("main duties 1, ")


@pytest.mark.parametrize("duties", [CARPENTRY, COOKING, COOKING[:3]])
def test_other_duties_are_not(matcher: Matcher, duties: tuple[str, ...]) -> None:
    assert not follows(matcher, duties)


@pytest.mark.parametrize(
    ("numbers", "length"),
    [([], 0), ([5], 1), ([1, 2, 3], 3), ([3, 2, 1], 1), ([1, 5, 2, 3], 3), ([2, 2, 2], 1)],
)
def test_the_longest_ascent(numbers: list[int], length: int) -> None:
    assert longest_ascent(numbers) == length


@given(st.lists(st.integers(0, 30), max_size=12))
def test_the_longest_ascent_is_between_one_and_all(numbers: list[int]) -> None:
    length = longest_ascent(numbers)
    assert min(1, len(numbers)) <= length <= len(set(numbers))
    assert longest_ascent(sorted(set(numbers))) == len(set(numbers))
