"""Jobs that somebody held elsewhere before: "Before joining us she worked as a maid in Dubai"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from classifier.parsing.asides import without
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.sentences import END
from classifier.parsing.tenure import Calendar
from classifier.quotation import Duty

_FIRM = (
    r"(?:company|firm|family|household|home|house|business|organi[sz]ation|hospital|clinic|school"
    r"|hotel|restaurant|bank|institut(?:e|ion)|practice|farm|bakery|agency|group|enterprise|employ"
    r"|service|employment|studio|workshop|college|university|store|shop)"
)
_PARTS = (
    r"(?:accounts?|accounting|finance|purchasing|procurement|sales|marketing|it|hr|human|production"
    r"|maintenance|quality|logistics|operations|engineering|administration|housekeeping|management"
    r"|security|customer|technical|research|payroll|legal)"
)
_US = (
    rf"(?:(?:us|me)\b|(?:our|my|the|this)\s(?:[\w-]{{2,14}}\s){{0,2}}?{_FIRM}\b(?!['’-])"
    rf"|(?!{_PARTS}\b)(?-i:[A-Z])[\w&’'.-]{{1,20}}(?:\s(?-i:[A-Z])[\w&’'.-]{{1,20}}){{0,4}}"
    r"(?!\s(?:department|team|division|section|unit|branch|ward|desk|line)\b))"
)
_SOMEBODY = r"(?:he|she|they|(?:(?:mr|ms|mrs|miss|dr)\b\.?\s)?(?-i:[A-Z])[\w’'-]{1,20})"
_BEGINNING = (
    r"(?:joining|entering|coming\sto(?:\swork\s(?:for|with|at|in))?|moving\sto"
    r"|(?:starting|beginning)\s(?:work\s)?(?:with|at|for|in)|working\s(?:for|with|at)"
    r"|being\s(?:hired|employed|recruited|engaged)\sby"
    r"|(?:his|her|their)\s(?:employment|appointment|service|time|work|job)\s(?:with|at|by|in))"
)
_BEGAN = (
    r"(?:joined|entered|came\sto(?:\swork\s(?:for|with|at|in))?|moved\sto"
    r"|(?:started|began)\s(?:work(?:ing)?\s)?(?:with|at|for|in)"
    r"|was\s(?:hired|employed|recruited|engaged)\sby)"
)
# "Before joining us", "prior to her employment with Hotel Sol", "before she came to us".
_BEFORE = late(
    rf"\b(?:(?:before|prior\sto|previous\sto)\s{_BEGINNING}|before\s{_SOMEBODY}\s{_BEGAN})\s{_US}",
    re.IGNORECASE,
)
_WORKED = (
    r"(?:(?:had|has|was|were|also|already|previously|first|long)\s){0,3}"
    r"(?:work(?:ed|ing)|employed|been|served|was|were|held|had|spent|ran|[a-z]{3,12}ed)\b"
)
_DID = late(rf"(?<![\w’'-]){_WORKED}", re.IGNORECASE)
_THEN = late(rf"(?:^|[\s,])(?P<told>{_SOMEBODY}\s{_WORKED})", re.IGNORECASE)
_CLAUSE = late(
    r"(?:,|\band|\bbut|\bwho)\s"
    rf"(?=(?:(?:he|she|who|had|has|previously)\s){{0,3}}{_WORKED})",
    re.IGNORECASE,
)
# "She had already worked as a maid".
_HAD_BEEN = late(
    r"\bhad\s(?:previously|already|earlier|formerly)\s(?:worked|been|served)\b"
    r"|\b(?:previously|formerly|earlier)\s(?:worked|employed|served|was|been)\b"
    r"(?=[^.;\n]{0,80}\b(?:elsewhere|abroad|(?:another|other|different|previous|former)\s"
    r"(?:compan(?:y|ies)|firms?|employers?|famil(?:y|ies)|household|hotel|hospital))\b)",
    re.IGNORECASE,
)
# "She works for us, previously working as a guard", "came to us with experience as a cook".
_ASIDE = late(
    r"\b(?:work(?:s|ed|ing)?|been\swith|employed|joined|hired|engaged|started)\b[^.;\n]{0,100}?[,(]\s?"
    r"(?P<told>(?:previously|formerly|earlier)\s(?:working|worked|employed|serving|served|engaged"
    r"|an?)\b)"
    r"|\bcame\sto\s(?:us|me)\s(?:after|with|from)\b[^.;,\n]{0,60}?\s"
    r"(?P<known>(?:experience|background|career|worked|working|years)\s(?:[\w-]{2,12}\s){0,2}?as\b)",
    re.IGNORECASE,
)
_HERE = late(
    r"\b(?:(?:with|for|by|under|at|in)\s(?:us|me)\b|here\b"
    rf"|(?:with|for|at|by|of|in)\s(?:our|my|the\ssame|this)\s(?:[\w-]{{2,14}}\s){{0,2}}?{_FIRM}\b)",
    re.IGNORECASE,
)
_BACK_HERE = late(
    r"(?:[,;]|\s(?:and|but|while))\s(?:(?:and|but|while)\s)?"
    r"(?:here|(?:with|for)\s(?:us|me)|now|since\sthen|in\sour|at\sour|in\s(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_DATED = late(r"\b(?:from|since|between|until|in)\s[^.;\n]{0,30}\d|\(\d", re.IGNORECASE)
# "There she cooked", behind a sentence of another job.
_THERE = late(r"\s{1,3}(?:There,?|In that (?:job|post|role|position),?)\s(?=[a-z])")
_LONGEST = 500  # characters of a sentence
_MOST = 20  # places of one letter that are looked at


def jobs_elsewhere(text: str, start: int, end: int) -> list[Span]:
    """Give the parts of sentences that tell of a job elsewhere, before the one here."""
    found = sorted({*_before(text, start, end), *_had_been(text, start, end)})
    spans: list[Span] = []
    for span in found:
        stop = span[1]
        while there := _THERE.match(text, stop, end):
            stop = _end(text, there.end(), end)
        spans.append((span[0], stop))
    return spans


def outside(text: str, duties: Sequence[Duty], away: Sequence[Span]) -> list[Duty]:
    """Leave out the duties of jobs elsewhere; what a sentence goes on to tell of this one stays."""
    return [own for duty in duties if (own := _own(text, duty, away))]


def _own(text: str, duty: Duty, away: Sequence[Span]) -> Duty | None:
    """Give a duty, or what of it stands behind a job elsewhere."""
    ends = [b for a, b in away if a < duty.end and duty.start < b]
    if not ends:
        return duty
    lead = _LEAD.match(text, ends[-1], duty.end)
    start = lead.end() if lead else ends[-1]
    behind = text[start : duty.end]
    if len(behind.split()) < _FEWEST or _BEFORE.match(behind):
        return None
    return Duty(behind, start, duty.end)


_LEAD = late(r"[\s,;.]{0,4}(?:(?:and|but|while)\s)?")
_FEWEST = 3  # words of a duty behind a job elsewhere


def dates_outside(calendar: Calendar, away: Sequence[Span]) -> Calendar:
    """Leave out the dates of jobs elsewhere."""
    mentions = calendar.mentions
    return without(calendar, {m.start for m in mentions for a, b in away if a <= m.start < b})


def _before(text: str, start: int, end: int) -> Iterator[Span]:
    """Find "Before joining us she worked" and "She worked before she joined us"."""
    for cue in islice(_BEFORE.finditer(text, start, end), _MOST):
        first, last = _begin(text, start, cue.start()), _end(text, cue.end(), end)
        if text[cue.start()].islower() and _DID.search(text, first, cue.start()):
            clauses = [clause.end() for clause in _CLAUSE.finditer(text, first, cue.start())]
            span = (clauses[-1] if clauses else first, cue.start())
        elif then := _THEN.search(text, cue.end(), last):
            back = _BACK_HERE.search(text, then.end(), last)
            span = (then.start("told"), back.start() if back else last)
        else:
            continue
        if not _HERE.search(text, *span):
            yield span


def _had_been(text: str, start: int, end: int) -> Iterator[Span]:
    """Find "had previously worked", and what is told in passing of another job."""
    for cue in islice(_HAD_BEEN.finditer(text, start, end), _MOST):
        last = _end(text, cue.end(), end)
        back = _BACK_HERE.search(text, cue.end(), last)
        span = (cue.start(), back.start() if back else last)
        if not _HERE.search(text, *span):
            yield span
    for cue in islice(_ASIDE.finditer(text, start, end), _MOST):
        at = cue.start("told") if cue["told"] else cue.start("known")
        last = _end(text, at, end)
        stop = _STOP.search(text, cue.end(), last)
        span = (at, stop.start() if stop else last)
        if not (_HERE.search(text, *span) or _DATED.search(text, *span)):
            yield span


_STOP = late(r"[,)]|\s(?:and|but|who)\s")


def _begin(text: str, start: int, at: int) -> int:
    stops = [stop.end() for stop in END.finditer(text, max(start, at - _LONGEST), at)]
    return stops[-1] if stops else max(start, at - _LONGEST)


def _end(text: str, at: int, end: int) -> int:
    last = min(end, at + _LONGEST)
    stop = END.search(text, at, last)
    return stop.start() + 1 if stop else last
