"""Tables of duties: rows of cells between tabs or bars."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.layout import CELL, Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import verb_form

_COLUMN = late(
    r"\W*(?:no|nr|s/?n|s\.? ?no|sl|sr|item|works?|jobs?"
    r"|particulars|dut(?:y|ies)|tasks?|details?|descriptions?|share|time"
    r"|hours?|weight|areas?"
    r"|percent(?:age)?|responsibilit(?:y|ies)|activit(?:y|ies)|frequency|%|category|function"
    r"|what (?:(?:he|she|they|i|you) d(?:id|oes?)|(?:is|was) done)|section|duty area|work done)"
    r"\b.{0,16}|[\W_]{0,5}"
    r"|% of time",
    re.IGNORECASE,
)
_SPACES = late(r"(?<=\S)[ \xa0]{3,99}(?=\S)")
_FEWEST_ROWS = 3  # of a table whose first row names its columns
_NAMING = 2  # words of a column's name
_RULE = late(r"[\s|+=_:─━-]{1,200}")


def is_table(text: str, lines: Sequence[Line]) -> bool:
    """Tell a table by cells in more than half of its lines."""
    rows = sum(CELL.search(text, line.start, line.end) is not None for line in lines)
    return (rows > 1 and 2 * rows > len(lines)) or is_spaced(text, lines)


def is_spaced(text: str, lines: Sequence[Line]) -> bool:
    """Tell a table whose columns only blanks keep apart."""
    rows = sum(_SPACES.search(text, line.start, line.end) is not None for line in lines)
    return rows > 1 and 2 * rows > len(lines)


def is_duty_table(text: str, lines: Sequence[Line]) -> bool:
    """Tell a table of duties by the names of its columns or by verbs in its longest cells."""
    rows = [line for line in lines if not _RULE.fullmatch(line.text)]
    if not rows or not is_table(text, lines):
        return False
    return len(rows) > 1 if _is_head(text, rows[0]) else tells_deeds(text, rows)


def tells_deeds(text: str, rows: Sequence[Line]) -> bool:
    """Tell rows most of whose longest cells begin with verbs."""
    firsts = [text[slice(*cell)].split() for row in rows for cell in [_longest(text, row)]]
    verbs = sum(len(words) > 2 and verb_form(words[0]) is not None for words in firsts)  # noqa: PLR2004
    return 2 * verbs > len(rows)


def _longest(text: str, row: Line) -> Span:
    return max(cells(text, row), key=lambda cell: _letters(text, cell))


def widest_column(text: str, rows: Sequence[Sequence[Span]]) -> int:
    """Give the place of the column with the most letters in rows of as many cells."""
    columns = list(zip(*rows, strict=True))
    letters = [sum(_letters(text, cell) for cell in column) for column in columns]
    return letters.index(max(letters))


def _letters(text: str, span: Span) -> int:
    return sum(map(str.isalpha, text[slice(*span)]))


def duty_cells(text: str, lines: Sequence[Line]) -> Iterator[Span]:
    """Give the cell with the duty of every row, the head left out."""
    rows = [line for line in lines if not _RULE.fullmatch(line.text)]
    head = bool(rows) and (_is_head(text, rows[0]) or _is_terse(text, rows))
    for row in rows[head:]:
        yield _longest(text, row)


def _is_terse(text: str, rows: Sequence[Line]) -> bool:
    """Tell a first row that names columns by its few words above rows of more."""
    if len(rows) < _FEWEST_ROWS or any(
        len(text[slice(*cell)].split()) > _NAMING for cell in cells(text, rows[0])
    ):
        return False
    return all(len(text[slice(*_longest(text, row))].split()) > _NAMING for row in rows[1:])


def cells(text: str, row: Line) -> list[Span]:
    """Give the cells of a row."""
    edge = CELL if CELL.search(text, row.start, row.end) else _SPACES
    edges = [
        row.start,
        *(at for f in edge.finditer(text, row.start, row.end) for at in f.span()),
        row.end,
    ]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _is_head(text: str, row: Line) -> bool:
    """Tell whether every cell of a row is the name of a column."""
    names = (text[slice(*cell)].strip() for cell in cells(text, row))
    return all(_COLUMN.fullmatch(name) for name in names if name)
