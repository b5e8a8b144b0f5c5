"""The time of work that a position states, with its least and its most where that is open."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from classifier.experience.work import MOST_COUNTED, WEEK, Work
from classifier.letter import Letter, Position
from classifier.precheck.absences import Away, away, certain, open_notes, possible, taken_notes
from classifier.precheck.question import Question, Where, WorkStatus
from classifier.stated import StatedDate

_CANADA = "CA"
_STATUSES: dict[str, WorkStatus] = {
    "self-employed": "self-employed",
    "student": "student",
    "volunteer": "unpaid",
}


class Days(Struct, frozen=True):
    """The first and the last day that a date may mean."""

    earliest: date
    latest: date


class StatedWork(Struct, frozen=True):
    """One job as it is stated; ``name`` says where, and ``job`` tells jobs apart.

    ``partly`` is a status that holds for some of the time, it isn't known for how much.
    ``only`` holds where it is the only one, so that its facts need no name.

    ``start``, ``end`` and ``hours`` (the lowest and the highest a week) are None where they
    aren't stated; ``end`` is that of the evidence where the job is ``ongoing``. ``open_dates``
    and ``open_hours`` say in words what is absent or can be read in two ways, ``taken`` how a
    statement was taken. ``away`` are times within the job that aren't work for certain.
    """

    name: str
    job: str
    start: Days | None
    end: Days | None
    hours: tuple[Fraction, Fraction] | None
    ongoing: bool
    place: Where | None
    status: WorkStatus | None
    open_dates: tuple[str, ...]
    open_hours: tuple[str, ...]
    taken: tuple[str, ...]
    only: bool = False
    partly: WorkStatus | None = None
    away: tuple[Away, ...] = ()

    def said(self, fact: str) -> str:
        """Say a fact of this job, with its name where there are others."""
        return fact if self.only else f"{self.name}: {fact}"

    @property
    def open(self) -> tuple[str, ...]:
        """All that is open."""
        return self.open_dates + self.open_hours

    def least(self, as_of: date) -> Work | None:
        """Give the work that is shown whatever the open facts are, up to ``as_of``."""
        if self.start is None or self.end is None or self.hours is None:
            return None
        last = min(self.end.earliest, as_of)
        if last < self.start.latest:
            return None
        return Work(self.start.latest, last, self.hours[0], self.job)

    def most(self, day: date) -> Work | None:
        """Give the most work that the open facts allow, up to ``day``; a job may go on."""
        first = self.start.earliest if self.start else date.min
        last = min(self.end.latest, day) if self.end and not self.ongoing else day
        if last < first:
            return None
        return Work(first, last, self.hours[1] if self.hours else MOST_COUNTED, self.job)

    def going_on(self, day: date) -> Work | None:
        """Give the work that is shown, with a job that goes on extended up to ``day``."""
        shown = self.least(day)
        return replace(shown, last=day) if shown is not None and self.ongoing else shown

    def certain(self, day: date, *, going_on: bool = False) -> tuple[Work, ...]:
        """Give what is shown, up to ``day``, without any time away."""
        shown = self.going_on(day) if going_on else self.least(day)
        return tuple(certain(shown, self.away))

    def possible(self, day: date) -> tuple[Work, ...]:
        """Give the most work up to ``day``, without the times away that never count."""
        return tuple(possible(self.most(day), self.away))


def stated_work(
    letter: Letter, place: int, question: Question, name: str | None = None
) -> StatedWork:
    """Read the work of one position of a letter; what the question says stands above it.

    ``name`` is what the letter is called, its id without one.
    """
    position = letter.positions[place]
    several = len(letter.positions) > 1
    start, end, ongoing, notes = _dates(position, letter.issued, question.as_of)
    hours, hour_notes, taken = _hours(position)
    stated = StatedWork(
        name=f"{name or letter.id}, position {place + 1}" if several else name or letter.id,
        job=letter.employer.line.casefold() if letter.employer else letter.id,
        start=start,
        end=end,
        hours=hours,
        ongoing=ongoing,
        place=question.place or _place(letter),
        status=question.status or _status(position),
        open_dates=(*notes, *open_notes(position.absences)),
        open_hours=tuple(hour_notes),
        taken=(*taken, *taken_notes(position.absences)),
        partly=None if question.status else _status(position, beside=True),
        away=tuple(map(away, position.absences)),
    )
    return with_period(stated, question) if place == letter.main else stated


def given_work(question: Question) -> StatedWork:
    """Give the work that the question itself states, without a letter."""
    bare = StatedWork(
        name="the claim",
        job="the claim",
        start=None,
        end=None,
        hours=None,
        ongoing=False,
        place=question.place,
        status=question.status,
        open_dates=("no dates of work are given",),
        open_hours=("no hours a week are given",),
        taken=(),
        only=True,
    )
    return with_period(bare, question)


def with_period(work: StatedWork, question: Question) -> StatedWork:
    """Put the dates and hours of the question in the place of those that are stated."""
    period = question.period
    if period.start is not None:
        last = period.end or question.as_of
        start, end = Days(period.start, period.start), Days(last, last)
        work = replace(
            work, start=start, end=end, ongoing=period.end is None, open_dates=(), away=()
        )
    if period.hours is not None:
        weekly = Fraction(period.hours)
        work = replace(work, hours=(weekly, weekly), open_hours=(), taken=())
    return work


def _dates(
    position: Position, issued: StatedDate | None, as_of: date
) -> tuple[Days | None, Days | None, bool, list[str]]:
    """Give start, end, whether the job goes on, and what is open about them."""
    notes = [_two_ways(one) for one in (position.start, position.end) if one and one.ambiguous]
    start = Days(position.start.earliest, position.start.latest) if position.start else None
    end = Days(position.end.earliest, position.end.latest) if position.end else None
    ongoing = end is None and position.present is not None
    if ongoing:
        end = Days(as_of, as_of)
        if issued is not None and issued.earliest < as_of:  # it shows nothing after its own day
            end = Days(issued.earliest, as_of)
            day = issued.earliest
            notes.append(f"the letter of {day} can't show that the job went on after that day")
    notes += [f"no {name} is stated" for name, day in (("start", start), ("end", end)) if not day]
    if start and end and end.latest < start.earliest:
        notes.append(f"the end ({end.latest}) lies before the start ({start.earliest})")
        start = end = None
    return start, end, ongoing, notes


def _two_ways(stated: StatedDate) -> str:
    days = " or ".join(day.isoformat() for day in sorted(stated.readings))
    return f"{stated.quotation.line!r} may be {days}"


def _hours(
    position: Position,
) -> tuple[tuple[Fraction, Fraction] | None, list[str], tuple[str, ...]]:
    """Give the hours a week, what is open about them, and how words were taken."""
    stated, kinds = position.hours, {status.kind for status in position.statuses}
    if stated is not None:
        if not 0 <= stated.low <= stated.high <= WEEK:
            wrong = f"{stated.high:g} hours are stated, and a week has {WEEK}"
            return None, [wrong], ()
        return (Fraction(stated.low), Fraction(stated.high)), [], ()
    if "full-time" in kinds:
        taken = "full-time is taken as 30 hours a week or more"
        return (MOST_COUNTED, MOST_COUNTED), [], (taken,)
    if "part-time" in kinds:
        note = "part-time without the hours a week"
        return (Fraction(0), MOST_COUNTED), [note], ()
    return None, ["no hours a week are stated"], ()


def _place(letter: Letter) -> Where | None:
    if letter.country is None:
        return None
    return "canada" if letter.country.code == _CANADA else "abroad"


def _status(position: Position, *, beside: bool = False) -> WorkStatus | None:
    kinds = [status.kind for status in position.statuses if status.beside is beside]
    return next((_STATUSES[kind] for kind in kinds if kind in _STATUSES), None)
