"""Entries compared in blocks, against plain loops."""

from __future__ import annotations

import numpy as np
import pytest

from classifier import entries as module
from classifier import layers
from classifier.entries import Entries
from classifier.stack import Stack
from models.encoder import unit_rows
from models.grid import STEPS, on_grid

SIZES = [3, 0, 1, 5, 0, 0, 2, 9, 4]
DRAW = np.random.default_rng(5)


def made() -> Entries:
    vectors = unit_rows(DRAW.normal(size=(sum(SIZES), 16)).astype(np.float32))
    return Entries.of(vectors, np.cumsum([0, *SIZES]).astype(np.int32))


def queries(count: int) -> np.ndarray:
    return on_grid(unit_rows(DRAW.normal(size=(count, 16)).astype(np.float32)))


@pytest.mark.parametrize("block", [1, 40, 10_000])
@pytest.mark.parametrize("count", [1, 5, 40])
def test_blocks_of_any_size_give_the_same(
    block: int, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BLOCK", block)
    monkeypatch.setattr(layers, "_BLOCK", block)
    entries, asked = made(), queries(count)
    similarities = (entries.rows.astype(np.float64) @ asked.T.astype(np.float64)).astype(
        np.float32
    ) * entries.scales[:, None]
    expected = np.zeros((len(SIZES), count), dtype=np.float32)
    covered = np.zeros((len(SIZES), 1), dtype=np.float32)
    for group in range(len(SIZES)):
        own = similarities[entries.starts[group] : entries.starts[group + 1]]
        if len(own):
            expected[group] = own.max(axis=0)
            covered[group] = own.max(axis=1).mean()
    np.testing.assert_array_equal(entries.highest(asked), expected)
    stack = Stack.of([count])
    surveyed, cover = entries.surveyed(asked[stack.rows], stack)
    np.testing.assert_array_equal(surveyed, expected[:, stack.rows])
    np.testing.assert_allclose(cover, covered, atol=1e-6)


def test_products_on_the_grid_are_exact() -> None:
    rows = DRAW.integers(-127, 128, size=(50, 256)).astype(np.float32)
    asked = on_grid(unit_rows(DRAW.normal(size=(20, 256)).astype(np.float32)))
    whole = np.rint(asked.astype(np.float64) * STEPS) @ rows.T.astype(np.float64)
    assert np.array_equal((asked @ rows.T).astype(np.float64) * STEPS, whole)
    assert np.array_equal(np.concatenate([one[None] @ rows.T for one in asked]), asked @ rows.T)


def test_vectors_come_back_as_they_were_to_a_hundredth() -> None:
    vectors = unit_rows(DRAW.normal(size=(7, 16)).astype(np.float32))
    entries = Entries.of(vectors, np.array([0, 7], dtype=np.int32))
    np.testing.assert_allclose(entries.vectors, vectors, atol=0.01)
    np.testing.assert_array_equal(entries.of_group(0), entries.vectors)
