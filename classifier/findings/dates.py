"""``date-ambiguous``, ``dates-impossible`` and ``end-after-letter``: dates that need mending."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from classifier.finding import Evidence, Finding, Severity
from classifier.findings.context import Context
from classifier.parsing.patterns import late
from classifier.parsing.sentences import last_sentence
from classifier.stated import StatedDate

_BEFORE = 300  # characters before an end in which its sentence says whether it is past
# What says of a job that it is over: "has worked" and "resigned" may look ahead.
_PAST = late(
    r"(?<!\bhas )(?<!\bhave )\b(?:worked|served|was\s(?:an?|our|the|employed|working|serving|with)"
    r"|were\semployed|held|left|ended|finished|completed)\b",
    re.IGNORECASE,
)
_AGREED = late(
    r"\b(?:contract|agreement|agreed|term|assignment|will|shall|valid|expir\w{1,4}|extended|renewed"
    r"|currently|remains?|continues?|notice|last\sday|(?:is|are)\s(?!to\b|hereby\b|certif|confirm))",
    re.IGNORECASE,
)


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


def ends_ahead(context: Context) -> Iterator[Finding]:
    """Raise it for an end after the letter's own date, which may be agreed or a slip."""
    start, end = context.position.start, context.position.end
    issued = context.match.letter.issued
    if end is None or issued is None or end.earliest <= issued.latest:
        return
    if start is not None and issued.latest < start.earliest:
        return  # that says it
    before = last_sentence(context.match.letter.source[: end.quotation.start][-_BEFORE:])
    over = _PAST.search(before) is not None and not _AGREED.search(before)
    severity: Severity = "warning" if over else "info"
    said = "The job is told of as over, and ended" if over else "The job ends"
    rest = "mend one of them" if over else "the letter shows the work up to its own date only"
    message = f"{said} {_said(end)}, after the letter's own date, {_said(issued)}; {rest}."
    evidence = (Evidence.quoting(one.quotation) for one in (end, issued))
    yield context.finding("end-after-letter", severity, message, *evidence)


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
