"""Counting gives what numpy.unique gives."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from models.counting import counted


@given(st.lists(st.integers(-(2**40), 2**40), max_size=50))
def test_counts_like_numpy(values: list[int]) -> None:
    array = np.array(values, dtype=np.int64)
    wanted, counts = np.unique(array, return_counts=True)
    found, own = counted(array)
    assert found.tolist() == wanted.tolist()
    assert own.tolist() == counts.tolist()
