"""Words on a page with their places, and the rows that they stand in.

Lengths are in the page's own unit, from the left and from the top.
"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from msgspec import Struct

_SAME_BASE = 0.4  # of the size of the type: words so near in height are in one row


class Word(Struct, frozen=True):
    """A run of characters without a blank; ``base`` is the height of its baseline."""

    text: str
    left: float
    right: float
    base: float
    size: float


class Rule(Struct, frozen=True):
    """A drawn line, level or upright."""

    left: float
    top: float
    right: float
    bottom: float


class Page(Struct, frozen=True):
    """What stands on a page: ``number`` counts from 1."""

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    rules: tuple[Rule, ...] = ()


class Row(Struct, frozen=True):
    """Words of one height, from left to right; there is at least one."""

    words: tuple[Word, ...]

    @property
    def left(self) -> float:
        """Where the row begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the row ends."""
        return max(word.right for word in self.words)

    @property
    def base(self) -> float:
        """The height of the row."""
        return median(word.base for word in self.words)

    @property
    def size(self) -> float:
        """The size of most of its type."""
        return median(word.size for word in self.words)

    @property
    def text(self) -> str:
        """The words with blanks between them."""
        return " ".join(word.text for word in self.words)


def rows_of(words: Iterable[Word]) -> list[Row]:
    """Put words into rows, from top to bottom."""
    rows: list[Row] = []
    row: list[Word] = []
    for word in sorted(words, key=lambda word: word.base):
        if row and word.base - row[-1].base > _SAME_BASE * max(word.size, row[-1].size):
            rows.append(_row(row))
            row = []
        row.append(word)
    return [*rows, _row(row)] if row else rows


def _row(words: list[Word]) -> Row:
    return Row(tuple(sorted(words, key=lambda word: word.left)))
