"""``two-occupations-in-one``: the duties fall into two parts, each of another unit group."""

from __future__ import annotations

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.finding import Evidence, Finding
from classifier.findings.consequence import named
from classifier.findings.context import Context
from classifier.letter import Duty
from classifier.stack import Floats
from classifier.sufficiency import telling_words
from models.counting import counted

# Chosen on letters put together from two and on honest ones: benchmarks/findings.py.
_FEWEST = 6  # duties in all
_FEWEST_EACH, _TELLING = 3, 2  # duties that tell something, by so many telling words
_PLAUSIBLE = 12  # best unit groups that are tried in pairs, beside the best of each duty
_GAIN = 0.28  # of the evidence threshold, by which two unit groups explain duties better than one
_APART = 0.08  # cosine by which a duty is nearer to its own unit group
_NEAR = 1.5  # of the evidence threshold, for a duty that tells something in few words
_SHARE = 0.25  # of the duties that are nearer to the smaller of two
_FAR = 2.5  # standard deviations between both unit groups, seen from the duties of either
_QUOTED = 2
_MANY, _FARTHER = 8, 0.25  # duties from which on chance finds pairs, and what each adds


class _Part(Struct, frozen=True):
    """Duties that belong together, and their unit group."""

    duties: tuple[Duty, ...]
    group: int


def two_occupations(context: Context) -> Finding | None:
    """Raise it where two unit groups explain the duties better than one, each its own part."""
    reading, duties = context.of_duties, context.position.duties
    if reading is None or context.match.status != "ok" or len(duties) < _FEWEST:
        return None
    parts = _parts(context, reading.nearest)
    if not parts:
        return None
    catalogue = context.matcher.catalogue
    groups = [catalogue[catalogue.codes[part.group]] for part in parts]
    message = (
        f"The duties are of two occupations: {len(parts[0].duties)} of {named(groups[0])} "
        f"and {len(parts[1].duties)} of {named(groups[1])}."
    )
    evidence = [
        piece
        for part, group in zip(parts, groups, strict=True)
        for piece in (Evidence.of_code(group), *map(Evidence.quoting, part.duties[:_QUOTED]))
    ]
    return context.finding("two-occupations-in-one", "warning", message, *evidence)


def _parts(context: Context, nearest: Floats) -> tuple[_Part, ...]:
    """Divide the duties between the pair of unit groups that explains them best, if well.

    ``nearest`` has the shape (duties, groups).
    """
    threshold = context.matcher.scorer.channel.index.evidence_threshold
    # Not by ``mean``, which costs three times as much; most letters go no further.
    count = np.float32(len(nearest))
    each, one = np.add.reduce(nearest.max(axis=1)), np.add.reduce(nearest, axis=0).max()
    if each / count - one / count <= _GAIN * threshold:
        return ()  # no pair can explain more than the best group of each duty
    groups = _plausible(nearest)
    pair = _pair(nearest[:, groups], threshold)
    if pair is None:
        return ()
    one, other = int(groups[pair[0]]), int(groups[pair[1]])
    side = nearest[:, one] > nearest[:, other]
    telling = _telling(context) | _leaning(nearest[:, one], nearest[:, other], threshold)
    if min((side & telling).sum(), (~side & telling).sum()) < _FEWEST_EACH:
        return ()
    if context.relations.neighbours(one, other):
        return ()
    far = _FAR + _FARTHER * max(0, len(nearest) - _MANY)
    if min(_apart(nearest[side], one, other), _apart(nearest[~side], other, one)) < far:
        return ()
    return _Part(_chosen(context, side), one), _Part(_chosen(context, ~side), other)


def _telling(context: Context) -> NDArray[np.bool_]:
    """Tell which duties would not fit any job; the others are no sign of an occupation."""
    lexicon = context.matcher.scorer.lexicon
    counts = [len(telling_words([duty.line], lexicon)) for duty in context.position.duties]
    return np.array(counts) >= _TELLING


def _leaning(one: Floats, other: Floats, threshold: float) -> NDArray[np.bool_]:
    """Tell which duties are much nearer to one of two unit groups, in however few words.

    Duties of any job are like some main duty of most unit groups, and lean to none.
    """
    nearer, lean = np.maximum(one, other), np.abs(one - other)
    return np.asarray((nearer >= _NEAR * threshold) & (lean >= threshold))


def _plausible(nearest: Floats) -> NDArray[np.intp]:
    count = min(_PLAUSIBLE, nearest.shape[1])
    best = np.argpartition(-nearest.mean(axis=0), count - 1)[:count]
    return counted(np.concatenate([best, nearest.argmax(axis=1)]))[0]


def _pair(strengths: Floats, threshold: float) -> tuple[int, int] | None:
    one, other = strengths[:, :, None], strengths[:, None, :]  # every pair of unit groups
    together, lean = np.maximum(one, other).mean(axis=0), one - other
    nearer = (lean >= _APART).sum(axis=0)
    together[np.minimum(nearer, nearer.T) < max(2, _SHARE * len(strengths))] = -1
    pair = divmod(int(together.argmax()), len(together))
    enough = strengths.mean(axis=0).max() + _GAIN * threshold
    return pair if together[pair] > enough else None


def _apart(nearest: Floats, own: int, other: int) -> float:
    """Give how far a part of the duties is from another unit group, in standard deviations."""
    means = nearest.mean(axis=0)
    return float((means[own] - means[other]) / (means.std() or 1))


def _chosen(context: Context, side: NDArray[np.bool_]) -> tuple[Duty, ...]:
    return tuple(d for d, own in zip(context.position.duties, side, strict=True) if own)
