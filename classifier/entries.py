"""Vectors of one kind of entry of a catalogue, by unit group, and what they are like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.layers import Layers
from classifier.stack import Floats, Stack
from models.encoder import Vectors, unit_rows
from models.quantisation import quantised

_BLOCK = 2_000_000  # similarities that are computed at a time: 8 MB, which the caches hold
_FEW = 16  # queries up to which one call over all groups beats one call a group


class Block(Struct, frozen=True):
    """Similarities of a run of entries with all queries, shape (entries, queries).

    Those of unit group ``groups[i]`` begin at row ``starts[i]``; no group is empty.
    """

    groups: NDArray[np.int64]
    starts: NDArray[np.int64]
    similarities: Floats

    def highest(self) -> Floats:
        """Give the highest similarity in each group, shape (groups, queries)."""
        found = self.similarities
        if len(found) == len(self.groups):
            return found
        if found.shape[1] <= _FEW:
            across = np.ascontiguousarray(found.T)
            return np.asarray(np.maximum.reduceat(across, self.starts, axis=1).T)
        result = np.empty((len(self.groups), found.shape[1]), dtype=np.float32)
        ends = [*self.starts[1:].tolist(), len(found)]
        for row, start, end in zip(result, self.starts.tolist(), ends, strict=True):
            np.maximum.reduce(found[start:end], axis=0, out=row)
        return result

    def means(self, values: Floats) -> Floats:
        """Give the mean over the entries of each group, from (entries, any) to (groups, any)."""
        counts = np.diff(self.starts, append=len(values))[:, None]
        sums = np.add.reduceat(values, self.starts, axis=0, dtype=np.float64)
        return np.asarray(sums / counts, dtype=np.float32)


@dataclass(frozen=True, eq=False)
class Entries:
    """Vectors of one kind of entry, those of a unit group side by side.

    A vector is a row of whole numbers from -127 to 127, shape (entries, dimensions), times
    its scale, shape (entries,). Group ``i`` has the rows ``starts[i]`` to ``starts[i + 1]``,
    so that ``starts`` has the shape (groups + 1,). A query whose vector is ``on_grid`` is
    multiplied without rounding, so that its similarities depend on no other query and on
    no order of addition.
    """

    rows: NDArray[Any]
    scales: Floats
    starts: NDArray[np.int32]

    @classmethod
    def of(cls, vectors: Vectors, starts: NDArray[np.int32]) -> Entries:
        """Round vectors, shape (entries, dimensions), as a store rounds them."""
        rows, scales = quantised(vectors)
        return cls(rows, scales, starts)

    def __len__(self) -> int:
        """Count the entries."""
        return len(self.rows)

    @property
    def groups(self) -> int:
        """The count of unit groups, with and without entries."""
        return len(self.starts) - 1

    @property
    def vectors(self) -> Vectors:
        """All vectors, shape (entries, dimensions)."""
        return np.asarray(self._floats * self.scales[:, None])

    @cached_property
    def _floats(self) -> Floats:
        """The rows as what multiplies fastest; made when all of them are needed."""
        return self.rows.astype(np.float32, copy=False)

    @cached_property
    def _layers(self) -> Layers:
        """The rows as what gives the highest similarities fastest."""
        return Layers.of(self.rows, self.scales, self.starts)

    def blocks(self, queries: Vectors) -> Iterator[Block]:
        """Compare all entries with queries, shape (queries, dimensions), run by run."""
        filled = np.flatnonzero(np.diff(self.starts))
        most = max(1, _BLOCK // max(1, len(queries)))
        across = np.ascontiguousarray(queries.T)
        first = 0
        while first < len(filled):
            start = int(self.starts[filled[first]])
            # The groups that end within the block, and at least one.
            last = int(np.searchsorted(self.starts[filled + 1], start + most, side="right"))
            own = filled[first : max(last, first + 1)]
            run = slice(start, int(self.starts[own[-1] + 1]))
            similarities = self._floats[run] @ across
            similarities *= self.scales[run, None]
            yield Block(own, self.starts[own].astype(np.int64) - start, similarities)
            first += len(own)

    def highest(self, queries: Vectors) -> Floats:
        """Give each query's highest similarity in each group, shape (groups, queries)."""
        result = np.zeros((self.groups, len(queries)), dtype=np.float32)
        if len(queries):
            result[self._layers.groups] = self._layers.highest(queries)
        return result

    def surveyed(self, queries: Vectors, stack: Stack) -> tuple[Floats, Floats]:
        """Give ``highest``, and how far each letter covers each group, shape (groups, letters).

        That is the mean over a group's entries of the highest similarity to any duty of
        the letter; ``queries`` are the duties in the order of ``stack``.
        """
        highest = np.zeros((self.groups, len(queries)), dtype=np.float32)
        covered = np.zeros((self.groups, len(stack.counts)), dtype=np.float32)
        for block in self.blocks(queries):
            highest[block.groups] = block.highest()
            covered[block.groups] = block.means(stack.highest(block.similarities))
        return highest, covered

    def of_group(self, group: int) -> Vectors:
        """Give the vectors of one group, shape (its entries, dimensions)."""
        own = slice(self.starts[group], self.starts[group + 1])
        return np.asarray(self.rows[own].astype(np.float32) * self.scales[own, None])

    def means(self) -> Vectors:
        """Give the mean vector of each group scaled to length 1, shape (groups, dimensions)."""
        sums = np.zeros((self.groups, self.rows.shape[1]), dtype=np.float32)
        filled = np.flatnonzero(np.diff(self.starts))
        if len(filled):
            sums[filled] = np.add.reduceat(self.vectors, self.starts[filled], axis=0)
        return unit_rows(sums)
