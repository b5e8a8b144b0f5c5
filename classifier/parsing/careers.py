"""A CV: entries with the dates of a job on a line, below headings such as "Work experience"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from classifier.parsing.dates import find_dates
from classifier.parsing.frame import Frame
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.periods import find_periods
from classifier.parsing.title_roles import names_job

_YEAR = late(r"(?:19|20)\d\d\b|\b\d\d?/\d\d\b")
_TALKS = late(
    r"\b(?:is|was|are|were|has|have|had|he|she|they|we|i|his|her|worked|employed|joined|certify"
    r"|confirm|that|this|during)\b",
    re.IGNORECASE,
)
# What heads the jobs of a CV, and what its other parts.
_OF_WORK = late(
    r"\W*(?:(?:work|working|professional|employment|career|relevant|job|previous|other|further)"
    r"\s(?:and\s\w{4,12}\s)?){0,3}(?:experiences?|history|career|background)\W*",
    re.IGNORECASE,
)
_BESIDE = late(
    r"\W*(?:(?:academic|professional|key|technical|core|personal|computer|soft|other|additional"
    r"|further|special|relevant|my|it|and|&|/)\s){0,3}"
    r"(?:education|qualifications?|degrees?|skills?|competenc(?:y|ies)|languages?|certifications?"
    r"|certificates?|courses|trainings?|references?|referees?|interests?|hobbies|awards?|honou?rs"
    r"|publications?|memberships?|affiliations|volunteering|profile|objectives?|summary"
    r"|personal (?:details|data|information)|contact(?: details)?|background)"
    r"(?:\s(?:and|&|/)\s(?:\w{3,16}\s?){1,2})?\W*",
    re.IGNORECASE,
)
_NAMED = late(r"\W*(?:curriculum vitae|c\.?v\.?|r[eé]sum[eé]|bio-?data)\W*", re.IGNORECASE)
_LONGEST = 160  # characters of a line that holds the dates of an entry
_LONGEST_HEAD = 90  # characters of a line beside it that names the job
_MOST = 100  # lines of dates that are looked at
_ABOVE = 2  # lines with text above the dates in which the title stands
_MOST_BESIDE = 8  # words in the line of dates, of the job or the place


def entries(lines: Sequence[Line]) -> list[int]:
    """Give the places of the lines that date a job which is named there or beside them."""
    dated = (at for at, line in enumerate(lines) if _is_dated(line.text))
    return [at for at in islice(dated, _MOST) if _is_job(lines, at)]


def is_career(lines: Sequence[Line]) -> bool:
    """Tell a CV by its entries, and the headings that it has and a letter hasn't."""
    if not entries(lines):
        return False
    return any(
        pattern.fullmatch(line.text)
        for line in lines
        if line.text
        for pattern in (_OF_WORK, _BESIDE, _NAMED)
    )


def beside_jobs(lines: Sequence[Line]) -> set[int]:
    """Give the places of the lines of a CV's other parts, as of education and skills."""
    dated = set(entries(lines))
    if not dated:
        return set()
    tops = {at - step for at in dated for step in range(_ABOVE + 1)}
    found: set[int] = set()
    beside = False
    for at, line in enumerate(lines):
        if _BESIDE.fullmatch(line.text) and not _OF_WORK.fullmatch(line.text):
            beside = True
        elif at in tops or _OF_WORK.fullmatch(line.text):
            beside = False
        if beside:
            found.add(at)
    return found


def without_parts(frame: Frame, parts: Sequence[Line]) -> Frame:
    """Leave lines out, so that no school is taken for where somebody worked."""
    out = {line.start for line in parts}
    if not out:
        return frame

    def kept(lines: Sequence[Line]) -> tuple[Line, ...]:
        return tuple(line for line in lines if line.start not in out)

    return Frame(
        kept(frame.lines),
        kept(frame.head),
        kept(frame.addressee),
        kept(frame.body),
        kept(frame.foot),
        frame.mail,
    )


def _is_dated(text: str) -> bool:
    """Tell a line that gives a span of time and hardly anything else but a job."""
    if len(text) > _LONGEST or not _YEAR.search(text) or _TALKS.search(text):
        return False
    periods = find_periods(text, find_dates(text))
    if not periods:
        return False
    rest = f"{text[: periods[0].start]} {text[periods[0].end :]}"
    return len(re.findall(r"[^\W\d_]{2,}", rest)) <= _MOST_BESIDE


def _is_job(lines: Sequence[Line], at: int) -> bool:
    return any(names_job(text) for text in _beside(lines, at))


def _beside(lines: Sequence[Line], at: int) -> Iterator[str]:
    yield lines[at].text
    above = (line.text for line in reversed(lines[max(0, at - 2 * _ABOVE - 1) : at]) if line.text)
    below = (line.text for line in lines[at + 1 : at + 2])
    for text in (*islice(above, _ABOVE), *below):
        if BULLET.match(text) or len(text) > _LONGEST_HEAD or text.endswith((".", ";")):
            continue
        yield text
