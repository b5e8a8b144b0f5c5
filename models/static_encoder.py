"""The static encoder: one vector a token, their mean a text. No torch, no GPU."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.artefact import read_tensors, registered_sha256, verified_path
from models.counting import spread
from models.encoder import STATIC, Vectors, unit_rows
from models.errors import ModelError
from models.inflection import BaseForms
from models.quantisation import dequantised
from models.spelling import ARTICLES, one_form
from models.sums import sums_of_runs
from models.vocabulary import Beside, numbered

EMBEDDINGS = "static/embeddings.safetensors"
TOKENIZER = "static/tokenizer.json"
_LONGEST = 512  # tokens of one text that count
_CHUNK = 2048  # texts that are encoded at a time, which bounds the memory


def base_forms(tokenizer: Tokenizer) -> BaseForms:
    """Give what puts words into their base forms, as far as these are whole tokens."""
    return BaseForms(lambda word: tokenizer.token_to_id(word) is not None)


class _Tokens(Struct, frozen=True):
    """The tokens of words: word ``i`` has those from ``starts[i]`` to ``starts[i + 1]``."""

    starts: NDArray[np.int64]
    ids: NDArray[np.int64]


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
        self._known = Beside(self._learnt)
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
        ids, lengths = self._tokens(texts)
        # The tokens of many texts are much fewer when each is taken once.
        is_there = np.zeros(len(self._rows), dtype=np.bool_)
        is_there[ids] = True
        different = np.flatnonzero(is_there)
        place = np.empty(len(self._rows), dtype=np.int64)
        place[different] = np.arange(len(different))
        tokens = dequantised(self._rows[different], self._scales[different])
        return unit_rows(sums_of_runs(tokens, place[ids], lengths))

    def _tokens(self, texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Give the tokens of texts made plain, one text after the other, and their counts."""
        read = numbered(texts)
        known = self._known.of(read.vocabulary)
        starts = known.starts[read.numbers]
        spans = known.starts[read.numbers + 1] - starts
        ids = known.ids[spread(starts, spans)]
        sums = np.cumsum(np.append(0, spans))
        ends = np.cumsum(read.lengths)
        lengths = sums[ends] - sums[ends - read.lengths]
        if int(lengths.max()) <= _LONGEST:
            return ids, lengths
        kept = np.minimum(lengths, _LONGEST)
        return ids[spread(np.cumsum(lengths) - lengths, kept)], kept

    def _learnt(self, known: _Tokens | None, words: Sequence[str]) -> _Tokens:
        """Add the tokens of new words; those of a word are the same in every text."""
        own = [() if word in ARTICLES else self._whole(word) for word in words]
        parted = [place for place, tokens in enumerate(own) if tokens is None]
        encodings = self._tokenizer.encode_batch_fast(
            [self._form(words[place]) for place in parted], add_special_tokens=False
        )
        for place, encoding in zip(parted, encodings, strict=True):
            own[place] = encoding.ids
        ids = np.array([token for tokens in own for token in tokens or ()], dtype=np.int64)
        starts = np.cumsum([0, *(len(tokens or ()) for tokens in own)])
        if known is None:
            return _Tokens(starts, ids)
        starts = np.append(known.starts, known.starts[-1] + starts[1:])
        return _Tokens(starts, np.append(known.ids, ids))

    def _whole(self, word: str) -> Sequence[int] | None:
        """Give the token of a word that is one, which needs no tokenizer; None for others."""
        token = self._tokenizer.token_to_id(self._form(word)) if word.isascii() else None
        return None if token is None else (token,)

    def _form(self, word: str) -> str:
        return self._base.of(one_form(word))
