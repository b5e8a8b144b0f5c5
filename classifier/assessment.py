"""The one result object for a letter: its positions matched, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from classifier.claim import Claim, claimed_codes, hold_claim
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
    the codes that each position's title points to by itself, empty where it doesn't.
    """

    letter: Letter
    matches: tuple[Match, ...]
    main: int
    findings: tuple[Finding, ...]
    claim: Claim | None = None
    pointed: tuple[tuple[str, ...], ...] = ()

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
    claimed = list(claims) or [None] * len(letters)
    for stated in claimed:  # before hours of reading, not after
        if stated is not None:
            claimed_codes(matcher, stated)
    readings, copies = matcher.read_all(letters), matcher.copies_all(letters)
    return [
        _assessment(matcher, letter, list(zip(own, copied, strict=True)), stated, top)
        for letter, own, copied, stated in zip(letters, readings, copies, claimed, strict=True)
    ]


def _assessment(
    matcher: Matcher,
    letter: Letter,
    seen: Sequence[tuple[Readings, Copies]],
    stated: str | None,
    top: int,
) -> Assessment:
    matches = tuple(
        matcher.match_read(letter, place, own.stated, top=top)
        for place, (own, _) in enumerate(seen)
    )
    claim = hold_claim(matcher, stated, seen[letter.main][0]) if stated is not None else None
    contexts = [
        Context.of(matcher, match, own, copied)
        for match, (own, copied) in zip(matches, seen, strict=True)
    ]
    found = find(contexts, letter, claim)
    ordered = sorted(found, key=lambda finding: -SEVERITIES.index(finding.severity))
    pointed = tuple(context.pointed_codes for context in contexts)
    return Assessment(letter, matches, letter.main, tuple(ordered), claim, pointed)
