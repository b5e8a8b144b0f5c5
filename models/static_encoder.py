"""The static encoder: one vector a token, their mean a text. No torch, no GPU."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.artefact import read_tensors, registered_sha256, verified_path
from models.encoder import STATIC, Vectors, unit_rows
from models.errors import ModelError
from models.inflection import BaseForms
from models.spelling import ARTICLES, one_form
from models.words import split_words

EMBEDDINGS = "static/embeddings.safetensors"
TOKENIZER = "static/tokenizer.json"
_LONGEST = 512  # tokens of one text that count
_MOST_WORDS = 50_000  # whose tokens are kept
_CHUNK = 2048  # texts that are encoded at a time, which bounds the memory


def base_forms(tokenizer: Tokenizer) -> BaseForms:
    """Give what puts words into their base forms, as far as these are whole tokens."""
    return BaseForms(lambda word: tokenizer.token_to_id(word) is not None)


class StaticEncoder:
    """Mean of token vectors, kept as int8 rows with one scale each.

    The tokenizer and the starting weights are those of all-MiniLM-L6-v2
    (Apache-2.0); ``models/training`` says how the vectors were made.
    """

    name = STATIC

    def __init__(
        self,
        rows: NDArray[np.int8],
        scales: NDArray[np.float32],
        tokenizer: Tokenizer,
        fingerprint: str,
    ) -> None:
        """Take one int8 row and one scale a token.

        Args:
            rows: of shape (vocabulary, dimensions).
            scales: of shape (vocabulary,).
            tokenizer: whose ids are the places of the rows.
            fingerprint: what tells this encoder from any other.

        Raises:
            ModelError: the shapes don't fit each other or the tokenizer.
        """
        if len(rows) != len(scales) or len(rows) < tokenizer.get_vocab_size():
            message = f"{len(rows)} rows and {len(scales)} scales for {tokenizer.get_vocab_size()}"
            raise ModelError(f"{message} tokens")
        self._rows, self._scales, self._tokenizer = rows, scales, tokenizer
        self.fingerprint = fingerprint
        self._base = base_forms(tokenizer)
        self._ids: dict[str, list[int]] = {}
        tokenizer.no_padding()
        tokenizer.enable_truncation(_LONGEST)

    @classmethod
    def packaged(cls) -> StaticEncoder:
        """Open the encoder that comes with the package.

        Raises:
            ModelError: an artefact is missing or damaged.
        """
        embeddings, tokenizer = verified_path(EMBEDDINGS), verified_path(TOKENIZER)
        return cls.from_files(embeddings, tokenizer, registered_sha256(EMBEDDINGS))

    @classmethod
    def from_files(cls, embeddings: Path, tokenizer: Path, fingerprint: str) -> StaticEncoder:
        """Open an encoder from its two files."""
        tensors = read_tensors(embeddings).tensors
        words = Tokenizer.from_file(str(tokenizer))
        return cls(tensors["embeddings"], tensors["scales"], words, fingerprint)

    @cached_property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._rows.shape[1])

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give one unit vector a text, shape (texts, dimensions); no words give zeros."""
        if not texts:
            return np.zeros((0, self.dimensions), dtype=np.float32)
        chunks = [texts[i : i + _CHUNK] for i in range(0, len(texts), _CHUNK)]
        return np.concatenate([self._encode(chunk) for chunk in chunks])

    def _encode(self, texts: Sequence[str]) -> Vectors:
        found = self._tokens(texts)
        lengths = np.array([len(own) for own in found])
        ids = np.array([token for own in found for token in own], dtype=np.int64)
        sums = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        filled = lengths > 0
        if filled.any():
            tokens = self._rows[ids].astype(np.float32)
            tokens *= self._scales[ids, None]
            starts = (np.cumsum(lengths) - lengths)[filled]
            sums[filled] = np.add.reduceat(tokens, starts, axis=0)
        return unit_rows(sums)

    def _tokens(self, texts: Sequence[str]) -> list[list[int]]:
        """Give the tokens of texts made plain; those of a word are the same in every text."""
        split = [[w for w in split_words(text) if w not in ARTICLES] for text in texts]
        if len(self._ids) > _MOST_WORDS:
            self._ids = {}  # a new one: another thread may be reading the old
        known = self._ids
        fresh = list({word for own in split for word in own if word not in known})
        encodings = self._tokenizer.encode_batch_fast(
            [self._base.of(one_form(word)) for word in fresh], add_special_tokens=False
        )
        known.update((word, e.ids) for word, e in zip(fresh, encodings, strict=True))
        return [[i for word in own for i in known[word]][:_LONGEST] for own in split]
