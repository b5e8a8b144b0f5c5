"""How much work lies in a window, whether that is what a rule asks for, and until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct

from classifier.experience.months import Window
from classifier.experience.work import Run, Work, runs

FULL_MONTH = Fraction(130)  # hours of a month at 30 a week: a twelfth of 1,560


class Requirement(Struct, frozen=True):
    """What a rule asks for: ``hours`` in all within the years before a day, perhaps unbroken."""

    hours: int
    window_years: int
    continuous: bool


class Amount(Struct, frozen=True):
    """The work in the window that ends on one day.

    ``hours`` are those that count: of all runs, or of the best one where the work must be
    continuous.
    """

    window: Window
    runs: tuple[Run, ...]
    hours: Fraction

    @property
    def months(self) -> Fraction:
        """The hours in months of full-time work."""
        return self.hours / FULL_MONTH

    @property
    def gaps(self) -> tuple[Window, ...]:
        """The days without work between the runs."""
        day = timedelta(days=1)
        pairs = pairwise(self.runs)
        return tuple(Window(one.last + day, two.first - day) for one, two in pairs)


def amount(work: Sequence[Work], day: date, requirement: Requirement) -> Amount:
    """Measure the work in the window that ends on ``day``."""
    window = Window.ending(day, requirement.window_years)
    found = runs(work, window)
    hours = [run.hours for run in found] or [Fraction(0)]
    counted = max(hours) if requirement.continuous else sum(hours, Fraction(0))
    return Amount(window, found, counted)


def is_met(work: Sequence[Work], day: date, requirement: Requirement) -> bool:
    """Tell whether the window that ends on ``day`` holds what is asked for."""
    return amount(work, day, requirement).hours >= requirement.hours


def runs_out(work: Sequence[Work], day: date, requirement: Requirement) -> date | None:
    """Give the first day after ``day`` on which the window holds too little, if none is added.

    Work after ``day`` doesn't count. None if the window of ``day`` holds too little already,
    or the calendar ends before.
    """
    past = [Work(w.first, min(w.last, day), w.hours, w.job) for w in work if w.first <= day]
    if not is_met(past, day, requirement):
        return None
    enough = day.toordinal()
    short = min(enough + 366 * (requirement.window_years + 1), date.max.toordinal())
    if is_met(past, date.fromordinal(short), requirement):
        return None
    while short - enough > 1:  # the window only loses days, so there is one turning point
        middle = (short + enough) // 2
        if is_met(past, date.fromordinal(middle), requirement):
            enough = middle
        else:
            short = middle
    return date.fromordinal(short)


def reached(work: Sequence[Work], day: date, latest: date, requirement: Requirement) -> date | None:
    """Give the first day after ``day``, up to ``latest``, on which the window holds enough.

    All of ``work`` counts, that of days to come, too. A window that holds enough for less
    than a week may be missed.
    """
    week = 7
    for end in range(day.toordinal() + week, latest.toordinal() + week, week):
        if is_met(work, date.fromordinal(min(end, latest.toordinal())), requirement):
            days = map(date.fromordinal, range(end - week + 1, end + 1))
            return next(one for one in days if is_met(work, one, requirement))
    return None
