"""``rival-close``: the duties hardly tell two unit groups apart."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from classifier.finding import Evidence, Finding, Severity
from classifier.findings.consequence import consequences, named
from classifier.findings.context import Context
from classifier.findings.standing import Standing
from classifier.match import Candidate

_CLOSE, _FIRST = 0.25, 0.2  # of the first one's probability, by duties alone; the first one's own


def rival_close(context: Context, standing: Standing | None) -> Finding | None:
    """Raise it where a second unit group is nearly as probable, or the title's own is a rival.

    ``standing`` is that of the unit groups that the title points to.
    """
    pair = _pair(context, standing)
    if pair is None:
        return None
    first, second = (context.candidate(group) for group in pair)
    message = (
        f"The duties hardly tell {named(first.group)} from {named(second.group)}; "
        "what separates the two decides."
    )
    differ = first.group.teer != second.group.teer
    severity: Severity = "warning" if differ else "info"
    return context.finding(
        "rival-close",
        severity,
        message,
        *consequences(context, first.group, second.group),
        *_separating(context, first, second),
    )


def _pair(context: Context, standing: Standing | None) -> tuple[int, int] | None:
    reading = context.of_duties
    if context.match.status != "ok" or reading is None or reading.probabilities is None:
        return None
    if standing is not None and standing.kind in {"comparable", "rival"}:
        return standing.shown, standing.named
    shown = reading.probabilities
    highest = shown.max()
    if highest < _FIRST or np.count_nonzero(shown >= _CLOSE * highest) < 2:  # noqa: PLR2004
        return None  # as of most letters, so that there is no need to look for the two
    second, first = np.argpartition(shown, -2)[-2:].tolist()
    if shown[second] > shown[first]:
        first, second = second, first
    return first, second


def _separating(context: Context, first: Candidate, second: Candidate) -> Iterator[Evidence]:
    """Give the line of the catalogue on the two, and the most telling main duty of each."""
    reading = context.of_duties or context.readings.stated
    separation = context.matcher.separate(first, second, reading)
    if separation.distinction:
        yield Evidence.note(separation.distinction)
    for candidate, telling in ((first, separation.first), (second, separation.second)):
        for one in telling[:1]:
            yield Evidence.of_code(candidate.group)
            yield Evidence.of_main_duty(one.main_duty)
            if one.duty is None:
                yield Evidence.note("no stated duty shows it")
            else:
                yield Evidence.note("shown by:")
                yield Evidence.quoting(context.position.duties[one.duty])
