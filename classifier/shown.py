"""What may be shown of a text that somebody else wrote."""

from __future__ import annotations

import unicodedata

_UNSHOWN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def clean(text: str) -> str:
    """Even out blanks and leave out every control, format and private character.

    Those are what turns text into commands to a terminal, or turns its order around.
    """
    line = " ".join(text.split())
    return "".join(char for char in line if unicodedata.category(char) not in _UNSHOWN)
