"""Sums over runs of rows, against NumPy's own, bit by bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.sums import sums_of_runs

DRAW = np.random.default_rng(8)
ROWS = DRAW.normal(size=(40, 6)).astype(np.float32)


def summed(lengths: list[int]) -> np.ndarray:
    """Add up runs of rows that are drawn by their lengths alone."""
    places = [np.random.default_rng(length).integers(len(ROWS), size=length) for length in lengths]
    joined = np.concatenate([np.zeros(0, dtype=np.int64), *places])
    return sums_of_runs(ROWS, joined, np.array(lengths, dtype=np.int64))


@given(st.lists(st.integers(0, 140), min_size=1, max_size=12))
def test_a_run_beside_others_gives_what_it_gives_alone(lengths: list[int]) -> None:
    together = summed(lengths)
    np.testing.assert_array_equal(together, [summed([length])[0] for length in lengths])


@pytest.mark.parametrize("length", [1, 2, 7, 8, 9, 10, 17, 33, 129, 130, 400])
def test_the_sum_is_right(length: int) -> None:
    places = np.random.default_rng(length).integers(len(ROWS), size=length)
    expected = ROWS[places].astype(np.float64).sum(axis=0)
    np.testing.assert_allclose(summed([length])[0], expected, rtol=1e-4, atol=1e-4)


def test_nothing_gives_zeros() -> None:
    assert summed([]).shape == (0, 6)
    assert not summed([0, 3, 0])[[0, 2]].any()
