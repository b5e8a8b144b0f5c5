"""The employer's name, and the letterhead that it makes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.dates import Mention
from classifier.parsing.layout import GAP, Line
from classifier.parsing.names import is_name
from classifier.quotation import Quotation

_FORMS = (
    r"ltd|limited|l\.?l\.?c|l\.?l\.?p|inc|incorporated|corp|corporation|co|company|gmbh|s\.?\s?a\.?(?:\s?de\s?c\.?\s?v)?|s\.?a\.?r\.?l|s\.?r\.?l|ltda"
    r"|pvt|private|pty|plc|est|establishment|w\.?l\.?l|s\.?p\.?c|jsc|ooo|llp|bv|b\.v|nv|ag|oy|ab|sdn|bhd|pte|fze?|fzco|fzc|s\.?a\.?s|eirl|s\.?l|k\.?k|spa|kft|sp\. z o\.o"
)
_KINDS = (
    r"group|enterprises?|industries|associates|partners|brothers|bros|sons|& co|hospital|clinic|school|academy|university|college"
    r"|institute|hotel|resort|restaurant|café|cafe|bistro|bakery|bank|services|solutions|systems|technologies|technology|consulting"
    r"|consultants|consultancy|engineers|engineering|construction|contracting|contractors|builders|trading|logistics|transport|cooperativa|cooperative"
    r"|residence|résidence|société|sociedad|societe|centre|center|foundation|trust|ministry|department|council|municipality|agency|studio|studios"
    r"|pharmacy|farms?|mills?|works|motors|garage|salon|spa|supplies|supermarket|stores?|properties|realty|insurance|dental|dentistry|medical|healthcare|health"
    r"|care home|nursing home|home|kindergarten|nursery|church|society|association|international|global|holdings?|manufacturing|electronics|software"
    r"|infosolutions|infotech|laboratory|laboratories|labs|foods?|fashions?|textiles?|garments?|mining|energy|power|electric|electrical|plumbing|creative|media"
    r"|communications|networks|travels?|tours|aviation|airlines|airways|marine|shipping|freight|security|cleaning|renovations|landscaping|auto|automotive"
    r"|design|architects|law office|law firm|llc|clínica|escuela|colegio|restaurante|hôtel|garderie|cabinet|groupe|grupo|empresa|compañía|firm|agro|dairy|brewery"
    r"|steel|metals?|plastics|chemicals|pharma|pharmaceuticals|biotech|digital|data|cloud|web|apps|games|wireless|telecom|fitness|sports|club|library|museum|gallery"
)
COMPANY = re.compile(rf"(?<![\w-])(?:{_FORMS})\b\.?(?!\w)|\b(?:{_KINDS})\b", re.IGNORECASE)
_FORM = re.compile(rf"(?<![\w-])\(?(?:{_FORMS})\)?(?!\w)\.?", re.IGNORECASE)
_CUT = re.compile(
    r"\s{2,}|\t|\s?[|•·]|\s[–—]\s|\s-\s|\s\((?=[^)]*\d)|,\s(?=\d|p\.?o|plot|suite|unit|no\b)|\s(?:tel|phone|fax|email)\b|[.,]?\s(?:a|an) (?:company|firm)\b"
    r"|,\s(?:established|registered|incorporated)\b",
    re.IGNORECASE,
)
_NO_EMPLOYER = re.compile(
    r"\b(?:certificate|certification|letter|reference|to whom|in the name of|confidential|page|date|ref|subject|experience|employment|verification"
    r"|immigration|ircc|declaration|dear|attestation|certificat|constancia|private and|re:|from:|to:|sent:|confirm|resum|curriculum|canada|visa|embassy"
    r"|statement|attn|our ref|your ref|no\.?:)\b",
    re.IGNORECASE,
)
_CONTACT = re.compile(r"@|www\.|https?:|\d{3,}|\btel\b|\bphone\b", re.IGNORECASE)
_IN_TEXT = re.compile(
    r"\b(?:employed|employee|worked|works|working|employment|engaged|served|serves|hired|staff|job|position)\b[^.;:]{0,80}?\s(?:by|at|with|for|of|in)\s(?:the\s|our\s(?:company|firm|organi[sz]ation),?\s)?"
    r"(?P<name>(?-i:[A-Z])[^,;:()\n]{2,80}?)(?=,|;|:|\(|\n\n|\.\s|\.$|\s(?:as|from|since|on|in|between|until|for|and|is|was|where|has|branch|,|full|part|during|to)\s)"
    r"|\b(?:we,?|company,?|on behalf of|at)\s(?P<name2>(?-i:[A-Z])[^,;:()\n]{2,80}?)(?:,\s|\s)(?:company\s)?(?:hereby|confirm|certif\w{1,4}|declare|located|would like|wish)",
    re.IGNORECASE,
)
_DECORATION = "~*=#_•· \t"
_PRONOUNS = frozenset("us our the this that his her their a an mr ms mrs".split())
_TOP = 10  # lines in which a letterhead stands
_LONGEST = 100  # characters of a name


def find_letterhead(
    text: str, head: Sequence[Line], close: Sequence[Line], dates: Sequence[Mention]
) -> Quotation | None:
    """Find the employer's name on a line of its own in the head or foot of a letter."""
    dated = {date.start for date in dates}
    lines = [line for line in head if line.text][:_TOP]
    named = [name for line in lines if (name := _name(text, line, dated))]
    for name in named:
        if COMPANY.search(name.text) and not is_name_of_person(name.text):
            return name
    if named and named[0].start == (lines[0].start if lines else -1):
        return named[0]
    return _foot(text, close, dated) or (named[0] if named else None)


def is_name_of_person(text: str) -> bool:
    """Tell a person by a name without any word of a firm."""
    return is_name(text) and COMPANY.search(text) is None


def _foot(text: str, close: Sequence[Line], dated: set[int]) -> Quotation | None:
    """Find a firm's name beside its address or number at the foot of a letter."""
    for line in reversed([line for line in close if line.text]):
        written = text[line.start : text.find("\n", line.start) if "\n" in text[line.start :] else len(text)]
        if _CONTACT.search(written) and (name := _name(text, line, dated)) and COMPANY.search(name.text):
            return name
    return None


def _name(text: str, line: Line, dated: set[int]) -> Quotation | None:
    """Take a firm's name from the beginning of a line, without what follows it."""
    if _NO_EMPLOYER.search(line.text[:60]) or any(line.start <= at < line.end for at in dated):
        return None
    bare = line.text.lstrip(_DECORATION)
    line = Line(line.start + len(line.text) - len(bare), line.end, bare, 0)
    first = GAP.split(line.text, maxsplit=1)[0]
    cut = _CUT.search(first)
    part = first[: cut.start()] if cut else first
    if not cut and (form := list(_FORM.finditer(part))) and form[-1].end() < len(part) - 1 and "," in part[form[-1].end() :]:
        part = part[: form[-1].end()]
    part = part.rstrip(" ,;:-–—" + _DECORATION)
    if not part or len(part) > _LONGEST or not (part[0].isupper() or COMPANY.search(part)) and not part[0].isdigit() and part[0] not in "\"'«“":
        return None
    if _CONTACT.search(part) or part.count(",") > 2 or sum(map(str.isalpha, part)) < 3:  # noqa: PLR2004
        return None
    return Quotation(part, line.start, line.start + len(part))


def find_employer(
    text: str, letterhead: Quotation | None, close: Sequence[Line], body: Sequence[Line], field: Quotation | None
) -> Quotation | None:
    """Find the employer: by label, by letterhead, by the signature, or in a sentence."""
    if field:
        return field
    if letterhead and COMPANY.search(letterhead.text):
        return letterhead
    signed = next(_signed(text, close), None)
    stated = next(_stated(text, body), None)
    return signed or stated or letterhead


def _signed(text: str, close: Sequence[Line]) -> Iterator[Quotation]:
    for line in close:
        found = re.match(r"\W{0,3}(?:for|on behalf of|for and on behalf of)\s?:?\s", line.text, re.IGNORECASE)
        start = line.start + (found.end() if found else 0)
        name = _name(text, Line(start, line.end, text[start : line.end], 0), set())
        if name and _is_firm(name.text):
            yield name


def _is_firm(name: str) -> bool:
    return COMPANY.search(name) is not None and re.match(r"(?:general |hr |human |operations |senior |project )?(?:\w+ )?(?:manager|director|officer|head|owner|partner)\b", name, re.IGNORECASE) is None


def _stated(text: str, body: Sequence[Line]) -> Iterator[Quotation]:
    if not body:
        return
    for found in _IN_TEXT.finditer(text, body[0].start, body[-1].end):
        group = "name" if found["name"] else "name2"
        name = found[group]
        if name.split()[0].lower() in _PRONOUNS or is_name_of_person(name):
            continue
        yield Quotation(name, *found.span(group))
