"""The duties behind a unit group, and what a letter would have to show for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.finding import Evidence
from classifier.findings.context import Context
from classifier.match import Candidate
from occupations.unit_group import MainDuty

_MOST = 3  # duties quoted, and main duties named


def behind(context: Context, candidate: Candidate) -> Iterator[Evidence]:
    """Quote the duties that are the best evidence for a unit group, or say that none is."""
    shown = [row for row in candidate.duties if row.main_duty]
    shown.sort(key=lambda row: -row.similarity)
    if not shown:
        yield Evidence.note(f"no stated duty is evidence for a main duty of {candidate.code}")
        return
    count = len(candidate.duties)
    where = "the only stated duty" if count == 1 else f"{len(shown)} of {count} stated duties"
    such = ", such as" if len(shown) > _MOST else ""
    yield Evidence.note(f"evidence for {candidate.code} in {where}{such}:")
    for row in shown[:_MOST]:
        yield Evidence.quoting(context.position.duties[row.duty])


def still_to_show(code: str, missing: Sequence[MainDuty]) -> Iterator[Evidence]:
    """Name main duties that the letter would have to show for a unit group, if they are true."""
    required = [duty for duty in missing if not duty.optional]
    if not required:
        return
    some = f" (the first {_MOST} of {len(required)})" if len(required) > _MOST else ""
    yield Evidence.note(f"for {code} the letter would have to show, if it is true{some}:")
    for duty in required[:_MOST]:
        yield Evidence.of_main_duty(duty)
