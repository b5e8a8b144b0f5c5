"""What was found out about one position: what every output shows, and nothing it computes."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from classifier.letter import Duty, Letter, Position, Quotation
from occupations.unit_group import MainDuty, UnitGroup

Status = Literal["ok", "insufficient"]


class FurtherEvidence(Struct, frozen=True):
    """A main duty that a stated duty is evidence for beside its nearest one."""

    main_duty: MainDuty
    similarity: float


class DutyEvidence(Struct, frozen=True):
    """A stated duty and the main duty it is evidence for.

    ``duty`` is its place among the letter's duties, from 0. ``main_duty`` is None where
    none of the unit group's main duties is similar enough; ``similarity`` (a cosine,
    -1 to 1) is that of the nearest one all the same. ``further`` has the main duties that no
    stated duty is nearest to, and this one shows best.
    """

    duty: int
    main_duty: MainDuty | None
    similarity: float
    further: tuple[FurtherEvidence, ...] = ()

    @property
    def shown(self) -> tuple[MainDuty, ...]:
        """All main duties that it stands for in the proof."""
        first = (self.main_duty,) if self.main_duty else ()
        return (*first, *(one.main_duty for one in self.further))


class LeadEvidence(Struct, frozen=True):
    """A lead statement and the stated duty nearest to it, None without any duty."""

    statement: str
    duty: int | None
    similarity: float


class Candidate(Struct, frozen=True):
    """A unit group proposed for a letter.

    ``score`` is the weighted sum of the views, each above the average unit group: in standard
    deviations, that of the level in logarithms of its likelihood; ``confidence`` is a
    calibrated probability, None where the tier has no calibration for the catalogue.
    """

    group: UnitGroup
    score: float
    confidence: float | None
    lead: LeadEvidence
    duties: tuple[DutyEvidence, ...]
    not_evidenced: tuple[MainDuty, ...]

    @property
    def code(self) -> str:
        """The code of the unit group."""
        return self.group.code

    @property
    def evidenced(self) -> int:
        """How many main duties the stated duties are evidence for."""
        return len({duty.number for row in self.duties for duty in row.shown})


class TellingDuty(Struct, frozen=True):
    """A main duty that the rival has no like of; ``duty`` is the stated duty that shows it."""

    main_duty: MainDuty
    duty: int | None


class Separation(Struct, frozen=True):
    """What separates the first candidate from the second.

    ``distinction`` is the catalogue's own line on the pair, empty where it has none;
    ``first`` and ``second`` are the telling duties of each.
    """

    code: str
    rival: str
    distinction: str
    first: tuple[TellingDuty, ...]
    second: tuple[TellingDuty, ...]


class Share(Struct, frozen=True):
    """The confidence in a whole level: a minor group, or all unit groups of a TEER.

    It is the sum over its unit groups. ``code`` is the minor group's code, or the TEER.
    """

    code: str
    title: str
    confidence: float


class Confidence(Struct, frozen=True):
    """What the calibration says beyond single candidates.

    ``candidate_set`` holds the best codes that together cover the right one in
    ``coverage`` of letters; ``minor_groups`` and ``teers`` are sorted by confidence.
    """

    coverage: float
    candidate_set: tuple[str, ...]
    minor_groups: tuple[Share, ...]
    teers: tuple[Share, ...]


class CatalogueName(Struct, frozen=True):
    """Which catalogue a result rests on."""

    name: str
    title: str
    origin: str


class Match(Struct, frozen=True):
    """Everything that was found out about one position of a letter.

    ``place`` is that of the position among the letter's. ``status`` is "insufficient"
    where the text can't carry an answer; ``reason`` then says why, and the candidates, if
    any, are no answer, so that nothing is said of what separates them.
    """

    letter: Letter
    place: int
    catalogue: CatalogueName
    tier: str
    encoder: str
    candidates: tuple[Candidate, ...]
    confidence: Confidence | None
    separation: Separation | None
    status: Status
    reason: str

    @property
    def position(self) -> Position:
        """The position that was matched."""
        return self.letter.positions[self.place]

    @property
    def title(self) -> Quotation | None:
        """Its title."""
        return self.position.title

    @property
    def duties(self) -> tuple[Duty, ...]:
        """Its duties."""
        return self.position.duties
