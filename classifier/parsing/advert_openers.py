"""Duties in the sentences of an advert that say whom it looks for and what for.

As in "We are seeking a porter to move patients and clean beds" and "The driver will load crates",
above or instead of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from classifier.parsing.clauses import clauses
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words

_SOUGHT = late(
    r"\b(?:is|are|['’]re)\s(?:(?!not)\w{3,12}\s)?(?:seeking|looking\sfor|recruiting|hiring"
    r"|searching\sfor|in\s(?:search|need)\sof)\b"
    r"|\b(?:we\s(?:need|seek|want|require)|wanted|join\s(?:us|our\s\w{3,12})\sas)\b",
    re.IGNORECASE,
)
_WHAT_FOR = late(
    r"\s(?:to|who\s(?:will|can|is\sable\sto|are\sable\sto)|that\swill)\s", re.IGNORECASE
)
_WILL = late(
    r"(?:^|(?<=[.!?:]\s)|(?<=\n))(?:(?:The|This|Our|An?|In\sthis|As\san?)\s"
    r"(?:[\w'’&/()-]{1,20},?\s){0,7}?(?:(?:you|he|she|they)\s)?|You\s)(?:will|shall)\s(?:also\s)?"
    r"(?:be\s(?:required|expected|asked|called\supon)\sto\s)?",
    re.MULTILINE,
)
# "will be responsible for" stands between the frame and what is done.
_CHARGED = late(
    r"be\s(?:\w{3,12}ly\s)?(?:responsible\sfor|in\scharge\sof|tasked\swith|accountable\sfor"
    r"|involved\sin|entrusted\swith|charged\swith)\s(?:the\s)?",
    re.IGNORECASE,
)
_LED = late(r"(?:\w{3,12}ly\s)?(?:help\s(?:us\s)?(?:to\s)?)?(?P<verb>[a-z]{2,14})\b")
_END = late(r"[.!?;](?=\s|$)|\n\s*\n|$")
_IDLE = frozenset(
    words(
        "be have work join fill become grow apply thrive succeed earn learn start enjoy receive"
        " report need possess hold get make take bring excel help demonstrate show understand"
        " think know love live gain find meet offer give let do go see call contact require"
        " undergo complete pass commit participate interact include involve remain stay come"
        " benefit provide"
    )
)
# Who is to do something for whoever is sought, and what happens by itself.
_OTHERS = late(
    r"\b(?:company|employer|firm|organi[sz]ation|programme?|contract|salary|pay|wages?|interviews?"
    r"|training|courses?|benefits?|application|internship|opportunity|project|clinic|school|hospital)"
    r"\s(?:also\s)?(?:will|shall)",
    re.IGNORECASE,
)
# An idle verb counts with what it is a duty with.
_PROVIDE = late(
    r"provide\s(?:\w{3,14}\s){0,3}(?:care|support|service|services|assistance|training|guidance)\b"
    r"|(?:help|assist)\s(?:with|in)\s"
)
_FEWEST, _LONGEST = 3, 400  # words and characters of what is told
_OVERLAP = 0.3  # of its letters that may stand in duties that are known
_SEEKER = 60  # characters before "are looking for" that name who seeks
_MOST = 60  # frames of a text that are looked at


def with_openers(text: str, found: Sequence[Span]) -> list[Span]:
    """Add the duties in the opening sentences of an advert, those that are new.

    Of those that are known the words that lead to them are cut, as "You will".
    """
    kept, added = list(found), list[Span]()
    for first, start in _places(text):
        end = _END.search(text, start, start + _LONGEST)
        if not end or len(text[start : end.start()].split()) < _FEWEST:
            continue
        parts = _whole(text, clauses(text, (start, end.start())))
        led = [span for span in kept if first <= span[0] < start < span[1] <= end.end()]
        kept = [span for span in kept if span not in led]
        added += [one for one in parts if _is_new(one, kept)]
    return sorted([*kept, *(one for at, one in enumerate(added) if _is_new(one, added[:at]))])


def _whole(text: str, parts: Sequence[Span]) -> list[Span]:
    """Join verbs without an object, as in "load, carry and unload crates", to what follows."""
    whole: list[Span] = []
    for start, end in parts:
        if whole and _is_bare(text[slice(*whole[-1])]):
            whole[-1] = (whole[-1][0], end)
        else:
            whole.append((start, end))
    return whole


def _is_bare(told: str) -> bool:
    return all(verb_form(word) == "base" for word in re.findall(r"[^\W\d_]+", told.lower()))


def _places(text: str) -> Iterator[Span]:
    """Give where sentences lead to what somebody is to do, and where that begins."""
    for sought in islice(_SOUGHT.finditer(text), _MOST):
        last = min(len(text), sought.end() + _LONGEST)
        end = _END.search(text, sought.end(), last)
        for led in _WHAT_FOR.finditer(text, sought.end(), end.start() if end else last):
            start = _task_at(text, led.end())
            if start is not None:
                yield sought.start() - _SEEKER, start
                break
    for will in islice(_WILL.finditer(text), _MOST):
        start = None if _OTHERS.search(will[0]) else _task_at(text, will.end())
        if start is not None:
            yield will.start(), start


def _task_at(text: str, at: int) -> int | None:
    """Give where a verb of work begins; "to join us" and "will be" have none."""
    charged = _CHARGED.match(text, at)
    at = charged.end() if charged else at
    led = _LED.match(text, at)
    form = verb_form(led["verb"]) if led else None
    if charged:
        return at if form == "ing" else None
    told = led is not None and form == "base" and led["verb"] not in _IDLE
    return at if told or _PROVIDE.match(text, at) else None


def _is_new(span: Span, known: Sequence[Span]) -> bool:
    start, end = span
    common = sum(max(0, min(end, last) - max(start, first)) for first, last in known)
    return common <= _OVERLAP * (end - start)
