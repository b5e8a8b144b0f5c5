"""Sums over runs of rows, many runs beside each other."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Places = NDArray[np.int64]

_LANES = 8  # rows that are added up apart from each other
_AT_ONCE = 128  # runs that are added up at a time: what the caches hold
_LONGEST = 129  # rows of a run up to which NumPy itself adds in this order


def sums_of_runs(rows: Floats, places: Places, lengths: Places) -> Floats:
    """Add up runs of rows, shape (runs, dimensions); an empty run gives zeros.

    The sum of a run depends on its own rows only, to the last bit. It is what
    ``np.add.reduceat`` gives, which goes through a run column by column and takes three
    times as long.

    Args:
        rows: of shape (any, dimensions).
        places: those of the rows of all runs, one run after the other.
        lengths: of the runs; their sum is the count of ``places``.
    """
    result = np.zeros((len(lengths), rows.shape[1]), dtype=np.float32)
    starts = np.cumsum(lengths) - lengths
    short = np.flatnonzero((lengths > 0) & (lengths <= _LONGEST))
    for first in range(0, len(short), _AT_ONCE):
        some = short[first : first + _AT_ONCE]
        result[some] = _short_sums(rows, places, starts[some], lengths[some])
    for run in np.flatnonzero(lengths > _LONGEST).tolist():
        own = places[starts[run] : starts[run] + lengths[run]]
        result[run] = np.add.reduceat(rows[own], [0], axis=0)[0]
    return result


def _short_sums(rows: Floats, places: Places, starts: Places, lengths: Places) -> Floats:
    """Add the first row of each run to the sum of the others."""
    eights, rest = np.divmod(lengths - 1, _LANES)
    others = _sums_of_eights(rows, places, starts + 1, eights)
    after = starts + 1 + _LANES * eights
    for turn in range(int(rest.max())):
        own = np.flatnonzero(rest > turn)
        others[own] += rows.take(places[after[own] + turn], axis=0)
    return np.asarray(rows.take(places[starts], axis=0) + others)


def _sums_of_eights(rows: Floats, places: Places, starts: Places, eights: Places) -> Floats:
    """Add up the runs' first ``eights`` times eight rows: eight sums a run, then those in pairs."""
    result = np.zeros((len(starts), rows.shape[1]), dtype=np.float32)
    order = np.argsort(-eights, kind="stable")  # longer ones first, so that turns are a prefix
    order = order[: int((eights > 0).sum())]
    lanes = starts[order, None] + np.arange(_LANES)
    sums = rows.take(places[lanes], axis=0)
    for turn in range(1, int(eights.max())):
        some = int((eights > turn).sum())
        sums[:some] += rows.take(places[lanes[:some] + _LANES * turn], axis=0)
    for _ in range(_LANES.bit_length() - 1):
        sums = sums[:, 0::2] + sums[:, 1::2]
    result[order] = sums[:, 0]
    return result
