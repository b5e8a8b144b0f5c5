"""What a window holds, whether it is enough, and the day on which it no longer is."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.experience.amount import Requirement, amount, is_met, reached, runs_out
from classifier.experience.work import Work

CATEGORY = Requirement(1560, 3, continuous=False)
CONTINUOUS = Requirement(1560, 10, continuous=True)
DAY = timedelta(days=1)


def work(first: str, last: str, weekly: float = 40) -> Work:
    return Work(date.fromisoformat(first), date.fromisoformat(last), Fraction(weekly), "a")


def test_twelve_months_are_enough_and_a_day_less_is_not() -> None:
    day = date(2025, 6, 1)
    assert is_met([work("2024-01-01", "2024-12-31")], day, CATEGORY)
    assert not is_met([work("2024-01-01", "2024-12-30")], day, CATEGORY)
    assert not is_met([work("2024-01-02", "2024-12-31")], day, CATEGORY)


def test_six_and_six_months_make_twelve_unless_they_must_be_continuous() -> None:
    halves = [work("2024-01-01", "2024-06-30"), work("2025-01-01", "2025-06-30")]
    day = date(2025, 12, 31)
    assert amount(halves, day, CATEGORY).months == 12
    found = amount(halves, day, CONTINUOUS)
    assert found.months == 6
    (gap,) = found.gaps
    assert (str(gap.first), str(gap.last)) == ("2024-07-01", "2024-12-31")


def test_part_time_counts_in_full_months() -> None:
    assert amount([work("2024-01-01", "2024-12-31", 15)], date(2025, 1, 1), CATEGORY).months == 6
    assert amount([], date(2025, 1, 1), CATEGORY).months == 0


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2024-01-01", "2024-12-31", "2027-01-01"),
        ("2024-01-01", "2025-12-31", "2028-01-01"),
        ("2024-03-01", "2025-02-28", "2027-03-01"),
        ("2024-02-29", "2025-02-28", "2027-03-01"),
        ("2024-01-01", "2024-06-30", None),
    ],
)
def test_the_day_on_which_it_runs_out(first: str, last: str, expected: str | None) -> None:
    found = runs_out([work(first, last)], date(2026, 1, 15), CATEGORY)
    assert (str(found) if found else None) == expected


def test_work_after_the_day_does_not_put_it_off() -> None:
    held = [work("2024-01-01", "2024-12-31"), work("2026-02-01", "2030-01-01")]
    assert runs_out(held, date(2026, 1, 15), CATEGORY) == date(2027, 1, 1)


def test_the_end_of_the_calendar_is_no_fault() -> None:
    held = [work("9997-01-01", "9999-12-31")]
    assert runs_out(held, date(9999, 12, 31), CATEGORY) is None


@st.composite
def letters(draw: st.DrawFn) -> list[Work]:
    found = []
    for job in "ab"[: draw(st.integers(1, 2))]:
        first = draw(st.dates(date(2021, 1, 1), date(2026, 1, 1)))
        weekly = Fraction(draw(st.integers(10, 45)))
        found.append(Work(first, first + draw(st.integers(0, 1200)) * DAY, weekly, job))
    return found


@given(letters(), st.dates(date(2024, 1, 1), date(2027, 1, 1)), st.booleans())
def test_it_is_enough_on_the_day_before_and_too_little_from_that_day_on(
    held: list[Work],
    day: date,
    continuous: bool,  # noqa: FBT001
) -> None:
    requirement = Requirement(1560, 3, continuous)
    held = [Work(w.first, min(w.last, day), w.hours, w.job) for w in held if w.first <= day]
    last = runs_out(held, day, requirement)
    assert (last is not None) is is_met(held, day, requirement)
    if last is not None:
        assert last > day
        assert is_met(held, last - DAY, requirement)
        assert not any(is_met(held, last + n * DAY, requirement) for n in (0, 1, 30, 400))


@given(letters(), st.dates(date(2024, 1, 1), date(2026, 1, 1)))
def test_the_day_reached_is_the_first_one(held: list[Work], day: date) -> None:
    latest = day + 200 * DAY
    found = reached(held, day, latest, CATEGORY)
    if found is None:
        assert not is_met(held, latest, CATEGORY)
    else:
        assert is_met(held, found, CATEGORY)
        assert found == day + DAY or not is_met(held, found - DAY, CATEGORY)


def test_a_job_that_goes_on_reaches_twelve_months_after_twelve_months() -> None:
    day = date(2026, 6, 1)
    assert reached([work("2025-10-01", "2029-01-01")], day, date(2029, 1, 1), CATEGORY) == date(
        2026, 9, 30
    )
    assert reached([work("2025-10-01", "2026-06-01")], day, date(2029, 1, 1), CATEGORY) is None
