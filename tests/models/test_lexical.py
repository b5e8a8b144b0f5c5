"""The lexical view against arithmetic written out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.lexical import STOP_WORDS, LexicalModel, terms
from models.terms import different_words, hashed_terms
from models.words import words

TEXTS = [["weld pipe"], ["weld plate", "weld"], ["bake bread"]]
WORDY = st.text("adek no'.", max_size=30)  # words, stop words and what parts them
DOCUMENTS = [[(text, 1.0) for text in texts] for texts in TEXTS]


def test_terms_are_stems_and_pairs_without_stop_words() -> None:
    assert terms("the welding of pipes") == terms("weld pipe")
    assert len(terms("weld pipe")) == 3
    assert terms("of the and") == []


def test_the_cosine_is_that_of_the_definition() -> None:
    model = LexicalModel.from_documents(DOCUMENTS)
    common = math.log(4 / 3) + 1  # "weld" stands in two of three documents
    rare = math.log(4 / 2) + 1  # every other term in one
    first = math.sqrt(common**2 + 2 * rare**2)
    second = math.sqrt(((math.log2(3)) * common) ** 2 + 2 * rare**2)
    expected = [common / first, (math.log2(3)) * common / second, 0.0]
    assert model.similarities(["welding"]) == pytest.approx(expected, rel=1e-6)


def test_a_document_is_most_like_itself() -> None:
    model = LexicalModel.from_documents(DOCUMENTS)
    for place, texts in enumerate(TEXTS):
        found = model.similarities(texts)
        assert found[place] == pytest.approx(1.0, abs=1e-6)
        assert int(found.argmax()) == place


def test_unknown_words_and_no_words_give_zeros() -> None:
    model = LexicalModel.from_documents(DOCUMENTS)
    for texts in ([], [""], ["zzz"], ["the"]):
        assert not np.any(model.similarities(texts))


def test_queries_together_give_what_each_gives_alone() -> None:
    documents = [[("weld steel pipe", 1.0)], [("bake bread and pipe cream", 1.0)], [("drive", 1.0)]]
    model = LexicalModel.from_documents(documents)
    queries = [["weld pipes"], [], ["bread", "pipe pipe"], ["unknown"], ["weld pipes"]]
    together = model.similarities_of(queries)
    assert together.shape == (5, 3)
    assert np.array_equal(together, np.stack([model.similarities(query) for query in queries]))
    assert np.array_equal(together[0], together[4])
    assert model.similarities_of([]).shape == (0, 3)


@given(st.lists(WORDY, max_size=6))
def test_terms_of_many_texts_are_those_of_each(texts: list[str]) -> None:
    found = hashed_terms(texts)
    for place, text in enumerate(texts):
        stems, pairs = found.stems[found.texts == place], found.pairs[found.pair_texts == place]
        assert [*stems.tolist(), *pairs.tolist()] == terms(text)


@given(st.lists(st.lists(WORDY, max_size=4), max_size=5))
def test_different_words_are_counted_without_stop_words(queries: list[list[str]]) -> None:
    expected = [
        len({word for text in texts for word in words(text)} - STOP_WORDS) for texts in queries
    ]
    assert different_words(queries).tolist() == expected


def test_many_queries_give_what_each_gives_alone() -> None:
    model = LexicalModel.from_documents(DOCUMENTS)
    queries = [[f"weld {'pipe ' * (place % 3)}", "bread"][: 1 + place % 2] for place in range(50)]
    expected = np.stack([model.similarities(query) for query in queries])
    assert np.array_equal(model.similarities_of(queries), expected)
