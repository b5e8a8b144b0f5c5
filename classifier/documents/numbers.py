"""Numbers of list items as lists write them, and numbers of pages."""

from __future__ import annotations

import re

_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_MOST = 3999
_PAGE_NUMBER = re.compile(
    r"\W{0,3}(?:page|pg\.?|p\.)?\s?\d{1,3}\s?(?:(?:of|/|\|)\s?\d{1,3})?\W{0,3}", re.IGNORECASE
)


def numeral(number: int, form: str) -> str:
    """Write a number in the form of ``1``, ``a``, ``A``, ``i`` or ``I``."""
    if form in ("i", "I") and 0 < number <= _MOST:
        text = _roman(number)
    elif form in ("a", "A") and number > 0:
        text = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 3)
    else:
        return str(number)
    return text.upper() if form.isupper() else text


def is_page_number(text: str) -> bool:
    """Tell whether a line of a header or footer holds nothing but the number of the page."""
    return _PAGE_NUMBER.fullmatch(text.strip()) is not None


def _roman(number: int) -> str:
    text = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        text += sign * count
    return text
