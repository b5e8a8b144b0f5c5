"""Long lists of words in patterns, arranged so that they are quickly searched for.

``re`` tries the words of a list one by one at every place, where case doesn't matter.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

_REPEATS = ("?", "*", "+", "{")


def by_first_letter(alternatives: str) -> str:
    """Group "cook|clerk|nurse" as "c(?:ook|lerk)|nurse", so that most words are passed over.

    Nothing matches otherwise: words of one letter keep their order, and two of different
    letters never match at one place. What begins with no plain letter stays where it is.
    A bracket or a bar that stands for itself can't be in the list.
    """
    runs = groupby(_pieces(alternatives), key=_is_word)
    return "|".join(part for word, run in runs for part in (_grouped(run) if word else run))


def _pieces(alternatives: str) -> Iterator[str]:
    """Cut a list at its bars, but not at those within brackets."""
    piece: list[str] = []
    depth = 0
    for part in alternatives.split("|"):
        piece.append(part)
        depth += part.count("(") - part.count(")")
        if not depth:
            yield "|".join(piece)
            piece = []


def _is_word(piece: str) -> bool:
    """Tell an alternative that begins with a letter which must be there."""
    return piece[:1].isascii() and piece[:1].isalpha() and piece[1:2] not in _REPEATS


def _grouped(words: Iterator[str]) -> Iterator[str]:
    """Give one alternative for every first letter, whatever its case."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0].lower(), []).append(word)
    for same in groups.values():
        first = same[0][0]
        if len(same) == 1 or any(word[0] != first for word in same):
            yield from same
        else:
            yield f"{first}(?:{'|'.join(word[1:] for word in same)})"
