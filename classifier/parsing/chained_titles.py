"""Titles that follow on each other in one sentence, each with dates of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.parsing.title_words import title_at
from classifier.quotation import Quotation

_MOST = 20  # positions of one letter
_PROMOTED_TO = late(
    r"\b(?:(?:promot\w{2,4}|elevated|upgraded|advanced|progressed|moved(?:\sup)?"
    r"|transferred|way up|sel(?:f|ves)\sup)"
    r"(?:\s(?:twice|again|further|later|first|next|then)[,:]?)?"
    r"(?:\s(?:on|in|effective|with effect from)\s[^.;:\n]{2,22}\d,?)?\s(?:to|into|as)"
    r"|became|(?:was|were|been)\smade)\s"
    r"(?:(?:the\s)?(?:position|post|role|rank|grade)\sof\s)?(?:an?\s|the\s|our\s)?$",
    re.IGNORECASE,
)
_CHAINED = late(
    r"\s(?:on|in|from|since|effective|with effect from|w\.?e\.?f\.?)\s[^.;\n]{3,24}?\d"
    r"(?:,?\s(?:and|then|and then|and later|and finally|finally|later)|,)\s"
    r"(?:(?:promoted\s|became\s)?(?:to\s|as\s)?(?:that of\s)?)(?:an?\s|the\s)?(?=[A-Z])"
)


# As in "as Clerk (2015 to 2017), Cashier (2017 to 2019) and Manager since 2019".
_IN_BRACKETS = r"\s{1,3}\((?=[^()]{0,45}\d)[^()]{4,60}\)"
_LISTED = late(
    rf"{_IN_BRACKETS}[,;]?\s{{1,3}}(?:(?:and|then|finally|later|lastly)\s{{1,3}}){{0,2}}"
    r"(?:as\s{1,3}|(?:is|was|has been)\s(?:now\s)?)?(?:an?\s{1,3}|the\s{1,3}|our\s)?(?=[A-Z])"
)
_BRACKETED = late(_IN_BRACKETS)


# As in "a porter until 4 June 2015, then a cook".
_THEN = late(
    r"(?:,?\s(?:on|in|from|since|until|till|up to|to|between|for)\s[^.;\n]{2,45}?)?,?\s(?:and\s)?"
    r"(?:then|later|thereafter|afterwards)\s(?:as\s)?(?:an?|the|our)\s(?=[A-Za-z])"
)


# As in "Clerk from 2012 to 2015 and Cashier from 2015 to 2018".
_AND_DATED = late(
    r"(?:\s(?:with|at|in|for)\s[^.;,\n\d]{2,25}?)?,?\s(?:from|between|since)\s[^.;\n]{3,45}?\d,?"
    r"\s(?:and|&)\s(?:an?\s|the\s|our\s)?(?=[A-Za-z])"
)


_AND_OUR = late(r"\s(?:and|&)\s(?:as\s)?(?:our|my|an?|the)\s(?=[A-Za-z])")


def with_chained(text: str, titles: Iterable[Quotation], end: int) -> list[Quotation]:
    """Add the titles that dates follow, as in "promoted to A on D and B on E"."""
    found = {title.start: title for title in _chained(text, titles, end)}
    return [found[at] for at in sorted(found)]


def _chained(text: str, titles: Iterable[Quotation], end: int) -> Iterator[Quotation]:
    for title in titles:
        yield title
        yield from _promoted_on(text, title, end)
        both = BOTH.search(text, max(0, title.start - 60), title.start)
        chained = (_AND_OUR if both else _THEN).match(text, title.end, end)
        if chained and (further := title_at(text, chained.end(), end)):
            yield further
        dated = _AND_DATED.match(text, title.end, end)
        further = title_at(text, dated.end(), end, comma=False) if dated else None
        if further and names_job(further.text) and ITS_DATES.match(text, further.end):
            yield further
        yield from _listed(text, title, end)
        yield from _in_turn(text, title, end)


def _promoted_on(text: str, title: Quotation, end: int) -> Iterator[Quotation]:
    """Give the titles to which somebody rose one after the other, each with its date."""
    if not is_promoted(text, title):
        return
    for _ in range(_MOST):
        chained = _CHAINED.match(text, title.end, end)
        further = title_at(text, chained.end(), end) if chained else None
        comma = chained is not None and chained[0].endswith(", ")
        if further is None or (comma and not ITS_DAY.match(text, further.end, end)):
            return
        yield further
        title = further


ITS_DAY = late(r"\s(?:on|in|from|since|effective|with effect from|w\.?e\.?f\.?)\s[^.;\n]{0,24}\d")


def _listed(text: str, title: Quotation, end: int) -> Iterator[Quotation]:
    """Give the titles that follow on each other, each with its dates in brackets."""
    for _ in range(_MOST):
        behind = _LISTED.match(text, title.end, end)
        further = title_at(text, behind.end(), end, comma=False) if behind else None
        if further is None or not _BRACKETED.match(text, further.end, end):
            return
        yield further
        title = further


_DAYS = (
    r"(?:\s\([^()\d\n]{2,60}\))?(?:\s{1,3}\((?=[^()]{0,45}\d)[^()]{4,60}\)"
    r"|,?\s(?:from|since|between|untill?|till|up to|through|for|in|on|w\.?e\.?f\.?|effective)\s"
    r"(?:[^.;()]|(?<=\d)\.(?=\d)){2,45}?(?:\d|\bpresent|\bdate|\bnow|\btoday)(?![\w-]|\.\d))"
)
_STEP = (
    r"(?:(?<=\))(?=\s)|[,;](?=\s)"
    r"|(?=\s(?:and|&|then|later|finally|subsequently|thereafter|followed)\b))"
    r"(?:\s(?:and|&|then|finally|later|lastly|ultimately|eventually|subsequently|thereafter"
    r"|afterwards|now|next|again|followed by|currently|presently|further),?){0,3}"
    r"(?:\s(?:he|she|they)(?=\s))?(?:\s(?:is|was|were|has been|have been|being))?"
    r"(?:\s(?:then|now|later|again|further|finally|subsequently|currently))?"
    r"(?:\s(?:promot|elevat|mov|transferr|advanc|appoint|upgrad|progress|designat|serv|work|act|made"
    r"|became)(?:ed|ing)?(?:\sup)?)?(?:\s(?:to|into|as|of|in))?(?:\s(?:the|his|her|their|that|an?|our))?"
    r"(?:(?<!\ban)\s(?:position|post|role|rank|job|title|designation|grade|capacity)\s(?:of|as))?"
    r"(?:(?<=that)\sof)?(?:(?<!the)\s(?:an?|the|our))?\s"
)
# As in "Clerk until 2 May 2015 and of Cashier from", "Clerk (2015), promoted to Cashier (2017)".
_AFTER_DAYS = late(rf"{_DAYS}{_STEP}(?=(?-i:[A-Z]))", re.IGNORECASE)
_AFTER_DAYS_HERE = late(rf"{_DAYS}{_STEP}$", re.IGNORECASE)
_OWN_DAYS = late(
    rf"{_DAYS}|,?\s(?:thereafter|since then|ever since|afterwards|from then on)\b", re.IGNORECASE
)
_BACK = 160  # characters before a title in which the dates of the one before stand


def _in_turn(text: str, title: Quotation, end: int) -> Iterator[Quotation]:
    """Give the titles that follow on each other, each with dates in whatever words."""
    for _ in range(_MOST):
        behind = _AFTER_DAYS.match(text, title.end, end)
        further = title_at(text, behind.end(), end, comma=False) if behind else None
        if further is None or not _has_own_days(text, further):
            return
        yield further
        title = further


def is_in_turn(text: str, title: Quotation) -> bool:
    """Tell a title with dates of its own behind those of another title."""
    before = text[max(0, title.start - _BACK) : title.start]
    return _AFTER_DAYS_HERE.search(before) is not None and _has_own_days(text, title)


def _has_own_days(text: str, title: Quotation) -> bool:
    if not title.text[0].isupper() or not names_job(title.text):
        return False
    return _OWN_DAYS.match(text, title.end) is not None


def is_promoted(text: str, title: Quotation) -> bool:
    """Tell a title to which somebody rose."""
    return _PROMOTED_TO.search(text[max(0, title.start - 60) : title.start]) is not None


# As in "has worked both as Office Clerk and as".
BOTH = late(r"\b(?:both\s(?:as\b|my\b|our\b)|as\sboth\b)[^.;\n]*\Z", re.IGNORECASE)
ITS_DATES = late(
    r",?\s{1,3}(?:\(?(?:from|since|between|until|till|up to)\b|\()[^.;()]{0,24}\d", re.IGNORECASE
)
