"""How like titles are, letter by letter."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from classifier.lexicon import TitleList
from models.words import plain

GROUPS = [["Cook", "Line cook"], ["Site engineer", "Civil engineer"], [], ["Truck driver"]]
NAMES = TitleList.from_titles(GROUPS)
TITLES = st.lists(st.text("abcdegiknorstuv C", max_size=20), min_size=1, max_size=6)


@given(TITLES)
def test_titles_together_give_the_highest_ratio_of_each_group(titles: list[str]) -> None:
    found = NAMES.likeness_of(titles, len(GROUPS))
    expected = [
        [
            max((fuzz.token_sort_ratio(plain(t), plain(own)) / 100 for own in group), default=0)
            for group in GROUPS
        ]
        for t in titles
    ]
    np.testing.assert_allclose(found, expected, atol=1e-6)
    for title, row in zip(titles, found, strict=True):
        np.testing.assert_array_equal(NAMES.likeness(title, len(GROUPS)), row)
