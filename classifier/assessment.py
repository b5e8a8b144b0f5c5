"""The one result object for a letter: its positions matched, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from classifier.finding import SEVERITIES, Finding, Severity
from classifier.findings import find
from classifier.letter import Letter
from classifier.match import Candidate, Match
from classifier.matcher import TOP, Matcher, Readings


@dataclass(frozen=True, slots=True)
class Claim:
    """A code that is claimed for the main position, held against its duties.

    ``codes`` are the unit groups that the stated code means: itself, or the successors of
    an older one. ``rank`` counts from 1 over all unit groups; ``candidate`` is the best
    ranked of them with its proof.
    """

    stated: str
    codes: tuple[str, ...]
    rank: int | None
    candidate: Candidate | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """A letter with a match a position, and all findings, the most serious first.

    ``main`` is the place of the main position's match among ``matches``.
    """

    letter: Letter
    matches: tuple[Match, ...]
    main: int
    findings: tuple[Finding, ...]
    claim: Claim | None = None

    @property
    def match(self) -> Match:
        """The match of the main position."""
        return self.matches[self.main]

    @property
    def severity(self) -> Severity | None:
        """The highest severity among the findings, None without any."""
        found = [SEVERITIES.index(finding.severity) for finding in self.findings]
        return SEVERITIES[max(found)] if found else None


def assess(
    matcher: Matcher, letter: Letter, *, claim: str | None = None, top: int = TOP
) -> Assessment:
    """Match every position of a letter and gather the findings.

    Raises:
        LetterError: the claimed code is unknown.
    """
    return assess_all(matcher, [letter], claims=[claim], top=top)[0]


def assess_all(
    matcher: Matcher,
    letters: Sequence[Letter],
    *,
    claims: Sequence[str | None] = (),
    top: int = TOP,
) -> list[Assessment]:
    """Assess many letters at once; ``claims``, where given, has one entry a letter.

    Raises:
        LetterError: a claimed code is unknown.
    """
    del claims  # not held against the duties yet
    readings = matcher.read_all(letters)
    return [
        _assessment(matcher, letter, own, top)
        for letter, own in zip(letters, readings, strict=True)
    ]


def _assessment(
    matcher: Matcher, letter: Letter, readings: Sequence[Readings], top: int
) -> Assessment:
    matches = tuple(
        matcher.match_read(letter, place, own.stated, top=top) for place, own in enumerate(readings)
    )
    found = find(matcher, letter, matches, readings)
    ordered = sorted(found, key=lambda finding: -SEVERITIES.index(finding.severity))
    return Assessment(letter, matches, letter.main, tuple(ordered))
