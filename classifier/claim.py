"""A code that is claimed for a letter, held against the duties alone of every position."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from classifier.claim_text import ReadClaim, read_claim
from classifier.errors import LetterError
from classifier.match import Candidate, Match
from classifier.matcher import Matcher, Readings
from classifier.quotation import Quotation
from classifier.scoring import Reading
from classifier.stated import StatedCode
from occupations.catalogue import Catalogue


class Claim(Struct, frozen=True):
    """A code that is claimed, held against the duties of every position.

    ``stated`` is the code that the claim names, and ``codes`` are the unit groups that it
    means: itself, or the successors of an older one. Where no code can be told ``stated`` is
    the claim as it was given and ``codes`` are empty; ``read`` says why.

    ``place`` is that of the position whose duties it fits best, ``rank`` its rank there,
    counted from 1 over all unit groups, and ``candidate`` the best ranked of ``codes`` with
    its proof; both are None without any duty. ``ranks`` has a rank a position.
    ``named`` quotes it where nobody claims it but the letter names it.
    """

    read: ReadClaim
    rank: int | None = None
    candidate: Candidate | None = None
    place: int = 0
    ranks: tuple[int | None, ...] = ()
    named: Quotation | None = None

    @property
    def stated(self) -> str:
        """The code that the claim names, or the claim itself."""
        return self.read.code

    @property
    def codes(self) -> tuple[str, ...]:
        """The unit groups that it means."""
        return self.read.codes


def told_claim(catalogue: Catalogue, stated: str) -> ReadClaim:
    """Read a claim that must name a code.

    Raises:
        LetterError: it can't be told which code it names.
    """
    read = read_claim(catalogue, stated)
    if not read.codes:
        raise LetterError(f"the claimed code: {read.fault}")
    return read


def hold_claim(
    matcher: Matcher, read: ReadClaim, positions: Sequence[tuple[Match, Readings]]
) -> Claim:
    """Rank a claimed code by the duties alone of each position, with its proof where it fits best.

    Of a claim that names no code, or several, nothing can be held.
    """
    codes, main = read.codes, positions[0][0].letter.main
    if not codes:
        return Claim(read, place=main, ranks=(None,) * len(positions))
    index = matcher.scorer.channel.index
    places = [index.place(code) for code in codes]
    readings = [_of_duties(own) for _, own in positions]
    ranks = tuple(_rank(reading, places) if reading else None for reading in readings)

    def fit(place: int) -> tuple[bool, bool, float, bool]:
        """Put a position that can carry an answer first, and the main one before its equals."""
        reading, match = readings[place], positions[place][0]
        if reading is None:
            return False, False, 0.0, place == main
        return True, match.status == "ok", _likeness(reading, places), place == main

    place = max(range(len(positions)), key=fit)
    reading = readings[place]
    candidate = matcher.candidate(_best(reading, places), reading) if reading else None
    return Claim(read, ranks[place], candidate, place, ranks)


def named_claims(
    matcher: Matcher, codes: Sequence[StatedCode], positions: Sequence[tuple[Match, Readings]]
) -> Iterator[Claim]:
    """Hold the codes that a letter names against its duties, those that there are at all."""
    for stated in codes:
        read = read_claim(matcher.catalogue, stated.code)
        if read.codes:
            yield replace(hold_claim(matcher, read, positions), named=stated.quotation)


def _of_duties(readings: Readings) -> Reading | None:
    """Give the reading of the duties alone, None where there are none."""
    reading = readings.duties or readings.stated
    return None if reading.kind == "title" or not reading.views else reading


def _best(reading: Reading, places: Sequence[int]) -> int:
    return max(places, key=lambda place: float(reading.scores[place]))


def _rank(reading: Reading, places: Sequence[int]) -> int:
    return 1 + int((reading.scores > reading.scores[_best(reading, places)]).sum())


def _likeness(reading: Reading, places: Sequence[int]) -> float:
    """Say how near the claim comes to the first unit group, so that positions can be compared."""
    shown = reading.probabilities
    if shown is None:
        return -float(_rank(reading, places))
    return float(shown[np.array(places)].max() / (shown.max() or 1.0))
