"""The other names that a letter gives a title, in brackets or behind a slash."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.findings.context import Context
from classifier.findings.title_sense import listed_for, pointed_at
from classifier.letter import Quotation

_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{3,60})[)\]]")
_BEHIND = re.compile(r"['\"”’*_]{0,3}\s?[(\[]([^()\[\]\n]{3,60})[)\]]")
_APART = re.compile(r"\s?/\s?|\s[Oo]r\s|\balso (?:known|called|titled)(?: as)?\b|\ba\.?k\.?a\.?\s")
_LEAD = re.compile(
    r"(?:(?:i\.?e\.?|that is|also|known as|called|equivalent to|or|an?|the|as)[,:]?\s){1,4}",
    re.IGNORECASE,
)
_FEWEST = 3  # letters of a name


def is_named_otherwise(context: Context, group: int) -> bool:
    """Tell whether another name of the title is that of the unit group at a place.

    "Kindergarten Teacher (early childhood educator)" says itself which of the two is meant.
    """
    title = context.match.title
    return title is not None and any(
        _means(context, name, group) for name in _other_names(context.match.letter.source, title)
    )


def _other_names(source: str, title: Quotation) -> Iterator[str]:
    behind = _BEHIND.match(source, title.end)
    whole = title.line if behind is None else f"{title.line} ({' '.join(behind[1].split())})"
    outside = _IN_BRACKETS.sub(" ", whole)
    parts = [inside[1] for inside in _IN_BRACKETS.finditer(whole)]
    parts += [outside] if parts or _APART.search(outside) else []
    for part in parts:
        for name in _APART.split(part):
            bare = _LEAD.sub("", name.strip(), count=1) if _LEAD.match(name.strip()) else name
            if len(bare.strip()) >= _FEWEST:
                yield bare.strip()


def _means(context: Context, name: str, group: int) -> bool:
    """Tell whether a name by itself points to the unit group, or is a title of it."""
    matcher = context.matcher
    if group in listed_for(matcher, name):
        return True
    (readings,) = matcher.scorer.read_apart([(name, [])])
    by_title = readings.stated if readings.stated.kind == "title" else readings.title
    return group in pointed_at(matcher, Quotation(name, 0, len(name)), by_title)
