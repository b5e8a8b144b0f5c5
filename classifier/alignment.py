"""Which stated duty is evidence for which main duty, and for the lead statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.match import DutyEvidence, FurtherEvidence, LeadEvidence
from classifier.profiles import Profile
from classifier.stack import Floats
from models.encoder import Vectors
from occupations.unit_group import MainDuty

Asked = tuple[Sequence[Profile], Vectors]  # profiles, and the stated duties to hold against each

_NOTHING = np.float32(-2)  # below any similarity


class Alignment(Struct, frozen=True):
    """The proof for one unit group: a row a stated duty, and what no duty is evidence for.

    ``shown_by`` has for each main duty the place of the likest stated duty that is evidence
    for it, None for those of ``not_evidenced``: what one view shows no other calls missing.
    """

    lead: LeadEvidence
    duties: tuple[DutyEvidence, ...]
    not_evidenced: tuple[MainDuty, ...]
    shown_by: tuple[int | None, ...]


def align(asked: Sequence[Asked], threshold: float) -> list[list[Alignment]]:
    """Hold the stated duties of many letters against some profiles each.

    Letters with as many duties are taken together; a letter's proof depends on no other.

    Args:
        asked: of each letter the profiles, and its duties, shape (duties, dimensions).
        threshold: the similarity from which a stated duty is evidence.
    """
    found: list[list[Alignment]] = [[] for _ in asked]
    by_count: dict[int, list[int]] = {}
    for place, (profiles, stated) in enumerate(asked):
        if profiles:
            by_count.setdefault(len(stated), []).append(place)
    for count, places in by_count.items():
        own = [asked[place] for place in places]
        proofs = _Sheet.of(own).proofs(threshold) if count else _unstated(own)
        for place, (profiles, _) in zip(places, own, strict=True):
            found[place] = [next(proofs) for _ in profiles]
    return found


class _Sheet(Struct, frozen=True):
    """Profiles below each other with the similarities of as many stated duties to each.

    ``main``, shape (main duties of all, duties), has the rows of profile ``i`` from
    ``starts[i]`` on; ``owners`` says whose each row is. ``leads`` has a row a profile.
    """

    profiles: tuple[Profile, ...]
    starts: NDArray[np.int64]
    owners: NDArray[np.int64]
    main: Floats
    leads: Floats

    @classmethod
    def of(cls, asked: Sequence[Asked]) -> _Sheet:
        """Multiply profiles with the duties that are to be held against them."""
        profiles = tuple(profile for own, _ in asked for profile in own)
        products = [
            np.concatenate([profile.rows for profile in own], dtype=np.float32)
            @ np.ascontiguousarray(stated.T)
            for own, stated in asked
        ]
        similarities = np.concatenate(products)
        similarities *= np.concatenate([profile.scales for profile in profiles])[:, None]
        heights = np.array([profile.height for profile in profiles])
        starts = np.cumsum(heights) - heights
        owners = np.repeat(np.arange(len(profiles)), heights)
        # Where the rows of each profile begin: main duties in both wordings, then the lead.
        firsts = 2 * starts + np.arange(len(profiles))
        rows = np.arange(len(owners)) + (firsts - starts)[owners]
        # The better of both wordings counts.
        main = np.maximum(similarities[rows], similarities[rows + heights[owners]])
        return cls(profiles, starts, owners, main, similarities[firsts + 2 * heights])

    def proofs(self, threshold: float) -> Iterator[Alignment]:
        """Give the proof for each profile."""
        highest = np.maximum.reduceat(self.main, self.starts, axis=0)
        likest = self._likest(highest)
        nearest = np.where(highest >= threshold, likest, -1).tolist()
        similarities = np.round(highest.astype(np.float64), 4).tolist()
        shown_by = self._shown_by(likest, threshold).tolist()
        best, strengths = self.leads.argmax(axis=1).tolist(), self.leads.max(axis=1).tolist()
        for at, (profile, start) in enumerate(
            zip(self.profiles, self.starts.tolist(), strict=True)
        ):
            own = shown_by[start : start + len(profile.main_duties)]
            shown = tuple([place if place >= 0 else None for place in own])
            further = _further(profile.main_duties, shown, nearest[at], self.main[start:])
            yield Alignment(
                _lead(profile.lead, best[at], strengths[at]),
                _evidence(profile.main_duties, nearest[at], similarities[at], further),
                _without(profile.main_duties, shown),
                shown,
            )

    def _likest(self, highest: Floats) -> NDArray[np.int64]:
        """Give the place of each duty's likest main duty in each profile, the first of equals."""
        found = np.where(self.main == highest[self.owners], self._within, len(self.main))
        return np.asarray(np.minimum.reduceat(found, self.starts, axis=0))

    def _shown_by(self, likest: NDArray[np.int64], threshold: float) -> NDArray[np.int64]:
        """Give the likest stated duty that shows each main duty, -1 where none does.

        A stated duty shows no main duty but the two each that it is most like.
        """
        others = np.where(self._within == likest[self.owners], _NOTHING, self.main)
        second = np.maximum.reduceat(others, self.starts, axis=0)[self.owners]
        shows = (self.main >= threshold) & (self.main >= second)
        nearest = np.where(shows, self.main, _NOTHING).argmax(axis=1)
        return np.where(shows.any(axis=1), nearest, -1)

    @property
    def _within(self) -> NDArray[np.int64]:
        """The place of each row in its profile, shape (main duties of all, 1)."""
        return (np.arange(len(self.main)) - self.starts[self.owners])[:, None]


def _lead(statement: str, duty: int, similarity: float) -> LeadEvidence:
    if not statement:
        return LeadEvidence(statement, None, 0.0)
    return LeadEvidence(statement, duty, round(similarity, 4))


def _further(
    main_duties: Sequence[MainDuty],
    shown_by: Sequence[int | None],
    nearest: Sequence[int],
    similarities: Floats,
) -> dict[int, tuple[FurtherEvidence, ...]]:
    """Give, by stated duty, the main duties that it shows and that are nearest to none."""
    found: dict[int, tuple[FurtherEvidence, ...]] = {}
    for place, stated in enumerate(shown_by):
        if stated is not None and place not in nearest:
            strength = round(float(similarities[place, stated]), 4)
            further = FurtherEvidence(main_duties[place], strength)
            found[stated] = (*found.get(stated, ()), further)
    return found


def _evidence(
    main_duties: Sequence[MainDuty],
    nearest: Sequence[int],
    similarities: Sequence[float],
    further: Mapping[int, tuple[FurtherEvidence, ...]],
) -> tuple[DutyEvidence, ...]:
    if not main_duties:
        return tuple(DutyEvidence(duty, None, 0.0) for duty in range(len(nearest)))
    rows = enumerate(zip(nearest, similarities, strict=True))
    return tuple(
        [
            DutyEvidence(
                duty, main_duties[place] if place >= 0 else None, similarity, further.get(duty, ())
            )
            for duty, (place, similarity) in rows
        ]
    )


def _without(
    main_duties: Sequence[MainDuty], shown_by: Sequence[int | None]
) -> tuple[MainDuty, ...]:
    rows = zip(main_duties, shown_by, strict=True)
    return tuple([duty for duty, stated in rows if stated is None])


def _unstated(asked: Sequence[Asked]) -> Iterator[Alignment]:
    """Give the proofs where no duty is stated."""
    for profiles, _ in asked:
        for profile in profiles:
            nobody = (None,) * len(profile.main_duties)
            yield Alignment(LeadEvidence(profile.lead, None, 0.0), (), profile.main_duties, nobody)
