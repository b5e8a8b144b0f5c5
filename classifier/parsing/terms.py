"""Pieces of a letter that are no duties, whatever they look like."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.denials import is_denied
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.segments import Segment
from classifier.parsing.verbs import verb_form

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
    if segment.kind == "item" and _is_post(text, segment):
        return True
    if _RUN_IN.fullmatch(text, segment.start, segment.end):
        return True
    if text[segment.end - 1] == ":" and segment.end - segment.start < _LONGEST_LABEL:
        return True
    if text[segment.end - 1] in ":-–—" and _LEADING.search(text, segment.start, segment.end):
        return True
    return _TERMS.match(text, text.rfind("\n", 0, segment.start) + 1) is not None


_POST = late(
    r"(?:(?:duties|tasks|work)\s)?"
    r"(?:as|in (?:the|his|her) (?:role|post|position|capacity) (?:of|as))"
    r"\s[^\n.;:]{2,60}?(?P<last>[^\W\d_]{2,25})\W{0,3}",
    re.IGNORECASE,
)


def _is_post(text: str, segment: Segment) -> bool:
    """Tell an item such as "as Head Clerk", which names the post that those below it belong to."""
    found = _POST.fullmatch(text, segment.start, segment.end)
    return found is not None and ROLE_WORD.fullmatch(found["last"]) is not None


_LABELLED = late(r"\W{0,4}(?P<label>[^\W\d_][^:;.\n]{2,40}?)\s?:\s{1,20}(?P<first>[^\W\d_]{1,25})?")
_LONGEST_VALUE = 90  # characters of a line with its label
_NEAR = 2  # segments on both sides that are looked at
# A title with its firm, as "Welder (Larch Works Ltd)" or "Night Cook at the Heron".
_TOP = late(
    r"\W{0,3}(?P<title>(?!(?:the|a|an|all|any|each|our|your|for|to)\b)[^\W\d_][\w'’/&-]{1,24}"
    r"(?:\s(?!(?:the|a|an|all|any|each|our|your|for|to|with|from)\b)[\w'’/&-]{1,24}){0,4}?)"
    r"(?:\s?[(\[|@,]|\s[–—-]\s|\s(?:at|with|for|in)\s(?:the\s)?(?=[A-Z])|\W{0,3}$)",
    re.IGNORECASE,
)


def stated_terms(
    text: str, segments: Sequence[Segment], claimed: frozenset[int], *, is_letter: bool
) -> set[int]:
    """Give the places of pieces that state something else by where they stand.

    They are lines with a label amid those that state facts, whatever the label, and the title
    above a mere list.
    """
    begins = [text.rfind("\n", 0, segment.start) + 1 for segment in segments]
    stated = [begin in claimed for begin in begins]
    found = {
        at
        for at, segment in enumerate(segments)
        if _is_amid(stated, at) and _is_labelled(text, segment)
    }
    if not is_letter and _is_top_title(text, segments):
        found.add(0)
    return found


def _is_amid(stated: Sequence[bool], at: int) -> bool:
    """Tell whether a line stands beside one with a fact, and near another."""
    beside = any(stated[max(0, at - 1) : at + 2])
    return beside and sum(stated[max(0, at - _NEAR) : at + _NEAR + 1]) > 1


def _is_labelled(text: str, segment: Segment) -> bool:
    if segment.end - segment.start > _LONGEST_VALUE:
        return False
    found = _LABELLED.match(text, segment.start, segment.end)
    if not found or is_duty_heading(found["label"]):
        return False
    return found["first"] is None or verb_form(found["first"]) not in ("third", "past", "ing")


def _is_top_title(text: str, segments: Sequence[Segment]) -> bool:
    """Tell a title with the firm behind it that stands alone above the lines of a list."""
    if len(segments) <= _NEAR:
        return False
    first = segments[0]
    if (
        len(first.block.lines) > 1
        or first.block is segments[1].block
        or text[first.end - 1] in ".;"
    ):
        return False
    found = _TOP.match(text, first.start, first.end)
    if not found or verb_form(found["title"].split()[0]) in ("third", "past"):
        return False
    if verb_form(found["title"]) is not None and found["title"] == text[first.start : first.end]:
        return False  # a bare verb such as "Cook" is the first of the list
    last = ROLE_WORD.search(found["title"].split()[-1])
    return last is not None
