"""Tell who worked as a volunteer from whom a text only calls so in passing."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late

_BEGINS = r"(?:^|[.!?\n]\s{0,3}|\b(?:[Tt]hat|[Tt]hank|[Pp]raise|[Rr]ecommend|[Nn]ominate)\s)"
_AS_VOLUNTEER = late(
    r"(?:\b(?:as|is|was|been)\s(?:an?|our|the)\s(?:[\w-]{2,14}\s){0,2}|\b(?:started|began|been|while"
    r"|is|was|who|[Hh]e|[Ss]he)\s(?:(?:has|had|have|also|currently)\s)?"
    rf"|{_BEGINS}(?:M[rs]s?\.?\s|Miss\s|Dr\.?\s)?[A-Z][\w’'-]+\s(?:[A-Z][\w’'-]+\s){{0,2}}"
    r"(?:has\s|have\s|had\s)?)$"
)
_VOLUNTEER_JOB = late(
    r"\s(?:basis|position|role|work|capacity|service|internship|placement|staff|time)\b|\W*$",
    re.IGNORECASE,
)
# As in "Jane Doe, a long-time volunteer, worked" and "Jane Doe, our volunteer since May,".
_APPOSED = late(
    rf"{_BEGINS}(?:[A-Z][\w.’'-]*\s){{0,3}}[A-Z][\w’'-]+,\s(?:an?|our|my)\s(?:[\w-]{{2,14}}\s){{0,2}}$"
)
_TELLS_ON = late(
    r",\s(?:who\s)?(?:has|had|have|is|was|[a-z]{2,12}ed|works|serves|helps|gave|gives|taught|ran)\b"
    r"|\s(?:(?:at|with|in|for)\s(?:us|our)|here|since|from)\b"
)
# As in "We thank our volunteer Jane Doe, who served".
_OURS = late(
    r"(?:^|[.!?\n]\s{0,3}|\b(?:that|thank|thanks to|grateful to|praise|recommend|nominate"
    r"|(?:letter|reference)\s(?:is\s)?(?:for|about))\s)(?:our|my)\s(?:[a-z-]{2,14}\s){0,2}$",
    re.IGNORECASE,
)
_NAMED = late(
    r",?\s(?:(?:M[rs]s?|Miss|Dr)\.?\s)?[A-Z][a-z’'-]+(?:\s[A-Z][\w’'-]*\.?){0,3}"
    r"(?=,?\s(?:who|has|had|is|was|for|[a-z]{2,12}ed)\b|[,.!?]|$)"
)
# Whose work is with volunteers, and what is made up of them.
_OF_THEM = late(
    r"\s(?:\w{2,12}\s)?(?:co-?ordinators?|managers?|management|programme?s?|department|brigade"
    r"|services|organi[sz]ations?|committee|centre|center|association|corps)\b",
    re.IGNORECASE,
)
_BACK = 90  # characters before the word


def is_volunteer(text: str, match: re.Match[str]) -> bool:
    """Tell "worked as a volunteer" from "volunteer firefighters" and from "volunteered to"."""
    if not match[0].lower().startswith("volunteer"):
        return True
    at, end = match.span()
    if _AS_VOLUNTEER.search(text, max(0, at - _BACK), at) or _VOLUNTEER_JOB.match(text, end):
        return True
    if _OF_THEM.match(text, end):
        return False
    begin = max(0, at - _BACK)
    return (_APPOSED.search(text, begin, at) and _TELLS_ON.match(text, end)) is not None or (
        _OURS.search(text, begin, at) and _NAMED.match(text, end)
    ) is not None
