"""The choice of a Sentence-Transformers model, on the real MiniLM weights."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np
import pytest

from classifier.letter import Letter
from classifier.matcher import Matcher
from models.encoder import open_encoder
from models.errors import ModelError
from models.training.minilm import minilm_folder
from occupations.catalogue import Catalogue


def copy_groups(catalogue: Catalogue, folder: Path, codes: set[str]) -> None:
    """Write a catalogue of some unit groups, which is encoded in a moment."""
    for name in ("unit_groups", "main_duties", "everyday_phrases"):
        with (catalogue.folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            header, *rows = csv.reader(stream)
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([header, *(row for row in rows if row[0] in codes)])


def test_without_the_extra_the_remedy_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(ModelError, match=r"pip install 'dutymatch\[transformers\]'"):
        open_encoder("sentence-transformers:any")


def test_a_model_that_is_not_here_is_one_line() -> None:
    pytest.importorskip("sentence_transformers")
    with pytest.raises(ModelError, match="no Sentence-Transformers model") as caught:
        open_encoder("sentence-transformers:nobody/nothing")
    assert "\n" not in str(caught.value)


def test_minilm_encodes_and_matches(tmp_path: Path, catalogue: Catalogue) -> None:
    copy_groups(catalogue, tmp_path, {"72106", "72301", "63202", "21232", "33102"})
    pytest.importorskip("sentence_transformers")
    name = f"sentence-transformers:{minilm_folder()}"
    encoder = open_encoder(name)
    vectors = encoder.encode(["weld steel pipes", "join metal tubes by welding", "bake bread"])
    assert vectors.shape == (3, encoder.dimensions) == (3, 384)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert vectors[0] @ vectors[1] > vectors[0] @ vectors[2] + 0.3
    assert encoder.encode([]).shape == (0, 384)
    matcher = Matcher.open(str(tmp_path), encoder=name)
    match = matcher.match(
        Letter.from_duties(["MIG weld steel plates and beams", "Set up welding machines"])
    )
    assert match.encoder == name
    assert match.tier == "custom"
    assert match.candidates[0].code == "72106"
    assert match.candidates[0].duties[0].main_duty is not None
    assert match.confidence is None
    assert match.candidates[0].confidence is None
