"""A claimed code held against the duties: ``claimed-code-mismatch``, and what it fits instead.

Before that, ``claim-unclear`` says where the code had to be made out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.claim import Claim
from classifier.finding import Evidence, Finding, Severity
from classifier.findings.consequence import consequences, named
from classifier.findings.context import Context
from classifier.findings.proof import behind, still_to_show
from classifier.findings.standing import Standing, allows, standing
from classifier.match import Candidate

UNCLEAR = "claim-unclear"
MISMATCH, SOME = "claimed-code-mismatch", "claim-fits-some-positions"


class _Held(Struct, frozen=True):
    """A claim beside the duties of one position; ``standing`` is None where it comes first."""

    context: Context
    standing: Standing | None

    @property
    def fits(self) -> bool:
        """Whether the duties allow for the claim."""
        return self.standing is None or self.standing.kind == "comparable"


def claim_findings(contexts: Sequence[Context], claim: Claim) -> Iterator[Finding]:
    """Say where the duties don't allow for a claim; one context a position.

    A letter that tells of a promotion supports the code of an earlier position as well as
    that of the last one, each by its own months.
    """
    own, claimed = contexts[claim.place], _places(contexts[claim.place], claim)
    yield from _unclear(own, claim)
    if claim.candidate is None or not own.duties_tell:
        return
    told = [_Held(one, standing(one, claimed)) for one in contexts if one.duties_tell]
    fitting = [held.context for held in told if held.fits]
    others = [held for held in told if not held.fits]
    if own in fitting:
        if others:
            yield _some(claim, claim.candidate, fitting, others)
        return
    silent = [one for one in contexts if not one.duties_tell and _may_be(one, claimed)]
    held = next(held.standing for held in told if held.context is own)
    if held is not None:
        yield _mismatch(own, claim, claim.candidate, held, silent)


def _unclear(context: Context, claim: Claim) -> Iterator[Finding]:
    """Say that no code could be told, or that it got its first zeros back.

    It is about the letter, and about none of its positions.
    """
    read, groups = claim.read, context.matcher.catalogue
    if not read.codes:
        message = f"The claim was not held against the duties: {read.fault}."
        codes = [code for code in read.named if code in groups]
    elif read.restored:
        message = (
            f"The claim {read.given} is taken for {read.told}, the one code that it is without "
            "its first zeros, which spreadsheets drop."
        )
        codes = list(read.codes)
    else:
        return
    severity: Severity = "info" if read.codes else "warning"
    yield Finding(UNCLEAR, severity, message, tuple(Evidence.of_code(groups[c]) for c in codes))


def _some(
    claim: Claim, candidate: Candidate, fitting: Sequence[Context], others: Sequence[_Held]
) -> Finding:
    own, one = fitting[0], len(fitting) == 1
    names = ", and of ".join(context.name for context in fitting)
    rest = ", nor of ".join(held.context.name for held in others)
    whose = f"position {own.match.place + 1}" if one else "these positions"
    message = (
        f"The claimed code {_meant(claim, candidate)} is that of {names}, not of {rest}; "
        f"only the months of {whose} can count for it."
    )
    notes = (
        Evidence.note(f"{held.context.name}: the duties are those of {named(shown.group)}")
        for held in others
        if held.standing and (shown := held.context.candidate(held.standing.shown))
    )
    evidence = Evidence.of_code(candidate.group)
    place = next((c for c in fitting if c.match.place == claim.place), own)
    return place.finding(SOME, "info", message, evidence, *behind(place, candidate), *notes)


def _mismatch(
    context: Context, claim: Claim, candidate: Candidate, held: Standing, silent: Sequence[Context]
) -> Finding:
    """Make it serious where the duties clearly show another occupation, else a warning.

    A position that states too little may be the one that is meant, so it is a warning there.
    """
    shown = context.candidate(held.shown)
    severity: Severity = "serious" if held.kind == "conflict" and not silent else "warning"
    duties, which = "these duties", "they"
    if len(context.match.letter.positions) > 1:
        duties, which = f"the duties of {context.name}, which it fits best", "these"
    message = (
        f"The claimed code {_meant(claim, candidate)} ranks {claim.rank} for {duties}; "
        f"{which} are those of {named(shown.group)}."
    )
    unsaid = (Evidence.note(f"{one.name} states too little to tell") for one in silent)
    return context.finding(
        MISMATCH,
        severity,
        message,
        Evidence.of_code(candidate.group),
        *behind(context, candidate),
        Evidence.of_code(shown.group),
        *behind(context, shown),
        *consequences(context, candidate.group, shown.group),
        *unsaid,
        *still_to_show(candidate.code, candidate.not_evidenced),
    )


def _may_be(context: Context, claimed: NDArray[np.intp]) -> bool:
    """Tell whether a position whose duties tell nothing may be that of the claim, by its title."""
    reading = context.of_title
    if reading is None or reading.probabilities is None:
        return True
    return allows(reading.probabilities, claimed)


def _meant(claim: Claim, candidate: Candidate) -> str:
    return claim.stated if claim.stated in claim.codes else f"{claim.stated} (as {candidate.code})"


def _places(context: Context, claim: Claim) -> NDArray[np.intp]:
    codes = context.matcher.catalogue.codes
    return np.array([codes.index(code) for code in claim.codes], dtype=np.intp)
