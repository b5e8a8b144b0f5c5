"""Lists within a line behind a colon: "Duties: a) baking b) frying c) grilling"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from classifier.parsing.patterns import late

_FEWEST, _MOST = 3, 400  # items
_FARTHEST = 4  # characters behind the colon at which the first mark stands
_SIGN = late(r"(?<=[\s:])(?P<mark>[#*~>](?=\s?[^\W\d_])|[–—-](?=\s[^\W\d_]))")
_LETTER = late(
    r"(?<=[\s:])\(?(?P<mark>[a-p]|[A-P]|[ivx]{1,5}|[IVX]{1,5})[.)](?=\s{1,3}[^\W\d_]{2})"
)
_HEADING = late(
    r"(?<=\s)(?:As|In|During|Duties|Tasks|Responsibilities|Key|Main|Her|His|Their)\s"
    r"[^:;.\n]{2,80}:\s{0,4}"
)
_COUNTS = (
    *("abcdefghijklmnop", "ABCDEFGHIJKLMNOP"),
    ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv"),
    ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV"),
)


def inline_marks(text: str, start: int, end: int) -> list[int]:
    """Give where the marks of lists stand in a line, none where it holds no such list."""
    colon = text.find(":", start, end)
    if colon < 0:
        return []
    marks: list[int] = []
    for pattern in (_SIGN, _LETTER):
        found = list(islice(pattern.finditer(text, colon, end), _MOST))
        led = [at for at, mark in enumerate(found) if _is_led(text, mark)]
        for first, behind in pairwise([*led, len(found)]):
            listed = _in_turn(found[first:behind])
            if len(listed) >= _FEWEST:
                marks += [*_heading(text, found[first - 1].end(), listed[0])] if first else []
                marks += listed
    return sorted(marks)


def _heading(text: str, start: int, end: int) -> list[int]:
    """Give where the words begin that lead to a further list, as "As Head Cook:"."""
    led = next(_HEADING.finditer(text, start, end), None)
    return [led.start()] if led and led.end() == end else []


def _is_led(text: str, mark: re.Match[str]) -> bool:
    before = text[max(0, mark.start() - _FARTHEST) : mark.start()]
    return before.rstrip().endswith(":")


def _in_turn(found: Sequence[re.Match[str]]) -> list[int]:
    """Give those marks that are the same sign as the first, or count on from it."""
    first = found[0]["mark"]
    counts = next((some for some in _COUNTS if some[0] == first), None)
    if counts is None:
        return [mark.start() for mark in found if mark["mark"] == first]
    marks: list[int] = []
    for mark in found:
        if len(marks) < len(counts) and mark["mark"] == counts[len(marks)]:
            marks.append(mark.start())
    return marks
