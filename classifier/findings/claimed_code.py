"""A claimed code held against the duties, and ``claimed-code-mismatch``."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from classifier.claim import Claim
from classifier.finding import Evidence, Finding, Severity
from classifier.findings.consequence import consequences, named
from classifier.findings.context import Context
from classifier.findings.proof import behind, still_to_show
from classifier.findings.standing import standing

CODE = "claimed-code-mismatch"


def claimed_mismatch(context: Context, claim: Claim) -> Finding | None:
    """Raise it where no unit group that the claim means is among those that the duties allow.

    It is serious where the duties clearly show another occupation, else a warning.
    """
    claimed = _places(context, claim)
    held = standing(context, claimed)
    if held is None or held.kind == "comparable" or claim.candidate is None:
        return None
    shown = context.candidate(held.shown)
    severity: Severity = "serious" if held.kind == "conflict" else "warning"
    meaning = "" if claim.stated in claim.codes else f" (as {claim.candidate.code})"
    message = (
        f"The claimed code {claim.stated}{meaning} ranks {claim.rank} for these duties; "
        f"they are those of {named(shown.group)}."
    )
    return context.finding(
        CODE,
        severity,
        message,
        Evidence.of_code(claim.candidate.group),
        *behind(context, claim.candidate),
        Evidence.of_code(shown.group),
        *behind(context, shown),
        *consequences(context, claim.candidate.group, shown.group),
        *still_to_show(claim.candidate.code, claim.candidate.not_evidenced),
    )


def _places(context: Context, claim: Claim) -> NDArray[np.intp]:
    codes = context.matcher.catalogue.codes
    return np.array([codes.index(code) for code in claim.codes], dtype=np.intp)
