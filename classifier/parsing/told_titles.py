"""The titles that sentences state, one after the other where there are several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from classifier.parsing.beside_titles import owned_title
from classifier.parsing.patterns import late
from classifier.parsing.plain_titles import plain_title
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_frames import sentence_titles
from classifier.parsing.title_roles import is_plural, names_job
from classifier.parsing.title_words import title_at
from classifier.quotation import Quotation

_PROMOTED = late(
    r"\b(?:promot\w{2,4}|later|then|subsequently|thereafter|elevated|moved|transferred|currently"
    r"|presently|now|effective|(?:present|current|last|latest|final|new)\s(?:title|position|post"
    r"|role"
    r"|designation)|re-?designated|bec[ao]me|initially|first|started|joined|changed|rose"
    r"|took (?:up|over)|way up"
    r"|upgraded|appointed|(?:was|were|been) made"
    r"|made\s(?:him|her|them))\b",
    re.IGNORECASE,
)
_NOW = late(
    r"\b(?:now|currently|presently|later|then|subsequently|thereafter)\s(?:[\w']{1,12}\s){0,6}$"
    r"|\bmade\s(?:him|her|them)\s(?:(?:an?|our|the|my)\s)?$",
    re.IGNORECASE,
)
_MOST = 20  # positions of one letter


def told_titles(
    text: str, masked: str, start: int, end: int, person: Quotation | None = None
) -> list[Quotation]:
    """Give the different titles that sentences state, in the order of the text.

    What was taken for duties is looked at where nothing else states one, and what has no
    occupation's noun counts where nothing else does.
    """
    for shown in (masked, text):
        told = (
            one
            for one in sentence_titles(shown, start, end)
            if not _is_addressed(text, one) and not _is_party(text, one)
        )
        stated = list(_with_chained(shown, told, end))
        jobs = [title for title in stated if names_job(title.text)]
        jobs = _labelled(shown, jobs) or jobs
        plain = None
        if not jobs and shown is masked:
            beside = owned_title(masked, person, start, end) if person else None
            plain = beside or plain_title(masked, start, end)
        if plain and not _is_addressed(text, plain):
            return _different(masked, _with_chained(masked, [plain], end))
        if titles := _different(shown, jobs or stated):
            return titles
    return list(sentence_titles(masked, start, end, wanted=True))[:1]


_LABEL = late(r"(?:^|[.;]\s)\W{0,3}(?:job )?(?:role|position|title|designation|post)\s?:\s\Z", re.I)
_ANY = frozenset(
    ("volunteer", "intern", "trainee", "apprentice", "employee", "fellow", "associate")
)


def _labelled(text: str, titles: Sequence[Quotation]) -> list[Quotation]:
    """Prefer "Role: Legal Adviser" within sentences to "served as a volunteer"."""
    if not titles or titles[0].text.casefold() not in _ANY:
        return []
    return [one for one in titles if _LABEL.search(text, max(0, one.start - 24), one.start)]


# As in "BEFORE ME: Jane Doe, Advocate & Commissioner for Oaths", "send your resume to Jane Doe".
_ADDRESSED = late(
    r"\bbefore me\b|\b(?:for|of) oaths\b|\bsworn (?:at|before|by)\b"
    r"|\b(?:your|an?|the|updated) (?:resume|résumé|cv|application|cover letter)\b[^.\n]{0,60}?"
    r"\sto\s",
    re.IGNORECASE,
)
_BESIDE = 300  # characters of the same line on both sides of a title


def _is_addressed(text: str, title: Quotation) -> bool:
    """Tell the title of whoever an affidavit is sworn before, or an application is sent to."""
    first, last = max(0, title.start - _BESIDE), min(len(text), title.end + _BESIDE)
    begin, end = text.rfind("\n", first, title.start) + 1, text.find("\n", title.end, last)
    return _ADDRESSED.search(text, begin or first, end if end >= 0 else last) is not None


def _is_party(text: str, title: Quotation) -> bool:
    """Tell what a contract calls a party or a post for short, as in "(the “Executive”)"."""
    if len(title.text.split()) > 1:
        return False
    name = re.escape(title.text)
    short = re.search(rf"\((?:the )?[\"“'‘](?:the )?{name}[\"”'’]\)", text, re.IGNORECASE)
    return short is not None and not short.start() <= title.start < short.end()


def _different(text: str, stated: Iterable[Quotation]) -> list[Quotation]:
    titles: dict[str, Quotation] = {}
    for title in stated:
        key = " ".join(title.text.casefold().split())
        if len(titles) > 1 and key in titles and _is_promoted(text, title):
            del titles[key]  # "He left as B. He joined as A and was promoted to B."
        if _are_several(title.text) and titles and not _are_several(next(iter(titles))):
            continue
        if not titles or _is_further(text, title, list(titles.values())):
            titles.setdefault(key, title)
    return list(titles.values())[:_MOST]


def _are_several(title: str) -> bool:
    """Tell "experts" in "the pupils became experts", where one person is spoken of."""
    return title.islower() and is_plural(title)


_PROMOTED_TO = late(
    r"\b(?:(?:promot\w{2,4}|elevated|upgraded|advanced|progressed|moved(?:\sup)?"
    r"|transferred|way up|sel(?:f|ves)\sup)"
    r"(?:\s(?:twice|again|further|later|first|next|then)[,:]?)?"
    r"(?:\s(?:on|in|effective|with effect from)\s[^.;:\n]{2,22}\d,?)?\s(?:to|into|as)"
    r"|became|(?:was|were|been)\smade)\s"
    r"(?:(?:the\s)?(?:position|post|role|rank|grade)\sof\s)?(?:an?\s|the\s|our\s)?$",
    re.IGNORECASE,
)
_CHAINED = late(
    r"\s(?:on|in|from|since|effective|with effect from|w\.?e\.?f\.?)\s[^.;\n]{3,24}?\d"
    r"(?:,?\s(?:and|then|and then|and later|and finally|finally|later)|,)\s"
    r"(?:(?:promoted\s|became\s)?(?:to\s|as\s)?(?:that of\s)?)(?:an?\s|the\s)?(?=[A-Z])"
)


# As in "as Clerk (2015 to 2017), Cashier (2017 to 2019) and Manager since 2019".
_IN_BRACKETS = r"\s{1,3}\((?=[^()]{0,45}\d)[^()]{4,60}\)"
_LISTED = late(
    rf"{_IN_BRACKETS}[,;]?\s{{1,3}}(?:(?:and|then|finally|later|lastly)\s{{1,3}}){{0,2}}"
    r"(?:as\s{1,3}|(?:is|was|has been)\s(?:now\s)?)?(?:an?\s{1,3}|the\s{1,3}|our\s)?(?=[A-Z])"
)
_BRACKETED = late(_IN_BRACKETS)


# As in "a porter until 4 June 2015, then a cook".
_THEN = late(
    r"(?:,?\s(?:on|in|from|since|until|till|up to|to|between|for)\s[^.;\n]{2,45}?)?,?\s(?:and\s)?"
    r"(?:then|later|thereafter|afterwards)\s(?:as\s)?(?:an?|the|our)\s(?=[A-Za-z])"
)


# As in "Clerk from 2012 to 2015 and Cashier from 2015 to 2018".
_AND_DATED = late(
    r"(?:\s(?:with|at|in|for)\s[^.;,\n\d]{2,25}?)?,?\s(?:from|between|since)\s[^.;\n]{3,45}?\d,?"
    r"\s(?:and|&)\s(?:an?\s|the\s|our\s)?(?=[A-Za-z])"
)


_AND_OUR = late(r"\s(?:and|&)\s(?:as\s)?(?:our|my|an?|the)\s(?=[A-Za-z])")


def _with_chained(text: str, titles: Iterable[Quotation], end: int) -> Iterator[Quotation]:
    """Add the titles that dates follow, as in "promoted to A on D and B on E"."""
    for title in titles:
        yield title
        yield from _promoted_on(text, title, end)
        both = _BOTH.search(text, max(0, title.start - 60), title.start)
        chained = (_AND_OUR if both else _THEN).match(text, title.end, end)
        if chained and (further := title_at(text, chained.end(), end)):
            yield further
        dated = _AND_DATED.match(text, title.end, end)
        further = title_at(text, dated.end(), end, comma=False) if dated else None
        if further and names_job(further.text) and _ITS_DATES.match(text, further.end):
            yield further
        yield from _listed(text, title, end)


def _promoted_on(text: str, title: Quotation, end: int) -> Iterator[Quotation]:
    """Give the titles to which somebody rose one after the other, each with its date."""
    if not _is_promoted(text, title):
        return
    for _ in range(_MOST):
        chained = _CHAINED.match(text, title.end, end)
        further = title_at(text, chained.end(), end) if chained else None
        comma = chained is not None and chained[0].endswith(", ")
        if further is None or (comma and not _ITS_DAY.match(text, further.end, end)):
            return
        yield further
        title = further


# As in "promoted to A on 1 May 2015 and to", behind which B has a date of its own.
_BEHIND_DAY = late(r"\d(?:,?\s(?:and|then|later|finally)|,)\s(?:[a-z]{2,8}\s){0,4}$")
_ITS_DAY = late(r"\s(?:on|in|from|since|effective|with effect from|w\.?e\.?f\.?)\s[^.;\n]{0,24}\d")


def _listed(text: str, title: Quotation, end: int) -> Iterator[Quotation]:
    """Give the titles that follow on each other, each with its dates in brackets."""
    for _ in range(_MOST):
        behind = _LISTED.match(text, title.end, end)
        further = title_at(text, behind.end(), end, comma=False) if behind else None
        if further is None or not _BRACKETED.match(text, further.end, end):
            return
        yield further
        title = further


def _is_promoted(text: str, title: Quotation) -> bool:
    return _PROMOTED_TO.search(text[max(0, title.start - 60) : title.start]) is not None


def _is_further(text: str, title: Quotation, others: Sequence[Quotation]) -> bool:
    """Tell a further position from another name of the first one."""
    if _is_promoted(text, title):
        return title.text[0].isupper() or ROLE_WORD.fullmatch(title.text.split()[-1]) is not None
    before = text[max(0, title.start - 120) : title.start]
    if _NOT_HERE.search(before):
        return False
    if _BEHIND_DAY.search(before) and _PROMOTED.search(before) and _ITS_DAY.match(text, title.end):
        return True
    if _is_another(text, title, before, others):
        return True
    if any(title.text.casefold() in other.text.casefold() for other in others):
        return False
    if title.text[0].islower():
        role = ROLE_WORD.fullmatch(title.text.split()[-1]) is not None
        turned = role and _NOW.search(before) is not None
    else:
        turned = any(sign.search(before) for sign in (_PROMOTED, _SINCE_THEN))
    return turned or _is_dated(text, title, before)


def _is_dated(text: str, title: Quotation, before: str) -> bool:
    """Tell a title that has dates of its own, as in "and, since 2014, as head waiter"."""
    behind = _AND_AS.search(before) is not None and _ITS_DATES.match(text, title.end) is not None
    return names_job(title.text) and (behind or _DATED_AS.search(before) is not None)


_NOT_HERE = late(
    r"\b(?:trained\sas|stud(?:ies|ying)|another|elsewhere|wish\w{0,3}|hop(?:es|ing))\b[^.;\n]*$"
)
# As in "as waiter and, since 2014, as".
_DATED_AS = late(
    r"(?:^|[.;]\s|\n)in\s(?:(?:early|late|mid)[\s-])?(?:19|20)\d\d\b(?:[^.;\n]|(?<=\bMr)\.|(?<=\bMs)\."
    r"|(?<=\bMrs)\.|(?<=\bDr)\.){0,90}?\b(?:served|worked|appointed|employed|acted|hired)\s"
    r"(?:\w{2,10}\s){0,3}?as\s(?:an?\s|our\s|the\s)?$"
    r"|(?:^|[.;,]\s|\band,?\s)(?:since|from|in|between|on)\s[^.;\n]{0,40}\d\)?,?\s"
    r"(?:[\w'’]{1,12}\s){0,6}?as\s(?:an?\s|our\s|the\s)?$",
    re.IGNORECASE,
)
# As in "Since 1 March 2018 he has been our".
_SINCE_THEN = late(
    r"(?:^|[.;\n]\s)(?:Since|From|After|On|In|Between)\s[^.;\n]{0,40}\d,?\s(?:and\s)?"
    r"(?:[Hh]e|[Ss]he|they|Mr|Ms|Mrs|Miss)\b[^.;\n]{0,40}$"
)


_AND_AS = late(
    r"(?:\b(?:and|then|later|finally|followed by)|[,;])\s(?:(?:then|later|finally|subsequently)\s)?"
    r"(?:as|by)\s(?:an?\s|the\s|our\s|my\s)?$|\)[,;]?\s(?:(?:and|then|finally|later|lastly)\s){0,2}"
    r"(?:as\s)?(?:an?\s|the\s)?$|\d,?\s(?:and|&)\s(?:an?\s|the\s|our\s)?$",
    re.IGNORECASE,
)
# As in "has worked both as Office Clerk and as".
_BOTH = late(r"\b(?:both\s(?:as\b|my\b|our\b)|as\sboth\b)[^.;\n]*\Z", re.IGNORECASE)
_ITS_DATES = late(
    r",?\s{1,3}(?:\(?(?:from|since|between|until|till|up to)\b|\()[^.;()]{0,24}\d", re.IGNORECASE
)


def _is_another(text: str, title: Quotation, before: str, others: Sequence[Quotation]) -> bool:
    """Tell "and as Site Engineer from 2 May 2019" behind "as Graduate Site Engineer"."""
    return (
        title.text[0].isupper()
        and all(title.text.casefold() != other.text.casefold() for other in others)
        and (_BOTH.search(before) is not None or _follows(text, title, before))
    )


def _follows(text: str, title: Quotation, before: str) -> bool:
    joined = _AND_AS.search(" ".join(before.split()) + " " * before[-1:].isspace())
    return joined is not None and _ITS_DATES.match(text, title.end) is not None
