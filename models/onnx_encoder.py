"""A fine-tuned MiniLM as int8 ONNX, run without torch: the encoder of the tier ``best``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from models.artefact import registered_sha256, verified_path
from models.encoder import MINILM, Vectors, unit_rows
from models.words import plain

MODEL = "minilm/model.onnx"
TOKENIZER = "static/tokenizer.json"  # the two encoders share one vocabulary
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
        return cls(registered_sha256(MODEL))

    @cached_property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._session.get_outputs()[0].shape[2])

    @cached_property
    def _session(self) -> Any:  # noqa: ANN401 - onnxruntime has no types
        """A session whose output has the shape (texts, tokens, dimensions)."""
        import onnxruntime

        options = onnxruntime.SessionOptions()
        # One thread: a text alone is too small to share, and waiting threads keep a core busy.
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        return onnxruntime.InferenceSession(
            str(verified_path(MODEL)), options, providers=["CPUExecutionProvider"]
        )

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        return packaged_tokenizer()

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
                inputs = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
                states = self._session.run(None, inputs)[0]
                # In float64 no rounding is left of the order in which states are added, which
                # differs with how many texts go together.
                vectors[some] = states.mean(axis=1, dtype=np.float64)
        return unit_rows(vectors)


def packaged_tokenizer() -> Tokenizer:
    """Open the tokenizer, which cuts a text at ``LONGEST`` tokens and fills none up.

    Raises:
        ModelError: it is missing or damaged.
    """
    tokenizer = Tokenizer.from_file(str(verified_path(TOKENIZER)))
    tokenizer.enable_truncation(LONGEST)
    tokenizer.no_padding()
    return tokenizer
