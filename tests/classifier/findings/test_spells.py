"""A job that was held twice is judged once, and its dates both times."""

from __future__ import annotations

from collections import Counter

from msgspec.structs import replace

from classifier.assessment import assess
from classifier.letter import Letter
from classifier.matcher import Matcher

DUTIES = ("Kept the ledgers and reconciled the bank", "Paid the suppliers", "Filed the invoices")


def test_findings_of_a_second_time_are_those_of_its_dates_alone(matcher: Matcher) -> None:
    letter = replace(Letter.from_duties(DUTIES, title="Bookkeeper"), form="letter")
    (position,) = letter.positions
    again = replace(letter, positions=(position, position))
    once = Counter(finding.code for finding in assess(matcher, letter).findings)
    twice = Counter(finding.code for finding in assess(matcher, again).findings)
    assert once["missing-dates"] == 1
    assert twice == once + Counter(["missing-dates"])
