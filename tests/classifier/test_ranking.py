"""The highest places of rows against a sort of each row."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from classifier.ranking import highest

ROWS = st.lists(st.lists(st.integers(-3, 3), min_size=6, max_size=6), min_size=1, max_size=5)


@given(ROWS, st.data())
def test_it_is_what_a_stable_sort_begins_with(rows: list[list[int]], data: st.DataObject) -> None:
    values = np.array(rows, dtype=np.float32) / 4
    counts = data.draw(st.lists(st.integers(0, 9), min_size=len(rows), max_size=len(rows)))
    expected = [
        np.argsort(-row, kind="stable")[:count].tolist()
        for row, count in zip(values, counts, strict=True)
    ]
    assert highest(values, counts) == expected
