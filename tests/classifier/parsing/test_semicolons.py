"""Duties that semicolons set apart within one sentence of a letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing.semicolons import enumerated_duties, with_enumerated
from classifier.pasted import parse

FRAME = (
    "Tarn Systems Inc.\n\nTo whom it may concern\n\nThis letter serves to confirm that Mr. Bram"
    " Ode was employed full-time by Tarn Systems Inc. from July 13, 2012 to January 4, 2019 as a"
    " Programmer.\n\n{said}\n\nVery truly yours,\n\nIda Crane\nPresident\n"
)
LISTED = "created table layouts and stored procedures; kept the certificates; wrote test scripts"


def _duties(said: str) -> list[str]:
    return [
        duty.line.rstrip(".")
        for position in parse(FRAME.format(said=said)).positions
        for duty in position.duties
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "While serving as a Programmer with Tarn Systems, Inc., Mr. Ode worked with build tools",
        "Mr. Ode worked with build tools",
    ],
)
def test_every_part_is_a_duty_whatever_verb_comes_first(opening: str) -> None:
    assert _duties(f"{opening}; {LISTED}; and trained two juniors.") == [
        "worked with build tools",
        "created table layouts and stored procedures",
        "kept the certificates",
        "wrote test scripts",
        "trained two juniors",
    ]


def test_what_experience_is_said_to_include_is_a_list() -> None:
    found = _duties(
        "Throughout, Mr. Ode gained experience including development of payroll servers; writing"
        " shell scripts; building reports for the board; and testing pages."
    )
    assert found == [
        "development of payroll servers",
        "writing shell scripts",
        "building reports for the board",
        "testing pages",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "He is punctual; he is honest; he is polite.",
        "Hours were long; pay was fair; leave was generous.",
        "He joined in May; he left in June; we wish him well.",
    ],
)
def test_semicolons_alone_make_no_duty(said: str) -> None:
    assert enumerated_duties(said, (0, len(said))) == []
    assert _duties(said) == []


def test_what_was_found_in_every_part_stays_as_it_is() -> None:
    said = "prepared soups for sixty; cleaned the grill at night; ordered stock"
    found = [(0, 24), (26, 51), (53, 66)]
    assert with_enumerated(said, (0, len(said)), found) == found
    assert with_enumerated(said, (0, len(said)), found[:1]) != found[:1]


@given(st.text(alphabet="abced ing;,:.\n", max_size=200))
def test_parts_lie_apart_within_the_sentence(text: str) -> None:
    last = 0
    for start, end in enumerated_duties(text, (0, len(text))):
        assert last <= start < end <= len(text)
        last = end
