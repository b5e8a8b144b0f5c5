"""Parts of a text hidden in their place, so that all else keeps its offsets."""

from __future__ import annotations

from collections.abc import Iterable

from classifier.parsing.layout import Span


def hidden(text: str, spans: Iterable[Span]) -> str:
    """Put full stops in place of some parts of a text."""
    masked = list(text)
    for start, end in spans:
        masked[start:end] = "." * (end - start)
    return "".join(masked)
