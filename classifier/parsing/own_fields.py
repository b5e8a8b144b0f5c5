"""Which labelled values of a text are facts of its job, and not how a duty or a mail begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.parsing.fields import Field
from classifier.parsing.firms import FORM
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.layout import BULLET, CELL, Line, is_mail
from classifier.parsing.outline import Outline
from classifier.parsing.tables import tells_deeds
from classifier.parsing.title_roles import names_job
from classifier.parsing.verbs import verb_form

_MAIL_TOP = 8  # lines in which a mail has its own head
_ABOVE = 2  # lines above a table in which its heading stands
_FEWEST_ROWS = 2
_BRIEF = 2  # words of a value that tells no duty
_REACHED = frozenset(("phone", "email", "address", "issued", "other"))
_IS_NUMBER = frozenset("0123456789@")


def own_fields(
    text: str, fields: Sequence[Field], outline: Outline, lines: Sequence[Line]
) -> list[Field]:
    """Leave out what labels mean in a list or a table of duties or at the top of a mail."""
    mail = is_mail(lines)
    in_table = set(_in_duty_tables(text, lines)) if fields else set()
    return [
        field
        for field in fields
        if not (mail and field.line < _MAIL_TOP and field.kind != "issued")
        and not (BULLET.match(lines[field.line].text) and not _is_fact(field, outline))
        and not (field.line in in_table and _names_duty(text, field, outline))
    ]


def _in_duty_tables(text: str, lines: Sequence[Line]) -> Iterator[int]:
    """Give the rows of tables that stand below a heading of duties, or in which verbs begin."""
    at = 0
    while at < len(lines):
        end = at
        while end < len(lines) and CELL.search(lines[end].text):
            end += 1
        headed = any(is_duty_heading(line.text) for line in lines[max(0, at - _ABOVE) : at])
        if end - at >= _FEWEST_ROWS and (headed or tells_deeds(text, lines[at:end])):
            yield from range(at, end)
        at = max(end, at + 1)


def _names_duty(text: str, field: Field, outline: Outline) -> bool:
    """Tell a label that names a part of the work, as "Benefits" beside "Enrol employees"."""
    if field.at == field.start:
        return False  # a cell below the name of its column
    value = text[field.start : field.end]
    words = value.split()
    if len(words) > _BRIEF and verb_form(words[0]):
        named = field.kind == "title" and names_job(value)
        return not named and not (field.kind == "employer" and FORM.search(value))
    found = field.kind in _REACHED and any(map(_IS_NUMBER.__contains__, value))
    return not found and not _is_fact(field, outline)


def _is_fact(field: Field, outline: Outline) -> bool:
    """Tell "- Salary: $20" in a list from a duty that begins so."""
    value = outline.lines[field.line].text[field.start - outline.lines[field.line].start :]
    if field.kind in ("start", "end", "period", "hours", "pay"):
        return any(map(str.isdigit, value)) and len(value.split()) <= 12  # noqa: PLR2004
    if field.kind == "employer" and FORM.search(value):
        return True
    return field.kind in ("title", "status", "employer", "applicant") and len(value.split()) <= 8  # noqa: PLR2004
