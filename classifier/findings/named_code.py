"""A code that the letter itself names, held against the duties as a claimed one is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from classifier.claim import Claim
from classifier.finding import Finding
from classifier.findings.claimed_code import MISMATCH, SOME, claim_findings
from classifier.findings.context import Context


def named_code_findings(
    contexts: Sequence[Context], named: Sequence[Claim], claim: Claim | None
) -> Iterator[Finding]:
    """Say where the duties don't allow for a code that the letter names.

    Of several codes each may be that of one position, and where the duties allow for one of
    them, another is not the letter's only word. What is claimed has been held already.
    """
    held = {claim.candidate.code} if claim and claim.candidate else set[str]()
    raised: list[list[Finding]] = []
    for one in named:
        if one.candidate is not None and one.candidate.code not in held:
            held.add(one.candidate.code)
            raised.append(list(claim_findings(contexts, one)))
    codes = [{finding.code for finding in found} for found in raised]
    fits = any(MISMATCH not in own for own in codes)
    for finding in (finding for found in raised for finding in found):
        if finding.code == SOME and len(raised) > 1:
            continue
        yield replace(finding, severity="warning") if _less(finding, fits=fits) else finding


def _less(finding: Finding, *, fits: bool) -> bool:
    return fits and finding.code == MISMATCH
