"""Lines that were broken for want of room, told from lines that say one thing each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from classifier.parsing.layout import Line, Span
from classifier.parsing.patterns import late

_WRAP_WIDTH = 60  # a line shorter than this was ended on purpose
_WRAP_NARROW = 40  # unless it is broken amid a word or a sentence
_WRAP_SHARE = 0.7  # a wrapped line fills at least this share of the longest
_BROKEN = late(
    r"(?:[a-z]-|\b(?:and|or|of|the|to|for|with|in|on|a|an|by|from|as|at|his|her|our|was|is|are"
    r"|were))$|[a-z)][.;] [A-Za-z]"
)
_STOPS = (".", "!", "?", '."', ".”", ".)")
_ENDED = (".", ";", ":", "!", "?", " -", " –", " —")


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Tell prose that was broken into lines from a list with a line an item."""
    if len(lines) < 2:  # noqa: PLR2004
        return False
    lengths = [line.end - line.start for line in lines]
    longest = max(lengths)
    full = all(length >= _WRAP_SHARE * longest for length in lengths[:-1])
    if full and longest >= _WRAP_WIDTH:
        return not _begin_each(lines)
    if longest >= _WRAP_WIDTH and _is_paragraphs(lines, _WRAP_SHARE * longest):
        return True
    broken = sum(_BROKEN.search(line.text) is not None for line in lines[:-1])
    return longest >= _WRAP_NARROW and broken > (0 if full else len(lines) // 2)


def _is_paragraphs(lines: Sequence[Line], full: float) -> bool:
    """Tell several paragraphs of wrapped prose: a line that isn't full ends a sentence."""
    goes_on = sum(
        below.text[:1].islower() and not line.text.endswith(_STOPS)
        for line, below in pairwise(lines)
    )
    return goes_on > 1 and all(
        line.end - line.start >= full or line.text.endswith(_STOPS) for line in lines
    )


def _begin_each(lines: Sequence[Line]) -> bool:
    """Tell items of much the same length: each begins with a capital, and none breaks off."""
    return (
        len(lines) > 2  # noqa: PLR2004
        and all(line.text[0].isupper() and not line.text.isupper() for line in lines)
        and not any(_BROKEN.search(line.text) or line.text[-1] == "," for line in lines[:-1])
    )


def joined(lines: Sequence[Line]) -> Iterator[Span]:
    """Give the lines of a list, each with what was broken off it and begins in small letters."""
    start = 0
    capitals = sum(line.text[:1].isupper() for line in lines)
    begun = 2 * capitals >= len(lines)
    for at in range(1, len(lines) + 1):
        goes_on = (
            at < len(lines)
            and begun
            and lines[at].text[:1].islower()
            and not lines[at - 1].text.endswith(_ENDED)
        )
        if not goes_on:
            yield lines[start].start, lines[at - 1].end
            start = at
