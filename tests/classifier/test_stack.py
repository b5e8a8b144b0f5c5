"""The layout of many letters' duties, against loops over the letters."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from classifier.stack import Stack

COUNTS = st.lists(st.integers(1, 6), min_size=1, max_size=8)


def by_letter(counts: list[int], width: int) -> list[np.ndarray]:
    """Give each letter's values, a row a duty."""
    draw = np.random.default_rng(sum(counts))
    return [draw.normal(size=(count, width)).astype(np.float32) for count in counts]


@given(COUNTS, st.integers(1, 3))
def test_every_fold_is_that_of_the_letter_alone(counts: list[int], width: int) -> None:
    letters, stack = by_letter(counts, width), Stack.of(counts)
    laid = np.concatenate(letters)[stack.rows]
    highest, means = stack.highest(laid.T).T, stack.means(laid.T).T
    np.testing.assert_array_equal(highest, [own.max(axis=0) for own in letters])
    np.testing.assert_allclose(means, [own.mean(axis=0) for own in letters], atol=1e-6)
    np.testing.assert_allclose(stack.sums(laid), [own.sum(axis=0) for own in letters], atol=1e-5)


@given(COUNTS)
def test_every_duty_has_one_column(counts: list[int]) -> None:
    stack = Stack.of(counts)
    assert sorted(stack.rows.tolist()) == list(range(sum(counts)))
    assert [letters for _, letters in stack.turns] == sorted(
        (letters for _, letters in stack.turns), reverse=True
    )


def test_no_letters_make_an_empty_stack() -> None:
    stack = Stack.of([])
    assert stack.rows.shape == (0,)
    assert stack.turns == ()
