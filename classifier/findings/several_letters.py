"""``several-letters``: one file holds more than one letter, and what is read mixes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.finding import Evidence, Finding
from classifier.letter import Letter
from classifier.line_ends import evened
from classifier.quotation import Quotation

CODE = "several-letters"

_OPENS = re.compile(
    r"^[^\w\n>]{0,8}(?P<words>to whom(?:so)?(?:ever)? it may concern"
    r"|dear (?:sirs?|madam|mr|mrs|ms|miss|dr|officer|visa|immigration|ircc|hiring|all|colleagues?"
    r"|recruiter|team|prospective)\b"
    r"|this (?:letter )?is to (?:certify|confirm|state|inform|attest|verify)\b"
    r"|this (?:letter|certificate) (?:confirms|certifies|verifies|serves)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_CLOSES = re.compile(
    r"^[^\w\n>]{0,8}(?:yours (?:sincerely|faithfully|truly|respectfully)"
    r"|(?:very )?(?:sincerely|truly|faithfully)(?: yours)?\b"
    r"|(?:(?:with|my|our|kind|best|warm) ?){0,4}(?:est )?regards\b"
    r"|respectfully(?: yours| submitted)?\b|for and on behalf of\b"
    r"|authori[sz]ed signator(?:y|ies)\b|signed(?: by\b|:|\W{0,3}$))",
    re.IGNORECASE | re.MULTILINE,
)
_JOB = re.compile(
    r"\b(?:employ(?:ed|ee|ment|s)?|work(?:ed|ing|s)|served|serving|position|designation|joined"
    r"|job title|in the role|duties|responsibilit(?:y|ies))\b",
    re.IGNORECASE,
)
# What is stated about a letter rather than in one.
_OF_LETTER = re.compile(
    r"\b(?:(?:true|accurate|certified|faithful|complete)(?:,? (?:and )?\w{3,12})?"
    r" (?:translation|copy)|translators?|notary|commissioner for oaths)\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FEWEST_WORDS = 30  # of a letter, up to the close
_LOOKED_AT = 200_000  # characters
_MOST = 12  # letters of one file


def several_letters(letter: Letter) -> Iterator[Finding]:
    """Raise it where a letter was opened and closed, and another one opens and closes below.

    Each has to speak of a job and to name a year: a translator's or notary's statement below
    the letter is none of its own.
    """
    if letter.form != "letter":
        return
    lines = evened(letter.source[:_LOOKED_AT])
    places = [lines.place(*span) for span in _letters(lines.text)]
    openings = [Quotation(letter.source[start:end], start, end) for start, end in places]
    if len(openings) > 1:
        message = (
            f"The file seems to hold {len(openings)} letters, and what is read from it may mix"
            " them: give each as a file of its own."
        )
        yield Finding(CODE, "warning", message, tuple(map(Evidence.quoting, openings)))


def _letters(source: str) -> Iterator[tuple[int, int]]:
    """Give the places of the words that open each letter."""
    at = 0
    for _ in range(_MOST):
        opens = _OPENS.search(source, at)
        closes = _CLOSES.search(source, opens.end()) if opens else None
        if opens is None or closes is None:
            return
        told = source[opens.start() : closes.start()]
        if _tells_of_job(told):
            yield opens.span("words")
        at = closes.end()


def _tells_of_job(told: str) -> bool:
    if len(told.split()) < _FEWEST_WORDS or _OF_LETTER.search(told):
        return False
    return _JOB.search(told) is not None and _YEAR.search(told) is not None
