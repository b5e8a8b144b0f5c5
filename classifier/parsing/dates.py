"""Dates as letters write them, and the spans of time that two of them make."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.months import MONTHS, ORDINAL, WEEKDAY, day_number, month_number
from classifier.parsing.patterns import late
from classifier.quotation import Quotation
from classifier.stated import Precision, StatedDate

_WORD = rf"(?:{by_first_letter('|'.join(sorted(MONTHS, key=len, reverse=True)))})\b"
_DAY = r"(?P<{}>[0-3]?\d)\s?(?:(?:st|nd|rd|th|er)\b|º|°|\.(?=\s?[^\W\d]))?"
_IN_DAY = (
    rf"(?:(?P<d3>[0-3]?\d)\s?(?:(?:st|nd|rd|th|er)\b|º|°|\.(?=\s?[^\W\d]))?|(?P<o3>{ORDINAL})\b)"
)
_TO = r"(?=\s?(?:-|–|—|to|until|till|and|through|thru)\s)"
_PATTERNS = late(
    rf"(?:(?<![\w/.-])|(?<=(?:19"
    rf"|20)\d\d[-/]))(?=['’\da-gj-pstwäÄ])(?:{WEEKDAY}\b[.,]?\s{{1,2}}(?:the\s)?)?(?:"
    # 2021-03-25, 2021.3.25
    r"(?P<y1>(?:19|20)\d\d)(?P<s1>[-/]|\.\s?)(?P<m1>\d{1,2})(?P=s1)(?P<d1>\d{1,2})(?![\d/-])\.?"
    # 25/03/2021, 3-25-21
    r"|(?P<a2>\d{1,2})\s?(?P<s2>[-./])\s?(?P<b2>\d{1,2})\s?(?P=s2)\s?"
    r"(?P<y2>(?:19|20)\d\d|\d\d)(?![\w/])"
    # 25 March 2021, 25-Mar-21, 5th day of March, 2021, 16 de enero de 2017, first of May 2013
    rf"|{_IN_DAY}(?:[)\"”»](?![ \t\r]{{0,9}}\n))?(?:\s?[-/.]\s?|,?\s{{0,3}}(?:day\s{{1,2}}"
    rf"|d[ií]as\s(?:del\smes\s)?)?(?:(?:of|de)\s{{1,2}}(?:the\smonth\sof\s)?)?)"
    rf"(?P<m3>{_WORD}|(?-i:[IVX]{{1,4}}\b))\.?(?:\s?[-/]\s?"
    r"|,?\s{0,3}(?:(?:of|in|del?)\s{1,2}(?:the\syear\s{1,2})?)?)"
    # the Buddhist era is 543 years ahead
    r"(?:(?:B\.?\s?E\.?\s?)?25\d\d\s?[(/=]\s?)?"
    r"(?P<y3>(?:19|20)\d\d|(?<=\s)25[4-9]\d|['’]\d\d|(?<=[-/])\d\d)(?![\d/])"
    # 2020 June 18
    rf"|(?P<y4>(?:19|20)\d\d)[\s,)-]{{1,3}}(?P<m4>{_WORD})[\s.-]{{1,2}}{_DAY.format('d4')}(?!\w)"
    # 03/2021, 2021-03
    r"|(?P<m5>0?[1-9]|1[0-2])\s?[/.-]\s?(?P<y5>(?:19|20)\d\d)(?![\w/]|\.\d|-\d\d?(?![\d/]))"
    r"|(?P<y6>(?:19|20)\d\d)(?:[/-]|\.(?=\d\d\.(?:[\s–—-]|$)))(?P<m6>0[1-9]|1[0-2])(?![\d/-])"
    # March 25, 2021; March 25th of 2021; Mar. 25/21
    rf"|(?P<m7>{_WORD})\.?[\s-]{{0,2}}(?:the\s)?{_DAY.format('d7')}(?:\s?[,./-]\s{{0,3}}|\s{{1,3}})"
    r"(?:of\s)?(?P<y7>(?:19|20)\d\d|['’]\d\d|(?<=\d/)\d\d(?![\d/]|,?\s(?:19|20)\d\d))(?!\d)"
    # March 2021, Mar-21, Sept '19, March of 2021
    rf"|(?P<m8>{_WORD})(?:\.?,?\s{{0,3}}(?:(?:of|del?)\s{{1,2}})?|\s?[-/]\s?)"
    r"(?P<y8>(?:19|20)\d\d(?![\d/-]\d)|['’]\d\d|(?<=[a-zA-Z][-/])\d\d)(?![\d/])"
    # March 25 before a date that has the year
    rf"|(?P<m9>{_WORD})\.?\s{{1,2}}{_DAY.format('d9')}{_TO}"
    rf"|{_DAY.format('d0')}\s(?P<m0>{_WORD}){_TO}"
    rf"|(?P<m10>{_WORD})(?=\.?\s?(?:-|–|—|to|until|till)\s?{_WORD}\.?\s(?:19|20)\d\d)"
    # day 14 month 6 year 2021, word by word as in Vietnam
    r"|(?:day|date|ngày)\s{1,2}(?P<d12>[0-3]?\d)\s{1,2}(?:month|tháng)\s{1,2}(?P<m12>[01]?\d)"
    r"\s{1,2}(?:year|năm)\s{1,2}(?P<y12>(?:19|20)\d\d)(?!\d)"
    # 2021年3月25日, 2021년 3월
    r"|(?P<y13>(?:19|20)\d\d)\s?[年년]\s?(?P<m13>\d{1,2})\s?[月월]"
    r"\s?(?P<d13>\d{1,2})\s?[日号號일]"
    r"|(?P<y14>(?:19|20)\d\d)\s?[年년]\s?(?P<m14>\d{1,2})\s?[月월](?!\s?\d)"
    # a year
    r"|(?P<y11>(?:19|20)\d\d)(?![\w/]|[.,]\d|-\d(?!\d{3}\b)))",
    re.IGNORECASE,
)
_BUDDHIST, _LATEST_WRITTEN = 543, 2500
_LATEST_SHORT_YEAR = 40  # '40 is 2040, '41 is 1941


class Mention(Struct, frozen=True):
    """A date where it stands; ``year_only`` ones are dates only beside a word like "since"."""

    start: int
    end: int
    stated: StatedDate

    @property
    def year_only(self) -> bool:
        """Whether no more than a year is known."""
        return self.stated.precision == "year"


def find_dates(text: str) -> list[Mention]:
    """Find every date, years alone included, in the order of the text."""
    mentions: list[Mention] = []
    year = 0
    # A date without a year takes that of the date it leads to.
    for match in reversed(list(_matches(text))):
        if mention := _mention(match, year):
            mentions.append(mention)
            year = mention.stated.readings[0].year
    return _in_our_calendar(text, mentions[::-1])


_LATEST = 2050  # of a year in which a letter may be written; Nepal's calendar is 57 years ahead
_GLOSS = late(r"\.?\s?(?:B\.?\s?S\.?|V\.?\s?S\.?)?\s{0,4}[(\[/=]{1,2}\s?")
_MONTH_BEFORE = late(r"(?:(?<![\w.])\d{1,2}\s)?\b[A-Z][a-z]{2,9},?\s$")


def _in_our_calendar(text: str, mentions: list[Mention]) -> list[Mention]:
    """Join "Bhadra 2070 (September 2013)", a date of another calendar, with the one it gives."""
    found: list[Mention] = []
    for mention in mentions:
        before = found[-1] if found else None
        gloss = _GLOSS.fullmatch(text, before.end, mention.start) if before else None
        if before and gloss and before.stated.earliest.year > _LATEST:
            found[-1] = _joined(text, before, mention)
        else:
            found.append(mention)
    return found


def _joined(text: str, other: Mention, mention: Mention) -> Mention:
    month = _MONTH_BEFORE.search(text, max(0, other.start - 14), other.start)
    start = month.start() if month and other.year_only else other.start
    end = mention.end + (text[mention.end : mention.end + 1] in tuple(")]"))
    stated = mention.stated
    quotation = Quotation(text[start:end], start, end)
    return Mention(start, end, StatedDate(quotation, stated.readings, stated.precision))


_YEAR_LIKE = late(r"(?:19|20|25)\d\d(?!\d)|['’]\d\d(?!\d)|[-/. ]\d\d(?!\d)")
_BEFORE, _BEHIND = (
    64,
    48,
)  # characters around a year in which its date, or one that leads to it, stands


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Search only the neighbourhood of what may be a year."""
    start = end = 0
    for year in _YEAR_LIKE.finditer(text):
        if year.start() - _BEFORE > end:
            yield from _PATTERNS.finditer(text, start, end)
            start = year.start() - _BEFORE
        end = min(len(text), year.end() + _BEHIND)
    yield from _PATTERNS.finditer(text, start, end)


def _year(written: str) -> int:
    digits = written.strip("'’")
    value = int(digits)
    if len(digits) > 2:  # noqa: PLR2004
        return value - (_BUDDHIST if value > _LATEST_WRITTEN else 0)
    return value + (2000 if value <= _LATEST_SHORT_YEAR else 1900)


def _mention(match: re.Match[str], year: int) -> Mention | None:
    readings, precision = _readings(match, year)
    if not readings:
        return None
    end = match.start() + len(match[0].rstrip())
    start = _whole_day(match)
    shown = match.string[start:end]
    stated = StatedDate(Quotation(shown, start, end), readings, precision)
    return Mention(start, end, stated)


_IN_WORDS = late(rf"(?:\b(?:{ORDINAL})\s?)?[(\[\"“«]$", re.IGNORECASE)
_BACK = 24  # characters before a day in which its words stand


def _whole_day(match: re.Match[str]) -> int:
    """Give where a date begins whose day a bracket holds, as in "the third (3rd) of May 2019"."""
    start = match.start()
    if not any(sign in match[0] for sign in ')"”»'):
        return start
    before = _IN_WORDS.search(match.string, max(0, start - _BACK), start)
    return before.start() if before else start


def _readings(match: re.Match[str], year: int) -> tuple[tuple[date, ...], Precision]:
    if match["a2"]:
        return _numeric(match), "day"
    for name in ("1", "3", "4", "7", "12", "13"):
        if match[f"y{name}"]:
            day = match["o3"] if name == "3" and match["o3"] else match[f"d{name}"]
            return _day(_year(match[f"y{name}"]), match[f"m{name}"], day), "day"
    for name in ("5", "6", "8", "14"):
        if match[f"y{name}"]:
            return _day(_year(match[f"y{name}"]), match[f"m{name}"], "1"), "month"
    if match["y11"]:
        return _day(int(match["y11"]), "1", "1"), "year"
    return _without_year(match, year)


def _without_year(match: re.Match[str], year: int) -> tuple[tuple[date, ...], Precision]:
    """Read a date that has the year of the one behind it; there may be none."""
    if match["m10"]:
        return _day(year, match["m10"], "1"), "month"
    name = "9" if match["m9"] else "0"
    return _day(year, match[f"m{name}"], match[f"d{name}"]), "day"


def _numeric(match: re.Match[str]) -> tuple[date, ...]:
    """Read both orders of day and month; a dotted date has the day first."""
    first, second, year = match["a2"], match["b2"], _year(match["y2"])
    day_first = _day(year, second, first)
    if match["s2"] == "." and day_first:
        return day_first
    return tuple(dict.fromkeys(day_first + _day(year, first, second)))


def _day(year: int, month: str, day: str) -> tuple[date, ...]:
    try:
        return (date(year, month_number(month) or 0, day_number(day)),)
    except ValueError:
        return ()


_STOPPED = late(
    r"(?<![\w.])(?:[0-3]?\d\.\s?[01]?\d\.\s?(?:19|20)?\d\d|[01]?\d\.(?:19|20)\d\d"
    rf"|[0-3]?\d\.(?=\s?{_WORD})|(?:19|20)\d\d\.(?:\s?[01]?\d\.\s?[0-3]?\d|[01]?\d))(?!\w)",
    re.IGNORECASE,
)


def without_stops(text: str) -> str:
    """Put strokes for the stops of dates such as "1.1.2019", so that none ends a sentence."""
    return _STOPPED.sub(lambda found: found[0].replace(".", "/"), text)
