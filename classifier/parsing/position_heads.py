"""Headings of duties that name a position, as in "As Senior Clerk:" or "Main duties (Clerk)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.titles import field_title
from classifier.quotation import Quotation

_NOUN = (
    r"(?:duties|responsibilit(?:y|ies)|tasks?|functions?|roles?|works?|activit(?:y|ies)|assignments?"
    r"|accountabilities|job (?:description|profile|duties|functions|responsibilities)"
    r"|scope of work)"
)
_DUTIES = (
    r"(?:(?:his|her|their|the|key|main|core|job|primary|principal|major|general|day-to-day|daily"
    rf"|specific)\s){{0,3}}{_NOUN}(?:(?:\s(?:and|&)\s|\s?/\s?)(?:(?:key|main|job)\s)?{_NOUN}){{0,2}}"
)
_NUMBER = r"\W{0,4}(?:(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s{0,3})?"
_DONE = (
    r"(?:\s(?:(?:that\s)?(?:he|she|they)\s)?(?:has\s|have\s|was\s|were\s)?(?:performed"
    r"|carried out|undertaken|handled|discharged|fulfilled|executed|assigned|held|included?|done))?"
)
_AS_HEADING = late(
    rf"{_NUMBER}(?:{_DUTIES}{_DONE}\s"
    r"(?:as|of|while|when|in the (?:position|role|post|capacity) (?:of|as)|during)|as|while|when"
    r"|in (?:the|his|her) (?:position"
    r"|role|capacity)(?: of| as)?|during (?:his|her|their) (?:time|tenure|employment|period"
    r"|service) as)\s"
    r"(?:working\s|employed\s|serving\s)?(?:as\s)?(?:an?\s|our\s|the\s)?(?=[A-Z])",
    re.IGNORECASE,
)
# As in "Main duties (Clerk):", "Job description - Clerk".
_BESIDE_HEADING = late(
    rf"{_NUMBER}{_DUTIES}(?:\sfor)?\s?[(\[:–—,-]{{0,2}}\s?(?:as\s)?(?:an?\s|the\s)?(?<=\W)(?=[A-Z])",
    re.IGNORECASE,
)
_BEHIND = late(
    r"\s?[(:,–—-]|\s(?:from|since|up to|until|he|she|they|were|his|her|duties|responsibilities"
    r"|role)\b",
    re.IGNORECASE,
)
_LONGEST = 16  # words of a heading that names a title


def heading_titles(
    text: str, lines: Sequence[Line], titles: Sequence[Quotation]
) -> list[tuple[int, Quotation]]:
    """Give the headings that name a position, as in "As Senior Clerk:", with their titles."""
    known = sorted(titles, key=lambda title: -len(title.text))
    found: list[tuple[int, Quotation]] = []
    for line in lines:
        if line.text and len(line.text.split()) <= _LONGEST and not line.text.endswith((".", ";")):
            title = _named(text, line, known)
            if title:
                found.append((line.start, title))
    return found


def _named(text: str, line: Line, known: Sequence[Quotation]) -> Quotation | None:
    """Give the title that a heading names: one that sentences state, or one behind "As"."""
    lead = _AS_HEADING.match(text, line.start, line.end)
    beside = None if lead else _BESIDE_HEADING.match(text, line.start, line.end)
    if beside and (title := _beside(text[beside.end() : line.end], known)):
        return title
    at = lead.end() if lead else line.start
    bullet = BULLET.match(text, line.start, line.end)
    at = max(at, bullet.end()) if bullet and not lead else at
    rest = text[at : line.end].casefold()
    for title in known:
        words = title.line.casefold()
        if rest.startswith(words):
            behind = rest[len(words) :]
            if lead or behind.strip(" :") == "" or (_BEHIND.match(behind) and not bullet):
                return title
    if shortened := _shortened(rest, known, led=lead is not None):
        return shortened
    if lead and line.text.endswith(":"):
        cut = _BEHIND.search(text, at, line.end)
        return field_title(text, at, cut.start() if cut else line.end)
    return None


def without_lead(text: str) -> str:
    """Give what a heading of duties names, as "Clerk" of "Duties as Clerk", else the text."""
    lead = _AS_HEADING.match(text) or _BESIDE_HEADING.match(text)
    return text[lead.end() :] if lead else text


def _beside(rest: str, known: Sequence[Quotation]) -> Quotation | None:
    """Give the title that stands alone beside "Main duties", in brackets or behind a dash."""
    own = rest.casefold().strip(" :)]")
    for title in known:
        words = title.line.casefold()
        if own.startswith(words) and (own == words or _BEHIND_KNOWN.match(own, len(words))):
            return title
    return _shortened(own, known, led=True)


_BEHIND_KNOWN = late(r"\s?[(:,/–—\])-]|\s(?:and|from|since|up to|until)\b")
_SHORTENED = late(r"(?:\s?[,(/:–—-]|\s(?:in|of|for|at|to)\b)")


def _shortened(rest: str, known: Sequence[Quotation], *, led: bool) -> Quotation | None:
    """Give the one title that a heading shortens, as "Clerk" of "Clerk, Sales".

    Behind "As" the last words will do, as "Supervisor" of "Shift Supervisor".
    """
    cut = _BEHIND.search(rest)
    heading = (rest[: cut.start()] if cut else rest).strip(" :.")
    if not heading:
        return None
    begun = [
        title
        for title in known
        if (
            title.line.casefold().startswith(heading)
            and _SHORTENED.match(title.line.casefold(), len(heading))
        )
        or (led and title.line.casefold().endswith(f" {heading}"))
    ]
    return begun[0] if len(begun) == 1 else None
