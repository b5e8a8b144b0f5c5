"""Different values and how often each occurs."""

from __future__ import annotations

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
