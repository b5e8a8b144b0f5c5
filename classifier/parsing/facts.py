"""What a part of a letter states of a position beside its title and duties."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from classifier.parsing.fields import Field
from classifier.parsing.hours import field_hours, find_hours
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.pay import find_pay
from classifier.parsing.statuses import field_statuses, find_statuses
from classifier.parsing.tenure import Calendar, Tenure, field_tenure, goes_on, told_tenure
from classifier.quotation import Quotation
from classifier.stated import StatedHours, StatedPay, StatedStatus


class Facts(Struct, frozen=True):
    """What a part of a text states of a position beside its title and duties."""

    tenure: Tenure
    hours: StatedHours | None
    pay: StatedPay | None
    statuses: tuple[StatedStatus, ...]


def read_facts(
    text: str, masked: str, span: Span, fields: Sequence[Field], calendar: Calendar
) -> Facts:
    """Read the facts of a part, those behind labels first; ``masked`` hides the duties."""
    start, end = span
    own = [field for field in fields if start <= field.at < end and not _of_project(text, field)]
    tenure = field_tenure(calendar, own)
    if not (tenure.start or tenure.end):
        tenure = told_tenure(calendar, start, end)
    if not (tenure.start or tenure.end):
        tenure = told_tenure(replace(calendar, text=text), start, end)
    if not (tenure.end or tenure.present):
        now = _in_status(text, own) or goes_on(masked, start, end, sure=tenure.start is None)
        now = now or _going_on(masked, start, end, dated=tenure.start is not None)
        tenure = replace(tenure, present=now)
    return Facts(
        tenure,
        _hours(text, masked, span, own),
        _pay(text, masked, span, own),
        _statuses(text, masked, span, own),
    )


def without_talk_of_now(facts: Facts) -> Facts:
    """Leave out that a job goes on where no date beside it says since when.

    "This is a permanent position" in an advert says so of no person.
    """
    if facts.tenure.start or not facts.tenure.present:
        return facts
    return replace(facts, tenure=replace(facts.tenure, present=None))


def _in_status(text: str, fields: Sequence[Field]) -> Quotation | None:
    """Find "Active" and the like behind a label for the status."""
    values = (_ACTIVE.match(text, f.start, f.end) for f in fields if f.kind == "status")
    found = next((value for value in values if value), None)
    return Quotation(found["now"], *found.span("now")) if found else None


def _going_on(text: str, start: int, end: int, *, dated: bool) -> Quotation | None:
    """Find an offer of a job that begins on a date, or how long one has lasted so far."""
    if not dated and _LEFT.search(text, start, end):
        return None
    found = (_OFFERED if dated else _SO_FAR).search(text, start, end)
    return Quotation(found[0], *found.span()) if found else None


_ACTIVE = late(
    r"(?:\W|x\]\s)*(?P<now>active|currently\s\w+|current\semployee|presently\s\w+|still\s\w+"
    r"|on\s(?:duty|rolls?)|in\s(?:service|employment|post)|working|serving)\b",
    re.IGNORECASE,
)
_OFFERED = late(
    r"\b(?:pleased|delighted|happy|glad|pleasure)\b[^.\n]{0,30}?\b(?:offer|appoint)\b"
    r"|\b(?:we|I)\s(?:hereby\s)?(?:offer|appoint)\syou\b|\byou\sare\s(?:hereby\s)?appointed\b"
    r"|\bconfirm\syour\s(?:appointment|employment)\b|\bwill\s(?:join|start|begin|commence)\b"
    r"|\b(?:employment|appointment|engagement|contract|job|position)\b[^.;\n]{0,60}?"
    r"\b(?:starts|begins|commences)\b",
    re.IGNORECASE,
)
_SO_FAR = late(
    r"\b(?:has\s(?:\w{2,12}\s){0,2}?(?:worked|served|been(?!\sassociated)|taken|cared|held)\b"
    r"|(?:(?:working|worked)\s(?:\w{4,12}\s)?with|employing|supervising|managing)\b"
    r"(?=[^.;]{0,60}?\sfor\s(?:about\s|over\s)?the\s(?:past|last)\b))"
    r"[^.;]{0,120}?\b(?:for|over)\s(?:(?:the|past|last|over|about|almost|nearly|around|more|than"
    r"|approximately|some|close|to)\s){0,4}(?:\d{1,2}\+?|an?|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|fifteen|twenty|several|many|year)(?:\s(?:and\sa\shalf|long))?"
    r"\s?(?:years?|months?)?\b"
    r"|\b(?:I|we)\shave\semployed\b"
    r"|\bhas\s(?:\w{2,12}\s){0,2}?(?:(?:worked|served|been)\s(?:for|with|under|as)\s(?:me|us|my|our)"
    r"|(?:become|progressed|risen|advanced|grown)\s(?:an?|our|into|to|from))\b",
    re.IGNORECASE,
)
# What is said of somebody who is gone, as "was a great addition to our team".
_LEFT = late(
    r"\b(?:left|resigned|was\s(?:relieved|laid|let)|until|former(?:ly)?|used\sto\swork|lay-?off"
    r"|was\s(?:always\s)?(?:an?|one\sof)\s(?:[\w-]{3,14}\s){0,3}?(?:addition|asset|members?|part"
    r"|pleasure|joy|employees?|workers?)|had\sbeen|(?:decision|decided)\sto\sleave"
    r"|(?:his|her|their)\s(?:departure|resignation))\b",
    re.IGNORECASE,
)
_PROJECT = late(r"\b(?:project|client|module)\b[^:\n]{0,12}[:–-]", re.IGNORECASE)
_ABOVE = 160  # characters before a label in which "Project:" may stand


def _of_project(text: str, field: Field) -> bool:
    """Tell the duration of a project from that of the job."""
    if field.kind != "period" or "employ" in field.label.lower():
        return False
    above = text[max(0, field.at - _ABOVE) : field.at]
    return _PROJECT.search(above[above.rfind("\n\n") + 1 :]) is not None


def _shift(quotation: Quotation, by: int) -> Quotation:
    return Quotation(quotation.text, quotation.start + by, quotation.end + by)


def _hours(text: str, masked: str, span: Span, fields: Sequence[Field]) -> StatedHours | None:
    for field in fields:
        if field.kind == "hours" and (found := field_hours(text[field.start : field.end])):
            return replace(found, quotation=_shift(found.quotation, field.start))
    found = find_hours(masked[slice(*span)]) or find_hours(text[slice(*span)])
    return replace(found, quotation=_shift(found.quotation, span[0])) if found else None


def _pay(text: str, masked: str, span: Span, fields: Sequence[Field]) -> StatedPay | None:
    for field in fields:
        if field.kind == "pay":
            label = f"{field.label}: "
            if found := find_pay(label + text[field.start : field.end], labelled=True):
                by = field.start - len(label)
                return replace(found, quotation=_shift(found.quotation, by))
    found = find_pay(masked[slice(*span)]) or find_pay(text[slice(*span)])
    return replace(found, quotation=_shift(found.quotation, span[0])) if found else None


def _statuses(
    text: str, masked: str, span: Span, fields: Sequence[Field]
) -> tuple[StatedStatus, ...]:
    labelled: list[StatedStatus] = []
    for field in fields:
        if field.kind == "status":
            labelled += [
                _moved(s, field.start) for s in field_statuses(text[field.start : field.end])
            ]
    shown = find_statuses(masked[slice(*span)]) or find_statuses(text[slice(*span)], plain=False)
    told = [_moved(status, span[0]) for status in shown]
    kinds = {status.kind for status in labelled}
    return tuple(labelled + [status for status in told if status.kind not in kinds])


def _moved(status: StatedStatus, by: int) -> StatedStatus:
    return replace(status, quotation=_shift(status.quotation, by))


NO_FACTS = Facts(Tenure(), None, None, ())
