"""Reliability and risk-coverage diagrams; needs matplotlib (the extra ``dutymatch[plot]``)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from classifier.errors import LetterError
from classifier.evaluation import Outcome

_BINS = 10


def draw(outcomes: Sequence[Outcome], path: Path) -> None:
    """Draw both diagrams side by side to a PNG, of the cases that have a confidence.

    Raises:
        LetterError: matplotlib is not installed, no case has a confidence, or the file can't
            be written.
    """
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        message = "a diagram needs an extra: pip install 'dutymatch[plot]'"
        raise LetterError(message) from error
    told = [outcome for outcome in outcomes if outcome.confidence is not None]
    if not told:
        raise LetterError("no case has a confidence, so none can be drawn; leave out --plot")
    figure = Figure(figsize=(10, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    left, right = figure.subplots(1, 2)
    confidence = np.array([outcome.confidence for outcome in told])
    is_right = np.array([outcome.rank == 0 for outcome in told])
    _reliability(left, confidence, is_right)
    _risk_coverage(right, confidence, is_right)
    try:
        figure.savefig(path, dpi=120, format="png")
    except OSError as error:
        raise LetterError(f"{path}: can't be written ({error.strerror})") from error


def _reliability(axes: Any, confidence: Any, is_right: Any) -> None:  # noqa: ANN401
    bins = np.clip((confidence * _BINS).astype(int), 0, _BINS - 1)
    for one in range(_BINS):
        own = bins == one
        if own.any():
            axes.bar((one + 0.5) / _BINS, is_right[own].mean(), width=0.09, color="#4477aa")
            axes.text((one + 0.5) / _BINS, 0.02, str(int(own.sum())), ha="center", color="white")
    axes.plot([0, 1], [0, 1], color="#bb5566", linestyle="--", label="confidence = share right")
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="confidence", ylabel="share right")
    axes.set_title("Reliability (count in each bar)")
    axes.legend(loc="upper left")


def _risk_coverage(axes: Any, confidence: Any, is_right: Any) -> None:  # noqa: ANN401
    order = np.argsort(-confidence, kind="stable")
    coverage = np.arange(1, len(order) + 1) / len(order)
    risk = 1 - np.cumsum(is_right[order]) / np.arange(1, len(order) + 1)
    axes.plot(coverage, risk, color="#4477aa")
    axes.set(xlim=(0, 1), ylim=(0, 1), xlabel="share of cases answered, most confident first")
    axes.set(ylabel="share wrong among them")
    axes.set_title("Risk and coverage")
