"""A code that is claimed for the main position, held against its duties alone."""

from __future__ import annotations

from msgspec import Struct

from classifier.errors import LetterError
from classifier.match import Candidate
from classifier.matcher import Matcher, Readings
from occupations.codes import resolve
from occupations.errors import UnknownCodeError


class Claim(Struct, frozen=True):
    """A code that is claimed for the main position, held against its duties.

    ``codes`` are the unit groups that the stated code means: itself, or the successors of
    an older one. ``rank`` counts from 1 over all unit groups; ``candidate`` is the best
    ranked of them with its proof. Both are None without any duty.
    """

    stated: str
    codes: tuple[str, ...]
    rank: int | None
    candidate: Candidate | None


def claimed_codes(matcher: Matcher, stated: str) -> tuple[str, ...]:
    """Give the unit groups that a claimed code means.

    Raises:
        LetterError: it is a code of neither version of the catalogue.
    """
    try:
        return resolve(matcher.catalogue, stated.strip())
    except UnknownCodeError as error:
        raise LetterError(f"the claimed code: {error}") from error


def hold_claim(matcher: Matcher, stated: str, readings: Readings) -> Claim:
    """Rank a claimed code by the duties alone, with its proof.

    Raises:
        LetterError: it is a code of neither version of the catalogue.
    """
    stated, codes = stated.strip(), claimed_codes(matcher, stated)
    reading = readings.duties or readings.stated
    if reading.kind == "title" or not reading.views:
        return Claim(stated, codes, None, None)
    index = matcher.scorer.channel.index
    best = max(map(index.place, codes), key=lambda place: float(reading.scores[place]))
    rank = 1 + int((reading.scores > reading.scores[best]).sum())
    return Claim(stated, codes, rank, matcher.candidate(best, reading))
