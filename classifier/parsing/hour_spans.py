"""Hours of work over another span than a week: a fortnight, some weeks or a month."""

from __future__ import annotations

import re

from classifier.parsing.hour_words import HOURS, START, WORK, A, B
from classifier.parsing.patterns import late

_EACH = (
    r"(?:per|an?|each|every|in(?:\s(?:an?|each|every|any))?|(?:over|during|across|within|for)\s"
    r"(?:an?|each|every|the|any)|over|of\san?|/)"
)
_ADVERB = r"(?:bi[\s-]?weekly|(?<!bi-)(?<!bi )(?:semi|bi)[\s-]?monthly|fortnightly|monthly)\b"
_LENGTH = (
    r"(?:bi[\s-]?weekly|bi[\s-]?week\b|fortnight\b|fortnightly|(?:other|second|alternate)\sweek\b"
    r"|[2-8]\s{0,6}[\s-]?(?:consecutive\s|calendar\s)?(?:weeks?|wks?)\b"
    r"|(?:14|28)\s{0,7}[\s-]?(?:calendar\s)?days?\b|(?:calendar\s)?month\b"
    r"|pay(?:roll)?(?:[\s-](?:period|cycle)\b|(?=\s?(?:[.,;)]|$))))"
)
_OF_SPAN = r"(?:\s(?:pay(?:roll)?\s)?(?:periods?|cycles?|basis|schedules?|rotation)\b)?"
# What is paid, told or held every two weeks or every month, which isn't the work.
_OF_PAY = (
    r"(?!\s{0,3}(?:(?:base|basic|gross|net|pay(?!\s(?:period|cycle)|roll\s)|payments?|salar\w{1,3}"
    r"|wages?|rate|earnings|income|remuneration|compensation|emoluments?|stipend|allowances?|bonus"
    r"|deposits?|deductions?|benefits?|meetings?|reports?|leave|fees?|amount|take)\b))"
)
# Directly behind hours of work; "the pay period of two weeks" is one of those two.
_SPAN = (
    rf"(?:[\s,(]{{0,3}}(?:averaged\s)?(?:on\s)?(?:(?:{_EACH}[\s-]?)?{_ADVERB}|{_EACH}[\s-]?{_LENGTH}"
    rf"|-?fortnight\b){_OF_SPAN}{_OF_PAY})"
)
SPAN = rf"(?:{_SPAN}(?!\s?:))"
BEHIND = late(rf"(?P<span>{SPAN})", re.IGNORECASE)
_CALLED = r"(?:[\s:=–-]{1,6}|\s(?:is|are|was|were|of|being|averaged?|averaging)\s)"
_ABOUT = r"(?:(?:an\s)?(?:average\s(?:of\s)?|averaging\s|about\s|approximately\s|around\s))?"
_HOURS_FIRST = late(
    rf"{START}{A}[\s-]{{0,2}}(?:{HOURS}{WORK}(?P<span>{SPAN})"
    rf"|(?P<adverb>{_ADVERB})\s(?:work(?:ing)?\s)?{HOURS})",
    re.IGNORECASE,
)
_SPAN_FIRST = late(
    rf"\b(?:hours|hrs)\b(?:\s(?:worked|of\swork|scheduled))?(?P<span>{_SPAN})\)?{_CALLED}{_ABOUT}{A}"
    rf"(?![\d%:])"
    rf"|(?<!\w)(?P<adverb>{_ADVERB})\s(?:(?:working\s|work\s|scheduled\s|regular\s|average\s){{0,2}}"
    rf"(?:hours|hrs)\b\)?{_CALLED}{_ABOUT}|average{_CALLED}){B}(?![\d%:])",
    re.IGNORECASE,
)
_HOURS_ARE = late(rf"\bhours\b[^.;\d]{{0,20}}(?<=\s){A}(?P<span>{SPAN})", re.IGNORECASE)
IN_FIELD = late(rf"\W{{0,3}}{_ABOUT}{A}(?:[\s-]?{HOURS})?(?P<span>{SPAN})", re.IGNORECASE)
SPANNED = (_HOURS_FIRST, _SPAN_FIRST, _HOURS_ARE)
_LABEL = late(rf"(?:\b{_ADVERB}|(?<!\w){_EACH}\s?{_LENGTH})", re.IGNORECASE)
_NUMBER_OF_WEEKS = late(r"(?<!\d)[2-8](?=\s{0,6}[\s-]?(?:\w+\s)?w)", re.IGNORECASE)
_MONTH, _SEMI = late(r"month", re.IGNORECASE), late(r"(?:semi|bi)[\s-]?month", re.IGNORECASE)
_WEEKS_OF_YEAR = 52


def share(match: re.Match[str]) -> float:
    """Give what an hour in the span of a match is worth in hours a week."""
    span = _span(match)
    if weeks := _NUMBER_OF_WEEKS.search(span):
        return 1 / int(weeks[0])
    if _MONTH.search(span):
        return (24 if _SEMI.search(span) else 12) / _WEEKS_OF_YEAR
    return 1 / 4 if "28" in span else 1 / 2


def is_monthly(match: re.Match[str]) -> bool:
    """Tell whether the span of a match is a month or a half of one."""
    return _MONTH.search(_span(match)) is not None


def _span(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return groups.get("span") or groups.get("adverb") or ""


def names_span(label: str) -> bool:
    """Tell whether a label for hours asks for those of another span than a week."""
    return _LABEL.search(label) is not None
