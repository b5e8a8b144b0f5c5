"""Hours of work a week, as a letter states them or as days and hours make them up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from classifier.parsing.numerals import in_figures
from classifier.parsing.patterns import late
from classifier.parsing.shifts import Worked, find_shifts, find_times
from classifier.quotation import Quotation
from classifier.stated import StatedHours

_NUMBER = r"\d{1,3}(?:[.,]\d{1,2}|\s?½|\s1/2)?\s{0,20}"
_VALUE = (
    rf"(?P<NAME>{_NUMBER})(?:\s?\(\s?(?P<NAME_figure>{_NUMBER})\s?\))?"
    rf"(?:\s?(?:-|–|—|/|to|or|and|à|a)\s?(?P<NAME_high>{_NUMBER}))?\+?"
)
_A, _B = _VALUE.replace("NAME", "a"), _VALUE.replace("NAME", "b")
_HOURS = r"(?:hours?|hrs?|heures?|horas?|stunden|wochenstunden(?=\W)|h)\b\.?['’]?"
_WORK = r"(?:\s(?:of\s)?(?:work(?:ing)?|duty|service|de\s(?:travail|trabajo)|for\sus|with\sus))?"
_EACH = (
    r"(?:per|1(?=\s{1,4}weeks?\s?(?:[).;]|$))\s{0,3}|an?|each|every|in(?:\s(?:an?|each|every|the|1\s{0,2}))?|the|/|par|por|for|by|la|most"
    r"|x|\u00d7|p[./]|of\sa|(?:for|during|over)\s(?:an?|each|every|the))"
)
_WEEK = r"(?:(?:working|work|calendar|standard|normal)[\s-])?(?:weeks?|wks?|semaines?|semanas?|w)\b"
_DAY = r"(?:(?:working|work)[\s-])?(?:days?|jours?|d[ií]as?|(?<![a-z])d)\b"
_ADVERB = r"(?:weekly|wkly|semanal(?:es)?|hebdomadaires?)\b"
_START = r"(?<![\w.,:/$£€₹-])"

# Each pattern with what one of its numbers is worth in hours a week.
_WEEKLY = late(
    rf"{_START}{_A}[\s-]{{0,2}}(?:hpw\b|{_ADVERB}\s(?:work(?:ing)?\s)?{_HOURS}"
    rf"|(?:(?:working|work|paid|regular|contract(?:ed|ual)?)\s)?{_HOURS}{_WORK}"
    rf"(?:\s?\(\s?\d{{1,3}}\s?\))?(?:[\s-]?\(?\s?{_EACH}[\s-]?{_WEEK}|\s?p\.?\s?w\b"
    rf"|\s(?:spread\s)?(?:over|across|in|on)\s\d\s{{0,6}}{_DAY}\s?{_EACH}\s?{_WEEK}"
    rf"|,?\s?\(?{_ADVERB}|[\s-](?:work[\s-]?)?week\b))"
    rf"|{_START}(?=\d\d){_B}\s?(?:{_EACH})\s?{_WEEK}",
    re.IGNORECASE,
)
_LABELLED = late(
    r"(?:(?:hours|hrs|(?<!full.)(?<!part.)time|schedule)\b.{0,12}?"
    r"(?:(?:per|a|each|in a|/)\s?week|weekly)"
    r"|weekly\s(?:working\s|work\s|scheduled\s|duty\s)?(?:hours|hrs|schedule))"
    rf"\b.{{0,4}}?\)?(?:[\s:=–-]{{1,6}}|\s(?:is|are|was|were|of|being|averaged)\s(?:about\s"
    rf"|approximately\s)?){_A}(?![\d%:])(?!{_HOURS}\s?(?:{_EACH}\s?{_DAY}|daily))",
    re.IGNORECASE,
)
_HOURS_WERE = late(rf"\bhours\b[^.;\d]{{0,20}}\s{_A}\s?{_ADVERB}", re.IGNORECASE)
_DAILY = late(
    rf"{_START}{_A}[\s-]{{0,2}}(?:(?:working|work)\s)?{_HOURS}{_WORK}"
    rf"(?:\s?{_EACH}\s?{_DAY}|\s?daily|\s?(?:(?:per|a|each)\s)?(?:shifts?|workdays?))",
    re.IGNORECASE,
)
_HOURS_DAILY = late(
    rf"\bhours?\b[^.;\d]{{0,12}}(?<=[\s:]){_A}\s?(?:daily|{_EACH}\s?{_DAY})", re.IGNORECASE
)
_BEFORE_DAYS = late(
    rf"{_START}{_A}[\s-]{{0,2}}{_HOURS}(?=[\s,x\u00d7*/&(-]{{1,5}}(?:and\s|on\s(?:each\sof\s)?)?\d\s{{0,6}}[\s-]?{_DAY})",
    re.IGNORECASE,
)
_DAYS = late(
    rf"(?P<days>{_NUMBER})(?:\s?\(\s?\d\s?\))?[\s-]?(?:working\s|work\s)?"
    rf"(?:{_DAY}|shifts?(?=\s?{_EACH}\s?week)|(?={_EACH}\s?week))"
    rf"(?:\s?(?:{_EACH})\s?{_WEEK}|\s?weekly|\s?(?:work\s?)?week|\s?par\s{_WEEK}|\s?a la {_WEEK})?"
    r"|(?P<from>mon|tues?|sun|sat|lun|lundi|lunes)[a-z]{0,6}\.?\s?(?:-|–|to|through|thru|till|au|a"
    r"|à)\s?"
    r"(?P<till>mon|tue|wed|thu|fri|sat|sun|ven|vie|sam|s[áa]b)[a-zé]{0,6}",
    re.IGNORECASE,
)
_TWO_WEEKS = (
    r"(?:(?:per|a|each|every|in\sa|/)\s?(?:two|2)\s{0,3}[\s-]weeks?|bi-?\s?weekly|fortnightly"
    r"|(?:per|a|each|every|in\sa|/)\s?(?:fortnight|bi-?weekly(?:\s(?:pay\s)?period)?|pay\speriod))"
)
_FORTNIGHTLY = late(
    rf"{_START}{_A}[\s-]{{0,2}}{_HOURS}{_WORK}\s?{_TWO_WEEKS}"
    rf"|\bhours\b[^.;\d]{{0,20}}(?<=\s){_B}\s?{_TWO_WEEKS}",
    re.IGNORECASE,
)
_WEEK_OF = late(
    r"\b(?:work(?:ing)?\s)?(?:week|workweek)\s(?:is|was|of|has|had|being|comprise[sd]|consist(?:s"
    r"|ed)\sof)\s"
    rf"(?:about\s|approximately\s|around\s|some\s)?{_A}[\s-]{{0,2}}{_HOURS}"
    rf"|\b(?:weekly(?:\s(?:workload|working\stime|work\stime|load|norm|schedule|commitment|total)"
    rf"(?:\s(?:of|is|was))?)?:?|averaging"
    rf"|average\sof)\s(?:about\s)?{_B}[\s-]{{0,2}}{_HOURS}(?!\s?(?:per|a|each)\s(?:day|month))",
    re.IGNORECASE,
)
_MONTHLY = late(
    rf"{_START}{_A}[\s-]{{0,2}}{_HOURS}{_WORK}\s?(?:(?:per|a|each|every|/)\s?month\b|monthly\b)",
    re.IGNORECASE,
)
_YEARLY = late(
    rf"{_START}(?P<a>\d[,\s]?\d{{3}}|\d{{3,4}})\s{_HOURS}{_WORK}\s?(?:(?:per|a|each|/)\s?(?:year"
    rf"|annum)\b|annually\b)",
    re.IGNORECASE,
)
_BARE = late(
    r"(?:(?:full|part)[\s-]?time|FTE)\b[^.;\n]{0,40}?"
    rf"(?<=[\s(]){_A}[\s-]?(?:(?:regular|paid|working|contract(?:ed|ual)?)\s)?{_HOURS}"
    r"(?!\s?(?:of\s(?:over|train|notice|leave)|over|train|notice|break|lunch|meal|rest|per\sday|a\sday|daily|/"
    r"|per\smonth))"
    rf"|{_START}{_B}[\s-]?{_HOURS}[\s,(]{{1,3}}(?:full|part)[\s-]time",
    re.IGNORECASE,
)
_ALONE = late(
    rf"(?:week,?\s|\(|\bfor\s){_A}[\s-]?(?:(?:regular|paid|working)\s)?{_HOURS}(?=\)|,|\s?\."
    rf"|\sweekly)"
    rf"|{_START}{_B}[\s-]?{_HOURS}\sin\s(?:all|total"
    rf"|an?\s\w{{1,6}}[\s-]{{1,9}}day\s(?:working\s)?week)\b",
    re.IGNORECASE,
)
_IN_WEEK = late(
    rf"\bweeks?\b[^.;:\d]{{0,50}}?(?<=\s){_A}[\s-]?{_HOURS}"
    rf"(?!\s?(?:(?:{_EACH})\s?(?:{_DAY}|month)|of\b|daily|over|train|notice))",
    re.IGNORECASE,
)
# As in "45 hours over five days", which are those of a week.
_OVER_DAYS = late(
    rf"{_START}{_A}[\s-]{{0,2}}{_HOURS}{_WORK}(?:\s?/\s?|,?\s(?:(?:spread|worked|divided"
    rf"|distributed)\s)?(?:over|across|in|on)\s)[4-7]\s{{0,6}}{_DAY}"
    rf"|{_START}{_B}[\s-]?{_HOURS},\s[4-7]\s{{0,6}}-day\s(?:work\s?)?week",
    re.IGNORECASE,
)
_FIELD_DAILY = late(
    rf"\W{{0,3}}{_A}(?:[\s-]?{_HOURS})?\s?(?:(?:per|a|each|/)\s?{_DAY}|daily)", re.IGNORECASE
)
_FIELD = late(
    rf"\W{{0,3}}(?:full[\s-]?time\W{{1,4}})?{_A}(?:[\s-]?{_HOURS})?(?!\s?[:\d%]|\s?(?:am|pm|a\.m|p\.m)\b)",
    re.IGNORECASE,
)
_ENDS = late(r"\s{0,3}(?:[(;,](?!\s?(?:per|a|bi|fort|for|over|in|each|every)\b)|$)")
_OPEN = late(r"\b(?:open|operates?|operating|runs|overtime(?:\sof)?)\b[^.;]{0,12}$", re.IGNORECASE)
_WEEKS, _MONTHS = 52, 12
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


_STATING = (
    (_WEEKLY, 1.0),
    (_LABELLED, 1.0),
    (_HOURS_WERE, 1.0),
    (_WEEK_OF, 1.0),
    (_FORTNIGHTLY, 0.5),
)


def _find(text: str) -> StatedHours | None:
    if found := _worked(text, find_shifts(text)):
        return found
    for pattern, share in _STATING:
        if found := _first(pattern, text, share):
            return found
    return (
        _first(_OVER_DAYS, text, 1.0, least=_MOST_OF_DAY)
        or _of_days(text)
        or _first(_MONTHLY, text, _MONTHS / _WEEKS)
        or _first(_YEARLY, text, 1 / _WEEKS)
        or _first(_BARE, text, 1.0, least=_FEWEST_BARE)
        or _first(_ALONE, text, 1.0)
        or _first(_IN_WEEK, text, 1.0, least=_MOST_OF_DAY)
        or _worked(text, find_times(text))
    )


def _worked(text: str, worked: Iterable[Worked]) -> StatedHours | None:
    for start, end, hours in worked:
        if found := _weekly(text[start:end], start, hours, hours):
            return found
    return None


def field_hours(value: str) -> StatedHours | None:
    """Find the hours in what stands behind a label for them, where a number will do."""
    figures = _with_minutes(in_figures(value))
    match = _FIELD.match(figures)
    daily = _FIELD_DAILY.match(figures)
    plain = _stated(match, 1.0) if match and _ENDS.match(figures, match.end()) else None
    of_day = daily or (match if match and plain and plain.low <= _MOST_OF_DAY else None)
    found = (
        (plain if plain and plain.low > _MOST_OF_DAY else None)
        or _find(figures)
        or (_times_days(figures, of_day) if of_day else None)
        or (_stated(match, 1.0) if match and not daily else None)
    )
    return _quoting(value, found) if found else None


def _quoting(text: str, found: StatedHours) -> StatedHours:
    start, end = found.quotation.start, found.quotation.end
    quotation = Quotation(text[start:end].rstrip(), start, start + len(text[start:end].rstrip()))
    return StatedHours(quotation, found.low, found.high)


def _first(
    pattern: re.Pattern[str], text: str, share: float, *, least: float = 0
) -> StatedHours | None:
    for match in pattern.finditer(text):
        if _OPEN.search(text, max(0, match.start() - 30), match.start()):
            continue
        if (found := _stated(match, share)) and found.low > least:
            return found
    return None


def _stated(match: re.Match[str], share: float) -> StatedHours | None:
    groups = match.groupdict()
    name = "a" if groups.get("a") else "b"
    if not groups.get(name):
        return None
    low = _value(groups.get(f"{name}_figure") or groups[name])
    high = _value(groups[f"{name}_high"]) if groups.get(f"{name}_high") else low
    return _weekly(match[0], match.start(), low * share, high * share)


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
    rf"[\s,;]{{0,3}}(?:and|&|plus|with)\s(?P<hours>{_NUMBER}){_HOURS}\s(?:on\s|every\s|each\s)"
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
