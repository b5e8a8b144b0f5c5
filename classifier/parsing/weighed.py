"""Activities in a sentence that states no duty outright, which the judge may still take for one."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from classifier.parsing.clauses import is_verbal
from classifier.parsing.frames import NO_DUTY_VERBS, PERHAPS
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.praised import (
    FEWEST,
    IDLE,
    LONGEST,
    NEAR,
    ONE,
    going_on,
    is_of_person,
    laid_apart,
    led_to,
)
from classifier.parsing.verbs import goes_with, verb_form
from classifier.parsing.vocabulary import words

# Idle in praise, but a duty with what stands behind them.
_WEIGHED = frozenset(words("assist help ensure supporting reading playing attending looking"))
# "when she ran the shop": behind a subject stands another form than behind "to" and "of".
_BY_SUBJECT = late(r"^\w{2,7} (?:he|she|they)\s", re.IGNORECASE)
_ABLE = late(r"(?:abilit|able\b|capacity)", re.IGNORECASE)
# What anybody is said to be able to do in any job.
_ANY = late(
    r"\b(?:tasks?|projects?|tools?|technolog\w{1,4}|requirements?|priorit\w{2,4}|time|pressure|ideas?"
    r"|results?|techniques?|situations?|issues?|problems?|solutions?|methods?|strateg\w{2,3}|skills?"
    r"|feedback|responsibilities|duties|deadlines?|goals?|challenges?|effectively|efficiently|clearly"
    r"|rapport|relationships?|trust|team|others|colleagues|adapt|excel|stay|remain|thrive|grow|go"
    r"|perform|focus|multi-?task)\b",
    re.IGNORECASE,
)
_DETERMINERS = frozenset(words("the his her their our your any all each every this that these new"))
_FINITE, _BARE = ("past", "third"), ("ing", "base")
# What others do with the person.
_OVER = frozenset(
    words(
        "supervising managing supervise manage watching watch observing observe training train"
        " teaching teach hiring hire employing employ mentoring mentor interviewing guiding"
    )
)


def perhaps_told(
    text: str, sentence: Span, names: Sequence[str], stated: Sequence[Span] = ()
) -> list[Span]:
    """Give the activities that a sentence may tell beside those that it states."""
    if sentence[1] - sentence[0] > LONGEST or is_verbal(text, sentence):
        return []
    found = [
        span
        for led in PERHAPS.finditer(text, *sentence)
        if is_of_person(text, sentence, led.end(), names)
        for span in led_to(text, led, sentence[1])
        if _is_act(text, span, names, _forms(led))
        and not (_ABLE.match(led[0]) and _ANY.search(text, *span))
    ]
    told = laid_apart(found)
    more = going_on(text, told[-1][1], sentence[1]) if told else []
    told += [span for span in more if _is_act(text, span, names, _FINITE)]
    return [span for span in told if not any(a < span[1] and span[0] < b for a, b in stated)]


def _forms(led: re.Match[str]) -> Collection[str | None]:
    """Give the forms of the verb behind a frame; behind "ability to", any word may be one."""
    if _BY_SUBJECT.search(led[0]):
        return _FINITE
    return (*_BARE, None) if _ABLE.match(led[0]) else _BARE


def _is_act(text: str, span: Span, names: Sequence[str], forms: Collection[str | None]) -> bool:
    """Tell a verb and its object, but not "supervising Ada" of somebody else."""
    told = text[slice(*span)].split()
    if len(told) < FEWEST or ONE.fullmatch(" ".join(told)):
        return False
    low = told[0].lower().strip(",")
    if low in NO_DUTY_VERBS or (low in IDLE and low not in _WEIGHED):
        return False
    form = verb_form(low)
    known = form is None or goes_with(low, form, told[1].lower())
    if form not in forms or not known or low in _DETERMINERS:
        return False
    near = told[1:NEAR]
    over = low in _OVER and near[0] in ("him", "her", "them")
    return not over and not any(name in near for name in names)
