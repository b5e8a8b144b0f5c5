"""The one result object for a letter: its positions matched, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from classifier.claim import Claim, hold_claim, named_claims, told_claim
from classifier.claim_text import ReadClaim, read_claim
from classifier.finding import SEVERITIES, Finding, Severity
from classifier.findings import find
from classifier.findings.context import Context
from classifier.letter import Letter
from classifier.match import Match
from classifier.matcher import TOP, Matcher, Readings
from classifier.wording import Copies


class Assessment(Struct, frozen=True):
    """A letter with a match a position, and all findings, the most serious first.

    ``main`` is the place of the main position's match among ``matches``. ``pointed`` are
    the codes that each position's title points to by itself, the likeliest first and empty
    where it doesn't; ``by_duties`` has the code that comes first by its duties alone, None
    where they can't carry an answer.
    """

    letter: Letter
    matches: tuple[Match, ...]
    main: int
    findings: tuple[Finding, ...]
    claim: Claim | None = None
    pointed: tuple[tuple[str, ...], ...] = ()
    by_duties: tuple[str | None, ...] = ()

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
        LetterError: the claimed code is unknown, or it can't be told which one is claimed.
    """
    return assess_all(matcher, [letter], claims=[claim], top=top)[0]


def assess_all(
    matcher: Matcher,
    letters: Sequence[Letter],
    *,
    claims: Sequence[str | None] = (),
    top: int = TOP,
    refuse: bool = True,
) -> list[Assessment]:
    """Assess many letters at once; ``claims``, where given, has one entry a letter.

    Where it can't be told which code is claimed that is an error, or, unless ``refuse``, a
    finding about the letter.

    Raises:
        LetterError: a claimed code is unknown, or it can't be told which one is claimed.
    """
    # Before hours of reading, not after.
    read = told_claim if refuse else read_claim
    given = list(claims) or [None] * len(letters)
    claimed = [None if claim is None else read(matcher.catalogue, claim) for claim in given]
    readings, copies = matcher.read_all(letters), matcher.copies_all(letters)
    matches = matcher.match_all(letters, readings, top=top)
    return [
        _assessment(matcher, list(zip(*row, strict=True)), claim)
        for *row, claim in zip(matches, readings, copies, claimed, strict=True)
    ]


def _assessment(
    matcher: Matcher, seen: Sequence[tuple[Match, Readings, Copies]], claimed: ReadClaim | None
) -> Assessment:
    letter = seen[0][0].letter
    positions = [(match, readings) for match, readings, _ in seen]
    claim = None if claimed is None else hold_claim(matcher, claimed, positions)
    named = tuple(named_claims(matcher, letter.codes, positions))
    contexts = [Context.of(matcher, *position) for position in seen]
    found = find(contexts, letter, claim, named)
    ordered = sorted(found, key=lambda finding: -SEVERITIES.index(finding.severity))
    return Assessment(
        letter,
        tuple(match for match, _, _ in seen),
        letter.main,
        tuple(ordered),
        claim,
        tuple(context.pointed_codes for context in contexts),
        tuple(context.code_by_duties for context in contexts),
    )
