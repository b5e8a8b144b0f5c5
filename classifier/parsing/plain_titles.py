"""Titles that sentences state less plainly: "was a Dental Hygienist", "As Associate, he"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from classifier.parsing.firms import COMPANY
from classifier.parsing.patterns import late
from classifier.parsing.title_frames import MOST_CUES
from classifier.parsing.title_mentions import without_praise
from classifier.parsing.title_owners import (
    HOPED,
    by_speaker,
    is_anothers,
    is_untold,
    sentence_before,
    without_firm,
)
from classifier.parsing.title_roles import PLAIN_ROLE, names_job, role_of
from classifier.parsing.title_words import title_at
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation

_IS = late(
    r"(?<![\w.])(?P<subject>[A-Za-z][\w.’'-]{0,20})[\"”)]?,?\s(?:\d\d,\s)?"
    r"(?:(?:is|was|has been|had been|became|being)\s|(?<=[Hh]e['’]s\s)(?:been\s)?"
    r"|(?<=['’]s\s)(?=(?:been|an?|our|the|my)\s)(?:been\s)?)"
    r"(?:(?!not)[a-z]{3,12}ly\s|still\s|now\s|also\s|already\s){0,2}(?P<article>(?:an?|the|our|my|their)\s)?"
    r"(?=[A-Za-z\"“*])"
)
_PRONOUNS = frozenset(
    words("he she who they himself herself named bearer employee mentioned and also")
)
_NO_SUBJECT = frozenset(
    words(
        "this it there that which what company firm ltd limited inc llc we i our service work"
        " letter reason name salary wage date position post designation title role period conduct"
        " behaviour performance hotel hospital clinic school store his her you all mother father"
    )
)


def plain_title(text: str, start: int, end: int) -> Quotation | None:
    """Give a title that is stated less plainly: "was a Dental Hygienist", "As Associate, he"."""
    for at, article in _plain_places(text, start, end):
        title = title_at(text, at, end, comma=False)
        if title is None and (found := title_at(text, at, end, comma=False, praised=True)):
            apposed = text.endswith((", a ", ", an ", ", my ", ", our "), 0, at)
            title = found if found.text[0].isupper() or apposed else None
        if not title or not names_job(title.text) or _NOT_SO.match(text, title.end, end):
            continue
        title = without_praise(title)
        role = role_of(title.text) or ""
        if title.text[0].isupper() or article or PLAIN_ROLE.search(role):
            return without_firm(text, title)
    return None


# As in "an engineer by training", and the writer's "As secretary I pay".
_NOT_SO = late(
    r"\s(?:by\s(?:training|background|education|qualification)|at\sheart|I\s[a-z]{2,12}\b)"
)
_AS_HE = late(
    r"(?:^|(?<=[.!?\n]\s)|(?<=\n))(?:As|In (?:his|her|their) (?:role|capacity|position) as"
    r"|(?:While )?[Ww]orking as|(?:Serving|Acting|Employed|Hired) as|Being)\s"
    r"(?:an?\s|our\s|the\s|my\s)?",
    re.MULTILINE,
)
_AS_A = late(r"(?<!such )(?<!well )\bas (?:an?|our|my|the|their|his|her)\s", re.IGNORECASE)


_APPOSED = late(r"\b(?!Dear)[A-Z][\w.’'-]{1,20},\s(?:an?|our|my)\s(?=[a-zA-Z])")
_BETWEEN = late(
    r"\b(?!Dear)[A-Z][\w.’'-]{1,20}(?:\s\([^()\n]{1,40}\))?,\s"
    r"(?=(?:[\w'’&/-]{1,20}\s){0,4}[\w'’&/-]{2,20}(?:\s\([^()\n]{1,40}\))?,\s(?:who\s)?"
    r"(?:was|is|has|had|works?|worked|joined|served|started|began|came|with|at|since|from)\b)"
)
_SET_OFF = late(
    r"\b(?!Dear)[A-Z][\w’'-]{1,20}\s(?:\(|[-–—]\s)(?:an?\s|our\s)?"
    r"(?=[A-Za-z][\w'’&/ -]{2,40}(?:\)|\s[-–—])\s(?:was|is|has|had|works?|worked|joined|served"
    r"|started|began|with|at|since|from)\b)"
)
_WITH_FIRM = late(
    r"\b[A-Z][\w'’-]{1,20}\s[A-Z][\w'’-]{1,20},\s"
    r"(?=(?:[\w'’&/-]{1,20}\s){1,5}(?:at|with|of|in|for)\s(?:our\s|the\s)?[A-Z][^,;\n]{2,60},\s"
    r"[^,;\n]{0,12}\d"
    r"|(?:[\w'’&/-]{1,20}\s){1,8}(?:at|with|of|in|for)\s(?:our|my)\s[a-z][^,;.\n]{2,40},\s[a-z]{3,12}\b)"
)
_IN_PARENS = late(r"\b(?:employee|staff|worker|member)(?:\s\(|,\s)(?=[A-Z])")
_AS_NAMED = late(r"(?<!such )(?<!well )(?<!known )(?<!same )(?<!soon )\bas\s{1,3}(?=[A-Za-z])")


def _plain_places(text: str, start: int, end: int) -> Iterator[tuple[int, bool]]:
    """Give the places behind "she is our", "As" at the start of a sentence and "as a"."""
    places = list(_is_places(text, start, end))
    yield from (place for place, also in places if not also)
    for frame, article in _FRAMES:
        for cue in islice(frame.finditer(text, start, end), MOST_CUES):
            before = sentence_before(text, start, cue.start())
            behind = text[cue.end() : cue.end() + 24]
            if frame in _OF_AS and (is_anothers(before, cue[0], behind) or HOPED.search(before)):
                continue
            if frame in _BESIDE_NAME and COMPANY.search(text, max(0, cue.start() - 20), cue.end()):
                continue
            if not by_speaker(text, cue, end):
                yield cue.end(), article
    yield from (place for place, also in places if also)


# As in "completed a six-week Junior Buyer internship".
_COURSE = late(
    r"\b(?:an?|his|her|their|the)\s(?:[a-z\d-]{2,12}\s){0,3}(?=(?:[A-Z][\w&/-]{1,20}\s){1,4}"
    r"(?:[Ii]nternship|[Aa]pprenticeship|[Tt]raineeship|[Pp]lacement)\b)"
)
_OF_AS = (_AS_A, _AS_NAMED)
_BESIDE_NAME = (_APPOSED, _BETWEEN, _SET_OFF)


_FRAMES = (
    (_AS_HE, False),
    (_COURSE, True),
    (_AS_A, True),
    (_APPOSED, True),
    (_BETWEEN, True),
    (_SET_OFF, True),
    (_WITH_FIRM, True),
    (_IN_PARENS, False),
    (_AS_NAMED, False),
)


def _is_places(text: str, start: int, end: int) -> Iterator[tuple[tuple[int, bool], bool]]:
    """Give the places behind "she is our"; the last answer tells "he is also a pastor"."""
    for cue in _IS.finditer(text, start, end):
        low = cue["subject"].lower().rstrip(".,")
        if is_untold(text, start, cue.start()):
            continue
        if low in _PRONOUNS or (cue["subject"][0].isupper() and low not in _NO_SUBJECT):
            yield (cue.end(), cue["article"] is not None), " also " in cue[0]
