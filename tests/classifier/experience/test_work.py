"""No hour counts twice, none above 30 a week counts, and a letter more never lowers a total."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.experience.months import Window, parts
from classifier.experience.work import MOST_COUNTED, WEEK, Work, runs

DAY = timedelta(days=1)
WINDOW = Window(date(2023, 6, 2), date(2026, 6, 1))


@st.composite
def some_work(draw: st.DrawFn) -> Work:
    first = draw(st.dates(date(2020, 1, 1), date(2027, 12, 31)))
    length = draw(st.integers(0, 900))
    hours = Fraction(draw(st.integers(0, 2 * WEEK)), 2)
    return Work(first, first + length * DAY, hours, draw(st.sampled_from("abc")))


LETTERS = st.lists(some_work(), max_size=6)


def hours(work: list[Work], window: Window = WINDOW) -> Fraction:
    return sum((run.hours for run in runs(work, window)), Fraction(0))


def work(first: str, last: str, weekly: float, job: str = "a") -> Work:
    return Work(date.fromisoformat(first), date.fromisoformat(last), Fraction(weekly), job)


def test_a_year_at_thirty_hours_is_1560() -> None:
    assert hours([work("2024-01-01", "2024-12-31", 30)]) == 1560
    assert hours([work("2024-01-01", "2024-12-31", 40)]) == 1560
    assert hours([work("2024-01-01", "2025-12-31", 15)]) == 1560


def test_part_time_jobs_add_up_to_thirty_hours_a_week() -> None:
    two = [work("2024-01-01", "2024-12-31", 15, "a"), work("2024-01-01", "2024-12-31", 10, "b")]
    assert hours(two) == 1560 * Fraction(25, 30)
    assert hours([*two, work("2024-01-01", "2024-12-31", 20, "c")]) == 1560


def test_one_job_in_two_letters_counts_once() -> None:
    same = [work("2024-01-01", "2024-12-31", 20), work("2024-07-01", "2024-12-31", 20)]
    assert hours(same) == 1040
    assert hours([*same, work("2024-12-01", "2024-12-31", 25)]) == 1040 + 5 * Fraction(52, 12)


def test_days_outside_the_window_do_not_count() -> None:
    assert hours([work("2020-01-01", "2023-06-01", 40), work("2026-06-02", "2027-01-01", 40)]) == 0
    assert hours([work("2020-01-01", "2030-01-01", 40)]) == 3 * 1560


def test_a_day_without_work_parts_two_runs() -> None:
    first, second = work("2024-01-01", "2024-03-29", 40), work("2024-04-01", "2024-12-31", 40)
    one, two = runs([second, first], WINDOW)
    assert (one.last, two.first) == (first.last, second.first)
    assert len(runs([first, work("2024-03-30", "2024-12-31", 20, "b")], WINDOW)) == 1


def test_a_job_without_hours_is_no_work() -> None:
    assert runs([work("2024-01-01", "2024-12-31", 0)], WINDOW) == ()


@pytest.mark.parametrize("weekly", [-1, 169, 200])
def test_a_week_has_168_hours(weekly: int) -> None:
    with pytest.raises(ValueError, match="a week has 168"):
        work("2024-01-01", "2024-12-31", weekly)


@given(LETTERS)
def test_the_total_never_exceeds_the_window(letters: list[Work]) -> None:
    found = runs(letters, WINDOW)
    full = parts(WINDOW.first, WINDOW.last) * MOST_COUNTED * Fraction(52, 12) / 31
    assert hours(letters) <= full == 3 * 1560
    for run in found:
        assert WINDOW.first <= run.first <= run.last <= WINDOW.last
        assert all(0 < stretch.weekly <= MOST_COUNTED for stretch in run.stretches)
    assert all(one.last + DAY < two.first for one, two in pairwise(found))


@given(LETTERS, some_work())
def test_a_letter_more_never_lowers_the_total(letters: list[Work], more: Work) -> None:
    before, after = hours(letters), hours([*letters, more])
    assert after >= before
    longest = max((run.hours for run in runs(letters, WINDOW)), default=Fraction(0))
    assert max((run.hours for run in runs([*letters, more], WINDOW)), default=0) >= longest


@given(LETTERS)
def test_the_same_letter_again_changes_nothing(letters: list[Work]) -> None:
    assert hours(letters + letters) == hours(letters)
    assert hours(letters[::-1]) == hours(letters)


@given(LETTERS, st.dates(date(2023, 6, 2), date(2026, 5, 31)))
def test_a_cut_of_the_window_loses_nothing(letters: list[Work], day: date) -> None:
    left, right = Window(WINDOW.first, day), Window(day + DAY, WINDOW.last)
    assert hours(letters, left) + hours(letters, right) == hours(letters)


@given(LETTERS)
def test_hours_are_those_of_each_day(letters: list[Work]) -> None:
    """Count day by day, the slow and plain way."""
    total, day = Fraction(0), WINDOW.first
    while day <= WINDOW.last:
        jobs: dict[str, Fraction] = {}
        for one in letters:
            if one.first <= day <= one.last:
                jobs[one.job] = max(jobs.get(one.job, Fraction(0)), one.hours)
        weekly = min(MOST_COUNTED, sum(jobs.values(), Fraction(0)))
        total += weekly * Fraction(52, 12) * parts(day, day) / 31
        day += DAY
    assert total == hours(letters)
