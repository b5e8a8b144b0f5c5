"""Places of the highest values in rows of many letters, without sorting all of a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray


def highest(values: NDArray[np.floating[Any]], counts: Sequence[int]) -> list[list[int]]:
    """Give the places of so many highest values of each row, best first; ties go by place.

    ``values`` has the shape (rows, places). It is what a stable sort of each row begins with.
    """
    rows, width = values.shape
    wanted = np.clip(counts, 1, width)
    parted = np.partition(values, sorted(set((width - wanted).tolist())), axis=1)
    enough = values >= parted[np.arange(rows), width - wanted][:, None]
    columns = np.nonzero(enough)[1].tolist()
    ranks = (-values[enough]).tolist()
    found, start = [], 0
    ends = np.cumsum(np.count_nonzero(enough, axis=1)).tolist()
    for end, count in zip(ends, counts, strict=True):
        own = sorted(zip(ranks[start:end], columns[start:end], strict=True))
        found.append([place for _, place in own[:count]])
        start = end
    return found
