"""Reading trained artefacts: safetensors only, verified by SHA-256 before use."""

from __future__ import annotations

import hashlib
import json
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from models.errors import ModelError

FOLDER = Path(__file__).parent / "artefacts"
REGISTRY = FOLDER / "registry.toml"


class Artefact(Struct, frozen=True):
    """The tensors of one file with the facts written beside them."""

    tensors: dict[str, NDArray[Any]]
    metadata: dict[str, str]

    def list_of(self, key: str) -> list[str]:
        """Give a list of strings that is kept as JSON in the metadata."""
        return [str(item) for item in json.loads(self.metadata[key])]


def sha256_of(path: Path) -> str:
    """Give the SHA-256 of a file as hexadecimal digits."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def registered_sha256(name: str) -> str:
    """Give the SHA-256 that the registry notes for the packaged artefact ``name``."""
    with REGISTRY.open("rb") as stream:
        registry = tomllib.load(stream)
    try:
        return str(registry[name]["sha256"])
    except KeyError:
        raise ModelError(f"{REGISTRY.name} names no artefact {name!r}") from None


def verified_path(name: str) -> Path:
    """Give the path of the packaged artefact ``name``, its content checked by the registry.

    Raises:
        ModelError: the file is absent or was changed since it was registered.
    """
    path = FOLDER / name
    if not path.is_file():
        raise ModelError(f"{path}: the artefact is missing; reinstall dutymatch")
    if sha256_of(path) != registered_sha256(name):
        raise ModelError(f"{path}: damaged or changed (SHA-256 differs); reinstall dutymatch")
    return path


def read_tensors(path: Path) -> Artefact:
    """Read every tensor of a safetensors file.

    Raises:
        ModelError: the file is no readable safetensors file.
    """
    try:
        with safe_open(path, framework="numpy") as stream:
            tensors = {key: np.asarray(stream.get_tensor(key)) for key in stream.keys()}  # noqa: SIM118
            return Artefact(tensors, dict(stream.metadata() or {}))
    except (OSError, SafetensorError) as error:
        raise ModelError(f"{path}: no readable safetensors file ({error})") from error
