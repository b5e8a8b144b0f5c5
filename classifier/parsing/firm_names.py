"""A firm's name at the beginning of a cell of a head or foot, without what follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.firms import COMPANY, FORM
from classifier.parsing.frame import CONTACT
from classifier.parsing.head_persons import DESK, OFFICE
from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.parsing.told_firms import PART_OF, is_phrase, is_place
from classifier.quotation import Quotation

_CELL = late(
    r"\s{2,}|\t|\s?[|•·●■◆▪]\s?|\s?::\s?|\s>\s|\s(?:[*–—]|--)\s|\s-\s(?=\d|tel|ph"
    r"|p\.?\s?o\.?\s?box|plot\s)|\s/\s(?=[^\n]{0,90}(?:@|www\.|\d{4}))",
    re.IGNORECASE,
)
_CUT = late(
    r"\s\((?=[^)]{0,40}\d)(?!\d{4}-?\d{1,6}\s[A-Z])(?![^)]{0,40}\)\s(?:co|inc|ll[cp]|ltd|p(?:vt"
    r"|te|ty|rivate)|limited)\b)|\s\((?:an?|local)\s|,\s(?=\d|p\.?\s?o\.?\s?box|plot|suite|unit"
    r"|no\b"
    r"|opp(?:osite)?\b|near\s|next to\s|behind\s|beside\s)"
    r"|\s(?:tel|phone|fax|email|rc|cin|reg|abn|gst|cnpj|nit|ruc|vat|tin|nif)\b\W"
    r"|(?<=\s(?:LLC|Ltd|Inc|LTD|INC))\.?\s(?=\d)"
    r"|[.,]?\s(?:a|an) (?:company|firm|division|member|iso)\b|,\s(?:established|registered"
    r"|incorporated)\b|\s[-–—]\s(?=(?:\w{1,12}\s)?(?:self[ -]service|hr\b|human resources|personnel"
    r"|payroll|portal|employee))",
    re.IGNORECASE,
)
_NO_EMPLOYER = late(
    r"\b(?:certificate|certification|letter|reference|to whom|in the name of|confidential|page"
    r"|date|dated|ref|subject"
    r"|liability limited|experience|verification|ircc"
    r"|immigration(?!\s(?:\w{3,12}\s)?(?:consult|law|serv|advis))"
    r"|declaration|dear|attestation|certificat|certificado|constancia"
    r"|dienstzeugnis|re:|from:|to:|sent:|confirm(?:ation)?|application|resum|curriculum|visa|embassy|statement|attn"
    r"|our ref|your ref|no\.?:"
    r"|correspondence|translation|letterhead|affidavit|appraisal|agreement|testimonial"
    r"|non judicial"
    r"|employment (?:form|offer|contract|proof)|proof of|offer of|iso \d{3,5}|certified|hereby"
    r"|trade licen[cs]e|sample|template|please|declaração|arbeitszeugnis|zeugnis|hand delivered"
    r"|signature|stamp|signed (?:for|by)|seal of|job (?:description|posting))\b",
    re.IGNORECASE,
)
_SERVES = late(r"\b(?:office|bureau|services|cent(?:re|er)|house|agency)\b", re.IGNORECASE)
PLACEHOLDER = late(
    r"[\[<{]\s?[^\]>}]{0,60}[\]>}]|_{3,}|/letterhead/|\bletterhead\b"
    r"|(?<!\w\s)«[^»]{0,60}»(?!\s(?-i:LL[CP]|Ltd|LTD|[COP]?JSC|Inc|Co)\b)"
    r"|\b(?:your|the) company(?:['’]s)? name\b"
    r"|\bname of (?:the |your )?company\b"
    r"|\b(?:company|organi[sz]ation|employer|business|street|your|recipient) (?:header|name|logo"
    r"|address|title)\b|\bcity, state\b|\baddress (?:line )?\d\b|\b(?:name|title) of (?:contact"
    r"|recipient|signatory|supervisor)\b|\bzip code\b",
    re.IGNORECASE,
)
_NUMBER = late(r"@|www\.|https?:|\d{5,}|\+\d|\btel\b|\bphone\b|\d{3}[-. ]\d{3,4}", re.IGNORECASE)
_DATE = late(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,?\s\d|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
STREET = late(
    r"\b(?:road|street|avenue|p\.?\s?o\.?\s?box|blvd|boulevard|floor|rue|calle|ul\.|str\.)\b",
    re.IGNORECASE,
)
TRADES_AS = late(
    r"(?:is )?(?:the |a )?trad(?:ing|e) (?:name|style) of\s"
    r"|(?:(?:owned|operated|managed|run)(?:\s(?:and|&)\s)?){1,2}\sby\s",
    re.IGNORECASE,
)
_KIND_FIRST = late(
    r"limited liability company\s(?=OOO|LLC|[\"“«])|(?:the )?first party\s?[:–-]\s{0,9}"
    r"|(?:registered|head|corporate|main) office\s?:\s{0,9}",
    re.IGNORECASE,
)
# Firms that bear the number of their register, as "1234567 Ontario Inc.".
_NUMBERED = late(
    r"\b\d{4}-?\d{1,6}\s(?:[A-Z][\w.]{0,12}\s){1,2}(?=L(?:td|TD|imited|IMITED)|[Ii]nc|INC|C(?:orp|ORP)|ULC|[Ll]tée)"
)
_BEHIND_FORM = late(r",|\.?\s[-–—]\s")
_DECORATION = "~*=#_•·|'`\u00b4\\/ \t"
_LONGEST = 100  # characters of a name
_FEWEST_LETTERS = 3


def cells_of(line: Line) -> Iterator[tuple[int, int]]:
    """Give the parts of a line between wide gaps, bars and the like."""
    start = line.start + len(line.text) - len(line.text.lstrip(_DECORATION))
    for gap in _CELL.finditer(line.text):
        end = line.start + gap.start()
        if end > start and not _is_spaced(line.text, gap):
            yield start, end
            start = line.start + gap.end()
    yield start, line.end


_LETTERHEAD = late(r"\s[-–—(\[]\s?(?:official |company )?letterhead\W*$", re.IGNORECASE)


def _is_spaced(text: str, gap: re.Match[str]) -> bool:
    """Tell the double blank of a badly scanned line from the gap between two cells."""
    return gap[0] == "  " and text.count("  ") > 2  # noqa: PLR2004


def name_of(text: str, start: int, end: int) -> Quotation | None:
    """Take a firm's name from the beginning of a cell, without what follows it."""
    part = text[start:end]
    if trades := TRADES_AS.search(part) or _KIND_FIRST.match(part):
        start += trades.end()
        part = text[start:end]
    part = _LETTERHEAD.sub("", part)
    if we := _WE.match(part):
        start, part = start + we.end(), part[we.end() :]
    bare = _without_role(part.lstrip(_DECORATION))
    start += len(part) - len(bare)
    if _is_no_firm(bare):
        return None
    cut = _CUT.search(bare)
    bare = without_address(bare[: cut.start()] if cut else bare).rstrip(" ,;:-–—(" + _DECORATION)
    fits = bare and len(bare) <= _LONGEST and sum(map(str.isalpha, bare)) >= _FEWEST_LETTERS
    if not fits or COMPANY.fullmatch(bare) or _NUMBER.search(_NUMBERED.sub("", bare)):
        return None
    if bare.count(",") > 3 or bare.endswith(":") or is_phrase(bare):  # noqa: PLR2004
        return None
    capital = bare[0].isupper() or bare[0] in "\"'«“„" or COMPANY.search(bare) is not None
    if ":" in bare or _DATE.search(bare) or not re.search(r"[^\W\d_]{3}", bare):
        return None
    numbered = (
        bare[0].isdigit()
        and not _NUMBERED.match(bare)
        and (FORM.search(bare) is None or signs_of_address(bare) > 1)
    )
    if not capital or numbered or bare[0] == "(":
        return None
    return Quotation(bare, start, start + len(bare))


# As in "We, ABC Ltd, confirm" and "We at ABC Ltd".
_WE = late(r"W[Ee](?:,\s(?:the\s(?:company|undersigned|firm),?\s)?|\s(?:at|from)\s)(?=[A-Z])")


def _without_role(part: str) -> str:
    """Leave out what stands before the firm in "HR Officer, ABC Ltd"."""
    first, comma, rest = part.partition(", ")
    held = (OFFICE.search(first) or PART_OF.search(first) or first.islower()) and FORM.search(
        first
    ) is None
    named = FORM.search(rest) or (COMPANY.search(rest) and not OFFICE.search(rest))
    return rest.lstrip() if comma and held and named else part


def _is_no_firm(bare: str) -> bool:
    """Tell a line of the letter's form; a legal form makes a firm of "ABC Immigration Inc."."""
    if PLACEHOLDER.search(bare) or " > " in bare or DESK.match(bare):
        return True
    town, comma, _ = bare.partition(",")
    if comma and is_place(town):  # as in "Calgary, AB"
        return True
    found = _NO_EMPLOYER.search(bare[:70])
    return found is not None and not (
        found[0].lower() in ("immigration", "visa", "translation", "experience", "statement")
        and found.start() > 0
        and (FORM.search(bare, found.end()) or _SERVES.search(bare, found.end())) is not None
    )


def without_address(part: str) -> str:
    """Cut "ABC Ltd, Dubai, UAE" behind the legal form, or before the first place."""
    forms = [form for form in FORM.finditer(part) if form.end() > 5]  # noqa: PLR2004
    if forms and _BEHIND_FORM.search(part, forms[-1].end()):
        return part[: forms[-1].end()]
    pieces = part.split(",")
    for at, piece in enumerate(pieces[1:], 1):
        if STREET.search(piece) or is_place(piece.strip()):
            return ",".join(pieces[:at])
    return part


def is_placed(text: str) -> bool:
    """Tell the beginning of an address, or a telephone."""
    return bool(STREET.search(text) or CONTACT.search(text) or signs_of_address(text))


def may_head(text: str) -> bool:
    """Tell a line that may name the firm from one of staff, or of whom a story is about."""
    return _WORDED.match(text) is not None and not _OF_STAFF.match(text) and not _AT.match(text)


# Whom a story is about, as in "Ana at Harbour Foods".
_AT = late(r"[A-Z][a-zà-ÿ]{1,16}(?:\s[A-Z][a-zà-ÿ]{1,20})?\sat\s(?=[A-Z])")
_OF_STAFF = late(
    r"\W{0,3}(?:hr|human resources?|personnel|people|payroll|staff)"
    r"(?: (?:&|and) \w{3,14})? (?:department|dept|division|services?|office|team|unit)\W{0,3}$",
    re.IGNORECASE,
)
_WORDED = late(r"(?!\W{0,2}[\[(<])[^\n]{0,80}?[^\W\d_]{3}")
