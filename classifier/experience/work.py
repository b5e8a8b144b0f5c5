"""Times of work, put together so that no hour counts twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct

from classifier.experience.months import PARTS, Window, day_after, parts

MOST_COUNTED = Fraction(30)  # hours a week, over all jobs together
WEEK = 168  # hours
_WEEKS_A_MONTH = Fraction(52, 12)  # so that a year at 30 hours a week is 1,560 hours


class Work(Struct, frozen=True):
    """Work from ``first`` to ``last``, both included, at ``hours`` a week.

    ``job`` tells jobs apart: the same job stated twice for the same day counts once, at the
    higher hours, while the hours of different jobs add up.
    """

    first: date
    last: date
    hours: Fraction
    job: str

    def __post_init__(self) -> None:
        """Hold the hours against a week's.

        Raises:
            ValueError: a week has no so many hours, or they are negative.
        """
        if not 0 <= self.hours <= WEEK:
            raise ValueError(f"{float(self.hours):g} hours a week: a week has {WEEK}")


class Stretch(Struct, frozen=True):
    """Days in a row with the same counted hours a week, at most 30."""

    first: date
    last: date
    weekly: Fraction

    @property
    def hours(self) -> Fraction:
        """The hours that count in all."""
        return self.weekly * _WEEKS_A_MONTH * parts(self.first, self.last) / PARTS


class Run(Struct, frozen=True):
    """Stretches that follow each other without a day between them."""

    stretches: tuple[Stretch, ...]

    @property
    def first(self) -> date:
        """The first day."""
        return self.stretches[0].first

    @property
    def last(self) -> date:
        """The last day."""
        return self.stretches[-1].last

    @property
    def hours(self) -> Fraction:
        """The hours that count in all."""
        return sum((stretch.hours for stretch in self.stretches), Fraction(0))

    @property
    def months(self) -> Fraction:
        """The calendar months that it takes, whatever the hours."""
        return Fraction(parts(self.first, self.last), PARTS)


def runs(work: Iterable[Work], window: Window) -> tuple[Run, ...]:
    """Put together all work within ``window``, in order; every gap parts two runs."""
    found: list[list[Stretch]] = []
    for stretch in _stretches([*work], window):
        if found and day_after(found[-1][-1].last) == stretch.first:
            found[-1].append(stretch)
        else:
            found.append([stretch])
    return tuple(Run(tuple(stretches)) for stretches in found)


def _stretches(work: Sequence[Work], window: Window) -> Iterator[Stretch]:
    """Cut the window wherever some work begins or ends."""
    inside = [w for w in work if w.first <= window.last and w.last >= window.first and w.hours]
    cuts = {window.first.toordinal(), window.last.toordinal() + 1}
    for one in inside:
        cuts |= {
            max(one.first, window.first).toordinal(),
            min(one.last, window.last).toordinal() + 1,
        }
    for start, end in pairwise(sorted(cuts)):
        first, last = date.fromordinal(start), date.fromordinal(end - 1)
        if weekly := _weekly(w for w in inside if w.first <= first and last <= w.last):
            yield Stretch(first, last, weekly)


def _weekly(work: Iterable[Work]) -> Fraction:
    """Add up the hours a week: the highest of each job, 30 at most in all."""
    jobs: dict[str, Fraction] = defaultdict(Fraction)
    for one in work:
        jobs[one.job] = max(jobs[one.job], one.hours)
    return min(MOST_COUNTED, sum(jobs.values(), Fraction(0)))
