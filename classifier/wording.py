"""The wording of profiles as hashed pairs of words, and how much of a duty is copied from one.

A duty is copied from a main duty, or from a sentence of a lead statement, as far as its
words stand in pairs of neighbours that stand there as pairs, too. Words are stems
without stop words, so that "he prepared the budgets" is "prepare budgets". What is kept
are hashes and places, no text; so the official wording can be known without being here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.reference import NO_REFERENCE, Reference
from models.counting import spread
from models.terms import hashed_terms, terms
from occupations.catalogue import Catalogue

LEAD = 0  # in place of a main duty's number: a sentence of the lead statement
_FEWEST_PAIRS = 3  # that a text has in common with a wording
_SENTENCE = re.compile(r"(?<=[.;])\s+")

Row = tuple[int, int, str]  # the place of a unit group, the number of a main duty, a text


class Copy(Struct, frozen=True):
    """What a text has in common with the wording that it is most like.

    ``words`` of its words, the ``share`` of all, stand in common pairs; the wording is that
    of main duty ``number`` of the unit group at the place ``group``, or ``LEAD``.
    """

    group: int
    number: int
    words: int
    share: float


Copies = tuple[Copy | None, ...]  # of some duties


class Wording(Struct, frozen=True, eq=False):
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
        kept = [row for row in rows if len(pairs(row[2])) >= _FEWEST_PAIRS]
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
        """Say for each text what it has in common with a wording, None for next to nothing.

        Next to nothing is fewer than three pairs.
        """
        asked = hashed_terms(texts)
        found: list[Copy | None] = [None] * len(texts)
        if not len(asked.pairs) or not len(self.hashes):
            return found
        counts = np.bincount(asked.pair_texts, minlength=len(texts)).tolist()
        for owner, text, words in self._likest(asked.pairs.astype(np.uint32), asked.pair_texts):
            group, number = int(self.groups[text]), int(self.numbers[text])
            found[owner] = Copy(group, number, words, words / (counts[owner] + 1))
        return found

    def _likest(
        self, asked: NDArray[np.uint32], owners: NDArray[np.int64]
    ) -> Iterator[tuple[int, int, int]]:
        """Give each owner of enough pairs of one text, that of which it has most, and its words."""
        keys, at = self._posted(asked, owners)
        if len(keys) < _FEWEST_PAIRS:
            return
        firsts = np.flatnonzero(np.diff(keys, prepend=-1))
        counts = np.diff(firsts, append=len(keys))
        # A run of pairs has one word more than pairs.
        breaks = np.diff(at, prepend=-1) != 1
        breaks[firsts] = True
        words = counts + np.add.reduceat(breaks, firsts, dtype=np.int64)
        enough = np.flatnonzero(counts >= _FEWEST_PAIRS)
        best: dict[int, tuple[int, int, int]] = {}
        shared = keys[firsts[enough]].tolist()
        for key, pair in zip(shared, enough.tolist(), strict=True):
            owner, text = divmod(key, len(self.groups))
            if counts[pair] > best.get(owner, (0, 0, 0))[0]:
                best[owner] = int(counts[pair]), text, int(words[pair])
        yield from ((owner, text, said) for owner, (_, text, said) in best.items())

    def _posted(
        self, asked: NDArray[np.uint32], owners: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Give every text that has a pair, as owner and text in one key, and the pair's place.

        In the order of keys, and of places under one key; shape (postings,) both.
        """
        places = np.minimum(np.searchsorted(self.hashes, asked), len(self.hashes) - 1)
        hits = np.flatnonzero(self.hashes[places] == asked)
        firsts, spans = self.starts[places[hits]], np.diff(self.starts)[places[hits]]
        posted = self.texts[spread(firsts, spans)]
        keys = np.repeat(owners[hits] * len(self.groups), spans) + posted
        # A key and a place in one number, as a sort of those is much faster than one of places.
        width = len(asked).bit_length()
        ordered = np.sort((keys << width) + np.repeat(hits, spans))
        return ordered >> width, ordered & ((1 << width) - 1)


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
