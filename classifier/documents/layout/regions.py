"""Where a page is set in columns: runs of rows that the same gutters pass through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import inf
from statistics import median

from msgspec import Struct

from classifier.documents.layout.paragraphs import TERSE, is_mark
from classifier.documents.layout.words import Row, rows_of

Interval = tuple[float, float]

# In sizes of the type:
_WIDE = 1.2  # a gap that begins a gutter
_OPEN = 0.6  # a gap that lets one through
_LEAST = 0.8  # what must be left of a gutter
_ALONE = 2.5  # a gap that parts a row which no other row goes with
_FAR = 3.5  # a blank that no column goes on below
_NEXT = 1.3  # rows of one cell
_NEAR = 0.9  # rows of two columns that stand beside each other
_PAUSE = 1.5  # of the usual distance: below such a gap a lone row is no part of a column
_RUNNING = 0.75  # of a column's width: what a row of running text fills
_FEW = 3


class Region(Struct, frozen=True):
    """Rows below each other with the gutters between their columns; none is plain text."""

    rows: tuple[Row, ...]
    gutters: tuple[Interval, ...] = ()

    def columns(self) -> list[list[Row]]:
        """Give the rows of each column, from left to right."""
        middles = [(left + right) / 2 for left, right in self.gutters]
        edges = [-inf, *middles, inf]
        words = [word for row in self.rows for word in row.words]
        return [
            rows_of(word for word in words if left <= (word.left + word.right) / 2 < right)
            for left, right in pairwise(edges)
        ]


def regions_of(rows: Sequence[Row]) -> Iterator[Region]:
    """Cut the rows of a page, from top to bottom, where columns begin and end."""
    plain: list[Row] = []
    at = 0
    while at < len(rows):
        found = _region_at(rows, at)
        if found is not None:
            above = _rows_above(plain, found)
            found = Region((*plain[len(plain) - above :], *found.rows), found.gutters)
            plain = plain[: len(plain) - above]
        if found is None or (len(found.rows) == 1 and not _gaps(rows[at], _ALONE)):
            plain.append(rows[at])
            at += 1
            continue
        at += len(found.rows) - above
        if plain:
            yield Region(tuple(plain))
            plain = []
        yield found
    if plain:
        yield Region(tuple(plain))


def _region_at(rows: Sequence[Row], start: int) -> Region | None:
    gutters = _with_numbers(rows[start], _gaps(rows[start], _WIDE))
    end = start + 1
    if not gutters and end < len(rows):
        gutters = _beside(rows[start], rows[end])
        end += 1
    if not gutters:
        return None
    while end < len(rows) and rows[end].base - rows[end - 1].base < _FAR * rows[end].size:
        through = _through(gutters, rows[end])
        fewer = len(through) < len(gutters)
        if not through or (fewer and end - start >= _FEW):
            break
        gutters, end = through, end + 1
    taken = _without_tail(rows[start:end], gutters)
    return Region(tuple(taken), tuple(gutters))


def _rows_above(plain: Sequence[Row], region: Region) -> int:
    """Count the rows above a table that are rows of it, though their gaps are narrow."""
    below, count = region.rows[0], 0
    for row in reversed(plain):
        through = _through(region.gutters, row)
        if len(through) < len(region.gutters) or below.base - row.base > 2 * row.size:
            break
        above = row.left >= through[0][0] and below.base - row.base < _NEXT * row.size
        if not (above or _is_parted(row, through)):
            break
        below, count = row, count + 1
    return count


def _beside(row: Row, below: Row) -> list[Interval]:
    """Give the gutter between two rows that stand beside each other a little apart in height."""
    left, right = sorted((row, below), key=lambda row: row.left)
    near = below.base - row.base < _NEAR * row.size
    wide = right.left - left.right > _WIDE * row.size
    return [(left.right, right.left)] if near and wide else []


def _gaps(row: Row, least: float) -> list[Interval]:
    """Give the gaps inside a row, but none between a bullet and its text."""
    found: list[Interval] = []
    begins = True
    for word, following in pairwise(row.words):
        gap = following.left - word.right
        marked = begins and is_mark(word)
        if gap >= least * row.size and not marked:
            found.append((word.right, following.left))
        begins = gap >= _WIDE * row.size and not marked
    return found


def _with_numbers(row: Row, gaps: list[Interval]) -> list[Interval]:
    """Add the gap behind a bare number; before other cells it is one, and no mark of a list."""
    first = row.words[0]
    if not gaps or not first.text.isdigit():
        return gaps
    number = (first.right, row.words[1].left)
    wide = number[1] - number[0] >= _WIDE * row.size and number not in gaps
    return [number, *gaps] if wide else gaps


def _through(gutters: Sequence[Interval], row: Row) -> list[Interval]:
    """Give what is left of the gutters when they pass through a row."""
    inner = [(word.right, following.left) for word, following in pairwise(row.words)]
    open_ = [(left, right) for left, right in inner if right - left >= _OPEN * row.size]
    free = [(-inf, row.left), *open_, (row.right, inf)]
    cut = [(max(a, c), min(b, d)) for a, b in gutters for c, d in free]
    return [(left, right) for left, right in cut if right - left >= _LEAST * row.size]


def _without_tail(rows: Sequence[Row], gutters: Sequence[Interval]) -> Sequence[Row]:
    """Leave out the last rows that only happen to be short."""
    beside = [at + 1 for at, pair in enumerate(pairwise(rows)) if _beside(*pair)]
    both = [at for at in range(len(rows)) if _is_parted(rows[at], gutters)]
    end = max([0, *both, *beside]) + 1
    steps = [below.base - above.base for above, below in pairwise(rows[:end])]
    pitch = max(median(steps) if steps else 0, rows[0].size)
    width = gutters[0][1] - min(row.left for row in rows[:end])
    running = [at for at in range(end, len(rows)) if _runs(rows[at], gutters, width)]
    end = max([end, *(at + 1 for at in running)])
    while end < len(rows) and rows[end].base - rows[end - 1].base <= _PAUSE * pitch:
        if rows[end].left < gutters[0][0] and not rows[end].text[0].islower():
            break
        end += 1
    return rows[:end]


def _runs(row: Row, gutters: Sequence[Interval], width: float) -> bool:
    """Tell running text of the first column, which ends short of the gutter."""
    wide = len(row.text) >= TERSE and row.right - row.left >= _RUNNING * width
    return wide and row.right <= gutters[0][0] + row.size


def _is_parted(row: Row, gutters: Sequence[Interval]) -> bool:
    return any(row.left < left and row.right > right for left, right in gutters)
