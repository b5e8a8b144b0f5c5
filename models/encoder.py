"""What turns texts into vectors."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from threading import Lock
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from models.errors import ModelError

Vectors = NDArray[np.float32]
SENTENCE_TRANSFORMERS = "sentence-transformers:"
STATIC = "static"
MINILM = "minilm"


class Encoder(Protocol):
    """Texts in, unit vectors out; equal texts always give equal vectors."""

    @property
    def name(self) -> str:
        """The name that an output shows."""
        ...

    @property
    def fingerprint(self) -> str:
        """What tells this encoder from any other, so that an index fits."""
        ...

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector a text, shape (texts, dimensions); no words may give zeros."""
        ...


def open_encoder(name: str = STATIC) -> Encoder:
    """Open ``static``, ``minilm``, or ``sentence-transformers:`` and a model's name or folder.

    Raises:
        ModelError: the name is unknown, or its model can't be loaded.
    """
    if name == STATIC:
        return _static()
    if name == MINILM:
        from models.onnx_encoder import OnnxEncoder

        return OnnxEncoder.packaged()
    if name.startswith(SENTENCE_TRANSFORMERS):
        from models.transformer_encoder import TransformerEncoder

        return TransformerEncoder(name.removeprefix(SENTENCE_TRANSFORMERS))
    raise ModelError(f"no encoder {name!r}: give '{SENTENCE_TRANSFORMERS}NAME_OR_FOLDER'")


_ONE_BY_ONE = Lock()


def _static() -> Encoder:
    """Open the static encoder once a process: the parser asks for it as well as the matcher."""
    with _ONE_BY_ONE:
        return _opened_static()


@cache
def _opened_static() -> Encoder:
    from models.static_encoder import StaticEncoder

    return StaticEncoder.packaged()


def unit_rows(vectors: Vectors) -> Vectors:
    """Scale each row to length 1; rows of zeros stay."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.where(length > 0, length, 1), dtype=np.float32)
