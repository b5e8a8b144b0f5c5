"""Lines of JSON against those of the standard library."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.assessment import assess
from classifier.batch.lines import line
from classifier.batch.record import Record
from classifier.batch.scored import Wanted, scored
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.schema import to_json

SIGNS = ("plain", "\x00\x01\n\t\x7f", "\u2019\xe9\u2028", "\U0001f600", "half \ud83d", '"\\/')


def as_python_writes(result: object) -> bytes:
    return (json.dumps(result) + "\n").encode()


@pytest.mark.parametrize("sign", SIGNS)
def test_any_sign_is_written_as_python_writes_it(matcher: Matcher, sign: str) -> None:
    duties = [f"Weld pipes {sign}", f"{sign} inspect the welds of pipes", "Cut steel plates"]
    result = to_json(assess(matcher, Letter.from_duties(duties, title=f"Welder {sign}")))
    assert line(result) == as_python_writes(result)


@pytest.mark.parametrize("amount", [0.0, 1e-7, 0.00012, 40.5, 1e14, 1e15, 2.5e17, float("inf")])
def test_any_stated_number_is_written_as_python_writes_it(amount: float) -> None:
    stated = {"quotation": None, "low": amount, "high": None}
    result = {"positions": [{"hours": stated, "pay": None}, {"hours": None, "pay": stated}]}
    assert line(result) == as_python_writes(result)


@given(st.text(), st.integers(0, 10_000))
def test_text_and_shares_are_written_as_python_writes_them(text: str, share: int) -> None:
    result = {text: [text, None, True, [], {}, share, round(share / 10_000, 4)]}
    assert line(result) == as_python_writes(result)


def test_results_of_every_kind_are_written_as_python_writes_them(matcher: Matcher) -> None:
    records = [Record("ok", duties=("Weld pipes", "Cut steel")), Record("bad", fault="torn")]
    for wanted in (Wanted(), Wanted(as_of=date(2026, 3, 1))):
        for result in scored(matcher, records, wanted):
            assert line(result) == as_python_writes(result)
