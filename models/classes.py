"""Class vectors: one trained vector a unit group, beside the encoder it belongs to."""

from __future__ import annotations

from pathlib import Path

from models.artefact import FOLDER, read_tensors, registered_sha256, verified_path
from models.encoder import Vectors
from models.quantisation import dequantised


def classes_fingerprint(encoder: str) -> str:
    """Give the SHA-256 of an encoder's class vectors, empty if there are none."""
    name = f"{encoder}/classes.safetensors"
    return registered_sha256(name) if (FOLDER / name).is_file() else ""


def class_vectors(encoder: str) -> dict[str, Vectors]:
    """Give the vector of each class that an encoder was trained with, empty if there are none.

    Raises:
        ModelError: the artefact is damaged.
    """
    name = f"{encoder}/classes.safetensors"
    if not (FOLDER / name).is_file():
        return {}
    return read_classes(verified_path(name))


def read_classes(path: Path) -> dict[str, Vectors]:
    """Read class vectors from a file that was written in training."""
    artefact = read_tensors(path)
    vectors = dequantised(artefact.tensors["classes"], artefact.tensors["scales"])
    return dict(zip(artefact.metadata["classes"].split(), vectors, strict=True))
