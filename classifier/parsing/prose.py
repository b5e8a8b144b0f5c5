"""Duties inside sentences: where they begin, and where one ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from classifier.parsing.boilerplate import is_boilerplate, is_praise
from classifier.parsing.clauses import clauses, cut
from classifier.parsing.frames import (
    AFTER_AS,
    AFTER_REPORT,
    AFTER_TO,
    AFTER_WORK,
    AUXILIARY,
    INTRO,
    NO_DUTY_VERBS,
    PRONOUN,
    SENTENCE,
    SIGN,
    SUBORDINATE,
    WORD,
    has_object,
)
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import is_noun_head, verb_form

_THIRD = late(r"[a-z]{3,20}(?<!ou)(?<!s)s")  # behind "he", whatever the verb
_LONG_PRAISE = 20  # words behind an opening that hold more than praise
_FIRM = late(
    r"\b(?:company|firm|ltd|limited|llc|inc|group|organi[sz]ation|enterprise|business|we)\b",
    re.IGNORECASE,
)
_PERSON = late(rf"\b(?:{PRONOUN})\b", re.IGNORECASE)
# "required to a high standard": no verb behind "to".
_TO_SOMETHING = late(
    r".{0,2}\bto\s{1,9}(?:an?|the|his|her|their|our|us|me|him|them|this|that)\s", re.DOTALL
)
_OTHER = late(r",\s{1,3}(?:and\s)?([a-z]{3,20})\b")
_SAME_PAST = frozenset(("read", "put", "cut", "set", "shut"))
_DONE = frozenset(("fixed", "mixed"))  # adjectives, but directly behind "he"
# What stands behind verbs that tell a duty only with it.
_BEHIND_VERB = {
    **dict.fromkeys(("work", "works", "worked", "working"), AFTER_WORK),
    **dict.fromkeys(("report", "reports", "reported", "reporting"), AFTER_REPORT),
    **dict.fromkeys(("contribute", "contributes", "contributed", "contributing"), AFTER_TO),
}
_AS = frozenset(("served", "serves", "serving", "acted", "acts", "acting", "functioned"))
_BRIEF = 16  # words of a sentence that tells one duty, however many verbs it has


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Cut a paragraph into its sentences."""
    yield from cut(text, span, SENTENCE)


def stated_duties(
    text: str, sentence: Span, names: Sequence[str], facts: Sequence[Span]
) -> list[Span]:
    """Give the duties that a sentence of a letter states, none where it states something else.

    ``names`` are those of the person; ``facts`` are the places of hours, pay and dates, which a
    duty doesn't hold.
    """
    start, end = sentence
    facts = [fact for fact in facts if start <= fact[0] < end]
    after = max((fact[1] for fact in facts), default=start)
    intro = _intro(text, start, after, end)
    if intro is not None and (
        not is_praise(text[intro.end() : end])
        or len(text[intro.end() : end].split()) > _LONG_PRAISE
    ):
        told = _told(text, (intro.end(), end))
        return [span for span in told if not is_boilerplate(text[slice(*span)])]
    if facts:
        begin = _behind_facts(text, after, end)
        return _told(text, (begin, end)) if begin is not None else []
    begin = _verb_of_person(text, sentence, names)
    if begin is None or (is_praise(text[start:end]) and is_praise(text[begin:end])):
        return []
    return _told(text, (begin, end))


# "... since May 2016 and has"
_AND_HAS = late(
    r"[\s,.)]{0,4}(?:(?:and|where|when|during which time|in which time)\s{1,3})(?:(?:he|she"
    r"|they)\s{1,3})?",
    re.IGNORECASE,
)


def _behind_facts(text: str, after: int, end: int) -> int | None:
    """Find the duty that a sentence goes on to tell behind its dates."""
    going_on = _AND_HAS.match(text, after, end)
    if going_on is None or is_praise(text[after:end]):
        return None
    return duty_verb(text, going_on.end(), end)


def _intro(text: str, start: int, after: int, end: int) -> re.Match[str] | None:
    """Find words that lead to duties, but not what a firm says that it is engaged in."""
    found = next(INTRO.finditer(text, after, end), None)
    if found is None or _TO_SOMETHING.match(text, found.end() - 4, end):
        return None
    if not found[0].lower().startswith(("engaged", "involved")):
        return found
    before = text[start : found.start()]
    return None if _FIRM.search(before) and not _PERSON.search(before) else found


def possible_duties(text: str, sentence: Span, names: Sequence[str]) -> list[Span]:
    """Give what of a sentence may be duties, whatever else it states; none if nothing begins."""
    intro = _intro(text, sentence[0], *sentence)
    begin = (
        intro.end()
        if intro and intro.end() < sentence[1]
        else _verb_of_person(text, sentence, names)
    )
    begin = _behind_sign(text, sentence) if begin is None else begin
    if begin is not None:
        return _told(text, (begin, sentence[1]))
    cut = clauses(text, sentence)
    return cut if len(cut) > 1 else []


def _behind_sign(text: str, sentence: Span) -> int | None:
    """Find a verb or a noun like "wiring of" behind a colon, "namely" or "such as"."""
    for found in SIGN.finditer(text, *sentence):
        word = WORD.match(text, found.end(), sentence[1])
        if word and (verb_form(word[0]) or is_noun_head(text, word.start(), sentence[1])):
            return found.end()
    return None


def _verb_of_person(text: str, sentence: Span, names: Sequence[str]) -> int | None:
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
        lead = AUXILIARY.match(text, found.end(), end)
        at = lead.end() if lead else found.end()
        word = WORD.match(text, at, end)
        if word and at == found.end() and word[0].lower() in _DONE:
            return at
        if word and _is_duty_verb(text, word, end, text[found.end() : at].lower()):
            return at
    return None


def duty_verb(text: str, at: int, end: int) -> int | None:
    """Give where the verb of a duty stands behind "he" and what goes with it, if one does."""
    lead = AUXILIARY.match(text, at, end)
    begin = lead.end() if lead else at
    word = WORD.match(text, begin, end)
    told = word is not None and _is_duty_verb(text, word, end, text[at:begin].lower())
    return begin if told else None


@lru_cache(maxsize=16)
def _subject(names: tuple[str, ...]) -> re.Pattern[str]:
    """Give the pattern of what names the person: a pronoun or one of the names."""
    known = "|".join(re.escape(name) for name in names)
    # Not a pattern that is kept on disk, since it holds a person's name.
    source = rf"\b(?:{PRONOUN}{'|' + known if known else ''})(?:\s|,\s)"
    return re.compile(source, re.IGNORECASE)


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


def _told(text: str, span: Span) -> list[Span]:
    """Cut a sentence into duties, but not "swept the floor, washed up and closed the shop"."""
    cut = clauses(text, span)
    brief = len(cut) > 1 and len(text[slice(*span)].split()) <= _BRIEF
    if brief and ";" not in text[slice(*span)]:
        word = WORD.match(text, cut[0][0], span[1])
        if word and verb_form(word[0]) in ("past", "third"):
            return [(cut[0][0], span[1])]
    return cut
