"""From what letters state to scores and probabilities over all unit groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

import numpy as np
from msgspec import Struct, field
from numpy.typing import NDArray

from classifier.alignment import Alignment
from classifier.index_store import open_index, open_lexicon
from classifier.lexicon import Lexicon
from classifier.sides import (
    Side,
    Stated,
    duties_side,
    joined,
    no_vectors,
    nothing_near,
    titles_side,
)
from classifier.stack import Floats
from classifier.teer import Teer
from classifier.tier import SURE, Tier
from classifier.views import Channel, Views
from models.confidence import Extent
from models.encoder import Encoder, Vectors
from models.fusion import Scores
from occupations.catalogue import Catalogue

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

    @property
    def sure(self) -> bool:
        """Whether next to no doubt is left about the best unit group."""
        return self.probabilities is not None and float(self.probabilities.max()) >= SURE

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

    @property
    def sure(self) -> bool:
        """Whether no doubt is left by the duties alone, nor by all that is stated.

        A title alone beside them counts for nothing: few titles say enough.
        """
        return self.stated.sure and (self.duties is None or self.duties.sure)


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

        Those of further encoders are read when a letter first needs them.

        Raises:
            CatalogueError: the catalogue has a fault.
        """
        self.catalogue, self.tier = catalogue, tier
        first, *further = channels or (None,)
        self.channel = first or _opened(catalogue, tier.encoders[0])
        self._given = tuple(further) if channels else None
        self.lexicon: Lexicon = lexicon or open_lexicon(catalogue)
        self._teer = Teer.of(catalogue, tier.level) if tier.level else None
        # A calibration speaks of the catalogue that it was found on, and of no other.
        self.calibration = tier.calibration if catalogue.is_packaged else None
        self._quick: Scorer | None = None
        if tier.quick and self.calibration:
            self._quick = Scorer(catalogue, tier.quick, (self.channel,), self.lexicon)

    def prepare(self) -> None:
        """Open what only some letters need, so that none has to wait for it.

        Raises:
            ModelError: an artefact is missing or damaged.
        """
        for channel in self._further:
            channel.encode(["work"])

    def read(self, title: str, duties: Sequence[str]) -> Reading:
        """Score every unit group for a title, duties or both."""
        return self.read_all([(title, duties)])[0]

    def read_all(self, stated: Sequence[Stated]) -> list[Reading]:
        """Score every unit group for many positions, each a title and duties, either empty."""
        return [readings.stated for readings in self.read_apart(stated)]

    def read_apart(self, stated: Sequence[Stated]) -> list[Readings]:
        """Score many positions, and the title and the duties of each alone.

        What comes out for a position never depends on those beside it. Where the tier has a
        quick one, what that one is sure of stands, the title's reading included, and the
        further encoders are asked about the other positions.

        Raises:
            ModelError: an artefact of a further encoder is missing or damaged.
        """
        return [readings for part in _parts(stated) for readings in self._read_part(part)]

    def _read_part(self, stated: Sequence[Stated]) -> Iterator[Readings]:
        titles = titles_side(stated, self.channel, self.lexicon)
        duties = duties_side(stated, self.channel, self.lexicon, self._teer)
        found: dict[int, Readings] = {}
        if self._quick:
            found = self._quick._combined(titles, duties, stated)  # noqa: SLF001 - one class
            doubtful = [place for place, own in found.items() if not own.sure]
            titles, duties = titles.only(doubtful), duties.only(doubtful)
        for channel in self._further if titles.letters or duties.letters else ():
            titles = titles.with_titles(channel, stated)
            duties = duties.with_duties(channel, stated)
        found |= self._combined(titles, duties, stated)
        return (found.get(place) or self._nothing() for place in range(len(stated)))

    def _combined(
        self, titles: Side, duties: Side, stated: Sequence[Stated]
    ) -> dict[int, Readings]:
        """Combine the views of titles and duties, and of both together, by place."""
        both = set(titles.letters) & set(duties.letters)
        by_title = self._readings("title", titles)
        by_duties = self._readings("duties", duties)
        by_both = self._readings("both", joined(titles.only(both), duties.only(both), stated))
        return {
            place: Readings(by_both[place], by_title[place], by_duties[place])
            if place in by_both
            else Readings(by_title.get(place) or by_duties[place])
            for place in sorted({*titles.letters, *duties.letters})
        }

    def _readings(self, kind: str, side: Side) -> dict[int, Reading]:
        """Combine the views of letters whose input is of one kind."""
        if not side.letters:
            return {}
        scores = self.tier.fusion.weighed(kind, side.standard)
        extents = [
            Extent(said, near)
            for said, near in zip(side.words.tolist(), side.nearness.tolist(), strict=True)
        ]
        shown = None
        if self.calibration:
            shown = self.calibration.probabilities_of(kind, scores, extents)
        return {
            place: Reading(
                kind,
                side.vectors[row],
                side.nearest[row],
                {name: view[row] for name, view in side.views.items()},
                scores[row],
                extents[row],
                None if shown is None else shown[row],
                side.proofs[row],
            )
            for row, place in enumerate(side.letters)
        }

    def _nothing(self) -> Readings:
        """Give the reading of a position that states neither a title nor duties."""
        scores, extent = np.zeros(len(self.catalogue), dtype=np.float32), Extent(0, 0.0)
        shown = None
        if self.calibration:
            shown = self.calibration.probabilities("title", scores, extent)
        vectors, near = (no_vectors(self.channel),), nothing_near(self.channel)
        return Readings(Reading("title", vectors, near, {}, scores, extent, shown))

    @cached_property
    def _further(self) -> tuple[Channel, ...]:
        """The encoders after the first, with their indexes."""
        if self._given is not None:
            return self._given
        return tuple(_opened(self.catalogue, encoder) for encoder in self.tier.encoders[1:])


def _opened(catalogue: Catalogue, encoder: Encoder) -> Channel:
    return Channel(encoder, open_index(catalogue, encoder))


def _parts(stated: Sequence[Stated]) -> Iterator[Sequence[Stated]]:
    """Cut positions into runs of so many duties; a title alone counts as one."""
    sums = list(accumulate((max(1, len(duties)) for _, duties in stated), initial=0))
    start = 0
    for end in range(1, len(stated) + 1):
        if end == len(stated) or sums[end + 1] - sums[start] > _AT_ONCE:
            yield stated[start:end]
            start = end
