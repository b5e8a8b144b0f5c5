"""Vectors on a grid, so that their products with whole numbers are exact in float32.

A product of two float32 matrices depends, in its last digits, on the order of addition,
and that on how many rows stand side by side and on the machine. Where one matrix holds
whole numbers and the other multiples of 1/STEPS, every partial sum is a multiple of
1/STEPS too, and below 2**24 of those float32 holds each one exactly.
"""

from __future__ import annotations

import numpy as np

from models.encoder import Vectors

# 2**24 / 8192 = 2048 bounds the length of a row of whole numbers; those of int8 rows with
# 256 dimensions can't be longer, and longer ones are as flat as no encoder makes them.
STEPS = 8192


def on_grid(vectors: Vectors) -> Vectors:
    """Round unit vectors to multiples of 1/STEPS; a cosine changes by about 0.00004."""
    return np.asarray(np.rint(vectors * STEPS) / STEPS, dtype=np.float32)
