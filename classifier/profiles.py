"""Profiles of unit groups as stated duties are held against them, each made once."""

from __future__ import annotations

from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.entries import Entries
from classifier.index import Index
from classifier.stack import Floats
from occupations.catalogue import Catalogue
from occupations.unit_group import MainDuty


class Profile(Struct, frozen=True, eq=False):
    """The main duties and the lead statement of a unit group, with their vectors.

    ``rows``, shape (2 * height + 1, dimensions), times ``scales``, are the vectors of the
    main duties, of the same in another wording, and of the lead statement. Where there is
    no other wording, the main duties stand twice; where there is no main duty or no lead
    statement (an empty ``lead``), a row of zeros stands, which no duty is like.
    """

    main_duties: tuple[MainDuty, ...]
    lead: str
    height: int
    rows: NDArray[Any]
    scales: Floats

    @classmethod
    def of(cls, index: Index, group: int, main_duties: tuple[MainDuty, ...], lead: str) -> Profile:
        """Gather the profile of the unit group at a place of the index."""
        own, other, leading = (
            _filled(part, group) for part in (index.duties, index.reference, index.leads)
        )
        if len(other[0]) != len(own[0]) or not main_duties:
            other = own
        rows, scales = zip(own, other, leading, strict=True)
        return cls(main_duties, lead, len(own[0]), np.concatenate(rows), np.concatenate(scales))


class Profiles(dict[int, Profile]):
    """The profiles of a catalogue by the place of the unit group, made when first asked for."""

    def __init__(self, catalogue: Catalogue, index: Index) -> None:
        """Take a catalogue and its index."""
        super().__init__()
        self._catalogue, self._index = catalogue, index

    def __missing__(self, group: int) -> Profile:
        """Make the profile of a unit group."""
        code = self._index.codes[group]
        main_duties, lead = (
            self._catalogue.main_duties(code),
            self._catalogue[code].lead_statement,
        )
        self[group] = Profile.of(self._index, group, main_duties, lead)
        return self[group]


def _filled(entries: Entries, group: int) -> tuple[NDArray[Any], Floats]:
    """Give the rows and scales of a unit group, one of zeros where it has none."""
    start, end = entries.starts[group : group + 2].tolist()
    if start == end:
        width = entries.rows.shape[1]
        return np.zeros((1, width), dtype=entries.rows.dtype), np.zeros(1, dtype=np.float32)
    return entries.rows[start:end], entries.scales[start:end]
