"""Where the work was, as the sentences and labels of a letter say, whatever its head shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from classifier.letter import Letter
from classifier.parsing.patterns import late
from classifier.parsing.place_names import PLACE, country_of
from classifier.parsing.sentences import sentences
from classifier.quotation import Quotation

_LOOKED_AT, _LONGEST, _MOST = 40_000, 800, 600  # characters, those of a sentence, sentences
_STEPS = 5  # parts of a sentence between its verb and the place
_SITE = (
    r"(?:branch(?:\soffice)?|(?:head|site|field|home)?\s?office|headquarters|plant|factory|site"
    r"|facility|location|store|shop|warehouse|hospital|clinic|campus|hotel|restaurant|school|yard"
    r"|subsidiary|affiliate|outlet|workshop|laborator(?:y|ies)|premises|project|division|hub)"
)
# Of a firm, which may bear the name of a country and sit anywhere.
_PART = (
    r"(?:teams?|divisions?|departments?|desks?|sections?|units?|regions?|markets?|accounts?|projects?"
    r"|business|operations|portfolio|programmes?|programs?|group|cluster)\b"
)
_OF = r"(?:our|the|its|their|his|her)\s(?:compan(?:y|ies)['’]s?\s)?"
_PLACES = (
    late(
        rf"(?:at|in|from|out\sof|with|by|to)\s{_OF}(?:[\w'’&-]{{1,20}}\s){{0,3}}?{_SITE}(?:\s\w{{1,12}})?"
        rf",?\s(?:(?:located|situated|based)\s)?(?:in|at|of)\s({PLACE})",
        re.IGNORECASE,
    ),
    late(rf"(?:at|in|from|out\sof|to)\s{_OF}({PLACE})\s{_SITE}\b", re.IGNORECASE),
    late(
        rf"(?:from\s(?:his|her|their|a)\s(?:home|residence)(?:\soffice)?\s)?(?:in|from|at|out\sof)\s"
        rf"({PLACE})(?!\w|\s{_PART})",
        re.IGNORECASE,
    ),
)
_SENT = late(
    rf"(?:in|to|at|out\sof|from)\s(?:{_OF}(?:\w{{1,20}}\s){{0,3}}{_SITE}\sin\s)?({PLACE})", re.I
)
_FURTHER = late(
    rf",?\s(?:and|then|later|before)\s(?:(?:then|later|subsequently)\s)?(?:(?:in|at|from|to)\s)?"
    rf"({PLACE})",
    re.IGNORECASE,
)
_WORKED = late(r"\b(?:works|worked|working|employed|engaged|serves|served|serving)\b", re.I)
_MOVED = late(
    r"\b(?:is|was|were|been|being|and|then|later|subsequently)\s(?:\w{2,14}\s)?"
    r"(?:based|stationed|posted|deployed|seconded|transferred|relocated|assigned)\b",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w{0,7}\.?"
_BETWEEN = (
    late(
        r",?\s(?:full[ -]?time|part[ -]?time|remotely|exclusively|permanently|here|on[ -]site)",
        re.I,
    ),
    late(
        rf",?\s(?:from|since|between|until|till|to|up\sto)"
        rf"(?:,?\s(?:\d[\w./-]{{0,10}}|{_MONTH}|of|the|to|until|till|and|present|date|now)){{1,9}}(?!\w)",
        re.IGNORECASE,
    ),
    late(
        r",?\s(?:for|with|by|at)\s(?:us|(?:our|the|this)\s(?:company|firm|organi[sz]ation))\b", re.I
    ),
    late(
        r",?\s(?:for|with|by|at)\s(?:the\s)?[A-Z][\w&'’.-]{0,24}"
        r"(?:,?\s(?:&|of|and(?=\s[A-Z])|\(?[A-Z][\w&'’.-]{0,24}\)?)){0,7}"
    ),
    late(
        r",?\s(?:as|in\sthe\s(?:position|role|capacity)\sof)(?:\s(?:an?|the|our|its))?"
        r"(?:\s_{1,300}|(?:\s(?!(?:in|at|from|for|with|by|since|between|based|on|out)\b)[\w/&()'’-]{1,24})"
        r"{1,8})",
        re.IGNORECASE,
    ),
)
_LABELLED = late(
    r"^[ \t•*-]{0,4}(?:(?:place|location)\sof\s(?:work|employment|posting)"
    r"|(?:work(?:ing)?|job|office)\s(?:location|place|site)|workplace|duty\sstation|location)"
    rf"\s?[:\t|–-]\s{{0,8}}({PLACE})",
    re.IGNORECASE | re.MULTILINE,
)
# Whose work, or which work, isn't that of the letter.
_OTHERS = late(
    r"\b(?:who|which|whom|that|clients?|customers?|company|firm|organi[sz]ation|group|colleagues?"
    r"|staff|employees|people|persons|team|branch|office|husband|wife|manager)"
    r"\s(?:(?:has|have|had|is|are|was|were|been|also|currently|now|still)\s){0,3}\Z"
    r"|\b(?:not|never|will|would|shall|could|should|if|n['’]t)\s(?:\w{1,14}\s){0,2}\Z"
    r"|\bto\s(?:be|get|have\sbeen)\s(?:\w{1,14}\s)?\Z",
    re.IGNORECASE,
)
_WRITER = late(r"\b(?:I|[Ww]e)\s(?:(?:have|had|am|are|was|were|been|also|now)\s){0,3}\Z")
_PLANS = late(
    r"\bimmigra|\bmigrat|\bvisas?\b|express\sentry|permanent\sresiden|\b(?:wish|hope|intend|plan)"
    r"(?:e?s|ing)?\sto\b",
    re.IGNORECASE,
)


class Workplace(Struct, frozen=True):
    """Words that say where work was, in the sentence or line from ``start`` to ``end``.

    ``code`` is the country's, as ISO 3166-1 alpha-2; None where the name is that of places in
    several countries.
    """

    quotation: Quotation
    code: str | None
    start: int
    end: int

    def beside(self, other: Quotation | None) -> bool:
        """Tell whether a quotation stands in the same sentence or line."""
        return other is not None and self.start <= other.start < self.end


@lru_cache(maxsize=1)  # each position of a letter asks
def workplaces(letter: Letter) -> tuple[Workplace, ...]:
    """Find the places of work that a letter states; duties don't state any."""
    text = _without_duties(letter)
    found = {one.quotation.start: one for one in _labelled(letter, text)}
    for count, sentence in enumerate(sentences(text, 0, len(text))):
        if count < _MOST and not _PLANS.search(sentence.text[:_LONGEST]):
            found |= {one.quotation.start: one for one in _told(letter, text, sentence)}
    return tuple(found[start] for start in sorted(found))


def _without_duties(letter: Letter) -> str:
    """Hide duties, and put one word in the place of each title."""
    masked = list(letter.source[:_LOOKED_AT])
    for position in letter.positions:
        for duty in position.duties:
            masked[duty.start : duty.end] = "." * (duty.end - duty.start)
        if title := position.title:
            masked[title.start : title.end] = "_" * (title.end - title.start)
    return "".join(masked)[:_LOOKED_AT]


def _labelled(letter: Letter, text: str) -> Iterator[Workplace]:
    for found in _LABELLED.finditer(text):
        yield from _workplace(letter, found, found.start(), found.end())


def _told(letter: Letter, text: str, sentence: Quotation) -> Iterator[Workplace]:
    start, end = sentence.start, min(sentence.end, sentence.start + _LONGEST)
    verbs = [(verb, False) for verb in _WORKED.finditer(text, start, end)]
    verbs += [(verb, True) for verb in _MOVED.finditer(text, start, end)]
    for verb, moved in verbs:
        before = text[start : verb.start()]
        writer = letter.form == "letter" and _WRITER.search(before)
        if writer or _OTHERS.search(before):
            continue
        if found := _behind(text, verb.end(), end, moved=moved):
            yield from _workplace(letter, found, sentence.start, sentence.end)
            if further := _FURTHER.match(text, found.end(1), end):
                yield from _workplace(letter, further, sentence.start, sentence.end)


def _behind(text: str, at: int, end: int, *, moved: bool) -> re.Match[str] | None:
    """Go on from a verb over what may stand before the place; None if something else does."""
    for _ in range(_STEPS):
        found: re.Match[str] | None
        start = at + 1  # behind the blank
        while start < end and text[start - 1] == ",":
            start += 1
        for pattern in (*_PLACES, *((_SENT,) if moved else ())):
            found = pattern.match(text, start, end)
            if found and country_of(found[1])[0]:
                return found
        step = next((m for one in _BETWEEN if (m := one.match(text, at, end))), None)
        if step is None:
            return None
        at = step.end()
    return None


def _workplace(letter: Letter, found: re.Match[str], start: int, end: int) -> Iterator[Workplace]:
    code, sure = country_of(found[1])
    if code:
        own = letter.country.code if letter.country else None
        first, last = found.start(), found.end()
        words = letter.source[first:last]
        first += len(words) - len(words.lstrip(" ,\t\n•*-"))
        words = words.strip(" ,\t\n•*-.")
        quotation = Quotation(words, first, first + len(words))
        yield Workplace(quotation, code if sure or code == own else None, start, end)
