"""Rows of a table that a number or a bullet makes items of a list, as "1 Stores Unpack boxes"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from classifier.parsing.layout import Line, Span
from classifier.parsing.tables import cells, widest_column

_FEWEST = 2  # rows
_MOST_NAMING = 6  # words of a cell that only names what another cell of its row tells
_LABEL = 2  # words of one that may stand before a small letter


def told_cells(text: str, lines: Sequence[Line], bullets: Mapping[int, int]) -> dict[int, Span]:
    """Give the cell that tells what is done, by where its line starts, for the rows of tables.

    Args:
        text: the letter's.
        lines: its lines.
        bullets: where the text of a bulleted line begins, by where the line starts.
    """
    found: dict[int, Span] = {}
    for listed in _lists(lines, bullets):
        rows = {line.start: _filled(text, line, bullets[line.start]) for line in listed}
        many, often = Counter(map(len, rows.values())).most_common(1)[0]
        if many < _FEWEST or often < _FEWEST or 2 * often <= len(rows):
            continue
        even = {start: row for start, row in rows.items() if len(row) == many}
        kept = widest_column(text, list(even.values()))
        if all(_names_what_is_told(text, row, kept) for row in even.values()):
            found.update((start, row[kept]) for start, row in even.items())
    return found


def _names_what_is_told(text: str, row: Sequence[Span], kept: int) -> bool:
    """Tell a row of one long cell among brief ones, which no sentence runs through."""
    words = [text[slice(*cell)].split() for at, cell in enumerate(row) if at != kept]
    runs_on = kept > 0 and text[row[kept][0]].islower() and len(words[kept - 1]) > _LABEL
    return not runs_on and all(len(cell) <= _MOST_NAMING for cell in words)


def _lists(lines: Sequence[Line], bullets: Mapping[int, int]) -> Iterator[list[Line]]:
    """Give the bulleted lines of each list; the rest of an item may stand between them."""
    listed: list[Line] = []
    for line in lines:
        if line.start in bullets and line.text:
            listed.append(line)
        elif listed and line.text and line.text[0].isupper() and line.indent <= listed[0].indent:
            yield listed
            listed = []
    if listed:
        yield listed


def _filled(text: str, line: Line, start: int) -> list[Span]:
    """Give the cells behind the bullet of a line that have words in them."""
    rest = Line(start, line.end, text[start : line.end], line.indent)
    return [cell for cell in cells(text, rest) if any(map(str.isalnum, text[slice(*cell)]))]
