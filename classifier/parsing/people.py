"""Who the letter is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from classifier.parsing.authors import find_author
from classifier.parsing.firms import COMPANY
from classifier.parsing.frame import Frame, talks
from classifier.parsing.fuller_names import is_fuller, whole_in_first_line
from classifier.parsing.labels import (
    addressed,
    alone,
    in_heading,
    in_subject,
    labelled,
    parties,
    valued,
)
from classifier.parsing.names import HONORIFIC
from classifier.parsing.patterns import late
from classifier.parsing.persons import (
    Person,
    but_greeted,
    declared,
    fits_lone,
    in_small_letters,
    kin,
    known,
    met,
    most_told,
    name_in,
    often_named,
    spoken,
)
from classifier.parsing.relatives import ASIDE, OF, without_relatives
from classifier.parsing.signatory import Signer, find_signatory, find_signers, plain_signers
from classifier.parsing.stories import tells
from classifier.quotation import Quotation

__all__ = ["find_applicant", "find_signatory", "find_signers"]

_TITLED = late(rf"(?i:{HONORIFIC})(?=[\"“A-ZÀ-ÖØ-ÞĀ-ŽА-Я])")
_HONORED = late(rf"^{HONORIFIC}", re.IGNORECASE)
_FILLER = (
    # the first as in "one of our most trusted pastry cooks,"
    r"(?:(?:(?:one\sof\s)?(?:my|our)\s(?:(?-i:[a-z’'-]{2,16}),?\s){1,4}(?-i:[a-z’'-]{2,16})|our"
    r"|the|my|one|an?|citizen|former|ex-?|present|current|above[- ]?named|bearer|employee"
    r"|colleague|staff"
    r"|officer|member|person|named|of|this|letter|el|la|señora?|individual|said|candidate|nurse"
    r"|teacher|lady|gentleman|mister|madam|our|student|seafarer|driver"
    r"|ex-police constable|constable|worker|mr\.?/ms\.?),?\s{1,3}(?:\d{3,6}\s)?){0,5}"
    r"(?:(?:chef|coach|professor|nurse|officer)\s(?=(?-i:[A-Z])))?"
)
_THAT = late(
    r"\b(?:that|certif(?:y|ies|ied)|confirm(?:s|ing|ed)?|attest(?:s|e)?|recommend(?:s|ing)?"
    r"|introduc(?:e|ing)"
    r"|verif(?:y|ying|ies)|que|bearer,?|(?:employee|colleague|worker),"
    r"|endorse|inform you|declare|clarify|acknowledge"
    r"|writing (?:for|about|regarding)"
    r"|employ(?:ed|ment of)|reference (?:letter )?(?:for|of|given to)|on behalf of|know(?:n)?"
    r"|(?:recommendation|nomination|endorsement|support|testimonial|letter)(?: letter)? (?:for|of)"
    r"|about|regarding|concerning|in support of"
    r"|(?:letter|reference|certificate|statement|note) (?:is|was|serves) (?:for|about|regarding|on)"
    r"|worked with|(?:worker|workmate|colleague) of"
    r"|between (?:this|our|the) (?:company|firm|employer) and"
    r"|supervis(?:e|ed|or (?:of|to|for))|manager (?:of|to|for)|offer|hire|appoint"
    r"|engaged?)"
    rf"[:,]?\s{{1,3}}{_FILLER}",
    re.IGNORECASE,
)
_STRONG = late(r"recommend|in support|certif|confirm|introduc|bearer|attest", re.IGNORECASE)
_GIVEN = late(
    r"(?:(?:given|issued|granted|delivered|contracted|offered|addressed|presented|awarded|provided|furnished|written)"
    r"|(?:giv(?:e|en|ing)|issu(?:e|ed|ing)|provid(?:e|ed|ing)|writ(?:e|ing)|grant|furnish)\s"
    r"(?:this|the|our|an?)\s(?:[a-z]{2,14}\s){0,2}(?:letter|certificate|reference|document"
    r"|testimonial|statement|declaration|confirmation|recommendation)) (?:to|from)\s{1,3}"
    + _FILLER,
    re.I,
)
_START = late(r"(?:\A|(?<=[.!?:]\s)|(?<=\n))\W{0,3}", re.MULTILINE)
_VERB = late(
    rf"{ASIDE}?"
    r"\s{0,3}(?:\([^()\n]{1,80}\)|,[^,.\n]{1,80},)?,?\s{0,3}\b(?:always\s|\w{3,12}ly\s)?(?:was|is|has|had|have|works?|worked"
    r"|joined|joins|serve[ds]?"
    r"|started|began|holds?|held|came|completed|performed|carried|spent|left|did|enlisted|took|who"
    r"|works|ha|est|war|labor(?:a|ó)|trabaj(?:a|ó)|se desempeñ(?:a|ó)|travaille|acted"
    r"|assisted|handled|reported|functioned|commenced|resigned|cared|looked|became|rendered"
    r"|co-?operate[sd]|collaborate[sd]|looks|takes|teaches|leads|runs|manages|taught"
    r"|(?-i:[a-z]{3,12}ed))\b|:\s(?:employed|worked|engaged|served|hired)\b",
    re.IGNORECASE,
)
_BEHIND = late(
    rf"\s{{0,3}}{OF}"
    r"|\s{0,3}[.,(:;–—-]|\s{0,3}\n|\s{1,3}(?:as|from|of|with|at|in|on|since|son|bearing|holder"
    r"|passport|that|to|for|who|under|during)\b|$"
)
_OWNER = late(
    r"['’]s?\s(?:\w+\s){0,2}(?:manager|supervisor|employer|employment|work|duties|job"
    r"|responsibilities|role|tasks)",
    re.I,
)
_PARENT = late(
    r"(?:\b[sdwc]/o|son of|daughter of|wife of|\bto\b|reporting to|reports? to|contact|mother,?"
    r"|father,?|dear|(?:laboratory|office|department|clinic|supervision|guidance|direction) of"
    r"|\bunder)\s{0,2}$",
    re.I,
)
_CAPITAL = late(r"(?<![\w'’-])[A-ZÀ-Þ][\w'’.-]{0,25}")
_EARLY = 700  # characters of the body
_FEW = 3  # letters of a word that counts
_ENOUGH = 4  # points of a name that is taken


def find_applicant(
    text: str, frame: Frame, field: Quotation | None, signers: Sequence[Signer] = ()
) -> Quotation | None:
    """Find the person that the letter is about: the name with the most points."""
    people = without_relatives(text, (one for find in _FINDERS for one in find(text, frame)))
    if field and (name := name_in(text, field.start, field.end, fewest=1, listed=True)):
        people.append(Person(name, 9))
    people += [*_whose_first(people), *(() if people else in_small_letters(text))]
    related = kin(text)
    author = find_author(text, frame)
    people = [
        p
        for p in but_greeted(text, frame, people)
        if p.name.text not in related and not (author and author.holds(p.name.start))
    ]
    low = text.casefold()
    sure = plain_signers(text, frame, signers)
    signing = [set(_HONORED.sub("", name).casefold().split()) for name in sure]
    scored = [
        person._replace(
            points=person.points + _weight(low, person.name) - 4 * _of_firm(frame, person.name)
        )
        for person in people
        if set(person.name.text.casefold().split()) not in signing or person.points > 6  # noqa: PLR2004
    ]
    best = max(scored, key=lambda person: (person.points, _own(low, person)), default=None)
    if best is None or best.points < _ENOUGH:
        return _opening(frame, people) or most_told(text, [*related, *_signing(signers)])
    words = best.name.text.casefold().split()
    fuller = [
        p
        for p in scored
        if is_fuller(words, p.name.text.casefold().split()) and "\n" not in p.name.text
    ]
    name = max(fuller, key=lambda person: person.points).name if fuller else best.name
    name = whole_in_first_line(frame, name)
    # As in "Freya Lunds application", where the apostrophe got lost.
    bare = name.text.removesuffix("s")
    lost = bare != name.text and re.search(rf"\b{re.escape(bare)}\b", text)
    return Quotation(lost[0], *lost.span()) if lost else name


def _signing(signers: Sequence[Signer]) -> Iterator[str]:
    for signer in signers:
        yield from signer.name.text.split() if signer.points >= _ENOUGH else ()


def _opening(frame: Frame, people: Sequence[Person]) -> Quotation | None:
    """Give the first name with which a text begins, as in "Ana worked her way up"."""
    first = next((line.start for line in frame.body if talks(line.text)), -1)
    lone = (person.name for person in people if person.name.start == first)
    return next((name for name in lone if fits_lone(name.text)), None)


_SHORT = 6  # words of a line that may head a text


def _of_firm(frame: Frame, name: Quotation) -> bool:
    """Tell the beginning of the firm's name at the head from a person's."""
    low = name.text.casefold()
    lines = [line.text for line in frame.head[:3]]
    # The legal form may stand on the next line.
    heads = (
        line
        for line, below in pairwise([*lines, ""])
        if COMPANY.search(line) or COMPANY.match(below)
    )
    return any(low in text.casefold() and len(text) > len(low) + 3 for text in heads)


def _whose_first(people: Sequence[Person]) -> Iterator[Person]:
    """Add points to names of which a part begins another sentence, as "Ana worked"."""
    lone = [p.name for p in people if len(p.name.text.split()) == 1]
    for person in people:
        name, words = person.name, person.name.text.casefold().split()
        again = {
            other.text.casefold() for other in lone if not name.start <= other.start < name.end
        }
        spoken = words[0] in again if len(words) == 1 else {words[0], words[-1]} & again
        if spoken:
            yield person._replace(points=person.points + 2)


def _own(low: str, person: Person) -> int:
    """Give the points of the words around a name, without those of the name itself."""
    return person.points - _weight(low, person.name)


def _weight(low: str, name: Quotation) -> int:
    """Give points for a full name, and for its words standing in the text again."""
    words = [word for word in re.findall(r"\w+", name.text.casefold()) if len(word) >= _FEW]
    again = sum(min(2, low.count(word) - 1) for word in words)
    return (2 if len(name.text.split()) > 1 else -3) + min(3, again)


def _certified(text: str, frame: Frame) -> Iterator[Person]:
    """Find "certify that NAME" and "given to NAME"."""
    for start, end in spoken(frame):
        stop = end + 3  # the blanks behind the last line
        for found in (*_THAT.finditer(text, start, stop), *_GIVEN.finditer(text, start, stop)):
            at = found.end() + (text[found.end() : found.end() + 1] in '"“*')
            titled = _TITLED.match(text, at, end) is not None
            # The name may stand large, by itself, below "This is to certify that".
            last = end if text[found.end() : end].strip() else frame.lines[-1].end
            name = name_in(
                text, found.end(), min(last, found.end() + 120), fewest=1 if titled else 2
            )
            said = name is not None and _VERB.match(text, name.end) is not None
            if name and (
                titled or said or _BEHIND.match(text, name.end) or _STRONG.match(found[0])
            ):
                lone = titled and len(name.text.split()) == 1
                yield Person(name, 5 + said + titled + lone)


def _subjects(text: str, frame: Frame) -> Iterator[Person]:
    """Find names before a verb at the start of a sentence, and "NAME's manager"."""
    around = (line for line in (*frame.head, *frame.foot) if tells(line.text))
    for line in (*around, *frame.body):
        for found in _START.finditer(line.text):
            at = line.start + found.end()
            name = name_in(text, at, min(len(text), line.end + 40), fewest=1)
            if name and _VERB.match(text, name.end) and not name.text.endswith("ully"):
                opens, beside = line in frame.body[:1] and not found.start(), known(text, name)
                first = 3 * opens * (2 if beside else " " not in name.text)
                yield Person(name, 4 + beside + first)
    for start, end in spoken(frame):
        for owned in _OWNER.finditer(text, start, end):
            before = text[max(start, owned.start() - 60) : owned.start()]
            for word in re.finditer(r"(?<!\S)[^\W\d_a-z]", before):
                at = owned.start() - len(before) + word.start()
                name = name_in(text, at, owned.start() + 2, fewest=1)
                if name and name.end == owned.start():
                    yield Person(name, 4)
                    break


def _titled(text: str, frame: Frame) -> Iterator[Person]:
    for start, end in spoken(frame):
        for found in _TITLED.finditer(text, start, end):
            before = text[max(0, found.start() - 16) : found.start()]
            name = name_in(text, found.end(), min(end, found.end() + 100), fewest=1)
            if name and not _PARENT.search(before):
                does = " " not in name.text and _VERB.match(text, name.end) is not None
                yield Person(name, 4 + 3 * does)


def _early(text: str, frame: Frame) -> Iterator[Person]:
    """Find full names anywhere in the first sentences."""
    if not frame.body:
        return
    at, end = frame.body[0].start, min(frame.body[-1].end, frame.body[0].start + _EARLY)
    while found := _CAPITAL.search(text, at, end):
        name = name_in(text, found.start(), min(len(text), found.start() + 100), fewest=2)
        if name:
            yield Person(name, 3 if _VERB.match(text, name.end) else 0)
        at = max(found.end(), name.end if name else 0)


_FINDERS = (
    _certified,
    in_subject,
    in_heading,
    labelled,
    valued,
    _subjects,
    met,
    often_named,
    _titled,
    addressed,
    declared,
    parties,
    _early,
    alone,
)
