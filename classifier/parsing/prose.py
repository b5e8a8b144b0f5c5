"""Duties inside sentences: where they begin, and where one ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from classifier.parsing.activities import named_activities
from classifier.parsing.boilerplate import is_boilerplate, is_praise
from classifier.parsing.clauses import between, clauses, cut
from classifier.parsing.deeds import duty_verb, further_verb, verb_of_person
from classifier.parsing.frames import (
    AGAIN,
    INTRO,
    LIKE_THIS,
    LISTED,
    PRONOUN,
    SENTENCE,
    SIGN,
    WORD,
)
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import is_noun_head, verb_form

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
# Verbs that say nothing of what is done: "performs data entry, filing and mail sorting".
_DOES = late(
    r"(?:perform(?:s|ed|ing)?|handl(?:es?|ed|ing)|do(?:es|ing|ne)?|did|under(?:takes?|took|taking)"
    r"|carr(?:y|ies|ied|ying) out|deal(?:s|t|ing)? with|look(?:s|ed|ing)? after"
    r"|(?:takes?|took|taking) care of|execut(?:es?|ed|ing)|oversees?|oversaw|overseeing)\s{1,3}",
    re.IGNORECASE,
)
_MANY = 4  # verbs, or activities behind one verb, that are never one duty
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
        told = [*_before_intro(text, sentence, names, intro), *_led_to(text, (intro.end(), end))]
        return [span for span in told if not is_boilerplate(text[slice(*span)])]
    if facts:
        begin = _behind_facts(text, after, end)
        return _told(text, (begin, end)) if begin is not None else []
    begin = verb_of_person(text, sentence, names)
    if begin is None or (is_praise(text[start:end]) and is_praise(text[begin:end])):
        return []
    return list(_told_on(text, (begin, end)))


def _told_on(text: str, span: Span) -> Iterator[Span]:
    """Cut what a person did, also where it goes on with "and she" and another verb."""
    first, *more = between(text, span, AGAIN)
    yield from _told(text, first)
    for start, end in more:
        pronoun = WORD.match(text, start, end)
        begin = further_verb(text, (start, end), pronoun) if pronoun else None
        if begin is not None:
            yield from _told(text, (begin, end))


# "She swept the hall and was responsible for ...": what stands before the last "and was".
_AND_WAS = late(
    r",?\s{1,3}(?:and|as well as)\s{1,3}(?:(?:he|she|they)\s{1,3})?(?:(?:also|has|had|have|is|was"
    r"|were|been|being|solely|fully|\w{3,12}ly)\s{1,3}){0,4}$",
    re.IGNORECASE,
)


def _before_intro(
    text: str, sentence: Span, names: Sequence[str], intro: re.Match[str]
) -> list[Span]:
    """Give the duties that stand before "and was responsible for" in its sentence."""
    begin = verb_of_person(text, (sentence[0], intro.start()), names)
    joint = _AND_WAS.search(text, begin, intro.start()) if begin is not None else None
    if begin is None or joint is None or is_praise(text[begin : joint.start()]):
        return []
    return _told(text, (begin, joint.start()))


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
    if plain := LIKE_THIS.search(text, after, end):
        return plain
    found = next(INTRO.finditer(text, after, end), None)
    listed = LISTED.search(text, after, found.start() if found else end)
    if listed and named_activities(text, (listed.end(), end)):
        return listed
    if found is None or _TO_SOMETHING.match(text, found.end() - 4, end):
        return None
    if not found[0].lower().startswith(("engaged", "involved")):
        return found
    before = text[start : found.start()]
    return None if _FIRM.search(before) and not _PERSON.search(before) else found


def _led_to(text: str, span: Span) -> list[Span]:
    """Cut what words like "responsible for" lead to: a list of activities, or clauses."""
    return named_activities(text, span) or _told(text, span)


def led_activities(text: str, sentence: Span) -> list[Span]:
    """Give the activities that a sentence names in a list, or that its words lead to."""
    leads = (
        (found.end(), sentence[1])
        for pattern in (LISTED, INTRO)
        for found in islice(pattern.finditer(text, *sentence), _MANY)
    )
    return next(filter(None, (named_activities(text, span) for span in (sentence, *leads))), [])


def possible_duties(text: str, sentence: Span, names: Sequence[str]) -> list[Span]:
    """Give what of a sentence may be duties, whatever else it states; none if nothing begins."""
    intro = _intro(text, sentence[0], *sentence)
    begin = (
        intro.end()
        if intro and intro.end() < sentence[1]
        else verb_of_person(text, sentence, names)
    )
    begin = _behind_sign(text, sentence) if begin is None else begin
    if begin is not None:
        led = intro is not None and begin == intro.end()
        return (_led_to if led else _told)(text, (begin, sentence[1]))
    cut = clauses(text, sentence)
    return cut if len(cut) > 1 else []


def _behind_sign(text: str, sentence: Span) -> int | None:
    """Find a verb or a noun like "wiring of" behind a colon, "namely" or "such as"."""
    for found in SIGN.finditer(text, *sentence):
        word = WORD.match(text, found.end(), sentence[1])
        if word and (verb_form(word[0]) or is_noun_head(text, word.start(), sentence[1])):
            return found.end()
    return None


def _told(text: str, span: Span) -> list[Span]:
    """Cut a sentence into duties, but not "swept the floor, washed up and closed the shop"."""
    done = _DOES.match(text, *span)
    if done and len(named := named_activities(text, (done.end(), span[1]))) >= _MANY:
        return [(span[0], named[0][1]), *named[1:]]
    cut = clauses(text, span)
    brief = 1 < len(cut) < _MANY and len(text[slice(*span)].split()) <= _BRIEF
    if brief and ";" not in text[slice(*span)]:
        word = WORD.match(text, cut[0][0], span[1])
        if word and verb_form(word[0]) in ("past", "third"):
            return [(cut[0][0], span[1])]
    return cut
