"""Any Sentence-Transformers model as an encoder; needs the extra ``dutymatch[transformers]``."""

from __future__ import annotations

import contextlib
import io
import logging
import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from models.artefact import sha256_of
from models.encoder import SENTENCE_TRANSFORMERS, Vectors
from models.errors import ModelError

_BATCH = 64


class TransformerEncoder:
    """A Sentence-Transformers model, loaded from a folder or from the local cache of models.

    Nothing is downloaded: a letter's tool has no business on the network.
    """

    def __init__(self, model: str) -> None:
        """Load ``model``, a folder or the name of a model that this machine has already.

        Raises:
            ModelError: the extra is not installed, or there is no such model here.
        """
        os.environ.setdefault("HF_HUB_OFFLINE", "1")
        try:
            from sentence_transformers import SentenceTransformer
        except ImportError as error:
            raise ModelError(
                "this encoder needs an extra: pip install 'dutymatch[transformers]'"
            ) from error
        logging.getLogger("sentence_transformers").setLevel(logging.ERROR)
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                self._model = SentenceTransformer(model, device="cpu", local_files_only=True)
        except (OSError, ValueError) as error:
            raise ModelError(
                f"no Sentence-Transformers model {model!r} on this machine; give a model's folder"
            ) from error
        self.name = f"{SENTENCE_TRANSFORMERS}{model}"
        self.fingerprint = f"{self.name} {_weights_of(Path(model))}"

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._model.get_embedding_dimension() or 0)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector a text, shape (texts, dimensions)."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        vectors = self._model.encode(
            [" ".join(text.split()) for text in texts],
            batch_size=_BATCH,
            normalize_embeddings=True,
            show_progress_bar=False,
        )
        return np.asarray(vectors, dtype=np.float32)


def _weights_of(folder: Path) -> str:
    """Give the SHA-256 of a local model's weights, empty where they lie elsewhere."""
    weights = folder / "model.safetensors"
    return sha256_of(weights) if weights.is_file() else ""
