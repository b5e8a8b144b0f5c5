"""The lexical view: words and pairs of words, weighted by how rare they are.

TF-IDF with sublinear term frequency and cosine over documents (Salton and
Buckley, 1988), on stems (Porter's second English stemmer). Terms are kept as
hashes, so that a stored model holds figures and no text.
"""

from __future__ import annotations

import zlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from models.counting import spread
from models.terms import STOP_WORDS, CountedTerms, stem, terms

__all__ = ["STOP_WORDS", "LexicalModel", "stem", "terms"]

_AT_ONCE = 8  # queries whose products are added up at a time: what the caches hold


class LexicalModel(Struct, frozen=True, eq=False):
    """Documents as postings: for each term the documents that have it and its weight there.

    ``hashes`` is sorted, shape (terms,); ``starts``, shape (terms + 1,), cuts
    ``documents`` and ``weights``, shape (postings,); ``rarity``, shape (terms,), is the
    inverse document frequency; ``size`` is the count of documents.
    """

    hashes: NDArray[np.uint32]
    starts: NDArray[np.int32]
    documents: NDArray[np.uint16]
    weights: NDArray[np.float32]
    rarity: NDArray[np.float32]
    size: int

    @classmethod
    def from_documents(cls, documents: Sequence[Sequence[tuple[str, float]]]) -> LexicalModel:
        """Weigh the terms of documents, each given as its texts with how much they count."""
        counts = [_counted(texts) for texts in documents]
        spread = Counter(term for count in counts for term in count)
        hashes = np.array(sorted(spread), dtype=np.uint32)
        frequency = np.array([spread[int(h)] for h in hashes], dtype=np.float64)
        rarity = np.log((1 + len(documents)) / (1 + frequency)) + 1
        place = {int(term): i for i, term in enumerate(hashes)}
        rows = [
            (place[term], document, weight)
            for document, count in enumerate(counts)
            for term, weight in _weighted(count, rarity, place)
        ]
        rows.sort()
        at = np.array([row[0] for row in rows], dtype=np.int64)
        return cls(
            hashes,
            np.searchsorted(at, np.arange(len(hashes) + 1)).astype(np.int32),
            np.array([row[1] for row in rows], dtype=np.uint16),
            np.array([row[2] for row in rows], dtype=np.float32),
            rarity.astype(np.float32),
            len(documents),
        )

    @lru_cache(maxsize=50_000)  # noqa: B019 - models live as long as the process, and are few
    def frequency(self, stemmed: str) -> int:
        """Count the documents that have a stem."""
        place = self._place(zlib.crc32(stemmed.encode()))
        return 0 if place is None else int(self.starts[place + 1] - self.starts[place])

    def similarities(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Give the cosine of ``texts``, taken as one, with each document, shape (documents,)."""
        return np.asarray(self.similarities_of([texts])[0])

    def similarities_of(self, queries: Sequence[Sequence[str]]) -> NDArray[np.float32]:
        """Give the cosine of each query, some texts taken as one, with each document.

        The shape is (queries, documents). Products are added up term by term in the order
        of ``hashes``, so that a query's row depends neither on the order of its texts nor
        on the queries beside it.
        """
        return self.similarities_to(CountedTerms.of(queries))

    def similarities_to(self, queries: CountedTerms) -> NDArray[np.float32]:
        """Give the same for queries whose terms were counted already."""
        owners, places, counts = self._known(queries)
        weights = np.asarray(np.log2(1 + counts) * self.rarity[places], dtype=np.float64)
        lengths = np.bincount(owners, weights * weights, minlength=queries.size)
        norms = np.sqrt(np.where(lengths > 0, lengths, 1))
        result = np.empty((queries.size, self.size), dtype=np.float32)
        for first in range(0, queries.size, _AT_ONCE):
            some = result[first : first + _AT_ONCE]
            start, end = np.searchsorted(owners, [first, first + len(some)])
            own = slice(int(start), int(end))
            sums = self._sums(owners[own] - first, places[own], weights[own], len(some))
            some[:] = sums / norms[first : first + len(some), None]
        return result

    def _sums(
        self,
        owners: NDArray[np.int64],
        places: NDArray[np.int64],
        weights: NDArray[np.float64],
        queries: int,
    ) -> NDArray[np.float64]:
        """Add up the products of terms, in their order, shape (queries, documents)."""
        starts = self.starts[places]
        spans = self.starts[places + 1] - starts
        posted = spread(starts, spans)
        cells = np.repeat(owners * self.size, spans) + self.documents[posted]
        products = np.repeat(weights, spans) * self.weights[posted]
        sums = np.bincount(cells, products, minlength=queries * self.size)
        return np.asarray(sums.reshape(queries, self.size))

    def _known(
        self, queries: CountedTerms
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
        """Give the known terms as query, place and count, each shape (terms of all queries,)."""
        if not len(self.hashes):
            none = np.zeros(0, dtype=np.int64)
            return none, none, none
        places = np.searchsorted(self.hashes, queries.hashes.astype(np.uint32))
        places = np.minimum(places, len(self.hashes) - 1)
        known = self.hashes[places] == queries.hashes
        return queries.owners[known], places[known], queries.counts[known]

    def _place(self, term: int) -> int | None:
        place = bisect_left(self.hashes.data, term)  # a search by NumPy costs thrice that
        return place if place < len(self.hashes) and self.hashes[place] == term else None


def _counted(texts: Sequence[tuple[str, float]]) -> dict[int, float]:
    count: dict[int, float] = {}
    for text, weight in texts:
        for term in terms(text):
            count[term] = count.get(term, 0.0) + weight
    return count


def _weighted(
    count: dict[int, float], rarity: NDArray[np.float64], place: dict[int, int]
) -> list[tuple[int, float]]:
    raw = {term: np.log2(1 + n) * rarity[place[term]] for term, n in count.items()}
    length = float(np.sqrt(sum(w * w for w in raw.values()))) or 1.0
    return [(term, float(weight) / length) for term, weight in raw.items()]
