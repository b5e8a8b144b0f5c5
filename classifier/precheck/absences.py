"""Times away from a job, which are no work that a letter shows for certain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from classifier.experience.work import Work
from classifier.stated import StatedAbsence

_DAY = timedelta(days=1)


class Away(Struct, frozen=True):
    """A time away: the days that it may take up, and those that it takes up for certain.

    ``perhaps`` reaches as far as dates go where a day isn't stated; ``surely`` is None where
    no day is certain, and where time away may count, as paid leave may.
    """

    perhaps: tuple[date, date]
    surely: tuple[date, date] | None = None


def away(absence: StatedAbsence) -> Away:
    """Give the days of a time away; what is unpaid never counts, of the rest it is open."""
    start, end = absence.start, absence.end
    perhaps = (start.earliest if start else date.min, end.latest if end else date.max)
    if not absence.unpaid or not start or not end or end.earliest < start.latest:
        return Away(perhaps)
    return Away(perhaps, (start.latest, end.earliest))


def open_notes(absences: Sequence[StatedAbsence]) -> list[str]:
    """Say of which times away it is open whether they count."""
    return [
        f"whether {absence.quotation.line!r} counts"
        for absence in absences
        if away(absence).surely is None
    ]


def taken_notes(absences: Sequence[StatedAbsence]) -> tuple[str, ...]:
    """Say which times away are not counted."""
    return tuple(
        f"{absence.quotation.line!r} is not counted"
        for absence in absences
        if away(absence).surely is not None
    )


def certain(work: Work | None, absences: Sequence[Away]) -> Iterator[Work]:
    """Give the parts of some work outside of every time away."""
    return _outside(work, [one.perhaps for one in absences])


def possible(work: Work | None, absences: Sequence[Away]) -> Iterator[Work]:
    """Give the parts of some work outside of the times away that never count."""
    return _outside(work, [one.surely for one in absences if one.surely])


def _outside(work: Work | None, spans: Sequence[tuple[date, date]]) -> Iterator[Work]:
    if work is None:
        return
    first = work.first
    for start, end in sorted(spans):
        if start > work.last or end < first:
            continue
        if first < start:
            yield replace(work, first=first, last=start - _DAY)
        if end >= work.last:
            return
        first = end + _DAY
    yield replace(work, first=first)
