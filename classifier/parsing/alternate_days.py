"""Days that are worked in some weeks only, as "Monday to Saturday (alternate Saturdays off)"."""

from __future__ import annotations

import re

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late

_SOME = (
    r"(?:alternat(?:e|ing)|every\s(?:other|second|2nd)|each\ssecond|(?:some|certain|a\sfew)"
    r"|(?:one|two|1|2)\s{0,3}(?:\sof(?:\sthe)?)?"
    r"|(?:1st|first|2nd|second)\s{0,6}(?:and|&)\s(?:3rd|third|4th|fourth))"
)
_ALTERNATE = late(
    r"[\s,;:(–-]{0,4}(?:(?:and|plus|as well as|including)\s)?(?:with\s|on\s)?(?:the\s)?"
    rf"{_SOME}"
    r"\s(?P<day>mon|tues|wednes|thurs|fri|satur|sun)days?"
    r"(?:\s(?:(?:of|in|a|per|each|every)\s){1,2}(?:the\s)?month)?"
    r"(?P<off>\s(?:(?:is|are|being|as)\s)?(?:an?\s)?"
    r"(?:off|free|holidays?|rest|closed|leave|not\sworked))?\)?",
    re.IGNORECASE,
)
_NAMED = late(r"\b(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_MOST = 7


def alternately(text: str, span: Span, count: float) -> tuple[float, float, int]:
    """Give the fewest and the most days of a week, and where that is told to its end."""
    start, end = span
    found = _ALTERNATE.match(text, end)
    if not found:
        return count, count, end
    if found["off"] or _is_last(text[start:end], found["day"]):
        return count - 1, count, found.end()
    return count, min(count + 1, _MOST), found.end()


def _is_last(told: str, day: str) -> bool:
    """Tell "Monday to Saturday, alternate Saturdays", where the day is one of those counted."""
    named = _NAMED.findall(told)
    return bool(named) and named[-1].lower() == day[:3].lower()
