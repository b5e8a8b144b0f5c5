"""How the unit groups of a catalogue stand to each other, to titles and to supervision."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from classifier.index import Index
from classifier.lexicon import Lexicon
from classifier.stack import Stack
from models.words import plain
from occupations.catalogue import Catalogue

_NEAREST = 5  # how many unit groups of other minor groups may be nearer than a neighbour
_ALIKE = 0.3  # likeness of main duties within a minor group
# TEERs that ask for about as much schooling: a degree; college or an apprenticeship; less.
_BANDS = {0: 0, 1: 0, 2: 1, 3: 1, 4: 2, 5: 2}
_SUPERVISORS = ("supervisor", "manager", "foremen", "foreman")


class Relations:
    """What the findings ask of a catalogue again and again, gathered once.

    Unit groups go by their place among the codes of the catalogue.
    """

    def __init__(self, catalogue: Catalogue, index: Index, lexicon: Lexicon) -> None:
        """Take a catalogue with its index under the first encoder, and its words."""
        self.catalogue, self._index, self._lexicon = catalogue, index, lexicon
        self._likenesses: dict[int, NDArray[np.float32]] = {}

    def neighbours(self, one: int, other: int) -> bool:
        """Tell whether two unit groups are such that duties hardly tell them apart.

        They share a minor group; or the catalogue has a line on what separates them, their
        TEERs ask for about as much schooling, and few others are nearer to either.
        """
        if one == other or self._minor_groups[one] == self._minor_groups[other] != "":
            return True
        codes = self.catalogue.codes
        told = self.catalogue.distinction(codes[one], codes[other])
        if not told or not self.schooled_alike(one, other):
            return False
        return max(self._nearer(one, other), self._nearer(other, one)) <= _NEAREST

    def schooled_alike(self, one: int, other: int) -> bool:
        """Tell whether the TEERs of two unit groups ask for about as much schooling."""
        return _BANDS.get(int(self.teers[one])) == _BANDS.get(int(self.teers[other]))

    def told_apart(self, one: int, other: int) -> bool:
        """Tell whether duties tell two unit groups of a minor group apart all the same.

        Some share no more than the name of their minor group (journalists and translators).
        """
        own = self._minor_groups[one]
        return own == self._minor_groups[other] != "" and self._likeness(one)[other] < _ALIKE

    def over(self, manager: int, supervisor: int) -> bool:
        """Tell whether one unit group manages what another, which doesn't manage, supervises.

        They share a broad category, or the catalogue has a line on what separates them.
        """
        supervises = self.supervisory[supervisor] and not self.managing[supervisor]
        if not self.managing[manager] or not supervises:
            return False
        codes = self.catalogue.codes
        groups = [self.catalogue[codes[place]] for place in (manager, supervisor)]
        broad = {group.hierarchy.broad_category.code for group in groups}
        near = len(broad) == 1 and broad != {""}
        return near or bool(self.catalogue.distinction(groups[0].code, groups[1].code))

    def minor_group(self, one: int) -> NDArray[np.intp]:
        """Give the places of the unit groups in the minor group of one, itself among them."""
        own = self._minor_groups[one]
        return self._by_minor_group[own] if own else np.array([one], dtype=np.intp)

    def likeness(self, one: int) -> NDArray[np.float32]:
        """Give how like the main duties of every unit group are to those of one, shape (groups,).

        That is the mean over main duties of the highest similarity to any of the other
        group, averaged over both directions.
        """
        own, every = self._index.duties.of_group(one), self._index.duties
        if not len(own):
            return np.zeros(len(self.catalogue), dtype=np.float32)
        there, back = every.surveyed(own, Stack.of([len(own)]))
        return np.asarray((there.mean(axis=1) + back[:, 0]) / 2)

    def titled(self, title: str) -> tuple[int, ...]:
        """Give the unit groups that have a title, given in one form of its words."""
        groups = self._titled.get(title, set())
        return tuple(groups | self._shared.get(title, set())) if groups else ()

    def title_likeness(self, titles: Sequence[str], groups: NDArray[np.intp]) -> float:
        """Give the highest likeness (0 to 1) of titles to those of some unit groups."""
        names = [name for group in groups for name in self._titles_of[int(group)]]
        if not names or not titles:
            return 0.0
        return float(process.cdist(titles, names, scorer=fuzz.token_sort_ratio).max()) / 100

    @cached_property
    def teers(self) -> NDArray[np.int16]:
        """The TEER of every unit group, -1 where it has none."""
        ranks = [group.teer for group in self.catalogue]
        return np.array([-1 if rank is None else rank for rank in ranks], dtype=np.int16)

    @cached_property
    def managing(self) -> NDArray[np.bool_]:
        """Which unit groups are managers': TEER 0."""
        return np.asarray(self.teers == 0)

    @cached_property
    def supervisory(self) -> NDArray[np.bool_]:
        """Which unit groups manage or supervise others: TEER 0, and supervisors by name."""
        names = [group.title.lower() for group in self.catalogue]
        named = [any(word in name for word in _SUPERVISORS) for name in names]
        return np.asarray(np.array(named) | self.managing)

    @cached_property
    def _minor_groups(self) -> list[str]:
        return [group.hierarchy.minor_group.code for group in self.catalogue]

    @cached_property
    def _by_minor_group(self) -> dict[str, NDArray[np.intp]]:
        found: dict[str, list[int]] = {}
        for place, code in enumerate(self._minor_groups):
            found.setdefault(code, []).append(place)
        return {code: np.array(places, dtype=np.intp) for code, places in found.items()}

    @cached_property
    def _titles_of(self) -> list[list[str]]:
        found: list[list[str]] = [[] for _ in self.catalogue.codes]
        names = self._lexicon.names
        for title, group in zip(names.titles, names.groups.tolist(), strict=True):
            found[group].append(title)
        return found

    @cached_property
    def _titled(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for group, titles in enumerate(self._titles_of):
            for title in titles:
                found.setdefault(title, set()).add(group)
        return found

    @cached_property
    def _shared(self) -> dict[str, set[int]]:
        place = {code: at for at, code in enumerate(self.catalogue.codes)}
        return {
            plain(title): {place[code] for code in codes if code in place}
            for title, codes in self.catalogue.shared_titles()
        }

    def _likeness(self, one: int) -> NDArray[np.float32]:
        if one not in self._likenesses:
            self._likenesses[one] = self.likeness(one)
        return self._likenesses[one]

    def _nearer(self, one: int, other: int) -> int:
        """Count the unit groups of other minor groups that are more like ``one`` than ``other``."""
        likeness = self._likeness(one)
        nearer = np.flatnonzero(likeness > likeness[other])
        own = self._minor_groups[one]
        return sum(own == "" or self._minor_groups[place] != own for place in nearer)
