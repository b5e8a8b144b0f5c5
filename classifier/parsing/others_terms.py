"""Hours and terms of work that a letter tells of other people, or of all at an employer's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.layout import Span
from classifier.parsing.masks import hidden
from classifier.parsing.patterns import late

_CALLED = r"(?:Mr|Mrs|Ms|Miss|Dr|Engr|Chef)\b\.?"
_PERSON = (
    r"(?:manager|supervisor|boss|director|superior|foreman|forewoman|owner|partner|principal|chief"
    r"|chef|colleague|co-?worker|workmate|team-?mate|assistant|deputy|subordinate|predecessor"
    r"|successor|trainee|apprentice|intern|helper|secretary|leader|head|employer)"
)
_FAMILY = r"(?:husband|wife|spouse|brother|sister|son|daughter|father|mother)"
_MANY = (
    rf"(?:{_PERSON}s|team|staff|crew|brigade|people|persons|workers|employees|labou?rers|men|cooks"
    r"|nurses|drivers|technicians|operators|clerks|cleaners|carers|teachers|guards)"
)
_FIRM = (
    r"(?:company|firm|office|shop|store|factory|plant|clinic|hospital|hotel|restaurant|school|bank"
    r"|department|practice|site|workshop|kitchen|business|organi[sz]ation)"
)
_OFTEN = (
    r"(?:(?:also|usually|normally|always|often|each|all|only|now|(?!weekly|daily)\w{3,12}ly)\s)"
)
# What somebody works, and not what somebody has, is or does otherwise, as "has employed him".
_WORKS = (
    rf"\s{_OFTEN}{{0,2}}(?:works?|worked|(?:is|are|was|were)\s(?:{_OFTEN}{{0,1}}working"
    r"|employed|on\b|full|part|permanent|temporary|casual|seasonal|\d)"
    r"|ha(?:s|ve|d)\s(?:an?\s)?(?:worked|been\sworking|\d|full|part|permanent|work|normal|standard)"
    r"|do(?:es)?\s\d|did\s\d|puts?\sin|serves?\s\d)"
)
# What a clause begins with: a sentence, a line, or a word that joins it to the one before.
_BEGIN = (
    r"(?:(?:^|[.;:!?](?=\s)|\n)\s{0,12}|[,;]?\s(?:and|but|while|whilst|whereas|although|though"
    r"|because|since)\s|,\s)"
)
_BESIDE = (
    rf"(?:,?\s(?:(?:the|our|an?)\s)?{_CALLED}(?:\s(?-i:[A-Z])[\w.'’-]{{0,20}}){{1,3}}"
    r"|,[^,;.\n]{2,60})?,?"
)
_OTHERS = late(
    rf"{_BEGIN}(?P<who>(?:(?:his|her|their|(?-i:[A-Z])[\w-]{{1,20}}['’]s?)\s(?:[\w-]{{2,14}}\s){{0,2}}"
    rf"(?:{_PERSON}|{_MANY})|(?:his|her|their|my)\s{_FAMILY}|my\sboss"
    r"|(?:(?:the|all|our|my|some)\s)?(?:others|(?:other|remaining|fellow)\s(?:members\sof\sstaff"
    rf"|{_MANY})))){_BESIDE}{_WORKS}",
    re.IGNORECASE,
)
_WRITER = late(
    rf"{_BEGIN}(?P<who>I(?:\smyself)?(?:\salso)?\s(?:am\s)?work(?:ed|ing)?\b)"
    r"(?!\s(?:\w{4,9}\s)?(?:with|alongside|beside|under)\b)"
)
# "who works 60 hours" of somebody that the person reports to, helps or leads.
_LED = late(
    r"\b(?:report(?:s|ed|ing)?\s(?:\w{4,12}\s)?to|supervis(?:es|ed|ing)|manag(?:es|ed|ing)"
    r"|assist(?:s|ed|ing)|help(?:s|ed|ing)|work(?:s|ed|ing)\s(?:\w{4,12}\s)?with|alongside"
    r"|replac(?:es|ed|ing)|succeed(?:s|ed|ing)|train(?:s|ed|ing)|leads|leading|led|oversees"
    r"|oversaw|overseeing|directs|(?:supervisor|manager|boss|superior)\s(?:is|was)|in\scharge\sof|responsible\sfor"
    rf"|under\s(?:the\s\w{{4,14}}\sof\s)?(?=our\b|my\b|the\b|{_CALLED}))\s",
    re.IGNORECASE,
)
_WHO = late(r"\bwho(?:se)?\b|(?<=\w\s)working\b", re.IGNORECASE)
_BY_WRITER = late(
    r"\b(?:I|[Ww]e)\b(?![^.;]*\b(?:[Hh]e|[Ss]he)\b)[^.;]*$"
)  # it is the person that the writer leads
_AT_WORK = late(rf"\b{_MANY}\s(?:each\s|all\s)?$", re.IGNORECASE)
# "She reports to Mr. Hill. Mr. Hill works 60 hours."
_FULL_NAME = (
    rf"{_CALLED}(?:\s(?-i:[A-Z])[\w.’'-]{{0,20}}){{0,2}}?\s(?P<name>(?-i:[A-Z])[\w’'-]{{1,20}})"
)
_SUPERIOR = late(
    r"\b(?:report(?:s|ed|ing)?\s(?:\w{4,12}\s)?to|supervised\sby|(?:his|her|their)\s(?:\w{3,12}\s)?"
    r"(?:manager|supervisor|boss|superior|director|foreman|chef))(?:\s(?:is|was))?,?\s"
    rf"{_FULL_NAME}(?!\s(?-i:[A-Z]))",
    re.IGNORECASE,
)
_SOMEBODY = late(rf"{_BEGIN}(?P<who>{_FULL_NAME}){_WORKS}", re.IGNORECASE)
# What holds for everybody: "our standard week is 40 hours", "all employees work 40 hours".
_ALL = late(
    rf"{_BEGIN}(?P<who>(?:we|(?:(?:all|most|our|the|my|full-time|part-time)\s){{0,3}}{_MANY}"
    rf"|(?:the|our|my|this)\s(?:[\w-]{{2,14}}\s){{0,2}}(?:{_PERSON}|{_FIRM}){_BESIDE}){_WORKS}"
    r"|(?:(?:in|at|under)\s[^,;.\n]{2,40},\s)?(?:(?:the|our|an?|company)\s"
    r"|the\s(?:company|firm|office)['’]s\s)?"
    r"(?:(?:standard|normal|usual|regular|general|official|statutory|legal|full[\s-]time|working"
    r"|work|office|company|contractual)\s){1,4}"
    r"(?:week|work-?week|hours|day|schedule|time|employment|load)\b[^.;,\d]{0,24}?"
    r"\s(?:is|are|was|were|has|have|had|being|means|comprises|consists)\b)",
    re.IGNORECASE,
)
# A clause ends with its sentence, or where another one turns to the person.
_TURN = late(
    r"(?<!\b[a-z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bEngr)[.!?](?=\s|$)|;|\n\s{0,20}\n|,?\s(?:and|but|while|whilst|whereas|so)\s(?:he|she|they"
    rf"|{_CALLED}\s(?-i:[A-Z]))|,\s(?:he|she|they|his|her|their)\b",
    re.IGNORECASE,
)
_PRONOUN = late(r"\b(?:he|she)\b", re.IGNORECASE)
_TERM = late(
    r"\b(?:hours?|hrs?|week|(?:full|part)[\s-]?time|permanent|temporary|casual|seasonal|contract"
    r"|\d{1,2}\s?h)\b",
    re.IGNORECASE,
)
_LONGEST, _LED_BY = 260, 160  # characters of a clause, and between a verb and its "who"
_BACK = 140  # characters before a verb in which the writer may stand
_KIND = r"(?:(?:full|part)[\s-]?time|permanent|temporary|casual|seasonal|contract|regular)"
_HOLDERS = rf"(?:{_MANY}|[\w-]{{2,20}}(?:ers|ors|ists|ians|ants|men|women|ees|hands|aides|chefs))"
# "full-time and part-time staff" whom somebody leads or a firm has, or who report to somebody.
_STAFF = late(
    rf"(?:(?:,|\s?/|\s(?:and|or|&)){{0,2}}\s{_KIND}){{0,4}}\s(?:[\w-]{{3,14}}\s){{0,2}}?{_HOLDERS}\b"
    r"(?!\s(?:nurse|member|accountant|engineer|officer|writer|pharmacist|sergeant|attorney)\b)"
    r"(?P<under>\s(?:\w{2,9}\s)?(?:report\w{0,3}\sto|under)\b)?",
    re.IGNORECASE,
)
_LEADING = late(
    r"\b(?:supervis\w{1,3}|manag(?:es?|ed|ing)|overs(?:ees?|aw|eeing)|train(?:s|ed|ing)?"
    r"|lead(?:s|ing)?|led|coordinat\w{1,3}|schedul\w{1,3}|recruit(?:s|ed|ing)?|hir(?:es?|ed|ing)"
    r"|mentor(?:s|ed|ing)?|coach(?:es|ed|ing)?|assign(?:s|ed|ing)?|employs|rosters?|team\sof"
    r"|staff\sof|number\sof|responsible\sfor|in\scharge\sof)\b"
    r"(?![^.;\n]*\b(?:as|on|among|he|she|him|herself|himself|was|member|part|one\sof)\b)[^.;\n]*$",
    re.IGNORECASE,
)


def is_of_staff(text: str, match: re.Match[str]) -> bool:
    """Tell the terms of people whom somebody leads from those of the job."""
    staff = _STAFF.match(text, match.end())
    if not staff:
        return False
    before = _LEADING.search(text, max(0, match.start() - _LED_BY), match.start())
    return before is not None or staff["under"] is not None


_MANY_BEFORE = late(rf"\b{_HOLDERS}\b[^.;\n]{{0,60}}$", re.IGNORECASE)


def speaks_of_many(text: str, at: int) -> bool:
    """Tell whether a clause speaks of several people before a place, as "cover for cooks"."""
    return _MANY_BEFORE.search(text, max(0, at - _LED_BY), at) is not None


def without_others(text: str, *, general: bool) -> str:
    """Hide the clauses on the terms of others; with ``general`` also what holds for everybody."""
    spans = [*_of_others(text), *(_general(text) if general else ())]
    return hidden(text, spans) if spans else text


def _of_others(text: str) -> Iterator[Span]:
    for match in _OTHERS.finditer(text):
        yield from _clause(text, match.start("who"), match.end())
    if _PRONOUN.search(text):  # the letter isn't the person's own
        for match in _WRITER.finditer(text):
            yield from _clause(text, match.start("who"), match.end())
    superiors = {
        match["name"]
        for match in _SUPERIOR.finditer(text)
        if text.find(match["name"]) >= match.start()  # and not the person's own name
    }
    for match in _SOMEBODY.finditer(text) if superiors else ():
        if match["name"] in superiors:
            yield from _clause(text, match.start("who"), match.end())
    for match in _LED.finditer(text):
        if who := _led(text, match):
            yield from _clause(text, *who.span())


def _led(text: str, verb: re.Match[str]) -> re.Match[str] | None:
    """Find what tells, behind a verb of leading or helping, of those that it speaks of."""
    if _BY_WRITER.search(text, max(0, verb.start() - _BACK), verb.start()):
        return None
    for who in _WHO.finditer(text, verb.end(), _end(text, verb.end(), _LED_BY)):
        if who[0].lower() != "working" or _AT_WORK.search(text, verb.start(), who.start()):
            return who
    return None


def _general(text: str) -> Iterator[Span]:
    for match in _ALL.finditer(text):
        yield from _clause(text, match.start("who"), match.end())


def _clause(text: str, start: int, at: int) -> Iterator[Span]:
    """Give the clause that begins at a place, if it speaks of terms of work."""
    end = _end(text, at, _LONGEST)
    if _TERM.search(text, start, end):
        yield start, end


def _end(text: str, at: int, most: int) -> int:
    last = min(len(text), at + most)
    turn = _TURN.search(text, at, last)
    return turn.start() if turn else last
