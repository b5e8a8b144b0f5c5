"""Different values and how often each occurs, and places side by side."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray


def counted(values: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
    """Give the different values in ascending order and their counts, both shape (values,).

    As ``numpy.unique`` does, which imports masked arrays first: that costs a command more
    than all counting of its own.
    """
    ordered = np.sort(values, axis=None)
    changes = np.ones(len(ordered), dtype=np.bool_)
    changes[1:] = ordered[1:] != ordered[:-1]
    firsts = np.flatnonzero(changes)
    return ordered[firsts], np.diff(np.append(firsts, len(ordered)))


def spread(starts: NDArray[Any], spans: NDArray[Any]) -> NDArray[np.int64]:
    """Give all places of runs, one run after the other: each starts at one and has a span."""
    ends = np.cumsum(spans)
    total = int(ends[-1]) if len(ends) else 0
    return np.asarray(np.repeat(starts - (ends - spans), spans) + np.arange(total))
