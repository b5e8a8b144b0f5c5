"""Which terms stated for one position of a letter hold for another one, too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from classifier.parsing.facts import Facts
from classifier.parsing.patterns import late
from classifier.parsing.sentences import sentences
from classifier.parsing.shared_pay import pays_in_turn
from classifier.parsing.tenure import Tenure
from classifier.quotation import Quotation
from classifier.stated import StatedHours, StatedPay, StatedStatus

_BACK, _ON = 300, 300  # characters around a status in which its sentence begins and ends


def shared_statuses(
    text: str, whole: Facts, parts: Sequence[Facts], place: int
) -> tuple[StatedStatus, ...]:
    """Give the statuses of a whole letter that hold for one of its positions.

    Those of a job that began when this one had ended are its own, and hours of another length
    go with another word on them.
    """
    return tuple(
        status for status in whole.statuses if not _is_another_job(text, status, parts, place)
    )


def with_pay(
    text: str, titles: Sequence[Quotation | None], parts: Sequence[Facts], common: Facts
) -> tuple[list[Facts], Facts]:
    """Give each position its pay, where what is stated for all names them or the present."""
    named = [title for title in titles if title]
    if common.pay is None or any(part.pay for part in parts) or len(named) < len(parts):
        return list(parts), common
    if pays := pays_in_turn(text, common.pay, named):
        told = [replace(part, pay=pay) for part, pay in zip(parts, pays, strict=True)]
        return told, replace(common, pay=None)
    owner = _owner_of_pay(text, common.pay, [part.tenure for part in parts])
    if owner is None:
        return list(parts), common
    told = [
        replace(part, pay=common.pay if place == owner else None)
        for place, part in enumerate(parts)
    ]
    return told, replace(common, pay=None)


def _owner_of_pay(text: str, pay: StatedPay, tenures: Sequence[Tenure]) -> int | None:
    """Find the only position whose pay a sentence states: that of now, or the last one."""
    at, end = pay.quotation.start, pay.quotation.end
    begin = max((one.start for one in sentences(text, max(0, at - _BACK), at)), default=at)
    if _OF_SEVERAL.search(text, begin, end):
        return None
    if _LAST.search(text, begin, at) or _AT_THE_END.match(text, end):
        return _latest(tenures)
    lasting = [place for place, tenure in enumerate(tenures) if tenure.present is not None]
    now = _PRESENT.search(text, max(0, at - _LABEL), at) or _NOW.search(text, begin, end)
    return lasting[0] if now and len(lasting) == 1 else None


def _latest(tenures: Sequence[Tenure]) -> int | None:
    """Find the position that began last, where all days of start are known."""
    starts = [tenure.start.earliest for tenure in tenures if tenure.start]
    return starts.index(max(starts)) if len(starts) == len(tenures) else None


_PRESENT = late(r"\b(?:present|current)(?:ly)?\b[^.;\n]{0,40}$", re.IGNORECASE)
_LABEL = 60  # characters before pay in which it is said to be that of now
_EARNED = (
    r"(?:pay|salary|wages?|remuneration|rate|drawn|compensation|earnings|stipend|package|income"
    r"|CTC|emoluments?)"
)
_LAST = late(
    rf"\b(?:last|final|closing|leaving|exit|latest|most\srecent|terminal)[\s-](?:[a-z]{{3,10}}[\s-]){{0,3}}?{_EARNED}\b"
    rf"|\b{_EARNED}\s(?:[a-z]{{2,10}}\s){{0,2}}?(?:(?:at|on|upon)\s(?:the\s(?:time|date|end|day)\sof\s)?"
    r"(?:his\s|her\s|their\s)?(?:leaving|departure|resignation|exit|separation|retirement)"
    r"|when\s(?:he|she|they)\s(?:left|resigned|retired))\b",
    re.IGNORECASE,
)
_AT_THE_END = late(
    r"[^.;\n]{0,24}?\s(?:(?:at|on|upon)\s(?:the\s(?:time|date|end|day)\sof\s)?(?:his\s|her\s|their\s)?"
    r"(?:leaving|departure|resignation|exit|separation|retirement)"
    r"|when\s(?:he|she|they)\s(?:left|resigned|retired))\b",
    re.IGNORECASE,
)
_NOW = late(
    rf"\b{_EARNED}(?:\s[\w-]{{2,14}}){{0,3}}?\s(?:is|are|stands|amounts)\b|\b(?:earns|receives|draws)\b"
    r"|\b(?:is|are)\s(?:[a-z-]{3,12}\s){0,2}?(?:paid|remunerated|compensated|earning|receiving"
    r"|drawing)\b",
    re.IGNORECASE,
)
_OF_SEVERAL = late(
    r"\b(?:both|all|each|either|every|throughout|same|positions|posts|roles|jobs)\b", re.IGNORECASE
)


def shared_hours(whole: Facts, part: Facts) -> StatedHours | None:
    """Give the hours of a whole letter that hold for a position: not 40 for one part-time."""
    kinds = {status.kind for status in part.statuses}
    hours = whole.hours
    if hours and "part-time" in kinds and "full-time" not in kinds and _is_full(hours):
        return None
    return hours


_FULL = 30  # hours a week


def _is_full(hours: StatedHours | None) -> bool:
    return hours is not None and hours.low is not None and hours.low >= _FULL


def _is_another_job(text: str, status: StatedStatus, parts: Sequence[Facts], place: int) -> bool:
    """Tell the status of another position, by its dates or its hours."""
    own, at = parts[place], status.quotation.start
    owners = [part for part in parts if any(s.quotation.start == at for s in part.statuses)]
    if not owners:
        return False
    owner = owners[0]
    of_hours = status.kind in ("full-time", "part-time") and own.hours and owner.hours
    if of_hours and _is_full(own.hours) is not _is_full(owner.hours):
        return True
    began, ended = owner.tenure.start, own.tenure.end
    if not began or not ended or ended.earliest > began.latest:
        return False
    return _are_in_one_sentence(text, at, began.quotation.start)


def _are_in_one_sentence(text: str, first: int, second: int) -> bool:
    low, high = min(first, second), max(first, second)
    told = sentences(text, max(0, low - _BACK), min(len(text), high + _ON))
    return any(one.start <= low and high < one.end for one in told)
