"""Which stated duty is evidence for which main duty, and for the lead statement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifier.index import Index
from classifier.match import DutyEvidence, LeadEvidence
from models.encoder import Vectors
from occupations.unit_group import MainDuty


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
    strongest = similarities.max(axis=0, initial=-1).tolist()
    missing = [
        duty
        for duty, strength in zip(main_duties, strongest, strict=True)
        if strength < index.evidence_threshold
    ]
    rows = tuple(
        _evidence(place, row, main_duties, index.evidence_threshold)
        for place, row in enumerate(similarities)
    )
    return Alignment(_lead_evidence(index, group, stated, lead), rows, tuple(missing))


def _evidence(
    place: int, row: NDArray[np.float32], main_duties: tuple[MainDuty, ...], threshold: float
) -> DutyEvidence:
    if not len(row):
        return DutyEvidence(place, None, 0.0)
    best = int(row.argmax())
    similarity = round(float(row[best]), 4)
    return DutyEvidence(place, main_duties[best] if row[best] >= threshold else None, similarity)


def _lead_evidence(index: Index, group: int, stated: Vectors, lead: str) -> LeadEvidence:
    vectors = index.leads.of_group(group)
    if not len(stated) or not len(vectors):
        return LeadEvidence(lead, None, 0.0)
    similarities = (stated @ vectors.T).max(axis=1)
    best = int(similarities.argmax())
    return LeadEvidence(lead, best, round(float(similarities[best]), 4))
