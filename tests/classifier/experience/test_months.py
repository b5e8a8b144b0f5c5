"""Lengths of time add up exactly, and windows never exceed their span."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from classifier.experience.months import PARTS, Window, day_after, parts

DAY = timedelta(days=1)
YEARS = st.integers(1, 12)


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        ("2024-01-01", "2024-12-31", 12),
        ("2023-02-15", "2024-02-14", 12),
        ("2024-02-15", "2025-02-14", 12),
        ("2024-02-29", "2024-03-28", 1),
        ("2024-01-01", "2024-06-30", 6),
        ("2025-04-15", "2025-10-14", 6),
        ("2024-02-01", "2024-02-29", 1),
        ("2023-02-01", "2023-02-28", 1),
        ("2023-02-01", "2023-02-27", 27 / 31),
        ("2024-05-05", "2024-05-05", 1 / 31),
        ("2024-05-05", "2024-05-04", 0),
    ],
)
def test_calendar_months(first: str, last: str, months: float) -> None:
    found = parts(date.fromisoformat(first), date.fromisoformat(last)) / PARTS
    assert found == pytest.approx(months)


@given(st.dates(max_value=date(9998, 1, 1)), st.integers(0, 5000), st.integers(0, 5000))
def test_lengths_add_up(start: date, first: int, second: int) -> None:
    middle, end = start + first * DAY, start + (first + second + 1) * DAY
    assert parts(start, middle) + parts(middle + DAY, end) == parts(start, end)


@given(st.dates(), st.dates())
def test_a_day_more_is_never_less(one: date, other: date) -> None:
    first, last = sorted((one, other))
    assert parts(first, last) > 0
    assert parts(first, day_after(last)) >= parts(first, last)
    assert parts(last, first) <= PARTS


@pytest.mark.parametrize(
    ("last", "first"),
    [
        ("2026-05-31", "2023-06-01"),
        ("2026-06-01", "2023-06-02"),
        ("2026-12-31", "2024-01-01"),
        ("2027-02-28", "2024-03-01"),
        ("2028-02-28", "2025-03-01"),
        ("2028-02-29", "2025-03-01"),
        ("2028-03-01", "2025-03-02"),
        ("9999-12-31", "9997-01-01"),
        ("0003-12-31", "0001-01-01"),
    ],
)
def test_windows_of_three_years(last: str, first: str) -> None:
    window = Window.ending(date.fromisoformat(last), 3)
    assert window == Window(date.fromisoformat(first), date.fromisoformat(last))


@given(st.dates(), YEARS)
@example(date(2024, 2, 29), 4)
@example(date.max, 1)
@example(date.min, 10)
def test_a_window_never_exceeds_its_span(last: date, years: int) -> None:
    window = Window.ending(last, years)
    assert window.first <= window.last == last
    assert parts(window.first, last) <= 12 * years * PARTS
    assert (last - window.first).days < 366 * years
    if last.year > years:
        assert parts(window.first, last) > (12 * years - 1) * PARTS


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2100, 1, 1)), YEARS)
def test_a_window_moves_on_with_its_last_day(last: date, years: int) -> None:
    days = [Window.ending(last + n * DAY, years).first for n in range(5)]
    assert all(one <= two for one, two in pairwise(days))


def test_a_window_has_a_length() -> None:
    with pytest.raises(ValueError, match="1 year or more"):
        Window.ending(date(2026, 1, 1), 0)
