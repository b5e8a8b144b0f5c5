"""Titles told backwards: the last one first, then "prior to that" an earlier one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.quotation import Quotation

_PRIOR = (
    r"(?:prior to (?:that|this|which|it|his|her|their|becoming|taking|being)|before (?:that|this"
    r"|which|then|becoming|taking|being|his|her|their)|previously|earlier|formerly|preceding this"
    r"|until then|(?:his|her|their|the) (?:previous|former|earlier|prior) "
    r"(?:position|post|role|job|title|designation))"
)
# As in "Prior to that he was a".
_BEFORE_THAT = late(
    rf"(?:^|[.;]\s|\n|,\s|\band,?\s|\b(?:he|she|they)(?:\s(?:had|has))?\s){_PRIOR}\b[^.;\n]{{0,90}}$",
    re.IGNORECASE,
)
_DAYS_BEFORE = late(r"\b(?:from|between|since)\s[^.;]{0,30}\d", re.IGNORECASE)
_DAYS_BEHIND = late(
    r",?\s{1,3}(?:\(?(?:from|since|between|until|till|up to)\b|\()[^.;()]{0,24}\d", re.IGNORECASE
)
# As in "at Hotel Sol" and "with another firm", where the job was somebody else's to give.
_ELSEWHERE = late(
    r"\b(?:at|with|for|by)\s(?!(?:the\s)?(?:same|our|us|this)\b)(?:(?:the|an?)\s)?(?-i:[A-Z])"
    r"|\b(?:another|other|different|elsewhere|former employer|previous employer|abroad)\b",
    re.IGNORECASE,
)
_BACK = 120  # characters before a title
_AHEAD = 120  # characters behind it


def is_held_before(text: str, title: Quotation) -> bool:
    """Tell an earlier position, with dates of its own, from one elsewhere."""
    if not title.text[0].isupper() or not names_job(title.text):
        return False
    prior = _BEFORE_THAT.search(text, max(0, title.start - _BACK), title.start)
    if prior is None:
        return False
    behind = text[title.end : title.end + _AHEAD]
    sentence = re.split(r"(?<!\d)\.\s|\n\n|;", behind, maxsplit=1)[0]
    if _ELSEWHERE.search(prior[0]) or _ELSEWHERE.search(sentence):
        return False
    dated = _DAYS_BEHIND.match(behind) or _DAYS_BEFORE.search(prior[0])
    return dated is not None


# As in "is currently employed as Supervisor. He joined as a Clerk".
_NOW = late(
    r"\b(?:currently|presently|now|(?:current|present|last|latest|final)(?:\s\w{2,9}){0,2})\b"
    r"[^.;\n]{0,60}$",
    re.IGNORECASE,
)
_BEGAN = late(
    r"[.;]\s[^.;\n]{0,60}?\b(?:joined|started|began|commenced|hired|recruited|initially|originally"
    r"|first)\b[^.;\n]{0,60}$",
    re.IGNORECASE,
)
_TO_PRESENT = late(
    r"\b(?:promoted|moved|elevated|upgraded|transferred|advanced|appointed)\s(?:to|into)\s(?:his|her"
    r"|their|the|this)\s(?:current|present|latest|last|final|said|above)\s(?:position|role|post|title"
    r"|designation|job|rank)\s(?:on|in|since|from|effective|with effect from|as of)\s",
    re.IGNORECASE,
)


def told_backwards(text: str, first: Quotation, last: Quotation) -> bool:
    """Tell whether the later of two titles was held before the other."""
    between = text[max(first.end, last.start - _BACK) : last.start]
    if _BEFORE_THAT.search(between):
        return True
    before = text[max(0, first.start - _BACK) : first.start]
    return _NOW.search(before) is not None and _BEGAN.search(between) is not None


def present_day(text: str, titles: Sequence[Quotation]) -> int | None:
    """Give where the day stands on which somebody was "promoted to the current position"."""
    found = _TO_PRESENT.search(text, titles[0].end, titles[-1].end + _FAR)
    return found.end() if found else None


_FAR = 200  # characters behind the last title
