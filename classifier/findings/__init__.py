"""The findings: every warning has a stable code and its own small function."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.claim import Claim
from classifier.finding import Finding
from classifier.findings.claimed_code import claim_findings
from classifier.findings.completeness import missing_parts
from classifier.findings.context import Context
from classifier.findings.copied_wording import wording_copied
from classifier.findings.dates import ambiguous_dates, ends_ahead, impossible_dates
from classifier.findings.evidence import few_evidenced, lead_not_evidenced
from classifier.findings.extent import duties_too_few, duties_vague
from classifier.findings.named_code import named_code_findings
from classifier.findings.old_code import old_codes
from classifier.findings.order import in_catalogue_order
from classifier.findings.rivals import rival_close
from classifier.findings.several_letters import several_letters
from classifier.findings.standing import standing
from classifier.findings.supervision import not_claimed, not_shown
from classifier.findings.title_mismatch import CODE as MISMATCH
from classifier.findings.title_mismatch import title_mismatch
from classifier.findings.two_occupations import two_occupations
from classifier.letter import Letter

_OF_DUTIES = (
    lead_not_evidenced,
    few_evidenced,
    not_shown,
    not_claimed,
    duties_vague,
    two_occupations,
    wording_copied,
    in_catalogue_order,
)


def find(
    contexts: Sequence[Context],
    letter: Letter,
    claim: Claim | None = None,
    named: Sequence[Claim] = (),
) -> list[Finding]:
    """Raise every finding that a letter gives rise to; one context a position.

    ``named`` are the codes that the letter itself names, held as if they were claimed.
    """
    found: list[Finding] = []
    for context in contexts:
        if not letter.repeats(context.match.place):
            found.extend(_of_position(context))
        found.extend(ambiguous_dates(context))
        found.extend(impossible_dates(context))
        found.extend(ends_ahead(context))
    if claim is not None:
        found.extend(claim_findings(contexts, claim))
    found.extend(duties_too_few([context.match for context in contexts]))
    catalogue = contexts[0].matcher.catalogue
    if mixed := list(several_letters(letter)):
        # The title, or a code, may be one letter's and the duties another's.
        found = [*mixed, *(finding for finding in found if finding.code != MISMATCH)]
    else:
        found.extend(named_code_findings(contexts, named, claim))
    return [*found, *old_codes(catalogue, letter), *missing_parts(letter)]


def _of_position(context: Context) -> Iterator[Finding]:
    by_title = context.of_title.probabilities if context.of_title else None
    held = standing(context, context.pointed, by_title)
    titled = (title_mismatch(context, held), rival_close(context, held))
    yield from filter(None, titled)
    for raised in _OF_DUTIES:
        yield from filter(None, [raised(context)])
