"""What the words of a letter belong to, by MiniLM: a duty, a title, or the name of a party.

A transformer reads a letter in windows of tokens, line breaks among them, and gives each token
the log odds that it stands in a duty, a job title, the employer's name, the applicant's or the
signatory's. Its layers were trained on labelled letters (``models/README.md``);
the embeddings are those that MiniLM was published with.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from threading import local
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from tokenizers import Tokenizer

from models.onnx_layers import open_layers, packaged_tokenizer

MODEL = "minilm/letters.onnx"
KINDS = ("duty", "title", "employer", "applicant", "signatory")
DUTY = KINDS.index("duty")
WINDOW = 224  # tokens of a window
BESIDE = 32  # tokens on both sides of a window that are read along
MOST_WINDOWS = 12  # at a time, as each costs as much as reading a letter without
LINE_BREAK, FIRST, LAST = 2, 101, 102  # ids in MiniLM's vocabulary; the first is unused in it

_HALF = re.compile("[\ud800-\udfff]")  # of a character, which no tokenizer takes

Whole = NDArray[np.int64]
Odds = NDArray[np.float64]


class Pieces(Struct, frozen=True, eq=False):
    """The tokens of a text as a transformer takes them, each array of the shape (pieces,).

    A line break is a piece without letters.
    """

    ids: Whole
    starts: Whole
    ends: Whole

    @classmethod
    def of(cls, text: str) -> Pieces:
        """Cut a text into pieces, line by line."""
        lines = _HALF.sub("\ufffd", text).split("\n")
        ids: list[int] = []
        starts: list[int] = []
        ends: list[int] = []
        begin = 0
        encodings = _tokenizer().encode_batch(lines, add_special_tokens=False)
        for line, encoding in zip(lines, encodings, strict=True):
            ids += [*encoding.ids, LINE_BREAK]
            starts += [begin + start for start, _ in encoding.offsets]
            ends += [begin + end for _, end in encoding.offsets]
            begin += len(line) + 1
            starts.append(begin - 1)
            ends.append(begin - 1)
        return cls(*(np.array(column, dtype=np.int64) for column in (ids, starts, ends)))

    def window(self, number: int) -> tuple[Whole, slice]:
        """Give the ids of a window and of what is beside it, and which of them are its own."""
        first = number * WINDOW
        low, high = max(0, first - BESIDE), first + WINDOW + BESIDE
        ids = np.array([FIRST, *self.ids[low:high].tolist(), LAST], dtype=np.int64)
        own = 1 + first - low
        return ids, slice(own, own + len(self.ids[first : first + WINDOW]))


class Windows:
    """A text in windows, each read when it is first asked for."""

    def __init__(self, text: str) -> None:
        """Cut a text into pieces; none is read yet."""
        self.pieces = Pieces.of(text)
        self.length = len(text)
        self._known: dict[int, Odds] = {}

    def odds(self, places: Whole) -> Odds:
        """Give the log odds of pieces, NaN for those of windows that are not asked for.

        What comes out doesn't depend on what was asked before.

        Args:
            places: pieces whose windows are read, as far as a text may be.

        Returns:
            Shape (pieces, kinds).
        """
        found = np.full((len(self.pieces.ids), len(KINDS)), np.nan)
        for number in np.unique(places // WINDOW)[:MOST_WINDOWS].tolist():
            if number not in self._known:
                ids, own = self.pieces.window(number)
                self._known[number] = _read(ids)[own]
            first = number * WINDOW
            found[first : first + WINDOW] = self._known[number]
        return found


@lru_cache(maxsize=2)
def _windows(text: str) -> Windows:
    """Keep what was read of a text, which is asked about its duties and then about its parties."""
    return Windows(text)


def word_odds(text: str, words: Whole, asked: NDArray[np.bool_]) -> Odds:
    """Give the log odds that words stand in a duty, a title or a name, shape (words, kinds).

    Only the windows that hold a word which is asked for are read; the odds of words outside
    of all windows that were read are NaN.

    Args:
        text: that the words are of.
        words: where they begin and end, shape (words, 2).
        asked: shape (words,).

    Raises:
        ModelError: an artefact is missing or damaged.
    """
    if not asked.any():
        return np.full((len(words), len(KINDS)), np.nan)
    windows = _windows(text)
    _latest.text = text
    places = np.searchsorted(windows.pieces.starts, words[asked, 0])
    return _means(windows.pieces, windows.odds(places), words, windows.length)


def was_read(text: str) -> bool:
    """Tell whether this thread has just read some of a text, so that the rest costs less."""
    return getattr(_latest, "text", None) == text


_latest = local()


def _means(pieces: Pieces, odds: Odds, words: Whole, end: int) -> Odds:
    """Average the odds of pieces over the letters of words."""
    lengths = np.where(np.isnan(odds[:, DUTY]), 0, pieces.ends - pieces.starts)
    within = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    letters = np.repeat(pieces.starts, lengths) + within
    by_letter, known = np.zeros((end + 1, len(KINDS))), np.zeros((end + 1, 1))
    by_letter[letters + 1] = np.repeat(odds, lengths, axis=0)
    known[letters + 1] = 1
    sums, counts = (
        np.diff(np.cumsum(own, axis=0)[words], axis=1)[:, 0] for own in (by_letter, known)
    )
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)


def _read(ids: Whole) -> Odds:
    """Read the tokens of a window, shape (tokens,) to (tokens, kinds)."""
    return np.asarray(_layers().run(None, {"input_ids": ids[None]})[0][0], dtype=np.float64)


@cache
def _tokenizer() -> Tokenizer:
    return packaged_tokenizer()


@cache
def _layers() -> Any:  # noqa: ANN401 - onnxruntime has no types
    return open_layers(MODEL)
