"""Fewer phrases a unit group: the centres of those that are nearly the same.

Every stated duty is compared with every phrase, which is most of what scoring costs.
Half as many centres as phrases score as well (``models/README.md``).
"""

from __future__ import annotations

import numpy as np
from msgspec.structs import replace

from classifier.entries import Entries
from classifier.index import Index
from models.encoder import Vectors, unit_rows

SHARE = 0.5  # of the phrases, rounded, and at least one
_STARTS, _SEED = 2, 0


def compact(index: Index) -> Index:
    """Put the centres of its phrases in place of the phrases of an index."""
    groups = [_centres(index.phrases.of_group(group)) for group in range(index.phrases.groups)]
    starts = np.cumsum([0, *map(len, groups)]).astype(np.int32)
    return replace(index, phrases=Entries.of(np.concatenate(groups), starts))


def _centres(vectors: Vectors) -> Vectors:
    """Give unit vectors, shape (centres, dimensions), for some of shape (phrases, dimensions)."""
    from sklearn.cluster import KMeans  # type: ignore[import-untyped]

    count = max(1, round(SHARE * len(vectors)))
    if len(vectors) <= count:
        return vectors
    found = KMeans(count, n_init=_STARTS, random_state=_SEED).fit(vectors)
    return unit_rows(found.cluster_centers_.astype(np.float32))
