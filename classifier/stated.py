"""Facts that a letter states about a job, each with the quotation that it was read from."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Literal

from msgspec import Struct

from classifier.quotation import Quotation

Precision = Literal["day", "month", "year"]
StatusKind = Literal[
    "full-time",
    "part-time",
    "permanent",
    "temporary",
    "contract",
    "casual",
    "seasonal",
    "self-employed",
    "intern",
    "student",
    "volunteer",
]
PayPeriod = Literal["hour", "day", "week", "two weeks", "month", "year"]

_DECEMBER = 12


class StatedDate(Struct, frozen=True):
    """A date as a letter states it.

    ``readings`` holds the days that it can mean, the more usual reading first: one, or
    two where the order of day and month is open ("01/03/2021"). A date that is known by
    month or year only is read as the first day of it; ``precision`` says so.
    """

    quotation: Quotation
    readings: tuple[date, ...]
    precision: Precision = "day"

    @property
    def ambiguous(self) -> bool:
        """Whether the order of day and month is open."""
        return len(self.readings) > 1

    @property
    def earliest(self) -> date:
        """The first day that may be meant."""
        return min(self.readings)

    @property
    def latest(self) -> date:
        """The last day that may be meant."""
        return max(self._last(day) for day in self.readings)

    def _last(self, day: date) -> date:
        if self.precision == "day":
            return day
        month = day.month if self.precision == "month" else _DECEMBER
        return date(day.year, month, calendar.monthrange(day.year, month)[1])


class StatedHours(Struct, frozen=True):
    """Hours of work a week; ``low`` and ``high`` differ where the letter gives a range.

    ``low`` is None where it gives the most only ("up to 40 hours"), ``high`` where it gives the
    least only ("at least 35").
    """

    quotation: Quotation
    low: float | None
    high: float | None


class StatedPay(Struct, frozen=True):
    """Pay: an amount or a range, None where words alone state it; currency as ISO 4217."""

    quotation: Quotation
    low: float | None = None
    high: float | None = None
    currency: str | None = None
    period: PayPeriod | None = None


class StatedStatus(Struct, frozen=True):
    """One word on the status of a job.

    It is ``beside`` the job where it holds for some of its time only, as studies do.
    """

    quotation: Quotation
    kind: StatusKind
    beside: bool = False


class StatedAbsence(Struct, frozen=True):
    """A time away from a job, as leave; a day that isn't stated is None.

    ``unpaid`` holds where the letter says so; else nothing is known of pay.
    """

    quotation: Quotation
    start: StatedDate | None
    end: StatedDate | None
    unpaid: bool


class StatedCountry(Struct, frozen=True):
    """A country, as ISO 3166-1 alpha-2."""

    quotation: Quotation
    code: str


class StatedCode(Struct, frozen=True):
    """An occupation code that the letter names; ``version`` is "2016" or "2021"."""

    quotation: Quotation
    code: str
    version: Literal["2016", "2021"]


class Contact(Struct, frozen=True):
    """How to reach the employer; None where the letter doesn't say."""

    address: Quotation | None = None
    phone: Quotation | None = None
    email: Quotation | None = None

    @property
    def parts(self) -> tuple[Quotation, ...]:
        """The quotations there are."""
        return tuple(part for part in (self.address, self.phone, self.email) if part)


NO_CONTACT = Contact()
