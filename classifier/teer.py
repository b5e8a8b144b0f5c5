"""Which TEER the stated duties show, as one more view of the unit groups."""

from __future__ import annotations

from typing import Self

import numpy as np
from msgspec import Struct

from models.encoder import Vectors
from models.fusion import Scores
from models.level import LevelModel, Places
from models.terms import CountedTerms
from occupations.catalogue import Catalogue

_SHARE = 0.5  # makes logarithms of likelihoods about as loud as a standardised view


class Teer(Struct, frozen=True, eq=False):
    """A model of levels, and the place among its levels of every unit group, shape (groups,).

    ``model`` is None where a unit group has no TEER, or one that the model doesn't know: then
    no level is any likelier than another.
    """

    model: LevelModel | None
    places: Places

    @classmethod
    def of(cls, catalogue: Catalogue, model: LevelModel) -> Self:
        """Look up the TEERs of a catalogue."""
        place = {level: at for at, level in enumerate(model.levels)}
        teers = [group.teer for group in catalogue]
        places = [-1 if teer is None else place.get(teer, -1) for teer in teers]
        known = model if min(places, default=-1) >= 0 else None
        return cls(known, np.array(places, dtype=np.int64))

    def view(self, terms: CountedTerms, wholes: Vectors) -> Scores:
        """Score unit groups by how much likelier their level is than the average one's.

        The shape is (letters, groups).

        Args:
            terms: what letters state.
            wholes: what each letter means, on the grid, shape (letters, dimensions).
        """
        if self.model is None:
            return np.zeros((terms.size, len(self.places)), dtype=np.float32)
        found = _SHARE * self.model.likelihoods(terms, wholes)
        spread = np.bincount(self.places, minlength=len(self.model.levels)) / len(self.places)
        found -= (found * spread).sum(axis=1, keepdims=True)
        return found.astype(np.float32)[:, self.places]
