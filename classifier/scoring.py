"""From a letter to scores and probabilities over all unit groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifier.index_store import open_index, open_lexicon
from classifier.lexicon import Lexicon
from classifier.tier import Tier
from classifier.views import Channel, Views, duty_views, lexical_views, title_views
from models.confidence import Extent
from models.encoder import Vectors
from models.fusion import Scores
from models.lexical import STOP_WORDS
from models.words import words
from occupations.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Reading:
    """What the models made of one letter.

    ``stated`` are the vectors of its duties, by channel. ``probabilities`` is None where
    the tier has no calibration for the catalogue.
    """

    kind: str
    stated: tuple[Vectors, ...]
    views: Views
    scores: Scores
    extent: Extent
    probabilities: NDArray[np.float64] | None


class Scorer:
    """A catalogue as the encoders of a tier see it."""

    def __init__(self, catalogue: Catalogue, tier: Tier) -> None:
        """Read or build the indexes that the tier needs.

        Raises:
            CatalogueError: the catalogue has a fault.
        """
        self.catalogue, self.tier = catalogue, tier
        self.channels = tuple(
            Channel(encoder, open_index(catalogue, encoder)) for encoder in tier.encoders
        )
        self.lexicon: Lexicon = open_lexicon(catalogue)
        # A calibration speaks of the catalogue that it was found on, and of no other.
        self.calibration = tier.calibration if catalogue.is_packaged else None

    def read(self, title: str, duties: Sequence[str]) -> Reading:
        """Score every unit group for a title, duties or both."""
        kind = "both" if title and duties else "duties" if duties else "title"
        stated = tuple(channel.encoder.encode(duties) for channel in self.channels)
        views = lexical_views(self.lexicon, title, duties)
        nearness = 0.0
        for channel, vectors in zip(self.channels, stated, strict=True):
            if duties:
                found, nearness = duty_views(channel, vectors)
                views |= found
            if title:
                views |= title_views(channel, title)
        telling = {word for text in (title, *duties) for word in words(text)} - STOP_WORDS
        extent = Extent(len(telling), nearness)
        scores = self._fused(kind, views)
        probabilities = None
        if self.calibration:
            probabilities = self.calibration.probabilities(kind, scores, extent)
        return Reading(kind, stated, views, scores, extent, probabilities)

    def read_all(self, stated: Sequence[tuple[str, Sequence[str]]]) -> list[Reading]:
        """Score every unit group for many positions, each a title and duties, either empty."""
        return [self.read(title, duties) for title, duties in stated]

    def _fused(self, kind: str, views: Views) -> Scores:
        if not views:
            return np.zeros(len(self.catalogue), dtype=np.float32)
        return self.tier.fusion.scores(kind, views)
