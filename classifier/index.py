"""What a catalogue looks like to an encoder: vectors by unit group."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifier.reference import NO_REFERENCE, Reference
from models.classes import class_vectors
from models.encoder import Encoder, Vectors, unit_rows
from models.quantisation import dequantised, quantised
from occupations.catalogue import Catalogue

_DIFFERENT = 0.7  # share of pairs of different main duties that are less alike than evidence
_FALLBACK = 0.5  # for a catalogue where no unit group has two main duties


@dataclass(frozen=True, slots=True)
class Entries:
    """Vectors of one kind of entry, those of a unit group side by side.

    ``vectors`` has the shape (entries, dimensions); those of group ``i`` are the rows
    ``starts[i]`` to ``starts[i + 1]``, so that ``starts`` has the shape (groups + 1,).
    """

    vectors: Vectors
    starts: NDArray[np.int32]

    def best(self, queries: Vectors) -> NDArray[np.float32]:
        """Give each query's highest similarity in each group, shape (queries, groups)."""
        size = len(self.starts) - 1
        result = np.zeros((len(queries), size), dtype=np.float32)
        filled = np.flatnonzero(np.diff(self.starts))
        if len(filled) and len(queries):
            similarities = queries @ self.vectors.T
            result[:, filled] = np.maximum.reduceat(similarities, self.starts[filled], axis=1)
        return result

    def covered(self, queries: Vectors) -> NDArray[np.float32]:
        """Give how far queries cover each group, shape (groups,).

        That is the mean over a group's entries of the highest similarity to any query.
        """
        result = np.zeros(len(self.starts) - 1, dtype=np.float32)
        filled = np.flatnonzero(np.diff(self.starts))
        if len(filled) and len(queries):
            best = (queries @ self.vectors.T).max(axis=0)
            result[filled] = np.add.reduceat(best, self.starts[filled])
            result[filled] /= np.diff(self.starts)[filled]
        return result

    def of_group(self, group: int) -> Vectors:
        """Give the vectors of one group, shape (its entries, dimensions)."""
        return self.vectors[self.starts[group] : self.starts[group + 1]]

    def means(self) -> Vectors:
        """Give the mean vector of each group scaled to length 1, shape (groups, dimensions)."""
        sums = np.zeros((len(self.starts) - 1, self.vectors.shape[1]), dtype=np.float32)
        filled = np.flatnonzero(np.diff(self.starts))
        if len(filled):
            sums[filled] = np.add.reduceat(self.vectors, self.starts[filled], axis=0)
        return unit_rows(sums)


@dataclass(frozen=True, slots=True)
class Index:
    """All that the views read of a catalogue; the groups stand in the order of ``codes``.

    ``reference`` holds the main duties in another wording, ``classes`` one vector a group
    that stands for all of it. ``evidence_threshold`` is the similarity from which a stated
    duty is evidence for a main duty.
    """

    codes: tuple[str, ...]
    duties: Entries
    reference: Entries
    phrases: Entries
    titles: Entries
    leads: Entries
    classes: Entries
    evidence_threshold: float

    def place(self, code: str) -> int:
        """Give the place of a unit group among ``codes``."""
        return self.codes.index(code)

    def evidence(self, group: int, stated: Vectors) -> NDArray[np.float32]:
        """Give similarities of stated duties and a group's main duties, shape (duties, main).

        The better of both wordings counts, where the reference has the same duties.
        """
        similarities = stated @ self.duties.of_group(group).T
        other = self.reference.of_group(group)
        if len(other) == similarities.shape[1]:
            similarities = np.maximum(similarities, stated @ other.T)
        return np.asarray(similarities, dtype=np.float32)


def build_index(
    catalogue: Catalogue,
    encoder: Encoder,
    reference: Reference = NO_REFERENCE,
    *,
    with_titles: bool = True,
) -> Index:
    """Encode every text of ``catalogue``."""

    def entries(texts_of: Callable[[str], Iterable[str]]) -> Entries:
        texts = [list(texts_of(code)) for code in catalogue.codes]
        starts = np.cumsum([0, *map(len, texts)]).astype(np.int32)
        return rounded(encoder.encode([text for group in texts for text in group]), starts)

    duties = entries(lambda code: [duty.text for duty in catalogue.main_duties(code)])
    phrases = entries(
        lambda code: [*catalogue.everyday_phrases(code), *reference.statements.get(code, ())]
    )
    leads = entries(lambda code: filter(None, [catalogue[code].lead_statement]))
    return Index(
        catalogue.codes,
        duties,
        entries(lambda code: reference.duties.get(code, ())),
        phrases,
        entries(lambda code: catalogue.titles(code) if with_titles else ()),
        leads,
        _classes(catalogue, encoder, (duties, phrases, leads)),
        evidence_threshold(duties),
    )


def rounded(vectors: Vectors, starts: NDArray[np.int32]) -> Entries:
    """Round vectors as a store rounds them, so that no answer depends on where they were kept."""
    return Entries(dequantised(*quantised(vectors)), starts)


def _classes(catalogue: Catalogue, encoder: Encoder, parts: tuple[Entries, ...]) -> Entries:
    """Take the trained class vectors of a catalogue that has them, else the mean of its entries."""
    vectors = unit_rows(np.sum([part.means() for part in parts], axis=0))
    trained = class_vectors(encoder.name) if catalogue.edition.classes else {}
    for place, code in enumerate(catalogue.codes):
        vectors[place] = trained.get(code, vectors[place])
    return rounded(vectors, np.arange(len(catalogue) + 1, dtype=np.int32))


def evidence_threshold(duties: Entries) -> float:
    """Find the similarity from which a duty counts as evidence, from the catalogue itself.

    A stated duty must be more like a main duty than most pairs of different main duties
    of one unit group are like each other.
    """
    strange: list[float] = []
    for group in range(len(duties.starts) - 1):
        vectors = duties.of_group(group)
        above = np.triu_indices(len(vectors), k=1)
        strange += (vectors @ vectors.T)[above].tolist()
    return round(float(np.quantile(strange, _DIFFERENT)), 4) if strange else _FALLBACK
