"""Tables of a person's positions: a row for each, with columns such as "Position", "From", "To"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from classifier.parsing.fields import Field
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.known_labels import label_kind
from classifier.parsing.layout import BULLET, Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import verb_form

_GAP = late(r"[ \xa0]{0,20}(?:\||\t)[ \xa0\t]{0,20}|[ \xa0]{2,200}")
_RULE = late(r"[\s|+=_:─━-]{1,200}")
_COUNTED = late(r"[#(]?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]?")
_FEWEST = 3  # columns
_OF_JOBS = frozenset(("start", "end", "period", "hours", "pay", "status"))
_MOST_ROWS, _MOST_LINES = 20, 200  # the latter where lines of duties stand between the rows
_NEAR = 6  # lines below a row in which its last cell begins
_FIRST = late(r"[^\W\d_]{2,25}")
Column = tuple[str | None, str]  # the kind of what stands in it, and its name


class Table(NamedTuple):
    """The names of columns, in line ``at``, and the rows below, each with its line and cells."""

    at: int
    columns: list[Column]
    rows: list[tuple[int, list[Span]]]


def with_records(text: str, lines: Sequence[Line], fields: Sequence[Field]) -> list[Field]:
    """Add the cells of tables of positions to the labelled values, in the order of the text.

    What stands below "Nature of the work:" is no value but the first of the duties.
    """
    fields = [field for field in fields if not _heads_duties(text, field)]
    cells, taken = _find_records(text, lines)
    if not taken:
        return list(fields)
    others = [field for field in fields if field.line not in taken]
    return sorted((*others, *cells), key=lambda field: field.at)


def _heads_duties(text: str, field: Field) -> bool:
    return is_duty_heading(field.label) and "\n" in text[field.at : field.start]


def cells_of_duties(text: str, lines: Sequence[Line]) -> list[Span]:
    """Give what tables of positions tell in a column of duties, and in the lines of its cells."""
    return [span for table in _tables(text, lines) for span in _told(lines, table)]


def _find_records(text: str, lines: Sequence[Line]) -> tuple[list[Field], set[int]]:
    found: list[Field] = []
    taken: set[int] = set()
    for table in _tables(text, lines):
        taken |= {table.at, *(row for row, _ in table.rows)}
        found += [
            Field(kind, row, label, start, start, end)
            for row, cells in table.rows
            for (kind, label), (start, end) in zip(table.columns, cells, strict=False)
            if kind and start < end
        ]
    return found, taken


def _tables(text: str, lines: Sequence[Line]) -> Iterator[Table]:
    behind = 0
    for at, line in enumerate(lines):
        columns = _columns(text, line) if at >= behind else []
        rows = list(_rows(text, lines, at + 1, columns)) if columns else []
        if rows:
            behind = rows[-1][0] + 1
            yield Table(at, columns, rows)


def _columns(text: str, line: Line) -> list[Column]:
    """Give what the columns mean if the line names those of a table of positions."""
    cells = _cells(text, line)
    if len(cells) < _FEWEST:
        return []
    labels = [text[slice(*cell)].strip(" .*_") for cell in cells]
    kinds = [label_kind(label) for label in labels]
    if kinds.count("title") > 1:  # "Duty" names what is done where another column has the titles
        kinds = [None if is_duty_heading(a) else b for a, b in zip(labels, kinds, strict=True)]
    if kinds.count("title") != 1 or not _OF_JOBS.intersection(filter(None, kinds)):
        return []
    return list(zip(kinds, labels, strict=True))


def _rows(
    text: str, lines: Sequence[Line], at: int, head: Sequence[Column]
) -> Iterator[tuple[int, list[Span]]]:
    """Give the rows below the names of the columns, up to the first line that is none.

    Where the last column tells duties, the lines of its cells may stand below the rows.
    """
    long = _tells(head[-1])
    for row in range(at, min(len(lines), at + (_MOST_LINES if long else _MOST_ROWS))):
        line = lines[row]
        if not line.text or _RULE.fullmatch(line.text):
            continue
        cells = _cells(text, line)
        if len(cells) == len(head) + 1 and _COUNTED.fullmatch(text, *cells[0]):
            cells = cells[1:]  # a column of numbers that has no name
        if len(cells) == len(head) or (long and _lacks_last(text, cells, head)):
            yield row, cells
        elif not long or (len(cells) > 1 and not BULLET.match(line.text)):
            return


def _lacks_last(text: str, cells: Sequence[Span], head: Sequence[Column]) -> bool:
    """Tell a row whose last cell is long and stands in the lines below it."""
    dated = [
        any(map(str.isdigit, text[slice(*cell)]))
        for (kind, _), cell in zip(head, cells, strict=False)
        if kind in ("start", "end", "period")
    ]
    return len(cells) == len(head) - 1 and any(dated)


def _tells(column: Column) -> bool:
    return column[0] is None and is_duty_heading(column[1])


def _told(lines: Sequence[Line], table: Table) -> Iterator[Span]:
    """Give the cells that tell duties, and the lines below a row that belong to its last one."""
    places = [place for place, column in enumerate(table.columns) if _tells(column)]
    for row, cells in table.rows:
        yield from (cells[place] for place in places if place < len(cells))
        if places and places[-1] == len(table.columns) - 1:
            whole = len(cells) == len(table.columns)
            yield from (_below if whole else _first_below)(lines, row, table)


def _below(lines: Sequence[Line], row: int, table: Table) -> Iterator[Span]:
    """Give the lines right below a row that begin as duties do, as rows of one cell."""
    rows = {at for at, _ in table.rows}
    for at in range(row + 1, len(lines)):
        if at in rows or not _is_deed(lines[at].text):
            return
        yield lines[at].start, lines[at].end


def _first_below(lines: Sequence[Line], row: int, table: Table) -> Iterator[Span]:
    """Give the first line below a row without its last cell, which bullets or a row follow."""
    rows = {at for at, _ in table.rows}
    full = [at for at in range(row + 1, min(len(lines), row + _NEAR)) if lines[at].text][:2]
    if len(full) < 2 or full[0] in rows or not _is_deed(lines[full[0]].text):  # noqa: PLR2004
        return
    if full[1] in rows or BULLET.match(lines[full[1]].text):
        yield lines[full[0]].start, lines[full[0]].end


def _is_deed(text: str) -> bool:
    """Tell a line that begins with a verb, and is no sentence about a person."""
    first = _FIRST.match(text)
    return first is not None and verb_form(first[0]) in ("past", "third", "ing", "base")


def _cells(text: str, line: Line) -> list[Span]:
    """Give the cells of a line between bars, tabs or gaps of two blanks."""
    start, end = line.start, line.end
    while start < end and text[start] in "| \t":
        start += 1
    while end > start and text[end - 1] in "| \t":
        end -= 1
    cells: list[Span] = []
    for gap in _GAP.finditer(text, start, end):
        cells.append((start, gap.start()))
        start = gap.end()
    return [*cells, (start, end)]
