"""Calibrated confidence and candidate sets from scores.

Confidence is a softmax whose sharpness depends on how much the text says (a
temperature in the sense of Guo et al., 2017, with two inputs). Candidate sets are
split conformal: all candidates whose confidence reaches a threshold that was found
on letters that the weights don't know (least ambiguous sets; Sadinle, Lei and Wasserman,
2019). The best candidate is always among them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from models.artefact import verified_path
from models.errors import ModelError

Probabilities = NDArray[np.float64]
_ROUNDING = 1e-9
# Spread evenly over all groups: even experts disagree on some letters, so nothing is certain.
DOUBT = 0.01
COVERAGES = ("0.8", "0.9", "0.95")


class Extent(Struct, frozen=True):
    """How much a text says: its count of different words, and how near the catalogue it is.

    ``words`` leaves out stop words; ``nearness`` is the mean over stated duties of the
    highest similarity to any entry.
    """

    words: int
    nearness: float

    def features(self) -> NDArray[np.float64]:
        """Give the inputs of the sharpness, shape (3,)."""
        return np.array([1.0, np.log1p(self.words), self.nearness])


class Calibration(Struct, frozen=True):
    """By kind of input: the coefficients of the sharpness, and the conformal thresholds.

    ``most_words`` are those from which on further words make nothing surer: it was fitted on
    letters and notes, and a catalogue's long list of tasks is not as much surer as it is longer.
    """

    sharpness: Mapping[str, tuple[float, float, float]]
    thresholds: Mapping[str, Mapping[str, float]]
    most_words: Mapping[str, int] = {}

    @classmethod
    def packaged(cls, name: str) -> Calibration:
        """Read the calibration that comes with the package, ``fast`` or ``best``.

        Raises:
            ModelError: the artefact is missing or damaged.
        """
        return cls.from_file(verified_path(f"fusion/{name}.json"))

    @classmethod
    def from_file(cls, path: Path) -> Calibration:
        """Read a calibration from JSON."""
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
            sharpness = {kind: tuple(row) for kind, row in record["sharpness"].items()}
            return cls(sharpness, record["thresholds"], record.get("most_words", {}))
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise ModelError(f"{path}: no readable calibration ({error})") from error

    def probabilities(
        self, kind: str, scores: NDArray[np.float32], extent: Extent
    ) -> Probabilities:
        """Turn the scores of one letter into probabilities that add up to 1, shape (groups,)."""
        return np.asarray(self.probabilities_of(kind, scores[None, :], [extent])[0])

    def probabilities_of(
        self, kind: str, scores: NDArray[np.float32], extents: Sequence[Extent]
    ) -> Probabilities:
        """Turn the scores of letters into probabilities, each row adding up to 1.

        Args:
            kind: of input, that of all these letters.
            scores: of shape (letters, groups).
            extents: how much each letter says.
        """
        said = np.array([extent.words for extent in extents], dtype=np.float64)
        words = np.log1p(np.minimum(said, self.most_words.get(kind, np.inf)))
        nearness = np.array([extent.nearness for extent in extents], dtype=np.float64)
        # Column by column: a matrix product may round a row by the rows beside it.
        first, second, third = self.sharpness[kind]
        exponents = first + second * words + third * nearness
        return softened(np.exp(exponents)[:, None] * scores.astype(np.float64))

    def set_size(self, kind: str, probabilities: Probabilities, coverage: str = "0.9") -> int:
        """Give how many of the best candidates make a set of that coverage.

        The threshold holds over many letters; of one letter, too, the confidences of its set
        must add up to the coverage, or one candidate of 0.32 would be a set of 0.9.
        """
        ranked = np.sort(probabilities)[::-1]
        together = int(np.searchsorted(np.cumsum(ranked), float(coverage) - _ROUNDING)) + 1
        return max(set_size(probabilities, self.thresholds[kind][coverage]), together)


def softened(logits: NDArray[np.float64]) -> Probabilities:
    """Give the softmax of logits, shape (..., groups), with the doubt that nothing is free of."""
    weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
    shares = weights / weights.sum(axis=-1, keepdims=True)
    return np.asarray((1 - DOUBT) * shares + DOUBT / logits.shape[-1])


def set_size(probabilities: Probabilities, threshold: float) -> int:
    """Count the candidates whose probability reaches ``threshold``; the best is always in."""
    return max(1, int((probabilities >= threshold - _ROUNDING).sum()))


def conformal_threshold(
    right: NDArray[np.float64], weights: NDArray[np.float64], coverage: float
) -> float:
    """Find the threshold that gives ``coverage`` on new letters.

    Args:
        right: the probability of the right group of each calibration letter, shape (letters,).
        weights: how much each of these letters counts, shape (letters,).
        coverage: the share of letters whose set must hold the right group.
    """
    order = np.argsort(right)
    # One more letter, the new one, counts as the worst (Tibshirani et al., 2019).
    below = np.cumsum(weights[order]) / (weights.sum() + weights.mean())
    inside = np.flatnonzero(below <= 1 - coverage + _ROUNDING)
    return float(right[order][inside[-1]]) if len(inside) else 0.0
