"""An address as a whole: street and town on lines of their own, without the firm's name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.addresses import POSTCODE, is_street, names_place, signs_of_address
from classifier.parsing.firms import FORM, form_end
from classifier.parsing.frame import Frame, talks
from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.quotation import Quotation

_ENOUGH = 3  # signs of an address
_DECORATION = " ·•●◆▪|*–—-\t"
_LONGEST = 80  # characters of one of its lines
_REGISTER = late(
    r"(?:[\s·•|,.–—-]|(?:C\.?\s?R|R\.?\s?C|Reg(?:n|istration)?|V\.?A\.?T)\b\.?\s?(?:No\b)?"
    r"[.:\s]{0,3}[\d/-]{3,16}){0,6}",
)


def whole_address(text: str, frame: Frame, found: Quotation | None) -> Quotation | None:
    """Add the line above or below that belongs to an address, and leave out the firm before it."""
    if found is None:
        return None
    found = _without_firm(text, found)
    bare = found.text.lstrip(_DECORATION)
    found = Quotation(bare, found.end - len(bare), found.end)
    for lines in (frame.head, frame.foot):
        for at, line in enumerate(lines):
            if line.start <= found.start and found.end <= line.end:
                return _widened(text, lines, at, found)
    return found


def _without_firm(text: str, found: Quotation) -> Quotation:
    """Cut "ABC Ltd" and the number of its register before "14 Mill Street"."""
    for form in FORM.finditer(found.text):
        if signs_of_address(found.text[: form.start()]):
            break
        behind = form_end(found.text, form.start(), len(found.text)) or form.end()
        skipped = _REGISTER.match(found.text, behind)
        start = skipped.end() if skipped else behind
        if signs_of_address(found.text[start:]) >= _ENOUGH:
            at = found.start + start
            return Quotation(text[at : found.end], at, found.end)
    return found


def _widened(text: str, lines: Sequence[Line], at: int, found: Quotation) -> Quotation:
    line, town = lines[at], _says_town(found.text)
    beside = lines[max(0, at - 1) : at] if town else lines[at + 1 : at + 2]
    for other in beside:
        first, last = (other, line) if town else (line, other)
        rest = text[line.start : found.start] if town else text[found.end : line.end]
        apart = text[first.end : last.start].count("\n") > 1
        if apart or any(map(str.isalnum, rest)) or not _may_belong(other.text):
            continue
        if is_street(found.text) is not town and is_street(other.text) is town:
            lead = len(first.text) - len(first.text.lstrip(_DECORATION))
            start = first.start + lead if town else found.start
            end = found.end if town else last.end
            if town or _says_town(other.text):
                return Quotation(text[start:end], start, end)
    return found


def _says_town(part: str) -> bool:
    # A house number in front is no postcode.
    return POSTCODE.search(part, int(is_street(part))) is not None or names_place(part)


# A box is a part of an address, a telephone is none.
_REACHED = late(
    r"@|\bwww\.|https?:|\+?\(?\d[\d\s().-]{6,24}\d|\b(?:te[l1]|phone|ph|fax|gsm)\b", re.IGNORECASE
)


def _may_belong(part: str) -> bool:
    """Tell a line that may be one of an address from a firm, a telephone or a sentence."""
    if len(part) > _LONGEST or ":" in part or talks(part):
        return False
    if FORM.search(part) and not (is_street(part) or POSTCODE.search(part)):
        return False
    return _REACHED.search(POSTCODE.sub("", part)) is None
