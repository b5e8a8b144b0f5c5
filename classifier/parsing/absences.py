"""Times away from a job that a letter states: leave, a layoff, a strike, a closure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from classifier.letter import Position
from classifier.parsing.dates import Mention
from classifier.parsing.patterns import late
from classifier.parsing.sentences import END, last_sentence
from classifier.parsing.tenure import Calendar
from classifier.quotation import Quotation
from classifier.stated import StatedAbsence, StatedDate

_KIND = (
    r"(?:maternity|paternity|parental|adoption|pregnancy|child[ -]?(?:care|rearing|birth)|family"
    r"|sick(?:ness)?|medical|disability|health|stress|study|education(?:al)?|sabbatical|unpaid"
    r"|paid|annual|casual|earned|privilege|home|vacation|compassionate|bereavement|military"
    r"|special|personal|caregiver|carer['’]?s?|extended|extraordinary|long[ -](?:service|term)"
    r"|no[ -]pay|garden(?:ing)?|statutory|approved|authori[sz]ed|temporary)"
)
_OWNER = (
    r"(?:on|of|for|an?|his|her|their|the|take[ns]?|took|granted|availed"
    r"|(?:years?|months?|weeks?|days?)['’]?)"
)
# "leave" by itself is a verb, and who covers a leave isn't away.
_LEAVE = late(
    rf"(?<![\w-])(?:(?:(?:{_KIND}[\s,]{{1,2}}(?:and\s|or\s)?){{1,4}}|{_OWNER}\s)leaves?\b"
    r"(?:\sof\sabsence)?|leaves?\sof\sabsence|leave\swithout\s(?:\w{2,6}\s)?pay|LWOP"
    r"|(?-i:Leaves?)(?:\staken)?(?=\s?:)|(?:maternity|paternity)(?=\sfrom)|sabbatical)\b"
    r"(?!\s(?:us|our|this|replacement|cover|vacancy|substitute|relief|position|contract|policy"
    r"|entitlement|balance|credits?|records?)\b)",
    re.IGNORECASE,
)
# What is a time away only where it has two days.
_STOPPED = late(
    r"\b(?:furlough(?:ed)?|lay-?off|laid\soff|locked\sdown|lockdown|on\sstrike|career\sbreak"
    r"|closed|shut\sdown|closure|(?:did\snot|didn['’]t)\swork|not\sworking|absen(?:t|ce)"
    r"|hospitali[sz]ed|break\sin\s(?:(?:his|her|their|the)\s)?(?:service|employment)"
    r"|(?:excluding|except(?:ing)?(?:\sfor)?)(?=\s(?:the\s)?(?:period|time)s?\b)"
    r"|(?:excluding|except(?:ing)?(?:\sfor)?)(?=\s(?:from|between)\b))\b",
    re.IGNORECASE,
)
_HINT = late(
    r"\bleaves?\b|[mp]aternity|sabbatical|furlough|LWOP|lay-?off|laid\soff|lock(?:ed\s)?down"
    r"|strike|break|closed|shut|closure|not\swork|n['’]t\swork|absen(?:t|ce)|hospitali"
    r"|exclud|except",
    re.IGNORECASE,
)
_JOB = late(
    r"\b(?:employ\w{0,6}|work(?:ed|s)|serv(?:ed|es|ing)|join\w{0,3}|hired|engaged|appoint\w{0,4}"
    r"|promot\w{0,4}|as\san?|resign\w{0,6}|left|retir\w{1,5}|terminat\w{1,4})\b",
    re.IGNORECASE,
)
_LEADS = late(
    r"[^.;]{0,70}(?:\b(?:from|between|of|for|during|on|period)|[(:,–—-])\s{0,3}(?:the\s)?"
)
_FROM = late(
    r"[^.;,]{0,40}?\b(?:since|from|effective|as\sof|starting|beginning|commenc\w{1,4}|started"
    r"|began|w\.?e\.?f\.?)\s(?:on\s)?(?:the\s)?",
    re.IGNORECASE,
)
_UNTIL = late(
    r"[^.;,]{0,40}?\b(?:until|till?|to|through|end(?:ed|s|ing)?|expired|finished)\s(?:on\s)?"
    r"(?:the\s)?",
    re.IGNORECASE,
)
_WITHIN = late(r"(?:[^.;,]{0,40}\s)?(?:in|during)\s", re.IGNORECASE)
_ON = late(r"[^.;,]{0,30}\son\s(?:the\s)?", re.IGNORECASE)
_WENT = late(
    r"\b(?:went|go(?:es|ing|ne)?|proceed\w{0,3}|started|began|commenced|took|placed|put)\s"
    r"(?:\w{1,10}\s){0,3}$",
    re.IGNORECASE,
)
_RETURN = late(
    r"\b(?:return\w{0,3}|resum\w{1,3}|back|re-?join\w{0,3}|reported)\b[^.;]{0,60}$", re.IGNORECASE
)
_BEHIND = late(
    r"\s?[:(–—-]\s?"
    r"|,?\s(?:[Hh]e|[Ss]he|[Tt]hey|(?:M(?:r|s|rs|iss)|Dr)\b\.?(?:\s[A-Z][\w’'-]{1,16}){1,2}"
    r"|[A-Z][\w’'-]{1,16})\s(?:was|were|went|is|took|has\sbeen|had\sbeen)\s"
)
_AFTER = late(r"[^.;]{0,40}?\b(?:after|following|from|upon)\s(?:[\w-]{2,12}\s){0,3}")
_UNTAKEN = late(r"\b(?:no|not|never|nor|any|nil|without)\s(?:[\w-]{1,14}\s){0,4}$", re.IGNORECASE)
_COVERS = late(
    r"\b(?:cover\w{0,3}|replac\w{2,5}|substitut\w{1,4}|relief|reliev\w{2,3}|in\splace\sof"
    r"|fill(?:ed|ing|s)?[\s-]in|st(?:and|ood|anding)[\s-]in|locum|backfill\w{0,3})\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_GAVE = late(
    r"\b(?:entitl\w{2,6}|eligible|accru\w{2,3}|allow\w{0,4}|I\s(?:was|am|went|took|have\sbeen))\b"
    r"[^.;]{0,50}$",
    re.IGNORECASE,
)
_COUNTING = late(
    r"\b(?:includ\w{2,3}|inclusive\sof|plus|with)\s(?:\w{1,10}\s){0,3}$", re.IGNORECASE
)
_UNPAID = late(
    r"\bunpaid\b|\b(?:without|no)[\s-](?:\w{2,8}\s)?(?:pay|salary|wages)\b|\bLWOP\b|\bnot\spaid\b",
    re.IGNORECASE,
)
_SHORT = 40  # characters behind "from May to June she was" in which "on leave" stands
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


def find_absences(calendar: Calendar) -> list[Absence]:
    """Find the times away, in the order of the text."""
    if not _HINT.search(calendar.text):
        return []
    firsts = {period.first.start: period for period in calendar.periods}
    paired = {p.last.start for p in calendar.periods if p.last}
    found: list[Absence] = []
    last_end = 0
    for mention in calendar.mentions:
        if mention.start in paired:
            last_end = mention.end
            continue
        period = firsts.get(mention.start)
        if period:
            last = period.last.stated if period.last else None
            told = _of_period(calendar.text, last_end, period.start, period.end)
            ends = (period.start, period.last.start) if period.last else (period.start,)
            if told:
                found.append(
                    _absence(calendar.text, told, (mention.stated, last), ends, period.end)
                )
        elif told := _of_day(calendar.text, last_end, mention):
            _add(calendar.text, found, told, mention)
        elif found and (opened := _returned(calendar.text, found[-1], mention)):
            found[-1] = opened
        last_end = mention.end
    return found


def _of_period(text: str, after: int, start: int, end: int) -> _Date | None:
    """Find what says, before or behind a span of time, that it was one away."""
    at = max(after, start - _NEAR)
    before = last_sentence(text[at:start])
    at = start - len(before)
    for pattern in (_LEAVE, _STOPPED):
        for away in reversed(list(pattern.finditer(before))):
            gap = before[away.end() :]
            if (not gap.strip() or _LEADS.fullmatch(gap)) and not _JOB.search(gap):
                return _judged(before, at, away, gap, "both")
    if _JOB.search(before):
        return None
    lead = _BEHIND.match(text, end)
    behind = _LEAVE.search(text, lead.end(), lead.end() + _SHORT) if lead else None
    if not lead or not behind or _JOB.search(text, lead.end(), behind.start()):
        return None
    if END.search(text, end, behind.start()) or _UNTAKEN.search(text[end : behind.start()]):
        return None
    return _Date(Quotation(behind[0], *behind.span()), "both", counts=not _GAVE.search(before))


def _of_day(text: str, after: int, mention: Mention) -> _Date | None:
    """Find what says that a day is the first or the last one of leave."""
    at = max(after, mention.start - _NEAR)
    before = last_sentence(text[at : mention.start])
    at = mention.start - len(before)
    for away in reversed(list(_LEAVE.finditer(before))):
        gap, lead = before[away.end() :], before[: away.start()]
        if _RETURN.search(gap) or _RETURN.search(lead):
            return _judged(before, at, away, gap, "end")
        if _JOB.search(gap) or _JOB.search(lead[lead.rfind(",") + 1 :]):
            continue
        went = _ON.fullmatch(gap) and (_WENT.search(lead) or _WENT.search(f"{gap.strip()[:-2]}"))
        if _FROM.fullmatch(gap) or went:
            return _judged(before, at, away, gap, "start")
        if _UNTIL.fullmatch(gap):
            return _judged(before, at, away, gap, "end")
        if _WITHIN.fullmatch(gap):
            return _judged(before, at, away, gap, "both")
    lead_behind = _AFTER.match(text, mention.end) if _RETURN.search(before) else None
    away_behind = _LEAVE.match(text, lead_behind.end()) if lead_behind else None
    if not away_behind:
        return None
    return _Date(Quotation(away_behind[0], *away_behind.span()), "end", counts=True)


def _judged(before: str, at: int, away: re.Match[str], gap: str, side: str) -> _Date | None:
    """Tell a time away from one that wasn't taken, was another's, or is part of the service."""
    lead = before[: away.start()]
    if _UNTAKEN.search(lead) or _COVERS.search(lead) or gap.count(")") > gap.count("("):
        return None
    counted = _COUNTING.search(lead) or gap.startswith(",")
    if counted and _JOB.search(lead):
        return None
    words = Quotation(away[0], at + away.start(), at + away.end())
    return _Date(words, side, counts=not _GAVE.search(lead))


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
    unpaid = _UNPAID.search(around) is not None
    return Absence(StatedAbsence(quotation, *days, unpaid), dates)


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
    if (
        opened is None
        or opened.end
        or not opened.start
        or opened.start.latest > mention.stated.earliest
    ):
        return None
    between = text[opened.quotation.end : mention.start]
    if len(between) > _NEAR or len(list(END.finditer(between))) > 1 or not _RETURN.search(between):
        return None
    return _closed(text, absence, opened, mention)


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
