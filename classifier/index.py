"""What a catalogue looks like to an encoder: vectors by unit group."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping

import numpy as np
from msgspec import Struct

from classifier.entries import Entries
from classifier.reference import NO_REFERENCE, Reference
from models.classes import class_vectors
from models.encoder import Encoder, Vectors, unit_rows
from occupations.catalogue import Catalogue

__all__ = ["Entries", "Index", "build_index", "evidence_threshold"]

_DIFFERENT = 0.7  # share of pairs of different main duties that are less alike than evidence
_FALLBACK = 0.5  # for a catalogue where no unit group has two main duties


class Index(Struct, frozen=True, eq=False):
    """All that the views read of a catalogue, its groups in the order of the sorted ``codes``.

    ``duties`` are the main duties and ``reference`` the same in another wording: what stated
    duties are held against. ``phrases`` are the ways in which people put them, by which groups
    are scored, or the main duties of a group that has none. ``classes`` has one vector a group
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
        return bisect_left(self.codes, code)


def build_index(
    catalogue: Catalogue,
    encoder: Encoder,
    reference: Reference = NO_REFERENCE,
    *,
    with_proof: bool = True,
    classes: Mapping[str, Vectors] | None = None,
) -> Index:
    """Encode every text of ``catalogue``; ``classes`` may stand for those of the package.

    ``with_proof`` is for the first encoder of a tier, which tells duties and titles apart;
    the index of another only scores what is stated.
    """

    def entries(texts_of: Callable[[str], Iterable[str]]) -> Entries:
        texts = [list(texts_of(code)) for code in catalogue.codes]
        starts = np.cumsum([0, *map(len, texts)]).astype(np.int32)
        vectors = encoder.encode([text for group in texts for text in group])
        return Entries.of(vectors, starts)

    duties = entries(lambda code: _duties(catalogue, code) if with_proof else ())
    phrases = entries(lambda code: _phrases(catalogue, reference, code))
    leads = entries(lambda code: filter(None, [catalogue[code].lead_statement]))
    return Index(
        catalogue.codes,
        duties,
        entries(lambda code: reference.duties.get(code, ()) if with_proof else ()),
        phrases,
        entries(lambda code: catalogue.titles(code) if with_proof else ()),
        leads,
        _classes(catalogue, encoder, (duties, phrases, leads), classes),
        evidence_threshold(duties),
    )


def _phrases(catalogue: Catalogue, reference: Reference, code: str) -> list[str]:
    found = [*catalogue.everyday_phrases(code), *reference.statements.get(code, ())]
    return found or _duties(catalogue, code)


def _duties(catalogue: Catalogue, code: str) -> list[str]:
    return [duty.text for duty in catalogue.main_duties(code)]


def _classes(
    catalogue: Catalogue,
    encoder: Encoder,
    parts: tuple[Entries, ...],
    given: Mapping[str, Vectors] | None,
) -> Entries:
    """Take the trained class vectors of a catalogue that has them, else the mean of its entries."""
    vectors = unit_rows(np.sum([part.means() for part in parts], axis=0))
    trained = given or (class_vectors(encoder.name) if catalogue.edition.classes else {})
    for place, code in enumerate(catalogue.codes):
        vectors[place] = trained.get(code, vectors[place])
    return Entries.of(vectors, np.arange(len(catalogue) + 1, dtype=np.int32))


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
