"""Titles of letters whose sentences state none: on a line of their own, or only mentioned."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.beside_titles import beside_title
from classifier.parsing.layout import Line
from classifier.parsing.outline import Outline
from classifier.parsing.patterns import late
from classifier.parsing.sought_titles import headed_title
from classifier.parsing.title_mentions import hired_title, mentioned_title, without_praise
from classifier.parsing.title_phrases import aside_title
from classifier.parsing.title_words import title_at
from classifier.parsing.titles import heading_title, heads, subject_title
from classifier.quotation import Quotation


def untold_title(
    text: str, lines: Sequence[Line], outline: Outline, person: Quotation | None
) -> Quotation | None:
    """Read the title that stands nearest to a statement of it: beside the name, in a heading ...

    Args:
        text: the letter.
        lines: those that may name the person with the title.
        outline: the parts of the letter.
        person: whom the letter is about, None where it names nobody.
    """
    found = subject_title(text, lines, person) if person else None
    found = found or (beside_title(text, person) if person else None)
    found = found or heading_title(text, outline.lines) or own_title(text)
    found = found or aside_title(text, outline.part("body"), person)
    found = found or praised_title(text) or mentioned_title(text, 0, len(text))
    return found or hired_title(text) or headed_title(text, outline.lines)


_OWN = late(
    r"\bmy\s(?:position|job|title|post|designation|role|occupation)(?:\stitle)?\s(?:was|is)\s"
    r"(?:that\sof\s)?(?=(?:an?\s|the\s)?[A-Za-z])",
    re.IGNORECASE,
)
_I_WORKED = late(
    r"\bI\s(?:(?:was|have been|am|had been)\s(?:employed|working|engaged|hired)|worked|joined)\b"
)


_PRAISED = late(
    r"\b(?:is|was|been)(?:,\s\w{3,10},)?\s(?:an?|the|one\sof\sthe)\s(?:(?:most|very|highly|truly)\s)?(?:best|finest"
    r"|excellent|outstanding|exceptional|good|great|skil(?:led|lful|ful)|competent|reliable"
    r"|dependable|hard-?working|diligent|dedicated|talented|experienced|conscientious|superb|fine"
    r"|wonderful|fantastic|first-rate|first-class|world-class)(?:,\s|\sand\s|\s)(?=[A-Za-z])"
)


def praised_title(text: str) -> Quotation | None:
    """Read the title in "she is an excellent carpenter"."""
    for cue in _PRAISED.finditer(text):
        title = title_at(text, cue.end(), len(text), comma=False, praised=True)
        title = without_praise(title) if title else None
        if title and heads(title.text):
            return title
    return None


def own_title(text: str) -> Quotation | None:
    """Read the title that somebody states of their own job, as in an affidavit."""
    if not _I_WORKED.search(text):
        return None
    cue = _OWN.search(text)
    return title_at(text, cue.end(), len(text), comma=False) if cue else None
