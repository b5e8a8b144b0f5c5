"""Names behind labels, in a letter's subject, head and greeting, and among a contract's parties."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from classifier.parsing.firms import COMPANY
from classifier.parsing.frame import Frame
from classifier.parsing.names import is_name
from classifier.parsing.patterns import late
from classifier.parsing.persons import Person, fits_lone, name_in, upper
from classifier.parsing.title_roles import names_job
from classifier.quotation import Quotation

_SUBJECT = late(
    r"\W{0,6}(?:\*\*)?(?:re|subject|sub|object|objet|asunto|betreff|reference|ref"
    r"|(?:[\w'’-]+[ ]){0,5}(?:letters?|certificate|certification|reference|verification"
    r"|confirmation|service|offer"
    r"|declaration|experience|employment|recommendation|testimonial|record|statement|attestation"
    r"|work)"
    r"(?:\s(?:of|for|de)\s\w+(?: (?:and|&|of) \w+){0,2})?)"
    r"(?:\t|\s{3,9}|(?<=\b[Rr][Ee])\.\s|\s{0,3}[:–—,-]|\s{0,3}\b(?:for|of|to|on"
    r"|from)\b)\s{0,3}",
    re.IGNORECASE,
)
_RE = late(r"(?:Re|RE|Ref|REF)\s(?=[A-Z])")
_LATER = late(r"(?:\b(?:for|of|to|from|on)\b|[:–—,-])\s{1,3}", re.IGNORECASE)
_LABEL = late(
    r"\W{0,6}(?:\d{1,2}[.)]\s)?(?:(?:full )?name(?: of (?:the )?(?:employee|worker|staff|candidate"
    r"|officer|appraisee))?"
    r"|employee(?:['’]s)?(?: (?:full )?name)?|appraisee|staff(?: name)?|worker|applicant|candidate"
    r"|nom(?: et prénoms?)?"
    r"|nombre|nome|mitarbeiter(?:in)?|staff member|name in full|crew member|team member|ratee"
    r"|subject)\s{0,20}"
    r"(?:[:\uff1a|?\t]|\.{3,60}|\s{2,}|\s-\s)[\s:|*_]{0,20}",
    re.IGNORECASE,
)
_ANY_LABEL = late(
    r"(?:^|(?<=\s)|(?<=\|))([^\W\d_][^:|\t]{1,44}?)\s?(?:[:\uff1a|\t?]|\.{3,60}|\s{3,}"
    r"|\s[-–—=]\s)[\s:"
    r"|*_.-]{0,30}(?=[A-ZÀ-Þ])"
)
# What a label ends in, whatever stands around it: most lines hold none.
_LABEL_END = late(r"[:\uff1a|\t?]|\s{3}|\s[-–—=]\s")
_ABOUT = late(
    r"\b(?:names?|employee|staff|worker|candidate|applicant|person|crew|member|seafarer|re"
    r"|regarding|subject|concerning|nom"
    r"|bearer|for|of|mr|ms|mrs|who|about|individual|officer|teacher|nurse|personnel|ref|contractor"
    r"|holder|incumbent|letter"
    r"|certificate|reference|verification|nombre|nome|trabajador|salarié|empleado|mitarbeiter)\b",
    re.IGNORECASE,
)
_OTHERS = late(
    r"\b(?:manager|supervis\w{2,4}|sign\w{0,8}|reports?|reporting|from|attn|attention|to|contact"
    r"|client|company|employer|firm"
    r"|prepared|approved|by|witness|father|mother|spouse|director|hr|address|place|location|city"
    r"|department|school|date|cc"
    r"|title|position|duty|grade|rank|occupation|project|product|owner|author|notary|business"
    r"|organi[sz]ation|tel|phone"
    r"|office|country|nationality)\b",
    re.IGNORECASE,
)
_SIGN = late(r"(?:[:–—,-]|\b(?:for|of|to|on|about|regarding|with|is|was))[\s*_]{1,4}(?=[A-ZÀ-Þ])")


def in_subject(text: str, frame: Frame) -> Iterator[Person]:
    """Find the name in "Re: NAME" and "Certificate of service: NAME"."""
    for line in upper(frame):
        found = _SUBJECT.match(line.text) or _RE.match(line.text)
        if len(line.text.split()) > 18 or not found:  # noqa: PLR2004
            continue
        for at in (found.end(), *(later.end() for later in _LATER.finditer(line.text))):
            name = name_in(text, line.start + at, line.end, fewest=2, listed=True)
            if name and (name.end == line.end or not text[name.end].isalpha()):
                yield Person(name, 5)
                break


def in_heading(text: str, frame: Frame) -> Iterator[Person]:
    """Find a full name behind a dash, a comma or "for" in a short line at the top."""
    for line in upper(frame):
        if len(line.text.split()) <= 14:  # noqa: PLR2004
            for sign in _SIGN.finditer(line.text):
                name = name_in(text, line.start + sign.end(), line.end, fewest=2)
                before = line.text[: sign.start()]
                by = before.lower().endswith(" by") or is_name(before)
                if (
                    name
                    and not by
                    and (text[name.end : line.end].lstrip() or "(")[0] in "(*_-–—,.;"
                ):
                    yield Person(name, 2)


def labelled(text: str, frame: Frame) -> Iterator[Person]:
    """Find the name behind "Employee:" and the like, or in the line below."""
    lines = (*frame.head, *frame.body)
    for at, line in enumerate(lines):
        found = _LABEL.match(line.text) if len(line.text) < 200 else None  # noqa: PLR2004
        if not found:
            continue
        name = name_in(text, line.start + found.end(), line.end, fewest=1, listed=True)
        if found.end() >= len(line.text) and at + 1 < len(lines):
            name = name_in(text, lines[at + 1].start, lines[at + 1].end, fewest=2)
        if name:
            yield Person(name, 8)


def valued(text: str, frame: Frame) -> Iterator[Person]:
    """Find full names behind any other label, but one of somebody else."""
    lines = (*frame.head, *frame.addressee, *frame.body[: 4 + len(frame.body) // 2])
    for line in lines:
        looked_at = line.text[:240]
        if not _LABEL_END.search(looked_at):
            continue
        for found in _ANY_LABEL.finditer(looked_at):
            if _OTHERS.search(found[1]) or is_name(found[1]):
                continue
            name = name_in(text, line.start + found.end(), line.end, fewest=2)
            rest = text[name.end : line.end].strip() if name else "-"
            if name and (not rest or rest[0] in ",(|;/." or text[name.end : name.end + 2] == "  "):
                yield Person(name, 5 if _ABOUT.search(found[1]) else 2)


_PARTY = late(r"(?:\(\d\)|\band|between:?)\s{1,20}", re.IGNORECASE)
_CALLED = late(
    r"the\s[\"“]?(?:worker|employee)"
    r"|[\"“'‘](?:the )?(?:worker|employee|you|freelancer|contractor|consultant|appointee)\b",
    re.IGNORECASE,
)


def parties(text: str, frame: Frame) -> Iterator[Person]:
    """Find the employee that a contract names."""
    for line in frame.lines[:12]:
        for found in _PARTY.finditer(text, line.start, line.end):
            name = name_in(text, found.end(), line.end, fewest=2)
            if name and _CALLED.search(text, name.end, line.end):
                yield Person(name, 8)


_DEAR = late(r"\W{0,3}(?:dear|hi|hello|attn|attention)\b[:,]?\s{1,3}", re.IGNORECASE)
# What a letter says to whom it is about.
_YOURS = late(
    r"\byou\s(?:are|were|have been|will be)\s(?:\w{3,8}\s)?(?:employed|relieved|appointed|released"
    r"|engaged|working)\b|\byour\s(?:designation|employment|resignation|appointment|last working)"
    r"\b",
    re.IGNORECASE,
)
_YOU = late(r"\byour?\b", re.IGNORECASE)
_OF_ANOTHER = late(r"\b(?:he|she)\b", re.IGNORECASE)
_OFTEN = 5  # times that a letter says "you" to whom it praises


def addressed(text: str, frame: Frame) -> Iterator[Person]:
    """Find whom a letter to the employee is sent to, and speaks of as "you"."""
    another = _OF_ANOTHER.search(text) is not None
    yours = not another and sum(1 for _ in islice(_YOU.finditer(text), _OFTEN)) == _OFTEN
    for line in frame.body[:6]:
        found = _DEAR.match(line.text)
        if found and (name := name_in(text, line.start + found.end(), line.end, fewest=1)):
            said = yours or _YOURS.search(text, line.end) is not None
            yield Person(name, 7 if said else 4 - 3 * another)
    for line in frame.addressee:
        name = name_in(text, line.start, line.end, fewest=2)
        if name and is_name(text[name.start : line.end]):
            yield Person(name, 3)


_DID = ("completed", "worked", "served", "joined", "undertook", "underwent", "participated")


def alone(text: str, frame: Frame) -> Iterator[Person]:
    """Find a name with a line to itself above the sentences, or before a colon."""
    said, *behind = frame.body[0].text.split() if frame.head and frame.body else ["He"]
    said_first = frame.body[0].text if frame.head and frame.body else ""
    heads = said.endswith("ully") or said.lower() in _DID  # as in "Completed a course"
    top = frame.lines[0].text.split() if frame.lines else []
    heads = heads or (said in top and "".join(behind[:1]).islower())
    speaker = said.isalpha() and fits_lone(said) and said not in top  # above "Ana is"
    his = bool(said_first) and not speaker and _speaks_of_it(said_first)
    for at, line in enumerate(upper(frame)):
        lone = _LONE_HEAD.fullmatch(line.text) if not at else None
        if lone and his and fits_lone(lone["name"]):
            at_name = line.start + lone.start("name")
            yield Person(Quotation(lone["name"], at_name, at_name + len(lone["name"])), 8)
        elif not at and (heads or his) and is_name(line.text) and not _no_person(line.text):
            yield Person(Quotation(line.text, line.start, line.end), 5)
        if len(line.text.split()) <= 12 and at:  # noqa: PLR2004
            name = name_in(text, line.start, line.end, fewest=2)
            rest = text[name.end : line.end].strip() if name else "-"
            if name and (not rest or rest[0] in ":(-–—"):
                yield Person(name, 2)


# As in "Ana" or "Reference for Ana" above "She has been our cook".
_LONE_HEAD = late(
    r"(?:\W{0,3}(?:(?:\w{3,14}\s){0,2}(?:reference|recommendation|testimonial|letter)\s(?:for|of"
    r"|on)\s))?"
    r"(?P<name>(?-i:[A-Z][a-zà-ÿ]{1,15}))\W{0,3}",
    re.IGNORECASE,
)
_HE = late(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him)\b")
_CAPITAL = late(r"(?:(?<=[a-z,] )|(?<=[rs]\. ))[A-Z][a-zà-ÿ]{1,15}")


def _speaks_of_it(said: str) -> bool:
    """Tell "I recommend him" from what names somebody before it says "he"."""
    he = _HE.search(said, 0, _EARLY)
    if he is None or _DEAR.match(said):
        return False
    return not any(fits_lone(word) for word in _CAPITAL.findall(said[: he.start()]))


def _no_person(line: str) -> bool:
    named = name_in(line, 0, len(line), fewest=2) is not None
    return not named or names_job(line) or COMPANY.search(line) is not None


_EARLY = 300  # characters of the first paragraph
