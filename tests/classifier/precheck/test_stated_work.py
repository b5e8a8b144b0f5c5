"""What a position states of its time: absent stays open, and nothing is guessed."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.precheck import Period, Question
from classifier.precheck.stated_work import StatedWork, stated_work
from classifier.stated import Precision, StatusKind
from tests.classifier.parsing.whole_letter import whole_letter
from tests.classifier.precheck.letters import AS_OF, one_job, with_studies


def read(letter: Letter, **question: object) -> StatedWork:
    return stated_work(letter, 0, Question(AS_OF, **question))  # type: ignore[arg-type]


def span(work: StatedWork, *, least: bool, day: date = AS_OF) -> tuple[str, str] | None:
    found = work.least(day) if least else work.most(day)
    return (str(found.first), str(found.last)) if found else None


def test_plain_dates_leave_nothing_open() -> None:
    work = read(one_job())
    assert span(work, least=True) == span(work, least=False) == ("2024-01-01", "2024-12-31")
    assert work.hours == (40, 40)
    assert work.open == ()


def test_a_date_with_two_readings_gives_the_least_and_the_most() -> None:
    work = read(one_job(start="2024-03-01|2024-01-03"))
    assert span(work, least=True) == ("2024-03-01", "2024-12-31")
    assert span(work, least=False) == ("2024-01-03", "2024-12-31")
    (note,) = work.open
    assert "2024-01-03 or 2024-03-01" in note


def test_a_month_may_mean_its_first_or_its_last_day() -> None:
    work = read(one_job(start="2024-01-01", end="2024-12-01", precision="month"))
    assert span(work, least=True) == ("2024-01-31", "2024-12-01")
    assert span(work, least=False) == ("2024-01-01", "2024-12-31")


def test_a_job_that_goes_on_counts_up_to_the_day() -> None:
    work = read(one_job(end="present"))
    assert work.ongoing
    assert span(work, least=True) == ("2024-01-01", "2026-06-01")
    later = date(2026, 8, 1)
    assert span(work, least=False, day=later) == ("2024-01-01", "2026-08-01")
    going = work.going_on(later)
    assert going is not None
    assert going.last == later


def test_a_letter_shows_nothing_after_its_own_day() -> None:
    work = read(one_job(end="present", issued="2025-03-01"))
    assert span(work, least=True) == ("2024-01-01", "2025-03-01")
    assert span(work, least=False) == ("2024-01-01", "2026-06-01")
    assert "2025-03-01" in work.open[0]


def test_an_end_ahead_of_the_letter_is_a_plan() -> None:
    work = read(one_job(end="2027-05-31", issued="2025-03-01"))
    assert not work.ongoing
    assert span(work, least=True) == ("2024-01-01", "2025-03-01")
    assert span(work, least=False) == ("2024-01-01", "2026-06-01")
    assert work.open == ("the letter of 2025-03-01 can't show that the job went on after that day",)


@pytest.mark.parametrize("issued", ["2024-12-31", "2025-02-01", None])
def test_an_end_before_the_letter_is_taken_at_its_word(issued: str | None) -> None:
    work = read(one_job(issued=issued))
    assert span(work, least=True) == span(work, least=False) == ("2024-01-01", "2024-12-31")
    assert work.open == ()


def test_work_that_starts_after_the_letter_is_not_shown() -> None:
    work = read(one_job(start="2025-06-01", end="2026-05-31", issued="2025-03-01"))
    assert span(work, least=True) is None
    assert span(work, least=False) == ("2025-06-01", "2026-05-31")
    (note,) = work.open
    assert "can't show work that starts later, on 2025-06-01" in note


def test_a_letter_of_two_possible_days_is_of_the_earlier_one() -> None:
    work = read(one_job(end="2025-05-31", issued="2025-06-05|2025-05-06"))
    assert span(work, least=True) == ("2024-01-01", "2025-05-06")
    assert span(work, least=False) == ("2024-01-01", "2025-05-31")
    assert "may be 2025-05-06 or 2025-06-05" in work.open[0]


@pytest.mark.parametrize(
    ("precision", "expected"),
    [
        ("day", ()),
        ("month", ("only the month of the start and the end is known",)),
        ("year", ("only the year of the start and the end is known",)),
    ],
)
def test_a_month_or_a_year_alone_is_said(precision: Precision, expected: tuple[str, ...]) -> None:
    assert read(one_job(precision=precision)).open == expected


def test_a_month_of_one_date_is_said_of_that_one() -> None:
    work = read(one_job(end="present", precision="month"))
    assert work.open == ("only the month of the start is known",)
    period = Period(date(2025, 1, 1))
    assert read(one_job(precision="month"), period=period).open == ()


def test_a_job_that_begins_after_the_day_adds_nothing() -> None:
    work = read(one_job(start="2026-07-01", end="present"))
    assert work.least(AS_OF) is work.most(AS_OF) is None


@pytest.mark.parametrize(
    ("start", "end", "hours", "expected"),
    [
        (None, "2024-12-31", 40, "no start is stated"),
        ("2024-01-01", None, 40, "no end is stated"),
        ("2024-01-01", "2024-12-31", None, "no hours a week are stated"),
        ("2024-12-31", "2024-01-01", 40, "the end (2024-01-01) lies before the start"),
    ],
)
def test_what_is_absent_or_wrong_is_open(
    start: str | None, end: str | None, hours: float | None, expected: str
) -> None:
    work = read(one_job(start=start, end=end, hours=hours))
    assert work.least(AS_OF) is None
    assert work.most(AS_OF) is not None
    assert any(expected in fact for fact in work.open)


def test_hours_that_no_week_has_are_open() -> None:
    work = read(one_job(hours=200))
    assert work.hours is None
    assert work.open == ("200 hours are stated, and a week has 168",)


@pytest.mark.parametrize(
    ("low", "high", "status", "hours", "notes"),
    [
        (None, 40, None, (0, 40), ("'40 hours' says no least",)),
        (None, 40, "full-time", (30, 40), ()),
        (None, 20, "full-time", (0, 20), ("'40 hours' says no least",)),
        (20, None, None, (20, 30), ("'40 hours' says no most",)),
        (36, None, None, (36, 36), ()),
        (20, 40, None, (20, 40), ("how many hours a week were worked when, by '40 hours'",)),
        (35, 40, None, (35, 40), ()),
    ],
)
def test_the_end_that_is_not_stated_is_open(
    low: float | None,
    high: float | None,
    status: StatusKind | None,
    hours: tuple[int, int],
    notes: tuple[str, ...],
) -> None:
    letter = one_job(status=status)
    (position,) = letter.positions
    assert position.hours is not None
    stated = replace(position.hours, low=low, high=high)
    work = read(replace(letter, positions=(replace(position, hours=stated),)))
    assert work.hours == hours
    assert work.open_hours == notes


@pytest.mark.parametrize(
    ("status", "hours"),
    [("full-time", (30, 30)), ("part-time", (0, 30)), ("permanent", None)],
)
def test_full_time_and_part_time(status: StatusKind, hours: tuple[int, int] | None) -> None:
    work = read(one_job(hours=None, status=status))
    assert work.hours == hours
    assert bool(work.taken) is (status == "full-time")


@pytest.mark.parametrize(
    ("status", "expected"),
    [("self-employed", "self-employed"), ("student", "student"), ("volunteer", "unpaid")],
)
def test_statuses_that_matter(status: StatusKind, expected: str) -> None:
    assert read(one_job(status=status)).status == expected
    assert read(one_job(status=status), status="employee").status == "employee"


def test_a_status_beside_the_job_holds_for_some_of_it() -> None:
    letter = with_studies(one_job())
    assert (read(letter).status, read(letter).partly) == (None, "student")
    assert read(letter, status="employee").partly is None


def test_studies_hold_for_all_of_a_job_where_the_letter_says_so() -> None:
    told = "Ms. Brona Keane worked as a Bookkeeper from 4 March 2019 to 7 June 2021 while she was"
    all_of_it = read(whole_letter(told=f"{told} a full-time student."))
    assert (all_of_it.status, all_of_it.partly) == ("student", None)
    some = read(whole_letter(told=f"{told} a full-time student until May 2020."))
    assert (some.status, some.partly) == (None, "student")


def test_seasonal_work_of_years_leaves_open_how_much_it_was() -> None:
    work = read(one_job(start="2022-01-01", end="2024-12-31", status="seasonal"))
    assert work.hours == (0, 40)
    assert work.open == ("seasonal work, and which months of each year isn't stated",)
    one_season = read(one_job(start="2024-05-01", end="2024-10-31", status="seasonal"))
    assert (one_season.hours, one_season.open) == ((40, 40), ())


def test_the_place_is_the_letter_s_unless_the_question_says_it() -> None:
    assert read(one_job()).place is None
    assert read(one_job(country="CA")).place == "canada"
    assert read(one_job(country="IN")).place == "abroad"
    assert read(one_job(country="IN"), place="canada").place == "canada"


def test_the_question_s_dates_and_hours_stand_above_the_letter_s() -> None:
    period = Period(date(2025, 1, 1), None, 37.5)
    work = read(one_job(start="2024-03-01|2024-01-03", hours=None), period=period)
    assert span(work, least=True) == ("2025-01-01", "2026-06-01")
    assert work.hours == (Fraction("37.5"), Fraction("37.5"))
    assert work.open == ()
    assert work.ongoing


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ({"as_of": date(1999, 1, 1)}, "as-of date 1999-01-01"),
        ({"as_of": date(3026, 1, 1)}, "as-of date 3026-01-01"),
        ({"application_date": date(2026, 5, 1)}, "lies before the as-of date"),
        ({"period": Period(date(2025, 1, 1), date(2024, 1, 1))}, "lies before the start"),
        ({"period": Period(date(2027, 1, 1))}, "lies after the as-of date"),
        ({"period": Period(date(2025, 1, 1), date(2027, 1, 1))}, "leave it out if the job goes"),
        ({"period": Period(None, date(2025, 1, 1))}, "there is no start"),
        ({"period": Period(hours=200)}, "hours 200: a week has 168"),
        ({"period": Period(hours=0)}, "hours 0: a week has 168"),
        ({"period": Period(hours=float("nan"))}, "hours nan: a week has 168"),
    ],
)
def test_a_question_that_can_not_be_right_is_one_line(
    question: dict[str, object], expected: str
) -> None:
    with pytest.raises(LetterError) as caught:
        Question(**{"as_of": AS_OF, **question})  # type: ignore[arg-type]
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


DAYS = st.dates(date(2015, 1, 1), date(2030, 1, 1)).map(str)


ISSUED = [None, "2026-01-15", "2020-05-03", "2020-05-03|2020-03-05"]


@given(DAYS, DAYS, DAYS | st.just("present"), st.sampled_from(ISSUED))
def test_the_least_lies_within_the_most(
    start: str, other: str, end: str, issued: str | None
) -> None:
    work = read(one_job(start=f"{start}|{other}", end=end, issued=issued))
    least, most = work.least(AS_OF), work.most(AS_OF)
    if least is not None:
        assert most is not None
        assert most.first <= least.first <= least.last <= most.last <= AS_OF
        assert least.hours <= most.hours
