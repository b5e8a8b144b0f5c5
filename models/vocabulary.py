"""Words by number, so that what is known of them can be looked up for many texts at once."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from threading import Lock
from typing import Generic, TypeVar

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from models.words import split_words

Found = TypeVar("Found")
Places = NDArray[np.int64]

_MOST_WORDS = 50_000  # of one vocabulary, which bounds the memory
_MOST_TEXTS = 4096
_LONGEST_KEPT = 1000  # characters


class Vocabulary:
    """Words in the order in which they first came; a word's number is its place there."""

    def __init__(self) -> None:
        """Begin without words."""
        self.words: list[str] = []
        self._numbers: dict[str, int] = {}
        self._texts: dict[str, bytes] = {}
        self._lock = Lock()

    def numbers_of(self, text: str) -> bytes:
        """Give the numbers of a text's words, four bytes each."""
        if (kept := self._texts.get(text)) is not None:
            return kept
        words = split_words(text)
        try:
            numbers = [self._numbers[word] for word in words]
        except KeyError:  # there are new words, ever fewer
            numbers = [self._learnt(word) for word in words]
        found = array("i", numbers).tobytes()
        if len(text) <= _LONGEST_KEPT:
            if len(self._texts) >= _MOST_TEXTS:
                self._texts = {}
            self._texts[text] = found
        return found

    def _learnt(self, word: str) -> int:
        with self._lock:
            number = self._numbers.get(word)
            if number is None:
                number = len(self.words)
                self.words.append(word)
                self._numbers[word] = number
            return number


class Numbered(Struct, frozen=True):
    """The words of some texts, one text after the other, as numbers of a vocabulary.

    ``lengths``, shape (texts,), counts the words of each.
    """

    vocabulary: Vocabulary
    numbers: NDArray[np.int32]
    lengths: Places


_current = [Vocabulary()]


def numbered(texts: Sequence[str]) -> Numbered:
    """Give the words of texts by number."""
    vocabulary = _current[0]
    if len(vocabulary.words) > _MOST_WORDS:
        vocabulary = _current[0] = Vocabulary()  # another thread may be reading the old one
    found = [vocabulary.numbers_of(text) for text in texts]
    sizes = np.fromiter(map(len, found), dtype=np.int64, count=len(found))
    numbers = np.frombuffer(b"".join(found), dtype=np.int32)
    return Numbered(vocabulary, numbers, sizes // numbers.itemsize)


class Beside(Generic[Found]):
    """What is known of every word of a vocabulary, worked out when a word first comes."""

    def __init__(self, extended: Callable[[Found | None, Sequence[str]], Found]) -> None:
        """Take what adds new words to what is known, None at first."""
        self._extended = extended
        self._kept: tuple[Vocabulary, Found, int] | None = None

    def of(self, vocabulary: Vocabulary) -> Found:
        """Give what is known of all words so far."""
        kept = self._kept  # read once, as another thread may be at it
        found, count = (kept[1], kept[2]) if kept and kept[0] is vocabulary else (None, 0)
        words = vocabulary.words[count:]
        if found is None or words:
            found = self._extended(found, words)
            self._kept = vocabulary, found, count + len(words)
        return found
