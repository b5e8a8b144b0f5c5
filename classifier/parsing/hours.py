"""Hours of work a week, as a letter states them or as days and hours make them up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from classifier.parsing.day_hours import of_days, times_days
from classifier.parsing.hour_bounds import bounded
from classifier.parsing.hour_spans import BEHIND, IN_FIELD, SPAN, SPANNED, is_monthly, share
from classifier.parsing.hour_values import Worked, stated, worked
from classifier.parsing.hour_words import (
    ADVERB,
    BOUND,
    DAY,
    EACH,
    HOURS,
    START,
    WEEK,
    WORK,
    A,
    B,
)
from classifier.parsing.numerals import in_figures
from classifier.parsing.others_terms import without_others
from classifier.parsing.patterns import late
from classifier.parsing.rotations import Rotation, find_rotation
from classifier.parsing.shifts import find_shifts, find_times
from classifier.parsing.split_weeks import find_split_week
from classifier.stated import StatedHours

# Each pattern with what one of its numbers is worth in hours a week.
_WEEKLY = late(
    rf"{START}{A}[\s-]{{0,2}}(?:hpw\b|(?:(?:standard|scheduled|regular|normal|paid)\s)?{ADVERB}\s(?:work(?:ing)?\s)?{HOURS}"
    rf"|(?:(?:working|work|paid|regular|contract(?:ed|ual)?)\s)?{HOURS}{WORK}"
    rf"(?:\s?\(\s?\d{{1,3}}\s?\))?(?:[\s-]?\(?\s?{EACH}[\s-]?{WEEK}|\s?p\.?\s?w\b"
    rf"|\s(?:spread\s)?(?:over|across|in|on)\s\d\s{{0,6}}{DAY}\s?{EACH}\s?{WEEK}"
    rf"|,?\s?\(?{ADVERB}|[\s-](?:work[\s-]?)?week\b))"
    rf"|{START}(?=\d\d){B}\s?(?:{EACH})\s?{WEEK}",
    re.IGNORECASE,
)
_LABELLED = late(
    r"(?:(?:hours?|hrs|(?<!full.)(?<!part.)time|schedule)\b.{0,12}?"
    r"(?:(?:per|a|each|in a|/)\s?week|(?<!bi.)(?<!bi)weekly)"
    r"|(?<!bi.)(?<!bi)weekly\s(?:working\s|work\s|scheduled\s|duty\s)?(?:hours?|hrs|schedule))"
    rf"\b.{{0,4}}?\)?(?:[\s:=–-]{{1,6}}|\s(?:is|are|was|were|of|being|averaged)\s(?:about\s"
    rf"|approximately\s)?){BOUND}{A}(?![\d%:])(?!{HOURS}\s?(?:{EACH}\s?{DAY}|daily))",
    re.IGNORECASE,
)
_HOURS_WERE = late(rf"\bhours\b[^.;\d]{{0,20}}\s{A}\s?{ADVERB}", re.IGNORECASE)
_WEEK_OF = late(
    r"\b(?:work(?:ing)?\s)?(?:week|workweek)\s(?:is|was|of|has|had|being|comprise[sd]|consist(?:s"
    r"|ed)\sof)\s"
    rf"(?:about\s|approximately\s|around\s|some\s)?{A}[\s-]{{0,2}}{HOURS}"
    rf"|\b(?:(?<!bi.)(?<!bi)weekly(?:\s(?:workload|working\stime|work\stime|load|norm|schedule|commitment|total)"
    rf"(?:\s(?:of|is|was))?)?:?|averaging"
    rf"|average\sof)\s(?:about\s)?{B}[\s-]{{0,2}}{HOURS}(?!\s?(?:per|a|each)\sday|{WORK}{SPAN})",
    re.IGNORECASE,
)
_YEARLY = late(
    rf"{START}(?P<a>\d[,\s]?\d{{3}}|\d{{3,4}})\s{HOURS}{WORK}\s?(?:(?:per|a|each|/)\s?(?:year"
    rf"|annum)\b|annually\b)",
    re.IGNORECASE,
)
_BARE = late(
    r"(?:(?:full|part)[\s-]?time|FTE)\b[^.;\n]{0,40}?"
    rf"(?<=[\s(]){A}[\s-]?(?:(?:regular|paid|working|contract(?:ed|ual)?)\s)?{HOURS}"
    r"(?!\s?(?:of\s(?:over|train|notice|leave)|over|train|notice|break|lunch|meal|rest|per\sday|a\sday|daily|/)"
    rf"|{SPAN})"
    rf"|{START}{B}[\s-]?{HOURS}[\s,(]{{1,3}}(?:full|part)[\s-]time",
    re.IGNORECASE,
)
_ALONE = late(
    rf"(?:week,?\s|\(|\bfor\s){A}[\s-]?(?:(?:regular|paid|working)\s)?{HOURS}(?=\)|,|\s?\."
    rf"|\sweekly)"
    rf"|{START}{B}[\s-]?{HOURS}\sin\s(?:all|total"
    rf"|an?\s\w{{1,6}}[\s-]{{1,9}}day\s(?:working\s)?week)\b",
    re.IGNORECASE,
)
_IN_WEEK = late(
    rf"\bweeks?\b[^.;:\d]{{0,50}}?(?<=\s){A}[\s-]?{HOURS}"
    rf"(?!\s?(?:(?:{EACH})\s?(?:{DAY}|month)|of\b|daily|over|train|notice))",
    re.IGNORECASE,
)
# As in "45 hours over five days", which are those of a week.
_OVER_DAYS = late(
    rf"{START}{A}[\s-]{{0,2}}{HOURS}{WORK}(?:\s?/\s?|,?\s(?:(?:spread|worked|divided"
    rf"|distributed)\s)?(?:over|across|in|on)\s)[4-7]\s{{0,6}}{DAY}"
    rf"|{START}{B}[\s-]?{HOURS},\s[4-7]\s{{0,6}}-day\s(?:work\s?)?week",
    re.IGNORECASE,
)
_FIELD_DAILY = late(
    rf"\W{{0,3}}{BOUND}{A}(?:[\s-]?{HOURS})?\s?(?:(?:per|a|each|/)\s?{DAY}|daily)", re.IGNORECASE
)
_FIELD = late(
    rf"\W{{0,3}}(?:full[\s-]?time\W{{1,4}})?{BOUND}{A}(?:[\s-]?{HOURS})?(?!\s?[:\d%]|\s?(?:am|pm|a\.m|p\.m)\b)",
    re.IGNORECASE,
)
_ENDS = late(r"\s{0,3}(?:[(;,](?!\s?(?:per|a|bi|fort|for|over|in|each|every)\b)|$)")
_OPEN = late(
    r"\b(?:open|operates?|operating|runs|overtime(?:\sof)?)\b[^.;]{0,12}$"
    r"|\bhours\s(?:worked\s)?(?:over|above|beyond|exceeding|in\sexcess\sof)\s$",
    re.IGNORECASE,
)
_WEEKS = 52  # in a year
_MOST_OF_DAY = 14  # hours; more of them beside "week" are those of a week
_ALL_DAYS = 56  # hours a week that leave none of its days off
_FEWEST_BARE = 3  # hours a week that stand without it


def find_hours(text: str) -> StatedHours | None:
    """Find the hours a week in a part of a text; offsets are those of the part.

    Those of others are left out, and those of everybody count where no others are stated.
    """
    figures = _with_minutes(in_figures(text))
    own = without_others(figures, general=True)
    found = _find(own)
    if not found and own != figures:
        found = _first(_BESIDE_ALL, own)
        if not found and not _FEWER.search(own):
            found = _find(without_others(figures, general=False))
    return _quoting(text, figures, found)


# "Our week is 40 hours, and he works 24", and what says that the hours of all aren't these.
_BESIDE_ALL = late(
    r"\b(?:he|she|they|(?:mr|ms|mrs|miss|dr)\b\.?(?:\s(?-i:[A-Z])[\w’'-]{1,20}){1,3})\s(?:\w{2,12}\s){0,2}?"
    rf"work(?:s|ed|ing)?\s(?:only\s|just\s|for\s|about\s)?{BOUND}{A}(?:{HOURS})?(?=\s?(?:[.;,)]|$))",
    re.IGNORECASE,
)
_FEWER = late(
    r"\b(?:part|half)[\s-]?time\b|\breduced\b|\b0?[.,]\d{1,2}\sFTE\b"
    r"|\d\s?(?:%|per\s?cent)\s(?:of\s(?:a\s)?full|FTE|position|employment|workload|contract|job|post)",
    re.IGNORECASE,
)


_MINUTES = late(
    r"(?<![\w.,:])(?P<hours>\d{1,2})\s{0,20}(?P<name>hours?|hrs?|h)\b\.?,?\s?(?:and\s|&\s)?"
    r"(?P<minutes>\d{1,2})\s{0,20}(?:minutes?|mins?)\b",
    re.IGNORECASE,
)


def _with_minutes(text: str) -> str:
    """Give a text of the same length with "38.75 hours" for "38 hours 45 minutes"."""

    def joined(match: re.Match[str]) -> str:
        value = f"{int(match['hours']) + int(match['minutes']) / 60:.4g}"
        return value.ljust(len(match[0]) - len(match["name"])) + match["name"]

    return _MINUTES.sub(joined, text)


_STATING = (_WEEKLY, _LABELLED, _HOURS_WERE)


def _find(text: str) -> Worked | None:
    if rotation := find_rotation(text):
        return _in_turns(text, rotation)
    return (
        _worked(text, find_shifts(text))
        or _stating(text)
        or _spanned(text, monthly=False)
        or _first(_WEEK_OF, text)
        or _first(_OVER_DAYS, text, least=_MOST_OF_DAY)
        or of_days(text)
        or _spanned(text, monthly=True)
        or _first(_YEARLY, text, 1 / _WEEKS)
        or _first(_BARE, text, least=_FEWEST_BARE)
        or _first(_ALONE, text)
        or _first(_IN_WEEK, text, least=_MOST_OF_DAY)
        or _clocked(text)
    )


def _clocked(text: str) -> Worked | None:
    """Give what times of day make, unless different ones leave that open."""
    week = find_split_week(text)
    if week is None:
        return _worked(text, find_times(text))
    return worked(*week.worked) if week.worked else None


def _stating(text: str) -> Worked | None:
    return next(filter(None, (_first(pattern, text) for pattern in _STATING)), None)


def _in_turns(text: str, rotation: Rotation) -> Worked | None:
    """Give the average of days on and days off, where it isn't stated or can be told."""
    told = _stating(text) or _spanned(text, monthly=False)
    average = rotation.average(of_days(text))
    if told and not (average and told.high >= _ALL_DAYS):  # those of a week without days off
        return told
    return worked(*average) if average else None


def _spanned(text: str, *, monthly: bool) -> Worked | None:
    """Find hours over some weeks, or those of a month, which days of a week are clearer than."""
    for pattern in SPANNED:
        for match in pattern.finditer(text):
            if (
                is_monthly(match) == monthly
                and not _OPEN.search(text, max(0, match.start() - 30), match.start())
                and (found := stated(match, share(match)))
            ):
                return found
    return None


def _worked(text: str, shifts: Iterable[Worked]) -> Worked | None:
    for start, end, low, high in shifts:
        span = BEHIND.match(text, end)  # as in "seven 12-hour shifts every two weeks"
        worth, till = (share(span), span.end()) if span else (1.0, end)
        if found := worked(start, till, low * worth, high * worth):
            return found
    return None


def field_hours(told: str) -> StatedHours | None:
    """Find the hours in what stands behind a label for them, where a number will do."""
    figures = _with_minutes(in_figures(told))
    match = _FIELD.match(figures)
    if (spanned := IN_FIELD.match(figures)) and (found := stated(spanned, share(spanned))):
        return _quoting(told, figures, found)
    daily = _FIELD_DAILY.match(figures)
    plain = stated(match) if match and _ENDS.match(figures, match.end()) else None
    of_day = daily or (match if match and plain and plain.low <= _MOST_OF_DAY else None)
    found = (
        (plain if plain and plain.low > _MOST_OF_DAY else None)
        or _find(figures)
        or (times_days(figures, of_day) if of_day else None)
        or (stated(match) if match and not daily else None)
    )
    return _quoting(told, figures, found)


def _quoting(text: str, figures: str, found: Worked | None) -> StatedHours | None:
    return bounded(text, figures, found) if found else None


def _first(
    pattern: re.Pattern[str], text: str, worth: float = 1.0, *, least: float = 0
) -> Worked | None:
    for match in pattern.finditer(text):
        if _OPEN.search(text, max(0, match.start() - 30), match.start()):
            continue
        if (found := stated(match, worth)) and found.low > least:
            return found
    return None
