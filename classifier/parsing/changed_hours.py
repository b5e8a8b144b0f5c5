"""Hours a week that changed while a job lasted, as "20 hours until May 2022 and 40 since"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from classifier.parsing.numerals import in_figures
from classifier.parsing.patterns import late
from classifier.parsing.sentences import END
from classifier.parsing.tenure import Calendar
from classifier.quotation import Quotation
from classifier.stated import StatedHours

AMOUNT = late(
    r"(?<![\w.,:/$£€₹-])(?P<hours>\d{1,2}(?:[.,]\d{1,2})?)[\s-]{0,20}(?:hours?|hrs?)\b"
    r"(?P<week>\s?(?:(?:per|a|each|every|/)\s?|in\sa\s)week|\sweekly)?"
    r"(?!\s?(?:(?:per|a|each|/)\s?(?:day|shift|month)|daily|of\s(?:over|train|notice|leave)|over))",
    re.IGNORECASE,
)
_CHANGE = late(
    r"\b(?:until|till|since|then|thereafter|later|afterwards|subsequently|initially|at\sfirst"
    r"|(?:increased|reduced|decreased|raised|lowered|changed|rose|went\s(?:up|down))"
    r"|previously|formerly|earlier|(?:during|in)\s(?:the\s)?(?:[a-z]{4,10}\s)?(?:summer|winter"
    r"|holidays|vacations?|terms?|semesters?)\b"
    r"|(?:from|effective|as\sof|as\sfrom|starting|beginning)\s(?:the\s)?(?-i:\d|[A-Z]))",
    re.IGNORECASE,
)
_ANOTHERS = late(
    r"\b(?:overtime|supervis\w{2,4}|managers?|colleagues?|staff|company|office|others?|lunch|who"
    r"|employees|workers|team|notice|I|we|our|per\sday|daily|training)\b",
    re.IGNORECASE,
)
# What parts two jobs.
_JOBS = late(
    r"\b(?:as\san?|positions?|roles?|posts?|promot\w{2,4}|joined|duties)\b"
    r"|\n[^\S\n]{0,40}\r?\n",
    re.IGNORECASE,
)
_BEHIND = late(
    r"[\s,)]{0,3}(?:(?:since|from|effective|as\s(?:of|from)|starting|beginning|until|till|to)\s"
    r"(?:on\s|the\s)?)?$",
    re.IGNORECASE,
)
_AT_FIRST = late(
    r"\b(?:initially|at\sfirst|increased|reduced|decreased|raised|lowered|changed)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
# As in "reduced from 40 to 25 hours per week".
_FROM_TO = late(
    r"\b(?:increased|reduced|decreased|raised|lowered|changed|cut|rose|went|dropped)\s"
    r"(?:\w{1,12}\s){0,4}?from\s(?P<told>(?P<a>\d{1,2}(?:[.,]\d{1,2})?)\s{1,20}(?:hours?\s)?to\s"
    r"(?P<b>\d{1,2}(?:[.,]\d{1,2})?)\s{1,20}(?:hours?|hrs?)\s?(?:(?:per|a|each|/)\s?week|weekly))",
    re.IGNORECASE,
)
_APART = 200  # characters between two amounts of hours
_NEAR = 40  # characters around them in which the change is told
_LEAST, _MOST = 3, 112  # hours a week


def changed_hours(text: str) -> StatedHours | None:
    """Find the least and the most hours a week of which a text says that they changed."""
    if lowered := _FROM_TO.search(in_figures(text)):
        low, high = sorted(float(lowered[name].replace(",", ".")) for name in ("a", "b"))
        if _LEAST < low < high <= _MOST:
            start, end = lowered.span("told")
            return StatedHours(Quotation(text[start:end], start, end), low, high)
    for first, second in _changes(text):
        low, high = sorted(map(_value, (first, second)))
        start, end = first.start(), second.end()
        return StatedHours(Quotation(text[start:end], start, end), low, high)
    return None


def dates_of_hours(calendar: Calendar) -> tuple[list[int], list[int]]:
    """Give the places of the dates up to which the first hours hold, and of those behind."""
    text = calendar.text
    between: list[int] = []
    behind: list[int] = []
    for first, second in _changes(text):
        end = second.end()
        for mention in calendar.mentions:
            if first.end() <= mention.start and mention.end <= second.start():
                between.append(mention.start)
            elif mention.start >= end and _BEHIND.fullmatch(text, end, mention.start):
                behind.append(mention.start)
                end = mention.end
    return between, behind


def _changes(text: str) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    figures = in_figures(text)
    for first, second in pairwise(AMOUNT.finditer(figures)):
        between = figures[first.end() : second.start()]
        if not (first["week"] or second["week"]) or len(between) > _APART:
            continue
        values = {_value(first), _value(second)}
        plain = len(values) > 1 and all(_LEAST < value <= _MOST for value in values)
        stop = END.search(figures, second.end(), second.end() + _NEAR)
        behind = figures[second.end() : stop.start() if stop else second.end() + _NEAR]
        told = f"{between} {behind}"
        one = len(END.findall(between)) <= 1 and not _JOBS.search(between)
        if plain and one and not _ANOTHERS.search(told):
            lead = figures[max(0, first.start() - _NEAR) : first.start()]
            if _CHANGE.search(told) or _AT_FIRST.search(lead):
                yield first, second


def _value(amount: re.Match[str]) -> float:
    return float(amount["hours"].replace(",", "."))
