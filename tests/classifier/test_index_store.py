"""Indexes come from the package or the cache, and a damaged one is built again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from classifier.cache import cache_folder
from classifier.index_store import (
    PACKAGED,
    index_key,
    lexicon_key,
    open_index,
    open_lexicon,
)
from classifier.tier import BEST, ENCODERS
from classifier.wording_store import wording_key
from models.artefact import read_tensors
from models.encoder import open_encoder
from models.static_encoder import StaticEncoder
from occupations.catalogue import Catalogue


def small(folder: Path) -> Catalogue:
    folder.mkdir(exist_ok=True)
    (folder / "unit_groups.csv").write_text("code,title\na,Bakers\nb,Welders\n", encoding="utf-8")
    return Catalogue(folder)


def test_the_packaged_catalogue_has_its_index_in_the_package(catalogue: Catalogue) -> None:
    keys = {index_key(catalogue, open_encoder(name)) for name in ENCODERS[BEST]}
    keys |= {lexicon_key(catalogue), wording_key(catalogue)}
    found = {path.stem for path in PACKAGED.glob("*.safetensors")}
    assert found == keys, "run: python -m classifier.training.packaging REFERENCE"


def test_no_sentence_is_stored_in_an_index() -> None:
    for path in PACKAGED.glob("*.safetensors"):
        artefact = read_tensors(path)
        assert set(artefact.metadata) <= {"key", "evidence_threshold"}
        assert {tensor.dtype.kind for tensor in artefact.tensors.values()} <= {"i", "u", "f"}


def test_an_index_is_built_once_and_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUTYMATCH_CACHE", str(tmp_path / "cache"))
    catalogue, encoder = small(tmp_path / "own"), StaticEncoder.packaged()
    built = open_index(catalogue, encoder)
    (path,) = cache_folder().glob("*-static-*.safetensors")
    read = open_index(catalogue, encoder)
    np.testing.assert_array_equal(built.titles.vectors, read.titles.vectors)
    assert built.evidence_threshold == read.evidence_threshold
    path.write_bytes(path.read_bytes()[:100])
    again = open_index(catalogue, encoder)
    np.testing.assert_array_equal(built.titles.vectors, again.titles.vectors)


def test_another_text_is_another_index(tmp_path: Path) -> None:
    encoder = StaticEncoder.packaged()
    before = index_key(small(tmp_path / "own"), encoder)
    (tmp_path / "own" / "everyday_phrases.csv").write_text("code,phrase\na,knead\n")
    assert index_key(Catalogue(tmp_path / "own"), encoder) != before


def test_a_cache_that_can_not_be_written_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("DUTYMATCH_CACHE", str(blocked / "below"))
    open_index(small(tmp_path / "own"), StaticEncoder.packaged())
    assert "the index can't be kept" in capsys.readouterr().err


def test_a_lexicon_is_kept_and_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUTYMATCH_CACHE", str(tmp_path / "cache"))
    catalogue = small(tmp_path / "own")
    first, second = open_lexicon(catalogue), open_lexicon(catalogue)
    np.testing.assert_array_equal(first.titles.weights, second.titles.weights)
    assert second.titles.similarities(["welders"]).argmax() == 1
