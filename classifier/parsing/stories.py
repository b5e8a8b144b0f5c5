"""What somebody tells of another, which makes a letter of a text without a head or a greeting."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, pairwise

from classifier.parsing.boilerplate import CLOSING
from classifier.parsing.frame import Frame, talks
from classifier.parsing.layout import BULLET
from classifier.parsing.names import is_name, may_name
from classifier.parsing.patterns import late
from classifier.parsing.persons import fits_lone
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

# Who speaks and whom of: testimonials have no salutation, but both persons.
_PERSONS = late(
    r"(?<![/\w])(?<!\bor\s)(?:(?P<subject>he|she)|(?P<other>his|her|him)"
    r"|(?P<first>I|my|me|we|us|our)(?!-)|(?P<second>your?))(?![/\w]|\sor\s)",
    re.IGNORECASE,
)
_FEWEST_OF_PERSONS = 3  # words such as "she" and "my" in what somebody says of another
_MOST_SIGNED = 11  # words of a line that signs
_FEWEST_TOLD = 5  # words of a short sentence
# "Ana has run", "he drove": what a person did, whom a list of duties doesn't know.
_DEED = late(
    r"(?<![-/\w])(?<!\bthe )(?<!\bThe )(?<!\ba )(?<!\bor )(?:(?P<one>[Hh]e|[Ss]he)"
    r"|(?P<name>[A-Z][\w’'-]{1,16}))(?:,[^,.;\n]{1,60},)?\s(?:\w{3,12}ly\s|also\s|always\s)?"
    r"(?P<verb>has|was|had|did|ran|led|took|kept|made|came|went|gave|won|drove|wrote|built"
    r"|taught|grew|sold|bought|spent|[a-z]{2,12}ed)\b"
)
_MOST_DEEDS = 40


def tells_of_person(text: str, frame: Frame, *, nearly: bool, advert: bool) -> bool:
    """Tell what somebody says of another: "She worked with us, and I miss her".

    Who isn't shown to speak may still tell how another worked, but not what "you" shall do.
    """
    items = (BULLET.match(line.text) for line in frame.lines if not talks(line.text))
    firsts = (item.string[item.end() :].split(maxsplit=1) for item in items if item)
    tasks = sum(verb_form(first[0]) is not None for first in firsts if first)
    if 2 * tasks >= len(frame.lines):
        return False
    seen = Counter(word.lastgroup for word in _PERSONS.finditer(text))
    third, first = seen["subject"] + seen["other"], seen["first"]
    if seen["second"] > max(first, _FEWEST_OF_PERSONS):
        return False
    both = min(third, first) > 0 and third + first >= _FEWEST_OF_PERSONS
    if both and (seen["subject"] > 0 or min(seen["other"], first) > 1):
        return True
    signed = any(_signs(line.text) for line in frame.lines[1:][-3:])
    if not advert and _tells_deeds(text, third, first, signed=signed):
        return True
    if seen["second"] or not seen["subject"]:
        return False
    return (third > 1 and nearly) or (signed and tells(frame.lines[0].text))


def _tells_deeds(text: str, third: int, first: int, *, signed: bool) -> bool:
    """Tell a story of what one person did, by pronouns or by the name, from a list."""
    deeds = list(islice(_DEED.finditer(text), _MOST_DEEDS))
    by_pronoun = sum(deed["one"] is not None for deed in deeds)
    named = [deed for deed in deeds if deed["name"] and _is_named(deed)]
    held = any(deed["verb"] in _HELD for deed in named)
    if (third > 1 and by_pronoun) or (third and named):
        return True
    return bool(named) and (signed or (first > 0 and held))


def _is_named(deed: re.Match[str]) -> bool:
    """Tell "Ana sorted mail" from "Drive completed cars"."""
    return fits_lone(deed["name"]) and (deed["verb"] in _HELD or verb_form(deed["name"]) is None)


_HELD = frozenset(("has", "was", "had"))


def tells(text: str) -> bool:
    """Tell a line that says something from a name, an address or a heading."""
    return talks(text) or (text.endswith(".") and len(text.split()) >= _FEWEST_TOLD)


def _signs(text: str) -> bool:
    """Tell the name, or a first name alone, of whoever told of another."""
    word = text.strip("-–—~ .")
    return is_signed(text) or (word.isalpha() and word.istitle() and may_name(word))


_LAST = ('"', "”", "'", "’", "»")
_SIGNED = late(
    r"[-–—~\s]{0,6}(?P<name>[A-Z][\w’'-]{0,20}(?:\s[A-Z](?:\.|[\w’'-]{0,20})){0,3})"
    r"(?=\.?$|[.,]\s|\s\()"
)


def first_of_several(
    frame: Frame, several: Sequence[Quotation], signing: Sequence[Quotation]
) -> Quotation | None:
    """Give who signs the first of several testimonials, where nobody signs what quotes them."""
    if not several or _is_quoted(frame):
        return next(iter(several), None)
    starts = {name.start for name in several}
    signed = any(name.start not in starts for name in signing)
    closed = any(CLOSING.match(line.text) for line in frame.lines)
    return None if signed or closed else several[0]


def signers_of_several(frame: Frame) -> list[Quotation]:
    """Give who signs each of several testimonials, which stand in quotation marks."""
    names: list[Quotation] = []
    for line, below in pairwise(frame.lines):
        if line.text.rstrip().endswith(_LAST) and len(line.text.split()) > _FEWEST_TOLD:
            found = _SIGNED.match(below.text) if len(below.text.split()) <= _MOST_SIGNED else None
            if found and fits_lone(found["name"]):
                at = below.start + found.start("name")
                names.append(Quotation(found["name"], at, at + len(found["name"])))
    return names if len(names) > 1 else []


def _is_quoted(frame: Frame) -> bool:
    """Tell a text whose every sentence stands in quotation marks."""
    within = False
    for line in frame.lines:
        text = line.text.strip()
        within = within or text.startswith(_FIRST)
        if not within and tells(text):
            return False
        within = within and not text.endswith(_LAST)
    return True


_FIRST = ('"', "“", "'", "‘", "«")


def is_signed(text: str) -> bool:
    """Tell whether a line is a name, with or without a role behind it."""
    first = text.split(",", maxsplit=1)[0]
    return len(text.split()) <= _MOST_SIGNED and (is_name(text) or is_name(first))
