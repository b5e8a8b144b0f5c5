"""Times away from a job: their dates are no dates of the job, and are told by themselves."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from tests.classifier.parsing.whole_letter import only_position

JOB = "Ms. Brona Keane has been employed with us as a Bookkeeper since 4 March 2013"
PAST = "Ms. Brona Keane was employed as a Bookkeeper from 4 March 2013 to 7 June 2019"


def days(position: Position) -> tuple[str | None, str | None]:
    start, end = position.start, position.end
    return (start.quotation.line if start else None, end.quotation.line if end else None)


def away(position: Position) -> list[tuple[str | None, str | None, bool]]:
    return [
        (
            absence.start.quotation.line if absence.start else None,
            absence.end.quotation.line if absence.end else None,
            absence.unpaid,
        )
        for absence in position.absences
    ]


SPAN = ("1 May 2016", "30 April 2017")


@pytest.mark.parametrize(
    "told",
    [
        f"{JOB} and was on parental leave from 1 May 2016 to 30 April 2017.",
        f"{JOB}. She was on maternity leave from 1 May 2016 to 30 April 2017.",
        f"{JOB}. She took adoption leave between 1 May 2016 and 30 April 2017.",
        f"{JOB}. From 1 May 2016 to 30 April 2017 she was away on study leave.",
        f"{JOB}, with a sabbatical from 1 May 2016 to 30 April 2017.",
        f"{JOB}. She went on sick leave on 1 May 2016 and resumed work on 30 April 2017.",
        f"{JOB}. She went on maternity leave on 1 May 2016. She came back on 30 April 2017.",
        f"{JOB}. She was temporarily laid off from 1 May 2016 to 30 April 2017.",
        f"{JOB}. The bakery was closed from 1 May 2016 to 30 April 2017 for repairs.",
        f"{JOB}, except for the period from 1 May 2016 to 30 April 2017.",
        f"{JOB}. Leave of absence: 1 May 2016 - 30 April 2017.",
        f"{JOB}, with the exception of 1 May 2016 to 30 April 2017.",
        f"{JOB}. Her employment was interrupted from 1 May 2016 to 30 April 2017.",
        f"{JOB} (on maternity leave 1 May 2016 – 30 April 2017).",
    ],
)
def test_dates_of_leave_are_not_those_of_the_job(told: str) -> None:
    position = only_position(told)
    assert days(position) == ("4 March 2013", None)
    assert position.present is not None
    assert away(position) == [(*SPAN, False)]


@pytest.mark.parametrize(
    "told",
    [
        f"{PAST}, excluding an unpaid leave from 1 May 2016 to 30 April 2017.",
        f"{PAST}. She was on leave without pay from 1 May 2016 to 30 April 2017.",
        f"{PAST}. She was on family leave (unpaid) from 1 May 2016 to 30 April 2017.",
        f"{PAST}. She had leave of absence without pay between 1 May 2016 and 30 April 2017.",
    ],
)
def test_unpaid_leave_is_told_from_other_leave(told: str) -> None:
    position = only_position(told)
    assert days(position) == ("4 March 2013", "7 June 2019")
    assert away(position) == [(*SPAN, True)]


def test_every_time_away_is_told() -> None:
    told = (
        f"{PAST}. She took unpaid leave from May 2014 to July 2014 and annual leave from"
        " 1 August 2015 to 20 August 2015."
    )
    assert away(only_position(told)) == [
        ("May 2014", "July 2014", True),
        ("1 August 2015", "20 August 2015", False),
    ]


def test_leave_that_lasts_has_no_last_day() -> None:
    position = only_position(f"{JOB} and has been on maternity leave since 3 May 2020.")
    assert days(position) == ("4 March 2013", None)
    assert away(position) == [("3 May 2020", None, False)]


@pytest.mark.parametrize(
    "told",
    [
        f"{PAST} (including one year of maternity leave).",
        f"{PAST}. She took no unpaid leave.",
        (
            "Ms. Brona Keane was employed as a Bookkeeper to cover maternity leave from"
            " 4 March 2013 to 7 June 2019."
        ),
        (
            "Ms. Brona Keane was employed as a Bookkeeper (parental leave replacement) from"
            " 4 March 2013 to 7 June 2019."
        ),
        (
            "Ms. Brona Keane was employed, annual leave included, as a Bookkeeper from"
            " 4 March 2013 to 7 June 2019."
        ),
        (
            "Ms. Brona Keane was employed as a Bookkeeper from 4 March 2013 until she decided to"
            " leave us on 7 June 2019."
        ),
        (
            "Ms. Brona Keane joined us as a Bookkeeper on 4 March 2013 and was laid off on"
            " 7 June 2019."
        ),
        (
            "Ms. Brona Keane joined us as a Bookkeeper on 4 March 2013, and the last day before her"
            " maternity leave was 7 June 2019."
        ),
    ],
)
def test_the_job_itself_is_no_time_away(told: str) -> None:
    position = only_position(told)
    assert days(position) == ("4 March 2013", "7 June 2019")
    assert position.absences == ()


def test_a_further_span_is_of_the_same_kind() -> None:
    told = (
        f"{PAST}. The bakery was closed from March 2014 to June 2014 and from November 2015 to"
        " April 2016."
    )
    position = only_position(told)
    assert days(position) == ("4 March 2013", "7 June 2019")
    assert away(position) == [
        ("March 2014", "June 2014", False),
        ("November 2015", "April 2016", False),
    ]


@pytest.mark.parametrize(
    "told",
    [
        f"{PAST}. Our manager, Ms. Roe, was on maternity leave from 1 May 2016 to 30 April 2017.",
        (
            f"{PAST}. During Ms. Roe's maternity leave from 1 May 2016 to 30 April 2017 she led the"
            " office."
        ),
        f"{PAST} and was entitled to annual leave from 1 May 2016.",
        f"{PAST}. Her annual leave of 12 days was paid out on 1 August 2019.",
    ],
)
def test_dates_of_anothers_leave_and_of_entitlements_are_left_out(told: str) -> None:
    position = only_position(told)
    assert days(position) == ("4 March 2013", "7 June 2019")
    assert position.absences == ()


def test_leave_that_was_not_taken_is_none() -> None:
    position = only_position(f"{PAST} and took no leave from 1 May 2016 to 30 April 2017.")
    assert days(position) == ("4 March 2013", "7 June 2019")
    assert position.absences == ()
