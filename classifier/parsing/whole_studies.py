"""Studies that lasted as long as a job did, so that all of it was work of a student."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from classifier.letter import Position
from classifier.parsing.dates import Mention
from classifier.parsing.patterns import late
from classifier.parsing.sentences import sentences
from classifier.quotation import Quotation
from classifier.stated import StatedStatus

_AROUND = 400  # characters around words on studies in which their sentence stands
_FULL = late(r"\bfull[\s-]?time\b", re.IGNORECASE)
_STUDYING = late(r"\bstud(?:ying|ied)$", re.IGNORECASE)
_BEHIND = late(r"\sfull[\s-]?time\b", re.IGNORECASE)
# What leaves open whether the studies began later or ended before.
_LIMITED = late(
    r"\b(?:until|till|then|later|after(?:wards?)?|subsequently|thereafter|first|initially|originally"
    r"|some|part(?:ly|ially)?(?![\s-]?time)|before|once|following|beginning|began|started|recently"
    r"|since|formerly|end(?:ed|ing)?|finally|mostly|mainly|at\stimes|when|summers?|semesters?|terms?"
    r"|holidays?|vacations?|breaks?|(?:second|third|fourth|final|last)\s(?:\w{4,9}\s)?year)\b",
    re.IGNORECASE,
)
_OVER = late(
    r"\b(?:graduat(?:ed|es|ing|ion)\b|post-?graduation|pgwp|convocation"
    r"|(?:complet(?:ed|ing|ion\sof)|finish(?:ed|ing)|left|after|before|concluded|end\sof)\s"
    r"(?:(?:her|his|their)\s)(?:\w{2,14}\s){0,2}?(?:stud(?:ies|y)|degree|diploma|program|thesis"
    r"|master|ph\.?d|course)|no\slonger\s(?:an?\s)?(?:\w{4,9}\s)?student|part[\s-]time\s(?:\w{4,12}\s)?"
    r"stud)",
    re.IGNORECASE,
)
_THROUGHOUT = late(
    r"\b(?:throughout|(?:during|for)\s(?:all|the\s(?:whole|entire)|the\sduration))\s(?:of\s)?"
    r"(?:her|his|their|the|this|that)\s(?:\w{3,12}\s){0,2}?(?:employment|tenure|time|period|job"
    r"|work|contract|service|engagement)\b"
    r"|\b(?:during|for)\s(?:her|his|their|this|that)\s(?:whole|entire)\s(?:time|period|employment"
    r"|service|engagement)\b|\bat\sall\stimes\b|\bthe\s(?:whole|entire)\stime\b",
    re.IGNORECASE,
)


def with_whole_studies(
    text: str, positions: Sequence[Position], mentions: Sequence[Mention]
) -> tuple[Position, ...]:
    """Say of each job that was held while a full-time student whether all of it was.

    It was where the sentence on the studies has the first and the last day of the job and no
    other date, or says "throughout", and nothing speaks of the end of the studies.
    """
    kept = tuple(positions)
    if _OVER.search(text) or any(one.is_spell_of(kept[0]) for one in kept[1:]):
        return kept
    return tuple(_of_job(text, one, mentions, only=len(kept) == 1) for one in kept)


def _of_job(text: str, position: Position, mentions: Sequence[Mention], *, only: bool) -> Position:
    statuses = tuple(
        replace(status, beside=False)
        if _lasted(text, status, position, mentions, only=only)
        else status
        for status in position.statuses
    )
    return replace(position, statuses=statuses)


def _lasted(
    text: str, status: StatedStatus, position: Position, mentions: Sequence[Mention], *, only: bool
) -> bool:
    said = status.quotation
    if status.kind != "student" or not status.beside or not _is_full(text, said):
        return False
    around = sentences(text, max(0, said.start - _AROUND), min(len(text), said.end + _AROUND))
    told = next((one for one in around if one.start <= said.start < one.end), None)
    if told is None:
        return False
    rest = f"{text[told.start : said.start]} {text[said.end : told.end]}"
    dates = {one.start for one in mentions if told.start <= one.start < told.end}
    if _LIMITED.search(rest):
        return False
    if only and not dates and _THROUGHOUT.search(rest):
        return True
    own = {one.quotation.start for one in (position.start, position.end) if one}
    return len(own) == 2 and dates == own  # noqa: PLR2004


def _is_full(text: str, said: Quotation) -> bool:
    """Tell full-time studies, as work beside others may count."""
    if _FULL.search(said.text):
        return True
    return bool(_STUDYING.search(said.text) and _BEHIND.match(text, said.end))
