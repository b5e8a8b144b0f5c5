"""Occupation codes that a letter names."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.quotation import Quotation
from classifier.stated import StatedCode

_CODE = late(
    r"\b(?:NOC|CNP|National Occupational"
    r" Classification)\b[^\n;]{0,40}?(?<![\d/.-])(?P<code>\d{4,5})(?![\d/-])",
    re.IGNORECASE,
)
_YEARS = ("2011", "2016", "2021")
_MORE = late(r"[\s,/&-]{1,4}(?:and|or|&)?\s?(?P<code>\d{4,5})(?![\d/-])")
_LONG = 5  # digits of a NOC 2021 code


def find_codes(text: str) -> tuple[StatedCode, ...]:
    """Find codes of NOC 2016 (four digits) and NOC 2021 (five) behind the name."""
    codes: dict[str, StatedCode] = {}
    for match in _CODE.finditer(text):
        found: re.Match[str] | None = match
        while found:
            code = found["code"]
            if code not in _YEARS:
                quotation = Quotation(code, *found.span("code"))
                codes.setdefault(
                    code, StatedCode(quotation, code, "2021" if len(code) == _LONG else "2016")
                )
            found = _MORE.match(text, found.end("code")) or (
                _CODE_AFTER_YEAR.match(text, found.end("code")) if code in _YEARS else None
            )
    return tuple(codes.values())


_CODE_AFTER_YEAR = late(r"[^\n;\d]{0,40}(?P<code>\d{4,5})(?![\d/-])")
