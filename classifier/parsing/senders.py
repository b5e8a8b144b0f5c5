"""Who says or sends a letter, where that stands outside of its foot."""

from __future__ import annotations

import re

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.firms import COMPANY
from classifier.parsing.frame import CONTACT, Frame
from classifier.parsing.names import is_name, name_at
from classifier.parsing.outline import ROLE
from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries
from classifier.quotation import Quotation

_I_SAY = by_first_letter(
    r"I,|my name is|the undersigned,?|I am the undersigned,?|undersigned,?|soussignée?,?|I am"
    r"|firmante,?|suscrit[oa],?|subscribes,?|el que suscribe,?|D\.ª|Eu,|Yo,"
)
_SELF = late(rf"\b(?:{_I_SAY})\s{{1,3}}", re.IGNORECASE)
_FROM = late(
    r"(?:from|de|von|signed by|issued by|completed by|prepared by|certified by|verified by"
    r"|provided by|given by|written by"
    r"|referee|reference (?:from|by)|author|respondent|signatory|(?:employer"
    r"|company)(?:['’]s)? (?:representative|contact)"
    r"|name of (?:referee|respondent|signatory))\s?:\s{0,3}[\"“]?",
    re.IGNORECASE,
)
_FORM_END = late(r"\s(?:S\.\s?A\.(?:\s?[SCLR]\.)?|S\.\s?C\.|A\.\s?Ş\.|B\.\s?V\.)$")
_MOST_BELOW = 7  # lines below the name of who sends a letter, in which the contact stands


def declared(text: str, frame: Frame) -> Quotation | None:
    """Find the person who says "I, NAME, certify"."""
    for line in frame.lines[: len(frame.lines) // 2 + 4]:
        for found in _SELF.finditer(text, line.start, line.end):
            span = name_at(text, found.end(), min(len(text), line.end + 40))
            if span and len(text[slice(*span)].split()) > 1 and not no_person(text[slice(*span)]):
                return Quotation(text[found.end() : span[1]], found.end(), span[1])
    return None


def sender(text: str, frame: Frame) -> Quotation | None:
    """Find the person behind "From:" and the like."""
    for line in frame.lines:
        if found := _FROM.match(line.text):
            at = line.start + found.end()
            span = name_at(text, at, line.end)
            if span and len(text[slice(*span)].split()) > 1 and not no_person(text[slice(*span)]):
                return Quotation(text[slice(*span)], *span)
    return None


def no_person(name: str) -> bool:
    """Tell a place, a firm or a role from a person's name."""
    low = name.casefold()
    known = low in countries() or low in cities()
    return (
        known
        or _FORM_END.search(name) is not None
        or COMPANY.search(name) is not None
        or ROLE.search(name) is not None
    )


def head_person(frame: Frame) -> Quotation | None:
    """Give the person whose name and contact make the head of a letter."""
    if not frame.head or not is_name(frame.head[0].text) or no_person(frame.head[0].text):
        return None
    below = frame.head[1:_MOST_BELOW]
    reached = any(CONTACT.search(line.text) or signs_of_address(line.text) > 1 for line in below)
    first = frame.head[0]
    return Quotation(first.text, first.start, first.end) if reached else None
