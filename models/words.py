"""Text as a row of words: what every encoder and the lexical view read.

Case, punctuation, bullets, blanks and accents are gone before any model sees a
text, so that none of them can change an answer.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from models.spelling import ARTICLES, one_form

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
# What each byte of an ASCII text without apostrophes becomes: small letters, digits and blanks.
_PARTED = "".join(c.lower() if c.isalnum() else " " for c in map(chr, range(128))) + " " * 128
_TABLE = _PARTED.encode("ascii")
_LONGEST_KEPT = 1000  # characters, which bounds what is kept
_ENDINGS = ("'s", "'t", "'re", "'ve", "'ll", "'d", "'m")


def words(text: str) -> list[str]:
    """Split ``text`` into lower-case words without accents."""
    return list(split_words(text))


def split_words(text: str) -> tuple[str, ...]:
    """Give the same as ``words``, not to be changed."""
    return _kept(text) if len(text) <= _LONGEST_KEPT else _split(text)


def plain(text: str) -> str:
    """Give ``text`` as models read it: its words in one form each, without articles."""
    return " ".join(one_form(word) for word in split_words(text) if word not in ARTICLES)


def _split(text: str) -> tuple[str, ...]:
    if "'" not in text and text.isascii():  # most text, for which the long way takes five times
        return tuple(text.encode().translate(_TABLE).decode().split())
    found = _WORD.findall(_flat(text))
    return tuple(part for word in found for part in _without_ending(word).split("'"))


_kept = lru_cache(maxsize=4096)(_split)  # encoders, the lexical view and findings all ask


def _flat(text: str) -> str:
    if text.isascii():
        return text.lower()
    apostrophes = text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    spread = unicodedata.normalize("NFKD", apostrophes).casefold()
    return "".join(char for char in spread if not unicodedata.combining(char))


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending):
            return word[: -len(ending)]
    return word
