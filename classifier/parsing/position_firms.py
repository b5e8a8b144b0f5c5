"""The firm that a position's own lines name, as the entries of a CV do."""

from __future__ import annotations

import re

from classifier.letter import Letter, Position
from classifier.parsing.firms import COMPANY, firm_at
from classifier.parsing.patterns import late
from classifier.parsing.title_phrases import line_end
from classifier.quotation import Quotation

_CELL = late(r"\A|[\n\t|,;:()•·*–—]|\s-\s|\s(?:at|for|with|of)\s", re.IGNORECASE)
_BLANK = late(r"[\s•·*-]{0,20}")
_LONGEST = 600  # characters of the lines that head a position


def firm_of_position(letter: Letter, place: int) -> Quotation | None:
    """Give the first firm in the lines of a position's title and dates, and beside them."""
    start, end = _head(letter, place)
    # The words of a title may be those of a firm, as "Bank" and "School".
    hidden = letter.source
    if title := letter.positions[place].title:
        blank = "." * (title.end - title.start)
        hidden = f"{hidden[: title.start]}{blank}{hidden[title.end :]}"
    head = hidden[start:end]
    for cell in _CELL.finditer(head):
        blank_before = _BLANK.match(head, cell.end())
        at = blank_before.end() if blank_before else cell.end()
        if (span := firm_at(head, at, line_end(head, at, len(head)))) and COMPANY.search(
            head[slice(*span)]
        ):
            first, last = start + span[0], start + span[1]
            return Quotation(letter.source[first:last], first, last)
    return None


def _head(letter: Letter, place: int) -> tuple[int, int]:
    """Give the span of the lines that a position's title and dates stand in, and one around."""
    text, position = letter.source, letter.positions[place]
    duties = [duty.start for duty in position.duties]
    least = max(map(_end, letter.positions[:place]), default=0)
    most = min(duties, default=len(text))
    dates = (one.quotation for one in (position.start, position.end) if one)
    parts = [one for one in (position.title, *dates) if one and least <= one.start < most]
    if not parts:
        return 0, 0
    first, last = min(one.start for one in parts), max(one.end for one in parts)
    start = text.rfind("\n", 0, max(0, text.rfind("\n", 0, first))) + 1
    below = min(line_end(text, last, len(text)) + 1, len(text))
    end = line_end(text, below, len(text))
    return max(start, least), min(end, most, first + _LONGEST)


def _end(position: Position) -> int:
    return max((one.end for one in position.quotations()), default=0)
