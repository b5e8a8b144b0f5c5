"""The day on which hours a week changed, where a text states it beside both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from classifier.parsing.changed_hours import AMOUNT
from classifier.parsing.dates import Mention, find_dates
from classifier.parsing.numerals import in_figures
from classifier.parsing.patterns import late
from classifier.parsing.sentences import END
from classifier.stated import StatedHours

_TWO = 2  # amounts of hours
_BEHIND = 60  # characters behind the second one in which its first day is told
_LONGEST_DATE = 30  # characters, so that none is cut off
_FURTHER = 160  # those in which no third one may stand
_DAY = timedelta(days=1)
_LAST = late(r"[\s,(]{1,3}(?:until|till|up\sto|through|to)\s(?:the\s)?$", re.IGNORECASE)
_FIRST = late(
    r"(?:from|since|effective(?:\sfrom)?|as\s(?:of|from)|with\seffect\sfrom|starting|beginning)\s"
    r"(?:on\s)?(?:the\s)?$",
    re.IGNORECASE,
)
_PARTED = late(r"[,;.]|\b(?:and|then)\b", re.IGNORECASE)
# Words by which the second amount is not simply what came next.
_OTHERWISE = late(
    r"\b(?:before|previously|formerly|earlier|prior|again|temporar\w{2,4}|summers?|winters?|terms?"
    r"|semesters?|holidays?|vacations?|sometimes|weeks?\sof|alternat\w{2,4}|until\sthen)\b",
    re.IGNORECASE,
)


class HourStep(Struct, frozen=True):
    """Hours a week ``before`` and ``after`` a change.

    The first day of the new hours is from ``earliest`` to ``latest``.
    """

    earliest: date
    latest: date
    before: float
    after: float


def hour_step(source: str, hours: StatedHours) -> HourStep | None:
    """Find the day on which the hours that a text states changed, None where that is open.

    It is told as the last day behind the first amount, or as the first day of the second one,
    which stands before it or behind it. Where several days are told they must agree.
    """
    text = in_figures(source)
    start, stop = hours.quotation.start, hours.quotation.end
    amounts = [*AMOUNT.finditer(text, start, stop)]
    if len(amounts) != _TWO or AMOUNT.search(text, stop, stop + _FURTHER):
        return None
    before, after = (float(amount["hours"].replace(",", ".")) for amount in amounts)
    if sorted((before, after)) != [hours.low, hours.high]:
        return None
    sentence_end = END.search(text, stop, stop + _BEHIND)
    end = sentence_end.start() if sentence_end else min(len(text), stop + _BEHIND)
    if _OTHERWISE.search(text, amounts[0].end(), end):
        return None
    days = [*_first_days(text, amounts, end)]
    if not days or None in days:
        return None
    told = [day for day in days if day is not None]
    earliest, latest = max(one for one, _ in told), min(one for _, one in told)
    return HourStep(earliest, latest, before, after) if earliest <= latest else None


def _first_days(
    text: str, amounts: Sequence[re.Match[str]], end: int
) -> Iterator[tuple[date, date] | None]:
    """Give the first days of the second amount that each date tells, None for one that may not."""
    first, second = amounts
    for mention in _mentions(text, first.end(), end):
        if mention.start < second.start():
            yield _between(text, first.end(), mention)
        elif lead := _FIRST.search(text, second.end(), mention.start):
            near = not text[second.end() : lead.start()].strip(" ,(\n\t")
            yield _days(mention) if near else None
        else:
            yield None


def _between(text: str, at: int, mention: Mention) -> tuple[date, date] | None:
    """Read a date between the amounts: the last day of the first, or the first of the second."""
    if mention.stated.ambiguous:
        return None
    if _LAST.fullmatch(text, at, mention.start):
        day = mention.stated
        return day.earliest + _DAY, day.latest + _DAY
    lead = _FIRST.search(text, at, mention.start)
    return _days(mention) if lead and _PARTED.search(text, at, lead.start()) else None


def _days(mention: Mention) -> tuple[date, date] | None:
    day = mention.stated
    return None if day.ambiguous else (day.earliest, day.latest)


def _mentions(text: str, start: int, end: int) -> Iterator[Mention]:
    """Give the dates that begin in a part of a text."""
    for mention in find_dates(text[start : end + _LONGEST_DATE]):
        if start + mention.start < end:
            yield Mention(mention.start + start, mention.end + start, mention.stated)
