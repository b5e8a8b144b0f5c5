"""The father, the husband and the village that stand behind a name, as in "S/o Balwinder Singh"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from classifier.parsing.patterns import late
from classifier.parsing.persons import Person

# "S/o", "D/O.", "W / o", "R/o:" and the like: of whom somebody is the child, and of what place.
OF = (
    r"(?:\b[sdwchrf]\s?[/\\|]\s?o\b|\b(?:son|daughter|wife|widow|husband|ward|child)"
    r"(?:\s?/\s?(?:daughter|wife|son))?\sof\b|\bresident\sof\b|\bresiding\s(?:at|in)\b)[.:]{0,2}"
)
_WORKS = (
    r"(?:has|have|had|is|was|works?|worked|working|serve[sd]|joined|joins|started|began|employed)"
)
# Up to what is said of whoever stands before it.
ASIDE = rf"(?:,?\s{{0,3}}[(,]?\s?{OF}[^;]{{1,160}}?)"
_BEHIND_NAME = late(rf"(?<=[\w.)]){ASIDE}(?=[\s,)]{{1,3}}{_WORKS}\b)", re.IGNORECASE)
_BEFORE = late(rf"{OF}\s{{0,3}}(?:[A-Z][a-z]{{1,4}}\.?\s{{1,3}}){{0,2}}$", re.IGNORECASE)
_BACK = 36  # characters before a name in which that stands


def without_relatives(text: str, people: Iterable[Person]) -> list[Person]:
    """Leave out the names that only say whose child somebody is and where they live."""
    asides = [aside.span() for aside in _BEHIND_NAME.finditer(text)]
    return [
        person
        for person in people
        if not any(start < person.name.start < end for start, end in asides)
        and not _BEFORE.search(text, max(0, person.name.start - _BACK), person.name.start)
    ]
