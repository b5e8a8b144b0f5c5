"""Hours stated as the most or the least, of days on and off, and of days of several lengths."""

from __future__ import annotations

import pytest

from classifier.parsing.hours import field_hours, find_hours


@pytest.mark.parametrize(
    ("text", "low", "high", "quoted"),
    [
        ("worked up to 38 hours per week", None, 38, "up to 38 hours per week"),
        ("up to thirty-eight hours per week", None, 38, "up to thirty-eight hours per week"),
        ("at most 24 hours a week", None, 24, "at most 24 hours a week"),
        ("no more than 24 hours a week", None, 24, "no more than 24 hours a week"),
        ("not exceeding 45 hours per week", None, 45, "not exceeding 45 hours per week"),
        ("a maximum of 45 hours per week", None, 45, "maximum of 45 hours per week"),
        ("45 hours per week at most", None, 45, "45 hours per week at most"),
        ("less than 20 hours a week", None, 20, "less than 20 hours a week"),
        ("weekly hours: up to 38", None, 38, "weekly hours: up to 38"),
        ("up to 8 hours a day, 5 days a week", None, 40, "up to 8 hours a day, 5 days a week"),
        ("at least 36 hours a week", 36, None, "at least 36 hours a week"),
        ("no less than 36 hours a week", 36, None, "no less than 36 hours a week"),
        ("minimum 36 hours weekly", 36, None, "minimum 36 hours weekly"),
        ("36+ hours per week", 36, None, "36+ hours per week"),
        ("36 or more hours per week", 36, None, "36 or more hours per week"),
        ("36 hours per week or more", 36, None, "36 hours per week or more"),
        ("more than 36 hours per week", 36, None, "more than 36 hours per week"),
        ("a minimum of 30 and a maximum of 38 hours per week", 30, 38, None),
        ("30 to 38 hours per week", 30, 38, None),
        ("38 hours over five days", 38, 38, "38 hours over five days"),
        ("38 hours per week, minimum wage", 38, 38, "38 hours per week"),
        ("about 38 hours per week", 38, 38, "38 hours per week"),
    ],
)
def test_the_other_end_of_a_bound_is_open(
    text: str, low: float | None, high: float | None, quoted: str | None
) -> None:
    found = find_hours(text)
    assert found is not None
    assert (found.low, found.high) == (low, high)
    assert quoted in (None, found.quotation.text)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("up to 38", None, 38),
        ("max. 20 hours", None, 20),
        ("minimum 36", 36, None),
        ("36+", 36, None),
        ("36 or more", 36, None),
        ("36", 36, 36),
    ],
)
def test_a_bound_may_stand_behind_a_label(
    value: str, low: float | None, high: float | None
) -> None:
    found = field_hours(value)
    assert found is not None
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Mon-Thu 7:30-16:00, Fri 7:30-11:30", 38, 38),
        ("Monday to Friday 9:00 to 17:00 and Saturday from 9:00 to 13:00", 44, 44),
        ("9-5 Mon-Fri, 9-1 Sat", 44, 44),
        ("Monday, Wednesday and Friday 9:00-13:00, Tuesday 9:00-17:00", 20, 20),
        ("8:00 to 12:00 and 13:00 to 17:00, Monday to Friday", 40, 40),
        ("Mon-Thu 7:30-16:00, Fri 7:30-11:30 with 30 min lunch", 35.5, 37.5),
        ("Mon-Fri 7:00-15:00 or 15:00-23:00", 40, 40),
        ("8 hours per day from Monday to Saturday (alternate Saturdays off)", 40, 48),
        ("8 hours a day, Monday to Friday and alternate Saturdays", 40, 48),
        ("9:00 to 17:00 Monday to Saturday, every second Saturday off", 40, 48),
        ("8 hours a day, Monday to Saturday", 48, 48),
        ("12-hour shifts, 4 days on and 4 days off", 42, 42),
        ("12 hour shifts (five on, three off)", 52.5, 52.5),
        ("28 days on and 28 days off, 10 hours a day", 35, 35),
        ("12 hours per day, 7 days a week, 6 weeks on and 6 weeks off", 42, 42),
        ("12-hour shifts, 4 days on and 3 days off, averaging 42 hours per week", 42, 42),
        ("12-hour shifts, 2 days on and 2 days off, 40 hours per week", 40, 40),
    ],
)
def test_days_of_several_kinds_are_counted_as_they_are(text: str, low: float, high: float) -> None:
    found = find_hours(text)
    assert found is not None
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "12 hours a day, two weeks on and two weeks off",
        "two weeks on and two weeks off",
        "open Mon-Fri 9:00-18:00, Sat 9:00-13:00",
        "Mon-Fri 6:00-14:00, Mon-Fri 8:00-12:00",
    ],
)
def test_what_cannot_be_told_gives_no_hours(text: str) -> None:
    assert find_hours(text) is None
