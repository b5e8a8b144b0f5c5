"""From what letters state to scores and probabilities over all unit groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import Self

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from classifier.alignment import Alignment
from classifier.index_store import open_index, open_lexicon
from classifier.lexicon import Lexicon
from classifier.stack import Floats, Stack
from classifier.tier import Tier
from classifier.views import (
    Channel,
    Views,
    duty_views,
    lexical_duty_views,
    lexical_title_views,
    title_views,
)
from models.confidence import Extent
from models.encoder import Vectors
from models.fusion import Scores, standardised
from models.terms import different_words
from occupations.catalogue import Catalogue

Stated = tuple[str, Sequence[str]]  # a title and duties, either empty
_AT_ONCE = 512  # duties that are scored at a time, which bounds the memory


class Reading(Struct, frozen=True):
    """What the models made of one letter.

    ``stated`` are the vectors of its duties, by channel; ``nearest``, shape (duties, groups),
    is the highest similarity of each duty to any phrase of each group, by the first channel.
    ``probabilities`` is None where the tier has no calibration for the catalogue.
    ``proofs`` keeps the alignments that were made so far, by the place of the unit group;
    the readings of a position share them, as they rest on the duties alone.
    """

    kind: str
    stated: tuple[Vectors, ...]
    nearest: Floats
    views: Views
    scores: Scores
    extent: Extent
    probabilities: NDArray[np.float64] | None
    proofs: dict[int, Alignment] = field(default_factory=dict)

    def order(self) -> NDArray[np.intp]:
        """Give the places of all unit groups, best first; ties as shown go by code."""
        return np.argsort(-np.round(self.scores, 4), kind="stable")


class Readings(Struct, frozen=True):
    """A position as it was scored: all that it states, and title and duties each alone.

    ``title`` and ``duties`` are None where there is only one of them: then ``stated`` is it.
    """

    stated: Reading
    title: Reading | None = None
    duties: Reading | None = None


class _Side(Struct, frozen=True):
    """The titles, or the duties, of many letters.

    ``letters`` are the places of those that have any; each view has a row for each of them,
    and so has ``standard``, the standardised views.
    """

    letters: tuple[int, ...]
    views: Views
    standard: Views
    words: NDArray[np.int64]
    nearness: NDArray[np.float32]
    nearest: tuple[Floats, ...]
    vectors: tuple[tuple[Vectors, ...], ...]
    proofs: tuple[dict[int, Alignment], ...]

    def only(self, letters: Sequence[int]) -> Self:
        """Give the side of some of its letters."""
        if tuple(letters) == self.letters:
            return self
        rows = np.searchsorted(self.letters, letters)
        return type(self)(
            tuple(letters),
            {name: view[rows] for name, view in self.views.items()},
            {name: view[rows] for name, view in self.standard.items()},
            self.words[rows],
            self.nearness[rows],
            tuple(self.nearest[row] for row in rows),
            tuple(self.vectors[row] for row in rows),
            tuple(self.proofs[row] for row in rows),
        )


class Scorer:
    """A catalogue as the encoders of a tier see it."""

    def __init__(
        self,
        catalogue: Catalogue,
        tier: Tier,
        channels: tuple[Channel, ...] | None = None,
        lexicon: Lexicon | None = None,
    ) -> None:
        """Read or build the indexes that the tier needs, where they are not given.

        Raises:
            CatalogueError: the catalogue has a fault.
        """
        self.catalogue, self.tier = catalogue, tier
        self.channels = channels or tuple(
            Channel(encoder, open_index(catalogue, encoder)) for encoder in tier.encoders
        )
        self.lexicon: Lexicon = lexicon or open_lexicon(catalogue)
        # A calibration speaks of the catalogue that it was found on, and of no other.
        self.calibration = tier.calibration if catalogue.is_packaged else None

    def read(self, title: str, duties: Sequence[str]) -> Reading:
        """Score every unit group for a title, duties or both."""
        return self.read_all([(title, duties)])[0]

    def read_all(self, stated: Sequence[Stated]) -> list[Reading]:
        """Score every unit group for many positions, each a title and duties, either empty."""
        return [readings.stated for readings in self.read_apart(stated)]

    def read_apart(self, stated: Sequence[Stated]) -> list[Readings]:
        """Score many positions, and the title and the duties of each alone.

        What comes out for a position never depends on those beside it.
        """
        return [readings for part in _parts(stated) for readings in self._read_part(part)]

    def _read_part(self, stated: Sequence[Stated]) -> list[Readings]:
        titles, duties = self._titles(stated), self._duties(stated)
        both = tuple(sorted(set(titles.letters) & set(duties.letters)))
        by_title = dict(zip(titles.letters, self._readings("title", titles), strict=True))
        by_duties = dict(zip(duties.letters, self._readings("duties", duties), strict=True))
        joined = _joined(titles.only(both), duties.only(both), stated)
        by_both = dict(zip(both, self._readings("both", joined), strict=True))
        return [
            Readings(by_both[place], by_title[place], by_duties[place])
            if place in by_both
            else Readings(by_title.get(place) or by_duties.get(place) or self._nothing())
            for place in range(len(stated))
        ]

    def _titles(self, stated: Sequence[Stated]) -> _Side:
        letters = tuple(place for place, (title, _) in enumerate(stated) if title)
        titles = [stated[place][0] for place in letters]
        views: Views = {}
        if titles:
            for channel in self.channels:
                views |= title_views(channel, titles)
            views |= lexical_title_views(self.lexicon, titles)
        said = different_words([[title] for title in titles])
        nowhere = tuple(self._no_vectors() for _ in titles)
        near = np.zeros(len(titles), dtype=np.float32)
        none = tuple(self._no_duties() for _ in titles)
        proofs: tuple[dict[int, Alignment], ...] = tuple({} for _ in titles)
        return _Side(letters, views, _standard(views), said, near, none, nowhere, proofs)

    def _duties(self, stated: Sequence[Stated]) -> _Side:
        letters = tuple(place for place, (_, duties) in enumerate(stated) if duties)
        duties = [stated[place][1] for place in letters]
        stack = Stack.of([len(own) for own in duties])
        views: Views = {}
        nearness = np.zeros(len(letters), dtype=np.float32)
        nearest: list[list[Floats]] = []
        vectors: list[list[Vectors]] = []
        ends = np.cumsum(stack.counts)[:-1]
        for channel in self.channels if letters else ():
            encoded = channel.encode([duty for own in duties for duty in own])
            found, nearness, near = duty_views(channel, encoded, stack)
            views |= found
            nearest.append(np.split(near, ends))
            vectors.append(np.split(encoded, ends))
        if letters:
            views |= lexical_duty_views(self.lexicon, duties)
        said, own = different_words(duties), tuple(zip(*vectors, strict=True))
        first = tuple(nearest[0]) if letters else ()
        proofs: tuple[dict[int, Alignment], ...] = tuple({} for _ in letters)
        return _Side(letters, views, _standard(views), said, nearness, first, own, proofs)

    def _readings(self, kind: str, side: _Side) -> list[Reading]:
        """Combine the views of letters whose input is of one kind."""
        if not side.letters:
            return []
        scores = self.tier.fusion.weighed(kind, side.standard)
        extents = [
            Extent(said, near)
            for said, near in zip(side.words.tolist(), side.nearness.tolist(), strict=True)
        ]
        shown = None
        if self.calibration:
            shown = self.calibration.probabilities_of(kind, scores, extents)
        return [
            Reading(
                kind,
                side.vectors[row],
                side.nearest[row],
                {name: view[row] for name, view in side.views.items()},
                scores[row],
                extents[row],
                None if shown is None else shown[row],
                side.proofs[row],
            )
            for row in range(len(side.letters))
        ]

    def _nothing(self) -> Reading:
        """Give the reading of a position that states neither a title nor duties."""
        scores, extent = np.zeros(len(self.catalogue), dtype=np.float32), Extent(0, 0.0)
        shown = None
        if self.calibration:
            shown = self.calibration.probabilities("title", scores, extent)
        return Reading("title", self._no_vectors(), self._no_duties(), {}, scores, extent, shown)

    def _no_duties(self) -> Floats:
        return np.zeros((0, len(self.catalogue)), dtype=np.float32)

    def _no_vectors(self) -> tuple[Vectors, ...]:
        return tuple(
            np.zeros((0, channel.encoder.dimensions), dtype=np.float32) for channel in self.channels
        )


def _parts(stated: Sequence[Stated]) -> Iterator[Sequence[Stated]]:
    """Cut positions into runs of so many duties; a title alone counts as one."""
    sums = list(accumulate((max(1, len(duties)) for _, duties in stated), initial=0))
    start = 0
    for end in range(1, len(stated) + 1):
        if end == len(stated) or sums[end + 1] - sums[start] > _AT_ONCE:
            yield stated[start:end]
            start = end


def _standard(views: Views) -> Views:
    return {name: standardised(view) for name, view in views.items()}


def _joined(titles: _Side, duties: _Side, stated: Sequence[Stated]) -> _Side:
    """Join the titles and the duties of the same letters."""
    texts = [[stated[place][0], *stated[place][1]] for place in duties.letters]
    return _Side(
        duties.letters,
        titles.views | duties.views,
        titles.standard | duties.standard,
        different_words(texts),
        duties.nearness,
        duties.nearest,
        duties.vectors,
        duties.proofs,
    )
