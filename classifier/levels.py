"""Confidence in minor groups and TEERs: sums over their unit groups."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from classifier.match import Confidence, Share
from models.confidence import Calibration
from occupations.catalogue import Catalogue

COVERAGE = "0.9"
_MOST = 3  # minor groups that are named
_SMALLEST = 0.005  # a TEER with less is not named
_NONE = ("", "")  # a unit group that has no such level


class Level:
    """The unit groups of a catalogue by one level above them, such as the minor group."""

    def __init__(self, names: Sequence[tuple[str, str]]) -> None:
        """Take the code and title of the level of every unit group, in the order of codes."""
        self._names = sorted(set(names) - {_NONE})
        place = {name: at for at, name in enumerate([*self._names, _NONE])}
        self._places = np.array([place[name] for name in names], dtype=np.int64)

    def shares(self, probabilities: NDArray[np.float64], most: int) -> tuple[Share, ...]:
        """Add up probabilities, shape (groups,), and give the highest sums first."""
        sums = np.bincount(self._places, probabilities, minlength=len(self._names) + 1)
        totals = np.round(np.minimum(sums[: len(self._names)], 1), 4)
        order = np.argsort(-totals, kind="stable")[:most].tolist()
        return tuple(self._share(at, float(totals[at])) for at in order)

    def _share(self, place: int, total: float) -> Share:
        code, title = self._names[place]
        return Share(code, title, total)


class Levels:
    """The unit groups of a catalogue by minor group and by TEER."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Note the levels of every unit group, in the order of their codes."""
        self._codes = catalogue.codes
        levels = [group.hierarchy.minor_group for group in catalogue]
        self._minor_groups = Level([(x.code, x.title) if x.code else _NONE for x in levels])
        teers = [group.teer for group in catalogue]
        self._teers = Level([_NONE if x is None else (str(x), f"TEER {x}") for x in teers])

    def confidence(
        self, calibration: Calibration, kind: str, probabilities: NDArray[np.float64]
    ) -> Confidence:
        """Add up the probabilities of all unit groups, shape (groups,), level by level."""
        size = calibration.set_size(kind, probabilities, COVERAGE)
        least = np.partition(probabilities, -size)[-size]
        likely = np.flatnonzero(probabilities >= least)  # all of the set, and what equals its last
        order = likely[np.argsort(-probabilities[likely], kind="stable")]
        teers = self._teers.shares(probabilities, len(self._codes))
        return Confidence(
            float(COVERAGE),
            tuple(self._codes[place] for place in order[:size].tolist()),
            self._minor_groups.shares(probabilities, _MOST),
            tuple(share for share in teers if share.confidence >= _SMALLEST),
        )
