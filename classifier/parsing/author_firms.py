"""The firm of whose words a testimonial holds, told from the role beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.authors import Author, find_author
from classifier.parsing.firm_names import name_of
from classifier.parsing.firms import FORM
from classifier.parsing.frame import Frame
from classifier.parsing.head_persons import is_held
from classifier.parsing.patterns import late
from classifier.parsing.told_firms import Firm, is_place
from classifier.quotation import Quotation

_OTHER = late(r"@|https?:|\d{4}|\b(?:client|customer|parent|student|daughter|son)\b", re.IGNORECASE)
_AROUND = ' \t*_"“”()[]·•|,;:-–—'
_MOST_WORDS = 7  # of a firm's name behind a role
_POINTS = 4  # of the firm of who speaks


def beside_author(text: str, frame: Frame, firms: Sequence[Firm]) -> list[Firm]:
    """Take what stands beside the name of who speaks for a role and a firm, and no letterhead."""
    author = find_author(text, frame)
    if author is None:
        return [*firms]
    left = [firm for firm in firms if not author.holds(firm.name.start) or _is_formed(firm)]
    own = _firm(text, author)
    return [*left, own] if own else left


def _is_formed(firm: Firm) -> bool:
    return firm.place != "head" and FORM.search(firm.name.text) is not None


def _firm(text: str, author: Author) -> Firm | None:
    for start, end in author.firms(text):
        name = text[start:end].strip(_AROUND)
        capital = name[:1].isupper() or name[:1].isdigit()
        if capital and len(name.split()) <= _MOST_WORDS and not _OTHER.search(name):
            at = text.index(name, start)
            if not is_place(name.partition(",")[0]) and (FORM.search(name) or not is_held(name)):
                return Firm(Quotation(name, at, at + len(name)), _POINTS, "close")
    for start, end in reversed(author.beside[1:]):
        below = name_of(text, start, end)
        if below and not is_place(below.text.partition(",")[0]) and not is_held(below.text):
            return Firm(below, _POINTS, "close")
    return None
