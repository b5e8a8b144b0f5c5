"""What separates the first candidate from the second."""

from __future__ import annotations

from functools import lru_cache

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
    """Give the telling duties of ``code`` with the stated duty that shows each."""
    places = _telling_places(catalogue, index, code, rival)
    if not places:
        return ()
    duties = catalogue.main_duties(code)
    if not len(stated):
        return tuple(TellingDuty(duties[place], None) for place in places)
    similarities = index.duties.in_group(index.place(code), stated)
    nearest = similarities.argmax(axis=0).tolist()
    strength = similarities.max(axis=0).tolist()
    return tuple(
        TellingDuty(
            duties[place],
            nearest[place] if strength[place] >= index.evidence_threshold else None,
        )
        for place in places
    )


@lru_cache(maxsize=4096)
def _telling_places(catalogue: Catalogue, index: Index, code: str, rival: str) -> tuple[int, ...]:
    """Give the main duties of ``code`` that are least like any main duty of ``rival``."""
    own = index.duties.of_group(index.place(code))
    other = index.duties.of_group(index.place(rival))
    if not len(own) or not len(other):
        return ()
    likeness = (own @ other.T).max(axis=1)
    duties = catalogue.main_duties(code)
    required = [place for place, duty in enumerate(duties) if not duty.optional]
    return tuple(sorted(required, key=lambda place: float(likeness[place]))[:_MOST])
