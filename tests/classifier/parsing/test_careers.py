"""Entries of a CV, one below the other: title, employer and dates in a line each; all made up."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from classifier.parsing.parse import parse

DUTIES = (
    ("Glued and clamped drawer fronts", "Sanded table tops before varnishing"),
    ("Loaded kiln carts with green timber", "Measured the moisture of dried boards"),
)


def _entry(title: str, firm: str, dates: str, duties: tuple[str, ...], joint: str) -> str:
    return joint.join([title, firm, dates]) + joint + "\n".join(f"- {duty}." for duty in duties)


def _shown(position: Position) -> tuple[str | None, str | None, list[str]]:
    return (
        position.title.line if position.title else None,
        position.start.quotation.text if position.start else None,
        [duty.line.rstrip(".") for duty in position.duties],
    )


@pytest.mark.parametrize("joint", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Quayside Joinery - Hull, UK", "Quayside Joinery - Hull, UK"),  # a line that stands twice
        ("Quayside Joinery - Hull, UK", "Norrland Timber Inc - Umeå"),
        ("Warden Fibreglass - Leeds, UK", "Guard Timber - Leeds, UK"),  # firms named like jobs
    ],
)
def test_the_employer_stands_between_title_and_dates(joint: str, first: str, second: str) -> None:
    text = "\n\n".join(
        [
            _entry("Bench Joiner", first, "June 2012 to August 2017", DUTIES[0], joint),
            _entry("Kiln Operator", second, "March 2009 to May 2012", DUTIES[1], joint),
        ]
    )
    assert [_shown(position) for position in parse(text).positions] == [
        ("Bench Joiner", "June 2012", list(DUTIES[0])),
        ("Kiln Operator", "March 2009", list(DUTIES[1])),
    ]


def test_the_title_stands_in_brackets_behind_the_employer() -> None:
    text = (
        "Drayton Quarry Plant (Service Technician 4)\nJanuary 2022 - Current\n"
        "Replaced the hydraulic pumps of loaders.\n\n"
        "Skylark Airlines (Aircraft Technician)\nOctober 2019 - December 2021\n"
        "Taxied aircraft to the gate and checked their brakes.\n"
    )
    titles = [position.title for position in parse(text).positions]
    assert [title and title.line for title in titles] == [
        "Service Technician 4",
        "Aircraft Technician",
    ]


def test_no_number_in_brackets_above_is_the_day_of_a_month() -> None:
    (position,) = parse("Fitter (grade 4)\nJanuary 2022 to June 2023\n- Fitted pumps.").positions
    assert position.start is not None
    assert position.start.quotation.text == "January 2022"
    assert position.start.precision == "month"
