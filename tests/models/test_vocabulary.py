"""Words by number: the words of every text come back, whatever was read before."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import vocabulary as module
from models.vocabulary import Beside, Numbered, numbered
from models.words import words

TEXTS = st.lists(st.text(max_size=30), max_size=5)


def texts_of(read: Numbered) -> list[list[str]]:
    ends = np.cumsum(read.lengths).tolist()
    own = [read.vocabulary.words[number] for number in read.numbers.tolist()]
    return [own[end - length : end] for end, length in zip(ends, read.lengths, strict=True)]


@given(TEXTS)
def test_the_words_of_texts_come_back(texts: list[str]) -> None:
    assert texts_of(numbered(texts)) == [words(text) for text in texts]


def test_vocabularies_and_the_texts_that_are_kept_are_bounded(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_MOST_WORDS", 10)
    monkeypatch.setattr(module, "_MOST_TEXTS", 4)
    for place in range(40):
        read = numbered([f"word{place} weld pipes", "weld"])
        assert texts_of(read) == [[f"word{place}", "weld", "pipes"], ["weld"]]
        assert len(read.vocabulary.words) < 14
        assert len(read.vocabulary._texts) <= 4


@given(st.lists(TEXTS, max_size=4))
def test_what_is_known_follows_the_vocabulary(rounds: list[list[str]]) -> None:
    def longer(known: list[str] | None, fresh: Sequence[str]) -> list[str]:
        return [*(known or []), *map(str.upper, fresh)]

    beside = Beside(longer)
    for texts in rounds:
        read = numbered(texts)
        known = beside.of(read.vocabulary)
        assert known[: len(read.vocabulary.words)] == [
            word.upper() for word in read.vocabulary.words
        ]


def test_a_new_vocabulary_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    beside = Beside(lambda known, fresh: [*(known or []), *fresh])
    first = numbered(["weld pipes"]).vocabulary
    beside.of(first)
    monkeypatch.setattr(module, "_MOST_WORDS", 0)
    second = numbered(["bake bread"]).vocabulary
    assert second is not first
    assert beside.of(second) == ["bake", "bread"]
