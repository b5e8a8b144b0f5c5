"""Dates as letters write them, and the spans of time that two of them make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from classifier.quotation import Quotation
from classifier.stated import Precision, StatedDate

_MONTHS = {
    name: month
    for month, names in enumerate(
        (
            "jan january janvier janv enero ene janeiro",
            "feb february febr février fevrier févr fevr fév febrero fevereiro",
            "mar march mars marzo março",
            "apr april avril avr abril abr",
            "may mai mayo maio",
            "jun june juin junio junho",
            "jul july juillet juil julio julho",
            "aug august août aout agosto ago",
            "sep sept september septembre septiembre setiembre setembro",
            "oct october octobre octubre outubro",
            "nov november novembre noviembre novembro",
            "dec december décembre decembre déc diciembre dic dezembro",
        ),
        1,
    )
    for name in names.split()
}
_WORD = r"[A-Za-zéûçÉÛÇ]{3,10}"
_DAY = r"(?P<{}>[0-3]?\d)\s?(?:st|nd|rd|th|er|º|°)?"
_YEAR = r"(?P<{}>(?:19|20)\d\d|['’]\d\d)"
_PATTERNS = re.compile(
    r"(?:(?<![\w/.-])|(?<=(?:19|20)\d\d[-/]))(?:"
    # 2021-03-25, 2021.3.25
    r"(?P<y1>(?:19|20)\d\d)(?P<s1>[-./])(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})(?![\d/-])"
    # 25/03/2021, 3-25-21
    r"|(?P<a2>\d{1,2})\s?(?P<s2>[-./])\s?(?P<b2>\d{1,2})\s?(?P=s2)\s?(?P<y2>(?:19|20)\d\d|\d\d)(?![\w/])"
    # 25 March 2021, 25-Mar-21, 5th day of March, 2021, 16 de enero de 2017
    rf"|{_DAY.format('d3')}(?:\s?[-/.]\s?|,?\s{{0,3}}(?:day\s{{1,2}})?(?:(?:of|de)\s{{1,2}})?)"
    rf"(?P<m3>{_WORD})\.?(?:\s?[-/]\s?|,?\s{{0,3}}(?:(?:of|del?)\s{{1,2}})?)"
    rf"(?P<y3>(?:19|20)\d\d|['’]\d\d|(?<=[-/])\d\d)(?![\d/])"
    # 2020 June 18
    rf"|(?P<y4>(?:19|20)\d\d)[\s,-]{{1,2}}(?P<m4>{_WORD})[\s.-]{{1,2}}{_DAY.format('d4')}(?!\w)"
    # 03/2021, 2021-03
    r"|(?P<m5>0?[1-9]|1[0-2])\s?[/.-]\s?(?P<y5>(?:19|20)\d\d)(?![\w/.]|-\d\d?(?![\d/]))"
    r"|(?P<y6>(?:19|20)\d\d)[/-](?P<m6>0[1-9]|1[0-2])(?![\d/-])"
    # March 25, 2021; March 25th of 2021
    rf"|(?P<m7>{_WORD})\.?[\s-]{{0,2}}(?:the\s)?{_DAY.format('d7')}(?:\s?[,.-]\s{{0,3}}|\s{{1,3}})(?:of\s)?"
    rf"{_YEAR.format('y7')}(?!\d)"
    # March 2021, Mar-21, Sept '19, March of 2021
    rf"|(?P<m8>{_WORD})(?:\.?,?\s{{0,3}}(?:(?:of|del?)\s{{1,2}})?|\s?[-/]\s?)"
    rf"(?P<y8>(?:19|20)\d\d(?![\d/-]\d)|['’]\d\d|(?<=[a-zA-Z][-/])\d\d)(?![\d/])"
    # March 25 before a date that has the year
    rf"|(?P<m9>{_WORD})\.?\s{{1,2}}{_DAY.format('d9')}(?=\s?(?:-|–|—|to|until|till|and)\s)"
    rf"|{_DAY.format('d0')}\s(?P<m0>{_WORD})(?=\s?(?:-|–|—|to|until|till|and)\s)"
    rf"|(?P<m10>{_WORD})(?=\s?(?:-|–|—|to|until|till)\s?[A-Z][a-z]{{2,9}}\.?\s(?:19|20)\d\d)"
    # a year
    r"|(?P<y11>(?:19|20)\d\d)(?![\w/]|[.,]\d|-\d(?!\d{3}\b)))"
)
_LATEST_SHORT_YEAR = 40  # '40 is 2040, '41 is 1941
_LAST_MONTH = 12
_DAY_FIRST, _MONTH_FIRST = "day first", "month first"
_JOIN = re.compile(
    r"[\s,.)]{0,4}(?:-{1,2}|–|—|―|~|→|/|\bto\b|\btill?\b|\bthrough\b|\bthru\b|\bup ?to\b|\buntill?\b"
    r"|\bup ?until\b|\band\b|\bau\b|\bal\b|\ba\b|\bà\b|\bhasta\b|\bjusqu['’]au\b|\bending\b"
    r"|\band ended\b|\b(?:and )?(?:up)? ?to and including\b)[\s,(]{0,4}(?:the\s|on\s|el\s|le\s)?",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"(?:(?:the\s)?present(?:\s(?:day|date|time))?|(?:to)?date|(?:right\s)?now|current(?:ly)?(?:\sdate)?"
    r"|today|this\sday|the\scurrent\s(?:date|day)|on-?going|continuing|still\semployed|la fecha"
    r"|la actualidad|actualidad|actual|ce jour|aujourd['’]hui|présent)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A date where it stands; ``year_only`` ones are dates only beside a word like "since"."""

    start: int
    end: int
    stated: StatedDate

    @property
    def year_only(self) -> bool:
        """Whether no more than a year is known."""
        return self.stated.precision == "year"


@dataclass(frozen=True, slots=True)
class Period:
    """A span of time between two dates, or from one to the present."""

    start: int
    end: int
    first: Mention
    last: Mention | None
    present: Quotation | None


def find_dates(text: str) -> list[Mention]:
    """Find every date, years alone included, in the order of the text."""
    found = [match for match in _PATTERNS.finditer(text) if _is_date(match)]
    orders = {_order(match) for match in found if match["a2"]} - {None}
    order = orders.pop() if len(orders) == 1 else None
    mentions: list[Mention] = []
    year = 0
    for match in reversed(found):  # a date without a year takes that of the date it leads to
        mention = _mention(match, year, order)
        if mention:
            mentions.append(mention)
            year = mention.stated.readings[0].year
    return mentions[::-1]


def find_periods(text: str, mentions: Sequence[Mention]) -> list[Period]:
    """Pair the dates that "to", a dash or the like joins, and those that reach the present."""
    periods: list[Period] = []
    at = 0
    while at < len(mentions):
        first = mentions[at]
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        at += 1
        if join := _JOIN.match(text, first.end):
            if following and join.end() == following.start:
                periods.append(Period(first.start, following.end, first, following, None))
                at += 1
            elif now := _PRESENT.match(text, join.end()):
                quotation = Quotation(now[0], now.start(), now.end())
                periods.append(Period(first.start, now.end(), first, None, quotation))
    return periods


def _month(word: str | None) -> int | None:
    return _MONTHS.get(word.lower()) if word else None


def _is_date(match: re.Match[str]) -> bool:
    words = [match[name] for name in ("m3", "m4", "m7", "m8", "m9", "m0", "m10") if match[name]]
    return all(_month(word) for word in words)


def _order(match: re.Match[str]) -> str | None:
    """Tell the order of day and month where one number is too high to be a month."""
    first, second = int(match["a2"]), int(match["b2"])
    if match["s2"] == ".":
        return None
    if first > _LAST_MONTH >= second:
        return _DAY_FIRST
    return _MONTH_FIRST if second > _LAST_MONTH >= first else None


def _year(written: str) -> int:
    digits = written.strip("'’")
    value = int(digits)
    if len(digits) > 2:  # noqa: PLR2004
        return value
    return value + (2000 if value <= _LATEST_SHORT_YEAR else 1900)


def _mention(match: re.Match[str], year: int, order: str | None) -> Mention | None:
    readings, precision = _readings(match, year, order)
    if not readings:
        return None
    start, end = match.span()
    stated = StatedDate(Quotation(match[0], start, end), readings, precision)
    return Mention(start, end, stated)


def _readings(
    match: re.Match[str], year: int, order: str | None
) -> tuple[tuple[date, ...], Precision]:
    if match["a2"]:
        return _numeric(match, order), "day"
    for name in ("1", "3", "4", "7"):
        if match[f"y{name}"]:
            month = match[f"m{name}"]
            number = int(month) if month.isdigit() else _month(month)
            return _day(_year(match[f"y{name}"]), number, match[f"d{name}"]), "day"
    for name in ("5", "6", "8"):
        if match[f"y{name}"]:
            month = match[f"m{name}"]
            number = int(month) if month.isdigit() else _month(month)
            return _day(_year(match[f"y{name}"]), number, "1"), "month"
    if match["y11"]:
        return _day(int(match["y11"]), 1, "1"), "year"
    if not year:
        return (), "day"
    if match["m10"]:
        return _day(year, _month(match["m10"]), "1"), "month"
    name = "9" if match["m9"] else "0"
    return _day(year, _month(match[f"m{name}"]), match[f"d{name}"]), "day"


def _numeric(match: re.Match[str], order: str | None) -> tuple[date, ...]:
    first, second, year = match["a2"], match["b2"], _year(match["y2"])
    day_first = _day(year, int(second), first)
    month_first = _day(year, int(first), second)
    if match["s2"] == "." and day_first:
        return day_first
    if order:
        settled = day_first if order == _DAY_FIRST else month_first
        return settled or day_first or month_first
    return tuple(dict.fromkeys(day_first + month_first))


def _day(year: int, month: int | None, day: str) -> tuple[date, ...]:
    try:
        return (date(year, month or 0, int(day)),)
    except ValueError:
        return ()
