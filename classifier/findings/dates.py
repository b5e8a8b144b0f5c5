"""``date-ambiguous`` and ``dates-impossible``: dates of two readings, and of no possible one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from classifier.finding import Evidence, Finding, Severity
from classifier.findings.context import Context
from classifier.stated import StatedDate


def ambiguous_dates(context: Context) -> Iterator[Finding]:
    """Raise it for the start and the end of a position."""
    for label, stated in (("start", context.position.start), ("end", context.position.end)):
        if stated is not None and stated.ambiguous:
            yield _finding(context, label, stated)


def impossible_dates(context: Context) -> Iterator[Finding]:
    """Raise it where no reading of two dates puts them in an order that can be.

    A start after the letter's own date may be that of work to come, which it can't show.
    """
    start, end = context.position.start, context.position.end
    issued = context.match.letter.issued
    if start is None:
        return
    if end is not None and end.latest < start.earliest:
        message = f"The job ends {_said(end)}, before it starts, {_said(start)}; mend one of them."
        yield _impossible(context, "serious", message, start, end)
    if issued is not None and issued.latest < start.earliest:
        message = (
            f"The job starts {_said(start)}, after the letter's own date, {_said(issued)}; "
            "a letter can't show work to come."
        )
        yield _impossible(context, "warning", message, start, issued)


def _impossible(context: Context, severity: Severity, message: str, *dates: StatedDate) -> Finding:
    evidence = (Evidence.quoting(one.quotation) for one in dates)
    return context.finding("dates-impossible", severity, message, *evidence)


def _said(stated: StatedDate) -> str:
    """Name a date as precisely as it is stated."""
    if stated.precision == "day":
        return f"on {' or '.join(map(_in_words, stated.readings))}"
    day = stated.earliest
    return f"in {day:%B %Y}" if stated.precision == "month" else f"in {day:%Y}"


def _finding(context: Context, label: str, stated: StatedDate) -> Finding:
    days = " or ".join(map(_in_words, stated.readings))
    message = f"The {label} date can be read as {days}; write the month in letters."
    return context.finding("date-ambiguous", "warning", message, Evidence.quoting(stated.quotation))


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
