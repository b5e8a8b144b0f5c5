"""What leaves open whether the duties of a position are those of a unit group.

No law and no instruction gives a share of main duties or a probability from which on they are,
so it goes by what the match itself holds apart: evidence, candidate set and TEER.
"""

from __future__ import annotations

from collections.abc import Iterator

from classifier.findings.rivals import CLOSE
from classifier.match import Candidate, Match

_MOST_NAMED = 3


def rivals(match: Match) -> tuple[str, ...]:
    """Give the codes that a match leaves possible, the best first; all without a calibration."""
    if match.confidence is None:
        return tuple(one.code for one in match.candidates)
    return match.confidence.candidate_set


def doubts(match: Match, candidate: Candidate, alone: str | None) -> tuple[str, ...]:
    """Say what speaks against taking the duties for those of a candidate; empty for nothing.

    ``alone`` is the code that comes first by the duties alone, as a title decides nothing.
    """
    return tuple(_doubts(match, candidate, alone))


def _doubts(match: Match, candidate: Candidate, alone: str | None) -> Iterator[str]:
    best = match.candidates[0]
    if best.code != candidate.code:
        yield f"the first candidate is {_named(best)}"
    if not match.duties:
        yield "no duty is stated"
    elif all(row.main_duty is None for row in candidate.duties):
        yield f"no stated duty is evidence for a main duty of {candidate.code}"
    if alone not in (None, candidate.code):
        yield f"by the duties alone {alone} comes first"
    if match.confidence is None:
        yield "there is no calibrated confidence"
        return
    by_code = {one.code: one for one in match.candidates}
    own = {best.code, candidate.code}
    others = [code for code in match.confidence.candidate_set if code not in own]
    if best is candidate and not others and (close := _close(match)) is not None:
        yield f"{_named(close)} is close to it"
    if others:
        named = [_named(by_code[code]) if code in by_code else code for code in others]
        rest = len(named) - _MOST_NAMED
        more = f" and {rest} more" if rest > 0 else ""
        are = "is" if len(named) == 1 else "are"
        text = f"{', '.join(named[:_MOST_NAMED])}{more} {are}"
        yield f"{text} in the candidate set, too"
    yield from _other_teer(match, candidate)


def _close(match: Match) -> Candidate | None:
    """Give the second candidate where it is as close to the first as for ``rival-close``."""
    best = match.candidates[0].confidence or 0.0
    second = (one for one in match.candidates[1:2] if (one.confidence or 0.0) >= CLOSE * best)
    return next(second, None)


def _other_teer(match: Match, candidate: Candidate) -> Iterator[str]:
    teers = match.confidence.teers if match.confidence else ()
    own = str(candidate.group.teer)
    if candidate.group.teer is not None and teers and teers[0].code != own:
        likeliest = teers[0]
        yield f"TEER {likeliest.code} ({likeliest.confidence:.2f}) is likelier than TEER {own}"


def _named(candidate: Candidate) -> str:
    sure = candidate.confidence
    return candidate.code if sure is None else f"{candidate.code} ({sure:.2f})"
