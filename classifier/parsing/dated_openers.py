"""Titles with a time beside "she is": "Since 1 March 2018 she has been Head Cook"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from classifier.parsing.chained_titles import ITS_DATES
from classifier.parsing.firms import COMPANY
from classifier.parsing.patterns import late
from classifier.parsing.title_roles import is_plural, names_job
from classifier.parsing.title_words import title_at
from classifier.quotation import Quotation

_NAME = r"(?:(?:Mr|Ms|Mrs|Miss|Dr)\b\.?\s)?[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,2}"
_WHO = rf"(?:[Hh]e|[Ss]he|[Tt]hey|{_NAME})"
_IS = (
    r"(?:is|was|has\sbeen|had\sbeen|became)\s(?:(?:now|currently|presently|then|again)\s)?"
    r"(?:(?:an?|the|our)\s)?"
)
_LONGEST = 60  # characters of a time
# "From July 2016 to June 2019 he was", "Since 1.3.2018, Ms. Roe has been our", "To date she is".
_TIME = (
    r"(?:[Ss]ince|[Ff]rom|[Bb]etween|[Aa]s (?:of|from)|[Ee]ffective|[Ww]ith effect from"
    r"|[Ss]tarting|[Bb]eginning|[Uu]p to|[Uu]ntil|[Tt]ill|[Aa]fter)\s"
    rf"(?:[^.;:\n]|(?<=\d)\.(?=\d)|\n(?!\s)){{0,{_LONGEST}}}?"
    r"(?:\d|\bpresent|\bdate|\bnow|\btoday|\bday)\)?(?:\sonwards?)?,?\s(?:and\s)?"
)
_OPENED = late(rf"(?<![\w,]\s)(?<!\w)(?<!,){_TIME}{_WHO}\s{_IS}(?=[A-Za-z])")
_OPENED_HERE = late(rf"\b{_TIME}{_WHO}\s{_IS}\Z")
_STATED = late(rf"(?<![\w’'-]){_WHO}\s{_IS}(?=[A-Z])")
_STATED_HERE = late(rf"(?<![\w’'-]){_WHO}\s{_IS}\Z")
_NAMED_HERE = late(rf"(?<![\w’'-])(?P<name>{_NAME})\s{_IS}\Z")
_MOST = 100  # places of one letter that are looked at
_BACK = 180  # characters before a title in which its time begins


def dated_places(text: str, start: int, end: int) -> Iterator[int]:
    """Give where titles begin that a sentence states with a time before or behind them."""
    for cue in islice(_OPENED.finditer(text, start, end), _MOST):
        if (title := title_at(text, cue.end(), end)) and _is_one(text, cue, title):
            yield cue.end()
    for cue in islice(_STATED.finditer(text, start, end), _MOST):
        title = title_at(text, cue.end(), end)
        if title and ITS_DATES.match(text, title.end) and _is_one(text, cue, title):
            yield cue.end()


def is_opened(text: str, title: Quotation) -> bool:
    """Tell a title behind a time that opens a sentence."""
    return _OPENED_HERE.search(text, max(0, title.start - _BACK), title.start) is not None


def is_told_since(text: str, title: Quotation, before: Quotation) -> bool:
    """Tell "She was Cook from D to E. She is Head Cook since E", where both have their times."""
    first = ITS_DATES.match(text, before.end) or is_opened(text, before)
    stated = _STATED_HERE.search(text, max(0, title.start - _BACK), title.start)
    return bool(first and stated and ITS_DATES.match(text, title.end))


def is_named_apart(text: str, title: Quotation, person: Quotation | None) -> bool:
    """Tell "Mr. Hall was Site Manager" where the letter is about somebody else."""
    named = _NAMED_HERE.search(text, max(0, title.start - _BACK), title.start) if person else None
    if not named or not person or named["name"].lower() in ("he", "she", "they"):
        return False
    own = person.text.casefold().split()
    return not any(word in own for word in named["name"].casefold().split())


def _is_one(text: str, cue: re.Match[str], title: Quotation) -> bool:
    """Tell "she was Head Cook" and "she was a cook" from "they were cooks" and a firm's trade."""
    article = cue[0].rstrip().rpartition(" ")[2] in ("a", "an", "the", "our")
    told = title.text[0].isupper() or (article and not title.text.isupper())
    firm = COMPANY.search(text, cue.start(), cue.end())
    return told and not firm and names_job(title.text) and not is_plural(title.text)
