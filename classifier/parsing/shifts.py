"""Hours a week from shifts, days off and times of day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.alternate_days import alternately
from classifier.parsing.hour_values import Worked
from classifier.parsing.patterns import late

_HOURS = r"(?:hours?|hrs?|h)\b\.?"
_SHIFTS = late(
    r"(?<![\w.,:/$])(?P<days>[1-7](?:\.5|½)?)\s{0,6}[\s-]?(?:working\s)?(?:shifts?|days?|nights?)"
    r"(?:[\s-](?:working\s)?week|\s(?:per|an?|each|every|in\san?|in\sthe|of\sthe)\sweek)?"
    r",?\s(?:of|x|\u00d7|@|at)\s"
    rf"(?P<hours>\d{{1,2}}(?:\.\d{{1,2}}|½)?)\s{{0,20}}-?\s?(?:{_HOURS})",
    re.IGNORECASE,
)
_LONG_SHIFTS = late(
    rf"(?<![\w.,:/$])(?P<days>[1-7])\s{{0,6}}\s(?:[x\u00d7]\s)?(?P<hours>\d{{1,2}}(?:\.\d{{1,2}}"
    rf"|½)?)\s{{0,20}}[\s-]\s?{_HOURS}"
    r"\s(?:shifts?|days?)"
    r"|(?<![\w.,:/$])(?P<days2>[1-7])\s{0,6}\s?days?(?:\s(?:a|per)\sweek)?,\s"
    rf"(?P<hours2>\d{{1,2}}(?:\.\d{{1,2}}|½)?)\s{{0,20}}{_HOURS}\s(?:each|per|a|every|daily)",
    re.IGNORECASE,
)
_DAYS_OFF = late(
    rf"(?<![\w.,:/$])(?P<hours>\d{{1,2}}(?:\.\d{{1,2}}|½)?)\s{{0,20}}-?\s?{_HOURS}"
    r"(?:\s(?:a|per|each|every|/)\s?day|\sdaily|/day)?[\s,(]{1,3}[^.;\d]{0,30}?"
    r"(?:(?P<off>[1-3])\s{0,6}(?:rest\s|free\s)?days?\s(?:off|rest|holiday|leave)"
    r"|(?P<named>(?:mon|tues|wednes|thurs|fri|satur|sun)days?\s(?:is\s|are\s|being\s)?(?:off|rest"
    r"|free|holiday|leave)\b)"
    r"|(?P<except>except|excluding|off on|closed)\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur"
    r"|sun)days?)"
    r"|(?P<every>seven\sdays|7\s{0,6}days|every\sday))",
    re.IGNORECASE,
)
_TIME = (
    r"(?:(?P<{0}>\d{{1,2}})(?:[:.h](?P<{0}_min>[0-5]\d))?"
    r"\s?(?P<{0}_half>a\.?m\.?|p\.?m\.?|noon)?(?:\s?hrs)?|(?P<{0}_word>(?:noon|midday|midnight)\b))"
)
SPAN = late(
    rf"(?<![\w/.,:$-]){_TIME.format('begin')}\s?(?:-|–|—|to|until"
    rf"|till|a|à|bis)\s?{_TIME.format('finish')}(?![\w/:])",
    re.IGNORECASE,
)
_WEEK = late(
    r"\b(?P<first>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?\s?(?:-|–|—|to|through|thru|till)\s?"
    r"(?P<last>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b"
    r"|\b(?P<days>[1-7])\s{0,6}[\s-]?(?:working\s)?(?:days?|nights?)\b"
    r"(?:\s(?:a|per|in a|each|/)\s?week)?"
    r"|\b(?P<five>(?:on\s)?week\s?days\b|lun(?:es|di)\s(?:a|à|au)\sv(?:iernes|endredi))"
    r"|\b(?P<six>lun(?:es|di)\s(?:a|à|au)\s(?:s[áa]bado|samedi))",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}"
_WEEKDAY_BEFORE = late(rf"\b{_WEEKDAY}[\s,:(]{{1,4}}(?:from\s|between\s)?$", re.IGNORECASE)
_WEEKDAY_BEHIND = late(rf"[\s,(]{{1,4}}(?:from\s|on\s)?{_WEEKDAY}\b", re.IGNORECASE)
_SOME_DAYS = late(r"\b[1-6]\s{0,6}[\s-]?(?:working\s|work\s)?days?\b", re.IGNORECASE)
_BEGINS, _ENDS = range(5, 12), range(1, 10)  # hours of the day that need no "am" and "pm"
BREAK = late(
    r"(?P<minutes>\d{2})\s{0,6}-?\s?min\w{0,5}\.?|(?P<half>half[\s-](?:an[\s-])?hour)"
    r"|(?P<hour>\b1\s{0,6}[\s-]?hour|an hour)(?=[^.;\d]{0,20}(?:lunch|break|rest|meal|prayer))"
    r"|(?<=with )(?P<lunch>1\s{0,6}hour)|(?:lunch|break|meal)\s(?:of\s)?(?P<named>1\s{0,6}hour)",
    re.IGNORECASE,
)
_OPEN = late(
    r"\b(?:open|opening|office hours|call|between|reach\w*|available|closed)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
_ORDER = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NEAR = 70  # characters between the times of a day and the days of a week
_DAY_HOURS = 24
_MOST_OF_SHIFT = 16  # hours; "5 days a week at 40 hours" gives those of the week


def find_shifts(text: str) -> Iterator[Worked]:
    """Give what shifts of some hours make, and hours on all days but some."""
    for match in _SHIFTS.finditer(text):
        if _number(match["hours"]) <= _MOST_OF_SHIFT:
            yield _worked(match, _number(match["days"]) * _number(match["hours"]))
    for match in _LONG_SHIFTS.finditer(text):
        days, hours = match["days"] or match["days2"], match["hours"] or match["hours2"]
        yield _worked(match, _number(days) * _number(hours))
    for match in _DAYS_OFF.finditer(text):
        around = max(0, match.start() - _NEAR), match.end() + _NEAR
        if match["every"] and _SOME_DAYS.search(text, *around):  # each day of those, not all
            continue
        days = 7 if match["every"] else 7 - int(match["off"] or 1)
        yield _worked(match, days * _number(match["hours"]))


def _worked(match: re.Match[str], hours: float) -> Worked:
    return Worked(*match.span(), hours, hours)


def find_times(text: str) -> Iterator[Worked]:
    """Give what the times of a day make over the days that stand near, less the break."""
    for span in SPAN.finditer(text):
        length = length_of(text, span)
        if not length:
            continue
        end = min(len(text), span.end() + _NEAR)
        week = _WEEK.search(text, max(0, span.start() - _NEAR), end)
        if week is None or span.start() < week.start() < span.end():
            continue
        pause = BREAK.search(text, span.end(), end)
        length -= minutes(pause) / 60 if pause else 0
        around = min(span.start(), week.start()), max(span.end(), week.end())
        fewest, most, till = alternately(text, around, _days(week))
        yield Worked(around[0], till, length * fewest, length * most)


def _number(written: str) -> float:
    return float(written.strip().rstrip("½")) + 0.5 * written.strip().endswith("½")


def _is_by_weekdays(text: str, span: re.Match[str]) -> bool:
    """Tell whether names of weekdays stand directly beside, as in "Monday to Friday, 9 to 5"."""
    before = _WEEKDAY_BEFORE.search(text, max(0, span.start() - 24), span.start())
    return before is not None or _WEEKDAY_BEHIND.match(text, span.end()) is not None


def length_of(text: str, span: re.Match[str]) -> float | None:
    """Give the hours between two times of a day at work; None where they are none."""
    if _OPEN.search(text, max(0, span.start() - 40), span.start()):
        return None
    return _length(span, bare=_is_by_weekdays(text, span))


def begin_of(span: re.Match[str]) -> float:
    """Give the hour of the day at which a run of time begins."""
    return _time(span, "begin")


def _length(span: re.Match[str], *, bare: bool) -> float | None:
    """Give the hours between two times of a day; None where they are hardly times.

    With ``bare`` numbers that may be times will do.
    """
    if span["begin_word"] and span["finish_word"]:
        return None
    ends = ("begin", "finish")
    marked = any(span[f"{end}_{part}"] for end in ends for part in ("min", "half", "word"))
    if not marked and not (bare and _are_times(span)):
        return None
    begin, finish = _time(span, "begin"), _time(span, "finish")
    length = (finish - begin) % _DAY_HOURS
    if length > 12 and not (span["finish_half"] or span["finish_word"]):  # noqa: PLR2004
        length -= 12
    return length if 2 <= length <= 14 else None  # noqa: PLR2004


def _are_times(span: re.Match[str]) -> bool:
    return int(span["begin"]) in _BEGINS and int(span["finish"]) in _ENDS


def _time(span: re.Match[str], name: str) -> float:
    if word := span[f"{name}_word"]:
        return 0 if word.lower() == "midnight" else 12
    hour = int(span[name]) % _DAY_HOURS
    half = (span[f"{name}_half"] or "").lower()
    if half.startswith("p") and hour < 12:  # noqa: PLR2004
        hour += 12
    return hour + int(span[f"{name}_min"] or 0) / 60


def _days(week: re.Match[str]) -> int:
    if week["days"]:
        return int(week["days"])
    if week["five"] or week["six"]:
        return 5 if week["five"] else 6
    first, last = (_ORDER.index(week[name].lower()) for name in ("first", "last"))
    return (last - first) % 7 + 1


def minutes(pause: re.Match[str]) -> int:
    """Give the length of a break."""
    if pause["minutes"]:
        return int(pause["minutes"])
    return 30 if pause["half"] else 60
