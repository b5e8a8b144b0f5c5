"""Job titles where a letter states them outside of sentences: behind labels and in headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.headings import is_duty_heading
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_words import FIRST, MOST_WORDS, NO_TITLE, STOPS, as_title
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

_MOST_TOP = 8  # words of a first line that is a title
_AFTER_TITLE = late(
    r"(?<!\bSr)(?<!\bJr)(?<!\bAsst)(?<!\bAssoc)(?<!\bExec)[.;|]\s|\s(?:\w{1,12} )?(?:duties"
    r"|responsibilities)\b|\*\*"
    r"|\s[([](?=[^)\]]{0,60}\b(?:19|20)\d\d)|\s[([](?:NOC|full|part|perm|contract|temp"
    r"|(?-i:[A-Z]{0,6})-?\d)|\s{3,}|\t"
    r"|,?\s(?:from|since)\s(?=[^\n]{0,20}\d{4})|,\s(?:full|part)[\s-]time|\s[-–—]\s(?:full"
    r"|part)[\s-]time",
    re.IGNORECASE,
)


def field_title(text: str, start: int, end: int) -> Quotation | None:
    """Read the title that stands behind a label, without what follows it on the line."""
    cut = _AFTER_TITLE.search(text, start, end)
    stop = cut.start() if cut else end
    found = text[start:stop]
    start += len(found) - len(found.lstrip(" \t\"'“*_:-–—"))
    found = text[start:stop].rstrip(" \t.,;:\"'”*_-–—")
    return as_title(text, start, start + len(found))


_BESIDE = late(r"\s?(?:\([^()\n]{1,40}\)\s?)?(?:\s[–—|-]\s?|,\s|:\s)")


def subject_title(text: str, lines: Sequence[Line], person: Quotation) -> Quotation | None:
    """Read the title beside a person's name, as in "RE: JANE DOE - OFFICE CLERK"."""
    words = person.line.casefold()
    for line in lines:
        at = line.text.casefold().find(words)
        beside = _BESIDE.match(text, line.start + at + len(words), line.end) if at >= 0 else None
        if beside:
            title = field_title(text, beside.end(), line.end)
            if (
                title
                and len(title.text.split()) <= MOST_WORDS
                and ROLE_WORD.search(title.text)
                and _fits_line(title.text)
            ):
                return title
    return None


_SUBJECT = late(
    r"\W{0,4}(?:re|ref|sub|subject|reference|objet|asunto)\b\s?[:.–-]|.{0,50}\b(?:employment"
    r"|experience"
    r"|reference|service|verification|confirmation|certificate|letter)\b",
    re.IGNORECASE,
)
_CUT = late(r"\s?[,:;()|/*]{1,3}\s?|\s[–—-]{1,2}\s|\b(?:as an?|as|of|for)\s")
_NO_HEAD = late(
    r"\b(?:letter|certificate|employment|experience|reference|visa|immigration|dear|embassy"
    r"|officer\b(?=,)"
    r"|commission|verification|confirmation|permanent|resident|employee|record|statement)\b",
    re.IGNORECASE,
)
_MOST_LOOKED_AT = 25  # lines


def heading_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title in a subject line, as in "Employment reference - Jane Doe, Cook"."""
    for line in lines[:_MOST_LOOKED_AT]:
        if (
            not line.text
            or len(line.text) > 120  # noqa: PLR2004
            or line.text[-1] in ".;"
            or not _SUBJECT.match(line.text)
        ):
            continue
        at = line.start
        for cut in [*_CUT.finditer(text, line.start, line.end), None]:
            stop = cut.start() if cut else line.end
            title = field_title(text, at, stop) if stop > at else None
            if title and _heads(title.text):
                return title
            at = cut.end() if cut else at
    return None


def _heads(part: str) -> bool:
    words = part.split()
    if not 1 <= len(words) <= MOST_TITLE or not part[0].isalpha() or _NO_HEAD.search(part):
        return False
    return ROLE_WORD.fullmatch(words[-1]) is not None and _fits_line(part)


MOST_TITLE = 5  # words of a title in a subject line


def _fits_line(title: str) -> bool:
    words = title.lower().split()
    return not any(word in STOPS for word in words) and (
        words[0] not in NO_TITLE or (len(words) > 1 and words[0] in FIRST)
    )


_POSTED = late(r"posted (?:on|by|\d)|job (?:id|posting|number)", re.IGNORECASE)


def top_title(text: str, lines: Sequence[Line]) -> Quotation | None:
    """Read the title that stands on the first line of a list of duties."""
    full = [line for line in lines if line.text][:3]
    if len(full) > 1 and _POSTED.match(full[1].text) and len(full[0].text.split()) <= _MOST_TOP:
        return field_title(text, full[0].start, full[0].end)
    if len(full) < 3 or BULLET.match(full[0].text) or full[0].text.endswith((":", ".", ";")):  # noqa: PLR2004
        return None
    words = full[0].text.split()
    title = field_title(text, full[0].start, full[0].start + len(full[0].text.split(",")[0]))
    if (
        title is None
        or is_duty_heading(title.text)
        or len(words) > _MOST_TOP
        or not title.text[0].isupper()
        or not _fits_line(title.text)
    ):
        return None
    if words[0].lower() in ("duties", "responsibilities", "tasks", "job", "role", "about"):
        return None
    return (
        title
        if ROLE_WORD.search(title.text)
        and verb_form(words[0]) in (None, "base")
        and _stands_apart(full)
        else None
    )


def _stands_apart(lines: Sequence[Line]) -> bool:
    """Tell a first line that differs from those below: by a bullet, a blank line, or a heading."""
    below = lines[1].text
    return (
        BULLET.match(below) is not None
        or is_duty_heading(below)
        or BULLET.match(lines[2].text) is not None
    )
