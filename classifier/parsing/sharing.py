"""What the parts of a letter with several positions have in common, and which duties are whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from unicodedata import digit

from classifier.letter import Duty
from classifier.parsing.facts import Facts, read_facts
from classifier.parsing.fields import Field
from classifier.parsing.layout import Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.position_heads import heading_titles, without_lead
from classifier.parsing.positions import Section
from classifier.parsing.promotions import shared_out
from classifier.parsing.shared_terms import with_pay
from classifier.parsing.tenure import Calendar, Tenure
from classifier.quotation import Quotation

_OF_ALL = late(
    r"\b(?:(?:in|of|for|during)\s)?(?:both|all|each|either|every)(?:\s(?:one\s)?of\s(?:the|these"
    r"|those|his|her|their))?\s(?:(?:the|these|those|his|her|their|two|three|four|above)\s){0,2}"
    r"(?:positions?|roles?|posts?|jobs?|appointments?|ranks?|capacities|periods?|times"
    r"|employments?|contracts?)\b|\bthroughout\b|\b(?:in|during) (?:his|her|their|the) (?:whole"
    r"|entire)\b",
    re.IGNORECASE,
)
_SENTENCE_END = late(r"[.!?](?=\s)|\n\s{0,40}\n")


def section_facts(
    text: str,
    masked: str,
    sections: Sequence[Section],
    fields: Sequence[Field],
    calendar: Calendar,
) -> tuple[list[Facts], Facts]:
    """Read the facts of each section, and those that hold for all of them."""
    first = sections[0].start
    above = [field for field in fields if field.at < first]
    common = read_facts(text, masked, (0, first), above, calendar)
    ends = [section.end for section in sections]
    if _are_rows(text, sections):
        # Below the last row of a table the letter speaks of all positions.
        ends[-1] = _line_end(text, sections[-1])
        common = _with(common, read_facts(text, masked, (ends[-1], sections[-1].end), (), calendar))
    for start, end in _said_of_all(masked):
        common = _with(common, read_facts(text, masked, (start, end), (), calendar))
    facts = [
        read_facts(text, masked, (section.start, end), fields, calendar)
        for section, end in zip(sections, ends, strict=True)
    ]
    return with_pay(text, [section.title for section in sections], facts, common)


def _with(first: Facts, other: Facts) -> Facts:
    """Add the hours, the pay and the status that are still missing."""
    return Facts(
        Tenure(),
        first.hours or other.hours,
        first.pay or other.pay,
        first.statuses or other.statuses,
    )


def _are_rows(text: str, sections: Sequence[Section]) -> bool:
    """Tell sections that are lines, one below the other."""
    return all(
        len(text[one.start : other.start].split("\n")) <= _ROW and one.title is not None
        for one, other in pairwise(sections)
    )


_ROW = 3  # line ends up to the next row, with a rule or a blank line between


def _line_end(text: str, section: Section) -> int:
    at = section.title.end if section.title else section.start
    end = text.find("\n", at, section.end)
    return end if end >= 0 else section.end


def _said_of_all(text: str) -> list[Span]:
    """Give the sentences that speak of all positions, as "Both posts were full-time."."""
    spans: list[Span] = []
    for found in _OF_ALL.finditer(text):
        before = [end.end() for end in _SENTENCE_END.finditer(text, max(0, found.start() - 200))]
        start = max((at for at in before if at <= found.start()), default=found.start())
        behind = _SENTENCE_END.search(text, found.end())
        spans.append((start, behind.start() if behind else len(text)))
    return spans[:_MOST]


_MOST = 6  # sentences that are looked at


def section_duties(
    text: str, lines: Sequence[Line], sections: Sequence[Section], duties: Sequence[Duty]
) -> list[tuple[Duty, ...]]:
    """Give each section its duties: those inside, or below a heading with its title.

    No duty is lost: those above all sections belong to the first that has others, else to the
    last.
    """
    inside = [
        tuple(duty for duty in duties if section.start <= duty.start < section.end)
        for section in sections
    ]
    titles = [section.title for section in sections if section.title]
    if not any(inside[:-1]) and len(titles) == len(sections):
        heads = {section.title.start for section in sections if section.title}
        apart = [line for line in lines if not any(line.start <= at <= line.end for at in heads)]
        headings = heading_titles(text, apart, titles) or _numbered_headings(apart, titles)
        if headings:
            return shared_out(duties, titles, headings)
    above = tuple(duty for duty in duties if duty.start < sections[0].start)
    if above:
        owner = next((at for at, own in enumerate(inside) if own), len(sections) - 1)
        inside[owner] = above + inside[owner]
    return inside


def without_titles(duties: Sequence[Duty], titles: Sequence[Quotation | None]) -> tuple[Duty, ...]:
    """Leave out the titles that head lists, numbered or not, taken for items of one."""
    known = [title.line.casefold() for title in titles if title]
    return tuple(
        duty
        for duty in duties
        if not _is_title(duty.text, known) and not _is_title(without_lead(duty.text), known)
    )


def _is_title(text: str, known: Sequence[str]) -> bool:
    bare = " ".join(text.casefold().split()).strip(" :.")
    return any(
        bare == title
        or (title.startswith(bare) and _PART.match(title, len(bare)))
        or (bare.startswith(title) and _DATED.match(bare, len(title)))
        for title in known
    )


_PART = late(r"\s?[,(/:–—-]")
_DATED = late(r"\s?[,(/:|–—-][^;]{0,40}\b(?:19|20)\d\d\b")


# Such as: SEQ 02 DUTIES; Position 1; Responsibilities (role 2); ② period
_NUMBERED = late(
    r"\W{0,4}(?=[^\n]{0,40}?\b(?:positions?|roles?|jobs?|posts?|seq|duties|responsibilities"
    r"|tasks|periods?)\b)(?:[^\W\d]{2,16}\W{1,3}){0,4}?(?:no\W{0,2})?0?"
    r"(?P<number>[1-9\u2460-\u2468])"
    r"(?:\W{1,3}[^\W\d]{2,16}){0,3}\W{0,3}",
    re.IGNORECASE,
)


def _numbered_headings(
    lines: Sequence[Line], titles: Sequence[Quotation]
) -> list[tuple[int, Quotation]]:
    """Give the headings that count the positions, each with the title of its place."""
    found = [
        (line.start, titles[digit(number["number"]) - 1])
        for line in lines
        if (number := _NUMBERED.fullmatch(line.text)) and digit(number["number"]) <= len(titles)
    ]
    return found if len({title.start for _, title in found}) > 1 else []
