"""Letters in, matches out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import islice

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from classifier.alignment import align
from classifier.letter import Letter
from classifier.levels import Levels
from classifier.match import Candidate, CatalogueName, Confidence, Match, Separation
from classifier.profiles import Profiles
from classifier.ranking import highest
from classifier.relations import Relations
from classifier.scoring import Reading, Readings, Scorer
from classifier.separation import separate
from classifier.sufficiency import FAINTEST, shortfall
from classifier.tier import BEST, FAST, Tier
from classifier.wording import Copies, Wording
from classifier.wording_store import open_wording
from models.encoder import open_encoder
from occupations.store import open_catalogue

__all__ = ["TOP", "Matcher", "Readings"]

TOP = 5
_AT_ONCE = 64  # positions that are matched at a time, which bounds the memory


class Asked(Struct, frozen=True):
    """A position of a letter as it was scored, to be matched."""

    letter: Letter
    place: int
    reading: Reading


class Matcher:
    """Holds a catalogue and the encoders of a tier; matches any number of letters."""

    def __init__(self, scorer: Scorer) -> None:
        """Take a scorer; ``open`` makes one by name."""
        self.scorer, self.catalogue = scorer, scorer.catalogue

    @classmethod
    def open(
        cls, catalogue: str | None = None, *, tier: str | None = None, encoder: str | None = None
    ) -> Matcher:
        """Open a matcher by name.

        Args:
            catalogue: a catalogue's name or folder; None is the packaged one.
            tier: ``best`` or ``fast``; None is ``best`` for the packaged catalogue and ``fast``
                for any other, whose index under the second encoder takes minutes to build.
            encoder: an encoder of one's own choice in place of a tier's.

        Raises:
            CatalogueError: there is no such catalogue, or it has a fault.
            ModelError: there is no such tier or encoder, or it can't be loaded.
        """
        chosen = open_catalogue(catalogue)
        name = tier or (BEST if chosen.is_packaged else FAST)
        opened = Tier.custom(open_encoder(encoder)) if encoder else Tier.packaged(name)
        return cls(Scorer(chosen, opened))

    def match(self, letter: Letter, *, top: int = TOP) -> Match:
        """Propose the ``top`` unit groups for the main position, best first, with the proof."""
        (readings,) = self.read_all([letter])
        asked = Asked(letter, letter.main, readings[letter.main].stated)
        return self._matches([asked], top)[0]

    def read_all(self, letters: Sequence[Letter]) -> list[tuple[Readings, ...]]:
        """Score the positions of many letters at once; one ``Readings`` a position."""
        stated = [
            (position.title.line if position.title else "", [d.line for d in position.duties])
            for letter in letters
            for position in letter.positions
        ]
        found = iter(self.scorer.read_apart(stated))
        return [tuple(next(found) for _ in letter.positions) for letter in letters]

    def copies_all(self, letters: Sequence[Letter]) -> list[tuple[Copies, ...]]:
        """Say of each duty what it has in common with a wording; a row a position."""
        positions = [position for letter in letters for position in letter.positions]
        duties = [duty.line for position in positions for duty in position.duties]
        found = iter(self.wording.copies(duties) if duties else ())
        return [
            tuple(tuple(next(found) for _ in own.duties) for own in letter.positions)
            for letter in letters
        ]

    def match_all(
        self, letters: Sequence[Letter], readings: Sequence[Sequence[Readings]], *, top: int = TOP
    ) -> list[tuple[Match, ...]]:
        """Make the matches of letters that were read already; one a position.

        What comes out for a letter never depends on those beside it.
        """
        asked = [
            Asked(letter, place, own.stated)
            for letter, row in zip(letters, readings, strict=True)
            for place, own in enumerate(row)
        ]
        parts = (asked[at : at + _AT_ONCE] for at in range(0, len(asked), _AT_ONCE))
        found = (match for part in parts for match in self._matches(part, top))
        return [tuple(islice(found, len(row))) for row in readings]

    def _matches(self, asked: Sequence[Asked], top: int) -> list[Match]:
        """Make the matches of some positions, in one step where that works."""
        reasons = [self.shortfall(one.letter, one.place, one.reading) for one in asked]
        # Candidates of a text that can't carry an answer are none, so no confidence is with them.
        readings = [
            replace(one.reading, probabilities=None) if reason else one.reading
            for one, reason in zip(asked, reasons, strict=True)
        ]
        orders = _leading(readings, top)
        self._prove(list(zip(orders, readings, strict=True)))
        confidences = self._confidences(readings)
        return [
            self._match(*row)
            for row in zip(asked, reasons, readings, orders, confidences, strict=True)
        ]

    def shortfall(self, letter: Letter, place: int, reading: Reading) -> str:
        """Say why a position can't be answered; empty where it can."""
        position = letter.positions[place]
        duties = [duty.line for duty in position.duties]
        title = position.title.line if position.title else ""
        whole = letter.form == "letter"
        elsewhere = any(other.duties for other in letter.positions)
        lexicon = self.scorer.lexicon
        short = shortfall(title, duties, lexicon, whole=whole, elsewhere=elsewhere)
        return short or _faintness(reading)

    def _match(
        self,
        asked: Asked,
        reason: str,
        reading: Reading,
        order: Sequence[int],
        confidence: Confidence | None,
    ) -> Match:
        candidates = tuple(self.candidate(group, reading) for group in order)
        catalogue, tier, encoder = self._names
        return Match(
            letter=asked.letter,
            place=asked.place,
            catalogue=catalogue,
            tier=tier,
            encoder=encoder,
            candidates=candidates,
            confidence=confidence,
            separation=None if reason else self._separation(candidates, reading),
            status="insufficient" if reason else "ok",
            reason=reason,
        )

    def candidate(self, group: int, reading: Reading) -> Candidate:
        """Make a candidate of the unit group at a place of the index, with its proof."""
        if group not in reading.proofs:
            self._prove([([group], reading)])
        unit_group = self.catalogue[self.catalogue.codes[group]]
        proof, shown = reading.proofs[group], reading.probabilities
        return Candidate(
            unit_group,
            round(float(reading.scores[group]), 4),
            None if shown is None else round(float(shown[group]), 4),
            proof.lead,
            proof.duties,
            proof.not_evidenced,
        )

    def _prove(self, asked: Sequence[tuple[Sequence[int], Reading]]) -> None:
        """Hold duties against those unit groups against which they were not held yet."""
        rows = ((reading, [g for g in own if g not in reading.proofs]) for own, reading in asked)
        missing = [(reading, groups) for reading, groups in rows if groups]
        if not missing:
            return
        # The proof rests on the first encoder, the static one of a tier: it tells single
        # duties of a unit group apart better than the fine-tuned transformer so far.
        wanted = [
            ([self._profiles[group] for group in groups], reading.stated[0])
            for reading, groups in missing
        ]
        found = align(wanted, self.scorer.channel.index.evidence_threshold)
        for (reading, groups), proofs in zip(missing, found, strict=True):
            reading.proofs.update(zip(groups, proofs, strict=True))

    def _confidences(self, readings: Sequence[Reading]) -> list[Confidence | None]:
        found: list[Confidence | None] = [None] * len(readings)
        shown = {
            place: reading.probabilities
            for place, reading in enumerate(readings)
            if reading.probabilities is not None and reading.views
        }
        if self.scorer.calibration is not None and shown:
            kinds = [readings[place].kind for place in shown]
            probabilities = np.stack(list(shown.values()))
            made = self._levels.confidences(self.scorer.calibration, kinds, probabilities)
            for place, confidence in zip(shown, made, strict=True):
                found[place] = confidence
        return found

    def separate(self, first: Candidate, second: Candidate, reading: Reading) -> Separation:
        """Say what separates two candidates, and which of it the duties show."""
        index = self.scorer.channel.index
        one, other = (index.place(candidate.code) for candidate in (first, second))
        self._prove([([one, other], reading)])
        proofs = reading.proofs[one], reading.proofs[other]
        return separate(self.catalogue, index, (first.code, second.code), proofs)

    def _separation(self, candidates: tuple[Candidate, ...], reading: Reading) -> Separation | None:
        if len(candidates) < 2:  # noqa: PLR2004
            return None
        return self.separate(candidates[0], candidates[1], reading)

    @cached_property
    def relations(self) -> Relations:
        """How the unit groups of the catalogue stand to each other."""
        return Relations(self.catalogue, self.scorer.channel.index, self.scorer.lexicon)

    @cached_property
    def wording(self) -> Wording:
        """The wording of the catalogue, and of the official profile, as hashes."""
        return open_wording(self.catalogue)

    @cached_property
    def _names(self) -> tuple[CatalogueName, str, str]:
        """What a match rests on: the catalogue, the tier and its encoders."""
        edition, tier = self.catalogue.edition, self.scorer.tier
        catalogue = CatalogueName(edition.name, edition.title, edition.origin)
        return catalogue, tier.name, "+".join(encoder.name for encoder in tier.encoders)

    @cached_property
    def _profiles(self) -> Profiles:
        return Profiles(self.catalogue, self.scorer.channel.index)

    @cached_property
    def _levels(self) -> Levels:
        return Levels(self.catalogue)


def _leading(readings: Sequence[Reading], top: int) -> list[list[int]]:
    """Give the best unit groups of each reading, as ``Reading.order`` does."""
    orders = highest(np.round(np.stack([r.scores for r in readings]), 4), [top] * len(readings))
    return [order if r.views else [] for order, r in zip(orders, readings, strict=True)]


def _faintness(reading: Reading) -> str:
    """Say that no unit group stands out, if so."""
    if reading.probabilities is None or not reading.views:
        return ""
    highest = float(reading.probabilities.max())
    return "no unit group stands out from the others" if highest < FAINTEST else ""
