"""The packaged encoder: unit vectors, the same for the same words, and never an error."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from models.artefact import FOLDER
from models.encoder import open_encoder
from models.errors import ModelError
from models.static_encoder import StaticEncoder

ENCODER = StaticEncoder.packaged()
TOKENIZER = Tokenizer.from_file(str(FOLDER / "static" / "tokenizer.json"))
TOKENIZER.no_padding()
LARGEST = 16_000_000  # bytes


def test_artefacts_are_small_and_carry_their_licence() -> None:
    assert (FOLDER / "static" / "embeddings.safetensors").stat().st_size <= LARGEST
    licence = (FOLDER / "static" / "LICENSE.apache-2.0").read_text(encoding="utf-8")
    assert "Apache License" in licence


@given(st.lists(st.text(max_size=50), max_size=5))
def test_vectors_have_length_one_or_are_zeros(texts: list[str]) -> None:
    vectors = ENCODER.encode(texts)
    assert vectors.shape == (len(texts), ENCODER.dimensions)
    lengths = np.linalg.norm(vectors, axis=1)
    assert np.all(np.isclose(lengths, 1, atol=1e-5) | (lengths == 0))


def test_a_text_without_words_gives_zeros_and_disturbs_no_neighbour() -> None:
    alone = ENCODER.encode(["weld pipes"])
    together = ENCODER.encode(["", "weld pipes", "...", "weld pipes"])
    assert not together[0].any()
    assert not together[2].any()
    np.testing.assert_array_equal(together[1], alone[0])
    np.testing.assert_array_equal(together[3], alone[0])


def test_like_texts_are_nearer_than_strange_ones() -> None:
    weld, join, bread = ENCODER.encode(
        ["weld steel pipes", "join metal tubes by welding", "bake bread and cakes"]
    )
    assert weld @ join > weld @ bread + 0.2


def test_vectors_do_not_depend_on_the_batch() -> None:
    texts = [f"repair engine number {i} and test it" for i in range(3000)]
    many = ENCODER.encode(texts)
    np.testing.assert_allclose(many[2500], ENCODER.encode([texts[2500]])[0], atol=1e-6)


def test_unknown_names_are_one_line() -> None:
    for name in ("", "word2vec", "Static", "sentence_transformers:x"):
        with pytest.raises(ModelError, match="no encoder") as caught:
            open_encoder(name)
        assert "\n" not in str(caught.value)


@given(st.lists(st.text(max_size=50), min_size=1, max_size=5))
def test_the_tokens_of_words_are_those_of_the_text(texts: list[str]) -> None:
    read = [ENCODER._base(text) for text in texts]
    whole = [TOKENIZER.encode(text, add_special_tokens=False).ids for text in read]
    ids, lengths = ENCODER._tokens(texts)
    assert [own.tolist() for own in np.split(ids, np.cumsum(lengths)[:-1])] == whole


def test_only_so_many_tokens_of_a_text_count() -> None:
    long = " ".join(["weld"] * 512)
    vectors = ENCODER.encode([f"{long} bread and cakes", "bread", long])
    np.testing.assert_array_equal(vectors[0], vectors[2])
    assert vectors[0] @ vectors[1] < 0.9
