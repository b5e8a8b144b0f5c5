"""Lines of the form "label: value", and what the labels mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from classifier.parsing.known_labels import KINDS, label_kind
from classifier.parsing.layout import GAP, Line
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_roles import names_job

_FIELD = late(
    r"(?:\(?\d{1,2}[.)]\s{1,3})?[\W_]{0,4}(?P<label>[^\W\d_][^:\uff1a\t\n|]{0,38}?)[\s*_]{0,30}"
    r"(?:(?<!\d)[:\uff1a]|[:\uff1a](?!\d\d)|\t|\s[-–—=]|[-–—](?=\s)|\||\?(?=\s{2}|\s(?i:yes|no)\b)|\s\.{1,2}(?=\s)|\.{3,60}|_{3,60}|…{1,30})[\s*_:.–-]{0,30}"
)


class Field(NamedTuple):
    """A labelled value: what its label means, and where label and value stand."""

    kind: str
    line: int
    label: str
    at: int
    start: int
    end: int


_ASKED = late(r"(?:\d{1,2}[.)]\s)?(?P<label>[A-Za-z][A-Za-z -]{2,40})(?:,[^?]{0,40})?\?$")


def _asked(text: str, lines: Sequence[Line], at: int) -> Field | None:
    """Take the answer on the line below a question such as "2. Position, department?"."""
    line = lines[at]
    below = lines[at + 1] if at + 1 < len(lines) else None
    asked = _ASKED.match(text, line.start, line.end)
    kind = label_kind(asked["label"].split(" and ")[0]) if asked and below and below.text else None
    if not asked or not kind or below is None:
        return None
    return Field(kind, at + 1, asked["label"], line.start, below.start, below.end)


def find_fields(text: str, lines: Sequence[Line]) -> list[Field]:
    """Find the labelled values of a text, several in a line too."""
    fields: list[Field] = []
    for at, line in enumerate(lines):
        if line.text and len(line.text) < 300:  # noqa: PLR2004
            asked = _asked(text, lines, at) if line.text.endswith("?") else None
            fields += [asked] if asked else _in_line(text, lines, at)
    return _without_grades(_without_signers(fields))


def _without_signers(fields: Sequence[Field]) -> list[Field]:
    """Take a title below who signs a form for that person's, where another stands above."""
    kept: list[Field] = []
    signed = -_NEAR
    for field in fields:
        signed = field.line if field.kind == "signatory" else signed
        theirs = field.kind == "title" and field.line - signed < _NEAR
        if theirs and any(other.kind == "title" for other in kept):
            field = field._replace(kind="other")  # noqa: PLW2901
        kept.append(field)
    return kept


_NEAR = 3  # lines below who signs


def _without_grades(fields: Sequence[Field]) -> list[Field]:
    """Take a grade for the title only where nothing else is labelled as such."""
    graded = [field for field in fields if field.kind == "title" and _is_grade(field)]
    if len(graded) == sum(field.kind == "title" for field in fields):
        return list(fields)
    return [field._replace(kind="other") if field in graded else field for field in fields]


def _is_grade(field: Field) -> bool:
    return field.label.strip().lower().endswith("grade")


def _in_line(text: str, lines: Sequence[Line], at: int) -> Iterator[Field]:
    line = lines[at]
    whole = _field(text, at, line.start, line.end)
    if whole and whole.start >= whole.end:
        whole = _below(lines, at, whole)
    cells = list(_cells(text, line))
    if not cells[1:] and (whole is None or whole.kind in _SHORT):
        cells = list(_labelled(text, line)) or list(_sentences(text, line))
    parts = [field for cell in cells if (field := _field(text, at, *cell))] if cells[1:] else []
    parts = [field for field in parts if field.start < field.end]
    if len(parts) > 1 or (parts and not whole):
        yield from parts
    elif whole and whole.start < whole.end:
        end = (
            cells[1][0] if parts and len(cells) > 1 and parts[0].start == whole.start else whole.end
        )
        yield whole._replace(end=len(text[: min(end, whole.end)].rstrip(" \t|")))


_SHORT = frozenset(("title", "start", "end", "period", "hours", "pay", "status"))
_SENTENCE_END = late(r"(?=[.;])(?<!\b[A-Z])(?<!\b(?:Rs|No|Sr|Jr))[.;]\s{1,2}(?=[A-Z])")


def _sentences(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Give the sentences of a line, as in "Position: Cook. Hours: 40 a week."."""
    start = line.start
    for end in _SENTENCE_END.finditer(text, line.start, line.end):
        yield start, end.start()
        start = end.end()
    yield start, line.end


_INNER = late(r"(?<![\w/])[A-Z][\w/'’]{0,20}(?:\s[\w/'’]{1,20}){0,4}\s?:(?=\s)")


def _labelled(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Give the parts of a line in which labels follow on values without a sign between them.

    As in "Start date: 2 May 2019 Job title: Cook Hours per week: 40".
    """
    cuts: list[int] = []
    before = line.start - 1
    for found in _INNER.finditer(text, line.start, line.end):
        # A word directly behind a label is its value: "End date: Present Job title: Cook".
        at = _label_at(found, valued=not text[before + 1 : found.start()].strip() and bool(cuts))
        before = found.end()
        cuts += [at] if at is not None else []
    apart = len(cuts) == 2 and text[: cuts[1]].endswith("  ")  # noqa: PLR2004
    if (len(cuts) > 2 or apart) and cuts[0] == line.start:  # noqa: PLR2004
        yield from pairwise([*cuts, line.end])


def _label_at(found: re.Match[str], *, valued: bool) -> int | None:
    """Give the place of the longest known label at the end of some words.

    With ``valued`` the first word is the value of the label before.
    """
    words = found[0].rstrip(" :").split()
    at = found.start()
    for place, word in enumerate(words):
        if word[0].isupper() and place >= valued and label_kind(" ".join(words[place:])):
            return at
        at += len(word) + 1
    return None


def _cells(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Give the parts of a line between wide gaps and bars."""
    start = line.start
    for gap in GAP.finditer(text, line.start, line.end):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    yield start, line.end


def _field(text: str, at: int, start: int, end: int) -> Field | None:
    match = _FIELD.match(text, start, end)
    kind = label_kind(match["label"]) if match else None
    if not kind:
        match = _GAPPED.match(text, start, end)
        kind = KINDS.get(" ".join(match["label"].lower().split())) if match else None
    if not match or not kind or _heads_column(text[match.end() : end]):
        return None
    if match["label"].strip().lower() == "appointment" and _is_role(text[match.end() : end]):
        kind = "title"
    doing = _DOING.search(match["label"].strip()) if kind == "title" else None
    if doing and not _is_role(text[match.end() : end]):
        if doing["done"]:
            return None
        kind = "other"
    return Field(kind, at, match["label"], start, match.end(), end)


# Labels of titles, and of what is done or how somebody is ranked.
_DOING = late(
    r"(?:^|/ )(?:(?P<done>duty|task|mission)|grade)(?:\s(?:no\.?\s?)?\d{1,2})?$", re.IGNORECASE
)


def _is_role(value: str) -> bool:
    words = value.split(",", maxsplit=1)[0].strip(" .*_()").split()
    role = bool(words) and ROLE_WORD.fullmatch(words[-1]) is not None
    return 0 < len(words) <= 6 and (role or names_job(value))  # noqa: PLR2004


_GAPPED = late(r"(?P<label>[A-Za-z][A-Za-z ./']{1,30}?) {2,40}(?=\S)")


def _heads_column(value: str) -> bool:
    """Tell the head of a table, "Position | Period | Tasks", from a label and its value."""
    cells = [cell.strip(" :*").lower() for cell in value.split("|")]
    return len(cells) > 1 and cells[0] in KINDS


def _below(lines: Sequence[Line], at: int, field: Field) -> Field | None:
    """Take the value from the next line where the label stands alone."""
    step = 1 if (at + 1 < len(lines) and lines[at + 1].text) or field.kind not in _SHORT else 2
    below = lines[at + step] if at + step < len(lines) else None
    if below is None or not below.text or _FIELD.match(below.text) or len(below.text) > 100:  # noqa: PLR2004
        return None
    return field._replace(line=at + step, start=below.start, end=below.end)
