"""Hours a week that a run of a text makes up, before it is known how firmly they are stated."""

from __future__ import annotations

import re
from typing import NamedTuple

MOST_DAYS = 7
_MOST = 112  # hours a week that a person can work


class Worked(NamedTuple):
    """Hours a week, and the run of text that they come from."""

    start: int
    end: int
    low: float
    high: float


def worked(start: int, end: int, low: float, high: float) -> Worked | None:
    """Give hours a week, if a week can have them."""
    if not 0 < low <= high <= _MOST:
        return None
    return Worked(start, end, round(low, 2), round(high, 2))


def stated(match: re.Match[str], worth: float = 1.0) -> Worked | None:
    """Give the hours that a match states, of which each is worth so many a week."""
    groups = match.groupdict()
    name = "a" if groups.get("a") else "b"
    if not groups.get(name):
        return None
    low = value(groups.get(f"{name}_figure") or groups[name])
    high = value(groups[f"{name}_high"]) if groups.get(f"{name}_high") else low
    return worked(*match.span(), low * worth, high * worth)


def value(written: str) -> float:
    """Read "2,080", "37.5" or "7 1/2"."""
    written = re.sub(r"(?<=\d)[,\s](?=\d{3})", "", written.strip()).replace(" 1/2", "½")
    half = written.endswith("½")
    digits = written.rstrip("½ ").replace(",", ".")
    return float(digits) + (0.5 if half else 0.0)
