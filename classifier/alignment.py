"""Which stated duty is evidence for which main duty, and for the lead statement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct

from classifier.index import Index
from classifier.match import DutyEvidence, LeadEvidence
from classifier.stack import Floats
from models.encoder import Vectors
from occupations.unit_group import MainDuty

Profile = tuple[tuple[MainDuty, ...], str]  # main duties and lead statement of a unit group

_MOST = 2  # main duties that one stated duty may be evidence for
_NOTHING = np.float32(-2)  # below any similarity: where a group has no more main duties


class Alignment(Struct, frozen=True):
    """The proof for one unit group: a row a stated duty, and what no duty is evidence for.

    ``shown_by`` has the place of the likest stated duty for each main duty, None where none
    is similar enough.
    """

    lead: LeadEvidence
    duties: tuple[DutyEvidence, ...]
    not_evidenced: tuple[MainDuty, ...]
    shown_by: tuple[int | None, ...]


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
    threshold = index.evidence_threshold
    similarities = _padded(index.evidence(groups, stated), len(stated))
    missing = _not_evidenced(similarities, profiles, threshold)
    rows = _evidence(similarities, profiles, threshold)
    leads = map(_lead_evidence, index.leads.in_groups(groups, stated), profiles)
    shown_by = _shown_by(similarities, profiles, threshold)
    return [Alignment(*proof) for proof in zip(leads, rows, missing, shown_by, strict=True)]


def _padded(similarities: Sequence[Floats], duties: int) -> Floats:
    """Give the similarities of all groups in one array, shape (groups, duties, main duties)."""
    most = max((one.shape[1] for one in similarities), default=0)
    padded = np.full((len(similarities), duties, max(1, most)), _NOTHING, dtype=np.float32)
    for group, one in zip(padded, similarities, strict=True):
        group[:, : one.shape[1]] = one
    return padded


def _not_evidenced(
    similarities: Floats, profiles: Sequence[Profile], threshold: float
) -> Iterator[tuple[MainDuty, ...]]:
    """Give the main duties that no stated duty shows, of those that it is most like."""
    if similarities.shape[2] > _MOST:
        least = np.partition(similarities, -_MOST, axis=2)[:, :, -_MOST, None]
        similarities = np.where(similarities >= least, similarities, _NOTHING)
    shown = (similarities.max(axis=1, initial=_NOTHING) >= threshold).tolist()
    for (main_duties, _), own in zip(profiles, shown, strict=True):
        yield tuple(duty for duty, is_shown in zip(main_duties, own, strict=False) if not is_shown)


def _shown_by(
    similarities: Floats, profiles: Sequence[Profile], threshold: float
) -> Iterator[tuple[int | None, ...]]:
    if not similarities.shape[1]:
        yield from ((None,) * len(main_duties) for main_duties, _ in profiles)
        return
    shown = similarities.max(axis=1) >= threshold
    places = np.where(shown, similarities.argmax(axis=1), -1).tolist()
    for (main_duties, _), own in zip(profiles, places, strict=True):
        yield tuple(place if place >= 0 else None for place in own[: len(main_duties)])


def _evidence(
    similarities: Floats, profiles: Sequence[Profile], threshold: float
) -> Iterator[tuple[DutyEvidence, ...]]:
    highest = similarities.max(axis=2)
    strengths = np.round(highest.astype(np.float64), 4).tolist()
    # Where nothing is shown there is no place of a main duty.
    places = np.where(highest >= threshold, similarities.argmax(axis=2), -1).tolist()
    for (main_duties, _), nearest, strength in zip(profiles, places, strengths, strict=True):
        yield tuple(
            DutyEvidence(
                duty,
                main_duties[place] if place >= 0 else None,
                similarity if main_duties else 0.0,
            )
            for duty, (place, similarity) in enumerate(zip(nearest, strength, strict=True))
        )


def _lead_evidence(similarities: Floats, profile: Profile) -> LeadEvidence:
    _, lead = profile
    if not similarities.size:
        return LeadEvidence(lead, None, 0.0)
    highest = similarities.max(axis=1)
    best = int(highest.argmax())
    return LeadEvidence(lead, best, round(float(highest[best]), 4))
