"""Spells of a job that come back each year, as "from 1 May to 31 October in 2019 and 2020"."""

from __future__ import annotations

import re
from datetime import date

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.layout import Span
from classifier.parsing.months import MONTHS, month_number
from classifier.parsing.patterns import late
from classifier.parsing.sentences import sentences
from classifier.parsing.tenure import Tenure
from classifier.quotation import Quotation
from classifier.stated import StatedDate

_NAMES = by_first_letter("|".join(sorted(MONTHS, key=len, reverse=True)))
_MONTH = rf"(?:{_NAMES})\b(?:\.(?=,?\s[a-z\d(]))?"
_NTH = r"[0-3]?\d(?:st|nd|rd|th)?"
_DAY = rf"(?:(?:the\s)?{_NTH}\s(?:of\s)?{_MONTH}|{_MONTH}(?:\s{_NTH}(?!\d))?)"
_YEAR = r"(?:(?:19|20)\d\d)(?![\w/-])"
_LIST = rf"{_YEAR}(?:(?:,\s|\s?,?\s(?:and|&)\s(?:again\s)?)(?:in\s|of\s)?{_YEAR}){{1,14}}"
_TO = r"(?:\s?(?:-|–|—)\s?|\s(?:to|until|till|through|and)\s)"
_SPAN = rf"(?P<first>{_DAY}){_TO}(?P<last>{_DAY})(?!\w)"
_RUN = rf"(?:from\s|between\s|in\s)?(?:19|20)\d\d{_TO}{_YEAR}"
_EACH = r"(?:each|every)\s(?:year|season|summer|winter)"
_OF = r"(?:(?:in|of|during|for)\s)?(?:the\s(?:(?:calendar\s)?years?|seasons?(?:\sof)?)\s)?"
_VERB = (
    r"(?:(?:s?he|they|[A-Z][\w.]{1,16}(?:\s[A-Z][\w.]{1,16}){0,3})\s)?(?:has\s)?"
    r"(?:worked|was\semployed)"
)
_FORMS = (
    late(rf"{_SPAN}\)?,?\s\(?{_OF}(?:each\sof\s)?(?P<years>{_LIST})", re.IGNORECASE),
    late(rf"{_SPAN}\)?,?\s\(?(?:of\s|in\s)?{_EACH},?\s(?P<run>{_RUN})", re.IGNORECASE),
    late(
        rf"{_EACH},?\s(?:from\s|between\s|\()?{_SPAN}\)?,?\s\(?"
        rf"(?:(?P<run>{_RUN})|{_OF}(?P<years>{_LIST}))",
        re.IGNORECASE,
    ),
    late(
        rf"{_OF}(?:each\sof\s)?(?P<years>{_LIST})(?:\sseasons?)?\)?,?\s(?:{_VERB}\s(?:[^.;:,\d]{{2,50}}?\s)?)?"
        rf"(?:from|between)\s{_SPAN}"
        r"(?!,?\s(?:19|20)\d)",
        re.IGNORECASE,
    ),
)
_WORK = late(
    r"\b(?:work(?:ed|s|ing)?|employ(?:ed|s|ment)|serv(?:ed|es)|engaged|hired|seasonal(?:ly)?)\b",
    re.IGNORECASE,
)
_AWAY = late(
    r"\b(?:leave|absen\w{1,5}|closed?|vacation|holidays?|lay-?off|laid\soff|studied|attended)\b"
    r"[^.;:\d]{0,40}$",
    re.IGNORECASE,
)
_LONGEST, _MOST = 500, 20  # characters of a sentence that are looked at, spells


def find_seasons(text: str) -> tuple[Quotation, list[Tenure]] | None:
    """Find the words on a job that came back each year, with its spells.

    There are none where days that turn the year leave open which year is whose.
    """
    for sentence in sentences(text, 0, len(text)):
        end = min(sentence.end, sentence.start + _LONGEST)
        if not _WORK.search(text, sentence.start, end):
            continue
        for form in _FORMS:
            found = form.search(text, sentence.start, end)
            if found and not _AWAY.search(text[sentence.start : found.start()]):
                return Quotation(found[0], *found.span()), _spells(text, found)
    return None


def _spells(text: str, found: re.Match[str]) -> list[Tenure]:
    spells: list[Tenure] = []
    for year, at in _years(found)[:_MOST]:
        begun, (start, end) = found.span("first"), found.span("last")
        first, last = _stated(text, begun, year), _stated(text, (start, max(end, at)), year)
        if first is None or last is None or first.earliest >= last.latest:
            return []
        spells.append(Tenure(first, last))
    return spells


def _years(found: re.Match[str]) -> list[tuple[int, int]]:
    """Give the years, each with where it stands or, of a run, where the run ends."""
    groups = found.groupdict()
    name = "years" if groups.get("years") else "run"
    at = found.start(name)
    stated = [(int(one[0]), at + one.end()) for one in _DIGITS.finditer(found[name])]
    if name == "years":
        return stated
    (first, _), (last, end) = stated
    return [(year, end) for year in range(first, last + 1)]


_DIGITS = late(r"(?:19|20)\d\d")
_NUMBER, _NAME = late(r"(?<!\d)\d{1,2}(?!\d)"), late(r"[^\W\d]{3,12}")


def _stated(text: str, span: Span, year: int) -> StatedDate | None:
    """Read a day or a month in a year; what is quoted may go on to the year."""
    words = text[slice(*span)]
    names = (month_number(name[0]) for name in _NAME.finditer(words))
    month = next((number for number in names if number), None)
    day = _NUMBER.search(words)
    try:
        read = date(year, month or 0, int(day[0]) if day else 1)
    except ValueError:
        return None
    return StatedDate(Quotation(words, *span), (read,), "day" if day else "month")
