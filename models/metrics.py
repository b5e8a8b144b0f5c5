"""Measures of ranking and confidence, each by its textbook definition."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_BINS = 10
_RESAMPLES = 1000


def top_rate(ranks: NDArray[np.int64], count: int) -> float:
    """Give the share of cases whose rank (from 0) is among the first ``count``."""
    return float((ranks < count).mean())


def mean_reciprocal_rank(ranks: NDArray[np.int64]) -> float:
    """Give the mean of 1 / place, where the first place is 1."""
    return float((1 / (ranks + 1)).mean())


def calibration_error(confidence: Floats, right: NDArray[np.bool_]) -> float:
    """Give the expected calibration error over ten bins of equal width (Naeini et al., 2015)."""
    return float(_calibration_errors(confidence, right[None, :])[0])


def _calibration_errors(confidence: Floats, right: NDArray[np.bool_]) -> Floats:
    """Give the error of each sample of outcomes, of shape (samples, cases)."""
    bins = np.clip((confidence * _BINS).astype(int), 0, _BINS - 1)
    members = (bins[:, None] == np.arange(_BINS)).astype(np.float64)
    # A bin's gap between means, weighed by its share of the cases, is that between its sums.
    gaps = (confidence - right) @ members
    return np.asarray(np.abs(gaps).sum(axis=1) / len(confidence))


def chance_error(confidence: Floats, seed: int = 0) -> tuple[float, float]:
    """Give the calibration error that chance alone makes where every confidence is true.

    The smaller the sample, the larger it is; an error below the second value says nothing
    against the confidence (a consistency resampling; Bröcker and Smith, 2007).

    Returns:
        Its median, and what it doesn't exceed in 95 % of 1,000 samples drawn by the confidences.
        No mean: near 1 a few samples with the rare wrong case can lift it above that bound.
    """
    draws = np.random.default_rng(seed).random((_RESAMPLES, len(confidence)))
    errors = _calibration_errors(confidence, draws < confidence)
    # An error is one of few values where cases are few, and a value between two is none of them.
    median, high = np.quantile(errors, (0.5, 0.95), method="higher")
    return float(median), float(high)


def codable_share(confidence: Floats, right: NDArray[np.bool_], precision: float) -> float:
    """Give the largest share of cases, most confident first, that are right so often."""
    order = np.argsort(-confidence, kind="stable")
    running = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    good = np.flatnonzero(running >= precision)
    return float((good[-1] + 1) / len(order)) if len(good) else 0.0


def wilson_interval(share: float, count: int) -> tuple[float, float]:
    """Give the 95 % score interval of a share of ``count`` cases (Wilson, 1927).

    Unlike a bootstrap's it has a width where all cases are right, or none.
    """
    z = NormalDist().inv_cdf(0.975)
    centre = (share + z * z / (2 * count)) / (1 + z * z / count)
    spread = sqrt(share * (1 - share) / count + (z / (2 * count)) ** 2)
    half = z / (1 + z * z / count) * spread
    return max(0.0, min(share, centre - half)), min(1.0, max(share, centre + half))


def bootstrap_interval(values: Floats, seed: int = 0) -> tuple[float, float]:
    """Give the 95 % percentile interval of the mean over 1,000 resamples (Efron, 1979)."""
    draw = np.random.default_rng(seed)
    picks = draw.integers(len(values), size=(_RESAMPLES, len(values)))
    means = values[picks].mean(axis=1)
    return float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975))
