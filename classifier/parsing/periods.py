"""The spans of time that two dates make, or one and the present."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from classifier.parsing.dates import Mention
from classifier.parsing.patterns import late
from classifier.quotation import Quotation

_ASIDE = r"(?:\s?\([^()\n]{1,60}\)|[\"”’*]{1,2})?"
_JOIN = late(
    rf"{_ASIDE}(?:[\s,.)]{{0,4}}(?:-{{1,3}}|–|—|―|~|→|/|\||\bto\b|\btill?\b|\bthrough\b|\bthru\b"
    rf"|\bup ?to\b"
    r"|\buntill?\b|\bup ?until\b|\band\b|\bau\b|\bal\b|\ba\b|\bà\b|\bhasta\b|\bjusqu['’]au\b"
    r"|\bbis\b"
    r"|\b(?:and\s)?(?:ending|ended)(?:\son)?\b|\b(?:and )?(?:up)? ?to and including\b)"
    r"|\s(?=(?:till?|to) )|[ \t]{3,20}(?=\w))[\s,(]{0,4}(?:the\s|on\s|el\s|le\s)?[\"“*]{0,2}",
    re.IGNORECASE,
)
_PRESENT = late(
    r"(?:(?:(?:up )?to|till?|until)\s)?(?:(?:the\s)?present(?:\s(?:day|date|time|moment))?"
    r"|(?:to)?date|(?:right\s)?now"
    r"|current(?:ly)?(?:\sdate)?|today|this\sday|the\scurrent\s(?:date|day)|on-?going|continuing"
    r"|still\semployed|not\sapplicable"
    r"|la fecha|la actualidad|actualidad|actual|ce jour|aujourd['’]hui|présent"
    r"|heute)\b",
    re.IGNORECASE,
)

_PRESENT_VALUE = late(
    r"\W*(?:(?:x|\w{1,2})\]\s)?(?:(?:till|to|until|up to)\s)?(?:the\s)?(?P<now>present|till date|to"
    r" date"
    r"|date|current(?:ly employed|ly)?|now|today|ongoing|on-going|till now|still (?:employed"
    r"|working)"
    r"|continuing|continuous|active|in\sservice|on\sduty|in\spost|not\s(?:yet|separated|left|ended)"
    r"|none|nil|open(?:\s?[- ]ended)?|(?:yes|oui|sí|si)(?=\W*(?:\[\s{0,3}\]|$|\n|\sno\b))"
    r"|n/?a|not applicable|actual|ce jour|aujourd['’]hui|heute)\b",
    re.IGNORECASE,
)
# "resigned with effect from 2 May 2019"
ENDED_FROM = late(
    r"\b(?:resign\w{0,6}|retir\w{1,5}|terminat\w{1,4}|left|leav(?:es?|ing)|ceas\w{1,4}|quit"
    r"|redundan\w{1,3}|laid off|separat\w{1,4}|dismissed|released|reliev\w{1,5}|discharged"
    r"|notice)\b[^.,;]{0,40}?"
    r"\s(?:with effect(?: from)?|effective(?: from| on| as of)?|w\.?\s?e\.?\s?f\.?|as (?:of|from)"
    # "retired from us on 2 May 2019"
    r"|from\s(?:(?:us|me|here)|(?:our|my|the|this|his|her|their)\s(?:[\w-]{2,14}\s){0,3}[\w-]{2,14})"
    r"\son)\s(?:the\s)?$",
    re.IGNORECASE,
)
# "to 2 May 2019, which was extended until 2 May 2020"
_EXTENDED = late(
    r"\b(?:extended|renewed|prolonged)\b[^.;]{0,40}?\b(?:until|till?|to|through)\s(?:the\s)?$",
    re.IGNORECASE,
)
_ANOTHER = late(r"\b(?:licen[cs]e|permit|visa|passport|project|lease|leave)\b", re.IGNORECASE)
_LEAD = 24  # characters before a year
_BETWEEN = late(r"\b(?:between|from)\s(?:the\s)?(?:years?\s)?$", re.IGNORECASE)
_ONE_OF_SOME = late(
    r"\d{4},?\s(?:in\s)?$|\b(?:summers?|winters?|springs?|autumns?|falls?|seasons?|harvests?)\s"
    r"(?:of\s|in\s)?$",
    re.IGNORECASE,
)
_NEAR = 120  # characters behind a last day in which a later one is told


class Period(Struct, frozen=True):
    """A span of time between two dates, or from one to the present."""

    start: int
    end: int
    first: Mention
    last: Mention | None
    present: Quotation | None


def find_periods(text: str, mentions: Sequence[Mention]) -> list[Period]:
    """Pair the dates that "to", a dash or the like joins, and those that reach the present.

    A date in brackets behind the first one, as of an order or another calendar, is passed.
    """
    periods: list[Period] = []
    at = 0
    while at < len(mentions):
        first = mentions[at]
        at += 1
        if not (join := _JOIN.match(text, first.end)):
            continue
        following = at
        while following < len(mentions) and mentions[following].start < join.end():
            following += 1
        if following < len(mentions) and mentions[following].start == join.end():
            last = mentions[following]
            if _are_years_apart(text, first, last, join[0]):
                continue
            periods.append(Period(first.start, last.end, first, last, None))
            at = following + 1
        elif now := _PRESENT.match(text, join.end()):
            quotation = Quotation(now[0], now.start(), now.end())
            periods.append(Period(first.start, now.end(), first, None, quotation))
    return periods


def _are_years_apart(text: str, first: Mention, last: Mention, join: str) -> bool:
    """Tell "in 2017 and 2019" and "2017, 2018 and 2019", which name years, from a span of time."""
    if not (first.year_only and last.year_only) or join.strip(" ,()\n").lower() != "and":
        return False
    before = text[max(0, first.start - _LEAD) : first.start]
    if _BETWEEN.search(before):
        return False
    next_year = last.stated.earliest.year - first.stated.earliest.year == 1
    return not next_year or _ONE_OF_SOME.search(before) is not None


def extended(text: str, last: Mention, mentions: Sequence[Mention]) -> Mention:
    """Give the day to which a contract was extended that was to end on another, if one is told."""
    for mention in mentions:
        between = text[last.end : mention.start] if mention.start >= last.end else ""
        told = 0 < len(between) <= _NEAR and _EXTENDED.search(between)
        if told and not _ANOTHER.search(between) and mention.stated.earliest > last.stated.latest:
            last = mention
    return last


def present_value(text: str, start: int, end: int) -> Quotation | None:
    """Find the words behind a label of the last day that say that a job goes on."""
    found = _PRESENT_VALUE.match(text, start, end)
    return Quotation(found["now"], *found.span("now")) if found else None
