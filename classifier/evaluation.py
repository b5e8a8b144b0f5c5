"""How often a matcher is right on cases whose answer is known, and how well it knows."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct, to_builtins
from numpy.typing import NDArray

from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.levels import COVERAGE
from classifier.matcher import Matcher
from classifier.pasted import listed, parse
from models.metrics import (
    bootstrap_interval,
    calibration_error,
    chance_error,
    codable_share,
    mean_reciprocal_rank,
    top_rate,
)

PRECISION = 0.9
_KEYS = {"id", "title", "industry", "duties", "text", "expected"}


class Case(Struct, frozen=True):
    """A letter and the codes that are right for it."""

    letter: Letter
    expected: frozenset[str]


class Outcome(Struct, frozen=True):
    """What became of one case; ``rank`` of the best right code counts from 0."""

    rank: int
    confidence: float
    set_size: int
    covered: bool
    teer: str
    broad_category: str


class Rate(Struct, frozen=True):
    """A mean with its 95 % bootstrap interval."""

    value: float
    low: float
    high: float


class Chance(Struct, frozen=True):
    """The calibration error of true confidences on as many cases: its mean, and 95 % are below."""

    mean: float
    high: float


class Figures(Struct, frozen=True):
    """The figures of one set of cases; those of confidence are None without calibration."""

    cases: int
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


def read_cases(path: Path) -> list[Case]:
    """Read JSON lines: ``{"id", "title"?, "duties": [...] | "text", "expected": [codes]}``.

    A title may stand alone, and with an ``industry`` as surveys ask for it.

    Raises:
        LetterError: the file can't be read, or a line is no such case.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise LetterError(f"{path}: can't be read ({error})") from error
    cases = [_case(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not cases:
        raise LetterError(f"{path}: there is no case in it; give one JSON object a line")
    return cases


def evaluate(matcher: Matcher, cases: Sequence[Case]) -> Evaluation:
    """Match every case and gather the figures.

    Raises:
        LetterError: an expected code is not in the catalogue.
    """
    outcomes = tuple(_outcome(matcher, case) for case in cases)
    calibrated = matcher.scorer.calibration is not None
    return Evaluation(
        _figures(outcomes, calibrated=calibrated),
        _by(outcomes, lambda outcome: outcome.teer, calibrated=calibrated),
        _by(outcomes, lambda outcome: outcome.broad_category, calibrated=calibrated),
        outcomes,
    )


def _case(path: Path, number: int, line: str) -> Case:
    try:
        record = json.loads(line)
        unknown = set(record) - _KEYS
        if unknown:
            raise ValueError(f"unknown key {sorted(unknown)[0]!r}")
        expected = frozenset(_strings(record, "expected"))
        if not expected:
            raise ValueError("'expected' is empty")
        letter = _letter(record, str(record.get("id", f"line {number}")))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = f"no {error}" if isinstance(error, KeyError) else str(error)
        raise LetterError(f"{path}, line {number}: no case ({reason})") from error
    return Case(letter, expected)


def _strings(record: dict[str, Any], key: str) -> list[str]:
    values = record[key]
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{key!r} is no list of strings")
    return values


def _letter(record: dict[str, Any], name: str) -> Letter:
    title, text = record.get("title") or None, record.get("text", "")
    if not isinstance(title, str | None) or not isinstance(text, str):
        raise ValueError("'title' or 'text' is no string")
    title = _with_industry(title, record.get("industry"))
    if "text" in record:
        letter = parse(text, letter_id=name)
        return letter.titled(title) if title else letter
    duties = [] if title and "duties" not in record else _strings(record, "duties")
    return listed(duties, title=title, letter_id=name)


def _with_industry(title: str | None, industry: object) -> str | None:
    """Put the industry behind a title, as people do who name both."""
    if industry is None or industry == "":
        return title
    if not title or not isinstance(industry, str):
        raise ValueError("'industry' is no string, or stands without a title")
    return f"{title}, {industry}"


def _outcome(matcher: Matcher, case: Case) -> Outcome:
    catalogue = matcher.catalogue
    if unknown := sorted(case.expected - set(catalogue.codes)):
        message = f"{catalogue.edition.title} has no unit group {unknown[0]!r}"
        raise LetterError(f"{case.letter.id}: {message}")
    title = case.letter.title.line if case.letter.title else ""
    reading = matcher.scorer.read(title, [duty.line for duty in case.letter.duties])
    order = reading.order()
    codes = [catalogue.codes[place] for place in order]
    rank = min(codes.index(code) for code in case.expected)
    shown, calibration = reading.probabilities, matcher.scorer.calibration
    size = len(codes)
    if not reading.views:  # there is neither duty nor title, so nothing was proposed
        rank, shown = size - 1, None
    if shown is not None and calibration is not None:
        size = calibration.set_size(reading.kind, shown, COVERAGE)
    group = catalogue[codes[rank]]
    return Outcome(
        rank,
        float(shown.max()) if shown is not None else 0.0,
        size,
        rank < size,
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
    confidence = np.array([outcome.confidence for outcome in outcomes])
    right = ranks == 0
    return Figures(
        len(outcomes),
        *(_top(ranks, 1), _top(ranks, 3), _top(ranks, 5), _top(ranks, 10)),
        _reciprocal(ranks),
        calibration_error(confidence, right) if calibrated else None,
        Chance(*chance_error(confidence)) if calibrated else None,
        codable_share(confidence, right, PRECISION) if calibrated else None,
        float(np.mean([outcome.set_size for outcome in outcomes])) if calibrated else None,
        float(np.mean([outcome.covered for outcome in outcomes])) if calibrated else None,
    )


def _top(ranks: NDArray[np.int64], count: int) -> Rate:
    interval = bootstrap_interval((ranks < count).astype(np.float64))
    return Rate(top_rate(ranks, count), *interval)


def _reciprocal(ranks: NDArray[np.int64]) -> Rate:
    return Rate(mean_reciprocal_rank(ranks), *bootstrap_interval(1 / (ranks + 1)))
