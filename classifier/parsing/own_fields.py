"""Which labelled values of a text are facts of its job, and not how a duty or a mail begins."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.parsing.fields import Field
from classifier.parsing.firms import FORM
from classifier.parsing.layout import BULLET, Line, is_mail
from classifier.parsing.outline import Outline

_MAIL_TOP = 8  # lines in which a mail has its own head


def own_fields(fields: Sequence[Field], outline: Outline, lines: Sequence[Line]) -> list[Field]:
    """Leave out what labels mean in a list of duties or at the top of a mail."""
    mail = is_mail(lines)
    return [
        field
        for field in fields
        if not (mail and field.line < _MAIL_TOP and field.kind != "issued")
        and not (BULLET.match(lines[field.line].text) and not _is_fact(field, outline))
    ]


def _is_fact(field: Field, outline: Outline) -> bool:
    """Tell "- Salary: $20" in a list from a duty that begins so."""
    value = outline.lines[field.line].text[field.start - outline.lines[field.line].start :]
    if field.kind in ("start", "end", "period", "hours", "pay"):
        return any(map(str.isdigit, value)) and len(value.split()) <= 12  # noqa: PLR2004
    if field.kind == "employer" and FORM.search(value):
        return True
    return field.kind in ("title", "status", "employer", "applicant") and len(value.split()) <= 8  # noqa: PLR2004
