"""A letterhead of no word that firms go by, known by the employer that sentences name."""

from __future__ import annotations

from classifier.parsing.firm_names import cells_of, is_placed, name_of
from classifier.parsing.firms import FORM
from classifier.parsing.frame import Frame
from classifier.quotation import Quotation

_TOP, _BELOW = 6, 3  # lines with text in which the name stands, and its address behind it
_BESIDE = " .,:;\"'“”«»()&"


def head_of_employer(text: str, frame: Frame, employer: Quotation | None) -> Quotation | None:
    """Give the employer's name on a line of the head with the address beside or below it."""
    if employer is None:
        return None
    bare, head = _bare(employer.text), frame.head
    if " ".join(text.casefold().split()).count(bare) < 2:  # noqa: PLR2004
        return None  # no sentence says so
    for at, line in enumerate(head[:_TOP]):
        for place, (start, end) in enumerate(cells_of(line)):
            name = name_of(text, start, end)
            if name is None or _bare(name.text) != bare:
                continue
            rest = [
                line.text[name.end - line.start :],
                *(o.text for o in head[at + 1 : at + _BELOW]),
            ]
            if place == 0 and any(map(is_placed, rest)):
                return name
    return None


def _bare(name: str) -> str:
    """Give a name without its legal form, its quotes and the case of its letters."""
    return " ".join(FORM.sub(" ", name).casefold().strip(_BESIDE).split())
