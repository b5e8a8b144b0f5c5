"""Words that say that somebody worked while a student."""

from __future__ import annotations

import re

from classifier.parsing.patterns import late
from classifier.quotation import Quotation
from classifier.stated import StatedStatus

_WHOSE = r"(?:her|his|their|your|(?-i:[A-Z][\w’'-]{1,16})['’]s)"
_WHO = (
    r"(?:(?:she|he|they|you|M[rs]{1,2}\.?\s(?-i:[A-Z])[\w’'-]{1,20}"
    r"|(?-i:[A-Z][a-z][\w’'-]{0,16}(?:\s[A-Z][\w’'-]{1,16})?))\s(?:(?:was|is|were|are|has\sbeen"
    r"|had\sbeen)\s)?)"
)
_TOO = r"(?:(?:also|still|being|both|concurrently|simultaneously)\s){0,2}"
# No "student services", and no "student's".
_STUDENT = (
    r"student\b(?!['’])(?!\s(?!(?:at|of|in|and|who|during|until|till|from|on|when|while|for|she|he"
    r"|with|or|to|but|by|under|since|status|visa|permit|worker)\b)\w)"
)
_KEPT = (
    r"(?:(?:registered|enrolled)\sas\s)?(?:an?\s)?(?:(?:active|registered|enrolled|current|regular)"
    r"\W)?(?:full[\s-]?time,?\s)?(?:(?:(?:nurs|engineer|account|market|cook|weld|plumb|comput)ing"
    r"|(?!\w{1,11}ing\s)\w{4,14})\s)?"
)
_PLACE = (
    r"(?:college|university|polytechnic|school|institute|academy|campus|class(?:es)?|lectures?)"
)
_DEGREE = (
    r"(?:studies|degree|diploma|bachelor|master|m\.?b\.?a\b|ph\.?d|doctora|undergrad|post-?grad)"
)
_COURSE = rf"(?:{_DEGREE}|education|program|course\sof\sstudy|schooling)"
_ONE = rf"(?:an?\s|the\s|{_WHOSE}\s)?(?:[\w’'-]{{1,14}}\s){{0,3}}?"
# Behind "while", "when" and the like: a student, studies or a school that is gone to.
_STUDIES = (
    rf"(?:{_WHO}?{_TOO}(?:{_KEPT}{_STUDENT}"
    r"|stud(?:ying|ied)(?=\s(?:full[\s-]?time|at|abroad|here|towards?|in\s(?-i:[A-Z])"
    rf"|for\s{_ONE}{_COURSE})|\s?[.,;)]|$)"
    rf"|(?:attend(?:ing|ed)|enrolled\s(?:in|at|as)|registered\s(?:in|at|as))\s(?:\w{{1,16}}\W\s?)"
    rf"{{0,5}}?{_PLACE}\b"
    rf"|(?:pursu(?:ing|ed)|(?:enrolled|registered)\sin)\s{_ONE}{_COURSE}\w{{0,9}}"
    rf"|(?:complet(?:ing|ed)|finish(?:ing|ed)|doing|undertaking|working\s(?:on|towards?))\s{_ONE}"
    rf"{_DEGREE}\w{{0,9}}"
    r"|(?:in|at)\s(?:college|university|school)\b(?=\s?(?:$|[.,;)]|\s(?:full|she|he|until)\b))))"
)
_OWN_STUDIES = (
    rf"{_WHOSE}\s(?:(?:own|academic|university|college|full[\s-]time|post-?secondary|undergraduate"
    r"|graduate|post-?graduate|doctoral|master['’]?s|bachelor['’]?s|degree|engineering|nursing)\s)"
    r"{0,2}(?:stud(?:ies|y)\b(?!\sleave)|(?:degree|diploma)\b|academic\s(?:term|year|session"
    r"|semester|program)s?|(?:university|college|school|student)\s(?:years?|days?|time|terms?)\b)"
)
_FIND = late(
    rf"\b(?:(?:while|whilst|when)\s{_STUDIES}"
    rf"|(?:during|throughout|alongside|along\swith|besides?|parallel\s(?:to|with)"
    rf"|in\sparallel\s(?:to|with)|in\saddition\sto|concurrent(?:ly)?\swith|combin(?:ed|ing)\swith"
    rf"|balanc(?:ed|ing)[^.;,]{{0,30}}?\swith)\s{_OWN_STUDIES}"
    r"|(?:on|under|with|through|via|held|holds|holding|has|had)\s(?:an?\s|her\s|his\s|their\s|the\s"
    r"|your\s)?(?:valid\s|canadian\s|current\s){0,2}(?:study\spermit|student(?:['’]s)?\s(?:visa"
    r"|permit))\b(?!\s(?:appl|matter|refus|exten|file|case))"
    r"|(?:as|is|was|being)\san?\s(?:full[\s-]?time\sinternational|full[\s-]?time|international"
    rf"|foreign)\s(?:\w{{4,14}}\s)?{_STUDENT}"
    r"|(?:is|was|being)\s(?:also\s|still\s|currently\s)?an?\s(?:\w{4,14}\s)?(?:full[\s-]?time\s)?"
    r"student\s(?:at\s(?:the\s)?(?-i:[A-Z])|(?:of|in)\s(?:[A-Z]\w{1,14}\s){1,4}"
    rf"{_PLACE}\b)"
    r"|(?:is|was|being)\san?\sfull[\s-]?time\s(?:\w{4,14}\s)?student(?=[^.;\n]{0,20}?\b(?:throughout"
    r"|during|at\sall\stimes|the\s(?:whole|entire)\stime)\b)"
    r"|(?:worked|works|working|employed|hired)\s(?:[\w-]{2,10}\s){0,4}?as\sa\sstudent\b(?!\s\w)"
    r"|study\spermit\sholder|holder\sof\sa\s(?:valid\s)?study\spermit"
    r"|off[\s-]campus\s(?:work|employ)\w{0,7}|(?:work|employ)\w{0,7}\soff[\s-]campus)",
    re.IGNORECASE,
)
# That somebody was known or taught then is no word on the job.
_KNOWN = late(
    r"\b(?:met|kn[eo]wn?|taught|acquainted|recruited|remember|recall)\b[^.;:\n]*$", re.IGNORECASE
)
_LESS = r"(?:part[\s-]time|evening|weekend|online|distance|correspondence)"
_PART_STUDIES = late(
    rf"\b{_LESS}\s(?:\w{{2,14}}\s)?(?:stud|{_COURSE}|{_PLACE}|courses?)", re.IGNORECASE
)
_STUDIED_IN_PART = late(rf"\s(?:\w{{2,3}}\s){{0,2}}{_LESS}s?\b(?!\s[a-z])", re.IGNORECASE)
# Studies that lie ahead, as in "her studies at your university".
_AHEAD = late(r"[^.;:\n]{0,12}\b(?:in|at)\syour\b", re.IGNORECASE)
_BACK, _FORTH = 80, 24


# A student who works as one of a trade; "Student Advisor" and the like are no students.
_JOB = late(
    r"(?:\b(?:as|is|was|been|position\sof|role\sof|title\sof)\s(?:(?:an?|our|the)\s)?|:\s)"
    r"(?P<job>student\s(?:\w{2,14}\s){0,2}?(?:cook|chef|baker|barista|bartender|server|waiter"
    r"|waitress|cashier|clerk|crew|kitchen|nurse|technician|technologist|developer|programmer"
    r"|engineer|architect|accountant|bookkeeper|designer|draft\w{2,8}|electrician|plumber|welder"
    r"|machinist|mechanic|carpenter|labou?rer|landscaper|gardener|cleaner|housekeeper|receptionist"
    r"|sales\w{0,9}|pharmacist|paramedic|chemist|scientist|researcher|lifeguard|caregiver|intern"
    r"|trainee|apprentice|surveyor|merchandiser|helper|software|web|it))\b",
    re.IGNORECASE,
)


def find_student_work(text: str) -> StatedStatus | None:
    """Find that somebody worked as a student, or while one, which may end before the job."""
    if job := _JOB.search(text):
        return StatedStatus(Quotation(job["job"], *job.span("job")), "student")
    for match in _FIND.finditer(text):
        known = _KNOWN.search(text, max(0, match.start() - _BACK), match.start())
        part = _PART_STUDIES.search(text, match.start(), match.end() + _FORTH)
        ahead = _AHEAD.match(text, match.end())
        if not (known or part or ahead or _STUDIED_IN_PART.match(text, match.end())):
            return StatedStatus(Quotation(match[0], *match.span()), "student", beside=True)
    return None
