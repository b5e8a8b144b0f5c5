"""A fuller form of the same person's name."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.parsing.frame import Frame
from classifier.parsing.persons import name_in
from classifier.quotation import Quotation


def whole_in_first_line(frame: Frame, name: Quotation) -> Quotation:
    """Give the whole name that heads a text which then speaks of "Ana" alone."""
    first = frame.lines[0]
    whole = name_in(first.text, 0, len(first.text), fewest=2) if " " not in name.text else None
    if whole is None or whole.text.split()[0] != name.text or len(first.text.split()) > _MOST:
        return name
    return Quotation(whole.text, first.start + whole.start, first.start + whole.end)


_MOST = 6  # words of a line that heads a text


def is_fuller(words: Sequence[str], other: Sequence[str]) -> bool:
    """Tell "John Peter Reed" from "John Reed" and from "J. P. Reed"."""
    if set(words) < set(other):
        return True
    initials = [word.rstrip(".") for word in words[:-1]]
    spelled = (
        len(words) > 1 and words != other and words[-1] == other[-1] and len(other) >= len(words)
    )
    firsts = [word[0] for word in other[:-1]]
    short = all(len(initial) == 1 for initial in initials)
    return spelled and short and initials == firsts[-len(initials) :]
