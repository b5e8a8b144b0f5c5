"""Entries in layers: the first of every unit group, then every second one, and so on.

The highest similarity in each group is then found by a few operations on long runs of
rows, where going group by group takes hundreds of short ones.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.stack import Floats
from models.encoder import Vectors

_BLOCK = 262_144  # similarities that are computed at a time: 1 MB, which the caches hold

_Piece = tuple[int, int]  # a first group, and a count of groups


class Layers(Struct, frozen=True, eq=False):
    """The entries of all groups that have any, layer by layer.

    ``groups`` are the places of these groups, those with more entries first: a layer is a
    prefix of them, with as many groups as ``sizes`` says. ``rows`` and ``scales`` are those
    of the entries, layer after layer.
    """

    groups: NDArray[np.int64]
    sizes: tuple[int, ...]
    rows: Floats
    scales: Floats

    @classmethod
    def of(cls, rows: NDArray[Any], scales: Floats, starts: NDArray[np.int32]) -> Self:
        """Lay out entries; those of group ``i`` are from ``starts[i]`` to ``starts[i + 1]``."""
        counts = np.diff(starts).astype(np.int64)
        groups = np.argsort(-counts, kind="stable")[: int((counts > 0).sum())]
        firsts, laid, sizes = starts[groups].astype(np.int64), [], []
        for layer in range(int(counts.max(initial=0))):
            sizes.append(int((counts > layer).sum()))
            laid.append(firsts[: sizes[-1]] + layer)
        places = np.concatenate(laid) if laid else np.zeros(0, dtype=np.int64)
        floats = rows[places].astype(np.float32, copy=False)
        return cls(groups, tuple(sizes), floats, np.ascontiguousarray(scales[places, None]))

    def highest(self, queries: Vectors) -> Floats:
        """Give each query's highest similarity in each of ``groups``, shape (groups, queries)."""
        across = np.ascontiguousarray(queries.T)
        result = np.full((len(self.groups), len(queries)), -np.inf, dtype=np.float32)
        most = max(1, _BLOCK // max(1, len(queries)))
        buffer = np.empty((min(most, len(self.rows)), len(queries)), dtype=np.float32)
        start = 0
        for block in self._blocks(most):
            end = start + sum(count for _, count in block)
            similarities = np.matmul(self.rows[start:end], across, out=buffer[: end - start])
            similarities *= self.scales[start:end]
            row = 0
            for first, count in block:
                own = result[first : first + count]
                np.maximum(own, similarities[row : row + count], out=own)
                row += count
            start = end
        return result

    def _blocks(self, most: int) -> Iterator[list[_Piece]]:
        """Cut the layers into blocks of up to so many rows."""
        block: list[_Piece] = []
        room = most
        for size in self.sizes:
            first = 0
            while first < size:
                count = min(room, size - first)
                block.append((first, count))
                first, room = first + count, room - count
                if not room:
                    yield block
                    block, room = [], most
        if block:
            yield block
