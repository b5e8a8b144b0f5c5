"""Confidence in minor groups and TEERs: sums over their unit groups."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from classifier.match import Confidence, Share
from models.confidence import Calibration
from occupations.catalogue import Catalogue
from occupations.unit_group import UnitGroup

COVERAGE = "0.9"
_MOST = 3  # minor groups that are named
_SMALLEST = 0.005  # a TEER with less is not named


class Levels:
    """The unit groups of a catalogue by minor group and by TEER."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Note the level of every unit group, in the order of their codes."""
        self._groups: list[UnitGroup] = list(catalogue)

    def confidence(
        self, calibration: Calibration, kind: str, probabilities: NDArray[np.float64]
    ) -> Confidence:
        """Add up the probabilities of all unit groups, shape (groups,), level by level."""
        order = np.argsort(-probabilities, kind="stable")
        size = calibration.set_size(kind, probabilities, COVERAGE)
        return Confidence(
            float(COVERAGE),
            tuple(self._groups[place].code for place in order[:size]),
            self._minor_groups(probabilities)[:_MOST],
            self._teers(probabilities),
        )

    def _minor_groups(self, probabilities: NDArray[np.float64]) -> tuple[Share, ...]:
        sums: dict[tuple[str, str], float] = {}
        for group, probability in zip(self._groups, probabilities, strict=True):
            level = group.hierarchy.minor_group
            if level.code:
                key = (level.code, level.title)
                sums[key] = sums.get(key, 0.0) + float(probability)
        return _sorted(sums)

    def _teers(self, probabilities: NDArray[np.float64]) -> tuple[Share, ...]:
        sums: dict[tuple[str, str], float] = {}
        for group, probability in zip(self._groups, probabilities, strict=True):
            if group.teer is not None:
                key = (str(group.teer), f"TEER {group.teer}")
                sums[key] = sums.get(key, 0.0) + float(probability)
        return tuple(share for share in _sorted(sums) if share.confidence >= _SMALLEST)


def _sorted(sums: dict[tuple[str, str], float]) -> tuple[Share, ...]:
    shares = [
        Share(code, title, round(min(total, 1.0), 4)) for (code, title), total in sums.items()
    ]
    return tuple(sorted(shares, key=lambda share: (-share.confidence, share.code)))
