"""``date-ambiguous``: a date that can be read as two different days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from classifier.finding import Evidence, Finding
from classifier.findings.context import Context
from classifier.stated import StatedDate


def ambiguous_dates(context: Context) -> Iterator[Finding]:
    """Raise it for the start and the end of a position."""
    for label, stated in (("start", context.position.start), ("end", context.position.end)):
        if stated is not None and stated.ambiguous:
            yield _finding(context, label, stated)


def _finding(context: Context, label: str, stated: StatedDate) -> Finding:
    days = " or ".join(map(_in_words, stated.readings))
    message = f"The {label} date can be read as {days}; write the month in letters."
    return context.finding("date-ambiguous", "warning", message, Evidence.quoting(stated.quotation))


def _in_words(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
