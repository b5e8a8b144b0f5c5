"""A code that is claimed for a letter, held against the duties alone of every position."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from msgspec.structs import replace

from classifier.errors import LetterError
from classifier.match import Candidate, Match
from classifier.matcher import Matcher, Readings
from classifier.quotation import Quotation
from classifier.scoring import Reading
from classifier.stated import StatedCode
from occupations.codes import resolve
from occupations.errors import UnknownCodeError


class Claim(Struct, frozen=True):
    """A code that is claimed, held against the duties of every position.

    ``codes`` are the unit groups that the stated code means: itself, or the successors of
    an older one. ``place`` is that of the position whose duties it fits best, ``rank`` its
    rank there, counted from 1 over all unit groups, and ``candidate`` the best ranked of
    ``codes`` with its proof; both are None without any duty. ``ranks`` has a rank a position.
    ``named`` quotes it where nobody claims it but the letter names it.
    """

    stated: str
    codes: tuple[str, ...]
    rank: int | None
    candidate: Candidate | None
    place: int = 0
    ranks: tuple[int | None, ...] = ()
    named: Quotation | None = None


def claimed_codes(matcher: Matcher, stated: str) -> tuple[str, ...]:
    """Give the unit groups that a claimed code means.

    Raises:
        LetterError: it is a code of neither version of the catalogue.
    """
    try:
        return resolve(matcher.catalogue, stated.strip())
    except UnknownCodeError as error:
        raise LetterError(f"the claimed code: {error}") from error


def hold_claim(matcher: Matcher, stated: str, positions: Sequence[tuple[Match, Readings]]) -> Claim:
    """Rank a claimed code by the duties alone of each position, with its proof where it fits best.

    Raises:
        LetterError: it is a code of neither version of the catalogue.
    """
    stated, codes = stated.strip(), claimed_codes(matcher, stated)
    index = matcher.scorer.channel.index
    places = [index.place(code) for code in codes]
    readings = [_of_duties(own) for _, own in positions]
    ranks = tuple(_rank(reading, places) if reading else None for reading in readings)
    main = positions[0][0].letter.main

    def fit(place: int) -> tuple[bool, bool, float, bool]:
        """Put a position that can carry an answer first, and the main one before its equals."""
        reading, match = readings[place], positions[place][0]
        if reading is None:
            return False, False, 0.0, place == main
        return True, match.status == "ok", _likeness(reading, places), place == main

    place = max(range(len(positions)), key=fit)
    reading = readings[place]
    candidate = matcher.candidate(_best(reading, places), reading) if reading else None
    return Claim(stated, codes, ranks[place], candidate, place, ranks)


def named_claims(
    matcher: Matcher, codes: Sequence[StatedCode], positions: Sequence[tuple[Match, Readings]]
) -> Iterator[Claim]:
    """Hold the codes that a letter names against its duties, those that there are at all."""
    for stated in codes:
        try:
            claim = hold_claim(matcher, stated.code, positions)
        except LetterError:
            continue  # ``old-code`` speaks of those of the version before
        yield replace(claim, named=stated.quotation)


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
