"""The country that an employer's head, address, telephone or postcode shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from classifier.parsing.alternatives import by_first_letter
from classifier.parsing.frame import Frame, talks
from classifier.parsing.layout import Line, Span
from classifier.parsing.names import is_name
from classifier.parsing.patterns import late
from classifier.parsing.places import cities, countries
from classifier.parsing.prefixes import AREAS, CURRENCIES, DIALLING, DOMAINS, NATIONS
from classifier.quotation import Quotation
from classifier.stated import Contact, StatedCountry

_NAME = late(r"[^\W\d_](?:[^\W\d_]|['’.&-]){0,24}")
_SPACED = late(
    r"\bU\s?\.\s?A\s?\.\s?E\b|\bU\s?\.\s?S\s?\.\s?A\b|\bK\s?\.\s?S\s?\.\s?A\b"
    r"|\bU\s?\.\s?K\b(?!\.\w)"
)
_SPACED_CODES = {"UAE": "AE", "USA": "US", "KSA": "SA", "UK": "GB"}
_LONGEST = 5  # words of a place's name
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|"
    "NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_POSTCODES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("CA", late(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b")),
    ("US", late(rf"\b(?:{_STATES})\.?,?\s\d{{5}}(?:-\d{{4}})?\b")),
    ("IE", late(r"\b[ACDEFHKNPRTVWXY]\d[\dW]\s[A-Z\d]{4}\b(?<=[A-Z\d]{4})")),
    # a postcode, or a number of London
    ("GB", late(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|\b020[ -]\d{4}[ -]\d{4}\b")),
    (
        "CA",
        late(
            r"(?<!\w)(?:\w[\w.'’-]{0,24})?[a-z.],?\s(?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PE|YT|NT)\b"
            r"(?=$|[\s,|·•.)])(?!\s\d{4}\b)"
        ),
    ),
    ("BR", late(r"\bCEP\b|\bCNPJ\b")),
    ("AU", late(r"\b(?:NSW|VIC|QLD|WA|SA|TAS|NT|ACT)\s\d{4}\b|\bA\.?B\.?N\b(?=\.?:?\s?\d)")),
    ("NL", late(r"\b[1-9]\d{3}\s[A-Z]{2}(?=\s[A-Z][a-z]{3})")),
    ("IN", late(r"\bGSTIN\b|\bCIN\b(?=\s?:\s?[UL]\d{5})")),
    ("PL", late(r"\bul\.\s[A-Z].{0,40}\b\d\d-\d{3}\b|\bNIP(?=\s?:?\s?\d)")),
    ("MX", late(r"\bS\.?A\.? de C\.?V\b", re.IGNORECASE)),
    ("AT", late(r"\bA-\d{4}(?=\s[A-Z])")),
    ("CH", late(r"\bCH-\d{4}(?=\s[A-Z])")),
    ("DE", late(r"\bD-\d{5}(?=\s[A-Z])|\bHRB(?=\s\d)|\bg?GmbH\b(?=.{0,60}\b\d{5}\b)")),
    ("ZA", late(r"\(Pty\) Ltd\b", re.IGNORECASE)),
    ("AU", late(r"\bPty\.? Ltd\b", re.IGNORECASE)),
    ("MY", late(r"\bSdn\.? Bhd\b|\bBerhad\b", re.IGNORECASE)),
)
# A state without a postcode; "MS" and "MD" are degrees too, and "ID" a number's name.
_STATE = late(
    rf"(?<!\w)(?:\w[\w.'’-]{{0,24}})?[A-Za-z],\s(?:{_STATES})(?=$|[\s,|·•.])"
    r"(?!\.?\s?(?:\(|(?i:no)\b|n°|#))"
)
_PROVINCE = late(r"\b[A-Z][a-z]{2,15},?\s(?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PE|YT|NT)\b(?=$|[\s,|·•.)])")
_DIALLED = late(
    r"(?<![\w+-])(?<!\d\s)(?:\(?\+\s?|00)\(?([1-9]\d{0,2})(?=[\s().-]|\d{5})|\((2\d\d|9\d\d)\)(?=\s\d\d\s)"
)
_AREA = late(r"(?:\+?1[-. ])?\(?((?!555)[2-9]\d\d)\)?[-. ]{1,2}\d{3}[-. ]\d{4}\b")
_DOMAIN = late(
    r"(?<=[\w-])\.(?:(?:co|com|org|net|gov|edu|ac|go|or)\.)?([a-z]{2})\b(?![\w.@-])", re.IGNORECASE
)
_UNIT = (
    r"(?:dollar|pound|riyal|rial|dinar|dirham|lira|shilling|peso|rand|yuan|franc|rupee|rupiah"
    r"|ringgit|krone|krona|kroner|real)s?"
)
_MONEY = late(
    rf"(?<![A-Za-z])(?:(?i:(?P<nation>{by_first_letter('|'.join(NATIONS))})\s{_UNIT})|[A-Z]{{3}}|[A-Z][a-z]{{2,9}}|[a-z]{{4,9}}|[A-Z]{{2,3}}/?-?|₦|₱|₹|£|GH¢|GH₵|R\$|S\$"
    r"|A\$|C\$|HK\$|NT\$|₫|₺|₩)(?![A-Za-z])"
)
_STREET = late(
    r"\s(?:street|st|road|rd|avenue|ave|lane|boulevard|blvd|drive|square|house|building|tower)\b",
    re.IGNORECASE,
)
_ABROAD = by_first_letter(
    r"born|nationality|national|citizen|passport|migrat\w{2,6}|immigra\w{2,6}|embassy"
    r"|consulate|visa|moving|relocat\w{2,5}"
    r"|to canada|canadian|for canada|express entry|canada experience|in canada\b|graduat\w{1,4}"
    r"|degree|studied|client\w{0,2}"
    r"|authorit(?:y|ies)|exports?|customers?|travel\w{0,4}|all over"
)
_ELSEWHERE = late(rf"\b(?:{_ABROAD})\b", re.IGNORECASE)

_SHARED = late(r"7[\s().-]{0,3}[67]\d{1,14}")  # of a code that two countries have
_NEAR = 40  # characters before a town that may tell a street
_MOST_PLACES = 50  # where the names of a firm stand that are looked at
_BEHIND_NAME = late(r",\s|\s\(")
_NUMBER = late(r"\d")
_NOC = late(r"\bNOC\b")  # the list of occupations is Canada's, whoever uses it

Lookup = Callable[[str, Sequence[Line]], Iterator[tuple[Span, str]]]


def find_country(
    text: str, frame: Frame, contact: Contact, names: Sequence[Quotation] = ()
) -> StatedCountry | None:
    """Find the employer's country, first where the employer stands, then in the sentences.

    A country's name comes before a postcode, a dialling code, a large city's name, a domain
    and a currency. What the employer's own ``names`` hold ("Air Canada") comes behind what
    stands around them, since a firm may be called after another place.
    """
    places = _places_of(text, names)
    named = _apart_from(places)
    around = [
        line
        for line in (*frame.head, *frame.foot)
        if not (_NOC.search(line.text) or (_is_sent(line.text) and _ELSEWHERE.search(line.text)))
    ]
    beside = [_line(part.start, part.end, part.text) for part in contact.parts]
    body = [line for line in frame.body if not _ELSEWHERE.search(line.text[:600])]
    unnamed = [line for line in around if not is_name(line.text)]
    beside_name = [line for line in around if line in unnamed or _holds(line, places)]
    lookups: tuple[tuple[Lookup, Sequence[Line]], ...] = (
        (named(countries()), beside),
        (_postcode, beside),
        (named(cities()), [line for line in beside if _NUMBER.search(line.text)]),
        (named(countries()), around),
        (_postcode, [*beside, *around]),
        (_found(_STATE, "US"), beside),
        (_dialled, [*beside, *around]),
        (named(cities()), beside),
        (named(cities()), beside_name),
        (_found(_STATE, "US"), around),
        (_domain, [*beside, *around]),
        (_named(countries()), around),
        (_named(cities()), unnamed),
        (_province, body),
        (named(countries()), body),
        (named(cities()), body),
        (_named(countries()), body),
        (_named(cities()), body),
        (_paid, frame.body or frame.lines),
        (_american, [*beside, *around]),
        (_dialled, frame.lines),
    )
    for lookup, lines in lookups:
        for (start, end), code in lookup(text, lines):
            return StatedCountry(Quotation(text[start:end], start, end), code)
    return None


def _is_sent(text: str) -> bool:
    """Tell a line that may say where a letter goes, as "Purpose: immigration (Canada)"."""
    return talks(text) or "canada" in text.lower()


def _holds(line: Line, places: Sequence[Span]) -> bool:
    return any(line.start <= start < line.end for start, _ in places)


def _line(start: int, end: int, text: str) -> Line:
    return Line(start, end, text, 0)


def _found(pattern: re.Pattern[str], code: str) -> Lookup:
    def find(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
        for line in lines:
            for found in pattern.finditer(text, line.start, line.end):
                yield found.span(), code

    return find


def _province(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    """Find "in Calgary, AB" or "4 Elm Street, Calgary, AB", but not "SharePoint, Visio, QC"."""
    for line in lines:
        for found in _PROVINCE.finditer(text, line.start, line.end):
            before = text[max(line.start, found.start() - _NEAR) : found.start()]
            if not before.endswith(", ") or _NUMBER.search(before):
                yield found.span(), "CA"


def _named(table: Mapping[str, str]) -> Lookup:
    def find(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
        for line in lines:
            # An address goes from the street to the country.
            yield from reversed(list(_names(text, line, table)))

    return find


def _places_of(text: str, names: Sequence[Quotation]) -> list[Span]:
    """Give every place where one of the names stands."""
    low = text.lower()
    if len(low) != len(text):  # as with the Turkish capital I, whose small letter is two
        return [(name.start, name.end) for name in names]
    found: list[Span] = []
    # Behind a comma or in brackets stands where the firm is.
    for name in {_BEHIND_NAME.split(name.text.lower(), maxsplit=1)[0] for name in names}:
        at = low.find(name) if name else -1
        while at >= 0 and len(found) < _MOST_PLACES:
            found.append((at, at + len(name)))
            at = low.find(name, at + len(name))
    return found


def _apart_from(places: Sequence[Span]) -> Callable[[Mapping[str, str]], Lookup]:
    """Give what looks names up, but for those within the given places."""

    def named(table: Mapping[str, str]) -> Lookup:
        def find(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
            for (start, end), code in _named(table)(text, lines):
                if not any(first <= start and end <= last for first, last in places):
                    yield (start, end), code

        return find

    return named


def _names(text: str, line: Line, table: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    words = list(_NAME.finditer(text, line.start, line.end))
    # The small letter of the Turkish capital I is an i with a second dot.
    lower = [found[0].lower().replace("’", "'").replace("i\u0307", "i") for found in words]
    small = line.text.islower() and not talks(line.text)  # without any capital
    end = 0
    for at, first in enumerate(words):
        # "Guinea" says nothing within "Papua New Guinea".
        if at < end or not (small or first[0][0].isupper()):
            continue
        for size in range(min(_LONGEST, len(words) - at), 0, -1):
            name = " ".join(lower[at : at + size])
            code = table.get(name.rstrip(".")) or table.get(name.replace(".", ""))
            if not code and size == 1:
                code = _of_quarter(first[0], lower[at], table)
            if code and not _STREET.match(text, words[at + size - 1].end(), line.end):
                yield (first.start(), words[at + size - 1].end()), code
                end = at + size
                break
    if "." in line.text and "uae" in table:
        for spaced in _SPACED.finditer(text, line.start, line.end):
            yield spaced.span(), _SPACED_CODES["".join(filter(str.isalpha, spaced[0]))]


def _of_quarter(name: str, low: str, table: Mapping[str, str]) -> str | None:
    """Give the code of a city before its quarter, as in "Berlin-Mitte"."""
    city, _, quarter = low.partition("-")
    return table.get(city) if quarter and name[len(city) + 1 :][:1].isupper() else None


def _postcode(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    for code, pattern in _POSTCODES:
        for line in lines:
            if found := pattern.search(text, line.start, line.end):
                yield found.span(), code


def _dialled(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    for line in lines:
        for found in _DIALLED.finditer(text, line.start, line.end):
            digits = found[1] or found[2]
            for length in (3, 2, 1):
                code = DIALLING.get(digits[:length]) if len(digits) >= length else None
                if code and code != "US":
                    start = found.start(1) if found[1] else found.start(2)
                    shared = _SHARED.match(text, start)
                    end = start + length if found[1] else found.end()
                    code, end = ("KZ", shared.end()) if shared else (code, end)
                    yield (found.start(), end), code
                    break


def _american(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    """Read the area code of a North American number."""
    for line in lines:
        if found := _AREA.match(text, line.start, line.end):
            code = AREAS.get(found[1], "US")
            yield found.span(), code


def _domain(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    for line in lines:
        if "@" in line.text or "www." in line.text:
            for found in _DOMAIN.finditer(text, line.start, line.end):
                if code := DOMAINS.get(found[1].lower()):
                    yield found.span(), code


_RAND = late(
    r"(?<![\w$])R\s?\d[\d ,.]{1,12}(?:\d|\.-)\s?(?:per|an?|/|p\.)\s?(?:hour|month|week|annum|year)"
)


def _paid(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    """Find a currency that one country alone has, beside a number."""
    yield from _found(_RAND, "ZA")(text, lines)
    for line in lines:
        for found in _MONEY.finditer(text, line.start, line.end):
            code = NATIONS.get(found["nation"].lower()) if found["nation"] else None
            code = code or CURRENCIES.get(found[0].strip("/-").casefold())
            near = text[max(line.start, found.start() - 14) : found.end() + 4]
            if code and any(map(str.isdigit, near)):
                yield found.span(), code
