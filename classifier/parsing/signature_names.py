"""The names of people in the cells of a signature."""

from __future__ import annotations

import re

from classifier.parsing.firms import COMPANY
from classifier.parsing.layout import BULLET
from classifier.parsing.names import name_at
from classifier.parsing.outline import ROLE
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.senders import no_person
from classifier.parsing.title_roles import names_job
from classifier.parsing.verbs import verb_form
from classifier.quotation import Quotation

ROLE_LABEL = late(r"[^\W\d_][^:,\n]{1,48}?(?:[:,]|\s[–—-]\s)[\s._]{0,40}(?=[^\W\d_])")
_SIGNING = late(
    r"sign|\bname\b|\bby\b|^for\b|behalf|contact|author|complet|verif|employer", re.IGNORECASE
)
NOISE = late(
    r"/?\(?\[?(?:signature|signed|company seal|seal|stamp|round seal|sd)/?\)?\]?", re.IGNORECASE
)
_DEGREE = late(r"(?:[A-Z][A-Za-z]{0,4}\.?[A-Z.]{1,5}|MBA|CPA|CA|PhD|MD|RN|PEng)\b")
_DIGITS = 6
MOST_NAME = 7  # words of a cell that holds a name


def may_label(label: str) -> bool:
    """Tell whether words before a sign may announce who signs."""
    return is_role(label) or _SIGNING.search(label) is not None


def after_role(text: str, at: int, end: int) -> Quotation | None:
    """Find the name in "Executive Chef Ana Ruiz"."""
    if len(text[at:end].split()) > MOST_NAME:
        return None
    role = next(iter([*ROLE.finditer(text, at, end)][-1:]), None)
    if not role or role.end() >= end:
        return None
    start = role.end() + len(text[role.end() : end]) - len(text[role.end() : end].lstrip(" .,:–-"))
    name = whole_name(text, start, end, lone=False)
    return name if name and len(name.text.split()) > 1 else None


def is_role(text: str) -> bool:
    """Tell whether a short text names what somebody does."""
    text = text.partition(" (")[0] or text
    short = len(text.split()) <= 8 and not BULLET.match(text)  # noqa: PLR2004
    return short and (ROLE.search(text) is not None or ROLE_WORD.search(text) is not None)


# Months that are first names, too.
_MONTH = late(r"(?:April|May|June|July|August)\s[A-Z][a-z]{2,20}(?=\W{0,3}$|,\s)", re.MULTILINE)
_TOWN = late(r",\s[A-Z]{2}\.?,?\s\d")  # behind "Beacon Hill"


def _goes_on(name: str, rest: str) -> bool:
    """Tell "Installed Windows servers" and "Sunny Days School" from a name."""
    firm = rest[:1].isalnum() and COMPANY.match(rest) is not None
    verb = verb_form(name.split(maxsplit=1)[0]) in ("past", "third")
    spoken = rest[:1].islower() or (name.isupper() and rest[:1].isupper())
    return firm or (spoken and verb) or _TOWN.match(rest) is not None


def whole_name(text: str, at: int, end: int, *, lone: bool) -> Quotation | None:
    """Give the name that a cell holds, and nothing else but a role or a degree behind it."""
    month = _MONTH.match(text, at, end)
    span = month.span() if month else name_at(text, at, end)
    if not span:
        return None
    span = span if text[span[1] : end].strip(" .,") else _without_role(text, span)
    name, rest = text[slice(*span)], NOISE.sub("", text[span[1] : end]).strip(" ._'\"~`)*]")
    titled = span[0] > at
    if _goes_on(name, rest):
        return None
    firm = no_person(name) and not _bears(name, rest)
    if firm or (len(name.split()) == 1 and not ((lone or titled) and len(name) > 2)):  # noqa: PLR2004
        return None
    plot = rest[:1] == "-" and rest[1:2].isdigit()  # "Block M-44"
    ends = (
        not rest or (rest[0] in ",(<-–—/|:;" and not plot) or is_role(rest) or _DEGREE.match(rest)
    )
    if not ends or (
        rest[0:1] in "-–—/:;" and sum(map(str.isdigit, rest)) > _DIGITS and "@" not in rest
    ):
        return None
    if (
        len(name.split()) == 1
        and rest
        and text[at : span[0]].strip() == ""
        and not ROLE.search(rest)
    ):
        return None
    titles = text[at : span[0]]
    if re.search(r"\w\.\w", titles) or titles.count(")") > titles.count(
        "("
    ):  # letters of a profession, as "C.P.C."
        at = span[0]
    return Quotation(text[at : span[1]], at, span[1])


# Surnames that firms go by, too: a role behind a comma tells "Ann Power, Owner" from a firm.
_BEARER = late(
    r"(?:[A-Z][\w’'-]{1,14}\s(?:[A-Z]\.?\s|[A-Z][\w’'-]{1,14}\s)?)"
    r"(?i:power|mills?|steel|church|glass|flowers|parish|lodge|home|press|cloud|apps|marine)"
)
_ROLE_BEHIND = late(r",\s?(?=[A-Z])")


def is_firm(text: str, name: Quotation) -> bool:
    """Tell the name of a firm from that of a person whose surname firms go by, too."""
    if COMPANY.search(name.text) is None:
        return False
    end = text.find("\n", name.end)
    return not _bears(name.text, text[name.end : end if end >= 0 else len(text)])


def _bears(name: str, rest: str) -> bool:
    """Tell a surname that firms go by, too, by the role behind a comma."""
    held = _ROLE_BEHIND.match(rest) is not None and is_role(rest)
    return held and _BEARER.fullmatch(name) is not None


def _without_role(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """Cut "Jane Doe Supervising Teacher" behind the name."""
    words = text[slice(*span)].split(" ")
    if len(words) <= _NAME_AND_ROLE + 1 or not names_job(words[-1]):
        return span
    kept = words[:-1]
    while len(kept) > _NAME_AND_ROLE and len(kept[-1]) > _SHORT_ING and kept[-1].endswith("ing"):
        kept.pop()
    return span[0], span[0] + len(" ".join(kept))


_NAME_AND_ROLE = 2  # words of a name that no role follows
_SHORT_ING = 5  # letters of a name such as "Ling"


def with_degree(text: str, name: Quotation) -> Quotation:
    """Add the degree that stands behind a name, the first of several."""
    found = _BEHIND.match(text, name.end)
    end = found.end() if found else name.end
    return Quotation(text[name.start : end], name.start, end)


_BEHIND = late(
    r",\s(?!U\.\s?[SK]\b)(?:[A-Z]\.\s?(?:[A-Z][a-z]{0,3}\.\s?){0,2}[A-Z][a-z]{0,3}\.(?!\w)"
    r"|(?:[A-Z](?:\.\s?)?){0,1}(?:RN|RGN|SRN|RM|RPN|LPN|BDS|MBBS|MPH|MSN|BSN|MAN|MA|MSc|BSc|BA"
    r"|MBA|MD|DMD"
    r"|DDS|DVM|DMV|PhD|EdD|CPA|CA|CMA|CGA|FCCA|ACCA|CFA|CPHR|CHRP|CHRL|CRHA|SHRM-CP|PHR|PMP"
    r"|PEng|PE|LPC|LCSW|RECE|ECE|RCIC|MS|MCIPD|FCIPD|CPCC|JD|LLB|LLM|RPh)\b\.?)"
)
