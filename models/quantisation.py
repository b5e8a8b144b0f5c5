"""Vectors as int8 rows with one scale each: a quarter of the size, the same directions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_LARGEST = 127


def quantised(vectors: NDArray[np.float32]) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Round rows, shape (n, d), to int8 with scales, shape (n,), so that row = int8 * scale."""
    scales = np.abs(vectors).max(axis=1, initial=0) / _LARGEST
    divisors = np.where(scales > 0, scales, 1)[:, None]
    return np.round(vectors / divisors).astype(np.int8), scales.astype(np.float32)


def dequantised(rows: NDArray[np.int8], scales: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give back the rows of ``quantised``."""
    vectors = rows.astype(np.float32)
    vectors *= scales[:, None]
    return vectors
