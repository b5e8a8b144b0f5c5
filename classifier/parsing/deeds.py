"""The verb that says what the person does or did, in a sentence about them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from classifier.parsing.frames import (
    AFTER_AS,
    AFTER_REPORT,
    AFTER_TO,
    AFTER_WORK,
    AUXILIARY,
    NO_DUTY_VERBS,
    PRONOUN,
    SUBORDINATE,
    WORD,
    has_object,
)
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words

_THIRD = late(r"[a-z]{3,20}(?<!ou)(?<!s)s")  # behind "he", whatever the verb
_OTHER = late(r",\s{1,3}(?:and\s)?([a-z]{3,20})\b")
_SAME_PAST = frozenset(("read", "put", "cut", "set", "shut"))
_DONE = frozenset(("fixed", "mixed"))  # adjectives, but directly behind "he"
# "did the laundry", but not "did not", "did it by herself", "does everything", "did a great job".
_AFTER_DO = late(
    r"\s{1,3}(?!(?:not|so|it|well|this|that|everything|anything|all (?:that|of|this|he|she|kinds)"
    r"|what\w{0,4}|more|great|good|very|by|in|for|with|at|on|as|under)\b"
    r"|(?:(?:an?|the|his|her|their)\s)?(?:[\w-]{2,15}\s){0,3}(?:job|best|utmost|duty|duties"
    r"|shifts?)\b)\w",
    re.IGNORECASE,
)
_AFTER_READY = late(r"\s(?!to\b|for (?:any|all|every|the)\b|with\b)", re.IGNORECASE)
# What stands behind verbs that tell a duty only with it.
_BEHIND_VERB = {
    **dict.fromkeys(("prepared", "committed", "dedicated"), _AFTER_READY),
    **dict.fromkeys(("do", "does", "did", "doing", "done"), _AFTER_DO),
    **dict.fromkeys(("work", "works", "worked", "working"), AFTER_WORK),
    **dict.fromkeys(("report", "reports", "reported", "reporting"), AFTER_REPORT),
    **dict.fromkeys(("contribute", "contributes", "contributed", "contributing"), AFTER_TO),
}
_AS = frozenset(("served", "serves", "serving", "acted", "acts", "acting", "functioned"))
_NOW = frozenset(("is", "are"))
# Verbs that tell nothing of the work, so that the next one may.
_BEING = frozenset(words("been be being has had have is was are were remained became"))
_IDLE = frozenset(
    words(
        "worked works working joined remained remains"
        " became becomes stayed stays learned learnt learns knew knows understood understands"
        " promoted employed engaged hired appointed trained enjoyed enjoys loved loves liked likes"
        " adapted adapts excelled excels"
    )
)


def verb_of_person(text: str, sentence: Span, names: Sequence[str]) -> int | None:
    """Find the verb that says what the person does, None where there is none."""
    start, end = sentence
    for found in _subject(tuple(names)).finditer(text, start, end):
        before = text[max(start, found.start() - 20) : found.start()].lower().split()
        if (
            before
            and before[-1].strip(",") in SUBORDINATE
            and not text[start : found.start()].lower().lstrip().startswith(("as ", "while "))
        ):
            continue
        at = _behind_auxiliary(text, found.end(), end)
        word = WORD.match(text, at, end)
        if word and at == found.end() and word[0].lower() in _DONE:
            return at
        if word and _is_duty_verb(text, word, end, text[found.end() : at].lower()):
            return at
        plain = text[found.end() : at].strip().lower() in _HOW_OFTEN
        if word and plain and _is_bare(text[start : found.end()], text, word, end):
            return at
        first = WORD.match(text, found.end(), end)
        if word and first and _is_idle(text, first, word):
            further = _further_verb(text, found.end(), end, first[0].lower())
            if further is not None:
                return further
    return None


# "He drive the truck", as those write whose language has no "drives"; never "that he drive".
_HE = late(r"\W{0,3}(?:he|she),?\s", re.IGNORECASE)
_NO_WORK = frozenset(words("show shows speak look keep work report help"))


# Between "he" and a bare verb: "He also drive the truck".
_HOW_OFTEN = frozenset(("", "also", "then", "always", "often", "usually", "sometimes"))


def _is_bare(before: str, text: str, word: re.Match[str], end: int) -> bool:
    low = word[0].lower()
    return (
        _HE.fullmatch(before) is not None
        and verb_form(low) == "base"
        and low not in _NO_WORK
        and text.startswith((" ", ", "), word.end(), end)
        and (low not in _BEHIND_VERB or _BEHIND_VERB[low].match(text, word.end(), end) is not None)
    )


def further_verb(text: str, clause: Span, pronoun: re.Match[str]) -> int | None:
    """Find the verb of a further clause, "and he drive the truck" too."""
    end = clause[1]
    begin = duty_verb(text, pronoun.end() + 1, end)
    word = WORD.match(text, pronoun.end() + 1, end) if begin is None else None
    bare = word is not None and _is_bare(text[clause[0] : pronoun.end() + 1], text, word, end)
    return word.start() if word and bare else begin


def duty_verb(text: str, at: int, end: int) -> int | None:
    """Give where the verb of a duty stands behind "he" and what goes with it, if one does."""
    begin = _behind_auxiliary(text, at, end)
    word = WORD.match(text, begin, end)
    told = word is not None and _is_duty_verb(text, word, end, text[at:begin].lower())
    return begin if told else None


def _behind_auxiliary(text: str, at: int, end: int) -> int:
    """Give where the verb stands behind "has", "also" and the like; "did" may be it."""
    lead = AUXILIARY.match(text, at, end)
    begin = lead.end() if lead else at
    did = text.rfind("did", at, begin)
    if did < 0 or text[did + 3 : begin].strip() or not _AFTER_DO.match(text, did + 3, end):
        return begin
    word = WORD.match(text, begin, end)
    return did if word and verb_form(word[0]) != "base" else begin


@lru_cache(maxsize=16)
def _subject(names: tuple[str, ...]) -> re.Pattern[str]:
    """Give the pattern of what names the person: a pronoun or one of the names."""
    known = "|".join(re.escape(name) for name in names)
    # Not a pattern that is kept on disk, since it holds a person's name.
    called = f"|(?-i:(?=[^\\Wa-z_]))(?:{known})" if known else ""
    source = rf"\b(?:{PRONOUN}{called})(?:\s|,\s)"
    return re.compile(source, re.IGNORECASE)


_FURTHEST = 600  # characters behind a verb in which another one goes on
# "She was well prepared and answered all questions": the verb behind one that tells no duty.
_FURTHER = late(
    r"(?:,\s{1,3}(?:(?:and|but|then)\s{1,3})?|\s(?:and|but|then)\s{1,3})(?=[a-z])|\b(?P<other>I|we|it|you"
    r"|he|she|they|who|whom|which|that|what|where|when|because|if|while|how|as|than|by)\s"
)
# "answered many questions", "accepted any task", but not "liked and respected by all".
_OBJECT = late(
    r"\s{1,3}(?:\w{3,15}ly\s{1,3})?(?:(?:to|for)\s{1,3})?(?:(?:the|an?|his|her|their|our|my|all|any|every|each"
    r"|many|several|some|new|other|more|most|both|these|those|this|that|over|up|me|us|him|them"
    r"|two|three|how|what|part in)\b|\d|(?:[a-z-]{2,15}\s{1,3}){0,2}?[a-z]{2,15}[^\W\ds]s\b)"
)


def _is_idle(text: str, first: re.Match[str], word: re.Match[str]) -> bool:
    """Tell "was well prepared" or "worked here": what says nothing of the work itself."""
    low = word[0].lower()
    if low.startswith("work") and text.startswith(("out", "up"), word.end() + 1):
        return False
    return low in _IDLE or (first[0].lower() in _BEING and not verb_form(low))


def _further_verb(text: str, at: int, end: int, first: str) -> int | None:
    """Find the verb of a duty that goes on a clause whose first verb tells none."""
    now = first in _NOW or (first.endswith("s") and first != "was")
    forms = ("third", "past") if first in ("has", "have") else ("third",) if now else ("past",)
    for found in _FURTHER.finditer(text, at, min(end, at + _FURTHEST)):
        if found["other"]:
            return None
        begin = _behind_auxiliary(text, found.end(), end)
        word = WORD.match(text, begin, end)
        if (
            word
            and verb_form(word[0]) in forms
            and _is_duty_verb(text, word, end, text[found.end() : begin].lower())
            and _OBJECT.match(text, word.end(), end)
        ):
            return begin
    return None


def _takes_base(auxiliary: str) -> bool:
    return any(word in auxiliary for word in ("would", "used to", "will", "did", "could", "can"))


def _is_duty_verb(text: str, word: re.Match[str], end: int, auxiliary: str) -> bool:
    low, would = word[0].lower(), _takes_base(auxiliary)
    if not (text[word.end() : word.end() + 2].strip()[:1].isalnum() or _is_first(text, word, end)):
        return False
    if after := _BEHIND_VERB.get(low):
        return after.match(text, word.end(), end) is not None
    has_run = low == "run" and any(has in auxiliary for has in ("has", "have", "had"))
    if has_run or low in _SAME_PAST or (low in _AS and AFTER_AS.match(text, word.end(), end)):
        return True
    if low in NO_DUTY_VERBS:
        return not auxiliary and has_object(text, word, end)
    if not would and _THIRD.fullmatch(word[0]):
        return True
    return verb_form(word[0]) in (
        ("past", "third", "ing", "base") if would else ("past", "third", "ing")
    )


def _is_first(text: str, word: re.Match[str], end: int) -> bool:
    """Tell the first of several verbs that share an object: "mows, trims and rakes the lawn"."""
    form = verb_form(word[0])
    other = _OTHER.match(text, word.end(), end) if form in ("past", "third") else None
    return other is not None and verb_form(other[1]) == form
