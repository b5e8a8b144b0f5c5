"""Terms: hashed stems of words and hashed pairs of neighbouring stems, without stop words.

Stems are those of Porter's second English stemmer. What is known of a word is looked up for
all words of many texts at once.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from models.counting import counted
from models.kept import Kept
from models.spelling import one_form
from models.vocabulary import Beside, numbered
from models.words import split_words

_COMMON = """
a an and any are as at be been being both but by can did do does for from had has have he her his if
in into is it its may more most of on or other our out over own per she so some such than that the
their them then there these they this those to under up was we were when where which while who will
with within would you your i my me us also all including include
"""
STOP_WORDS = frozenset(_COMMON.split())
_HASH_BITS = 32


@cache
def _stemmer() -> Any:  # noqa: ANN401 - PyStemmer has no types
    import Stemmer

    # Without a cache of its own: stems are kept here, and its cache costs twice what it saves.
    return Stemmer.Stemmer("english", 0)


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Give the stem of one lower-case word."""
    return str(_stemmer().stemWord(one_form(word)))


def terms(text: str) -> list[int]:
    """Give the hashed stems of ``text``, then the hashed pairs of neighbouring stems."""
    found = map(_HASHED.__getitem__, split_words(text))
    hashed = [own for own in found if own is not None]
    # The hash of a pair goes on from that of its first stem.
    pairs = [zlib.crc32(right, left) for (left, _), (_, right) in pairwise(hashed)]
    return [*(own for own, _ in hashed), *pairs]


def _hashed(word: str) -> tuple[int, bytes] | None:
    """Give the hash of a word's stem, and what follows another stem in a pair."""
    if word in STOP_WORDS:
        return None
    stemmed = stem(word).encode()
    return zlib.crc32(stemmed), b" " + stemmed


_HASHED = Kept(_hashed)


class HashedTerms(Struct, frozen=True):
    """The terms of some texts: hashed stems and pairs, each with the place of its text."""

    stems: NDArray[np.int64]
    texts: NDArray[np.int64]
    pairs: NDArray[np.int64]
    pair_texts: NDArray[np.int64]


def hashed_terms(texts: Sequence[str]) -> HashedTerms:
    """Give the terms of many texts at once, those of a text in its order; not to be changed."""
    return _hashed_terms(tuple(texts))


@lru_cache(maxsize=2)  # the lexical view and the search for copied wording ask for the same
def _hashed_terms(texts: tuple[str, ...]) -> HashedTerms:
    read = numbered(texts)
    known = _STEMS.of(read.vocabulary)
    kept = ~known.is_stop[read.numbers]
    numbers = read.numbers[kept]
    owners = np.repeat(np.arange(len(texts)), read.lengths)[kept]
    stems = known.hashes[numbers]
    rights = [known.tails[number] for number in numbers[1:].tolist()]
    pairs = np.fromiter(map(zlib.crc32, rights, stems.tolist()), np.int64, len(rights))
    together = owners[1:] == owners[:-1]
    return HashedTerms(stems, owners, pairs[together], owners[1:][together])


def different_words(queries: Sequence[Sequence[str]]) -> NDArray[np.int64]:
    """Count the different words of each query, some texts, without stop words; shape (queries,)."""
    read = numbered([text for texts in queries for text in texts])
    of_text = np.repeat(np.arange(len(queries)), [len(texts) for texts in queries])
    kept = ~_STEMS.of(read.vocabulary).is_stop[read.numbers]
    keys = (np.repeat(of_text, read.lengths) << _HASH_BITS) + read.numbers
    different, _ = counted(keys[kept])
    return np.bincount(different >> _HASH_BITS, minlength=len(queries))


class _Stems(Struct, frozen=True):
    """The stems of words: their hashes, and what follows another stem in a pair."""

    is_stop: NDArray[np.bool_]
    hashes: NDArray[np.int64]
    tails: list[bytes]


def _stems(known: _Stems | None, words: Sequence[str]) -> _Stems:
    """Add new words to those known."""
    found = [_HASHED[word] for word in words]
    is_stop = np.array([own is None for own in found], dtype=np.bool_)
    hashes = np.array([own[0] if own else 0 for own in found], dtype=np.int64)
    tails = [own[1] if own else b"" for own in found]
    if known is None:
        return _Stems(is_stop, hashes, tails)
    return _Stems(
        np.append(known.is_stop, is_stop), np.append(known.hashes, hashes), known.tails + tails
    )


_STEMS = Beside(_stems)


class CountedTerms(Struct, frozen=True):
    """The different terms of ``size`` queries: whose each is, its hash, and how often it comes.

    They are sorted by query, then by hash.
    """

    owners: NDArray[np.int64]
    hashes: NDArray[np.int64]
    counts: NDArray[np.int64]
    size: int

    @classmethod
    def of(cls, queries: Sequence[Sequence[str]]) -> CountedTerms:
        """Count the terms of queries, each some texts that are taken as one."""
        found = hashed_terms([text for texts in queries for text in texts])
        of_text = np.repeat(np.arange(len(queries)), [len(texts) for texts in queries])
        owners = np.concatenate([of_text[found.texts], of_text[found.pair_texts]])
        hashes = np.concatenate([found.stems, found.pairs])
        keys, counts = counted((owners << _HASH_BITS) + hashes)
        return cls(keys >> _HASH_BITS, keys & ((1 << _HASH_BITS) - 1), counts, len(queries))
