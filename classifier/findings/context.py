"""What a finding may look at: one position as it was read and matched."""

from __future__ import annotations

from typing import Self

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.finding import Evidence, Finding, Severity
from classifier.findings.title_sense import pointed_at
from classifier.letter import Position
from classifier.match import Candidate, Match
from classifier.matcher import Matcher, Readings
from classifier.relations import Relations
from classifier.scoring import Reading
from classifier.wording import Copies


class Context(Struct, frozen=True):
    """One position of a letter with its match and readings, and the matcher behind them.

    ``pointed`` are the places of the unit groups that its title points to by itself;
    ``copies`` says of each duty what it has in common with the wording of a profile.
    """

    matcher: Matcher
    match: Match
    readings: Readings
    pointed: NDArray[np.intp]
    copies: Copies

    @classmethod
    def of(cls, matcher: Matcher, match: Match, readings: Readings, copies: Copies) -> Self:
        """Look at the title of a position by itself."""
        by_title = readings.stated if readings.stated.kind == "title" else readings.title
        return cls(matcher, match, readings, pointed_at(matcher, match.title, by_title), copies)

    @property
    def pointed_codes(self) -> tuple[str, ...]:
        """The codes of the unit groups that the title points to by itself, the likeliest first."""
        codes, reading = self.matcher.catalogue.codes, self.of_title
        if reading is None or reading.probabilities is None:
            return tuple(codes[place] for place in self.pointed)
        likely = reading.probabilities
        return tuple(codes[place] for place in sorted(self.pointed, key=lambda at: -likely[at]))

    @property
    def code_by_duties(self) -> str | None:
        """The code that comes first by the duties alone, None where they can't carry an answer."""
        reading = self.of_duties
        if reading is None or reading.probabilities is None or not self.duties_tell:
            return None
        return self.matcher.catalogue.codes[int(reading.probabilities.argmax())]

    @property
    def position(self) -> Position:
        """The position that is looked at."""
        return self.match.position

    @property
    def name(self) -> str:
        """What a sentence calls the position where the letter has several."""
        title = f", {self.match.title.line}" if self.match.title else ""
        return f"position {self.match.place + 1}{title}"

    @property
    def duties_tell(self) -> bool:
        """Whether there are duties, with probabilities, that can carry an answer."""
        reading = self.of_duties
        told = reading is not None and reading.probabilities is not None
        return told and self.match.status == "ok"

    @property
    def relations(self) -> Relations:
        """How the unit groups of the catalogue stand to each other."""
        return self.matcher.relations

    @property
    def of_duties(self) -> Reading | None:
        """The reading of the duties alone, None where there are none."""
        if self.readings.stated.kind == "duties":
            return self.readings.stated
        return self.readings.duties

    @property
    def of_title(self) -> Reading | None:
        """The reading of the title alone, None where there is none."""
        if self.readings.stated.kind == "title":
            return self.readings.stated
        return self.readings.title

    def candidate(self, group: int) -> Candidate:
        """Hold the duties against the unit group at a place, whatever the title says."""
        return self.matcher.candidate(group, self.of_duties or self.readings.stated)

    def finding(self, code: str, severity: Severity, message: str, *evidence: Evidence) -> Finding:
        """Make a finding about this position."""
        return Finding(code, severity, message, evidence, self.match.place)
