"""Dates and titles in forms, headings and sentences as fewer letters have them."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from tests.classifier.parsing.whole_letter import only_position, whole_letter


def facts(position: Position) -> tuple[str | None, ...]:
    start, end = position.start, position.end
    return (
        position.title.line if position.title else None,
        start.quotation.line if start else None,
        end.quotation.line if end else None,
    )


@pytest.mark.parametrize(
    ("told", "start", "end"),
    [
        (
            "Position: Bookkeeper\nEntered the company: 4 March 2013\nHours: 38 per week",
            "4 March 2013",
            None,
        ),
        ("Position: Bookkeeper\nFrom – to: 2013.03. – 2019.06.", "2013.03", "2019.06"),
        (
            (
                "job : Bookkeeper\nsince : 4 March 2013\nuntil : 7 June 2019\n"
                "job time : 5 days, in one week 38 hours"
            ),
            "4 March 2013",
            "7 June 2019",
        ),
        (
            "Ms. Brona Keane worked in our firm as Bookkeeper 03.2013 - 06/2019.",
            "03.2013",
            "06/2019",
        ),
        (
            (
                "Ms. Brona Keane joined us as Bookkeeper on 4 March 2013 and closed off with us on"
                " 7 June 2019."
            ),
            "4 March 2013",
            "7 June 2019",
        ),
        (
            "Brona works for us as a Bookkeeper. Start date Mar. 4/13, still here.",
            "Mar. 4/13",
            None,
        ),
    ],
)
def test_a_position_is_read_from_it(told: str, start: str, end: str | None) -> None:
    assert facts(only_position(told)) == ("Bookkeeper", start, end)


def test_titles_before_a_ward_and_its_dates_are_positions() -> None:
    told = """Ms. Brona Keane served this hospital in two grades.

A. STAFF NURSE, Children's Ward - 4 March 2013 to 7 June 2015
- gave injections and dressed wounds
- charted temperatures and pulses

B. CHARGE NURSE, Surgical and Burns Wards - 8 June 2015 to 30 April 2019
- made the duty roster of the nurses
- ordered drugs and linen"""
    positions = whole_letter(told=told, duties="").positions
    assert [facts(position) for position in positions] == [
        ("STAFF NURSE", "4 March 2013", "7 June 2015"),
        ("CHARGE NURSE", "8 June 2015", "30 April 2019"),
    ]


def test_numbers_in_brackets_may_stand_before_the_labels_of_posts() -> None:
    told = """Ms. Brona Keane worked here in the following posts:

(1) Post: Packer
Duration: 4 March 2013 to 7 June 2015

(2) Post: Bookkeeper
Duration: 8 June 2015 to 30 April 2019"""
    assert [facts(position) for position in whole_letter(told=told).positions] == [
        ("Packer", "4 March 2013", "7 June 2015"),
        ("Bookkeeper", "8 June 2015", "30 April 2019"),
    ]
