"""Weeks whose days have different times, as "Mon-Thu 8:00-16:30, Fri 8:00-12:00"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from classifier.parsing.hour_values import Worked
from classifier.parsing.patterns import late
from classifier.parsing.shifts import BREAK, SPAN, begin_of, length_of, minutes

_DAY = (
    r"(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday|s)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)s?\b\.?"
)
_DAYS = late(
    rf"\b(?P<first>{_DAY})(?:\s?(?:-|–|—|to|through|thru|till|until)\s?(?P<last>{_DAY})"
    rf"|(?P<more>(?:(?:,|\s?&|\s?/|,?\sand)\s?{_DAY}){{1,5}}))?|\b(?P<work>week\s?days)\b",
    re.IGNORECASE,
)
_ONE_DAY = late(rf"\b{_DAY}", re.IGNORECASE)
_JOINED = late(r",?\s?(?:and|&|,|/|\+|then)\s?(?:(?:from|again|then)\s){0,2}", re.IGNORECASE)
_NEVER = late(r"[.!?]\s[A-Z]|\n\s{0,20}\n|\bor\b|\bshifts?\b|\balternat", re.IGNORECASE)
_ORDER = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_GAP = 34  # characters between the days and times of one week
_MOST_OF_DAY = 14  # hours
_MOST_PARTS = 30  # days and times of one week


class _Times(NamedTuple):
    start: int
    end: int
    begin: float
    length: float


class _Days(NamedTuple):
    start: int
    end: int
    days: frozenset[int]


class SplitWeek(NamedTuple):
    """A run of a text that gives several times for the days of a week, with what they make."""

    start: int
    end: int
    worked: Worked | None


def find_split_week(text: str) -> SplitWeek | None:
    """Find a week whose days have several times; what they make is None if that is open."""
    for run in _runs(text):
        times = [part for part in run if isinstance(part, _Times)]
        if len(times) > 1 and len(times) < len(run):
            return SplitWeek(run[0].start, run[-1].end, _added(text, run))
    return None


def _parts(text: str) -> list[_Times | _Days]:
    """Give the times of day and the days of a week in a text, in order."""
    times = [
        _Times(*span.span(), begin_of(span), length)
        for span in SPAN.finditer(text)
        if (length := length_of(text, span))
    ]
    if len(times) < 2:  # noqa: PLR2004
        return []
    days = [_Days(*match.span(), _named(match)) for match in _DAYS.finditer(text)]
    return sorted([*times, *days], key=lambda part: part.start)


def _runs(text: str) -> Iterator[list[_Times | _Days]]:
    run: list[_Times | _Days] = []
    for part in _parts(text):
        between = text[run[-1].end : part.start] if run else ""
        if run and (
            len(run) > _MOST_PARTS
            or len(between) > _GAP
            or _NEVER.search(between)
            or part.start < run[-1].end
        ):
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _added(text: str, run: Sequence[_Times | _Days]) -> Worked | None:
    """Add up the times of each day, less a break that is told of."""
    by_day: dict[int, list[_Times]] = {}
    for place, part in enumerate(run):
        if isinstance(part, _Times):
            days = _days_of(run, place)
            if days is None:
                return None
            for day in days.days:
                by_day.setdefault(day, []).append(part)
    if not all(_are_parts(text, times) for times in by_day.values()):
        return None
    hours = sum(part.length for times in by_day.values() for part in times)
    start, end = run[0].start, run[-1].end
    whole = [day for day, times in by_day.items() if len(times) == 1]
    pause = BREAK.search(text, start, min(len(text), end + _GAP))
    if pause is None:
        return Worked(start, end, hours, hours)
    off = minutes(pause) / 60
    fewest = min(_sharing(by_day, run, pause.start()), len(whole))
    return Worked(start, max(end, pause.end()), hours - off * len(whole), hours - off * fewest)


def _sharing(by_day: Mapping[int, Sequence[_Times]], run: Sequence[_Times | _Days], at: int) -> int:
    """Count the days whose time stands last before a break."""
    last = [part for part in run if isinstance(part, _Times) and part.start < at][-1:]
    return sum(times[0] in last for times in by_day.values() if len(times) == 1)


def _days_of(run: Sequence[_Times | _Days], place: int) -> _Days | None:
    """Give the days of a time: those before it, or behind it where the run begins with times."""
    behind = [part for part in run[place + 1 :] if isinstance(part, _Days)]
    before = [part for part in run[:place] if isinstance(part, _Days)]
    first = behind if isinstance(run[0], _Times) else []
    return next(iter([*first[:1], *before[-1:]]), None)


def _are_parts(text: str, times: Sequence[_Times]) -> bool:
    """Tell the parts of a day from shifts of which only one is worked."""
    ordered = all(
        one.begin + one.length < other.begin
        and _JOINED.fullmatch(text, one.end, other.start) is not None
        for one, other in pairwise(times)
    )
    return ordered and sum(part.length for part in times) <= _MOST_OF_DAY


def _named(match: re.Match[str]) -> frozenset[int]:
    if match["work"]:
        return frozenset(range(5))
    first = _place(match["first"])
    if match["last"]:
        return frozenset(
            (first + day) % 7 for day in range((_place(match["last"]) - first) % 7 + 1)
        )
    further = _ONE_DAY.findall(match["more"] or "")
    return frozenset((first, *map(_place, further)))


def _place(day: str) -> int:
    return _ORDER.index(day.lower()[:3])
