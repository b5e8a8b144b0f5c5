"""The days of work that a position states, with the earliest and the latest that each may be."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from classifier.letter import Position
from classifier.stated import StatedDate


class Days(Struct, frozen=True):
    """The first and the last day that a date may mean."""

    earliest: date
    latest: date


class StatedDays(Struct, frozen=True):
    """When a job began and ended, None where that isn't stated, and what is open about it.

    ``end`` is that of the evidence where the job is ``ongoing``; ``open`` says in words what
    is absent, can be read in two ways, is known by month or year only, or lies ahead of the
    letter.
    """

    start: Days | None
    end: Days | None
    ongoing: bool
    open: tuple[str, ...]


def stated_days(position: Position, issued: StatedDate | None, as_of: date) -> StatedDays:
    """Read the days of a position; a letter shows nothing after its own day."""
    start = Days(position.start.earliest, position.start.latest) if position.start else None
    end = Days(position.end.earliest, position.end.latest) if position.end else None
    ongoing = end is None and position.present is not None
    notes = [_two_ways(one) for one in (position.start, position.end) if one and one.ambiguous]
    notes += _vague(position)
    if ongoing:
        end = Days(as_of, as_of)
    notes += [f"no {name} is stated" for name, day in (("start", start), ("end", end)) if not day]
    if start and end and not ongoing and end.latest < start.earliest:
        notes.append(f"the end ({end.latest}) lies before the start ({start.earliest})")
        return StatedDays(None, None, ongoing, tuple(notes))
    if issued and end:
        last = issued.earliest if ongoing else _last_day(issued)
        if last < end.earliest:
            notes += [_two_ways(issued)] if issued.ambiguous else []
            notes.append(_ahead(start, last))
            end = Days(last, end.latest)
    return StatedDays(start, end, ongoing, tuple(notes))


def _last_day(issued: StatedDate) -> date:
    """Give the day up to which a letter's word on an end is taken.

    A letter of a month may be of its last day; of two readings the earlier is the safe one.
    """
    return issued.latest if not issued.ambiguous else issued.earliest


def _ahead(start: Days | None, issued: date) -> str:
    if start and start.earliest > issued:
        return f"the letter of {issued} can't show work that starts later, on {start.earliest}"
    return f"the letter of {issued} can't show that the job went on after that day"


def _two_ways(stated: StatedDate) -> str:
    days = " or ".join(day.isoformat() for day in sorted(stated.readings))
    return f"{stated.quotation.line!r} may be {days}"


def _vague(position: Position) -> list[str]:
    """Say which dates are known by their month or their year only."""
    vague: dict[str, list[str]] = {}
    for name, stated in (("start", position.start), ("end", position.end)):
        if stated and stated.precision != "day":
            vague.setdefault(stated.precision, []).append(f"the {name}")
    return [f"only the {one} of {' and '.join(names)} is known" for one, names in vague.items()]
