"""The time of work that a position states, with its least and its most where that is open."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from classifier.experience.work import MOST_COUNTED, WEEK, Work
from classifier.letter import Letter, Position
from classifier.parsing.hour_steps import HourStep
from classifier.precheck.absences import Away, away, certain, open_notes, possible, taken_notes
from classifier.precheck.hour_steps import stated_step, step_words, stepped
from classifier.precheck.jobs import Job, job_of
from classifier.precheck.question import Question, Where, WorkStatus
from classifier.precheck.stated_days import Days, StatedDays, stated_days
from classifier.precheck.stated_place import StatedPlace, stated_place
from classifier.stated import StatedHours

_STATUSES: dict[str, WorkStatus] = {
    "self-employed": "self-employed",
    "student": "student",
    "volunteer": "unpaid",
}


class StatedWork(Struct, frozen=True):
    """One job as it is stated; ``name`` says where, and ``job`` tells jobs apart.

    ``name`` is made of that of the ``letter`` and, where it has several positions, the
    ``number`` of this one.

    ``partly`` is a status that holds for some of the time, it isn't known for how much.
    ``only`` holds where it is the only one, so that its facts need no name. ``step`` is a
    change of the hours on a day that is stated.

    ``start``, ``end`` and ``hours`` (the lowest and the highest a week) are None where they
    aren't stated; ``end`` is that of the evidence where the job is ``ongoing``. ``open_dates``
    and ``open_hours`` say in words what is absent, unsure or ahead of the letter, ``taken`` how a
    statement was taken. ``away`` are times within the job that aren't work for certain.
    """

    letter: str
    number: int | None
    job: Job
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
    step: HourStep | None = None

    @property
    def name(self) -> str:
        """What outputs call it."""
        return f"{self.letter}, position {self.number}" if self.number else self.letter

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
        return Work(self.start.latest, last, self.hours[0], self.job.name)

    def most(self, day: date) -> Work | None:
        """Give the most work that the open facts allow, up to ``day``; a job may go on."""
        first = self.start.earliest if self.start else date.min
        last = min(self.end.latest, day) if self.end and not self.ongoing else day
        if last < first:
            return None
        return Work(first, last, self.hours[1] if self.hours else MOST_COUNTED, self.job.own)

    def going_on(self, day: date) -> Work | None:
        """Give the work that is shown, with a job that goes on extended up to ``day``."""
        shown = self.least(day)
        return replace(shown, last=day) if shown is not None and self.ongoing else shown

    def certain(self, day: date, *, going_on: bool = False) -> tuple[Work, ...]:
        """Give what is shown, up to ``day``, without any time away."""
        shown = self.going_on(day) if going_on else self.least(day)
        return tuple(stepped(certain(shown, self.away), self.step, min))

    def possible(self, day: date) -> tuple[Work, ...]:
        """Give the most work up to ``day``, without the times away that never count."""
        return tuple(stepped(possible(self.most(day), self.away), self.step, max))


def stated_work(
    letter: Letter, place: int, question: Question, name: str | None = None
) -> StatedWork:
    """Read the work of one position of a letter; what the question says stands above it.

    ``name`` is what the letter is called, its id without one.
    """
    position = letter.positions[place]
    several = len(letter.positions) > 1
    days = stated_days(position, letter.issued, question.as_of)
    hours, hour_notes, taken = _hours(position)
    if hours and _in_seasons(position, days):
        hours, hour_notes = (Fraction(0), hours[1]), [*hour_notes, _SEASONS_OPEN]
    step = stated_step(letter, position, days) if hours else None
    if step is not None:
        hour_notes, taken = [], (*taken, step_words(step))
    where = StatedPlace(question.place) if question.place else stated_place(letter, place)
    stated = StatedWork(
        letter=name or letter.id,
        number=place + 1 if several else None,
        job=job_of(letter, place),
        start=days.start,
        end=days.end,
        hours=hours,
        ongoing=days.ongoing,
        place=where.where,
        status=question.status or _status(position),
        open_dates=(*days.open, *open_notes(position.absences)),
        open_hours=tuple(hour_notes),
        taken=(*taken, *taken_notes(position.absences)),
        partly=None if question.status else _status(position, beside=True),
        away=tuple(map(away, position.absences)),
        step=step,
    )
    asked = with_period(stated, question)
    return replace(asked, taken=(*asked.taken, *where.taken))


def given_work(question: Question) -> StatedWork:
    """Give the work that the question itself states, without a letter."""
    bare = StatedWork(
        letter="the claim",
        number=None,
        job=Job("the claim", "the claim"),
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
        work = replace(work, hours=(weekly, weekly), open_hours=(), taken=(), step=None)
    return work


def _hours(
    position: Position,
) -> tuple[tuple[Fraction, Fraction] | None, list[str], tuple[str, ...]]:
    """Give the hours a week, what is open about them, and how words were taken."""
    stated, kinds = position.hours, {status.kind for status in position.statuses}
    full = "full-time is taken as 30 hours a week or more"
    if stated is not None:
        hours, notes = _bounds(stated)
        if hours and stated.low is None and "full-time" in kinds and hours[1] >= MOST_COUNTED:
            return (MOST_COUNTED, hours[1]), [], (full,)
        return hours, notes, ()
    if "full-time" in kinds:
        return (MOST_COUNTED, MOST_COUNTED), [], (full,)
    if "part-time" in kinds:
        note = "part-time without the hours a week"
        return (Fraction(0), MOST_COUNTED), [note], ()
    return None, ["no hours a week are stated"], ()


def _in_seasons(position: Position, days: StatedDays) -> bool:
    """Tell seasonal work whose days run over more than a year, and so hold time between seasons."""
    if not days.start or not days.end or "seasonal" not in {one.kind for one in position.statuses}:
        return False
    return (days.end.latest - days.start.earliest).days > _YEAR


_YEAR = 366  # days
_SEASONS_OPEN = "seasonal work, and which months of each year isn't stated"


def _bounds(stated: StatedHours) -> tuple[tuple[Fraction, Fraction] | None, list[str]]:
    """Give the hours that are stated, with what is open where only their most or least is."""
    quoted, least = repr(stated.quotation.line), Fraction(stated.low or 0)
    most = max(least, MOST_COUNTED) if stated.high is None else Fraction(stated.high)
    if not 0 <= least <= most <= WEEK:
        return None, [f"{float(most):g} hours are stated, and a week has {WEEK}"]
    if stated.low is None:
        return (least, most), [f"{quoted} says no least"]
    if stated.high is None and least < MOST_COUNTED:
        return (least, most), [f"{quoted} says no most"]
    if least < min(most, MOST_COUNTED):
        return (least, most), [f"how many hours a week were worked when, by {quoted}"]
    return (least, most), []


def _status(position: Position, *, beside: bool = False) -> WorkStatus | None:
    kinds = [status.kind for status in position.statuses if status.beside is beside]
    return next((_STATUSES[kind] for kind in kinds if kind in _STATUSES), None)
