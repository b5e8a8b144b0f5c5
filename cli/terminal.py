"""What reaches the terminal: no escape sequence, no control character, no markup of a letter's."""

from __future__ import annotations

import sys

from rich.console import Console
from rich.text import Text

from classifier.shown import clean

__all__ = ["bar", "clean", "open_console", "quoted"]

_FULL, _PART, _EMPTY = "█", "▌", "░"
_PLAIN_FULL, _PLAIN_EMPTY = "#", "."
_NARROWEST = 60


def quoted(text: str, style: str = "") -> Text:
    """Give text from a letter or a catalogue as it may be printed, never read as markup."""
    return Text(clean(text), style=style)


def open_console() -> Console:
    """Open the terminal for results: standard output, plain when it is no terminal."""
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="replace")
    console = Console(highlight=False, soft_wrap=False, markup=False, emoji=False)
    if not console.is_terminal and console.width < _NARROWEST:
        console.width = 80
    return console


def bar(share: float, width: int, *, ascii_only: bool) -> Text:
    """Draw ``share`` (0 to 1) of a bar of ``width`` cells."""
    halves = round(max(0.0, min(1.0, share)) * width * 2)
    if ascii_only:
        full = halves // 2
        return Text(_PLAIN_FULL * full + _PLAIN_EMPTY * (width - full))
    drawn = _FULL * (halves // 2) + _PART * (halves % 2)
    return Text(drawn, style="cyan") + Text(_EMPTY * (width - len(drawn)), style="dim")
