"""Confidence in minor groups and TEERs: sums over their unit groups."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from classifier.match import Confidence, Share
from classifier.ranking import highest
from models.confidence import Calibration, Probabilities
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

    def shares(self, probabilities: Probabilities, most: int) -> list[list[Share]]:
        """Add up probabilities, shape (letters, groups); give each letter's highest sums first."""
        letters, width = len(probabilities), len(self._names) + 1
        cells = self._places + width * np.arange(letters)[:, None]
        sums = np.bincount(cells.ravel(), probabilities.ravel(), minlength=letters * width)
        totals = np.round(np.minimum(sums.reshape(letters, width)[:, :-1], 1), 4)
        orders = np.argsort(-totals, axis=1, kind="stable")[:, :most]
        shown = np.take_along_axis(totals, orders, axis=1)
        return [
            list(map(self._share, *row))
            for row in zip(orders.tolist(), shown.tolist(), strict=True)
        ]

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

    def confidences(
        self, calibration: Calibration, kinds: Sequence[str], probabilities: Probabilities
    ) -> list[Confidence]:
        """Say what the calibration says of letters, each of a kind of input.

        ``probabilities`` has the shape (letters, groups).
        """
        sets = self._sets(calibration, kinds, probabilities)
        minor_groups = self._minor_groups.shares(probabilities, _MOST)
        teers = self._teers.shares(probabilities, len(self._codes))
        return [
            Confidence(
                float(COVERAGE),
                tuple(self._codes[place] for place in places),
                tuple(groups),
                tuple(share for share in ranks if share.confidence >= _SMALLEST),
            )
            for places, groups, ranks in zip(sets, minor_groups, teers, strict=True)
        ]

    def _sets(
        self, calibration: Calibration, kinds: Sequence[str], probabilities: Probabilities
    ) -> list[list[int]]:
        """Give the best places that together cover the right one, of each letter."""
        sizes = [
            calibration.set_size(kind, row, COVERAGE)
            for kind, row in zip(kinds, probabilities, strict=True)
        ]
        return highest(probabilities, sizes)
