"""A text with one sign for the end of a line, whatever program or system wrote it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from classifier.parsing.patterns import late

_ENDS = r"\n\r\x1c-\x1e\x85\u2028\u2029"
_PAGE_ENDS = "\f\v"  # the end of a line inside one, a blank on an empty one
# Marks of zero width are blanks where nothing else stands.
_BLANK = rf"[^\S{_ENDS}]|[\u200b-\u200f\u2060\ufeff]"
_LINE = late(rf"([^{_ENDS}]*)(\r\n|[{_ENDS}]|\Z)")
_EMPTY = late(rf"(?:{_BLANK})*")
_TRAILING = " \xa0"  # but no tab, behind which a cell of a table may stand empty
_UNEVEN = late(
    rf"[\r\x1c-\x1e\x85\u2028\u2029{_PAGE_ENDS}]|[{_TRAILING}]$|^(?:{_BLANK})+$|\A\n|\n\n\Z|\A[^\n]*\n\Z",
    re.MULTILINE,
)
_TO_LINE_FEEDS = {ord(sign): "\n" for sign in _PAGE_ENDS}


class Evened(NamedTuple):
    """A text from its first to its last line that isn't empty, each of which ends in a line feed.

    A single line ends in none, as one without breaks.
    ``at`` has the place in the text as given of every character, and of the end.
    """

    text: str
    at: Sequence[int]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Give the offsets in the text as given of what stands at offsets of this one."""
        if end == start:
            return self.at[start], self.at[start]
        return self.at[start], min(self.at[end - 1] + 1, self.at[-1])


def evened(text: str) -> Evened:
    """Write a text with a line feed for every end of a line, without blanks before it."""
    if _UNEVEN.search(text) is None:
        whole = text if text.endswith("\n") or "\n" not in text else f"{text}\n"
        return Evened(whole, [*range(len(text) + 1), *[len(text)] * (len(whole) - len(text))])
    pieces: list[str] = []
    at: list[int] = []
    pending: list[int] = []
    for line in _LINE.finditer(_LINE.sub(_without_page_ends, text)):
        if not _EMPTY.fullmatch(line[1]):
            kept = line[1].rstrip(_TRAILING)
            pieces += ["\n" * len(pending), kept]
            at += [*pending, *range(line.start(1), line.start(1) + len(kept))]
            pending = []
        if pieces:
            pending.append(line.start(2))
    whole = "".join(pieces)
    if "\n" not in whole:
        return Evened(whole, [*at, len(text)])
    return Evened(f"{whole}\n", [*at, pending[0], len(text)])


def _without_page_ends(line: re.Match[str]) -> str:
    return line[0] if _EMPTY.fullmatch(line[1]) else line[0].translate(_TO_LINE_FEEDS)
