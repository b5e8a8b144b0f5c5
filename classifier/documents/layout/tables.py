"""Columns side by side: told apart as text to read column by column or a table of rows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from classifier.documents.blocks import Line
from classifier.documents.layout.paragraphs import Paragraph, mark_of, paragraphs_of
from classifier.documents.layout.regions import Region
from classifier.documents.layout.words import Row

_SAME = 0.5  # of the size of the type: rows of two columns at one height
_ALIGNED = 0.7  # share of a column's paragraphs that begin beside one of another
_LEAST_ROWS = 3
_WRAPPED = 0.65  # of a column's width: what a row of running text fills
_CLOSEST = 0.7  # of the size: rows that are nearer overlap
_BLANK = 0.25  # of the size of the type: what more is left blank between rows of a table
_SHARED = 0.6  # share of a table's rows that fill more than one column

Cells = list[list[Line]]


def is_columns(region: Region) -> bool:
    """Tell text set in columns from a table: beside each other nothing begins together."""
    columns = [rows for rows in region.columns() if rows]
    if len(columns) < 2 or min(map(len, columns)) < _LEAST_ROWS:  # noqa: PLR2004
        return False
    parts = [paragraphs_of(rows, _width(rows)) for rows in columns]
    if all(_listed(part) for part in parts):
        return True
    bands = _bands(_levels(region), _pitch(columns))
    shared = sum(len({at for level in band for at in level.columns}) > 1 for band in bands)
    if len(bands) >= _LEAST_ROWS and shared >= _SHARED * len(bands):
        return False
    if min(map(len, parts)) == 1 or max(map(len, parts)) <= 2:  # noqa: PLR2004
        return all(map(_is_running, columns))
    fewest, *others = sorted(parts, key=len)
    return _aligned(fewest, [part for other in others for part in other]) < _ALIGNED


def _width(rows: Sequence[Row]) -> float:
    return max(row.right for row in rows) - min(row.left for row in rows)


def _listed(parts: Sequence[Paragraph]) -> bool:
    return 2 * sum(bool(part.mark) for part in parts) > len(parts)


def _is_running(rows: Sequence[Row]) -> bool:
    full = sum(row.right - row.left >= _WRAPPED * _width(rows) for row in rows)
    return 2 * full > len(rows)


def _aligned(parts: Sequence[Paragraph], others: Sequence[Paragraph]) -> float:
    """Give the share of ``parts`` that begin at the height of one of ``others``."""
    tops = [other.rows[0].base for other in others]
    near = [
        any(abs(part.rows[0].base - top) <= _SAME * part.rows[0].size for top in tops)
        for part in parts
    ]
    return sum(near) / len(near)


class _Level(Struct, frozen=True):
    """What stands at one height of a table, a row or none for each column."""

    cells: tuple[Row | None, ...]

    @property
    def base(self) -> float:
        return min(row.base for row in self.cells if row)

    @property
    def bottom(self) -> float:
        return max(row.base for row in self.cells if row)

    @property
    def filled(self) -> list[Row]:
        return [row for row in self.cells if row]

    @property
    def columns(self) -> list[int]:
        return [at for at, row in enumerate(self.cells) if row]


def table_rows(region: Region) -> list[Cells]:
    """Give the rows of a table, the lines of each cell joined."""
    columns = region.columns()
    groups = _bands(_levels(region), _pitch(columns))
    if not _is_anchored(groups):
        parts = [part for rows in columns for part in paragraphs_of(rows, 0)]
        fresh = {part.rows[0] for part in parts}
        groups = [part for group in groups for part in _parted(group, fresh)]
    return [_cells(group) for group in groups]


def _pitch(columns: Sequence[Sequence[Row]]) -> float:
    """Give the distance of rows inside a cell: the least that is usual in a column."""
    pairs = [pair for rows in columns for pair in pairwise(rows)]
    steps = [b.base - a.base for a, b in pairs if b.base - a.base > _CLOSEST * b.size]
    return sorted(steps)[len(steps) // 10] if steps else 0


def _bands(levels: Sequence[_Level], pitch: float) -> list[list[_Level]]:
    """Part levels where more than usual is left blank across all columns."""
    bands: list[list[_Level]] = []
    for level in levels:
        size = level.filled[0].size
        bottom = max((above.bottom for above in bands[-1]), default=0) if bands else 0
        if bands and level.base - bottom <= pitch + _BLANK * size:
            bands[-1].append(level)
        else:
            bands.append([level])
    return bands


def _is_anchored(bands: Sequence[Sequence[_Level]]) -> bool:
    """Tell rows by a column that has one line in each, such as a number or a share."""
    count = len(bands[0][0].cells)
    lines = [
        [sum(bool(level.cells[at]) for level in band) for band in bands] for at in range(count)
    ]
    return len(bands) >= _LEAST_ROWS and any(
        max(column) == 1 and sum(column) >= _ALIGNED * len(bands) for column in lines
    )


def _parted(levels: Sequence[_Level], fresh: set[Row]) -> list[list[_Level]]:
    full = [level for level in levels if len(level.filled) > 1 and not _is_carried(level)]
    if len(full) < 2:  # noqa: PLR2004 - the cells may be set in the middle or at the foot
        return [list(levels)]
    groups: list[list[_Level]] = []
    for level in levels:
        if groups and not _begins(groups[-1], level, fresh):
            groups[-1].append(level)
        else:
            groups.append([level])
    return groups


def _levels(region: Region) -> list[_Level]:
    columns = region.columns()
    found: list[_Level] = []
    placed = sorted(
        ((row.base, index, row) for index, rows in enumerate(columns) for row in rows),
        key=lambda place: place[:2],
    )
    level: dict[int, Row] = {}
    for base, index, row in placed:
        top = min((row.base for row in level.values()), default=base)
        if level and (index in level or base - top > _SAME * row.size):
            found.append(_level(level, len(columns)))
            level = {}
        level[index] = row
    return [*found, _level(level, len(columns))] if level else found


def _level(rows: dict[int, Row], count: int) -> _Level:
    return _Level(tuple(rows.get(index) for index in range(count)))


def _begins(group: Sequence[_Level], level: _Level, fresh: set[Row]) -> bool:
    """Tell whether a row of the table begins at a level, or the one above is carried on."""
    filled = level.filled
    if any(mark_of(row) for row in filled):
        return True
    if len(filled) > 1 or _is_carried(level):
        return not _is_carried(level)
    above = [over.cells[level.columns[0]] for over in group]
    return filled[0] in fresh if any(above) else level.columns[0] == 0


def _is_carried(level: _Level) -> bool:
    return all(row.words[0].text[0].islower() for row in level.filled)


def _cells(group: Sequence[_Level]) -> Cells:
    columns = zip(*(level.cells for level in group), strict=True)
    return [_cell([row for row in column if row]) for column in columns]


def _cell(rows: Sequence[Row]) -> list[Line]:
    """Join the rows of one cell, however short; what has bullets stays a list."""
    if sum(bool(mark_of(row)) for row in rows) > 1:
        return [part.line for part in paragraphs_of(rows, _width(rows))]
    if not rows:
        return []
    line = Paragraph(tuple(rows), "", gap=False).line
    return [line]
