"""A further job that a sentence tells of by the way, whose facts are not those of the first."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late

# As in "He has also worked as a tutor part time".
_ALSO = late(
    r"(?:^|[.;]\s|\n)[^.;\n]{0,80}\b(?:also|additionally|in addition,?|besides(?: this)?,?"
    r"|previously|earlier|formerly|before (?:that|this))\b[^.;\n]{0,60}\bas\b[^.;\n]*$",
    re.IGNORECASE,
)
_BACK = 180  # characters before a fact in which that stands


def of_further_job(text: str, at: int) -> bool:
    """Tell the fact at a place that another job had, held as well or before."""
    return _ALSO.search(text, max(0, at - _BACK), at) is not None
