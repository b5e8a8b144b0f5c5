"""Duties as the judge found them, held against the words that the tagger takes for duties."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from classifier.parsing.clauses import clauses, is_verbal
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.tagger import Tags
from classifier.parsing.tails import without_tail
from classifier.parsing.verbs import verb_form

_MOSTLY = 0.7  # of a duty's letters that the tagger confirms it by
_DOUBTED = -1.5  # mean log odds of words below which no duty is left of the judge's
_DOUBTED_ITEM = -3.0  # the same for an item of a list
_OVERLAP = 0.3  # of a run's letters that stand in duties which are kept as they are
_FEW_WORDS = 3  # that a duty may have beside those that the tagger takes
_LONGEST_WORD = 30
_WORD_AT = late(r"[^\W\d_]{3,25}\b")
_WORD_BEFORE = late(r"\b([^\W\d_]{3,25})\s{1,2}$")
# As in "The keys were held by him", which is said of nobody else.
_BY_PERSON = late(r"\b(?:is|are|was|were)\s(?:\w{2,12}ly\s)?[a-z]{3,12}\sby\s(?:him|her|them)\b")
# As somebody lists what they do themselves, "I look after six residents".
_I_DO = late(r"I\s(?!am|have|was|had|will|would|can|hope|wish|thank|look\sforward)[a-z]{3,12}\s")
# Behind these words what somebody does is told, be it never so brief.
_CHARGED = late(r"\b(?:responsible|accountable)\sfor\s(?:the\s)?\Z", re.IGNORECASE)
# As in "She counted the till", the plainest way to tell it.
_PLAINLY = late(r"(?:\A|[.!?]\s{1,3}|\n)(?:He|She|They)\s(?:also\s|then\s)?\Z")
_DOUBTED_PLAIN = -3.5  # of what is told so of the past
# What anybody is said to do.
_EMPTY = late(
    r"\W{0,2}look(?:ed|s|ing)\safter\s(?:the|his|her|their)\s(?:affairs|interests)\b", re.I
)
_MARK = late(r"[,;.:]\s")
_FEWEST = 6  # letters of a duty by the tagger


class Known(NamedTuple):
    """What is known of the runs of a text.

    The tagger has no say in those that are ``barred``, ``listed`` are items taken for duties,
    which are no sentences with praise in them, and ``facts`` are dates and other things that are
    stated, of which a duty has little.
    """

    barred: Sequence[Span] = ()
    listed: Sequence[Span] = ()
    facts: Sequence[Span] = ()


def retold(text: str, found: Sequence[Span], tags: Tags, known: Known) -> Iterator[Span]:
    """Give duties in order: as found, or as far as the tagger goes along, and what it adds.

    Args:
        text: the letter's.
        found: what judge and rules take for duties.
        tags: of the letter's words.
        known: of the letter.
    """
    whole: list[Span] = []
    doubted: list[Span] = []
    for span in found:
        share, odds = tags.within(span)
        listed = _meet(span, known.listed)
        charged = _CHARGED.search(text, max(0, span[0] - _LONGEST_WORD), span[0])
        if charged or _BY_PERSON.search(text, *span) or (listed and _I_DO.match(text, *span)):
            told = True
        elif listed:
            told = share > 0 or odds >= _DOUBTED_ITEM
        else:
            least = _DOUBTED_PLAIN if _is_plain(text, span) else _DOUBTED
            told = share >= _MOSTLY or (not share and odds >= least)
        (whole if told or _meet(span, known.barred) else doubted).append(span)
    taken = [*whole, *known.barred, *known.facts]
    added = [span for span in tags.spans() if _is_new(text, span, taken)]
    wide = [_widened(text, span, doubted) for span in added]
    cut = (one for span in wide for one in clauses(text, span))
    yield from sorted([*whole, *(without_tail(text, one, told=True) for one in cut)])


def _is_plain(text: str, span: Span) -> bool:
    """Tell "She counted the till", which begins with whom it is about and what was done."""
    word = _WORD_AT.match(text, *span)
    before = text[max(0, span[0] - _LONGEST_WORD) : span[0]]
    return word is not None and verb_form(word[0]) == "past" and bool(_PLAINLY.search(before))


def _meet(span: Span, others: Sequence[Span]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def _widened(text: str, span: Span, doubted: Sequence[Span]) -> Span:
    """Begin and end with the duty that the judge found, where only few words are between."""
    start, end = span
    for first, last in doubted:
        if first < start < last and _is_short(text[first:start]):
            start = first
        if first < end < last and _is_short(text[end:last]):
            end = last
    return _from_verb(text, start, end), end


def _from_verb(text: str, start: int, end: int) -> int:
    """Take the verb before a run that begins behind it."""
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST_WORD), start)
    if before and verb_form(before[1], bare=False) and not is_verbal(text, (start, end)):
        return before.start(1)
    return start


def _is_short(gap: str) -> bool:
    return len(gap.split()) <= _FEW_WORDS and not _MARK.search(gap)


def _is_new(text: str, span: Span, known: Sequence[Span]) -> bool:
    letters = _letters(text, span)
    common = sum(_letters(text, (max(span[0], start), min(span[1], end))) for start, end in known)
    told = letters >= _FEWEST and common <= _OVERLAP * letters
    return told and not _EMPTY.match(text, *span)


def _letters(text: str, span: Span) -> int:
    return sum(map(str.isalnum, text[span[0] : span[1]]))
