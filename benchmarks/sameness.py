"""When what was read is what a label says."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Any

from classifier.stated import StatedDate


def plain(text: str | None) -> str:
    """Give the words of a text in small letters."""
    return " ".join(re.findall(r"\w+", (text or "").casefold()))


_ASIDE = re.compile(
    r"\([^()]*\)|[,–—-]?\s*\b(?:grade|band|level|class|category|step)\b.*|\bof the \w+ (?:grade"
    r"|category|class)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_DEPARTMENT = re.compile(r",\s|\s[-–—|]\s|\sin the\s|\sof the\s")
_ARTICLES = frozenset(("a", "an", "the"))
SAME_TITLE = 0.8


def same_title(wanted: str | None, found: str | None) -> bool:
    """Tell whether two titles are one; case, articles, a grade or department don't decide.

    Their words overlap (F1) by 0.8 or more, or they are the same up to a bracket, a grade or,
    where at least two words stand before it, a department.
    """
    if not wanted or not found:
        return not wanted and not found
    if _overlap(_words(wanted), _words(found)) >= SAME_TITLE:
        return True
    first, second = (_words(_ASIDE.sub(" ", title)) for title in (wanted, found))
    if first and first == second:
        return True
    first, second = (
        _words(_DEPARTMENT.split(_ASIDE.sub(" ", title))[0]) for title in (wanted, found)
    )
    return len(first) > 1 and first == second


def _words(title: str) -> list[str]:
    return [word for word in re.findall(r"\w+", title.casefold()) if word not in _ARTICLES]


def _overlap(first: Sequence[str], second: Sequence[str]) -> float:
    shared = sum((Counter(first) & Counter(second)).values())
    return 2 * shared / max(1, len(first) + len(second))


# Forms of address and legal forms, which don't make another name.
_NO_NAME = set(
    re.findall(
        r"\w+",
        "mr mrs ms miss dr prof capt cdr col retd sh shri smt engr eng ing dipl mag barr atty lic"
        " sr sra mme alhaji haji madame puan ltd limited llc inc corp co company gmbh sa srl sarl"
        " ltda pvt private pty plc",
    )
)
SAME_NAME = 0.8


def same_name(wanted: str | None, found: str | None) -> bool:
    """Tell whether two names are one: their words overlap (F1) by 0.8 or more.

    Forms of address, legal forms, accents and stops don't decide.
    """
    if not wanted or not found:
        return not wanted and not found
    return _overlap(_names(wanted), _names(found)) >= SAME_NAME


def _names(name: str) -> list[str]:
    spread = unicodedata.normalize("NFKD", name)
    found = plain("".join(char for char in spread if not unicodedata.combining(char))).split()
    return [word for word in found if word not in _NO_NAME] or found


def same_pay(wanted: str | None, found: str | None) -> bool:
    """Tell whether two quotations of pay begin with the same amount."""
    if not wanted or not found:
        return not wanted and not found
    numbers = [re.findall(r"\d[\d., ]*\d|\d", text) for text in (wanted, found)]
    return (
        numbers[0][:1] == numbers[1][:1]
        if numbers[0] and numbers[1]
        else wanted in found or found in wanted
    )


def same_stated(label: dict[str, Any], stated: StatedDate) -> bool:
    """Tell whether a date is the labelled one; a weekday beside it doesn't decide."""
    if label["text"] not in stated.quotation.text and stated.quotation.text not in label["text"]:
        return False
    if label["ambiguous"]:
        return stated.ambiguous
    return label["value"] is None or same_day(label["value"], stated)


def same_day(wanted: str | None, stated: StatedDate | None) -> bool:
    """Tell whether a date can be read as the labelled day, month or year."""
    if wanted is None or stated is None:
        return wanted is None and (stated is None or stated.ambiguous)
    return any(day.isoformat().startswith(wanted) for day in stated.readings)
