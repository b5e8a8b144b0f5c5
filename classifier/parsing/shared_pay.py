"""A sentence that states the pay of several positions, as "$20 as Cook and $25 as Chef"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace

from classifier.parsing.patterns import late
from classifier.parsing.pay import find_pay
from classifier.quotation import Quotation
from classifier.stated import StatedPay

_IN_TURN = late(
    r"\brespectively\b|\b(?:first|former|initial|starting|earlier|previous|second|latter|last|final"
    r"|present|current)\s(?:of these\s)?(?:post|position|role|job|one)\b|\bas (?:an? |the )?[A-Z]"
    r"|\b(?:post|position|role|rank) of\b",
)
_BREAK = late(r"\.(?=\s)|;(?=\s)(?!\s(?:and\s)?as\s)|\n\s{0,40}\n")


def pays_in_turn(
    text: str, first: StatedPay | None, titles: Sequence[Quotation]
) -> list[StatedPay] | None:
    """Give each title the amount that a sentence states for it, None where none does so."""
    if first is None:
        return None
    broken = _BREAK.search(text, first.quotation.end)
    end = broken.start() if broken else len(text)
    pays = [first]
    while len(pays) <= len(titles) and (further := _next(text, pays[-1].quotation.end, end)):
        pays.append(further)
    if len(pays) != len(titles) or not _IN_TURN.search(text, first.quotation.start, end):
        return None
    edges = [*(pay.quotation.end for pay in pays), end]
    behind = [text[a:b].casefold() for a, b in pairwise(edges)]
    start = max((stop.end() for stop in _BREAK.finditer(text, 0, first.quotation.start)), default=0)
    edges = [start, *(pay.quotation.start for pay in pays)]
    before = [text[a:b].casefold() for a, b in pairwise(edges)]
    for told in (behind, before):
        named = [_named(words, titles) for words in told]
        if None not in named and len(set(named)) == len(titles):
            return [pays[named.index(place)] for place in range(len(titles))]
    return pays


def _next(text: str, at: int, end: int) -> StatedPay | None:
    found = find_pay(text[at:end], labelled=True)
    if not found:
        return None
    quotation = found.quotation
    moved = Quotation(quotation.text, quotation.start + at, quotation.end + at)
    return replace(found, quotation=moved)


def _named(words: str, titles: Sequence[Quotation]) -> int | None:
    """Tell which title stands behind an amount; of two the longer one."""
    held = [at for at, title in enumerate(titles) if title.line.casefold() in words]
    return max(held, key=lambda at: len(titles[at].text), default=None)
