"""Sentences that tell duties by themselves: below a heading, or in a text that is no letter."""

from __future__ import annotations

import re

from classifier.parsing.clauses import clauses, loose_duties
from classifier.parsing.frames import INTRO
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.prose import led_activities
from classifier.parsing.verbs import verb_form

_NEAR = 160  # characters in which such words are looked for
_FEWEST = 3  # duties that a sentence is cut into
_FEW_BEFORE = 3  # words before "duties are to" at the beginning of a sentence
# "I also", "In this job he": behind it, a mere list tells what is done.
_DOER = late(
    r"(?:(?:at|in|during|as|every|each|on)\s[^,.;:\n]{2,40}?,?\s{1,3})?(?:I|we|he|she|they|you)\s{1,3}"
    r"(?:(?:also|then|would|used to|had to|have to|will|can|mainly|mostly|usually|often|always"
    r"|sometimes|regularly|personally|daily)\s{1,3}){0,2}(?=(?P<verb>[a-z][a-z-]{1,20})\s)",
    re.IGNORECASE,
)


def _behind_doer(text: str, sentence: Span) -> int:
    """Give where the first verb stands behind "I also" or "My job is to", else the beginning."""
    doer = _DOER.match(text, *sentence)
    if doer:
        return doer.end() if verb_form(doer["verb"]) else sentence[0]
    intro = _intro(text, sentence)
    near = intro is not None and len(text[sentence[0] : intro.start()].split()) <= _FEW_BEFORE
    return intro.end() if intro and near else sentence[0]


def _intro(text: str, sentence: Span) -> re.Match[str] | None:
    return INTRO.search(text, sentence[0], min(sentence[1], sentence[0] + _NEAR))


def duties_of(text: str, sentence: Span, *, alone: bool = True) -> list[Span]:
    """Cut a sentence that tells duties by itself: a list of them, or "I" and what I do.

    One that is not ``alone`` is a line among others that each tell a duty.
    """
    told = (_behind_doer(text, sentence), sentence[1])
    if alone and (named := led_activities(text, told)):
        return named
    parts, cut = loose_duties(text, told), clauses(text, told)
    if len(parts) > 1 and (len(parts) >= len(cut) or ";" in text[slice(*told)]):
        return parts
    if alone and len(cut) < _FEWEST and (intro := _intro(text, sentence)):
        cut = clauses(text, (intro.end(), sentence[1]))
    return cut if len(cut) >= _FEWEST else [sentence]
