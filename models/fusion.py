"""The learned combination of views: a few weights for each kind of input.

A conditional logit over unit groups (McFadden, 1974): a group's score is the
weighted sum of its views, standardised or likelihoods, and the confidence is the softmax of the
scores, made sharper where the text says more. All of it is plain numbers, kept
as JSON and applied with NumPy.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from models.artefact import verified_path
from models.errors import ModelError

Scores = NDArray[np.float32]
LEVEL = "level"
# A likelihood says how sure it is, which standardising would undo.
_LIKELIHOODS = frozenset({LEVEL})
_FLAT = 1e-7  # a spread below it is the rounding of equal scores


class Fusion(Struct, frozen=True):
    """Weights of the views by kind of input ("duties", "title", "both")."""

    weights: Mapping[str, Mapping[str, float]]

    @classmethod
    def packaged(cls, name: str) -> Fusion:
        """Read the fusion that comes with the package, ``fast`` or ``best``.

        Raises:
            ModelError: the artefact is missing or damaged.
        """
        return cls.from_file(verified_path(f"fusion/{name}.json"))

    @classmethod
    def from_file(cls, path: Path) -> Fusion:
        """Read a fusion from JSON."""
        try:
            return cls(json.loads(path.read_text(encoding="utf-8"))["weights"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError(f"{path}: no readable fusion ({error})") from error

    def scores(self, kind: str, views: Mapping[str, Scores]) -> Scores:
        """Add up the views of letters made comparable, shape (..., groups)."""
        return self.weighed(kind, comparable(views))

    def weighed(self, kind: str, views: Mapping[str, Scores]) -> Scores:
        """Add up views that are comparable already, shape (..., groups)."""
        weights = self.weights[kind]
        total = np.zeros_like(next(iter(views.values())))
        for name, weight in weights.items():
            total += np.float32(weight) * views[name]
        return total


def comparable(views: Mapping[str, Scores]) -> dict[str, Scores]:
    """Standardise views, each of shape (..., groups), but those that are likelihoods."""
    return {
        name: view if name in _LIKELIHOODS else standardised(view) for name, view in views.items()
    }


def standardised(scores: Scores) -> Scores:
    """Bring each row of scores to mean 0 and standard deviation 1; equal scores become zeros."""
    # In float64, so that a row comes out the same whatever rows stand beside it.
    centred = scores - scores.mean(axis=-1, keepdims=True, dtype=np.float64)
    spread = np.sqrt(np.square(centred).mean(axis=-1, keepdims=True))
    return np.asarray(centred / np.where(spread > _FLAT, spread, 1), dtype=np.float32)
