"""Several titles in the sentences of one letter, as after a promotion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from classifier.letter import Duty
from classifier.parsing.earlier_titles import present_day, told_backwards
from classifier.parsing.facts import Facts, read_facts
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.sentences import END
from classifier.parsing.shared_pay import pays_in_turn
from classifier.parsing.shared_terms import shared_hours, shared_statuses
from classifier.parsing.tenure import Calendar, Tenure, told_tenure
from classifier.quotation import Quotation
from classifier.stated import StatedPay

_TURN = late(
    r"\b(?:promot\w{2,4}|later|then|subsequently|thereafter|elevated|moved|transferred"
    r"|re-?designated|became|advanced|progressed|and)\b",
    re.IGNORECASE,
)
# As in "and, on 1 March 2018, was promoted to" and ", from 1 March 2018 as a".
_AND_ON = late(
    r"(?:\b(?:and|then),?|[,;])\s(?:(?:and|then|later|finally)\s){0,2}"
    r"(?:on|from|in|since|as of|effective|with effect from)\s"
    r"[^;:()\n]{0,24}\d,?\s(?:[a-z-]{1,12}\s){1,6}$"
)


def told_parts(
    text: str, masked: str, titles: Sequence[Quotation], calendar: Calendar, whole: Facts
) -> list[tuple[Quotation, Facts]]:
    """Give each title the facts of its part of the sentences."""
    spans = _segments(masked, titles)
    parts = [
        replace(read_facts(text, masked, span, (), calendar), tenure=_told(calendar, title, span))
        for title, span in zip(titles, spans, strict=True)
    ]
    tenures = _in_time(calendar, titles, [part.tenure for part in parts], whole.tenure)
    pays = _pays(masked, titles, parts, whole)
    parts = [replace(part, tenure=own) for part, own in zip(parts, tenures, strict=True)]
    return [
        (
            title,
            Facts(
                part.tenure,
                part.hours or shared_hours(whole, part),
                pay,
                part.statuses or shared_statuses(text, whole, parts, place),
            ),
        )
        for place, (title, part, pay) in enumerate(zip(titles, parts, pays, strict=True))
    ]


_ON = late(
    r",?\s(?:on|in|from|since|as of|effective(?:\sfrom)?|with effect from|w\.?\s?e\.?\s?f\.?)\s"
    r"(?:the\s)?",
    re.IGNORECASE,
)


def _told(calendar: Calendar, title: Quotation, span: Span) -> Tenure:
    """Read the dates of a title's part; the day behind the title is the first of its own."""
    tenure = told_tenure(calendar, *span)
    day = _ON.match(calendar.text, title.end) if tenure.start is None else None
    own = (m.stated for m in calendar.mentions if day and m.start == day.end())
    return replace(tenure, start=next(own, tenure.start))


def _pays(
    masked: str, titles: Sequence[Quotation], parts: Sequence[Facts], whole: Facts
) -> list[StatedPay | None]:
    """Give each title its pay; what no part states is the last one's."""
    stated = [part.pay for part in parts if part.pay]
    if len(stated) < len(titles):
        first = min([*stated, *([whole.pay] if whole.pay else [])], key=_place, default=None)
        if found := pays_in_turn(masked, first, titles):
            return [*found]
    own = [part.pay for part in parts]
    return own if stated else [*own[:-1], whole.pay]


def _place(pay: StatedPay) -> int:
    return pay.quotation.start


def with_headings(
    parts: Sequence[tuple[Quotation, Facts]],
    headings: Sequence[tuple[int, Quotation]],
    calendar: Calendar,
) -> list[tuple[Quotation, Facts]]:
    """Add the dates that stand in the headings, as in "As Clerk (up to 30 June 2015):"."""
    dated: dict[str, Tenure] = {}
    for at, title in headings:
        end = calendar.text.find("\n", at)
        dated.setdefault(
            title.line.casefold(), told_tenure(calendar, at, end if end > 0 else len(calendar.text))
        )
    found = []
    for title, facts in parts:
        own = dated.get(title.line.casefold(), Tenure())
        tenure = Tenure(
            facts.tenure.start or own.start,
            facts.tenure.end or own.end,
            facts.tenure.present or own.present,
        )
        found.append((title, replace(facts, tenure=tenure)))
    return _until_next(found)


def _until_next(parts: Sequence[tuple[Quotation, Facts]]) -> list[tuple[Quotation, Facts]]:
    """End each position without a last day when the next one begins, as promotions do.

    The next one stands above where the letter begins with the last.
    """
    found = list(parts)
    for place, ((title, facts), (following, later)) in enumerate(pairwise(parts)):
        first, second = facts.tenure.start, later.tenure.start
        if not first or not second:
            continue
        if first.latest < second.earliest and facts.tenure.end is None:
            tenure = replace(facts.tenure, end=second, present=None)
            found[place] = title, replace(facts, tenure=tenure)
        elif second.latest < first.earliest and later.tenure.end is None:
            tenure = replace(later.tenure, end=first, present=None)
            found[place + 1] = following, replace(later, tenure=tenure)
    return found


def _segments(text: str, titles: Sequence[Quotation]) -> list[Span]:
    starts = [
        _begin(text, title, titles[place - 1].end if place else 0)
        for place, title in enumerate(titles)
    ]
    ends = [*starts[1:], _paragraph_end(text, titles[-1].end)]
    return list(zip(starts, ends, strict=True))


def _begin(text: str, title: Quotation, after: int) -> int:
    """Find where a text turns to a title: a new sentence, or "and promoted to"."""
    if ends := [end.start() for end in END.finditer(text, after, title.start)]:
        return ends[-1] + 1
    if not after:
        return after
    turns = [turn.start() for turn in _TURN.finditer(text, after, title.start)]
    dated = max((at for at in range(after, title.start) if text[at].isdigit()), default=after)
    behind = [at for at in turns if at > dated]  # "and" may join two dates too
    if on_day := _AND_ON.search(text, after, title.start):
        return on_day.start()
    closed = text.rfind(")", after, title.start)
    return next(iter(behind or turns), max(closed + 1, dated + (dated > after)))


def _paragraph_end(text: str, at: int) -> int:
    end = text.find("\n\n", at)
    return end if end >= 0 else len(text)


def _in_time(
    calendar: Calendar, titles: Sequence[Quotation], tenures: list[Tenure], whole: Tenure
) -> list[Tenure]:
    """Give the dates of the whole service where it began and ended, also if told backwards."""
    backwards = told_backwards(calendar.text, titles[0], titles[-1])
    if not backwards and not _descend(tenures):
        return _in_turn(tenures, whole)
    tenures = _in_turn(tenures[::-1], whole)[::-1]
    latest, first = tenures[0], tenures[-1].start
    if latest.start and first and latest.start.earliest <= first.latest:
        latest = replace(latest, start=None)  # the first day of the whole service
    if latest.start is None and (at := present_day(calendar.text, titles)) is not None:
        own = (mention.stated for mention in calendar.mentions if mention.start == at)
        latest = replace(latest, start=next(own, None))
    return [latest, *tenures[1:]]


def _descend(tenures: Sequence[Tenure]) -> bool:
    """Tell positions whose days of start are all known, the latest first."""
    starts = [tenure.start for tenure in tenures]
    return all(
        later and earlier and later.earliest > earlier.latest for later, earlier in pairwise(starts)
    )


def _in_turn(tenures: list[Tenure], whole: Tenure) -> list[Tenure]:
    """Give the dates of the whole service to the first and the last title, where they have none."""
    first, last = tenures[0], tenures[-1]
    following = tenures[1].start if len(tenures) > 1 else None
    if (
        first.end
        and following
        and not (last.end or last.present)
        and first.end.earliest > following.latest
    ):
        tenures[-1] = replace(last, end=first.end)
        tenures[0] = replace(first, end=None)
    elif first.present and not (last.end or last.present):
        tenures[-1] = replace(last, present=first.present)
        tenures[0] = replace(first, present=None)
    tenures[:-1] = [replace(tenure, present=None) for tenure in tenures[:-1]]
    used = {
        stated.quotation.start
        for tenure in tenures
        for stated in (tenure.start, tenure.end)
        if stated
    }
    if tenures[0].start is None and whole.start and whole.start.quotation.start not in used:
        tenures[0] = replace(tenures[0], start=whole.start)
    last = tenures[-1]
    if last.end is None and last.present is None:
        end = whole.end if whole.end and whole.end.quotation.start not in used else None
        tenures[-1] = replace(last, end=end, present=None if end else whole.present)
    return tenures


def _lie_between(duties: Sequence[Duty], titles: Sequence[Quotation]) -> bool:
    """Tell prose that states the duties of each position behind its title."""
    before = sum(titles[0].end < duty.start < titles[-1].start for duty in duties)
    behind = sum(duty.start > titles[-1].end for duty in duties)
    return before > 1 and behind > 1


def shared_out(
    duties: Sequence[Duty], titles: Sequence[Quotation], headings: Sequence[tuple[int, Quotation]]
) -> list[tuple[Duty, ...]]:
    """Give each title the duties below the heading that names it, the last one all others."""
    told = [(title.start, title) for title in titles]
    headings = headings or (told if _lie_between(duties, titles) else [])
    owners = {title.line.casefold(): place for place, title in enumerate(titles)}
    parts: list[list[Duty]] = [[] for _ in titles]
    for duty in duties:
        above = [title for at, title in headings if at <= duty.start]
        place = owners.get(above[-1].line.casefold(), len(titles) - 1) if above else len(titles) - 1
        parts[place].append(duty)
    return [tuple(part) for part in parts]
