"""What separates one candidate from another."""

from __future__ import annotations

from functools import lru_cache

from classifier.alignment import Alignment
from classifier.index import Index
from classifier.match import Separation, TellingDuty
from occupations.catalogue import Catalogue

_MOST = 3  # telling duties of each side


def separate(
    catalogue: Catalogue, index: Index, pair: tuple[str, str], proofs: tuple[Alignment, Alignment]
) -> Separation:
    """Compare two unit groups: the line on both, and the duties that only one of them has."""
    first, second = pair
    distinction = catalogue.distinction(first, second)
    return Separation(
        first,
        second,
        distinction.separating_duties if distinction else "",
        _telling(catalogue, index, (first, second), proofs[0]),
        _telling(catalogue, index, (second, first), proofs[1]),
    )


def _telling(
    catalogue: Catalogue, index: Index, pair: tuple[str, str], proof: Alignment
) -> tuple[TellingDuty, ...]:
    """Give the telling duties of the first of a pair with the stated duty that shows each."""
    duties = catalogue.main_duties(pair[0])
    places = _telling_places(catalogue, index, *pair)
    return tuple(TellingDuty(duties[place], proof.shown_by[place]) for place in places)


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
