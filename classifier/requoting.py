"""A letter over another text that differs in its blanks and ends of lines alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct
from msgspec.structs import fields, replace

from classifier.letter import Letter
from classifier.quotation import Quotation

Place = Callable[[int, int], tuple[int, int]]


def over(letter: Letter, text: str, place: Place) -> Letter:
    """Give a letter with every quotation in it taken from ``text``.

    Args:
        letter: found in another text.
        text: that it is to quote instead.
        place: from where a run stands in the other text to where it stands in ``text``.
    """
    return replace(letter, source=text, **_changed(letter, text, place))


def _quoted(found: Any, text: str, place: Place) -> Any:  # noqa: ANN401 - whatever a letter holds
    if isinstance(found, Quotation):
        start, end = place(found.start, found.end)
        return replace(found, text=text[start:end], start=start, end=end)
    if isinstance(found, tuple):
        return tuple(_quoted(part, text, place) for part in found)
    return replace(found, **_changed(found, text, place)) if isinstance(found, Struct) else found


def _changed(found: Struct, text: str, place: Place) -> dict[str, Any]:
    """Give the parts of a record that quote, anew."""
    parts = {own.name: getattr(found, own.name) for own in fields(found)}
    return {
        name: _quoted(part, text, place)
        for name, part in parts.items()
        if isinstance(part, Struct | tuple)
    }
