"""Which stated duty is evidence for which main duty, and for the lead statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifier.index import Index
from classifier.match import DutyEvidence, LeadEvidence
from models.encoder import Vectors
from occupations.unit_group import MainDuty

Profile = tuple[tuple[MainDuty, ...], str]  # main duties and lead statement of a unit group

_MOST = 2  # main duties that one stated duty may be evidence for


@dataclass(frozen=True, slots=True)
class Alignment:
    """The proof for one unit group: a row a stated duty, and what no duty is evidence for."""

    lead: LeadEvidence
    duties: tuple[DutyEvidence, ...]
    not_evidenced: tuple[MainDuty, ...]


def align(
    index: Index, groups: Sequence[int], stated: Vectors, profiles: Sequence[Profile]
) -> list[Alignment]:
    """Hold the stated duties against the profile of each group.

    Args:
        index: of the catalogue that the groups are from.
        groups: the places of the unit groups in the index.
        stated: vectors of the stated duties, shape (duties, dimensions).
        profiles: of the groups; their main duties in the order of the index.
    """
    proofs, threshold = [], index.evidence_threshold
    to_duties, to_leads = index.evidence(groups, stated), index.leads.in_groups(groups, stated)
    for (main_duties, lead), found, to_lead in zip(profiles, to_duties, to_leads, strict=True):
        missing = _not_evidenced(found, main_duties, threshold)
        rows = tuple(_evidence(found, main_duties, threshold))
        proofs.append(Alignment(_lead_evidence(to_lead, lead), rows, missing))
    return proofs


def _not_evidenced(
    similarities: NDArray[np.float32], main_duties: tuple[MainDuty, ...], threshold: float
) -> tuple[MainDuty, ...]:
    """Give the main duties that no stated duty shows, of those that it is most like."""
    if similarities.shape[1] > _MOST:
        least = np.partition(similarities, -_MOST, axis=1)[:, -_MOST, None]
        similarities = np.where(similarities >= least, similarities, np.float32(-1))
    strongest = similarities.max(axis=0, initial=-1).tolist()
    pairs = zip(main_duties, strongest, strict=True)
    return tuple(duty for duty, strength in pairs if strength < threshold)


def _evidence(
    similarities: NDArray[np.float32], main_duties: tuple[MainDuty, ...], threshold: float
) -> Iterator[DutyEvidence]:
    if not main_duties:
        yield from (DutyEvidence(place, None, 0.0) for place in range(len(similarities)))
        return
    nearest = similarities.argmax(axis=1).tolist()
    highest = similarities.max(axis=1)
    shown = (highest >= threshold).tolist()
    strength = np.round(highest.astype(np.float64), 4).tolist()
    for place, (best, similarity) in enumerate(zip(nearest, strength, strict=True)):
        yield DutyEvidence(place, main_duties[best] if shown[place] else None, similarity)


def _lead_evidence(similarities: NDArray[np.float32], lead: str) -> LeadEvidence:
    if not similarities.size:
        return LeadEvidence(lead, None, 0.0)
    highest = similarities.max(axis=1)
    best = int(highest.argmax())
    return LeadEvidence(lead, best, round(float(highest[best]), 4))
