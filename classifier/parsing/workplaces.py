"""Where the work was, as the sentences and labels of a letter say, whatever its head shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from classifier.letter import Letter
from classifier.parsing.patterns import late
from classifier.parsing.place_names import PLACE, country_of
from classifier.parsing.place_steps import step
from classifier.parsing.sentences import sentences
from classifier.quotation import Quotation

_LOOKED_AT, _LONGEST, _MOST = 40_000, 800, 600  # characters, those of a sentence, sentences
_STEPS = 8  # parts of a sentence between its verb and the place
_SITE = (
    r"(?:branch(?:\soffice)?|(?:head|site|field|home)?\s?office|headquarters|plant|factory|site"
    r"|facility|location|store|shop|warehouse|hospital|clinic|campus|hotel|restaurant|school|yard"
    r"|subsidiary|affiliate|outlet|workshop|laborator(?:y|ies)|premises|project|division|hub)s?"
)
# Of a firm, which may bear the name of a country and sit anywhere.
_PART = (
    r"(?:teams?|divisions?|departments?|desks?|sections?|units?|regions?|markets?|accounts?|projects?"
    r"|business|operations|portfolio|programmes?|programs?|group|cluster)\b"
)
_OF = (
    r"(?:(?:our|the|its|their|his|her|an?)\s(?:compan(?:y|ies)['’]s?\s)?"
    r"|(?=(?:clients?|customers?)['’]?s?\s))"
)
_PLACES = (
    late(
        rf"(?:at|in|from|out\sof|with|by|to)\s{_OF}(?:[\w'’&-]{{1,20}}\s){{0,3}}?{_SITE}(?:\s\w{{1,12}})?"
        rf",?\s(?:(?:located|situated|based)\s)?(?:in|at|of)\s({PLACE})",
        re.IGNORECASE,
    ),
    late(rf"(?:at|in|from|out\sof|to)\s{_OF}({PLACE})\s{_SITE}\b", re.IGNORECASE),
    late(
        rf"(?:from\s(?:(?:his|her|their|a)\s)?(?:home|residence)(?:\soffice)?,?\s)?(?:in|from|at|out\sof)\s"
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
_AND = late(r",?\s(?:and|but)(?=\s)")
_GAP = late(r",?\s\(?")
_EDGES = " ,\t\n•*-.;|("
_BE = r"(?:(?:has|have|had)\sbeen|is|are|was|were|being)\s(?:(?!not\b|never\b)\w{3,12}\s){0,2}?"
_WORK = (
    r"(?:her|his|their|the|these|this|all|such)\s(?:of\s)?(?:(?:her|his|their|the)\s)?"
    r"(?:\w{3,12}\s){0,2}?(?:work|duties|tasks|services|responsibilities|job|assignments?)"
)
_WORKED = late(
    r"\b(?:works|worked|working|employed|engaged|serves|served|serving"
    r"|(?:is|was|been|remains)\s(?:an?|our|the)\s(?:(?!regist|licen|certif|charter)[\w-]{2,14},?\s)"
    r"{0,5}?_{3,300}"
    r"|(?:position|role|post)\sof\s(?:(?:an?|our)\s)?(?:[\w-]{2,14},?\s){0,3}?_{3,300}"
    rf"|{_WORK}\s{_BE}(?:performed|done|carried\sout|executed|delivered|rendered|provided"
    r"|undertaken|completed)"
    r"|(?:perform(?:s|ed|ing)|does|did|carr(?:ies|ied|ying)\sout|deliver(?:s|ed|ing)"
    rf"|render(?:s|ed|ing))\s{_WORK})(?!\w)",
    re.IGNORECASE,
)
_MOVED = late(
    r"\b(?:is|was|were|been|being|and|then|later|subsequently)\s(?:(?!not\b|never\b)\w{2,14}\s)?"
    r"(?:based|stationed|posted|deployed|seconded|transferred|relocated|assigned)\b"
    r"|(?:(?<=\n)|(?<=[.!]\s))Based(?=\s[^.;\n]{4,80},\s(?:s?he|they|M(?:[rs]|rs|iss)\.?)\s)"
    r"|(?<=_)(?:,?\s)based\b",
    re.IGNORECASE,
)
# Of the work, so that what follows is one place of several.
_SOME = late(
    r"\b(?:some|part|most|much|half|portion|share|majority|\d{1,2}\s?%)\sof\s(?:all\s)?\Z",
    re.IGNORECASE,
)
_PLACE_OF_WORK = (
    r"(?:(?:place|location)\sof\s(?:work|employment|posting)"
    r"|(?:work(?:ing)?|job)\s(?:location|place|site)|workplace|duty\sstation)"
)
_LABELLED = late(
    rf"(?:^[ \t•*-]{{0,4}}(?:{_PLACE_OF_WORK}|office\s(?:location|place|site)|location)\s?[:\t|–-]"
    rf"|(?:[.;|,(\t]\s{{0,3}}|\b(?:her|his|their|the)\s(?:\w{{4,12}}\s)?){_PLACE_OF_WORK}"
    r"(?:\s?:|\s(?:is|was|has\sbeen)(?!\s(?:not|never)\b))"
    r"|[.;|\t]\s{0,3}location\s?:)\s{0,8}",
    re.IGNORECASE | re.MULTILINE,
)
_VALUE_END = late(r"[;|\n]|(?<!\bSt)(?<!\b[A-Z])\.(?=\s)")
_PLACED = late(rf"(?<![\w’'])({PLACE})(?!\w|\s{_PART})", re.IGNORECASE)
# What a label's value may say of another place.
_ELSEWHERE = late(r"\b(?:report\w*|head|supervis\w+|not|except|outside|client of)\b", re.I)
_WIDEST = 100  # characters of a label's value
# Whose work, or which work, isn't that of the letter.
_OTHERS = late(
    r"\b(?:who|which|whom|that|clients?|customers?|company|firm|organi[sz]ation|group|colleagues?"
    r"|staff|employees|people|persons|team|branch|office|husband|wife|manager)"
    r"\s(?:(?:has|have|had|is|are|was|were|been|also|currently|now|still)\s){0,3}\Z"
    r"|\b(?:not|never|will|would|shall|could|should|if|n['’]t)\s(?:\w{1,14}\s){0,2}\Z"
    r"|\bto\s(?:be|get|have\sbeen)\s(?:\w{1,14}\s)?\Z|\b(?:none|little)\sof\s\Z",
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
    several countries, or the place is that of some of the work only and abroad from the employer.
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
    for label in _LABELLED.finditer(text):
        end = min(len(text), label.end() + _WIDEST)
        stop = _VALUE_END.search(text, label.end(), end)
        end = stop.start() if stop else end
        named = (one for one in _PLACED.finditer(text, label.end(), end) if country_of(one[1])[0])
        found = next(named, None)
        if found and not _ELSEWHERE.search(text, label.end(), found.start()):
            yield from _workplace(letter, label.start(), found, (label.start(), found.end()))
            yield from _further(letter, text, found, (label.start(), end))


def _told(letter: Letter, text: str, sentence: Quotation) -> Iterator[Workplace]:
    start, end = sentence.start, min(sentence.end, sentence.start + _LONGEST)
    verbs = [(verb, False) for verb in _WORKED.finditer(text, start, end)]
    verbs += [(verb, True) for verb in _MOVED.finditer(text, start, end)]
    for verb, moved in verbs:
        before = text[start : verb.start()]
        writer = letter.form == "letter" and _WRITER.search(before)
        if writer or _OTHERS.search(before):
            continue
        found, partly = _behind(text, verb.end(), end, moved=moved)
        if found:
            partly = partly or _SOME.search(before) is not None
            yield from _workplace(
                letter, found.start(), found, (start, sentence.end), partly=partly
            )
            yield from _further(letter, text, found, (start, end))


def _further(
    letter: Letter, text: str, place: re.Match[str], bounds: tuple[int, int]
) -> Iterator[Workplace]:
    """Find a second place that "and" joins to one, at once or behind hours or days."""
    end = bounds[1]
    found = _FURTHER.match(text, place.end(), end)
    if (found is None or not country_of(found[1])[0]) and (
        joint := _AND.match(text, place.end(), end)
    ):
        found, _ = _behind(text, joint.end(), end, moved=False)
    if found:
        yield from _workplace(letter, found.start(), found, bounds)


def _behind(text: str, at: int, end: int, *, moved: bool) -> tuple[re.Match[str] | None, bool]:
    """Go on from a verb over what may stand before the place; None if something else does.

    Tell also whether a word such as "mainly" says that there are others.
    """
    partly = False
    for _ in range(_STEPS):
        if not (gap := _GAP.match(text, at, end)):
            break
        for pattern in (*_PLACES, *((_SENT,) if moved else ())):
            found: re.Match[str] | None = pattern.match(text, gap.end(), end)
            if found and country_of(found[1])[0]:
                return found, partly
        if not (passed := step(text, at, end)):
            break
        at, partly = passed[0], partly or passed[1]
    return None, False


def _workplace(
    letter: Letter,
    first: int,
    found: re.Match[str],
    bounds: tuple[int, int],
    *,
    partly: bool = False,
) -> Iterator[Workplace]:
    code, sure = country_of(found[1])
    if code:
        own = letter.country.code if letter.country else None
        words = letter.source[first : found.end()]
        first += len(words) - len(words.lstrip(_EDGES))
        words = words.strip(_EDGES)
        known = code == own or (sure and not partly)
        yield Workplace(
            Quotation(words, first, first + len(words)), code if known else None, *bounds
        )
