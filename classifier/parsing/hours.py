"""Hours of work a week, as a letter states them or as days and hours make them up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from classifier.parsing.hour_spans import BEHIND, IN_FIELD, SPAN, SPANNED, is_monthly, share
from classifier.parsing.hour_words import (
    ADVERB,
    DAY,
    EACH,
    HOURS,
    NUMBER,
    START,
    WEEK,
    WORK,
    A,
    B,
)
from classifier.parsing.numerals import in_figures
from classifier.parsing.patterns import late
from classifier.parsing.shifts import Worked, find_shifts, find_times
from classifier.quotation import Quotation
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
    r"(?:(?:hours|hrs|(?<!full.)(?<!part.)time|schedule)\b.{0,12}?"
    r"(?:(?:per|a|each|in a|/)\s?week|(?<!bi.)(?<!bi)weekly)"
    r"|(?<!bi.)(?<!bi)weekly\s(?:working\s|work\s|scheduled\s|duty\s)?(?:hours|hrs|schedule))"
    rf"\b.{{0,4}}?\)?(?:[\s:=–-]{{1,6}}|\s(?:is|are|was|were|of|being|averaged)\s(?:about\s"
    rf"|approximately\s)?){A}(?![\d%:])(?!{HOURS}\s?(?:{EACH}\s?{DAY}|daily))",
    re.IGNORECASE,
)
_HOURS_WERE = late(rf"\bhours\b[^.;\d]{{0,20}}\s{A}\s?{ADVERB}", re.IGNORECASE)
_DAILY = late(
    rf"{START}{A}[\s-]{{0,2}}(?:(?:working|work)\s)?{HOURS}{WORK}"
    rf"(?:\s?{EACH}\s?{DAY}|\s?daily|\s?(?:(?:per|a|each)\s)?(?:shifts?|workdays?))",
    re.IGNORECASE,
)
_HOURS_DAILY = late(
    rf"\bhours?\b[^.;\d]{{0,12}}(?<=[\s:]){A}\s?(?:daily|{EACH}\s?{DAY})", re.IGNORECASE
)
_BEFORE_DAYS = late(
    rf"{START}{A}[\s-]{{0,2}}{HOURS}(?=[\s,x\u00d7*/&(-]{{1,5}}(?:and\s|on\s(?:each\sof\s)?)?\d\s{{0,6}}[\s-]?{DAY})",
    re.IGNORECASE,
)
_DAYS = late(
    rf"(?P<days>{NUMBER})(?:\s?\(\s?\d\s?\))?[\s-]?(?:working\s|work\s)?"
    rf"(?:{DAY}|shifts?(?=\s?{EACH}\s?week)|(?={EACH}\s?week))"
    rf"(?:\s?(?:{EACH})\s?{WEEK}|\s?weekly|\s?(?:work\s?)?week|\s?par\s{WEEK}|\s?a la {WEEK})?"
    r"|(?P<from>mon|tues?|sun|sat|lun|lundi|lunes)[a-z]{0,6}\.?\s?(?:-|–|to|through|thru|till|au|a"
    r"|à)\s?"
    r"(?P<till>mon|tue|wed|thu|fri|sat|sun|ven|vie|sam|s[áa]b)[a-zé]{0,6}",
    re.IGNORECASE,
)
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
    rf"\W{{0,3}}{A}(?:[\s-]?{HOURS})?\s?(?:(?:per|a|each|/)\s?{DAY}|daily)", re.IGNORECASE
)
_FIELD = late(
    rf"\W{{0,3}}(?:full[\s-]?time\W{{1,4}})?{A}(?:[\s-]?{HOURS})?(?!\s?[:\d%]|\s?(?:am|pm|a\.m|p\.m)\b)",
    re.IGNORECASE,
)
_ENDS = late(r"\s{0,3}(?:[(;,](?!\s?(?:per|a|bi|fort|for|over|in|each|every)\b)|$)")
_OPEN = late(r"\b(?:open|operates?|operating|runs|overtime(?:\sof)?)\b[^.;]{0,12}$", re.IGNORECASE)
_WEEKS = 52  # in a year
_MOST = 112  # hours a week that a person can work
_MOST_DAYS = 7
_MOST_OF_DAY = 14  # hours; more of them beside "week" are those of a week
_FEWEST_BARE = 3  # hours a week that stand without it
_ORDER = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
_LOCAL = {"lun": "mon", "ven": "fri", "vie": "fri", "sam": "sat", "sáb": "sat", "sab": "sat"}
_NEAR = 60  # characters between the hours of a day and the days of a week


def find_hours(text: str) -> StatedHours | None:
    """Find the hours a week in a part of a text; offsets are those of the part."""
    found = _find(_with_minutes(in_figures(text)))
    return _quoting(text, found) if found else None


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


def _find(text: str) -> StatedHours | None:
    if found := _worked(text, find_shifts(text)):
        return found
    for pattern in _STATING:
        if found := _first(pattern, text):
            return found
    return (
        _spanned(text, monthly=False)
        or _first(_WEEK_OF, text)
        or _first(_OVER_DAYS, text, least=_MOST_OF_DAY)
        or _of_days(text)
        or _spanned(text, monthly=True)
        or _first(_YEARLY, text, 1 / _WEEKS)
        or _first(_BARE, text, least=_FEWEST_BARE)
        or _first(_ALONE, text)
        or _first(_IN_WEEK, text, least=_MOST_OF_DAY)
        or _worked(text, find_times(text))
    )


def _spanned(text: str, *, monthly: bool) -> StatedHours | None:
    """Find hours over some weeks, or those of a month, which days of a week are clearer than."""
    for pattern in SPANNED:
        for match in pattern.finditer(text):
            if (
                is_monthly(match) == monthly
                and not _OPEN.search(text, max(0, match.start() - 30), match.start())
                and (found := _stated(match, share(match)))
            ):
                return found
    return None


def _worked(text: str, worked: Iterable[Worked]) -> StatedHours | None:
    for start, end, hours in worked:
        span = BEHIND.match(text, end)  # as in "seven 12-hour shifts every two weeks"
        weekly, till = (hours * share(span), span.end()) if span else (hours, end)
        if found := _weekly(text[start:till], start, weekly, weekly):
            return found
    return None


def field_hours(value: str) -> StatedHours | None:
    """Find the hours in what stands behind a label for them, where a number will do."""
    figures = _with_minutes(in_figures(value))
    match = _FIELD.match(figures)
    if (spanned := IN_FIELD.match(figures)) and (found := _stated(spanned, share(spanned))):
        return _quoting(value, found)
    daily = _FIELD_DAILY.match(figures)
    plain = _stated(match) if match and _ENDS.match(figures, match.end()) else None
    of_day = daily or (match if match and plain and plain.low <= _MOST_OF_DAY else None)
    found = (
        (plain if plain and plain.low > _MOST_OF_DAY else None)
        or _find(figures)
        or (_times_days(figures, of_day) if of_day else None)
        or (_stated(match) if match and not daily else None)
    )
    return _quoting(value, found) if found else None


def _quoting(text: str, found: StatedHours) -> StatedHours:
    start, end = found.quotation.start, found.quotation.end
    quotation = Quotation(text[start:end].rstrip(), start, start + len(text[start:end].rstrip()))
    return StatedHours(quotation, found.low, found.high)


def _first(
    pattern: re.Pattern[str], text: str, worth: float = 1.0, *, least: float = 0
) -> StatedHours | None:
    for match in pattern.finditer(text):
        if _OPEN.search(text, max(0, match.start() - 30), match.start()):
            continue
        if (found := _stated(match, worth)) and found.low > least:
            return found
    return None


def _stated(match: re.Match[str], worth: float = 1.0) -> StatedHours | None:
    groups = match.groupdict()
    name = "a" if groups.get("a") else "b"
    if not groups.get(name):
        return None
    low = _value(groups.get(f"{name}_figure") or groups[name])
    high = _value(groups[f"{name}_high"]) if groups.get(f"{name}_high") else low
    return _weekly(match[0], match.start(), low * worth, high * worth)


def _weekly(text: str, at: int, low: float, high: float) -> StatedHours | None:
    if not 0 < low <= high <= _MOST:
        return None
    return StatedHours(Quotation(text, at, at + len(text)), round(low, 2), round(high, 2))


def _value(written: str) -> float:
    written = re.sub(r"(?<=\d)[,\s](?=\d{3})", "", written.strip()).replace(" 1/2", "½")
    half = written.endswith("½")
    digits = written.rstrip("½ ").replace(",", ".")
    return float(digits) + (0.5 if half else 0.0)


def _of_days(text: str) -> StatedHours | None:
    """Multiply the hours of a day by the days of a week that stand near."""
    of_day = (*_DAILY.finditer(text), *_BEFORE_DAYS.finditer(text), *_HOURS_DAILY.finditer(text))
    for match in of_day:
        if found := _times_days(text, match):
            return found
    return None


def _times_days(text: str, match: re.Match[str]) -> StatedHours | None:
    low = _value(match["a_figure"] or match["a"])
    high = _value(match["a_high"]) if match["a_high"] else low
    for days in _DAYS.finditer(text, max(0, match.start() - _NEAR), match.end() + _NEAR):
        count = _count(days)
        apart = days.start() >= match.end() or days.end() <= match.start()
        if apart and 0 < count <= _MOST_DAYS:
            start, end = min(match.start(), days.start()), max(match.end(), days.end())
            further = _FURTHER.match(text, end)
            more = _value(further["hours"]) if further else 0
            end = further.end() if further else end
            return _weekly(text[start:end], start, low * count + more, high * count + more)
    return None


# Those of one more day, as in "8 hours from Monday to Friday and 4 hours on Saturday".
_FURTHER = late(
    rf"[\s,;]{{0,3}}(?:and|&|plus|with)\s(?P<hours>{NUMBER}){HOURS}\s(?:on\s|every\s|each\s)"
    r"{0,2}(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b(?!\s?(?:to|-|–|through)\b)",
    re.IGNORECASE,
)


def _count(days: re.Match[str]) -> float:
    if days["days"]:
        return _value(days["days"])
    first, last = (_weekday(days[name]) for name in ("from", "till"))
    return (last - first) % _MOST_DAYS + 1


def _weekday(name: str) -> int:
    short = name.lower()[:3]
    return _ORDER.index(_LOCAL.get(short, short))
