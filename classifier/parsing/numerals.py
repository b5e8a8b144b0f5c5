"""Numbers in words, as far as hours of work go, put into figures."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.parsing.vocabulary import words

_SMALL = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "fourty", "thirthy")
_VALUES = {word: number for number, word in enumerate(_SMALL, 1)} | {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "fourty": 40, "thirthy": 30,
}  # fmt: skip
_WORDS = late(
    r"\b(?:(?:t(?:wen|hir|hirth)ty|fou?rty|fifty|sixty)(?:[\s-](?:one|two|three|four|five|six|seven"
    rf"|eight|nine))?|{'|'.join(reversed(_SMALL))})\b(?:\sand\sa\shalf\b)?",
    re.IGNORECASE,
)


def in_figures(text: str) -> str:
    """Give a text of the same length in which figures and blanks stand for numbers in words."""
    return _WORDS.sub(_figures, text)


def _figures(match: re.Match[str]) -> str:
    words = match[0].lower().replace("-", " ").split()
    value = float(sum(_VALUES.get(word, 0) for word in words)) + 0.5 * (words[-1] == "half")
    return f"{value:g}"[: len(match[0])].ljust(len(match[0]))
