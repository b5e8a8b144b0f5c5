"""The words of a catalogue: one lexical model for duties, one for titles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from classifier.reference import NO_REFERENCE, Reference
from models.fusion import Scores
from models.lexical import LexicalModel
from models.words import plain
from occupations.catalogue import Catalogue


class TitleList(Struct, frozen=True, eq=False):
    """The plain titles of all unit groups and, for each, the place of its group."""

    titles: tuple[str, ...]
    groups: NDArray[np.int32]

    @classmethod
    def from_titles(cls, titles: Sequence[Sequence[str]]) -> TitleList:
        """Take the titles of each unit group."""
        rows = [(plain(title), group) for group, some in enumerate(titles) for title in some]
        places = np.array([group for _, group in rows], dtype=np.int32)
        return cls(tuple(title for title, _ in rows), places)

    def likeness(self, title: str, size: int) -> Scores:
        """Give the highest token_sort_ratio (0 to 1) to any title of each group."""
        return np.asarray(self.likeness_of([title], size)[0])

    def likeness_of(self, titles: Sequence[str], size: int) -> Scores:
        """Give the same for many titles, shape (titles, groups)."""
        places = {title: place for place, title in enumerate(dict.fromkeys(map(plain, titles)))}
        queries, others = list(places), self.titles
        # Words are sorted ahead where that pays; the ratio of sorted words is the same.
        scorer = fuzz.token_sort_ratio if len(queries) == 1 else fuzz.ratio
        if len(queries) > 1:
            queries, others = [_sorted_words(query) for query in queries], _sorted_titles(self)
        ratios = process.cdist(queries, others, scorer=scorer, dtype=np.float32)
        result = np.zeros((len(queries), size), dtype=np.float32)
        starts = np.flatnonzero(np.diff(self.groups, prepend=-1))
        if len(starts):
            result[:, self.groups[starts]] = np.maximum.reduceat(ratios, starts, axis=1) / 100
        return result[[places[plain(title)] for title in titles]]


def _sorted_words(text: str) -> str:
    return " ".join(sorted(text.split()))


@lru_cache(maxsize=4)
def _sorted_titles(names: TitleList) -> tuple[str, ...]:
    return tuple(map(_sorted_words, names.titles))


class Lexicon(Struct, frozen=True):
    """Lexical models whose documents are the unit groups, in the order of their codes.

    ``names`` are the catalogue's own titles, for comparison letter by letter.
    """

    duties: LexicalModel
    titles: LexicalModel
    names: TitleList


def build_lexicon(catalogue: Catalogue, reference: Reference = NO_REFERENCE) -> Lexicon:
    """Weigh the words of every unit group."""
    codes = catalogue.codes
    light = reference.document_weight
    documents = [
        [(text, 1.0) for text in _texts(catalogue, reference, code)]
        + [(text, light) for text in reference.documents.get(code, ())]
        for code in codes
    ]
    titles = [
        [(title, 1.0) for title in (*catalogue.titles(code), *reference.titles.get(code, ()))]
        for code in codes
    ]
    names = TitleList.from_titles([catalogue.titles(code) for code in codes])
    return Lexicon(
        LexicalModel.from_documents(documents), LexicalModel.from_documents(titles), names
    )


def _texts(catalogue: Catalogue, reference: Reference, code: str) -> list[str]:
    duties = [duty.text for duty in catalogue.main_duties(code)]
    return [
        *duties,
        *catalogue.everyday_phrases(code),
        *catalogue.titles(code),
        catalogue[code].lead_statement,
        *reference.duties.get(code, ()),
        *reference.statements.get(code, ()),
        *reference.titles.get(code, ()),
    ]
