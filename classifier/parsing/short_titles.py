"""Titles put short by their first letters, as "PSW" for "Personal Support Worker"."""

from __future__ import annotations

from collections.abc import Sequence

_SMALL = frozenset(("of", "and", "the", "for", "in", "to", "&"))
_FEWEST, _MOST = 2, 5  # letters of such a word


def is_short_for(title: str, other: str) -> bool:
    """Tell two names of one job, of which either has first letters for words of the other.

    As "QA Engineer" and "Quality Assurance Engineer".
    """
    one, two = _words(title), _words(other)
    return _are_same(one, two) or _are_same(two, one)


def _words(title: str) -> list[str]:
    parts = title.replace("-", " ").split()
    return [word.strip(".,()") for word in parts if word.lower() not in _SMALL]


def _are_same(short: Sequence[str], full: Sequence[str]) -> bool:
    """Match the words of two titles one by one, letters of the short one with first letters."""
    if not short or len(short) > len(full):
        return not short and not full
    word, count = short[0], len(short[0])
    if word.casefold() == full[0].casefold() and _are_same(short[1:], full[1:]):
        return True
    if not (word.isupper() and _FEWEST <= count <= _MOST and count <= len(full)):
        return False
    firsts = "".join(one[:1] for one in full[:count])
    return firsts.casefold() == word.casefold() and _are_same(short[1:], full[count:])
