"""Tables of a person's positions: a row for each, with columns such as "Position", "From", "To"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.parsing.fields import Field
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.known_labels import label_kind
from classifier.parsing.layout import Line, Span
from classifier.parsing.patterns import late

_GAP = late(r"[ \xa0]{0,20}(?:\||\t)[ \xa0\t]{0,20}|[ \xa0]{2,200}")
_RULE = late(r"[\s|+=_:─━-]{1,200}")
_COUNTED = late(r"[#(]?(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]?")
_FEWEST = 3  # columns
_OF_JOBS = frozenset(("start", "end", "period", "hours", "pay", "status"))
_MOST_ROWS = 20


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


def _find_records(text: str, lines: Sequence[Line]) -> tuple[list[Field], set[int]]:
    found: list[Field] = []
    taken: set[int] = set()
    for at, line in enumerate(lines):
        head = _columns(text, line) if at not in taken else []
        rows = list(_rows(text, lines, at + 1, head)) if head else []
        if not rows:
            continue
        taken.add(at)
        for row, cells in rows:
            taken.add(row)
            found += [
                Field(kind, row, label, start, start, end)
                for (kind, label), (start, end) in zip(head, cells, strict=True)
                if kind and start < end
            ]
    return found, taken


def _columns(text: str, line: Line) -> list[tuple[str | None, str]]:
    """Give what the columns mean if the line names those of a table of positions."""
    cells = _cells(text, line)
    if len(cells) < _FEWEST:
        return []
    labels = [text[slice(*cell)].strip(" .*_") for cell in cells]
    kinds = [label_kind(label) for label in labels]
    if kinds.count("title") != 1 or not _OF_JOBS.intersection(filter(None, kinds)):
        return []
    return list(zip(kinds, labels, strict=True))


def _rows(
    text: str, lines: Sequence[Line], at: int, head: Sequence[object]
) -> Iterator[tuple[int, list[Span]]]:
    """Give the rows below the names of the columns, up to the first line that is none."""
    for row in range(at, min(len(lines), at + _MOST_ROWS)):
        line = lines[row]
        if not line.text or _RULE.fullmatch(line.text):
            continue
        cells = _cells(text, line)
        if len(cells) == len(head) + 1 and _COUNTED.fullmatch(text, *cells[0]):
            cells = cells[1:]  # a column of numbers that has no name
        if len(cells) != len(head):
            return
        yield row, cells


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
