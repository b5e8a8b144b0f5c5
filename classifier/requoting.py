"""A letter over another text that differs in its blanks alone."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import fields, replace

from classifier.letter import Letter
from classifier.quotation import Quotation


def over(letter: Letter, text: str) -> Letter:
    """Give a letter with every quotation in it taken from ``text``, at the same offsets.

    Args:
        letter: found in a text of the same length.
        text: that it is to quote instead.
    """
    return replace(letter, source=text, **_changed(letter, text))


def _quoted(found: Any, text: str) -> Any:  # noqa: ANN401 - whatever a letter holds
    if isinstance(found, Quotation):
        return replace(found, text=text[found.start : found.end])
    if isinstance(found, tuple):
        return tuple(_quoted(part, text) for part in found)
    return replace(found, **_changed(found, text)) if isinstance(found, Struct) else found


def _changed(found: Struct, text: str) -> dict[str, Any]:
    """Give the parts of a record that quote, anew."""
    parts = {own.name: getattr(found, own.name) for own in fields(found)}
    return {
        name: _quoted(part, text)
        for name, part in parts.items()
        if isinstance(part, Struct | tuple)
    }
