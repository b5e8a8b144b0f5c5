"""What separates the first candidate from the second."""

from __future__ import annotations

import numpy as np

from classifier.index import Index
from classifier.match import Candidate, Separation, TellingDuty
from models.encoder import Vectors
from occupations.catalogue import Catalogue

_MOST = 3  # telling duties of each side


def separate(
    catalogue: Catalogue, index: Index, first: Candidate, second: Candidate, stated: Vectors
) -> Separation:
    """Compare two candidates: the catalogue's distinction, and the duties only one of them has."""
    distinction = catalogue.distinction(first.code, second.code)
    return Separation(
        first.code,
        second.code,
        distinction.separating_duties if distinction else "",
        _telling(catalogue, index, first.code, second.code, stated),
        _telling(catalogue, index, second.code, first.code, stated),
    )


def _telling(
    catalogue: Catalogue, index: Index, code: str, rival: str, stated: Vectors
) -> tuple[TellingDuty, ...]:
    """Give the main duties of ``code`` that are least like any main duty of ``rival``."""
    own = index.duties.of_group(index.place(code))
    other = index.duties.of_group(index.place(rival))
    if not len(own) or not len(other):
        return ()
    likeness = (own @ other.T).max(axis=1)
    duties = catalogue.main_duties(code)
    required = [place for place, duty in enumerate(duties) if not duty.optional]
    order = sorted(required, key=lambda place: likeness[place])[:_MOST]
    return tuple(
        TellingDuty(duties[place], _shown_by(index, own[place], stated)) for place in order
    )


def _shown_by(index: Index, main_duty: Vectors, stated: Vectors) -> int | None:
    if not len(stated):
        return None
    similarities = stated @ main_duty
    best = int(np.argmax(similarities))
    return best if similarities[best] >= index.evidence_threshold else None
