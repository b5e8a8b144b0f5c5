"""Times away from a job that a letter states: leave, a layoff, a strike, a closure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from classifier.letter import Position
from classifier.parsing import leave_words as said
from classifier.parsing.dates import Mention
from classifier.parsing.periods import Period
from classifier.parsing.sentences import END, last_sentence
from classifier.parsing.tenure import Calendar
from classifier.quotation import Quotation
from classifier.stated import StatedAbsence, StatedDate

_NEAR = 160  # characters before a date in which its leave stands
_AROUND = 24  # characters around the quotation in which "unpaid" may stand


class Absence(Struct, frozen=True):
    """A time away, and the places of its dates; None where the dates are no time away.

    Dates of an entitlement, or of the writer's leave, are no dates of the job either.
    """

    stated: StatedAbsence | None
    dates: tuple[int, ...]


class _Date(Struct, frozen=True):
    """A date of a time away: the words for it, and what the date says of it."""

    away: Quotation
    side: str
    counts: bool


def find_absences(calendar: Calendar, person: Quotation | None = None) -> list[Absence]:
    """Find the times away of a person, in the order of the text."""
    text = calendar.text
    if not said.HINT.search(text):
        return []
    firsts = {period.first.start: period for period in calendar.periods}
    lasts = {period.last.start for period in calendar.periods if period.last}
    found: list[Absence] = []
    after = 0
    for mention in calendar.mentions:
        period = firsts.get(mention.start)
        if period:
            told = _of_period(text, after, period.start, period.end)
            told = told or _further(text, found, after, period.start)
        else:
            told = None if mention.start in lasts else _of_day(text, after, mention)
        if told and told.counts and _is_anothers(text, told.away, after, person):
            told = replace(told, counts=False)
        if told and period:
            found.append(_lasting(text, told, period))
        elif told:
            _add(text, found, told, mention)
        elif found and mention.start not in lasts:
            found[-1] = _returned(text, found[-1], mention) or found[-1]
        after = mention.end
    return found


def _is_anothers(text: str, away: Quotation, after: int, person: Quotation | None) -> bool:
    """Tell the leave of somebody whom the sentence names, or calls the manager, from one's own."""
    lead = last_sentence(text[max(after, away.start - _NEAR) : away.start])
    if said.ANOTHERS.match(lead):
        return True
    called = list(said.CALLED.finditer(lead))
    known = set(person.text.casefold().split()) if person else set()
    named = set(called[-1]["name"].casefold().split()) if called else set()
    return bool(known and named) and not known & named


def _of_period(text: str, after: int, start: int, end: int) -> _Date | None:
    """Find what says, before or behind a span of time, that it was one away."""
    at = max(after, start - _NEAR)
    before = last_sentence(text[at:start])
    at = start - len(before)
    for pattern in (said.LEAVE, said.STOPPED):
        for away in reversed(list(pattern.finditer(before))):
            gap = before[away.end() :]
            if (not gap.strip() or said.LEADS.fullmatch(gap)) and not said.JOB.search(gap):
                return _judged(before, at, away, gap, "both")
    if said.JOB.search(before):
        return None
    lead = said.BEHIND.match(text, end)
    behind = said.LEAVE.search(text, lead.end(), lead.end() + said.SHORT) if lead else None
    if not lead or not behind or said.JOB.search(text, lead.end(), behind.start()):
        return None
    if END.search(text, end, behind.start()) or said.UNTAKEN.search(text[end : behind.start()]):
        return None
    return _Date(Quotation(behind[0], *behind.span()), "both", counts=not said.GAVE.search(before))


def _further(text: str, found: Sequence[Absence], after: int, start: int) -> _Date | None:
    """Find that a span of time is a further one of the same kind, as in "and from May to June"."""
    before = found[-1].stated if found else None
    if before is None or before.quotation.end != after:
        return None
    if not said.AND.fullmatch(text, after, start):
        return None
    return _Date(Quotation(text[start:start], start, start), "both", counts=True)


def _of_day(text: str, after: int, mention: Mention) -> _Date | None:
    """Find what says that a day is the first or the last one of leave."""
    at = max(after, mention.start - _NEAR)
    before = last_sentence(text[at : mention.start])
    at = mention.start - len(before)
    for away in reversed(list(said.LEAVE.finditer(before))):
        gap = before[away.end() :]
        if side := _side(before[: away.start()], gap):
            return _judged(before, at, away, gap, side)
        if said.PAID_OUT.fullmatch(gap):
            return _Date(Quotation(away[0], at + away.start(), at + away.end()), "", counts=False)
    lead_behind = said.AFTER.match(text, mention.end) if said.RETURN.search(before) else None
    away_behind = said.LEAVE.match(text, lead_behind.end()) if lead_behind else None
    if not away_behind:
        return None
    return _Date(Quotation(away_behind[0], *away_behind.span()), "end", counts=True)


def _side(lead: str, gap: str) -> str | None:
    """Tell which day of leave a date is by what stands before the word and behind it."""
    if said.RETURN.search(gap) or said.RETURN.search(lead):
        return "end"
    if said.JOB.search(gap) or said.JOB.search(lead[lead.rfind(",") + 1 :]):
        return None
    went = said.WENT.search(lead) or said.WENT.search(gap.strip()[:-2])
    if said.FROM.fullmatch(gap) or (went and said.ON.fullmatch(gap)):
        return "start"
    if said.UNTIL.fullmatch(gap):
        return "end"
    return "both" if said.WITHIN.fullmatch(gap) else None


def _judged(before: str, at: int, away: re.Match[str], gap: str, side: str) -> _Date | None:
    """Tell a time away from one that wasn't taken, was another's, or is part of the service."""
    lead = before[: away.start()]
    if said.UNTAKEN.search(lead) or said.COVERS.search(lead) or gap.count(")") > gap.count("("):
        return None
    part = said.COUNTING.search(lead) and "leave" in away[0].casefold()
    counted = part or gap.startswith(",")
    if counted and said.JOB.search(lead):
        return None
    words = Quotation(away[0], at + away.start(), at + away.end())
    return _Date(words, side, counts=not said.GAVE.search(lead))


def _lasting(text: str, told: _Date, period: Period) -> Absence:
    """Make the record of a time away that has two days, or lasts."""
    last = period.last
    dates = (period.start, last.start) if last else (period.start,)
    return _absence(
        text, told, (period.first.stated, last.stated if last else None), dates, period.end
    )


def _absence(
    text: str,
    told: _Date,
    days: tuple[StatedDate | None, StatedDate | None],
    dates: tuple[int, ...],
    end: int,
) -> Absence:
    """Make the record of a time away, whose quotation reaches from its words to its dates."""
    if not told.counts:
        return Absence(None, dates)
    start = min(told.away.start, *dates)
    end = max(told.away.end, end)
    quotation = Quotation(text[start:end], start, end)
    before = last_sentence(text[max(0, start - _AROUND) : start])
    stop = END.search(text, end, end + _AROUND)
    around = f"{before}{text[start : stop.start() if stop else end + _AROUND]}"
    return Absence(StatedAbsence(quotation, *days, said.UNPAID.search(around) is not None), dates)


def _add(text: str, found: list[Absence], told: _Date, mention: Mention) -> None:
    """Add a day of leave; a last one may be that of the leave that began before."""
    opened = found[-1].stated if found and told.side == "end" else None
    if opened and opened.start and not opened.end and told.away.start <= opened.quotation.end:
        found[-1] = _closed(text, found[-1], opened, mention)
        return
    day = mention.stated
    days = (day if told.side != "end" else None, day if told.side != "start" else None)
    found.append(_absence(text, told, days, (mention.start,), mention.end))


def _returned(text: str, absence: Absence, mention: Mention) -> Absence | None:
    """End leave on the day of "She resumed work on", which may be told in the next sentence."""
    opened = absence.stated
    if opened is None or opened.end or not opened.start:
        return None
    between = text[opened.quotation.end : mention.start]
    near = len(between) <= _NEAR and len(list(END.finditer(between))) <= 1
    later = opened.start.latest <= mention.stated.earliest
    told = near and later and said.RETURN.search(between)
    return _closed(text, absence, opened, mention) if told else None


def _closed(text: str, absence: Absence, opened: StatedAbsence, mention: Mention) -> Absence:
    start = opened.quotation.start
    quotation = Quotation(text[start : mention.end], start, mention.end)
    stated = StatedAbsence(quotation, opened.start, mention.stated, opened.unpaid)
    return Absence(stated, (*absence.dates, mention.start))


def with_absences(
    positions: Sequence[Position], absences: Sequence[Absence]
) -> tuple[Position, ...]:
    """Give each position the times away that may fall into its dates."""
    stated = [absence.stated for absence in absences if absence.stated]
    return tuple(
        replace(position, absences=tuple(away for away in stated if _may_fall(away, position)))
        for position in positions
    )


def _may_fall(away: StatedAbsence, position: Position) -> bool:
    start, end = position.start, position.end
    early = start and away.end and away.end.latest < start.earliest
    late_on = end and away.start and away.start.earliest > end.latest
    return not (early or late_on)
