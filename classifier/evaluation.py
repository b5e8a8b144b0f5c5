"""How often a matcher is right on cases whose answer is known, and how well it knows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from msgspec import Struct, to_builtins
from numpy.typing import NDArray

from classifier.cases import Case
from classifier.levels import COVERAGE
from classifier.matcher import Matcher
from models.metrics import (
    bootstrap_interval,
    calibration_error,
    chance_error,
    codable_share,
    mean_reciprocal_rank,
    top_rate,
    wilson_interval,
)

PRECISION = 0.9


class Outcome(Struct, frozen=True):
    """What became of one case; ``rank`` of the best right code counts from 0.

    ``confidence``, ``set_size`` and ``covered`` are None where no confidence is shown: the
    text can't carry an answer, or there is no calibration.
    """

    rank: int
    confidence: float | None
    set_size: int | None
    covered: bool | None
    teer: str
    broad_category: str


class Rate(Struct, frozen=True):
    """A mean with its 95 % interval.

    That of a share is Wilson's, which shows doubt where all are right, too. That of the mean
    reciprocal rank comes from a bootstrap, but where all ranks are the same, of which that
    could show no doubt, from Wilson's formula, which is wider than need be for such a mean.
    """

    value: float
    low: float
    high: float


class Chance(Struct, frozen=True):
    """The calibration error of true confidences on as many cases: its median and 95 % bound."""

    median: float
    high: float


class Figures(Struct, frozen=True):
    """The figures of one set of cases; those of confidence are None where there is none.

    ``withheld`` counts the cases whose text can't carry an answer, so that no confidence is
    shown: they are not codable, and the other figures of confidence leave them out.
    """

    cases: int
    withheld: int
    top_1: Rate
    top_3: Rate
    top_5: Rate
    top_10: Rate
    mrr: Rate
    calibration_error: float | None
    calibration_error_by_chance: Chance | None
    codable_at_90: float | None
    set_size: float | None
    set_coverage: float | None


class Evaluation(Struct, frozen=True):
    """Figures over all cases and by level, with the outcome of each case."""

    figures: Figures
    by_teer: dict[str, Figures]
    by_broad_category: dict[str, Figures]
    outcomes: tuple[Outcome, ...]

    def to_json(self) -> dict[str, Any]:
        """Give the figures as plain values."""
        return {
            "figures": to_builtins(self.figures),
            "by_teer": {key: to_builtins(value) for key, value in self.by_teer.items()},
            "by_broad_category": {k: to_builtins(v) for k, v in self.by_broad_category.items()},
        }


def evaluate(matcher: Matcher, cases: Sequence[Case]) -> Evaluation:
    """Match every case and gather the figures.

    Raises:
        LetterError: an expected code is of neither version of the catalogue.
    """
    right = [case.codes(matcher.catalogue) for case in cases]  # before minutes of matching
    outcomes = tuple(_outcome(matcher, *row) for row in zip(cases, right, strict=True))
    calibrated = matcher.scorer.calibration is not None
    return Evaluation(
        _figures(outcomes, calibrated=calibrated),
        _by(outcomes, lambda outcome: outcome.teer, calibrated=calibrated),
        _by(outcomes, lambda outcome: outcome.broad_category, calibrated=calibrated),
        outcomes,
    )


def _outcome(matcher: Matcher, case: Case, right: frozenset[str]) -> Outcome:
    catalogue, letter = matcher.catalogue, case.letter
    title = letter.title.line if letter.title else ""
    reading = matcher.scorer.read(title, [duty.line for duty in letter.duties])
    codes = [catalogue.codes[place] for place in reading.order()]
    rank = min(codes.index(code) for code in right)
    if not reading.views:  # there is neither duty nor title, so nothing was proposed
        rank = len(codes) - 1
    shown, calibration = reading.probabilities, matcher.scorer.calibration
    size = None
    if matcher.shortfall(letter, letter.main, reading):
        shown = None
    elif shown is not None and calibration is not None:
        size = calibration.set_size(reading.kind, shown, COVERAGE)
    group = catalogue[codes[rank]]
    return Outcome(
        rank,
        None if shown is None else float(shown.max()),
        size,
        None if size is None else rank < size,
        "-" if group.teer is None else str(group.teer),
        group.hierarchy.broad_category.code or "-",
    )


def _by(
    outcomes: Sequence[Outcome], level: Callable[[Outcome], str], *, calibrated: bool
) -> dict[str, Figures]:
    levels = sorted({level(outcome) for outcome in outcomes})
    return {
        name: _figures([o for o in outcomes if level(o) == name], calibrated=calibrated)
        for name in levels
    }


def _figures(outcomes: Sequence[Outcome], *, calibrated: bool) -> Figures:
    ranks = np.array([outcome.rank for outcome in outcomes], dtype=np.int64)
    told = [outcome for outcome in outcomes if outcome.confidence is not None]
    confidence = np.array([outcome.confidence for outcome in told], dtype=np.float64)
    right = np.array([outcome.rank == 0 for outcome in told], dtype=bool)
    some = calibrated and bool(told)
    codable = codable_share(confidence, right, PRECISION) * len(told) / len(outcomes) if some else 0
    return Figures(
        len(outcomes),
        len(outcomes) - len(told) if calibrated else 0,
        *(_top(ranks, 1), _top(ranks, 3), _top(ranks, 5), _top(ranks, 10)),
        _reciprocal(ranks),
        calibration_error(confidence, right) if some else None,
        Chance(*chance_error(confidence)) if some else None,
        float(codable) if calibrated else None,
        float(np.mean([outcome.set_size for outcome in told])) if some else None,
        float(np.mean([outcome.covered for outcome in told])) if some else None,
    )


def _top(ranks: NDArray[np.int64], count: int) -> Rate:
    share = top_rate(ranks, count)
    return Rate(share, *wilson_interval(share, len(ranks)))


def _reciprocal(ranks: NDArray[np.int64]) -> Rate:
    mean = mean_reciprocal_rank(ranks)
    if (ranks == ranks[0]).all():
        return Rate(mean, *wilson_interval(mean, len(ranks)))
    return Rate(mean, *bootstrap_interval(1 / (ranks + 1)))
