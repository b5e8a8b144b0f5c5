"""``two-occupations-in-one``: the duties fall into two parts, each of another unit group."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifier.finding import Evidence, Finding
from classifier.findings.consequence import named
from classifier.findings.context import Context
from classifier.letter import Duty

# Chosen on letters put together from two and on honest ones: benchmarks/findings.py.
_FEWEST = 6  # duties in all
_FEWEST_EACH = 3
_PLAUSIBLE = 12  # best unit groups that are tried in pairs
_GAIN = 0.16  # of the evidence threshold, by which two unit groups explain duties better than one
_APART = 0.08  # cosine by which a duty is nearer to its own unit group
_SHARE = 0.25  # of the duties that are nearer to the smaller of two
_CLEAR, _OTHER = 0.5, 0.05  # probability of a part's own unit group, and of the other one's


@dataclass(frozen=True, slots=True)
class _Part:
    """Duties that belong together, and their unit group."""

    duties: tuple[Duty, ...]
    group: int


def two_occupations(context: Context) -> Finding | None:
    """Raise it where two unit groups explain the duties better than one, each part clearly."""
    if context.match.status != "ok" or len(context.position.duties) < _FEWEST:
        return None
    sides = _sides(context)
    parts = _confirmed(context, sides) if sides is not None else ()
    if not parts:
        return None
    groups = [context.matcher.catalogue[context.matcher.catalogue.codes[p.group]] for p in parts]
    message = (
        f"The duties are of two occupations: {len(parts[0].duties)} of {named(groups[0])} "
        f"and {len(parts[1].duties)} of {named(groups[1])}."
    )
    evidence = [
        piece
        for part, group in zip(parts, groups, strict=True)
        for piece in (Evidence.of_code(group), *map(Evidence.quoting, part.duties[:2]))
    ]
    return context.finding("two-occupations-in-one", "warning", message, *evidence)


def _sides(context: Context) -> NDArray[np.bool_] | None:
    """Divide the duties between the pair of unit groups that explains them best, if well.

    Shape (duties,): whether a duty is of the first of the pair.
    """
    strengths = _strengths(context)
    threshold = context.matcher.scorer.channels[0].index.evidence_threshold
    one, other = strengths[:, :, None], strengths[:, None, :]  # every pair of unit groups
    together, lean = np.maximum(one, other).mean(axis=0), one - other
    nearer = (lean >= _APART).sum(axis=0)
    together[np.minimum(nearer, nearer.T) < max(2, _SHARE * len(strengths))] = -1
    pair = divmod(int(together.argmax()), len(together))
    enough = strengths.mean(axis=0).max() + _GAIN * threshold
    return lean[:, *pair] > 0 if together[pair] > enough else None


def _strengths(context: Context) -> NDArray[np.float32]:
    """Give how like every duty is to its likest entry of each plausible unit group."""
    reading = context.of_duties or context.readings.stated
    index, stated = context.matcher.scorer.channels[0].index, reading.stated[0]
    count = min(_PLAUSIBLE, len(reading.scores))
    plausible = np.argpartition(-reading.scores, count - 1)[:count]
    parts = (index.duties, index.reference, index.phrases)
    columns = [
        np.max([part.in_group(group, stated).max(axis=1, initial=0.0) for part in parts], axis=0)
        for group in plausible.tolist()
    ]
    return np.stack(columns, axis=1)


def _confirmed(context: Context, sides: NDArray[np.bool_]) -> tuple[_Part, ...]:
    """Read each part alone; give both where each is clear, and none of the other's group."""
    halves = [
        tuple(d for d, own in zip(context.position.duties, side, strict=True) if own)
        for side in (sides, ~sides)
    ]
    if min(map(len, halves)) < _FEWEST_EACH:
        return ()
    stated = [("", [duty.line for duty in half]) for half in halves]
    shown = [reading.probabilities for reading in context.matcher.scorer.read_all(stated)]
    if shown[0] is None or shown[1] is None:
        return ()
    groups = [int(one.argmax()) for one in shown if one is not None]
    cross = max(float(shown[0][groups[1]]), float(shown[1][groups[0]]))
    clear = min(float(shown[0].max()), float(shown[1].max())) >= _CLEAR
    if not clear or cross > _OTHER or context.relations.neighbours(*groups):
        return ()
    return tuple(_Part(half, group) for half, group in zip(halves, groups, strict=True))
