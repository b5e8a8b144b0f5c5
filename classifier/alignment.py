"""Which stated duty is evidence for which main duty, and for the lead statement."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifier.index import Index
from classifier.match import DutyEvidence, LeadEvidence
from models.encoder import Vectors
from occupations.unit_group import MainDuty

_MOST = 2  # main duties that one stated duty may be evidence for


@dataclass(frozen=True, slots=True)
class Alignment:
    """The proof for one unit group: a row a stated duty, and what no duty is evidence for."""

    lead: LeadEvidence
    duties: tuple[DutyEvidence, ...]
    not_evidenced: tuple[MainDuty, ...]


def align(
    index: Index, group: int, stated: Vectors, main_duties: tuple[MainDuty, ...], lead: str
) -> Alignment:
    """Hold the stated duties against the main duties and the lead statement of a group.

    Args:
        index: of the catalogue that the group is from.
        group: the place of the unit group in the index.
        stated: vectors of the stated duties, shape (duties, dimensions).
        main_duties: of the unit group, in the order of the index.
        lead: its lead statement.
    """
    similarities = index.evidence(group, stated)
    strongest = _nearest_only(similarities).max(axis=0, initial=-1).tolist()
    missing = [
        duty
        for duty, strength in zip(main_duties, strongest, strict=True)
        if strength < index.evidence_threshold
    ]
    rows = tuple(_evidence(similarities, main_duties, index.evidence_threshold))
    return Alignment(_lead_evidence(index, group, stated, lead), rows, tuple(missing))


def _nearest_only(similarities: NDArray[np.float32]) -> NDArray[np.float32]:
    """Leave out all but the main duties that a stated duty is most like, ``_MOST`` of them."""
    if similarities.shape[1] <= _MOST:
        return similarities
    least = np.partition(similarities, -_MOST, axis=1)[:, [-_MOST]]
    return np.where(similarities >= least, similarities, np.float32(-1))


def _evidence(
    similarities: NDArray[np.float32], main_duties: tuple[MainDuty, ...], threshold: float
) -> Iterator[DutyEvidence]:
    if not main_duties:
        yield from (DutyEvidence(place, None, 0.0) for place in range(len(similarities)))
        return
    nearest = similarities.argmax(axis=1).tolist()
    strength = similarities.max(axis=1).tolist()
    for place, (best, similarity) in enumerate(zip(nearest, strength, strict=True)):
        shown = main_duties[best] if similarity >= threshold else None
        yield DutyEvidence(place, shown, round(similarity, 4))


def _lead_evidence(index: Index, group: int, stated: Vectors, lead: str) -> LeadEvidence:
    found = index.leads.in_group(group, stated)
    if not found.size:
        return LeadEvidence(lead, None, 0.0)
    similarities = found.max(axis=1)
    best = int(similarities.argmax())
    return LeadEvidence(lead, best, round(float(similarities[best]), 4))
