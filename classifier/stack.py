"""Rows of many letters side by side, so that one operation serves all letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Stack(Struct, frozen=True):
    """The duties of many letters: the first duty of every letter, then every second one, ...

    Letters with more duties stand first, so that the duties of one turn are a run of
    columns over a run of letters, and folding them needs one operation a turn. ``rows``,
    shape (duties,), says where each column stands in the order of the letters; ``turns``
    has a column and a count of letters a turn; ``places``, shape (letters,), gives the
    letters back in their own order; ``counts``, shape (letters,), are their duties.
    """

    rows: NDArray[np.int64]
    turns: tuple[tuple[int, int], ...]
    places: NDArray[np.int64]
    counts: NDArray[np.int64]

    @classmethod
    def of(cls, counts: Sequence[int]) -> Stack:
        """Lay out letters with so many duties each, every count at least 1."""
        sizes = np.asarray(counts, dtype=np.int64)
        order = np.argsort(-sizes, kind="stable")
        firsts = (np.cumsum(sizes) - sizes)[order]
        rows, turns, column = [], [], 0
        for turn in range(int(sizes.max(initial=0))):
            letters = int((sizes > turn).sum())
            rows.append(firsts[:letters] + turn)
            turns.append((column, letters))
            column += letters
        laid = np.concatenate(rows) if rows else np.zeros(0, dtype=np.int64)
        return cls(laid, tuple(turns), np.argsort(order, kind="stable"), sizes)

    def highest(self, values: Floats) -> Floats:
        """Give the highest value of each letter, from (any, duties) to (any, letters)."""
        return self._folded(values, np.maximum, np.float32)

    def sums(self, vectors: Floats) -> Floats:
        """Give the sum of each letter, from (duties, any) to (letters, any)."""
        result = vectors[: len(self.places)].astype(np.float64)
        for column, letters in self.turns[1:]:
            result[:letters] += vectors[column : column + letters]
        return np.asarray(result[self.places], dtype=np.float32)

    def means(self, values: Floats) -> Floats:
        """Give the mean of each letter, from (any, duties) to (any, letters)."""
        # Sums in float64 are the same to the last shown digit in whatever order.
        sums = self._folded(values, np.add, np.float64)
        return np.asarray(sums / self.counts, dtype=np.float32)

    def _folded(self, values: Floats, fold: Callable[..., Any], kind: type[Any]) -> NDArray[Any]:
        result = values[:, : len(self.places)].astype(kind)
        for column, letters in self.turns[1:]:
            part = result[:, :letters]
            fold(part, values[:, column : column + letters], out=part)
        return result[:, self.places]
