"""Where a sentence begins, whatever abbreviations it holds."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late

_SHORT = (
    "Mr Ms Mrs Dr Eng Engr Ing Prof Ltd Inc Co No St Sr Jr Rs Atty Adv Capt Lic Md Govt Dept Pvt "
    "Pte"
    " Arq Shri Smt Mme Mlle Lda Ltda Corp Nos Tel Ref Approx Avg Asst Assoc Exec Bldg Ave w.e.f"
)
# Looking for the stop first spares a look behind at every character.
_NO_END = "".join(rf"(?<!\b{re.escape(word)})" for word in _SHORT.split(" "))
END = late(rf"[;!?]\s|(?=\.){_NO_END}(?<!\b[A-Z])\.\s{{1,2}}(?=[A-Z(])|\n[ \t]{{0,40}}\n")


def last_sentence(before: str) -> str:
    """Give what stands before a place in its own sentence."""
    at = 0
    for end in END.finditer(before):
        at = end.end()
    return before[at:]
