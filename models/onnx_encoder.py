"""A fine-tuned MiniLM as int8 ONNX, run without torch: the encoder of the tier ``best``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from models.artefact import registered_sha256
from models.encoder import MINILM, Vectors, unit_rows
from models.onnx_layers import (
    LOWER,
    lower_states,
    open_layers,
    packaged_tokenizer,
    upper_states,
)
from models.words import plain

UPPER = "minilm/upper.onnx"
LONGEST = 64  # tokens of one text that count
_TOGETHER = 64  # texts, which bounds the memory
_FRAME = 2  # tokens around every text; one that has no more has no words


class OnnxEncoder:
    """Mean-pooled token states of a transformer, one unit vector a text.

    The weights start from all-MiniLM-L6-v2 (Apache-2.0); ``models/training`` says how
    they were trained and rounded.
    """

    name = MINILM

    def __init__(self, fingerprint: str) -> None:
        """Take what tells the weights from others; they are read when they are first needed."""
        self.fingerprint = fingerprint

    @classmethod
    def packaged(cls) -> OnnxEncoder:
        """Give the encoder that comes with the package.

        Raises:
            ModelError: the registry does not know it.
        """
        return cls(f"{registered_sha256(LOWER)} {registered_sha256(UPPER)}")

    @cached_property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._upper.get_outputs()[0].shape[2])

    @cached_property
    def _upper(self) -> Any:  # noqa: ANN401 - onnxruntime has no types
        """Layers whose output has the shape (texts, tokens, dimensions)."""
        return open_layers(UPPER)

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        return packaged_tokenizer(LONGEST)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector a text, shape (texts, dimensions); no words give zeros.

        Raises:
            ModelError: an artefact is missing or damaged.
        """
        vectors = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        encodings = self._tokenizer.encode_batch_fast([plain(text) for text in texts])
        # Texts of one length go together, and none is filled up: a vector must not depend on
        # the texts that stand beside it.
        by_length: dict[int, list[int]] = {}
        for place, encoding in enumerate(encodings):
            if len(encoding.ids) > _FRAME:
                by_length.setdefault(len(encoding.ids), []).append(place)
        for places in by_length.values():
            for first in range(0, len(places), _TOGETHER):
                some = places[first : first + _TOGETHER]
                ids = np.array([encodings[place].ids for place in some], dtype=np.int64)
                states = upper_states(self._upper, lower_states(ids))
                # In float64 no rounding is left of the order in which states are added, which
                # differs with how many texts go together.
                vectors[some] = states.mean(axis=1, dtype=np.float64)
        return unit_rows(vectors)
