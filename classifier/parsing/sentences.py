"""Where a sentence begins, whatever abbreviations it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.patterns import late
from classifier.quotation import Quotation

_SHORT = (
    "Mr Ms Mrs Dr Eng Engr Ing Prof Ltd Inc Co No St Sr Jr Rs Atty Adv Capt Lic Md Govt Dept Pvt "
    "Pte"
    " Arq Shri Smt Mme Mlle Lda Ltda Corp Nos Tel Ref Approx Avg Asst Assoc Exec Bldg Ave w.e.f"
)
# Looking for the stop first spares a look behind at every character.
_NO_END = "".join(rf"(?<!\b{re.escape(word)})" for word in _SHORT.split(" "))
# No end of a sentence: "since 1. March 2019".
_NO_DAY = r"(?!(?:(?<=\b\d\.\s)|(?<=\b\d\d\.\s))[A-Z][a-z]{2,8}\.?\s(?:19|20)\d\d\b)"
END = late(rf"[;!?]\s|(?=\.){_NO_END}(?<!\b[A-Z])\.\s{{1,2}}(?=[A-Z(]){_NO_DAY}|\n[ \t]{{0,40}}\n")


def last_sentence(before: str) -> str:
    """Give what stands before a place in its own sentence."""
    at = 0
    for end in END.finditer(before):
        at = end.end()
    return before[at:]


def sentences(text: str, start: int, end: int) -> Iterator[Quotation]:
    """Cut a part of a text into its sentences."""
    stops = [stop.end() for stop in END.finditer(text, start, end)]
    for begin, stop in zip([start, *stops], [*stops, end], strict=True):
        if text[begin:stop].strip():
            yield Quotation(text[begin:stop], begin, stop)
