"""The titles that sentences state, one after the other where there are several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from classifier.parsing.beside_titles import behind_title, owned_title
from classifier.parsing.chained_titles import (
    BOTH,
    ITS_DATES,
    ITS_DAY,
    is_in_turn,
    is_promoted,
    with_chained,
)
from classifier.parsing.dated_openers import is_named_apart, is_opened, is_told_since
from classifier.parsing.dates import without_stops
from classifier.parsing.earlier_titles import is_held_before
from classifier.parsing.patterns import late
from classifier.parsing.plain_titles import plain_title
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.short_titles import is_short_for
from classifier.parsing.title_frames import sentence_titles
from classifier.parsing.title_roles import is_plural, names_job
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
    text, masked = without_stops(text), without_stops(masked)
    for shown in (masked, text):
        told = (
            one
            for one in sentence_titles(shown, start, end)
            if not _is_addressed(text, one) and not _is_party(text, one)
            if not _OFFICE.search(text, max(0, one.start - _NEAR), one.start)
            and not is_named_apart(text, one, person)
        )
        stated = with_chained(shown, told, end)
        jobs = [title for title in stated if names_job(title.text)]
        jobs = _labelled(shown, jobs) or jobs
        plain = None
        if not jobs and shown is masked:
            beside = (
                owned_title(masked, person, start, end) or behind_title(masked, person, start, end)
                if person
                else None
            )
            plain = beside or plain_title(masked, start, end)
        if plain and not _is_addressed(text, plain):
            return _different(masked, with_chained(masked, [plain], end))
        if titles := _different(shown, jobs or stated):
            return titles
    return list(sentence_titles(masked, start, end, wanted=True))[:1]


# As in "From: Office of the Registrar".
_OFFICE = late(r"\boffice of the\s\Z", re.IGNORECASE)
_NEAR = 20
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
        again = is_promoted(text, title) or is_opened(text, title)
        if len(titles) > 1 and key in titles and again:
            del titles[key]  # "He left as B. He joined as A and was promoted to B."
        if _are_several(title.text) and titles and not _are_several(next(iter(titles))):
            continue
        if not titles or _is_further(text, title, list(titles.values())):
            titles.setdefault(key, title)
    return list(titles.values())[:_MOST]


def _are_several(title: str) -> bool:
    """Tell "experts" in "the pupils became experts", where one person is spoken of."""
    return title.islower() and is_plural(title)


# As in "promoted to A on 1 May 2015 and to", behind which B has a date of its own.
_BEHIND_DAY = late(r"\d(?:,?\s(?:and|then|later|finally)|,)\s(?:[a-z]{2,8}\s){0,4}$")


def _is_further(text: str, title: Quotation, others: Sequence[Quotation]) -> bool:
    """Tell a further position from another name of the first one."""
    if is_promoted(text, title):
        return title.text[0].isupper() or ROLE_WORD.fullmatch(title.text.split()[-1]) is not None
    before = text[max(0, title.start - 120) : title.start]
    short = (title.line != one.line and is_short_for(title.line, one.line) for one in others)
    if _NOT_HERE.search(before) or any(short):
        return False
    if _BEHIND_DAY.search(before) and _PROMOTED.search(before) and ITS_DAY.match(text, title.end):
        return True
    same = any(title.text.casefold() == other.text.casefold() for other in others)
    timed = is_opened(text, title) or is_told_since(text, title, others[-1])
    if not same and (timed or _is_another(text, title, before)):
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
    behind = _AND_AS.search(before) is not None and ITS_DATES.match(text, title.end) is not None
    return names_job(title.text) and (behind or _DATED_AS.search(before) is not None)


_NOT_HERE = late(
    r"\b(?:trained\sas|stud(?:ies|ying)|another|elsewhere|wish\w{0,3}|hop(?:es|ing))\b[^.;\n]*$"
)
# As in "as waiter and, since 2014, as".
_DATED_AS = late(
    r"(?:^|[.;]\s|\n)in\s(?:(?:early|late|mid)[\s-])?(?:19|20)\d\d\b(?:[^.;\n]|(?<=\bMr)\.|(?<=\bMs)\."
    r"|(?<=\bMrs)\.|(?<=\bDr)\.){0,90}?\b(?:served|worked|appointed|employed|acted|hired)\s"
    r"(?:\w{2,10}\s){0,3}?as\s(?:an?\s|our\s|the\s)?$"
    r"|(?:^|[.;,]\s|\band,?\s)(?:(?:then|again|later|once\smore)\s)?(?:since|from|in|between|on)\s"
    r"[^.;\n]{0,40}\d\)?,?\s"
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


def _is_another(text: str, title: Quotation, before: str) -> bool:
    """Tell "and as Site Engineer from 2 May 2019" behind "as Graduate Site Engineer"."""
    if not title.text[0].isupper():
        return False
    if BOTH.search(before) is not None or _follows(text, title, before):
        return True
    return is_in_turn(text, title) or is_held_before(text, title)


def _follows(text: str, title: Quotation, before: str) -> bool:
    joined = _AND_AS.search(" ".join(before.split()) + " " * before[-1:].isspace())
    return joined is not None and ITS_DATES.match(text, title.end) is not None
