"""The methods of the field's open tools, over the same catalogue.

Each is made anew from its published description: RapidFuzz (token_sort_ratio),
TF-IDF over words and pairs, BM25 (Robertson and Zaragoza, 2009), and the cosine of
all-MiniLM-L6-v2 in four ways.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from models.words import words
from occupations.catalogue import Catalogue

Ranker = Callable[[Sequence[str]], Sequence[str]]
_K1, _B = 1.2, 0.75


def texts_of(catalogue: Catalogue, code: str) -> list[str]:
    """Give every text that the catalogue has of a unit group."""
    duties = [duty.text for duty in catalogue.main_duties(code)]
    lead = catalogue[code].lead_statement
    return [*duties, *catalogue.everyday_phrases(code), *catalogue.titles(code), lead]


def ordered(catalogue: Catalogue, scores: NDArray[np.float64]) -> list[str]:
    """Give codes by falling score."""
    return [catalogue.codes[place] for place in np.argsort(-scores, kind="stable")]


def entries(catalogue: Catalogue) -> tuple[list[str], NDArray[np.int64]]:
    """Give all texts of all groups, and the place of the group of each."""
    rows = [
        (text, place)
        for place, code in enumerate(catalogue.codes)
        for text in texts_of(catalogue, code)
    ]
    return [text for text, _ in rows], np.array([place for _, place in rows])


def fuzzy(catalogue: Catalogue) -> Ranker:
    """For each duty the best token_sort_ratio in each group, averaged."""
    texts, groups = entries(catalogue)

    def rank(duties: Sequence[str]) -> list[str]:
        ratios = process.cdist(duties, texts, scorer=fuzz.token_sort_ratio, workers=-1)
        best = np.zeros((len(duties), len(catalogue)))
        for row, ratio in zip(best, ratios, strict=True):
            np.maximum.at(row, groups, ratio)
        return ordered(catalogue, best.mean(axis=0))

    return rank


def tfidf(catalogue: Catalogue) -> Ranker:
    """The cosine of all duties with all texts of a group, over single words and pairs."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, stop_words="english")
    documents = vectorizer.fit_transform(
        [" . ".join(texts_of(catalogue, code)) for code in catalogue.codes]
    )

    def rank(duties: Sequence[str]) -> list[str]:
        query = vectorizer.transform([" . ".join(duties)])
        return ordered(catalogue, (documents @ query.T).toarray()[:, 0])

    return rank


def bm25(catalogue: Catalogue) -> Ranker:
    """BM25 of all duties over all texts of a group."""
    counts = [
        Counter(word for text in texts_of(catalogue, code) for word in words(text))
        for code in catalogue.codes
    ]
    spread = Counter(word for count in counts for word in count)
    lengths = np.array([count.total() for count in counts])
    size = len(counts)
    norms = _K1 * (1 - _B + _B * lengths / lengths.mean())

    def rank(duties: Sequence[str]) -> list[str]:
        scores = np.zeros(size)
        for word in (word for duty in duties for word in words(duty)):
            if word in spread:
                rarity = math.log(1 + (size - spread[word] + 0.5) / (spread[word] + 0.5))
                own = np.array([count[word] for count in counts])
                scores += rarity * own * (_K1 + 1) / (own + norms)
        return ordered(catalogue, scores)

    return rank


def minilm(catalogue: Catalogue, folder: str) -> dict[str, Ranker]:
    """Cosines of MiniLM: whole text, best duty, a mixture of both, and the highest of any entry."""
    from models.transformer_encoder import TransformerEncoder

    encoder = TransformerEncoder(folder)
    whole = encoder.encode([" ".join(texts_of(catalogue, code)) for code in catalogue.codes])
    texts, groups = entries(catalogue)
    vectors = encoder.encode(texts)
    starts = np.searchsorted(groups, np.arange(len(catalogue)))

    def of_whole(duties: Sequence[str]) -> NDArray[np.float64]:
        return np.asarray(whole @ encoder.encode([" ".join(duties)])[0], dtype=np.float64)

    def best_duty(duties: Sequence[str]) -> NDArray[np.float64]:
        similarities = encoder.encode(list(duties)) @ vectors.T
        best = np.maximum.reduceat(similarities, starts, axis=1)
        return np.asarray(best.mean(axis=0), dtype=np.float64)

    def mixed(duties: Sequence[str]) -> NDArray[np.float64]:
        return 0.4 * of_whole(duties) + 0.6 * best_duty(duties)

    def highest(duties: Sequence[str]) -> NDArray[np.float64]:
        similarities = vectors @ encoder.encode([" ".join(duties)])[0]
        return np.asarray(np.maximum.reduceat(similarities, starts), dtype=np.float64)

    def ranker(scores: Callable[[Sequence[str]], NDArray[np.float64]]) -> Ranker:
        return lambda duties: ordered(catalogue, scores(duties))

    return {
        "MiniLM, whole text": ranker(of_whole),
        "MiniLM, best duty, mean": ranker(best_duty),
        "MiniLM, 40 % whole + 60 % duty": ranker(mixed),
        "MiniLM, highest of any entry": ranker(highest),
    }
