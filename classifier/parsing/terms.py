"""Pieces of a letter that are no duties, whatever they look like."""

from __future__ import annotations

import re

from classifier.parsing.denials import is_denied
from classifier.parsing.patterns import late
from classifier.parsing.segments import Segment

_TERMS = late(
    r"\W{0,4}(?:(?:permanent|regular|temporary|contract|casual)\W{1,3}(?:and\s)?)?(?:full|part)"
    r"[\s-]?time\s?[,;(/|–-][^.\n]{0,70}$"
    r"|(?:established|issued|given|made|done|signed|delivered|drawn up|executed)"
    r"\s(?:this|in|at|on)\b[^.\n]{0,60}\b(?:19|20)\d\d\b"
    r"|(?:\d{1,2}[.)]\s)?I (?:know and )?understand the contents\b",
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST_LABEL = 40  # characters of a piece with a colon that only names what follows
_RUN_IN = late(r"\s{0,9}(?:\*\*|__)[^*_\n]{1,40}(?:\*\*|__)\s{0,9}")  # a run-in heading
_LEADING = late(
    r"\b(?:duties|responsibilities|tasks|functions|work|job)\b[^.]{0,70}"
    r"\b(?:follow(?:s|ing)?|includ(?:e[sd]?|ing)|was|were|is|are|below)\s{0,3}:[–—-]?$",
    re.IGNORECASE,
)


def is_in_terms(text: str, segment: Segment) -> bool:
    """Tell a piece of a line such as "Full-time, 40 hours a week, evening shift".

    Or of one that says when the letter was made or that it was understood, an item that
    announces duties, or what the person did not do.
    """
    if segment.kind != "item" and is_denied(text, (segment.start, segment.end)):
        return True
    if _RUN_IN.fullmatch(text, segment.start, segment.end):
        return True
    if text[segment.end - 1] == ":" and segment.end - segment.start < _LONGEST_LABEL:
        return True
    if text[segment.end - 1] in ":-–—" and _LEADING.search(text, segment.start, segment.end):
        return True
    return _TERMS.match(text, text.rfind("\n", 0, segment.start) + 1) is not None
