"""Days or weeks on that take turns with days or weeks off, as "4 days on and 4 days off"."""

from __future__ import annotations

import re
from typing import NamedTuple

from classifier.parsing.hour_values import MOST_DAYS, Worked, value
from classifier.parsing.hour_words import NUMBER
from classifier.parsing.patterns import late

_UNIT = r"(?:days?|nights?|shifts?|weeks?|months?)"
_ROTATION = late(
    rf"(?<![\w.,:/$-])(?P<on>\d{{1,2}})\s{{0,12}}[\s-]?(?:(?:working\s)?(?P<unit>{_UNIT})[\s-])?"
    r"(?:on|of\swork|at\swork|worked)(?:[\s-](?:duty|site|board|shift))?[\s,/&-]{1,4}"
    rf"(?:(?:and|then|followed\sby|by|with)\s)?(?P<off>\d{{1,2}})\s{{0,12}}[\s-]?(?:{_UNIT}[\s-])?"
    r"(?:off|of\srest|rest|of\sleave|leave|at\shome)\b"
    r"|(?<![\w.,:/$-])(?P<on2>\d{1,2})\s{0,12}(?:/|x|:|\son\s?/\s?)\s?(?P<off2>\d{1,2})\s{0,12}"
    r"(?P<unit2>days?|weeks?)?\s?(?:rotation(?:al)?|roster|swing)\b",
    re.IGNORECASE,
)
_SHIFT = late(
    rf"(?<![\w.,:/$-])(?P<hours>{NUMBER})[\s-]?(?:hours?|hrs?|h)\b"
    r"(?!\s?(?:(?:per|an?|each|every|in\sa|/)\s?week|weekly|notice|of\srest|rest|off))",
    re.IGNORECASE,
)
_NEAR = 80  # characters between the hours of a shift and its days
_MOST_OF_SHIFT = 16


class Rotation(NamedTuple):
    """Days or weeks on and off in turn, with the hours of a day where they stand near."""

    start: int
    end: int
    part: float
    by_days: bool
    hours: Worked | None

    def average(self, weekly: Worked | None) -> Worked | None:
        """Give the hours a week on average, None where they can't be told.

        ``weekly`` are those of a week at work, which weeks on and off need.
        """
        if not self.by_days:
            return self._of(weekly, 1) if weekly else None
        return self._of(self.hours, MOST_DAYS) if self.hours else None

    def _of(self, base: Worked, times: float) -> Worked:
        start, end = min(self.start, base.start), max(self.end, base.end)
        return Worked(start, end, base.low * times * self.part, base.high * times * self.part)


def find_rotation(text: str) -> Rotation | None:
    """Find the days on and off in a part of a text."""
    for match in _ROTATION.finditer(text):
        on, off = int(match["on"] or match["on2"]), int(match["off"] or match["off2"])
        unit = (match["unit"] or match["unit2"] or ("days" if match["on"] else "")).lower()
        if on and off:
            by_days = not unit.startswith(("week", "month"))
            hours = _shift(text, match) if unit else None
            return Rotation(*match.span(), on / (on + off), by_days, hours)
    return None


def _shift(text: str, rotation: re.Match[str]) -> Worked | None:
    """Give the hours of a shift that stand nearest to its days on and off."""
    start, end = max(0, rotation.start() - _NEAR), rotation.end() + _NEAR
    found = [
        Worked(*match.span(), hours, hours)
        for match in _SHIFT.finditer(text, start, end)
        if 0 < (hours := value(match["hours"])) <= _MOST_OF_SHIFT
    ]
    apart = [max(one.start - rotation.end(), rotation.start() - one.end) for one in found]
    return min(zip(apart, found, strict=True), default=(0, None), key=lambda pair: pair[0])[1]
