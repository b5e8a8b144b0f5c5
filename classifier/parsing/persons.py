"""Names in a letter that may be the applicant's."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from classifier.parsing.firms import COMPANY
from classifier.parsing.frame import Frame
from classifier.parsing.layout import Line
from classifier.parsing.names import may_name, name_at
from classifier.parsing.outline import ROLE
from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.roles_behind_names import ends_in_role
from classifier.parsing.senders import greeted
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

_MARKS = late(r"[*_\"“‘']{1,3}(?=\w)")
_AT = late(r"\b(?:at|with|by|in)\s$")
_BLANK = late(r"[\[<{«]\s?$")  # before what is to be filled in
_TURNED = late(
    r"[A-Z][A-ZÀ-Ý'’ -]{2,24},\s(?:[A-Z][a-zà-ÿ]{2,15}\s?){1,2}(?:[A-Z]\.)?(?=[\s,.)(]|$)(?<!\s)"
)


# "KEANE, BRONA M." and "Keane, Brona Maria T.", alone in their cell.
_LISTED = late(
    r"[A-ZÀ-Þ][\w'’-]{1,24}(?:[ -][A-ZÀ-Þ][\w'’-]{1,24}){0,2},\s"
    r"[A-ZÀ-Þ][\w'’-]{1,20}(?:\s[A-ZÀ-Þ](?:\.|[\w'’-]{1,20})?){0,2}"
    r"(?=\s{0,9}$|\s{3}|\t|\s?[(|]|,\s[A-Z]{2,5}\b)",
    re.MULTILINE,
)


class Person(NamedTuple):
    """A name that may be the applicant's, and how many signs speak for it."""

    name: Quotation
    points: int


def name_in(text: str, at: int, end: int, *, fewest: int, listed: bool = False) -> Quotation | None:
    """Give the name that begins at a place, None if it is rather a firm, a role or a city.

    Where a name is ``listed``, as behind a label, the surname may stand first.
    """
    marks = _MARKS.match(text, at, end)
    at = marks.end() if marks else at
    turned = _TURNED.match(text, at, end) or (_LISTED.match(text, at, end) if listed else None)
    if turned and _AT.search(text, max(0, at - 6), at):
        turned = None  # "at ABC, Jane worked"
    if turned and not ROLE.search(turned[0]) and not ends_in_role(turned[0]):
        return Quotation(turned[0], *turned.span())
    span = name_at(text, at, end)
    if not span or _BLANK.search(text, max(0, span[0] - 4), span[0]):
        return None
    name = text[slice(*span)]
    low = name.casefold()
    if (
        COMPANY.search(name)
        or name.startswith("St. ")
        or _SHORTENED.search(name)
        or low in cities()
        or low in countries()
        or ROLE.search(name)
    ):
        return None
    return Quotation(name, *span) if len(name.split()) >= fewest else None


_SHORTENED = late(r"['’](?:ve|m|ll|re|d)\b")  # "I've"


def fits_lone(word: str) -> bool:
    """Tell a first name from a firm's, a role's or a country's, and from other words."""
    low = word.casefold()
    other = low in countries() or COMPANY.search(word) or ROLE.search(word)
    return not other and may_name(word)


def upper(frame: Frame) -> Sequence[Line]:
    """Give the lines in which a letter says whom it is about."""
    top = frame.lines[:8] if frame.mail else ()
    if not frame.body:
        return frame.lines[:12]
    return (*top, *frame.head, *frame.addressee, *frame.body[: max(8, len(frame.body) // 3)])


_NAME = 3  # letters of a name that tells whose verb follows
_SHORT_NAME = late(r"\b[A-Z][a-z]{2,4}\b")


def called_by(text: str, person: Quotation) -> set[str]:
    """Give the words of a name, and those that it may be shortened to, as "Bea" for "Beatriz"."""
    names = {word for word in person.text.split() if len(word) >= _NAME}
    begun = {name[:_NAME].casefold() for name in names if len(name) > _NAME + 1}
    words = set(_SHORT_NAME.findall(text)) if begun else set()
    return names | {word for word in words if word[:_NAME].casefold() in begun}


# As in "worked under my supervision" and "was my direct report".
_BESIDE_ME = late(r"\s[^.;!?\n]{0,60}?\b(?:me|us|my|our|I|we)\b", re.IGNORECASE)
# Cities, too, are first names.
_FIRST_NAME = late(r"(?!I['’])[A-Z][a-zà-ÿ’'-]{1,15}(?=['’]s\b|[,.!]?\s[a-z(]|[.,!;:]\s)(?<!['’]s)")
_MET = late(
    r"(?:\b(?:I|[Ww]e)\s(?:[a-z]{2,16}\s){0,5}?|\b(?:[Pp]leasure|privilege|joy|honou?r|opportunity"
    r"|chance|luck|delight)\s(?:(?:of|to|in)\s)?(?:[a-z]{2,10}\s){0,2}?|(?:\A|(?<=[.!?]\s)"
    r"|(?<=\n))\W{0,3})"
    r"(?:[Ww]ork(?:ed|ing)?|[Mm]anag(?:e|ed|ing)|[Ss]upervis(?:e|ed|ing)|[Mm]entor(?:ed|ing)?"
    r"|[Ll]ead(?:ing)?|[Ll]ed|[Cc]oach(?:ed|ing)?|[Ee]mploy(?:ed|ing)?|[Hh]ir(?:ed|ing)"
    r"|[Kk]now(?:n|ing)?|[Kk]new|[Mm]et|[Hh]ad|[Hh]aving|[Rr]ecommend(?:ing)?|[Ee]ndors(?:e|ing))\s"
    r"(?:(?:closely|directly|together|alongside|side by side|with)\s){0,3}"
    r"(?:(?:(?:one\sof\s)?(?:my|our)|the)\s(?:[a-z’'-]{2,14},?\s){1,3})?(?=[A-Z][a-z])"
    r"|\b[Mm]y\s(?!daughter|son|child|baby|mother|father|husband|wife|boss|manager)"
    r"(?:[a-z-]{3,14}\s){1,2}(?=[A-Z][\w’'-]{1,15},?\s(?:who|is|was|has)\b)"
    r"|\b(?:reference|testimonial|recommendation|note|letter)\s(?:for|about|on behalf of)\s"
    r"(?=[A-Z][\w’'-]{1,20},?\s(?:who|during|from|as|was|has|in)\b)"
    r"|\b(?:for|about|to|of|[Mm]eet|[Tt]hank(?:ing)?|[Tt]hank\syou(?:\sto)?|[Tt]hanks\sto)\s"
    r"(?:my|our)\s(?!(?:\w+\s)?(?:daughter|son|child|baby|mother|father|husband|wife|boss))"
    r"(?:[a-z’'-]{2,14},?\s){1,3}(?=[A-Z][a-z])"
    r"|\b(?:me|us|my|our|we|I)\b[^.;\n]{0,60},\s"
    r"(?=[A-Z][\w’'-]{1,15},?\s(?:has|was|is|had|became|made|kept|took|ran|led|taught"
    r"|[a-z]{3,12}ed)\b)"
    r"|\b(?:better|finer|nicer|kinder)\s[^.;\n]{2,40}\sthan\s(?=[A-Z][a-z])"
    r"|\b(?:certif(?:y|ies)|confirms?)\sthat\s(?=[A-Z][\w’'-]{1,20}\s(?:\(|has\b|was\b|is\b"
    r"|worked\b))"
)


_LONE = late(
    r"(?<![\w@&’'.-])(?<!\bthe )(?<!\bThe )(?:(?<=[a-z,] )|(?<=[a-z,]\n)|\b)"
    r"(?P<name>[A-Z][a-zà-ÿ]{2,15})(?![\w@&-]|\s[A-Z])(?P<own>['’]s)?"
)
_RELATED = late(r"(?:[A-Z][\w.’'-]{0,20}|(?P<at>\b(?:at|joined|within|from|near)))[,\s]\s?$")
_ACTS = late(
    r"\s(?:\w{3,12}ly\s|also\s|always\s|often\s|never\s)?(?:is|was|has|had|does|did|can|could|will"
    r"|would|came|took|made|kept|[a-z]{3,12}(?:s|ed))\b"
)
_KIN = late(
    r"\b(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|whose)\s(?:[\w-]{2,10}\s){0,3}?(?:daughter"
    r"|son"
    r"|child|baby|mother|father|husband|wife|mum|mom|dad|dog|cat|(?:little|baby|young|older)\s"
    r"(?:boy|girl|one)),?\s\(?(?P<name>[A-Z][a-zà-ÿ]{1,15})"
)
_OFTEN = 3  # mentions of a first name of whom a text speaks


def kin(text: str) -> set[str]:
    """Give the first names of those for whom somebody cares, as in "our daughter Ida"."""
    return {found["name"] for found in _KIN.finditer(text)}


def often_named(text: str, frame: Frame) -> Iterator[Person]:
    """Find the first name of whom most is told: named again and again, and doing something."""
    mentions: dict[str, list[re.Match[str]]] = {}
    for found in _LONE.finditer(text, 0, frame.lines[-1].end if frame.lines else 0):
        before = _RELATED.search(text, max(0, found.start() - 24), found.start())
        if before is None or (before["at"] and found["own"]):
            mentions.setdefault(found["name"], []).append(found)
    related = kin(text)
    others = [(name, places) for name, places in mentions.items() if name not in related]
    named = max(others, key=lambda pair: len(pair[1]), default=("", []))
    acts = [found for found in named[1] if _ACTS.match(text, found.end("name"))]
    inside = any(text[found.start() - 2 : found.start() - 1].islower() for found in named[1])
    owning = any(found["own"] for found in named[1])
    if len(named[1]) >= _OFTEN and acts and (inside or owning) and fits_lone(named[0]):
        first = named[1][0]
        yield Person(Quotation(named[0], *first.span("name")), 7)


_HE = late(
    r"\s?(?:[.!:;?–—-]\s{1,2}(?:[^.!?\n]{0,40}\s)?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)"
    r"|,\s(?:who|he|she))\b"
)
_HELD = late(r",?\s(?:is|was|has|had|always)\b|[.!'’]")
_MOST = 60  # names that are looked at


def most_told(text: str, others: Sequence[str]) -> Quotation | None:
    """Find the first name of whom a text tells where none is named as in a letter.

    Two things show it: something is done by whoever bears it, "she" follows, or it stands
    within a sentence. A common noun stands there again in small letters.
    """
    points: Counter[str] = Counter()
    first: dict[str, Quotation] = {}
    for found in islice(_LONE.finditer(text), _MOST):
        name, end = found["name"], found.end("name")
        before = _RELATED.search(text, max(0, found.start() - 24), found.start())
        acts, spoken_of = _ACTS.match(text, end), _HE.match(text, end)
        apart = before and (before["at"] or (acts and before[0].endswith(", ")))
        if name in others or (before and not apart):
            continue
        # As in "Prepare meals" and "as a Bookkeeper".
        if (verb_form(name) and not _HELD.match(text, end)) or text.endswith(
            (" a ", " an ", " as "), 0, found.start()
        ):
            continue
        inside = text[max(0, found.start() - 2) : found.start()].rstrip()[-1:]
        shown = bool(acts or found["own"]) + bool(spoken_of)
        points[name] += _SHOWN * shown + (inside == "," or inside.islower())
        first.setdefault(name, Quotation(name, *found.span("name")))
    for name, count in points.most_common():
        place = first[name]
        whole = name_in(text, place.start, place.end, fewest=1)
        fits = whole and whole.start == place.start and not name.endswith(("ing", "days"))
        fits = fits and not ROLE_WORD.fullmatch(name)
        if count > _SHOWN and fits and not re.search(rf"\b{name.lower()}\b", text):
            return place
    return None


_SHOWN = 10  # points of a name that does something, more than all others


def spoken(frame: Frame) -> Iterator[tuple[int, int]]:
    """Give the places of the sentences: the body, its lines together."""
    lines = (*frame.head[1:], *frame.body) if frame.body else frame.lines[1:]
    if lines:
        yield lines[0].start, lines[-1].end


def known(text: str, name: Quotation) -> int:
    """Give points to a first name that a sentence sets beside whoever speaks."""
    lone = len(name.text.split()) == 1
    return 3 * (lone and _BESIDE_ME.match(text, name.end) is not None)


def met(text: str, frame: Frame) -> Iterator[Person]:
    """Find the first name in "I worked alongside Ana" and "I recommend Ana, who"."""
    for start, end in spoken(frame):
        for found in _MET.finditer(text, start, end):
            name = name_in(text, found.end(), min(end, found.end() + 60), fewest=2)
            lone = _FIRST_NAME.match(text, found.end(), end)
            if lone and fits_lone(lone[0]):
                yield Person(Quotation(lone[0], *lone.span()), 7)
            elif name and len(name.text.split()) > 1:
                yield Person(name, 4)


_SMALL = late(
    r"\b(?:mr|mrs|ms|miss)\b\.?\s((?:[a-z]{2,15}\s){1,3}?[a-z]{2,15})(?=,?\s(?:[sdw]/o|is|was|has"
    r"|had|who|works?|worked|joined|son|daughter|bearing|holding|holder|passport|cnic)\b)"
)


def in_small_letters(text: str) -> Iterator[Person]:
    """Find "mr john doe" in a letter that hardly knows capitals."""
    for found in _SMALL.finditer(text):
        yield Person(Quotation(found[1], *found.span(1)), 4)


_OF_ANOTHER = late(r"\b(?:he|she)\b", re.IGNORECASE)
_SURE = 6  # points of a name that stands for whom a letter is about whatever else it is


def but_greeted(text: str, frame: Frame, people: Sequence[Person]) -> list[Person]:
    """Leave out who is greeted where the letter tells how "she" worked."""
    dear = greeted(frame)
    if dear is None or not _OF_ANOTHER.search(text):
        return list(people)
    words = set(re.findall(r"\w+", dear.text))
    return [
        p for p in people if p.points > _SURE or not set(re.findall(r"\w+", p.name.text)) <= words
    ]


_SELF = late(r"\bI,\s{1,3}(?:the\s)?(?:undersigned,?\s{1,3})?", re.IGNORECASE)
_SELF_WORKED = late(
    r"\bI (?:was|have been|am|had been) (?:employed|working|engaged)\b"
    r"|(?<!\band )\bI (?:worked|joined)\b(?! (?:together|alongside))"
    r"|\bmy employment\b",
    re.I,
)


def declared(text: str, frame: Frame) -> Iterator[Person]:
    """Find who says "I, NAME, was employed"."""
    for start, end in spoken(frame):
        for found in _SELF.finditer(text, start, end):
            name = name_in(text, found.end(), min(end, found.end() + 100), fewest=2)
            if name and _SELF_WORKED.search(text, name.end, end):
                yield Person(name, 7)
