"""The positions of a letter: one, or several as after a promotion, each with its facts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from classifier.letter import Duty, Position
from classifier.parsing.dated_titles import ends_in_role, title_fields, titles_beside_dates
from classifier.parsing.employer import COMPANY
from classifier.parsing.facts import Facts
from classifier.parsing.fields import Field
from classifier.parsing.known_labels import label_kind
from classifier.parsing.layout import BULLET, GAP, Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.tenure import Calendar
from classifier.parsing.title_roles import names_job
from classifier.parsing.titles import field_title
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

_TALKS = late(
    r"\b(?:is|was|are|were|has|have|had|he|she|they|we|his|her|worked|employed|joined|certify"
    r"|confirm|that|this|during)\b",
    re.IGNORECASE,
)
_NOISE = late(
    r"^[\s\W\d_]*(?:(?-i:[A-Z])[.)]\s+)?(?:position|job title|title|role"
    r"|designation)?\s{0,2}\d{0,2}\s?[:.)–—-]?\s*(?:as\s(?:an?\s)?(?=[A-Z]))?|[\s:,;(–—|-]+$",
    re.IGNORECASE,
)
_TERMS = late(
    r"(?:(?:full|part)[\s-]?time|permanent|temporary|contract(?:ual)?|casual|seasonal|basis"
    r"|position|employment|and|[,/&\s])+",
    re.IGNORECASE,
)
_PERSON = late(r"(?:Mr|Mrs|Ms|Miss)\b\.?\s[A-Z]")
_STATES = late(
    r"[$£€]|\d\s?(?:hours?|hrs?|h)\b|\bper (?:hour|week|month|year|annum)\b", re.IGNORECASE
)
_MOST_TITLE_WORDS = 9
_MOST = 20  # positions of one letter


class Section(Struct, frozen=True):
    """A part of a text that speaks of one position, under its title."""

    title: Quotation | None
    start: int
    end: int


def header_title(text: str, line: Line, calendar: Calendar) -> Quotation | None:
    """Give the title of a line such as "Senior Clerk (May 2015 - June 2018)"."""
    within = calendar.within(line.start, line.end)
    if not within.mentions:
        return None
    if row := _row_title(text, line, within):
        return row
    if len(line.text) > _LONGEST_HEAD or not (span := _dated(within)):
        return None
    start, end = span
    before, behind = text[line.start : start], text[end : line.end]
    beside = f"{before} {behind.partition('. ')[0]}"
    first = list(_parts(text, line.start, start))
    leads = len(first) == 1 and _is_title(first[0], plain=True)
    if _TALKS.search(f"{before} {behind}"):
        return None
    if len(beside.split()) > _MOST_TITLE_WORDS + 6 and not leads:
        return None
    parts = [*first, *_parts(text, end, line.end)]
    bulleted = BULLET.match(line.text) is not None
    titles = [part for part in parts if _is_title(part, plain=bulleted)]
    ranked = sorted(titles, key=_unlikeliness)
    return ranked[0] if ranked else None


def _unlikeliness(part: Quotation) -> tuple[bool, bool]:
    return COMPANY.search(part.text) is not None, not names_job(part.text)


def _dated(within: Calendar) -> Span | None:
    """Give the run of a line that its two dates take up."""
    if within.periods:
        return within.periods[0].start, within.periods[0].end
    first, last = within.mentions[0], within.mentions[-1]
    if len(within.mentions) == 2 and last.start - first.end <= _MOST_APART:  # noqa: PLR2004
        return first.start, last.end
    return None


def _row_title(text: str, line: Line, within: Calendar) -> Quotation | None:
    """Give the title of a row of a table in which one cell is a span of time."""
    if line.text.count("|") < _FEWEST_BARS or not within.periods:
        return None
    at = line.start
    for cell in line.text.split("|"):
        for part in _part(text, at, at + len(cell)):
            if len(part.text) <= _LONGEST_CELL and _is_title(part, plain=True):
                return part
        at += len(cell) + 1
    return None


_LONGEST_HEAD, _LONGEST_CELL, _LONGEST_LONE = 160, 60, 90
_MOST_APART = 20  # characters between the two dates of a heading
_FEWEST_BARS = 2


# The place of a job behind its title, as in "Teller, Agency North" and "Clerk, North Branch".
_PART = (
    r",\s(?=(?:[A-Z][\w'’-]{1,20}\s){0,3}"
    r"(?:Branch|Agency|Department|Dept|Division|Section|Unit|Campus)\b"
    r"|(?:[A-Z][\w'’-]{1,20}\s(?:(?:and|&)\s)?){1,3}(?:Wards?|Clinics?|Zone|Region|Floor|Plant)\b)"
)


def _parts(text: str, start: int, end: int) -> Iterator[Quotation]:
    if bullet := BULLET.match(text, start, end):
        start = bullet.end()
    at = start
    for gap in re.finditer(
        rf"{GAP.pattern}|\s(?:in|of|at|for|with)\s(?:our|us|my)\b|\s[–—-]\s|:\s|;\s|\s\(|\)|\bfrom\b|,\s(?=[A-Z][\w&\s]{{2,40}}(?:Ltd|Inc"
        rf"|LLC|Limited|Co))|{_PART}",
        text[start:end],
    ):
        yield from _part(text, at, start + gap.start())
        at = start + gap.end()
    yield from _part(text, at, end)


def _part(text: str, start: int, end: int) -> Iterator[Quotation]:
    found = text[start:end]
    lead = _NOISE.match(found)
    start += lead.end() if lead else 0
    found = text[start:end].rstrip(" \t,;:(|–—-.*_")
    if found:
        yield Quotation(found, start, start + len(found))


def _is_title(part: Quotation, *, plain: bool) -> bool:
    """Tell a title; ``plain`` asks for a word that names what a person does."""
    words = part.text.split()
    if not words or len(words) > _MOST_TITLE_WORDS or not part.text[0].isupper():
        return False
    if (
        _TERMS.fullmatch(part.text)
        or label_kind(part.text)
        or part.text.lower() in ("from", "to", "present", "duration")
    ):
        return False
    if _STATES.search(part.text) or _PERSON.match(part.text):
        return False
    verb = verb_form(words[0]) in ("past", "ing", "third")
    if verb and len(words) > 2 and not _is_named(part.text.partition(",")[0].split()):  # noqa: PLR2004
        return False
    return not plain or ROLE_WORD.search(part.text) is not None or names_job(part.text)


def _is_named(words: Sequence[str]) -> bool:
    """Tell "Finishing Works Foreman" from "Supervising the foremen"."""
    capital = all(word[0].isupper() for word in words if word.isalpha())
    return capital and ROLE_WORD.fullmatch(words[-1]) is not None and not words[-1].endswith("s")


def find_sections(
    text: str, lines: Sequence[Line], fields: Sequence[Field], calendar: Calendar
) -> list[Section]:
    """Find the parts that speak of one position each; fewer than two make none."""
    fields = _in_rows(lines, fields)
    labelled = title_fields(text, fields)
    heads = [
        (_block_start(lines, fields, field.line), title)
        for field in labelled
        if (title := field_title(text, field.start, field.end))
    ]
    if len(heads) < 2:  # noqa: PLR2004
        heads = _dated_heads(text, lines, {field.line for field in fields}, calendar)
    if len(heads) < 2 or not any(names_job(title.text) for _, title in heads):  # noqa: PLR2004
        beside = titles_beside_dates(lines, fields, calendar, lambda line: _lone_title(text, line))
        heads = [(lines[at].start, title) for at, title in beside] or heads
    heads = heads[:_MOST]
    if not heads:
        return []
    ends = [start for start, _ in heads[1:]] + [lines[-1].end]
    return [Section(title, start, end) for (start, title), end in zip(heads, ends, strict=True)]


def _in_rows(lines: Sequence[Line], fields: Sequence[Field]) -> list[Field]:
    """Count the lines of labelled values anew where those of the close are left out."""
    starts = [line.start for line in lines]
    return [field._replace(line=bisect_right(starts, field.start) - 1) for field in fields]


def _lone_title(text: str, line: Line) -> Quotation | None:
    """Give the title that a line holds and says nothing else but for whom or where."""
    if len(line.text) > _LONGEST_LONE or _TALKS.search(line.text) or line.text.endswith((".", ";")):
        return None
    parts = list(_parts(text, line.start, line.end))
    # As in "Gregory Equipment (Service Technician)".
    some = parts if line.text.endswith(")") else parts[:1]
    titles = [part for part in some if _is_title(part, plain=True)]
    return next((part for part in titles if ends_in_role(part.text)), next(iter(titles), None))


def _dated_heads(
    text: str, lines: Sequence[Line], claimed: set[int], calendar: Calendar
) -> list[tuple[int, Quotation]]:
    """Give the lines of a title and its dates, but not a mere list of works or projects."""
    found = [
        (at, title)
        for at, line in enumerate(lines)
        if line.text
        and at not in claimed
        and not _runs_on(lines, at)
        and (title := header_title(text, line, calendar))
    ]
    if len(found) == 1 and not ROLE_WORD.search(found[0][1].text):
        return []
    close = any(second[0] - first[0] == 1 for first, second in pairwise(found))
    if close and not any(ROLE_WORD.search(title.text) for _, title in found):
        return []
    return [(lines[at].start, title) for at, title in found]


_WRAPPED = 45  # characters of a line that a sentence fills


def _runs_on(lines: Sequence[Line], at: int) -> bool:
    """Tell a line within a sentence that began in the line above."""
    above = lines[at - 1].text if at else ""
    below = lines[at + 1].text if at + 1 < len(lines) else ""
    if len(above) < _WRAPPED or above[-1] in ".:;!?|" or BULLET.match(lines[at].text):
        return False
    return _TALKS.search(above) is not None and (below[:1].islower() or lines[at].text[-1] in ".,-")


def _block_start(lines: Sequence[Line], fields: Sequence[Field], at: int) -> int:
    """Go up from a title to the first labelled line that stands directly above it."""
    labelled = {
        field.line
        for field in fields
        if field.kind in ("start", "end", "period", "hours", "pay", "status", "employer")
    } - {field.line for field in fields if field.kind == "title"}
    while at > 0 and at - 1 in labelled:
        at -= 1
    return lines[at].start


def assemble(
    sections: Sequence[tuple[Quotation | None, Facts, tuple[Duty, ...]]], shared: Facts
) -> tuple[Position, ...]:
    """Make the positions; hours, pay and status that stand outside of all hold for each."""
    return tuple(
        Position(
            title,
            duties,
            facts.tenure.start,
            facts.tenure.end,
            None if facts.tenure.end else facts.tenure.present,
            facts.hours or shared.hours,
            facts.pay or shared.pay,
            facts.statuses or shared.statuses,
        )
        for title, facts, duties in sections
    )
