"""Signs that other alphabets and keyboards write otherwise, each by its plain one."""

from __future__ import annotations

from classifier.parsing.patterns import late

_DIGIT = late(r"[^\D0-9]")
# Full-width forms are plain ones with a place of their own in the code.
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_PLAIN |= {0x3000: ord(" "), 0x066B: ord("."), 0x066C: ord(",")}


def with_plain_signs(text: str) -> str:
    """Write digits of any alphabet and full-width signs as plain ones, each in its place."""
    if text.isascii():
        return text
    return _DIGIT.sub(lambda digit: str(int(digit[0])), text.translate(_PLAIN))
