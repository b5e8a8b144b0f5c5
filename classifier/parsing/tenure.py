"""When a job began and ended, told apart from every other date in a letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from classifier.parsing.dates import Mention
from classifier.parsing.fields import Field
from classifier.parsing.periods import Period
from classifier.quotation import Quotation
from classifier.stated import StatedDate

_START = re.compile(
    r"(?:\bfrom|\bsince|\bstart(?:ed|ing|s)?\b[^.;]{0,40}?(?:\bon|\bin|\bof|\bwas|\bis|:)?|\bjoin(?:ed|ing)?\b[^.;]{0,60}?(?:\bon|\bin|\bw\.?e\.?f\.?)?"
    r"|\bcommenc\w+\b[^.;]{0,30}?|\bbeginning(?:\son|\sin)?|\bbegan\b[^.;]{0,40}?|\beffective(?:\sfrom)?|\bhired\b[^.;]{0,40}?(?:\bon|\bin)"
    r"|\bw\.?e\.?f\.?|\bwith effect from|\bas of|\bemployed\b[^.;]{0,60}?(?:\bon|\bin)|\bappointed\b[^.;]{0,60}?(?:\bon|\bin)"
    r"|\bengaged\b[^.;]{0,40}?(?:\bon|\bin)|\bpromoted\b[^.;]{0,80}?(?:\bon|\bin|\beffective|\bw\.?e\.?f\.?|\bas of)|\bdepuis(?:\sle)?|\bdesde(?:\sel)?|à compter du|\bdu"
    r"|\bonboard(?:ed)?\b[^.;]{0,30}?|\bhire date\b.{0,6}|\bdate of (?:joining|hire)\b.{0,6}|\bafter(?: joining on)?)\s{0,3}(?:the\s|date\s)?$",
    re.IGNORECASE,
)
_END = re.compile(
    r"(?:\buntill?|\btill?|\bup ?to|\bto|\bthrough|\bleft\b[^.;]{0,60}?(?:\bon|\bin)?|\bresign\w*\b[^.;]{0,60}?(?:\bon|\bin|\beffective|\bfrom)?"
    r"|\blast (?:working )?day\b[^.;]{0,40}?|\bend(?:ed|ing|s)?\b[^.;]{0,30}?(?:\bon|\bin)?|\breliev\w+\b[^.;]{0,60}?|\bretired\b[^.;]{0,30}?"
    r"|\bterminat\w+\b[^.;]{0,40}?|\blaid off\b[^.;]{0,20}?|\bceased\b[^.;]{0,40}?|jusqu['’]au|\bhasta(?:\sel)?|\bseparated?\b[^.;]{0,30}?|\bdeparted\b[^.;]{0,30}?"
    r"|\bconcluded\b[^.;]{0,30}?|\bthe close of (?:business|work)\b.{0,12}|\bbefore leaving\b[^.;]{0,30}?|\bdischarged\b[^.;]{0,20}?)\s{0,3}(?:the\s)?$",
    re.IGNORECASE,
)
_NO_TENURE = re.compile(
    r"\b(?:born|birth|d\.?o\.?b|dated|issued|expir\w{1,4}|valid|passport|permit|licen[cs]e|established|founded|incorporated|graduat\w{1,5}|since its|registered"
    r"|letter of|version|iso|act|regulation|standard|invoice|contract no|ref)\b[^.;]{0,24}$",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\b(?:employ\w{0,6}|work(?:ed|s|ing)?|serv(?:ed|es|ing|ice)|tenure|join(?:ed|s)?|position|engag\w{0,4}|held|staff|travaill\w{1,4}|labor\w{1,3}|associated|with us|hired"
    r"|as an?|role|capacity|period)\b",
    re.IGNORECASE,
)
_PRESENT_VALUE = re.compile(
    r"\W*(?:(?:till|to|until|up to)\s)?(?:the\s)?(?P<now>present|till date|to date|date|current(?:ly employed|ly)?|now|today|ongoing|on-going|till now|still employed|continuing|continuous|active"
    r"|n/?a|actual|ce jour|aujourd['’]hui)\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:(?:up\s?)?(?:till?|to|until|through)\s(?:the\s)?(?:date|present(?:\s(?:day|date|time))?|now|today|current\sdate)\b"
    r"|to\sthis\sday|at\spresent|presently|currently|as\sof\s(?:today|this\sdate|the\sdate\sof\sthis)"
    r"|is\s(?:still\s|now\s)?(?:employed|working|serving|engaged|in\sour\semploy|with\sus)|continues?\sto\s(?:work|serve|be|hold)|still\s(?:works?|working|employed|with\sus|serving)"
    r"|has\sbeen\s(?:\w{2,12}\s){0,3}?(?:employed|working|serving|engaged|with\s(?:us|our|the)|an?\s|our\s|in\s(?:our|this|the))|has\s(?:worked|served)"
    r"|(?<!he\s)(?<!and\s)works\s(?:for|with|at|in|as|here)\b|remains?\s(?:on|employed|with|in|an?)\b|occupe\s(?:toujours|actuellement)|travaille\b|is\s(?:an?|our)\s(?=\w)"
    r"|actualmente|until\snow|since)\b",
    re.IGNORECASE,
)
_WEAK = frozenset(("since", "currently", "presently", "at present"))
_NEAR = 80  # characters before a date that say what it is


@dataclass(frozen=True, slots=True)
class Tenure:
    """When a job began and ended, or what says that it goes on."""

    start: StatedDate | None = None
    end: StatedDate | None = None
    present: Quotation | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates of a text that may belong to a job."""

    text: str
    mentions: tuple[Mention, ...]
    periods: tuple[Period, ...]

    def within(self, start: int, end: int) -> Calendar:
        """Give what stands in a part of the text."""
        mentions = tuple(m for m in self.mentions if start <= m.start and m.end <= end)
        periods = tuple(p for p in self.periods if start <= p.start and p.end <= end)
        return Calendar(self.text, mentions, periods)


def field_tenure(calendar: Calendar, fields: Sequence[Field]) -> Tenure:
    """Read the dates behind labels such as "Date of joining"."""
    start: StatedDate | None = None
    end: StatedDate | None = None
    present: Quotation | None = None
    for field in fields:
        if field.kind not in ("start", "end", "period"):
            continue
        within = calendar.within(field.start, field.end)
        dates = [mention.stated for mention in within.mentions]
        if within.periods or field.kind == "period":
            found = _of_period(within)
            start, end, present = start or found.start, end or found.end, present or found.present
        elif dates and field.kind == "start":
            start = start or dates[0]
        elif dates:
            end = end or dates[0]
        if not dates and field.kind == "end":
            present = present or _present_value(calendar.text, field)
    return Tenure(start, end, None if end else present)


def _present_value(text: str, field: Field) -> Quotation | None:
    found = _PRESENT_VALUE.match(text, field.start, field.end)
    return Quotation(found["now"], *found.span("now")) if found else None


def _of_period(calendar: Calendar) -> Tenure:
    if calendar.periods:
        period = calendar.periods[0]
        last = period.last.stated if period.last else None
        return Tenure(period.first.stated, last, period.present)
    if not calendar.mentions:
        return Tenure()
    first = calendar.mentions[0]
    now = _PRESENT.search(calendar.text, first.end, first.end + _NEAR)
    if len(calendar.mentions) == 2:  # noqa: PLR2004
        return Tenure(first.stated, calendar.mentions[1].stated)
    return Tenure(first.stated, None, Quotation(now[0], *now.span()) if now else None)


def told_tenure(calendar: Calendar, start: int, end: int) -> Tenure:
    """Read the dates that the sentences of a part state."""
    within = calendar.within(start, end)
    text = calendar.text
    usable = [m for m in within.mentions if not _NO_TENURE.search(text, max(start, m.start - 40), m.start)]
    periods = [p for p in within.periods if p.first in usable]
    if periods:
        jobs = [p for p in periods if _JOB.search(text, max(start, p.start - 200), p.start)]
        period = (jobs or periods)[0]
        last = period.last.stated if period.last else None
        return Tenure(period.first.stated, last, None if last else period.present)
    first = next((m for m in usable if _says(_START, text, start, m) and not _says(_END, text, start, m)), None)
    last_day = next((m for m in usable if _says(_END, text, start, m) and m is not first), None)
    if first is None and last_day is None:
        return Tenure()
    now = None if last_day or first is None else _goes_on(text, start, end, first)
    return Tenure(first.stated if first else None, last_day.stated if last_day else None, now)


def _says(pattern: re.Pattern[str], text: str, start: int, mention: Mention) -> bool:
    """Tell whether the words before a date say that a job began or ended on it."""
    before = text[max(start, mention.start - _NEAR) : mention.start]
    before = before[max(before.rfind(". "), before.rfind("\n\n")) + 1 :]
    return pattern.search(before) is not None


def goes_on(text: str, start: int, end: int) -> Quotation | None:
    """Find words that say plainly that a job goes on."""
    for match in _PRESENT.finditer(text, start, end):
        if match[0].lower() not in _WEAK:
            return Quotation(match[0], *match.span())
    return None


def _goes_on(text: str, start: int, end: int, first: Mention) -> Quotation | None:
    """Find the words that say that a job which began on a date goes on."""
    sentence_start = max(text.rfind(". ", start, first.start), text.rfind("\n\n", start, first.start), start - 1) + 1
    found = [match for match in _PRESENT.finditer(text, start, end)]
    strong = [match for match in found if match[0].lower() not in _WEAK]
    near = [match for match in found if sentence_start <= match.start() <= first.end + _NEAR]
    for match in [*(m for m in near if m in strong), *strong, *near]:
        if match[0].lower() == "since" and re.search(r"\b(?:was|were|worked)\b", text[sentence_start : match.start()]):
            continue
        return Quotation(match[0], *match.span())
    return None
