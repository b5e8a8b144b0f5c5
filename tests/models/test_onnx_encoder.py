"""The encoder of the tier ``best``: small, without torch, the same in any company."""

from __future__ import annotations

import numpy as np

from models.artefact import FOLDER
from models.encoder import open_encoder
from models.onnx_encoder import UPPER
from models.onnx_layers import LOWER

LARGEST = 25_000_000  # bytes


def test_the_model_is_small_enough() -> None:
    assert sum((FOLDER / name).stat().st_size for name in (LOWER, UPPER)) <= LARGEST
    assert "Apache License" in (FOLDER / "minilm" / "LICENSE.apache-2.0").read_text("utf-8")


def test_vectors_do_not_depend_on_the_company_they_are_encoded_in() -> None:
    encoder = open_encoder("minilm")
    texts = ["weld pipes", "", "bake bread and cakes for the hotel's breakfast", "?!", "a" * 900]
    together = encoder.encode(texts)
    assert together.shape == (5, encoder.dimensions)
    for row, text in zip(together, texts, strict=True):
        np.testing.assert_allclose(encoder.encode([text])[0], row, atol=1e-5)
    assert not together[1].any()
    assert not together[3].any()
    assert np.allclose(np.linalg.norm(together[[0, 2, 4]], axis=1), 1, atol=1e-5)
    assert encoder.encode([]).shape == (0, encoder.dimensions)


def test_texts_of_one_length_go_together_and_change_nothing() -> None:
    encoder = open_encoder("minilm")
    nouns = ("steel", "pipes", "bread", "cakes", "letters", "orders", "trucks", "walls")
    texts = [f"{verb} {noun}" for verb in ("check", "order", "count", "clean") for noun in nouns]
    together = encoder.encode(texts)
    alone = np.concatenate([encoder.encode([text]) for text in texts])
    np.testing.assert_array_equal(together, alone)
    np.testing.assert_array_equal(encoder.encode(texts[::-1])[::-1], together)


def test_like_texts_are_nearer_than_strange_ones() -> None:
    weld, join, bread = open_encoder("minilm").encode(
        ["weld steel pipes", "join metal tubes by welding", "bake bread and cakes"]
    )
    assert weld @ join > weld @ bread + 0.2
