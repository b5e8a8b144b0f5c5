"""The employer's name, and the letterhead that it makes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.firms import COMPANY, FORM
from classifier.parsing.frame import CONTACT, Frame, talks
from classifier.parsing.head_persons import (
    DESK,
    OF_ADDRESS,
    OFFICE,
    has_role,
    is_of_person,
    is_person,
    is_role,
)
from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.parsing.told_firms import PART_OF, Firm, is_phrase, is_place, told_firms
from classifier.quotation import Quotation

__all__ = ["COMPANY", "Firm", "find_employer", "find_letterhead", "firms_of"]

_CELL = late(
    r"\s{2,}|\t|\s?[|•·●■◆▪]\s?|\s(?:[*–—]|--)\s|\s-\s(?=\d|tel|ph)|\s/\s(?=[^\n]{0,90}(?:@|www\.|\d{4}))",
    re.IGNORECASE,
)
_CUT = late(
    r"\s\((?=[^)]{0,40}\d)(?!\d{6,8}\s[A-Z])|\s\((?:an?|local)\s|,\s(?=\d|p\.?\s?o\.?\s?box|plot|suite|unit|no\b)"
    r"|\s(?:tel|phone|fax|email|rc|cin|reg|abn|gst|cnpj|nit|ruc|vat|tin|nif)\b\W"
    r"|[.,]?\s(?:a|an) (?:company|firm|division|member|iso)\b|,\s(?:established|registered"
    r"|incorporated)\b|\s[-–—]\s(?=(?:\w{1,12}\s)?(?:self[ -]service|hr\b|human resources|personnel"
    r"|payroll|portal|employee))",
    re.IGNORECASE,
)
_NO_EMPLOYER = late(
    r"\b(?:certificate|certification|letter|reference|to whom|in the name of|confidential|page"
    r"|date|dated|ref|subject"
    r"|experience|verification|ircc|immigration(?!\s(?:\w{3,12}\s)?(?:consult|law|serv|advis))"
    r"|declaration|dear|attestation|certificat|certificado|constancia"
    r"|dienstzeugnis|re:|from:|to:|sent:|confirm|resum|curriculum|visa|embassy|statement|attn"
    r"|our ref|your ref|no\.?:"
    r"|correspondence|translation|letterhead|affidavit|appraisal|agreement|testimonial"
    r"|non judicial"
    r"|employment (?:form|offer|contract|proof)|proof of|offer of|iso \d{3,5}|certified|hereby"
    r"|trade licen[cs]e|sample|template|please|declaração|arbeitszeugnis|zeugnis|hand delivered"
    r"|signature|stamp|job (?:description|posting))\b",
    re.IGNORECASE,
)
_SERVES = late(r"\b(?:office|bureau|services|cent(?:re|er)|house|agency)\b", re.IGNORECASE)
_PLACEHOLDER = late(
    r"[\[<{]\s?[^\]>}]{0,60}[\]>}]|_{3,}|/letterhead/|\bletterhead\b"
    r"|«[^»]{0,60}»|\b(?:your|the) company(?:['’]s)? name\b|\bname of (?:the |your )?company\b"
    r"|\b(?:company|street|your|recipient) (?:header|name|logo|address|title)\b",
    re.IGNORECASE,
)
_NUMBER = late(r"@|www\.|https?:|\d{5,}|\+\d|\btel\b|\bphone\b|\d{3}[-. ]\d{3,4}", re.IGNORECASE)
_DATE = late(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?\s\d|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
_STREET = late(
    r"\b(?:road|street|avenue|p\.?\s?o\.?\s?box|blvd|boulevard|floor|rue|calle|ul\.|str\.)\b",
    re.IGNORECASE,
)
_TRADES_AS = late(
    r"(?:is )?(?:the |a )?trad(?:ing|e) (?:name|style) of\s"
    r"|(?:(?:owned|operated|managed|run)(?:\s(?:and|&)\s)?){1,2}\sby\s",
    re.IGNORECASE,
)
_KIND_FIRST = late(
    r"limited liability company\s(?=OOO|LLC|[\"“«])|(?:the )?first party\s?[:–-]\s{0,9}",
    re.IGNORECASE,
)
_FOR = late(
    r"\W{0,4}(?:for and on behalf of|on behalf of|for|p/|por)\s?[:,]?\s{1,3}(?:m/s\.?\s)?",
    re.IGNORECASE,
)
_PARTY = late(
    r"\W{0,3}(?:by and )?between\b|\W{0,3}and\b|\W{0,3}(?:the )?(?:first|second) party\b"
    r"|\W{0,3}party (?:a|b|1|2|one|two)\b",
    re.IGNORECASE,
)
_SITE = late(r"(?:@|www\.)[\w.-]{3,60}")
_DECORATION = "~*=#_•·|'`\u00b4\\/ \t"
# Firms that bear the number of their register, as "1234567 Ontario Inc.".
_NUMBERED = late(r"\b\d{6,8}\s(?:[A-Z][\w.]{0,12}\s){1,2}(?=Ltd|Limited|Inc|Corp|ULC)")
_BEHIND_FORM = late(r",|\.?\s[-–—]\s")
_TOP = 6  # lines with text in which a letterhead stands
_LONGEST = 100  # characters of a name
_FEWEST_LETTERS = 3
_ENOUGH = 4  # points of a name that is taken
_SURE = 8  # points of a head that a mail holds


def firms_of(text: str, frame: Frame) -> list[Firm]:
    """Find every name that may be the employer's, each with its points."""
    low = " ".join(text.casefold().split())
    found = [*_heads(text, frame), *_closes(text, frame), *told_firms(text, frame)]
    sites = " ".join(_SITE.findall(low))
    return [
        firm._replace(
            points=firm.points + _again(low, firm.name.text) + _at_site(sites, firm.name.text)
        )
        for firm in found
    ]


def find_employer(firms: Sequence[Firm], field: Quotation | None) -> Quotation | None:
    """Give the employer: what a label names, else the name with most points."""
    best = max(firms, key=lambda firm: firm.points, default=None)
    told = best.name if best and best.points >= _ENOUGH else None
    if field and not _PLACEHOLDER.search(field.text) and not (told and is_phrase(field.text)):
        bare = _without_address(field.text.partition(" (")[0]).rstrip(" ,;")
        return Quotation(bare, field.start, field.start + len(bare)) if bare else field
    return told


def find_letterhead(firms: Sequence[Firm], frame: Frame) -> Quotation | None:
    """Give the firm's name on a line of its own in the head, or in a block at the end."""
    places = ("head",) if frame.mail else ("head", "foot")
    enough = _SURE if frame.mail else _ENOUGH
    heads = [firm for firm in firms if firm.place in places and firm.points >= enough]
    return max(heads, key=lambda firm: firm.points).name if heads else None


def _at_site(sites: str, name: str) -> int:
    """Give points for a name whose first long word stands in an e-mail or web address."""
    words = [
        word for word in re.findall(r"\w{4,}", name.casefold()) if COMPANY.search(word) is None
    ]
    return 2 if sites and any(word in sites for word in words[:3]) else 0


def _again(low: str, name: str) -> int:
    """Give points for a name that stands in the text again, without its legal form too."""
    whole = " ".join(name.casefold().split())
    bare = " ".join(FORM.sub(" ", whole).split()).strip(' .,()"')
    count = low.count(bare) if len(bare) > _FEWEST_LETTERS else low.count(whole)
    return min(2, max(0, count - 1))


def _heads(text: str, frame: Frame) -> Iterator[Firm]:
    lines = frame.head[:_TOP]
    for at, line in enumerate(lines):
        beside = " ".join(other.text for other in lines[at + 1 : at + (3 if at else 6)])
        for column, (start, end) in enumerate(_cells(line)):
            if name := _name(text, start, end):
                points = _head_points(name.text, at, column, beside, line.text)
                told = _PARTY.match(line.text) or (
                    at and is_of_person(lines[at - 1 : at + 3], name)
                )
                yield Firm(name, points, "told" if told else "head")


def _head_points(name: str, at: int, column: int, beside: str, line: str) -> int:
    points = 4 * (COMPANY.search(name) is not None) + 2 * (FORM.search(name) is not None)
    points += 2 * (at == 0 and column == 0) + (name.isupper())
    points += 2 * (CONTACT.search(beside) is not None or _STREET.search(beside) is not None)
    points += CONTACT.search(line) is not None
    points -= 3 * (PART_OF.search(name) is not None) + (at > 2) + 2 * (column > 0)  # noqa: PLR2004
    points -= 8 * (has_role(name) or is_role(name))
    return points - (2 if at == 0 else 4) * (is_person(name)) - 3 * (is_place(name))


def _cells(line: Line) -> Iterator[tuple[int, int]]:
    start = line.start + len(line.text) - len(line.text.lstrip(_DECORATION))
    for gap in _CELL.finditer(line.text):
        end = line.start + gap.start()
        if end > start and not _is_spaced(line.text, gap):
            yield start, end
            start = line.start + gap.end()
    yield start, line.end


def _is_spaced(text: str, gap: re.Match[str]) -> bool:
    """Tell the double blank of a badly scanned line from the gap between two cells."""
    return gap[0] == "  " and text.count("  ") > 2  # noqa: PLR2004


def _name(text: str, start: int, end: int) -> Quotation | None:
    """Take a firm's name from the beginning of a cell, without what follows it."""
    part = text[start:end]
    if trades := _TRADES_AS.search(part) or _KIND_FIRST.match(part):
        start += trades.end()
        part = text[start:end]
    bare = _without_role(part.lstrip(_DECORATION))
    start += len(part) - len(bare)
    if _is_no_firm(bare):
        return None
    cut = _CUT.search(bare)
    bare = _without_address(bare[: cut.start()] if cut else bare).rstrip(" ,;:-–—(" + _DECORATION)
    fits = bare and len(bare) <= _LONGEST and sum(map(str.isalpha, bare)) >= _FEWEST_LETTERS
    if not fits or COMPANY.fullmatch(bare) or _NUMBER.search(_NUMBERED.sub("", bare)):
        return None
    if bare.count(",") > 3 or bare.endswith(":") or is_phrase(bare):  # noqa: PLR2004
        return None
    capital = bare[0].isupper() or bare[0] in "\"'«“„" or COMPANY.search(bare) is not None
    if ":" in bare or _DATE.search(bare) or not re.search(r"[^\W\d_]{3}", bare):
        return None
    numbered = bare[0].isdigit() and (FORM.search(bare) is None or signs_of_address(bare) > 1)
    if not capital or numbered or bare[0] == "(":
        return None
    return Quotation(bare, start, start + len(bare))


def _without_role(part: str) -> str:
    """Leave out what stands before the firm in "HR Officer, ABC Ltd"."""
    first, comma, rest = part.partition(", ")
    held = (OFFICE.search(first) or PART_OF.search(first)) and FORM.search(first) is None
    named = FORM.search(rest) or (COMPANY.search(rest) and not OFFICE.search(rest))
    return rest.lstrip() if comma and held and named else part


def _is_no_firm(bare: str) -> bool:
    """Tell a line of the letter's form; a legal form makes a firm of "ABC Immigration Inc."."""
    if _PLACEHOLDER.search(bare) or " > " in bare or DESK.match(bare):
        return True
    found = _NO_EMPLOYER.search(bare[:70])
    return found is not None and not (
        found[0].lower() in ("immigration", "visa", "translation", "experience", "statement")
        and found.start() > 0
        and (FORM.search(bare, found.end()) or _SERVES.search(bare, found.end())) is not None
    )


def _without_address(part: str) -> str:
    """Cut "ABC Ltd, Dubai, UAE" behind the legal form, or before the first place."""
    forms = [form for form in FORM.finditer(part) if form.end() > 5]  # noqa: PLR2004
    if forms and _BEHIND_FORM.search(part, forms[-1].end()):
        return part[: forms[-1].end()]
    pieces = part.split(",")
    for at, piece in enumerate(pieces[1:], 1):
        if _STREET.search(piece) or is_place(piece.strip()):
            return ",".join(pieces[:at])
    return part


def _closes(text: str, frame: Frame) -> Iterator[Firm]:
    """Find "For ABC Ltd" anywhere below the head, and firms among the lines of the foot."""
    for line in (*frame.body[len(frame.body) // 2 :], *frame.foot):
        found = _FOR.match(line.text)
        if found and len(line.text.split()) < 12:  # noqa: PLR2004
            name = _name(text, line.start + found.end(), line.end)
            if name and not (OFFICE.search(name.text) and FORM.search(name.text) is None):
                yield Firm(name, 3 + 3 * (COMPANY.search(name.text) is not None), "close")
    yield from _feet(text, frame)


def _feet(text: str, frame: Frame) -> Iterator[Firm]:
    for at, line in enumerate(frame.foot):
        for start, end in _cells(line):
            name = _name(text, start, end)
            if (
                not name
                or COMPANY.search(name.text) is None
                or name.text[0].islower()
                or talks(name.text)
            ):
                continue
            if OFFICE.search(name.text) and FORM.search(name.text) is None:
                continue
            apart = name.start == start and not frame.mail and _stands_apart(text, frame.foot, at)
            yield Firm(name, 4 + (FORM.search(name.text) is not None), "foot" if apart else "close")


def _stands_apart(text: str, foot: Sequence[Line], at: int) -> bool:
    """Tell the firm's own block at the foot of a page from the end of a signature."""
    above = text[max(0, foot[at].start - 120) : foot[at].start]
    ruled = re.search(r"(?:\n\s*\n|[_=*—–-]{2,}\s*)\s{0,40}$", above[-60:]) is not None
    rest = " ".join(line.text for line in foot[at : at + 3])
    placed = any(signs_of_address(line.text) >= OF_ADDRESS for line in foot[at + 1 : at + 3])
    reached = placed or (ruled and CONTACT.search(rest) is not None)
    return reached and not re.search(r"^\W{0,3}for\b", above, re.I)
