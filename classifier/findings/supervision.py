"""Whether people are led: what the title says of it, and what the duties show."""

from __future__ import annotations

import numpy as np

from classifier.finding import Evidence, Finding
from classifier.findings.context import Context
from classifier.findings.leadership import is_manager, leads_people, may_lead
from classifier.letter import Duty
from classifier.scoring import Reading

_LIKELY = 0.5  # probability of all unit groups of managers and supervisors together
_UNLIKELY = 0.3
_FEWEST, _FEWEST_ALONE = 2, 3  # duties of leading people, with such unit groups likely or not
_MOSTLY = 0.5  # share of the duties, where such unit groups are not likely
_QUOTED = 3


def not_shown(context: Context) -> Finding | None:
    """Raise ``supervision-claimed-not-shown``: a manager's title, and no duty that shows it."""
    title, match = context.position.title, context.match
    if match.status != "ok" or title is None or not match.duties or not is_manager(title.line):
        return None
    if _probability(context, context.of_title, unknown=1.0) < _LIKELY:
        return None
    if _probability(context, context.of_duties, unknown=0.0) >= _LIKELY or _leading(context):
        return None
    message = "The title is a manager's or supervisor's, but no duty shows leading people."
    return context.finding(
        "supervision-claimed-not-shown", "warning", message, Evidence.quoting(title)
    )


def not_claimed(context: Context) -> Finding | None:
    """Raise ``supervision-shown-not-claimed``: much leading of people under a plain title."""
    title, match = context.position.title, context.match
    if match.status != "ok" or title is None or not match.duties or may_lead(title.line):
        return None
    leading = _leading(context)
    if len(leading) < _FEWEST:
        return None
    if _probability(context, context.of_title, unknown=0.0) >= _UNLIKELY:
        return None
    likely = _probability(context, context.of_duties, unknown=0.0) >= _LIKELY
    fewest = _FEWEST if likely else max(_FEWEST_ALONE, _MOSTLY * len(match.duties))
    if len(leading) < fewest:
        return None
    message = (
        f"{len(leading)} of {len(match.duties)} duties are of leading people, "
        "and the title says nothing of it."
    )
    quotations = [Evidence.quoting(part) for part in (title, *leading[:_QUOTED])]
    return context.finding("supervision-shown-not-claimed", "warning", message, *quotations)


def _leading(context: Context) -> list[Duty]:
    return [duty for duty in context.position.duties if leads_people(duty.line)]


def _probability(context: Context, reading: Reading | None, *, unknown: float) -> float:
    """Add up the probabilities of the unit groups that manage or supervise."""
    if reading is None or reading.probabilities is None:
        return unknown
    return float(np.sum(reading.probabilities[context.relations.supervisory]))
