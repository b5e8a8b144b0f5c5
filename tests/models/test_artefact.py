"""Artefacts are verified before use, and a damaged one is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from safetensors.numpy import save_file

from models import artefact
from models.artefact import read_tensors, registered_sha256, sha256_of, verified_path
from models.errors import ModelError
from models.quantisation import dequantised, quantised


def test_every_packaged_artefact_is_registered_with_its_sha256() -> None:
    files = [p for p in artefact.FOLDER.rglob("*") if p.suffix in {".safetensors", ".json"}]
    assert files
    for path in files:
        name = path.relative_to(artefact.FOLDER).as_posix()
        assert registered_sha256(name) == sha256_of(path)
        assert verified_path(name) == path


def test_nothing_packaged_is_a_pickle() -> None:
    suffixes = {path.suffix for path in artefact.FOLDER.rglob("*") if path.is_file()}
    assert not suffixes & {".pkl", ".pickle", ".pt", ".bin", ".npy", ".joblib"}


def test_a_changed_artefact_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.bin").write_bytes(b"changed")
    (tmp_path / "registry.toml").write_text('["a.bin"]\nsha256 = "00"\n', encoding="utf-8")
    monkeypatch.setattr(artefact, "FOLDER", tmp_path)
    monkeypatch.setattr(artefact, "REGISTRY", tmp_path / "registry.toml")
    with pytest.raises(ModelError, match="damaged or changed"):
        verified_path("a.bin")
    with pytest.raises(ModelError, match="missing"):
        verified_path("b.bin")


def test_files_that_are_no_safetensors_are_refused(tmp_path: Path) -> None:
    for name, data in {"empty": b"", "text": b"hello", "header": b"\xff" * 100}.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(ModelError, match="no readable safetensors"):
            read_tensors(path)


def test_tensors_and_metadata_come_back(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    save_file({"x": np.arange(3, dtype=np.int16)}, path, metadata={"names": '["a", "b"]'})
    read = read_tensors(path)
    np.testing.assert_array_equal(read.tensors["x"], [0, 1, 2])
    assert read.list_of("names") == ["a", "b"]


@given(arrays(np.float32, (3, 4), elements=st.floats(-10, 10, width=32)))
def test_rounding_keeps_each_number_within_half_a_step(vectors: np.ndarray) -> None:
    rows, scales = quantised(vectors)
    assert rows.dtype == np.int8
    back = dequantised(rows, scales)
    assert np.all(np.abs(back - vectors) <= scales[:, None] / 2 + 1e-5)
