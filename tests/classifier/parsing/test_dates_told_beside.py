"""Dates of a trial, a first contract, work elsewhere, changed hours or pay: none of the job's."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from tests.classifier.parsing.whole_letter import only_position

JOINED = "Ms. Brona Keane joined us as a Bookkeeper on 4 March 2013"
EMPLOYED = "Ms. Brona Keane has been employed as a Bookkeeper since 4 March 2013"
PAST = "Ms. Brona Keane was employed as a Bookkeeper from 4 March 2013 to 7 June 2019"


def days(position: Position) -> tuple[str | None, str | None]:
    start, end = position.start, position.end
    return (start.quotation.line if start else None, end.quotation.line if end else None)


@pytest.mark.parametrize(
    "told",
    [
        f"{JOINED}. Her probation ended on 3 June 2013.",
        f"{JOINED}. Her probationary period was completed on 3 June 2013.",
        f"{JOINED}. She finished her trial period on 3 June 2013.",
        f"{EMPLOYED}. Her first contract ended on 3 March 2014 and was renewed.",
        f"{EMPLOYED}. Her initial contract expired on 3 March 2014.",
        f"{EMPLOYED}. Her contract ended on 3 March 2014 and was made permanent.",
        f"{EMPLOYED}. She was on secondment to our Galway shop from 1 May 2016 to 30 April 2017.",
        f"{EMPLOYED}. Her salary was increased from EUR 28,000 to EUR 31,000 on 1 May 2016.",
    ],
)
def test_a_job_does_not_end_with_a_part_of_it(told: str) -> None:
    assert days(only_position(told)) == ("4 March 2013", None)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (f"{JOINED}. Her contract ended on 7 June 2019.", ("4 March 2013", "7 June 2019")),
        (
            "Ms. Brona Keane was seconded to us as a Bookkeeper from 4 March 2013 to 7 June 2019.",
            ("4 March 2013", "7 June 2019"),
        ),
        (
            (
                "Ms. Brona Keane joined on probation on 4 March 2013 as a Bookkeeper and left on"
                " 7 June 2019."
            ),
            ("4 March 2013", "7 June 2019"),
        ),
        (f"{JOINED} and retired from our firm on 7 June 2019.", ("4 March 2013", "7 June 2019")),
        (f"{PAST}, which was extended until 5 June 2020.", ("4 March 2013", "5 June 2020")),
        (f"{PAST}. Her contract was extended to 5 June 2020.", ("4 March 2013", "5 June 2020")),
        (f"{PAST}. Her permit was extended until 5 June 2020.", ("4 March 2013", "7 June 2019")),
    ],
)
def test_what_ends_the_job_still_does(told: str, expected: tuple[str, str]) -> None:
    assert days(only_position(told)) == expected


@pytest.mark.parametrize(
    ("told", "low", "high", "expected"),
    [
        (
            f"{EMPLOYED}. She worked 18 hours per week until May 2016 and 36 hours per week since.",
            18,
            36,
            ("4 March 2013", None),
        ),
        (
            (
                f"{EMPLOYED} part-time (12 hours a week), and full-time (38 hours a week) from"
                " 1 May 2016."
            ),
            12,
            38,
            ("4 March 2013", None),
        ),
        (
            (
                f"{PAST}. Initially she worked twenty hours per week; from 1 May 2016 she worked"
                " 37.5 hours per week."
            ),
            20,
            37.5,
            ("4 March 2013", "7 June 2019"),
        ),
        (
            f"{PAST}. Her hours were reduced from 40 to 25 hours per week on 1 May 2016.",
            25,
            40,
            ("4 March 2013", "7 June 2019"),
        ),
        (
            f"{PAST}, 24 hours per week during terms and 40 hours per week in the summer.",
            24,
            40,
            ("4 March 2013", "7 June 2019"),
        ),
        (
            (
                "Ms. Brona Keane was our Bookkeeper. She worked 18 hours per week from 4 March 2013"
                " until 30 April 2016 and 36 hours per week from 1 May 2016 to 7 June 2019."
            ),
            18,
            36,
            ("4 March 2013", "7 June 2019"),
        ),
    ],
)
def test_hours_that_changed_are_a_range(
    told: str, low: float, high: float, expected: tuple[str, str | None]
) -> None:
    position = only_position(told)
    assert position.hours is not None
    assert (position.hours.low, position.hours.high) == (low, high)
    assert days(position) == expected


@pytest.mark.parametrize(
    "told",
    [
        f"{PAST}, 36 hours per week.",
        f"{PAST}. She worked 36 hours per week from the first day until the last.",
        f"{PAST}. She worked 36 hours per week and, since 2015, 4 hours per week of overtime.",
        f"{PAST}. She worked 36 hours per week and from 2015 led clerks who work 20 hours a week.",
        f"{PAST}. She worked 36 hours per week; her manager has worked 50 hours per week since.",
    ],
)
def test_hours_that_did_not_change_are_one_number(told: str) -> None:
    position = only_position(told)
    assert position.hours is not None
    assert (position.hours.low, position.hours.high) == (36, 36)
    assert days(position) == ("4 March 2013", "7 June 2019")
