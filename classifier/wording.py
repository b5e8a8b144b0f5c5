"""The wording of profiles as hashed pairs of words, and how much of a duty is copied from one.

A duty is copied from a main duty, or from a sentence of a lead statement, as far as its
words stand in pairs of neighbours that stand there as pairs, too. Words are stems
without stop words, so that "he prepared the budgets" is "prepare budgets". What is kept
are hashes and places, no text; so the official wording can be known without being here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifier.reference import NO_REFERENCE, Reference
from models.lexical import terms
from occupations.catalogue import Catalogue

LEAD = 0  # in place of a main duty's number: a sentence of the lead statement
_FEWEST = 3  # words of a text; a pair alone is no wording
_SENTENCE = re.compile(r"(?<=[.;])\s+")

Row = tuple[int, int, str]  # the place of a unit group, the number of a main duty, a text


@dataclass(frozen=True, slots=True)
class Copy:
    """What a text has in common with the wording that it is most like.

    ``words`` of its words, the ``share`` of all, stand in common pairs; the wording is that
    of main duty ``number`` of the unit group at the place ``group``, or ``LEAD``.
    """

    group: int
    number: int
    words: int
    share: float


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """Pairs of words as postings: for each the texts that have it.

    ``hashes`` is sorted, shape (pairs,); ``starts``, shape (pairs + 1,), cuts ``texts``,
    shape (postings,). ``groups`` and ``numbers``, shape (texts,), say whose wording a text is.
    """

    hashes: NDArray[np.uint32]
    starts: NDArray[np.int32]
    texts: NDArray[np.uint16]
    groups: NDArray[np.uint16]
    numbers: NDArray[np.uint16]

    @classmethod
    def from_rows(cls, rows: Sequence[Row]) -> Wording:
        """Note the pairs of every text that has any wording to speak of."""
        kept = [(group, number, text) for group, number, text in rows if len(pairs(text)) >= 2]  # noqa: PLR2004
        posted = {(pair, at) for at, (_, _, text) in enumerate(kept) for pair in pairs(text)}
        ordered = np.array(sorted(posted), dtype=np.int64).reshape(-1, 2)
        hashes, firsts = np.unique(ordered[:, 0], return_index=True)
        return cls(
            hashes.astype(np.uint32),
            np.append(firsts, len(ordered)).astype(np.int32),
            ordered[:, 1].astype(np.uint16),
            np.array([group for group, _, _ in kept], dtype=np.uint16),
            np.array([number for _, number, _ in kept], dtype=np.uint16),
        )

    def copies(self, texts: Sequence[str]) -> list[Copy | None]:
        """Say for each text what it has in common with a wording, None for next to nothing."""
        own = [pairs(text) for text in texts]
        if not len(self.hashes):
            return [None] * len(own)
        asked = np.array([pair for some in own for pair in some], dtype=np.uint32)
        places = np.minimum(np.searchsorted(self.hashes, asked), len(self.hashes) - 1)
        known = np.where(self.hashes[places] == asked, places, -1)
        ends = np.cumsum([len(some) for some in own])[:-1]
        return [self._copy(some) for some in np.split(known, ends)]

    def _copy(self, known: NDArray[np.intp]) -> Copy | None:
        """Find the wording that most words are of; ``known`` has a place, or -1, for each pair."""
        at = np.flatnonzero(known >= 0)
        if len(at) < _FEWEST - 1:
            return None
        posted = [self.texts[self.starts[p] : self.starts[p + 1]] for p in known[at].tolist()]
        found, counts = np.unique(np.concatenate(posted), return_counts=True)
        if counts.max() < _FEWEST - 1:
            return None
        # Most pairs in common, near enough: most words, too.
        best = int(found[counts.argmax()])
        covered = {
            word
            for pair, texts in zip(at.tolist(), posted, strict=True)
            if best in texts
            for word in (pair, pair + 1)
        }
        share = len(covered) / (len(known) + 1)
        return Copy(int(self.groups[best]), int(self.numbers[best]), len(covered), share)


def pairs(text: str) -> list[int]:
    """Give the hashed pairs of neighbouring stems of a text, in its order."""
    found = terms(text)
    return found[(len(found) + 1) // 2 :]


def build_wording(catalogue: Catalogue, reference: Reference = NO_REFERENCE) -> Wording:
    """Note the wording of a catalogue, and the other wording that a reference has of it."""
    return Wording.from_rows(list(_rows(catalogue, reference)))


def _rows(catalogue: Catalogue, reference: Reference) -> Iterator[Row]:
    for place, code in enumerate(catalogue.codes):
        main_duties = catalogue.main_duties(code)
        yield from ((place, duty.number, duty.text) for duty in main_duties)
        yield from _lead(place, catalogue[code].lead_statement)
        others = reference.duties.get(code, ())
        for duty, other in zip(main_duties, others, strict=False):
            yield place, duty.number, other
        yield from _lead(place, reference.leads.get(code, ""))


def _lead(place: int, statement: str) -> Iterator[Row]:
    yield from ((place, LEAD, sentence) for sentence in _SENTENCE.split(statement))
