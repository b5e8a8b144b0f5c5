"""A claimed code held against the duties: ``claimed-code-mismatch``, and what it fits instead.

Where the duties show no more of the unit group that comes first, they hardly tell the two apart.
``claim-unclear`` says where the code had to be made out.
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
from classifier.findings.rivals import hardly_told
from classifier.findings.standing import Standing, allows, standing
from classifier.match import Candidate

UNCLEAR = "claim-unclear"
MISMATCH, SOME = "claimed-code-mismatch", "claim-fits-some-positions"
_CLEAR = 0.5  # confidence from which on the duties say enough of what comes first
_RIVALS = 8  # unit groups among which a claim may be as good as the first


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
        make = _close if _shows_no_more(own, claim, claim.candidate, held) else _mismatch
        yield make(_Case(own, claim, claim.candidate, held, silent))


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
        f"{_which(claim, candidate)} is that of {names}, not of {rest}; "
        f"only the months of {whose} can count for it."
    )
    notes = (
        Evidence.note(f"{held.context.name}: the duties are those of {named(shown.group)}")
        for held in others
        if held.standing and (shown := held.context.candidate(held.standing.shown))
    )
    evidence = (*_named(claim), Evidence.of_code(candidate.group))
    place = next((c for c in fitting if c.match.place == claim.place), own)
    return place.finding(SOME, "info", message, *evidence, *behind(place, candidate), *notes)


class _Case(Struct, frozen=True):
    """A claim that the duties of the position which it fits best don't show first."""

    context: Context
    claim: Claim
    candidate: Candidate
    held: Standing
    silent: Sequence[Context]

    @property
    def shown(self) -> Candidate:
        """What those duties show first."""
        return self.context.candidate(self.held.shown)

    @property
    def place(self) -> str:
        """What a sentence adds to "the duties" where there are several positions."""
        return f" of {self.context.name}" if len(self.context.match.letter.positions) > 1 else ""


def _mismatch(case: _Case) -> Finding:
    """Make it serious where the duties clearly show another occupation, else a warning.

    A position that states too little may be the one that is meant, so it is a warning there.
    """
    context, candidate, shown = case.context, case.candidate, case.shown
    conflict = case.held.kind == "conflict"
    severity: Severity = "serious" if conflict and not case.silent else "warning"
    duties, which = "these duties", "they"
    if case.place:
        duties, which = f"the duties{case.place}, which it fits best", "these"
    message = (
        f"{_which(case.claim, candidate)} ranks {case.claim.rank} for {duties}; "
        f"{which} are {'' if conflict else 'rather '}those of {named(shown.group)}."
    )
    unsaid = (Evidence.note(f"{one.name} states too little to tell") for one in case.silent)
    return context.finding(
        MISMATCH,
        severity,
        message,
        *_named(case.claim),
        Evidence.of_code(candidate.group),
        *behind(context, candidate),
        Evidence.of_code(shown.group),
        *behind(context, shown),
        *consequences(context, candidate.group, shown.group),
        *unsaid,
        *still_to_show(candidate.code, candidate.not_evidenced),
    )


def _shows_no_more(context: Context, claim: Claim, candidate: Candidate, held: Standing) -> bool:
    """Tell whether the duties are evidence for the claim as much as for what comes first."""
    shown = context.candidate(held.shown)
    if held.kind == "conflict" or (claim.rank or 0) > _RIVALS or (shown.confidence or 0) >= _CLEAR:
        return False
    counts = [sum(r.main_duty is not None for r in one.duties) for one in (candidate, shown)]
    return counts[0] > 0 and counts[0] >= counts[1]


def _close(case: _Case) -> Finding:
    """Say that the duties hardly tell the claim from what they show first."""
    which = _which(case.claim, case.candidate)
    place = f"{case.place}," if "," in case.place else case.place
    said = (
        f"The duties{place} hardly tell {which[0].lower()}{which[1:]} "
        f"(rank {case.claim.rank}) from {named(case.shown.group)}"
    )
    return hardly_told(case.context, case.shown, case.candidate, said, *_named(case.claim))


def _may_be(context: Context, claimed: NDArray[np.intp]) -> bool:
    """Tell whether a position whose duties tell nothing may be that of the claim, by its title."""
    reading = context.of_title
    if reading is None or reading.probabilities is None:
        return True
    return allows(reading.probabilities, claimed)


def _which(claim: Claim, candidate: Candidate) -> str:
    """Name the code and say whose word it is, as a sentence begins."""
    code = claim.stated
    if code not in claim.codes:
        code += f" (as {candidate.code})"
    return f"The claimed code {code}" if claim.named is None else f"The letter's code {code}"


def _named(claim: Claim) -> Iterator[Evidence]:
    """Quote a code that the letter names."""
    if claim.named is not None:
        yield Evidence.quoting(claim.named)


def _places(context: Context, claim: Claim) -> NDArray[np.intp]:
    codes = context.matcher.catalogue.codes
    return np.array([codes.index(code) for code in claim.codes], dtype=np.intp)
