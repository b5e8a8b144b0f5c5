"""Where the letters of one file begin, by their heads: letterhead, date, opening, person."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Literal, NamedTuple

from classifier.parsing.patterns import late

OPENS = late(
    r"^[^\w\n>]{0,8}(?P<words>to whom(?:so)?(?:ever)? it may concern"
    r"|dear (?:sirs?|madam|mr|mrs|ms|miss|dr|officer|visa|immigration|ircc|hiring|all|colleagues?"
    r"|recruiter|team|prospective)\b"
    r"|this (?:letter )?is to (?:certify|confirm|state|inform|attest|verify)\b"
    r"|this (?:letter|certificate) (?:confirms|certifies|verifies|serves)\b)",
    re.IGNORECASE | re.MULTILINE,
)
CLOSES = late(
    r"^[^\w\n>]{0,8}(?:yours (?:sincerely|faithfully|truly|respectfully)"
    r"|(?:very )?(?:sincerely|truly|faithfully)(?: yours)?\b"
    r"|(?:(?:with|my|our|kind|best|warm) ?){0,4}(?:est )?regards\b"
    r"|respectfully(?: yours| submitted)?\b|for and on behalf of\b"
    r"|authori[sz]ed signator(?:y|ies)\b|signed(?: by\b|:|\W{0,3}$))",
    re.IGNORECASE | re.MULTILINE,
)
_NAMED_SO = late(
    r"^[^\w\n>]{0,60}(?:(?:[a-z]{2,14} ){0,3}(?:certificate|reference|declaration|testimonial"
    r"|attestation|confirmation|verification|letter)(?: (?:of|letter)(?: [a-z]{2,14}){0,3})?"
    r"|(?:[A-Z] ){5,20}[A-Z])[^\w\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
_EMAIL = late(r"(?<![\w.+-])[\w.+-]{1,64}@(?P<firm>[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})")
_PHONE = late(
    r"(?:\b(?:te?l|telephone|ph|phone|mob|mobile|cell)\b[^\w\n+(]{0,6}(?=[+(\d])|(?=\+\d)"
    r"|(?<![\d-])(?=\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)))"
    r"(?P<number>[+(]{0,2}\d[\d ().-]{6,22}\d)",
    re.IGNORECASE,
)
_NTH = r"\d{1,2}(?:\s?(?:st|nd|rd|th))?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = late(
    rf"(?<![\w/.-])(?:{_NTH}»?(?: of)?[ .,/-]{{1,2}}(?:{_MONTH}|\d{{1,2}})[ .,/-]{{1,2}}(?:of )?"
    rf"(?:19|20)\d\d|{_MONTH} (?:the )?{_NTH},?(?: of)? (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\b",
    re.IGNORECASE,
)
# What a date of issue doesn't share its line with.
_TALKS = late(
    r"\b(?:from|since|until|till|to|between|and|join\w{0,4}|start\w{0,4}|begin\w{0,4}|end\w{0,3}|of"
    r"|birth|born|period|employ\w{0,5}|work\w{0,3}|salary|was|is|has|effective|present|passport"
    r"|visa|expir\w{0,3}|hired?|resign\w{0,6}|left|leav\w{0,3}|graduat\w{0,3}|position|title)\b",
    re.IGNORECASE,
)
# What speaks of somebody's employment, as the first sentences of a letter do.
_TOLD = late(
    r"^(?!\s{0,20}(?:[^\w\s\"'“(]|\d{1,2}[.)]))(?=(?:[^\s]{1,60}[^\S\n]{1,9}){5})(?=[^\n]{0,400}\b(?:"
    r"employed|employee|employment|worked|works|working|served|serving|joined|engaged|hired|staff"
    r"|been|certif(?:y|ies|ied)|confirms?|attests?|declares?|states?|verif(?:y|ies))\b)",
    re.IGNORECASE | re.MULTILINE,
)
_PERSON = late(
    r"\bthat,?\s(?:(?i:mr|mrs|ms|miss|dr|engr)\b\.?\s)?(?P<name>[A-Z][\w'’-]{1,24}(?:\s[A-Z][\w.'’-]{0,24}){1,3})"
)
# A message has a head of its own, and none of its lines are those of a letter.
_MAIL = late(
    r"^(?:[ \t*]{0,4}from\s?:[^\n]{3,200}"
    r"(?:\n[ \t*]{0,4}(?:date|to|cc|bcc|sent|subject|reply-to)\s?:[^\n]{0,400}){1,6}"
    r"|>[^\n]*|[^\n]{0,120}\bwrote:)$",
    re.IGNORECASE | re.MULTILINE,
)
_ASKED = late(r"\b(?:me|undersigned|hesitate|questions?|quer(?:y|ies)|clarifications?)\b", re.I)
_WITHIN = 12  # lines, empty ones not counted, from the first sign of a head to what is told
_SIGNED = 5  # lines from a close on in which stands who signs, when, and how to reach them
_FEWEST = 2  # kinds of signs that make a head, and letters that are several
_LONGEST = 100  # characters beside a date of issue on its line
_ABOUT = 200  # characters on either side of a sign that are looked at
_NAMED = 160  # characters in which an opening names somebody

_Kind = Literal["phone", "firm", "dated", "opens", "told", "mail"]
_REACHED = frozenset(("phone", "firm"))
_OF_SIGNER = frozenset(("phone", "firm", "dated"))


class _Sign(NamedTuple):
    """One sign of a head, at a line; ``value`` is the day, number or address that it states."""

    start: int
    line: int
    kind: _Kind
    value: str


class Head(NamedTuple):
    """The head of a letter: the place of its first line, and what tells it from another."""

    start: int
    end: int
    phones: frozenset[str]
    firms: frozenset[str]
    days: frozenset[str]
    person: frozenset[str]
    opened: bool

    def is_other_than(self, before: Head) -> bool:
        """Tell the head of another letter from the same one on a further page."""
        same = self.phones & before.phones
        if not (same or self.firms & before.firms) and (
            _differ(self.phones, before.phones) or _differ(self.firms, before.firms)
        ):
            return True
        # Those who sign date a letter, too, and what follows may be a further page.
        dated = bool(same or self.opened) and _differ(self.days, before.days)
        return dated or _differ(self.person, before.person)


def _differ(own: frozenset[str], other: frozenset[str]) -> bool:
    return bool(own and other) and not own & other


def heads(source: str, most: int) -> list[Head]:
    """Give the heads of the letters of a text, in its order; one for each of ``most`` letters."""
    found: list[Head] = []
    if len(list(islice(_TOLD.finditer(source), _FEWEST))) < _FEWEST:
        return found  # as of most files of one letter, which spares a closer look
    for head in _heads(source):
        if all(head.is_other_than(before) for before in found):
            found.append(head)
        if len(found) == most:
            break
    return found


def _heads(source: str) -> Iterator[Head]:
    """Give what stands above each place that tells of a job, where there is enough of it."""
    lines = [line.start() for line in re.finditer(r"^(?=.*\S)", source, re.MULTILINE)]
    pending: list[_Sign] = []
    for sign in _signs(source, lines):
        if sign.kind == "mail":
            pending = []
        elif sign.kind != "told":
            pending.append(sign)
        else:
            near = [one for one in pending if sign.line - one.line <= _WITHIN]
            kinds = {"reached" if one.kind in _REACHED else one.kind for one in near}
            if len(kinds) >= _FEWEST:
                yield _head(source, near)
            pending = []


def _head(source: str, signs: Sequence[_Sign]) -> Head:
    start = source.rfind("\n", 0, signs[0].start) + 1
    phones, firms, days, opened = (
        frozenset(one.value for one in signs if one.kind == kind and one.value)
        for kind in ("phone", "firm", "dated", "opens")
    )
    named = frozenset(word for value in opened for word in value.split())
    is_open = any(one.kind == "opens" for one in signs)
    return Head(start, source.find("\n", start), phones, firms, days, named, is_open)


def _signs(source: str, lines: Sequence[int]) -> list[_Sign]:
    """Give all signs in the order of the lines; on one line what is told comes last."""
    mail = {
        at
        for found in _MAIL.finditer(source)
        for at in range(bisect_right(lines, found.start()), bisect_right(lines, found.end()) + 1)
    }
    found: list[_Sign] = [_Sign(lines[at - 1], at, "mail", "") for at in mail]
    closes = [bisect_right(lines, close.start()) for close in CLOSES.finditer(source)]
    signed = {at for close in closes for at in range(close, close + _SIGNED)}
    for start, kind, value in _stated(source):
        at = bisect_right(lines, start)
        if at not in mail and not (at in signed and kind in _OF_SIGNER):
            found.append(_Sign(start, at, kind, value))
    return sorted(found, key=lambda sign: (sign.line, sign.kind == "told", sign.start))


def _stated(source: str) -> Iterator[tuple[int, _Kind, str]]:
    yield from _reached(source)
    for found in _DAY.finditer(source):
        if _is_alone(_line(source, found.start()).replace(found[0], "")):
            yield found.start(), "dated", re.sub(r"\W|(?<=\d)(?:st|nd|rd|th)", "", found[0])
    for found in OPENS.finditer(source):
        person = _PERSON.search(source, found.end(), found.end() + _NAMED)
        yield found.start("words"), "opens", person["name"].casefold() if person else ""
    for found in _NAMED_SO.finditer(source):
        yield found.end(), "opens", ""
    for found in _TOLD.finditer(source):
        yield found.start(), "told", ""


def _reached(source: str) -> Iterator[tuple[int, _Kind, str]]:
    """Give numbers and addresses of letterheads, and not of a sentence that says whom to ask."""
    for found in _EMAIL.finditer(source):
        if not _ASKED.search(_line(source, found.start())):
            yield found.start(), "firm", found["firm"].casefold()
    for found in _PHONE.finditer(source):
        if not _ASKED.search(_line(source, found.start())):
            yield found.start(), "phone", re.sub(r"\D", "", found["number"])


def _line(source: str, place: int) -> str:
    """Give the line at a place, of a long one what is about it."""
    start = max(source.rfind("\n", 0, place) + 1, place - _ABOUT)
    end = source.find("\n", place, place + _ABOUT)
    return source[start : end if end >= 0 else place + _ABOUT]


def _is_alone(beside: str) -> bool:
    """Tell whether what stands beside a date on its line leaves it that of the letter."""
    return len(beside) <= _LONGEST and not _TALKS.search(beside) and not _DAY.search(beside)
