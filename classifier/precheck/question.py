"""What a pre-check is asked: dates, a claimed code, categories, place and status."""

from __future__ import annotations

from datetime import date
from typing import Literal

from msgspec import Struct

from classifier.errors import LetterError
from classifier.experience.work import WEEK
from occupations.categories import EXPRESS_ENTRY

Where = Literal["canada", "abroad"]
WorkStatus = Literal["employee", "self-employed", "student", "unpaid"]

STALE_DAYS = 120
_EARLIEST, _LATEST = date(2015, 1, 1), date(2099, 12, 31)  # Express Entry began in 2015


class Period(Struct, frozen=True):
    """A time of work that is given apart from any letter; ``end`` is None while it goes on."""

    start: date | None = None
    end: date | None = None
    hours: float | None = None

    def __bool__(self) -> bool:
        """Tell whether anything is given."""
        return (self.start, self.end, self.hours) != (None, None, None)


class Question(Struct, frozen=True):
    """All that is asked of a pre-check besides the letters.

    ``as_of`` stands for the day of an invitation; work after it never counts as shown.
    ``categories`` are keys, empty for all. ``place`` and ``status`` hold for all letters and
    stand above what these say; None leaves it to them. ``series`` names the list.
    """

    as_of: date
    application_date: date | None = None
    claim: str | None = None
    categories: tuple[str, ...] = ()
    place: Where | None = None
    status: WorkStatus | None = None
    period: Period = Period()
    stale_days: int = STALE_DAYS
    series: str = EXPRESS_ENTRY

    def __post_init__(self) -> None:
        """Hold the dates and hours against each other.

        Raises:
            LetterError: a date or the hours can't be right.
        """
        for name, day in (("as-of date", self.as_of), ("application date", self.application_date)):
            if day is not None and not _EARLIEST <= day <= _LATEST:
                message = f"give a date from {_EARLIEST} to {_LATEST}"
                raise LetterError(f"{name} {day}: Express Entry knows no such day; {message}")
        if self.application_date is not None and self.application_date < self.as_of:
            message = f"it lies before the as-of date {self.as_of}; give that day or a later one"
            raise LetterError(f"application date {self.application_date}: {message}")
        self._check_period()

    @property
    def days(self) -> tuple[date, ...]:
        """The days on which experience is measured."""
        days = (self.as_of, self.application_date)
        return tuple(dict.fromkeys(day for day in days if day is not None))

    def _check_period(self) -> None:
        start, end, hours = self.period.start, self.period.end, self.period.hours
        if start is not None and end is not None and end < start:
            raise LetterError(f"end {end}: it lies before the start {start}; mend one of them")
        if start is not None and start > self.as_of:
            message = f"it lies after the as-of date {self.as_of}; work to come is not shown"
            raise LetterError(f"start {start}: {message}")
        if end is not None and end > self.as_of:
            message = f"it lies after the as-of date {self.as_of}; leave it out if the job goes on"
            raise LetterError(f"end {end}: {message}")
        if end is not None and start is None:
            raise LetterError(f"end {end}: there is no start; give that, too")
        if hours is not None and not 0 < hours <= WEEK:
            message = f"a week has {WEEK} hours; give the hours of one week, such as 37.5"
            raise LetterError(f"hours {hours:g}: {message}")
