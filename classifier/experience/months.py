"""How time is counted: calendar months, cut into 31 parts each, and windows of whole years.

A calendar month is one month, however long it is. A day is one part of 31; the last day of a
shorter month is all the parts that are left. So lengths add up exactly, and from the 15th of
one month to the 14th of the next is always one month. First and last days are both included.
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from msgspec import Struct

PARTS = 31  # of a month


class Window(Struct, frozen=True):
    """The days from ``first`` to ``last``, both included."""

    first: date
    last: date

    @classmethod
    def ending(cls, last: date, years: int) -> Window:
        """Give the window of ``years`` whose last day is ``last``.

        It begins on the day after ``last``, ``years`` earlier: three years up to 31 May 2026
        begin on 1 June 2023. Where that is a 29 February that doesn't exist, on 1 March. A
        window that would begin before the calendar does begins with it.
        """
        if years < 1:
            raise ValueError(f"a window has 1 year or more, not {years}")
        year, month, day = last.year, last.month, last.day + 1
        if day > _days(year, month):
            year, month, day = (year, month + 1, 1) if month < 12 else (year + 1, 1, 1)  # noqa: PLR2004
        if year <= years:
            return cls(date.min, last)
        if day > _days(year - years, month):
            month, day = month + 1, 1
        return cls(date(year - years, month, day), last)


def parts(first: date, last: date) -> int:
    """Measure the time from ``first`` to ``last`` in parts of a month; 0 if it ends before."""
    return max(0, _place(last) + _weight(last) - _place(first))


def day_after(day: date) -> date:
    """Give the next day; the last one of the calendar has none and stays."""
    return day if day == date.max else day + timedelta(days=1)


def _days(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _place(day: date) -> int:
    """Count the parts from the calendar's start to the start of ``day``."""
    return PARTS * (12 * day.year + day.month - 1) + day.day - 1


def _weight(day: date) -> int:
    return PARTS + 1 - day.day if day.day == _days(day.year, day.month) else 1
