"""Logistic regression whose ridge pulls weights towards those that it starts from."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.special import expit  # type: ignore[import-untyped]

_STEPS = 100


def regressed(
    matrix: Any,  # noqa: ANN401 - a sparse matrix of SciPy, which has no types
    truth: NDArray[np.float64],
    weight: NDArray[np.float64],
    known: NDArray[np.float64],
    strength: float,
) -> NDArray[np.float64]:
    """Fit the weights of signs, shape (signs,).

    Args:
        matrix: signs of each example, shape (examples, signs).
        truth: 1 or 0 for each example.
        weight: how much each example counts.
        known: the weights to start from.
        strength: the inverse of the ridge.
    """
    odds = matrix @ known

    def loss(change: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        now = odds + matrix @ change
        wrong = weight @ (np.logaddexp(0, now) - truth * now)
        slope = matrix.T @ (weight * (expit(now) - truth))
        return strength * wrong + change @ change / 2, strength * slope + change

    begin, limit = np.zeros(len(known)), {"maxiter": _STEPS}
    found = minimize(loss, begin, jac=True, method="L-BFGS-B", options=limit)
    return np.asarray(known + found.x)
