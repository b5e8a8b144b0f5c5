"""The parts of an advert or a job description that ask for something or offer it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from classifier.parsing.careers import entries
from classifier.parsing.headings import heading_kind, is_duty_heading
from classifier.parsing.layout import BULLET, Line, Span
from classifier.parsing.patterns import late
from classifier.parsing.vocabulary import words

# What such a part is headed by: it goes on until duties are announced.
_ASKED = frozenset(
    words(
        "qualification qualifications requirement requirements skill skills skillset education"
        " educational knowledge ability abilities competency competencies competence competences"
        " attributes qualities credentials certification certifications certificates licence"
        " licences license licenses licensure prerequisites eligibility criteria specification"
        " specifications traits schooling suitability aptitudes benefits perks compensation"
        " remuneration rewards demands expectations standards indicators kpis apply disclaimer"
        " talents career progression advancement must-haves must-have nice-to-have nice-to-haves"
        " exigences compétences avantages requisitos beneficios habilidades conocimientos"
    )
)
# What heads a few facts, until the next blank line.
_STATED = frozenset(
    words(
        "details salary pay wage wages hours schedule location experience environment conditions"
        " contact languages language availability bonus training culture values shift shifts type"
        " profile setting terms"
    )
)
# What heads an account of the job, which may hold duties or none.
_TOLD = frozenset(words("summary overview purpose description introduction objective mission"))
_BESIDE = frozenset(
    words(
        "a an and or & / of the for to in your our you we my this is are as at on it with how what"
        " who required preferred desired desirable essential minimum maximum basic key core main"
        " general additional other optional important technical soft hard personal professional"
        " physical mental sensory job work working role position candidate candidate's applicant"
        " person ideal successful specific special necessary needed relevant related previous"
        " prior mandatory must have employee employer staff package information summary total"
        " annual hourly range employment full part time plus strong behavioural behavioral"
        " functional application process offer offered sought environmental equal opportunity"
        " performance success measures post instructions only legal licensing computer language"
        " interpersonal communication communications training travel equipment registrations"
        " registration insurance level recommended internal organizational academic formal"
        " selection entry we're hiring bring need needs looking get now here company supplemental"
        " selective typical path point from moves lateral opportunities growth y de et"
    )
)
_OF_DUTIES = late(
    r"\b(?:dut(?:y|ies)|responsib\w+|tasks?|functions?|accountabilit\w+|activities|funciones|tareas"
    r"|tâches|responsabilidades)\b",
    re.IGNORECASE,
)
_WORD = late(r"[^\W\d_][\w'’-]*")
_MOST = 9  # words of such a heading
_LONGEST = 400  # characters of a line that may be headed by a label
_MOST_FACTS = 14  # words of a line that states such a fact
# "What you bring", "The ideal candidate has", "To be successful, you will need", "We offer".
_SENTENCE = late(
    r"[\W\d]{0,12}(?:(?:what|who|why|how)\b[^.:]{0,30}?\b(?:you(?:['’]ll| will)?\s(?:also\s)?"
    r"(?:bring|need|have|get|are|possess|offer|enjoy|receive|apply)"
    r"|we(?:['’]re| are|['’]d| would)?\s(?:offer|look(?:ing)? for|need|want|seek(?:ing)?|require"
    r"|value|like|expect)|needed|required|join|work (?:with|for|at)|apply|in it for you"
    r"|should apply)\b[^.:]{0,30}|about you"
    r"|(?:the |our |an? )?(?:ideal|successful|right|suitable|preferred|perfect|qualified|strong"
    r"|best|potential) (?:candidates?|applicants?|persons?|individuals?|fit)\b"
    r"(?!['’]s (?:dut|resp))"
    r"(?![^.:]{0,40}\b(?:responsible|dut(?:y|ies)|tasks?|report to|perform)\b)"
    r"(?:(?: will)? (?:(?:also |ideally )?(?:ha(?:ve|s)|possess|be(?! responsible)|need|bring"
    r"|demonstrate|meet|display|is|are|must|should|can))\b[^.:]{0,60})?"
    r"|(?:candidates?|applicants?|you|they|employees?) (?:must|should|need|require|have|are|bring"
    r"|possess|(?:['’]ll |will )(?:also )?(?:need|have|bring|possess|get|receive|enjoy|be an?))\b"
    r"[^.:]{0,40}"
    r"|we (?:(?:also |can )?(?:offer|expect|require|need|provide|are looking for|seek|give|pay)"
    r"|['’]re looking for)\b[^.:]{0,40}"
    r"|to (?:be (?:considered|successful|eligible)|qualify|apply|succeed)\b[^.:]{0,60}"
    r"|(?:at (?:a|the) )?minimum\b[^.:]{0,60}|(?:nice|good|great|bonus) to have|(?:must|should)"
    r"[\s-](?:have|haves|be)|bonus points[^.:]{0,20}|equal opportunity\b.{0,40}|perfil|profil"
    r"|(?:se |te )?ofrec(?:e|emos)|nous offrons)\W*",
    re.IGNORECASE,
)
# What heads an account of the firm.
_OF_FIRM = late(
    r"[\W\d]{0,12}(?:(?:more )?(?:about|join|work with|meet) (?:us|our \w+|the (?:company|team"
    r"|employer|firm|organi[sz]ation|school|hospital))|who we are|what we do"
    r"|our (?:story|mission|values|team|company))\W*",
    re.IGNORECASE,
)
_LABEL = late(r"[^:.\n]{3,50}?\s?(?::|\s[–—-])\s+(?=\S)")
_MARKS = " \t#*_=|>~•"


def asked_or_offered(lines: Sequence[Line]) -> Iterator[Span]:
    """Give the lines of the parts that tell what is asked for or offered, and all headings.

    A job with its dates ends such a part: "Experience" heads those of a CV as well.
    """
    asked, stated, filled = False, False, False
    jobs = set(entries(lines))
    for at, line in enumerate(lines):
        text = line.text.strip(_MARKS)
        if not text:
            stated = stated and not filled
            continue
        # A text that was pasted without its line breaks has headings within one long line.
        kind = _kind(line.text, text, asked=asked) if len(text) <= _LONGEST else None
        if kind == "duties" or at in jobs:
            asked = stated = False
        elif kind in ("asked", "stated"):
            asked, stated, filled = asked or kind == "asked", kind == "stated", False
        elif stated:
            filled, stated = True, len(text.split()) <= _MOST_FACTS
        if asked or stated or kind:
            yield line.start, line.end


def _kind(line: str, text: str, *, asked: bool) -> str | None:
    """Tell what a line heads: duties, what is asked or stated, or nothing but itself."""
    if is_duty_heading(text):
        return "duties"
    bullet = None if line.startswith("**") else BULLET.match(line)
    bare = line[bullet.end() :].strip(_MARKS) if bullet else text
    if bullet and not (bare.endswith(":") or bare.isupper()):
        return None
    if (named := _named(bare)) or (named := _in_words(bare)):
        return named
    label = _LABEL.match(bare)
    if label and _named(label[0].rstrip(" :–—-")):
        return "line"
    return "duties" if not bullet and _tells_duties(bare, asked=asked) else None


def _named(text: str) -> str | None:
    """Tell a heading that is made of nothing but words for what is asked for or offered."""
    if text.endswith((".", ";", ",")) or not text[:1].isupper() or _OF_DUTIES.search(text):
        return None
    found = [word.lower() for word in _WORD.findall(text)]
    if not 0 < len(found) <= _MOST:
        return None
    if found[-1] in _TOLD and all(word in _BESIDE for word in found[:-1]):
        return "duties"
    if not all(word in _ASKED or word in _STATED or word in _BESIDE for word in found):
        return None
    if any(word in _ASKED for word in found):
        return "asked"
    return "stated" if any(word in _STATED for word in found) else None


def _in_words(text: str) -> str | None:
    """Tell a heading in the words of a sentence, as "What you bring" and "About us"."""
    if _OF_FIRM.fullmatch(text):
        return "stated"
    brief = text.endswith(":") or len(text.split()) <= _MOST
    if not brief or text.endswith((".", ",", ";")) or _OF_DUTIES.search(text):
        return None
    return "asked" if _SENTENCE.fullmatch(text) else None


def _tells_duties(text: str, *, asked: bool) -> bool:
    """Tell a line that announces duties; below what is asked for it must say so plainly."""
    if heading_kind(text, before_list=True) != "duties":
        return False
    if not asked or (_OF_DUTIES.search(text) and text.endswith(":")):
        return True
    return len(text.split()) <= _MOST and not text.endswith((".", ":", ";"))


def set_off(lines: Sequence[Line]) -> Iterator[Span]:
    """Give the lines in capitals that head others, where most lines aren't in capitals.

    And the second line of a list that has capitals as its title does, as "Clinical Services".
    """
    full = [line for line in lines if line.text]
    capital = [
        line
        for line, below in pairwise(full)
        if _is_capital(line.text) and not below.text.isupper()
    ]
    if 2 * len(capital) <= len(full):
        yield from ((line.start, line.end) for line in capital)
    first = [_is_titled(line.text) for line in full[:3]]
    if first == [True, True, False]:
        yield full[1].start, full[1].end


def _is_capital(text: str) -> bool:
    named = 1 < len(text.split()) <= _MOST and not any(sign in text for sign in ",.;+=")
    return named and text.isupper() and BULLET.match(text) is None


def _is_titled(text: str) -> bool:
    """Tell a line of few words that all have a capital."""
    found = re.findall(r"[^\W\d_]{4,}", text)
    plain = not text.isupper() and text[-1] != "." and BULLET.match(text) is None
    return plain and 1 < len(found) <= _MOST and all(word[0].isupper() for word in found)


# What adverts say and letters hardly do.
ADVERT = late(
    r"^\W{0,6}(?:about (?:us|the (?:company|role|job|position|team))|who we are|(?:job |required "
    r"|preferred |minimum )?qualifications"
    r"|requirements|what (?:you(?:['’]ll| will)|we) .{0,30}|benefits|perks|how to apply"
    r"|job (?:summary|description|overview|purpose|type|details)"
    r"|skills(?: required| & .{0,20}| and .{0,20})?|we offer|your (?:profile|role"
    r"|responsibilities)|compensation|equal opportunity.{0,40}"
    r"|position (?:summary|overview|purpose)|nice to have|education(?: .{0,30})?"
    r"|experience (?:required|and .{0,20}))\W{0,4}$"
    r"|\b(?:we are (?:looking|seeking|hiring)|we['’]re (?:looking|hiring)|the ideal candidate"
    r"|the successful candidate|equal[- ]opportunit(?:y|ies) employer|(?:all|from) qualified"
    r" (?:individuals|applicants|candidates|persons)|we thank all (?:applicants|candidates)"
    r"|only (?:those|candidates|applicants|shortlisted)\b[^.\n]{0,60}\bcontacted"
    r"|(?:your|updated|a) (?:resume|résumé|cv|cover letter)"
    r"|apply (?:now|today|online)|you will (?:be|work|have)|join our team"
    r"|\d{1,3}\)? (?:vacant )?(?:positions|posts|vacancies)|vacan(?:cy|cies|t posts?)"
    r"|(?:applicants?|candidates?) (?:must|should|shall)|salary scale"
    r"|requirements for appointment|minimum (?:qualifications|requirements)"
    r"|scheme of service)\b",
    re.IGNORECASE | re.MULTILINE,
)
