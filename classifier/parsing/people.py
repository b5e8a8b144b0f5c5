"""Who the letter is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from classifier.parsing.employer import COMPANY
from classifier.parsing.frame import Frame
from classifier.parsing.layout import Line
from classifier.parsing.names import HONORIFIC, is_name, name_at
from classifier.parsing.outline import ROLE
from classifier.parsing.places import cities, countries
from classifier.parsing.signatory import Signer, find_signatory, find_signers, plain_signers
from classifier.quotation import Quotation

__all__ = ["find_applicant", "find_signatory", "find_signers"]

_TITLED = re.compile(rf"(?i:{HONORIFIC})(?=[\"“A-ZÀ-ÖØ-ÞĀ-ŽА-Я])")
_FILLER = (
    r"(?:(?:our|the|my|one|an?|citizen|former|ex-?|present|current|above[- ]?named|bearer|employee"
    r"|colleague|staff"
    r"|officer|member|person|named|of|this|letter|el|la|señora?|individual|said|candidate|nurse"
    r"|teacher"
    r"|ex-police constable|constable|worker|mr\.?/ms\.?),?\s{1,3}(?:\d{3,6}\s)?){0,5}"
)
_THAT = re.compile(
    r"\b(?:that|certif(?:y|ies|ied)|confirm(?:s|ing|ed)?|attest(?:s|e)?|recommend(?:s|ing)?"
    r"|introduc(?:e|ing)"
    r"|verif(?:y|ying|ies)|que|bearer,?|endorse|inform you|declare|clarify|acknowledge"
    r"|writing (?:for|about|regarding)"
    r"|employ(?:ed|ment of)|reference (?:letter )?(?:for|of|given to)|on behalf of|know(?:n)?"
    r"|about|regarding|concerning"
    r"|worked with|supervis(?:e|ed|or (?:of|to|for))|manager (?:of|to|for)|offer|hire|appoint"
    r"|engaged?)"
    rf"[:,]?\s{{1,3}}{_FILLER}",
    re.IGNORECASE,
)
_STRONG = re.compile(r"recommend|certif|confirm|introduc|bearer|attest", re.IGNORECASE)
_GIVEN = re.compile(
    r"(?:given|issued|granted|delivered|contracted from|offered|addressed) (?:to|from)\s{1,3}"
    + _FILLER,
    re.I,
)
_SUBJECT = re.compile(
    r"\W{0,6}(?:\*\*)?(?:re|subject|sub|object|objet|asunto|betreff|reference|ref"
    r"|(?:[\w'’-]+[ ]){0,5}(?:letters?|certificate|certification|reference|verification"
    r"|confirmation|service|offer"
    r"|declaration|experience|employment|recommendation|testimonial|record|statement|attestation"
    r"|work)"
    r"(?:\s(?:of|for|de)\s\w+(?: (?:and|&|of) \w+){0,2})?)\s{0,3}(?:[:–—,-]|\b(?:for|of|to|on"
    r"|from)\b)\s{0,3}",
    re.IGNORECASE,
)
_LATER = re.compile(r"(?:\b(?:for|of|to|from|on)\b|[:–—,-])\s{1,3}", re.IGNORECASE)
_LABEL = re.compile(
    r"\W{0,6}(?:\d{1,2}[.)]\s)?(?:(?:full )?name(?: of (?:the )?(?:employee|worker|staff|candidate"
    r"|officer|appraisee))?"
    r"|employee(?:['’]s)?(?: (?:full )?name)?|appraisee|staff(?: name)?|worker|applicant|candidate"
    r"|nom(?: et prénoms?)?"
    r"|nombre|nome|mitarbeiter(?:in)?|staff member|name in full|crew member|team member|ratee"
    r"|subject)\s{0,20}"
    r"(?:[:：|?\t]|\s{2,}|\s-\s)[\s:|*_]{0,20}",
    re.IGNORECASE,
)
_DEAR = re.compile(r"\W{0,3}(?:dear|hi|hello|attn|attention)\b[:,]?\s{1,3}", re.IGNORECASE)
_START = re.compile(r"(?:\A|(?<=[.!?:]\s)|(?<=\n))\W{0,3}", re.MULTILINE)
_VERB = re.compile(
    r"\s{0,3}(?:\([^()\n]{1,80}\)|,[^,.\n]{1,80},)?,?\s{0,3}\b(?:was|is|has|had|have|works?|worked"
    r"|joined|joins|serve[ds]?"
    r"|started|began|holds?|held|came|completed|performed|carried|spent|left|did|enlisted|took|who"
    r"|works|ha|est|war|acted"
    r"|assisted|handled|reported|functioned|commenced|resigned|cared|looked|became|rendered)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"\s{0,3}[,(:;–—-]|\s{0,3}\n|\s{1,3}(?:as|from|of|with|at|in|on|since|son|bearing|holder"
    r"|passport|that|to|for|who|under|during)\b|$"
)
_OWNER = re.compile(
    r"['’]s?\s(?:\w+\s){0,2}(?:manager|supervisor|employer|employment|work|duties|job"
    r"|responsibilities|role|tasks)",
    re.I,
)
_PARTY = re.compile(r"(?:\(\d\)|\band|between:?)\s{1,6}", re.IGNORECASE)
_CALLED = re.compile(
    r"the\s[\"“]?(?:worker|employee)|[\"“](?:the )?(?:worker|employee)", re.IGNORECASE
)
_SELF = re.compile(r"\bI,\s{1,3}")
_SELF_WORKED = re.compile(
    r"\bI (?:was|have been|am|had been) (?:employed|working|engaged)\b|\bI (?:worked|joined)\b"
    r"|\bmy employment\b",
    re.I,
)
_PARENT = re.compile(
    r"(?:\b[sdwc]/o|son of|daughter of|wife of|\bto\b|reporting to|reports? to|contact|mother,?"
    r"|father,?|dear)\s{0,2}$",
    re.I,
)
_MARKS = re.compile(r"[*_\"“‘']{1,3}(?=\w)")
_TURNED = re.compile(
    r"[A-Z][A-ZÀ-Ý'’ -]{2,24},\s(?:[A-Z][a-zà-ÿ]{2,15}\s?){1,2}(?:[A-Z]\.)?(?=[\s,.)(]|$)(?<!\s)"
)
_CAPITAL = re.compile(r"(?<![\w'’-])[A-ZÀ-Þ][\w'’.-]{0,25}")
_SIGN = re.compile(
    r"(?:[:–—,-]|\b(?:for|of|to|on|about|regarding|with|is|was))[\s*_]{1,4}(?=[A-ZÀ-Þ])"
)
_EARLY = 700  # characters of the body
_ANY_LABEL = re.compile(
    r"(?:^|(?<=\s)|(?<=\|))([^\W\d_][^:|\t]{1,44}?)\s?(?:[:：|\t?]|\s{3,}|\s[-–—=]\s)[\s:"
    r"|*_.-]{0,30}(?=[A-ZÀ-Þ])"
)
_ABOUT = re.compile(
    r"\b(?:names?|employee|staff|worker|candidate|applicant|person|crew|member|seafarer|re"
    r"|regarding|subject|concerning|nom"
    r"|bearer|for|of|mr|ms|mrs|who|about|individual|officer|teacher|nurse|personnel|ref|contractor"
    r"|holder|incumbent|letter"
    r"|certificate|reference|verification|nombre|nome|trabajador|salarié|empleado|mitarbeiter)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:manager|supervis\w{2,4}|sign\w{0,8}|reports?|reporting|from|attn|attention|to|contact"
    r"|client|company|employer|firm"
    r"|prepared|approved|by|witness|father|mother|spouse|director|hr|address|place|location|city"
    r"|department|school|date|cc"
    r"|title|position|project|product|owner|author|notary|business|organi[sz]ation|tel|phone"
    r"|office|country|nationality)\b",
    re.IGNORECASE,
)
_FEW = 3  # letters of a word that counts
_ENOUGH = 4  # points of a name that is taken


class Person(NamedTuple):
    """A name that may be the applicant's, and how many signs speak for it."""

    name: Quotation
    points: int


def find_applicant(
    text: str, frame: Frame, field: Quotation | None, signers: Sequence[Signer] = ()
) -> Quotation | None:
    """Find the person that the letter is about: the name with the most points."""
    people = [person for find in _FINDERS for person in find(text, frame)]
    if field and (name := _name(text, field.start, field.end, fewest=1)):
        people.append(Person(name, 9))
    low = text.casefold()
    sure = plain_signers(text, frame, signers)
    signing = [set(name.casefold().split()) for name in sure]
    scored = [
        person._replace(points=person.points + _weight(low, person.name))
        for person in people
        if set(person.name.text.casefold().split()) not in signing or person.points > 6  # noqa: PLR2004
    ]
    best = max(scored, key=lambda person: person.points, default=None)
    if best is None or best.points < _ENOUGH:
        return None
    words = set(best.name.text.casefold().split())
    fuller = [p for p in scored if words < set(p.name.text.casefold().split())]
    return max(fuller, key=lambda person: person.points).name if fuller else best.name


def _weight(low: str, name: Quotation) -> int:
    """Give points for a full name, and for its words standing in the text again."""
    words = [word for word in re.findall(r"\w+", name.text.casefold()) if len(word) >= _FEW]
    again = sum(min(2, low.count(word) - 1) for word in words)
    return (2 if len(name.text.split()) > 1 else -3) + min(3, again)


def _name(text: str, at: int, end: int, *, fewest: int) -> Quotation | None:
    marks = _MARKS.match(text, at, end)
    at = marks.end() if marks else at
    if turned := _TURNED.match(text, at, end):
        return Quotation(turned[0], *turned.span())
    span = name_at(text, at, end)
    if not span:
        return None
    name = text[slice(*span)]
    low = name.casefold()
    if COMPANY.search(name) or low in cities() or low in countries() or ROLE.search(name):
        return None
    return Quotation(name, *span) if len(name.split()) >= fewest else None


def _certified(text: str, frame: Frame) -> Iterator[Person]:
    """Find "certify that NAME" and "given to NAME"."""
    for start, end in _spoken(frame):
        for found in (*_THAT.finditer(text, start, end), *_GIVEN.finditer(text, start, end)):
            titled = _TITLED.match(text, found.end(), end) is not None
            name = _name(text, found.end(), min(end, found.end() + 120), fewest=1 if titled else 2)
            said = name is not None and _VERB.match(text, name.end) is not None
            if name and (
                titled or said or _BEHIND.match(text, name.end) or _STRONG.match(found[0])
            ):
                yield Person(name, 5 + said + 2 * (titled and len(name.text.split()) == 1))


def _spoken(frame: Frame) -> Iterator[tuple[int, int]]:
    """Give the places of the sentences: the body, its lines together."""
    lines = (*frame.head[1:], *frame.body)
    if lines:
        yield lines[0].start, lines[-1].end


def _in_subject(text: str, frame: Frame) -> Iterator[Person]:
    for line in _upper(frame):
        if len(line.text.split()) > 18 or not (found := _SUBJECT.match(line.text)):  # noqa: PLR2004
            continue
        for at in (found.end(), *(later.end() for later in _LATER.finditer(line.text))):
            name = _name(text, line.start + at, line.end, fewest=2)
            if name and (name.end == line.end or not text[name.end].isalpha()):
                yield Person(name, 5)
                break


def _upper(frame: Frame) -> Sequence[Line]:
    top = frame.lines[:8] if frame.mail else ()
    return (*top, *frame.head, *frame.addressee, *frame.body[: max(8, len(frame.body) // 3)])


def _in_heading(text: str, frame: Frame) -> Iterator[Person]:
    """Find a full name behind a dash, a comma or "for" in a short line at the top."""
    for line in _upper(frame):
        if len(line.text.split()) <= 14:  # noqa: PLR2004
            for sign in _SIGN.finditer(line.text):
                name = _name(text, line.start + sign.end(), line.end, fewest=2)
                if name and (text[name.end : line.end].lstrip() or "(")[0] in "(*_-–—,.;":
                    yield Person(name, 2)


def _labelled(text: str, frame: Frame) -> Iterator[Person]:
    lines = (*frame.head, *frame.body)
    for at, line in enumerate(lines):
        found = _LABEL.match(line.text) if len(line.text) < 200 else None  # noqa: PLR2004
        if not found:
            continue
        name = _name(text, line.start + found.end(), line.end, fewest=1)
        if found.end() >= len(line.text) and at + 1 < len(lines):
            name = _name(text, lines[at + 1].start, lines[at + 1].end, fewest=2)
        if name:
            yield Person(name, 8)


def _valued(text: str, frame: Frame) -> Iterator[Person]:
    """Find full names behind any other label, but one of somebody else."""
    lines = (*frame.head, *frame.addressee, *frame.body[: 4 + len(frame.body) // 2])
    for line in lines:
        for found in _ANY_LABEL.finditer(line.text[:240]):
            if _OTHERS.search(found[1]):
                continue
            name = _name(text, line.start + found.end(), line.end, fewest=2)
            rest = text[name.end : line.end].strip() if name else "-"
            if name and (not rest or rest[0] in ",(|;/." or text[name.end : name.end + 2] == "  "):
                yield Person(name, 5 if _ABOUT.search(found[1]) else 2)


def _subjects(text: str, frame: Frame) -> Iterator[Person]:
    """Find names before a verb at the start of a sentence, and "NAME's manager"."""
    for line in (*frame.head, *frame.body):
        for found in _START.finditer(line.text):
            at = line.start + found.end()
            name = _name(text, at, min(len(text), line.end + 40), fewest=1)
            if name and _VERB.match(text, name.end):
                yield Person(name, 4)
    for start, end in _spoken(frame):
        for owned in _OWNER.finditer(text, start, end):
            before = text[max(start, owned.start() - 60) : owned.start()]
            for word in re.finditer(r"(?<!\S)[^\W\d_a-z]", before):
                at = owned.start() - len(before) + word.start()
                name = _name(text, at, owned.start() + 2, fewest=1)
                if name and name.end == owned.start():
                    yield Person(name, 4)
                    break


def _titled(text: str, frame: Frame) -> Iterator[Person]:
    for start, end in _spoken(frame):
        for found in _TITLED.finditer(text, start, end):
            before = text[max(0, found.start() - 16) : found.start()]
            name = _name(text, found.end(), min(end, found.end() + 100), fewest=1)
            if name and not _PARENT.search(before):
                yield Person(name, 4)


def _addressed(text: str, frame: Frame) -> Iterator[Person]:
    """Find whom a letter to the employee is sent to."""
    for line in frame.body[:6]:
        if found := _DEAR.match(line.text):
            if name := _name(text, line.start + found.end(), line.end, fewest=1):
                yield Person(name, 4)
    for line in frame.addressee:
        name = _name(text, line.start, line.end, fewest=2)
        if name and is_name(text[name.start : line.end]):
            yield Person(name, 3)


def _declared(text: str, frame: Frame) -> Iterator[Person]:
    """Find who says "I, NAME, was employed"."""
    for start, end in _spoken(frame):
        for found in _SELF.finditer(text, start, end):
            name = _name(text, found.end(), min(end, found.end() + 100), fewest=2)
            if name and _SELF_WORKED.search(text, name.end, end):
                yield Person(name, 7)


def _early(text: str, frame: Frame) -> Iterator[Person]:
    """Find full names anywhere in the first sentences."""
    if not frame.body:
        return
    at, end = frame.body[0].start, min(frame.body[-1].end, frame.body[0].start + _EARLY)
    while found := _CAPITAL.search(text, at, end):
        name = _name(text, found.start(), min(len(text), found.start() + 100), fewest=2)
        if name:
            yield Person(name, 3 if _VERB.match(text, name.end) else 0)
        at = max(found.end(), name.end if name else 0)


def _parties(text: str, frame: Frame) -> Iterator[Person]:
    """Find the employee that a contract names."""
    for line in frame.lines[:12]:
        for found in _PARTY.finditer(text, line.start, line.end):
            name = _name(text, found.end(), line.end, fewest=2)
            if name and _CALLED.search(text, name.end, line.end):
                yield Person(name, 8)


def _alone(text: str, frame: Frame) -> Iterator[Person]:
    """Find a name with a line to itself above the sentences, or before a colon."""
    for at, line in enumerate(_upper(frame)):
        if len(line.text.split()) <= 12 and at:  # noqa: PLR2004
            name = _name(text, line.start, line.end, fewest=2)
            rest = text[name.end : line.end].strip() if name else "-"
            if name and (not rest or rest[0] in ":(-–—"):
                yield Person(name, 2)


_FINDERS = (
    _certified,
    _in_subject,
    _in_heading,
    _labelled,
    _valued,
    _subjects,
    _titled,
    _addressed,
    _declared,
    _parties,
    _early,
    _alone,
)
