"""Dates that are told beside those of a job: of leave, of a trial, of a first contract."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from classifier.parsing.absences import Absence
from classifier.parsing.changed_hours import dates_of_hours
from classifier.parsing.dates import Mention
from classifier.parsing.fields import Field
from classifier.parsing.patterns import late
from classifier.parsing.sentences import last_sentence
from classifier.parsing.tenure import Calendar, field_tenure, told_tenure

_OVER = (
    r"(?:end(?:ed|s|ing)?|complet\w{1,4}|finish\w{0,3}|conclud\w{1,3}|expir\w{1,3}|over|until"
    r"|till?|through|ran|lasted|extended)"
)
# As in "his probation ended on" and "her first contract expired on".
_TRIAL = late(
    rf"\b(?:probation\w{{0,4}}|(?:trial|training|induction|orientation)\speriod|induction"
    rf"|(?:first|initial|original|earlier|1st)\s(?:[\w-]{{1,14}}\s){{0,2}}(?:contract|agreement"
    rf"|term|appointment))\b[^.;,]{{0,50}}?\b{_OVER}\b[^.;,]{{0,20}}$"
    r"|\b(?:complet\w{1,4}|finish\w{0,3}|pass\w{0,3})\s(?:[\w-]{1,14}\s){0,3}(?:trial|training"
    r"|induction|orientation|probation\w{0,4})(?:\speriod)?\s(?:on|in|by)\s(?:the\s)?$",
    re.IGNORECASE,
)
_CONTRACT = late(
    rf"\b(?:contract|agreement|appointment)\b[^.;,]{{0,50}}?\b{_OVER}\b[^.;,]{{0,20}}$",
    re.IGNORECASE,
)
_RENEWED = late(
    r"[^.;]{0,30}\b(?:renewed|extended|prolonged|converted|(?:made|became|turned)\s(?:\w{2,10}\s)?"
    r"permanent|followed\sby|replaced\sby)\b",
    re.IGNORECASE,
)
_ELSEWHERE = late(
    r"\b(?:second(?:ed|ment)|loaned|lent\sout)\b[^.;]{0,60}?(?:\b(?:from|between|on)|\()\s?(?:the\s)?$",
    re.IGNORECASE,
)
# As in "his hours were increased from 20 to 40 on" and "her salary was raised on".
_ALTERED = late(
    r"\b(?:hours?|schedule|salary|wages?|pay|rate)\b[^.;]{0,60}?\b(?:increased|reduced|decreased"
    r"|raised|lowered|changed|revised|rose)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_NEAR = 110  # characters before a date that say what it is


def own_dates(calendar: Calendar, absences: Sequence[Absence], fields: Sequence[Field]) -> Calendar:
    """Leave out the dates of leave, and the others told beside where the job has its own."""
    own = without(calendar, {at for absence in absences for at in absence.dates})
    beside, (between, behind) = _beside(own), dates_of_hours(own)
    if celled := _in_cells(own, fields):
        beside -= celled
        between, behind = ([at for at in some if at not in celled] for some in (between, behind))
    if not (beside or between or behind):
        return own
    # Hours from one day to another and from then on may tell the first day and the last, too.
    inner = {*between[1:], *behind[:-1]}
    for aside in ({*beside, *between, *behind}, beside | inner, beside):
        rest = without(own, aside)
        if field_tenure(rest, fields).start or _told(rest):
            return rest
    return own


def _in_cells(calendar: Calendar, fields: Sequence[Field]) -> set[int]:
    """Give the dates in a table's columns of dates, whatever the columns beside them say."""
    cells = [f for f in fields if f.at == f.start and f.kind in ("start", "end", "period")]
    return {
        mention.start
        for mention in calendar.mentions
        if any(cell.start <= mention.start < cell.end for cell in cells)
    }


def _told(calendar: Calendar) -> bool:
    return told_tenure(calendar, 0, len(calendar.text)).start is not None


def without(calendar: Calendar, starts: Collection[int]) -> Calendar:
    """Give a calendar that lacks the dates at some places, and their spans of time."""
    if not starts:
        return calendar
    mentions = tuple(m for m in calendar.mentions if m.start not in starts)
    periods = tuple(
        period
        for period in calendar.periods
        if period.first.start not in starts and not (period.last and period.last.start in starts)
    )
    return Calendar(calendar.text, mentions, periods)


def _beside(calendar: Calendar) -> set[int]:
    """Find the dates of trials, first contracts and work elsewhere."""
    text = calendar.text
    found: set[int] = set()
    last = {p.first.start: p.last for p in calendar.periods if p.last}
    before_end = 0
    for mention in calendar.mentions:
        at = max(before_end, mention.start - _NEAR)
        before = last_sentence(text[at : mention.start])
        before_end = mention.end
        told = _ELSEWHERE.search(before) or _ALTERED.search(before)
        if told or _of_trial(text, before, mention):
            paired = last.get(mention.start)
            found |= {mention.start} | ({paired.start} if paired else set())
    return found


def _of_trial(text: str, before: str, mention: Mention) -> bool:
    if _TRIAL.search(before):
        return True
    return _CONTRACT.search(before) is not None and _RENEWED.match(text, mention.end) is not None
