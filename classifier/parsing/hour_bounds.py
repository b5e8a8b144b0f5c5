"""Hours that a letter states as the most or the least, as "up to 40 hours" and "at least 35"."""

from __future__ import annotations

import re

from classifier.parsing.hour_values import Worked
from classifier.parsing.hour_words import AT_LEAST, AT_MOST
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.quotation import Quotation
from classifier.stated import StatedHours

_ABOUT = r"(?:(?:a\s)?total\sof\s|about\s|approximately\s|around\s|an\saverage\sof\s)?"
_MOST_BEFORE = late(rf"\b{AT_MOST}\s{_ABOUT}$", re.IGNORECASE)
_LEAST_BEFORE = late(rf"\b{AT_LEAST}\s{_ABOUT}$", re.IGNORECASE)
_BOTH = late(r"\d[^.;]{0,24}\b(?:maximum|max|at\smost|up\sto|more\sthan)\b", re.IGNORECASE)
_BEFORE_ANY = r"^\D{0,40}?"
_MOST_WITHIN = late(
    rf"{_BEFORE_ANY}\b{AT_MOST}\b|\bor\s(?:less|fewer|below|under)\b", re.IGNORECASE
)
_LEAST_WITHIN = late(
    rf"{_BEFORE_ANY}\b{AT_LEAST}\b|\b(?:or|and)\s(?:more|above|over|longer|upwards?)\b|\d\s{{0,12}}\+(?!\s?\d)",
    re.IGNORECASE,
)
_NO_WAGE = r"(?!\s(?:wages?|pay|rate|salary|of)\b)"
_MOST_BEHIND = late(
    rf",?\s?\(?(?:(?:at\s(?:the\s)?most|max(?:imum)?)\b{_NO_WAGE}"
    r"|or\s(?:less|fewer|below|under)\b)",
    re.IGNORECASE,
)
_LEAST_BEHIND = late(
    r"\+(?!\s?\d)|,?\s?\(?(?:(?:or|and)\s(?:more|above|over|longer|upwards?)\b"
    rf"|(?:at\s(?:the\s)?least|min(?:imum)?)\b{_NO_WAGE})",
    re.IGNORECASE,
)
_BACK, _ON = 50, 24  # characters before and behind hours in which a bound of them stands


def bounded(text: str, figures: str, found: Worked) -> StatedHours:
    """Quote hours, with what says that they are the most or the least there were.

    ``figures`` is the text with figures in the place of numbers in words.
    """
    span = found.start, found.end
    if found.low < found.high and _BOTH.search(figures, *span):  # both are stated
        return StatedHours(_quoted(text, span), found.low, found.high)
    most = _bound(figures, found, _MOST_BEFORE, _MOST_WITHIN, _MOST_BEHIND)
    least = _bound(figures, found, _LEAST_BEFORE, _LEAST_WITHIN, _LEAST_BEHIND)
    low: float | None = found.low
    high: float | None = found.high
    if most and not least:
        span, low = most, None
    elif least and not most:
        span, high = least, None
    return StatedHours(_quoted(text, span), low, high)


def _quoted(text: str, span: Span) -> Quotation:
    told = text[slice(*span)].rstrip()
    return Quotation(told, span[0], span[0] + len(told))


def _bound(
    text: str,
    found: Worked,
    before: re.Pattern[str],
    within: re.Pattern[str],
    behind: re.Pattern[str],
) -> Span | None:
    """Give the run of the hours and of what bounds them."""
    if first := before.search(text, max(0, found.start - _BACK), found.start):
        return first.start(), found.end
    if found.low == found.high and within.search(text[found.start : found.end]):
        return found.start, found.end
    if last := behind.match(text, found.end, found.end + _ON):
        return found.start, last.end()
    return None
