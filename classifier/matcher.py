"""Letters in, matches out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec.structs import replace

from classifier.alignment import align
from classifier.letter import Letter
from classifier.levels import Levels
from classifier.match import Candidate, CatalogueName, Confidence, Match, Separation
from classifier.relations import Relations
from classifier.scoring import Reading, Readings, Scorer
from classifier.separation import separate
from classifier.sufficiency import FAINTEST, shortfall
from classifier.tier import FAST, Tier
from classifier.wording import Copies, Wording
from classifier.wording_store import open_wording
from models.encoder import open_encoder
from occupations.store import open_catalogue

__all__ = ["TOP", "Matcher", "Readings"]

TOP = 5


class Matcher:
    """Holds a catalogue and the encoders of a tier; matches any number of letters."""

    def __init__(self, scorer: Scorer) -> None:
        """Take a scorer; ``open`` makes one by name."""
        self.scorer, self.catalogue = scorer, scorer.catalogue

    @classmethod
    def open(
        cls, catalogue: str | None = None, *, tier: str = FAST, encoder: str | None = None
    ) -> Matcher:
        """Open a matcher by name.

        Args:
            catalogue: a catalogue's name or folder; None is the packaged one.
            tier: ``best`` or ``fast``.
            encoder: an encoder of one's own choice in place of a tier's.

        Raises:
            CatalogueError: there is no such catalogue, or it has a fault.
            ModelError: there is no such tier or encoder, or it can't be loaded.
        """
        chosen = open_catalogue(catalogue)
        opened = Tier.custom(open_encoder(encoder)) if encoder else Tier.packaged(tier)
        return cls(Scorer(chosen, opened))

    def match(self, letter: Letter, *, top: int = TOP) -> Match:
        """Propose the ``top`` unit groups for the main position, best first, with the proof."""
        (readings,) = self.read_all([letter])
        return self.match_read(letter, letter.main, readings[letter.main].stated, top=top)

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

    def match_read(self, letter: Letter, place: int, reading: Reading, *, top: int = TOP) -> Match:
        """Make the match of a position that was read already."""
        position = letter.positions[place]
        duties = [duty.line for duty in position.duties]
        title = position.title.line if position.title else ""
        whole = letter.form == "letter"
        reason = shortfall(title, duties, self.scorer.lexicon, whole=whole) or _faintness(reading)
        order = reading.best(top) if reading.views else []
        if reason:  # such candidates are no answer, so no confidence goes with them
            reading = replace(reading, probabilities=None)
        self._prove(order, reading)
        candidates = tuple(self.candidate(group, reading) for group in order)
        edition, tier = self.catalogue.edition, self.scorer.tier
        return Match(
            letter=letter,
            place=place,
            catalogue=CatalogueName(edition.name, edition.title, edition.origin),
            tier=tier.name,
            encoder="+".join(encoder.name for encoder in tier.encoders),
            candidates=candidates,
            confidence=self._confidence(reading),
            separation=self._separation(candidates, reading),
            status="insufficient" if reason else "ok",
            reason=reason,
        )

    def candidate(self, group: int, reading: Reading) -> Candidate:
        """Make a candidate of the unit group at a place of the index, with its proof."""
        self._prove([group], reading)
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

    def _prove(self, groups: Sequence[int], reading: Reading) -> None:
        """Hold the duties against those unit groups against which they were not held yet."""
        missing = [group for group in groups if group not in reading.proofs]
        if missing:
            # The proof rests on the first encoder, the static one of a tier: it tells single
            # duties of a unit group apart better than the fine-tuned transformer so far.
            index, stated = self.scorer.channels[0].index, reading.stated[0]
            codes = [index.codes[group] for group in missing]
            profiles = [
                (self.catalogue.main_duties(code), self.catalogue[code].lead_statement)
                for code in codes
            ]
            proofs = align(index, missing, stated, profiles)
            reading.proofs.update(zip(missing, proofs, strict=True))

    def _confidence(self, reading: Reading) -> Confidence | None:
        calibration, shown = self.scorer.calibration, reading.probabilities
        if calibration is None or shown is None or not reading.views:
            return None
        return self._levels.confidence(calibration, reading.kind, shown)

    def separate(self, first: Candidate, second: Candidate, reading: Reading) -> Separation:
        """Say what separates two candidates, and which of it the duties show."""
        index = self.scorer.channels[0].index
        one, other = (index.place(candidate.code) for candidate in (first, second))
        self._prove([one, other], reading)
        proofs = reading.proofs[one], reading.proofs[other]
        return separate(self.catalogue, index, (first.code, second.code), proofs)

    def _separation(self, candidates: tuple[Candidate, ...], reading: Reading) -> Separation | None:
        if len(candidates) < 2:  # noqa: PLR2004
            return None
        return self.separate(candidates[0], candidates[1], reading)

    @cached_property
    def relations(self) -> Relations:
        """How the unit groups of the catalogue stand to each other."""
        return Relations(self.catalogue, self.scorer.channels[0].index, self.scorer.lexicon)

    @cached_property
    def wording(self) -> Wording:
        """The wording of the catalogue, and of the official profile, as hashes."""
        return open_wording(self.catalogue)

    @cached_property
    def _levels(self) -> Levels:
        return Levels(self.catalogue)


def _faintness(reading: Reading) -> str:
    """Say that no unit group stands out, if so."""
    if reading.probabilities is None or not reading.views:
        return ""
    highest = float(reading.probabilities.max())
    return "no unit group stands out from the others" if highest < FAINTEST else ""
