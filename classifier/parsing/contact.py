"""Address, telephone and e-mail of an employer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.dates import Mention
from classifier.parsing.layout import GAP, Line, Span
from classifier.quotation import Quotation
from classifier.stated import Contact

_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_PHONE = re.compile(
    r"(?P<label>\b(?:tel(?:ephone)?|ph(?:one)?|t(?=[.:\s])|mob(?:ile)?|hotline|cell(?:phone)?|call|contact(?:\s(?:no|number|us))?"
    r"|t[ée]l[ée]?(?:phone|fono)?|direct(?:\sline)?|extension|landline|reach(?:ed)?|whatsapp)\b[\s.:#/no)]{0,8}(?:at|on|me at)?\s?)?"
    r"(?P<number>(?:\+|\(|00)?\(?\d[\d\s().\xa0/–-]{3,22}\d)(?![\w@])",
    re.IGNORECASE,
)
_FAX = re.compile(r"fax\W{0,4}(?:no\W{0,3})?$", re.IGNORECASE)
_NO_PHONE = re.compile(r"(?:\bref|\bno|\bid|\bcode|\bnumber|passport|\brc|\bbn|\bgst|\breg|account|cep|\bbox|\bcin|\btin|\bemp|cpf)\W{0,8}(?:no\W{0,3})?$", re.IGNORECASE)
_FEWEST, _MOST = 7, 15  # digits of a telephone number
_FEWEST_LABELLED = 5
_STREET = re.compile(
    r"\b(?:road|rd|street|st|avenue|ave|av|lane|ln|drive|dr|boulevard|blvd|boul|highway|hwy|way|court|crescent|cres|place|plaza"
    r"|square|park|plot|floor|flr|suite|ste|unit|building|bldg|tower|house|block|sector|phase|industrial|zone|estate|po box"
    r"|p\.?\s?o\.?\s?box|private bag|rue|calle|km|shop|office|no|gat|lot|barangay|brgy|district|nagar|marg|colony|complex|centre"
    r"|center|mall|arcade|village|city|town|opp|near|bp|cedex|c/|strasse|straße|via|rua|jalan|jl|province|state|terrace|close"
    r"|parade|row|quay|yard|works|mill|farm|p\.o\.b|bag|circle|bazar|bazaar|market|chowk|area)\b\.?",
    re.IGNORECASE,
)
_POSTCODE = re.compile(
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d\b|\b[A-Z]{2}\s\d{5}(?:-\d{4})?\b|\b\d{5,6}\b|\b\d{4}\s?[A-Z]{2}\b"
)
_SENTENCE = re.compile(r"\b(?:is|was|were|has|have|we|he|she|our|his|her|this|worked|employed)\b", re.IGNORECASE)


def find_contact(text: str, zones: Sequence[Line], lines: Sequence[Line], dates: Sequence[Mention]) -> Contact:
    """Find how to reach the employer; ``zones`` are the lines of head, foot and signature."""
    dated = {at for date in dates for at in range(date.start, date.end)}
    phone = next(_phones(text, zones, dated), None) or next(_labelled_phones(text, lines, dated), None)
    email = next(_emails(text, zones), None) or next(_emails(text, lines), None)
    return Contact(_address(text, zones), phone, email)


def _emails(text: str, lines: Sequence[Line]) -> Iterator[Quotation]:
    for line in lines:
        if "@" in line.text and not line.text.lower().startswith(("to:", "cc:")):
            for found in _EMAIL.finditer(text, line.start, line.end):
                yield Quotation(found[0], *found.span())


def _phones(text: str, lines: Sequence[Line], dated: set[int]) -> Iterator[Quotation]:
    for line in lines:
        for found in _PHONE.finditer(text, line.start, line.end):
            number = found["number"]
            digits = sum(map(str.isdigit, number))
            before = text[max(line.start, found.start("number") - 16) : found.start("number")]
            if (
                (_FEWEST if not found["label"] else _FEWEST_LABELLED) <= digits <= _MOST
                and not any(at in dated for at in range(found.start("number"), found.end("number")))
                and not _FAX.search(before)
                and not _NO_PHONE.search(before if not found["label"] else "")
                and (found["label"] or _looks_dialled(number, digits))
            ):
                end = found.start("number") + len(number.rstrip(" (.-–/"))
                yield Quotation(text[found.start("number") : end], found.start("number"), end)


def _looks_dialled(number: str, digits: int) -> bool:
    """Tell a telephone number without a label by its plus, its area code or its groups."""
    return number.startswith(("+", "(", "00")) or (digits > 8 and len(re.split(r"[\s.-]+", number)) > 1)  # noqa: PLR2004


def _labelled_phones(text: str, lines: Sequence[Line], dated: set[int]) -> Iterator[Quotation]:
    for line in lines:
        if any(map(str.isdigit, line.text)):
            for phone in _phones(text, [line], dated):
                before = text[max(line.start, phone.start - 30) : phone.start].lower()
                if re.search(r"tel|ph|call|contact|reach|mobile|cell|\bat\b", before):
                    yield phone


def _address(text: str, zones: Sequence[Line]) -> Quotation | None:
    """Give the first part of a line that is a postal address."""
    for line in zones:
        for start, end in _cells(text, line):
            part = text[start:end]
            if len(part) < 200 and _is_address(part):  # noqa: PLR2004
                cut = re.search(r"\W{0,3}\b(?:tel|phone|ph|fax|e-?mail|cep|www)\b\W{0,3}[\s.:]|\s[·•|/]\s|\.\s(?=\d{4})|[\w.+-]{1,64}@", part, re.IGNORECASE)
                part = part[: cut.start()] if cut else part
                part = part.strip(" ,;|·•–-")
                if part:
                    at = text.index(part, start)
                    return Quotation(part, at, at + len(part))
    return None


def _cells(text: str, line: Line) -> Iterator[Span]:
    start = line.start
    for gap in re.finditer(rf"{GAP.pattern}|\s[·•]\s", text[line.start : line.end]):
        yield start, line.start + gap.start()
        start = line.start + gap.end()
    yield start, line.end


def _is_address(part: str) -> bool:
    if "@" in part.split(" ")[0] or _SENTENCE.search(part) or part.endswith(":"):
        return False
    digits = any(map(str.isdigit, part))
    street = _STREET.search(part) is not None
    postcode = _POSTCODE.search(part) is not None
    return (digits and street and ("," in part or postcode or len(part.split()) > 2)) or (  # noqa: PLR2004
        postcode and "," in part
    ) or (street and part.count(",") > 1)
