"""Titles of letters whose sentences state none: on a line of their own, or only mentioned."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.parsing.layout import Line
from classifier.parsing.outline import Outline
from classifier.parsing.title_mentions import hired_title, mentioned_title
from classifier.parsing.title_phrases import aside_title
from classifier.parsing.titles import (
    beside_title,
    heading_title,
    own_title,
    praised_title,
    subject_title,
)
from classifier.quotation import Quotation


def untold_title(
    text: str, lines: Sequence[Line], outline: Outline, person: Quotation | None
) -> Quotation | None:
    """Read the title that stands nearest to a statement of it: beside the name, in a heading ...

    Args:
        text: the letter.
        lines: those that may name the person with the title.
        outline: the parts of the letter.
        person: whom the letter is about, None where it names nobody.
    """
    found = subject_title(text, lines, person) if person else None
    found = found or (beside_title(text, person) if person else None)
    found = found or heading_title(text, outline.lines) or own_title(text)
    found = found or aside_title(text, outline.part("body"), person)
    found = found or praised_title(text) or mentioned_title(text, 0, len(text))
    return found or hired_title(text)
