"""What pay is for: an hour, a month, a year."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.stated import PayPeriod

_UNIT = late(
    r"hour|hr\b|heure|hora|stunde|day|dail|week|wk|fortnight|semaine|semana|month|mth|mo\b|mois"
    r"|monat"
    r"|mes|mens|pcm|p[./]?\s?m|p[./]?\s?h|year|yr|jahr|an|p[./]?\s?a|año|lpa|h\b|m\b|a\b",
    re.IGNORECASE,
)
_PERIODS: tuple[tuple[str, PayPeriod], ...] = (
    ("bi", "two weeks"), ("two", "two weeks"), ("fort", "two weeks"),
    ("stu", "hour"), ("h", "hour"), ("d", "day"), ("w", "week"), ("sem", "week"),
    ("m", "month"), ("p.m", "month"), ("p. m", "month"), ("pm", "month"), ("pcm", "month"),
    ("p/m", "month"), ("p/a", "year"), ("p.h", "hour"), ("p/h", "hour"), ("j", "year"),
    ("y", "year"), ("a", "year"), ("p.a", "year"), ("p. a", "year"), ("pa", "year"),
    ("lpa", "year"),
)  # fmt: skip
_LEAD = late(
    r"^(?:per|an?|each|every|in(?: (?:an?|the|each|every|one))?|(?:by|to)(?: the)?|for (?:one"
    r"|an?|each)|par|por|pro|l['’])(?:\s|(?<=['’]))"
    r"(?:working |calendar )?"
)


def period_of(words: str | None) -> PayPeriod | None:
    """Give the time that pay is for, of the words that say it."""
    unit = _UNIT.search(_LEAD.sub("", (words or "").lower().lstrip("/ ")))
    if (words or "").lower().startswith("bi"):
        return "two weeks"
    if not unit:
        return None
    name = unit[0].lower()
    return next((period for prefix, period in _PERIODS if name.startswith(prefix)), None)
