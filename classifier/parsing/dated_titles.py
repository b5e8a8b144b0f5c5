"""Titles behind labels, and on a line of their own beside the line of their dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from classifier.parsing.fields import Field
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.tenure import Calendar
from classifier.parsing.title_roles import names_job
from classifier.parsing.titles import field_title
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation

TitleOf = Callable[[Line], Quotation | None]
_OF_SIGNER = late(
    r"^[^\w\n]{0,6}(?:[A-Za-z'’()/-]{1,14}\s){0,4}?(?:by|supervisor|manager|signatory|sign(?:ed|ature)|representative|certifier|contact"
    r"|referee|respondent|official|officer|superior|boss)\b[^:.\n]{0,24}?"
    r"(?:\s?[:=]|\s?\.{2}|\s{2}|\t|\s?\|)",
    re.IGNORECASE,
)
# How far above the title of whoever signs the name stands.
_MOST_ABOVE, _FURTHEST = 3, 300  # lines, characters


def title_fields(text: str, fields: Sequence[Field]) -> list[Field]:
    """Give the labelled titles, without that of whoever fills in the form or signs it.

    Where no label says title, the kind of work counts that has an occupation's noun.
    """
    titled = [
        field
        for field in fields
        if field.kind == "title" and not _TERMS.fullmatch(text, field.start, field.end)
    ]
    if titled:
        return [field for field in titled if not _is_signers(text, field)] or titled
    kinds = [field for field in fields if field.kind == "status" and _NATURE.match(field.label)]
    return [field for field in kinds if names_job(text[field.start : field.end])][:1]


def labelled_title(text: str, fields: Sequence[Field]) -> Quotation | None:
    """Give the first labelled title."""
    found = title_fields(text, fields)
    return field_title(text, found[0].start, found[0].end) if found else None


# As in "Position: permanent, full-time".
_TERMS = late(
    r"(?:(?:full|part)[\s-]?time|permanent|temporary|contract(?:ual)?|casual|seasonal|regular"
    r"|employee|position|job|[,/&()\s.-])+",
    re.IGNORECASE,
)
_NATURE = late(r"\W*(?:nature|type|kind|sort)\b", re.IGNORECASE)


def _is_signers(text: str, field: Field) -> bool:
    """Tell the title below "Completed by: Jane Doe", but not one in a row of a table."""
    if field.at == field.start:
        return False
    above = text[max(0, field.start - _FURTHEST) : field.start].split("\n")[:-1]
    for line in reversed(above[-_MOST_ABOVE:]):
        if not line.strip():
            return False
        if _OF_SIGNER.search(line):
            return True
    return False


_WORD = late(r"[^\W\d_]{2,20}")
_OF_DATES = frozenset(
    words(
        "from to until till since period dates date duration of and the present now current"
        " currently employment service tenure start end started ended full part time permanent"
        " contract effective on for months years year month yrs mos"
    )
)
# What stands behind the dates that begin a line, as in "May 2015 to June 2018. Full time".
_BEHIND = late(r"\s{0,3}(?:$|[.;,()|:/]|[-–—]\s)")
_MOST_BESIDE = 3  # other words in a line of dates
_FEWEST = 2  # positions


def titles_beside_dates(
    lines: Sequence[Line], fields: Sequence[Field], calendar: Calendar, title_of: TitleOf
) -> list[tuple[int, Quotation]]:
    """Give the lines of titles beside lines of dates, in one order of the two throughout.

    Above the dates the employer may stand between.
    """
    claimed = {field.line for field in fields}
    opening = {field.line for field in fields if field.kind in ("start", "period")}
    begun = [period.start for period in calendar.periods]
    if len(begun) + len(opening) < _FEWEST:
        return []
    dated = [
        at for at, line in enumerate(lines) if line.text and (at in opening or _holds(line, begun))
    ]
    for step in (-1, 1):
        found = [
            (min(at, titled[0]), titled[1])
            for at in dated
            if at in opening or _is_dates(lines[at], calendar, opens=step < 0)
            if (titled := _titled(lines, at, step, title_of)) and titled[0] not in claimed
        ]
        if len(found) >= _FEWEST:
            return found
    return []


def _titled(
    lines: Sequence[Line], at: int, step: int, title_of: TitleOf
) -> tuple[int, Quotation] | None:
    """Give the line of the title beside a line of dates; the employer may stand between."""
    near = _beside(lines, at, step)
    if near is None:
        return None
    title = title_of(lines[near])
    found = (near, title) if title else None
    if step > 0 or (title and ends_in_role(title.text)):
        return found
    far = _beside(lines, near, step)
    if far is None or any(_is_item(lines[own].text) for own in (near, far)):
        return found
    title = title_of(lines[far])
    return (far, title) if title and ends_in_role(title.text) else found


_GENERAL = frozenset(words("worker owner partner member"))


def ends_in_role(title: str) -> bool:
    """Tell "Shift Mechanic" from "Guardian Fiberglass"."""
    found = _WORD.findall(title.partition(" of ")[0])
    return bool(found) and (names_job(found[-1]) or found[-1].lower() in _GENERAL)


def _holds(line: Line, places: Sequence[int]) -> bool:
    return any(line.start <= at < line.end for at in places)


def _beside(lines: Sequence[Line], at: int, step: int) -> int | None:
    """Give the next line above or below; few blank lines may stand between."""
    places = range(at + step, at + (_MOST_BLANK + 2) * step, step)
    return next((own for own in places if 0 <= own < len(lines) and lines[own].text), None)


def _is_item(line: str) -> bool:
    """Tell a line that is an item, a sentence or a label, or longer than a title is."""
    return BULLET.match(line) is not None or line.endswith((".", ";", ":")) or len(line) > _LONGEST


_LONGEST = 90  # characters of a line that names a title or an employer
_MOST_BLANK = 2  # a line that is left out counts as one


def _is_dates(line: Line, calendar: Calendar, *, opens: bool) -> bool:
    """Tell a line that gives a span of time and hardly anything else.

    With ``opens`` it will do that the line begins with it.
    """
    within = calendar.within(line.start, line.end)
    if not within.periods:
        return False
    start, end = within.periods[0].start - line.start, within.periods[0].end - line.start
    rest = f"{line.text[:start]} {line.text[end:]}"
    beside = [word for word in _WORD.findall(rest) if word.lower() not in _OF_DATES]
    if len(beside) <= _MOST_BESIDE and re.search(r"[.;]$", line.text) is None:
        return True
    before = [word for word in _WORD.findall(line.text[:start]) if word.lower() not in _OF_DATES]
    return len(before) <= 1 and (opens or _BEHIND.match(line.text, end) is not None)
