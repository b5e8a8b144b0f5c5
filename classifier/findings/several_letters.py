"""``several-letters``: one file holds more than one letter, and what is read mixes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.finding import Evidence, Finding
from classifier.findings.letter_heads import CLOSES, OPENS, heads
from classifier.letter import Letter
from classifier.line_ends import evened
from classifier.parsing.patterns import late
from classifier.quotation import Quotation

CODE = "several-letters"

_JOB = late(
    r"\b(?:employ(?:ed|ee|ment|s)?|work(?:ed|ing|s)|served|serving|position|designation|joined"
    r"|job title|in the role|duties|responsibilit(?:y|ies))\b",
    re.IGNORECASE,
)
# What is stated about a letter rather than in one.
_OF_LETTER = late(
    r"\b(?:(?:true|accurate|certified|faithful|complete)(?:,? (?:and )?\w{3,12})?"
    r" (?:translation|copy)|translators?|notary|commissioner for oaths)\b",
    re.IGNORECASE,
)
_YEAR = late(r"\b(?:19|20)\d\d\b")
# Above what a message answers, or which another hand sent on.
_ANSWERED = late(
    r"^[ \t>*_-]{0,9}(?:original message\b|from\s?:[^\n]{3,160}\n(?:[^\n]{0,160}\n){0,2}?"
    r"[ \t*]{0,4}(?:sent|date|to)\s?:|on [^\n]{6,120}\bwrote:$)",
    re.IGNORECASE | re.MULTILINE,
)
_SENT_ON = late(r"\bforwarded\b", re.IGNORECASE)
_FEWEST_WORDS = 30  # of a letter, up to the close
_BEGIN = 400  # characters of a letter, in which a statement about one says what it is
_LOOKED_AT = 200_000  # characters
_MOST = 12  # letters of one file


def several_letters(letter: Letter) -> Iterator[Finding]:
    """Raise it where a letter was opened and closed, and another one opens and closes below.

    A second letterhead with other numbers or another date, or a second opening for another
    person, is as good as a close. Each letter has to speak of a job and to name a year: a
    translator's or notary's statement below the letter is none of its own.
    """
    if letter.form != "letter":
        return
    lines = evened(letter.source[:_LOOKED_AT])
    text = _without_answered(lines.text)
    found = max(list(_letters(text)), list(_by_heads(text)), key=len)
    if len(found) > 1:
        places = [lines.place(*span) for span in found]
        quoted = [Quotation(letter.source[start:end], start, end) for start, end in places]
        message = (
            f"The file seems to hold {len(found)} letters, and what is read from it may mix"
            " them: give each as a file of its own."
        )
        yield Finding(CODE, "warning", message, tuple(map(Evidence.quoting, quoted)))


def _without_answered(source: str) -> str:
    """Cut off the messages that a letter answers, which no letter is among."""
    for found in _ANSWERED.finditer(source):
        before = source[: found.start()]
        if _tells_of_job(before) and not _SENT_ON.search(before[-200:]):
            return before
    return source


def _letters(source: str) -> Iterator[tuple[int, int]]:
    """Give the places of the words that open each letter."""
    at = 0
    for _ in range(_MOST):
        opens = OPENS.search(source, at)
        closes = CLOSES.search(source, opens.end()) if opens else None
        if opens is None or closes is None:
            return
        told = source[opens.start() : closes.start()]
        if _tells_of_job(told) and not _OF_LETTER.search(told):
            yield opens.span("words")
        at = closes.end()


def _by_heads(source: str) -> Iterator[tuple[int, int]]:
    """Give the places of the first lines of letters that have a head each."""
    found = heads(source, _MOST)
    ends = [*(head.start for head in found), len(source)][1:]
    for head, end in zip(found, ends, strict=False):  # none without heads
        told = source[head.start : end]
        if _tells_enough(told) and not _OF_LETTER.search(told[:_BEGIN]):
            yield head.start, head.end


def _tells_of_job(told: str) -> bool:
    return _tells_enough(told) and _JOB.search(told) is not None


def _tells_enough(told: str) -> bool:
    return len(told.split()) >= _FEWEST_WORDS and _YEAR.search(told) is not None
