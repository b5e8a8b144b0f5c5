"""One form for characters that only carry layout: ligatures, soft hyphens, symbol fonts."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff"
_DROPPED = re.compile(f"[{_UNSEEN}]")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_SYMBOL_FONT = {0xF000 + code: "•" for code in range(0x20, 0x100)}
# Ballot boxes and ticks of Wingdings, which say which of two words holds.
_SYMBOL_FONT |= {0xF0FE: "☒", 0xF0A8: "☐", 0xF06F: "☐", 0xF0FC: "✓", 0xF0FB: "✗"}
_ONE_FORM = _SYMBOL_FONT | {
    **dict(zip(range(0xFB00, 0xFB07), ("ff", "fi", "fl", "ffi", "ffl", "ft", "st"), strict=True)),
    0x2028: "\n",
    0x2029: "\n",
    0x85: "\n",
}


def normalised(text: str) -> str:
    """Write ``text`` without ligatures, soft hyphens, marks of zero width and order marks."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _DROPPED.sub("", text).translate(_ONE_FORM))


def printable(text: str) -> str:
    """Leave out control characters and lone surrogates, which no document means."""
    return _CONTROLS.sub("", text)
