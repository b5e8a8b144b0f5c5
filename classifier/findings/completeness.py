"""``missing-...``: what officers look for in a reference letter and this one doesn't state.

Only a whole letter can lack something; a pasted list of duties lacks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from classifier.finding import Evidence, Finding, Severity
from classifier.letter import Letter, Position

_OF_JOB = ("missing-title", "missing-hours")


def missing_parts(letter: Letter) -> Iterator[Finding]:
    """Raise one finding for each thing that is missing, about the letter or a position."""
    if letter.form != "letter":
        return
    yield from _of_letter(letter)
    yield from _of_job(letter)
    told = any(position.duties for position in letter.positions)
    for place, position in enumerate(letter.positions):
        if told and not position.duties:
            message = "The letter states no duties of this position by itself."
            which = [Evidence.quoting(position.title)] if position.title else []
            yield _missing("duties", message, place, *which)
        raised = _of_position(position, place, several=len(letter.positions) > 1)
        said = letter.repeats(place)  # once for all spans of time of a job
        yield from (one for one in raised if not said or one.code not in _OF_JOB)


def _of_letter(letter: Letter) -> Iterator[Finding]:
    if letter.letterhead is None:
        yield _missing("letterhead", "The letter shows no company letterhead.")
    contact = {
        "address": letter.contact.address,
        "telephone number": letter.contact.phone,
        "e-mail address": letter.contact.email,
    }
    if absent := [name for name, part in contact.items() if part is None]:
        message = f"The employer's {_listed(absent)} {_is(absent)} missing."
        severity: Severity = "warning" if len(absent) == len(contact) else "info"
        yield _missing("contact", message, severity=severity)
    if letter.signatory is None:
        yield _missing("signatory", "The letter doesn't name the person who signs it.")


def _of_job(letter: Letter) -> Iterator[Finding]:
    if not any(position.duties for position in letter.positions):
        yield _missing("duties", "The letter states no duties.", severity="serious")
    if not any(position.pay for position in letter.positions):
        yield _missing("pay", "The letter doesn't state the pay.")


def _of_position(position: Position, place: int, *, several: bool) -> Iterator[Finding]:
    which = [Evidence.quoting(position.title)] if several and position.title else []
    whose = " of this position" if several else ""
    if position.title is None:
        yield _missing("title", f"The letter doesn't state the job title{whose}.", place)
    work = "the work of this position" if several else "the work"
    if absent := _absent_dates(position, work):
        yield _missing("dates", f"The letter doesn't state {absent}.", place, *which)
    if position.hours is None:
        message = f"The letter doesn't state the hours of work per week{whose}."
        yield _missing("hours", message, place, *which)
    if position.present is not None and all(status.beside for status in position.statuses):
        message = "The job goes on, and the letter doesn't state its status (full-time, permanent)."
        yield _missing("status", message, place, *which)


def _absent_dates(position: Position, work: str) -> str:
    no_start = position.start is None
    no_end = position.end is None and position.present is None
    if no_start and no_end:
        return f"when {work} began and ended"
    return f"when {work} began" if no_start else f"when {work} ended" if no_end else ""


def _missing(
    what: str,
    message: str,
    place: int | None = None,
    *evidence: Evidence,
    severity: Severity = "warning",
) -> Finding:
    return Finding(f"missing-{what}", severity, message, evidence, place)


def _listed(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _is(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"
