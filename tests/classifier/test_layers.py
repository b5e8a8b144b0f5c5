"""Entries in layers, against a loop over the groups."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier import layers as module
from classifier.layers import Layers

DRAW = np.random.default_rng(4)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=9), st.integers(1, 5))
@pytest.mark.parametrize("block", [1, 7, 1000])
def test_each_group_has_its_highest(block: int, sizes: list[int], queries: int) -> None:
    rows = DRAW.integers(-127, 128, size=(sum(sizes), 4)).astype(np.int8)
    scales = DRAW.random(len(rows)).astype(np.float32) + np.float32(0.1)
    starts = np.cumsum([0, *sizes]).astype(np.int32)
    asked = DRAW.integers(-9, 10, size=(queries, 4)).astype(np.float32)
    layers = Layers.of(rows, scales, starts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_BLOCK", block)
        found = layers.highest(asked)
    assert sorted(layers.groups.tolist()) == [at for at, size in enumerate(sizes) if size]
    for group, row in zip(layers.groups.tolist(), found, strict=True):
        own = slice(starts[group], starts[group + 1])
        similarities = (rows[own].astype(np.float32) @ asked.T) * scales[own, None]
        np.testing.assert_array_equal(row, similarities.max(axis=0))
