"""Names of firms that the end of a narrow line of a letterhead cuts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.firms import FORM
from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.quotation import Quotation

# What ends a name and is no part of a firm, as its pharmacy or its library may be.
_ENDS_NAME = late(
    r"(?:(?:pre)?school|academy|college|university|kindergarten|hospital|hotel|resort|restaurant"
    r"|bakery|museum|theat(?:re|er)|brewery|winery|polyclinic|orphanage|hospice|society"
    r"|association|foundation|partnership|enterprises|industries)",
    re.IGNORECASE,
)
_FORMS = late(rf"(?:{FORM.pattern}[\s,]{{0,3}}){{1,3}}")


def with_wrapped(text: str, lines: Sequence[Line], name: Quotation) -> Quotation:
    """Give a name with its last word in the line below; the first of ``lines`` holds the name.

    A legal form that stands alone there is of the name. Another word is where the column is so
    narrow that the word had no room in the line above.
    """
    if len(lines) < 2 or name.end != lines[0].end or FORM.search(name.text):  # noqa: PLR2004
        return name
    line, below = lines[0], lines[1]
    if not below.text or text[line.end : below.start].count("\n") != 1:
        return name
    if below.text.isupper() != name.text.isupper() and not FORM.fullmatch(below.text):
        return name
    widest = max(len(other.text) for other in lines)
    narrow = len(line.text) + 1 + len(below.text) > widest
    if _FORMS.fullmatch(below.text) or (narrow and _ENDS_NAME.fullmatch(below.text)):
        return Quotation(text[name.start : below.end], name.start, below.end)
    return name
