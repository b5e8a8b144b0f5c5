"""``lead-statement-not-evidenced`` and ``few-main-duties-evidenced``: what the proof lacks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from classifier.finding import Evidence, Finding, Severity
from classifier.findings.context import Context
from classifier.findings.proof import still_to_show
from classifier.match import Candidate
from classifier.scoring import Reading
from occupations.catalogue import Catalogue
from occupations.unit_group import MainDuty

# Shares of the main duties below which it is said, and below which it is a warning; no marks:
# nothing official says how many are enough, so no output shows these.
_FEW, _VERY_FEW = 0.5, 1 / 3


def lead_not_evidenced(context: Context) -> Finding | None:
    """Raise it where neither one duty nor all together are like the first lead statement."""
    match, reading = context.match, context.of_duties
    if match.status != "ok" or reading is None:
        return None
    best = match.candidates[0]
    if not best.lead.statement or shows_lead(context, reading):
        return None
    message = f"No duty shows what the lead statement of {best.code} {best.group.title} says."
    return context.finding(
        "lead-statement-not-evidenced", "warning", message, Evidence.note(best.lead.statement)
    )


def shows_lead(context: Context, reading: Reading) -> bool:
    """Tell whether one duty or all together are like the first candidate's lead statement."""
    best, channel = context.match.candidates[0], context.matcher.scorer.channel
    together = float(reading.views[f"{channel.name}.lead"][channel.index.place(best.code)])
    return max(together, best.lead.similarity) >= channel.index.evidence_threshold


def few_evidenced(context: Context) -> Finding | None:
    """Raise it where few main duties of the first candidate have evidence; counts, no mark."""
    match = context.match
    if match.status != "ok" or not match.duties:
        return None
    best = match.candidates[0]
    required, missing = min(_parts(context, best), key=_lacking, default=((), ()))
    shown = len(required) - len(missing)
    if not required or shown >= _FEW * len(required):
        return None
    message = (
        f"The duties are evidence for {shown} of the {len(required)} main duties of "
        f"{best.code} {best.group.title}."
    )
    evidence = still_to_show(best.code, missing)
    severity: Severity = "warning" if shown < _VERY_FEW * len(required) else "info"
    return context.finding("few-main-duties-evidenced", severity, message, *evidence)


_Part = tuple[tuple[MainDuty, ...], tuple[MainDuty, ...]]


def _parts(context: Context, best: Candidate) -> Iterator[_Part]:
    """Give required main duties and those without evidence, by sub-occupation."""
    missing = {duty.number for duty in best.not_evidenced}
    for own in _required(context.matcher.catalogue, best.code):
        yield own, tuple(duty for duty in own if duty.number in missing)


@lru_cache(maxsize=1024)
def _required(catalogue: Catalogue, code: str) -> tuple[tuple[MainDuty, ...], ...]:
    """Give the required main duties of a unit group by sub-occupation.

    Whoever works in one of a profile's sub-occupations need not do the others' duties.
    """
    duties = catalogue.main_duties(code)
    headings = {duty.sub_heading for duty in duties if duty.sub_heading} or {""}
    return tuple(
        tuple(d for d in duties if not d.optional and d.sub_heading in ("", heading))
        for heading in sorted(headings)
    )


def _lacking(part: _Part) -> float:
    required, missing = part
    return len(missing) / len(required) if required else 1.0
