"""The country that an employer's head, address, telephone or postcode shows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from classifier.parsing.layout import Line, Span
from classifier.parsing.places import DIALLING, cities, countries
from classifier.quotation import Quotation
from classifier.stated import Contact, StatedCountry

_NAME = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.&-]){0,24}")
_LONGEST = 4  # words of a place's name
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI"
    "|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_POSTCODES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("CA", re.compile(r"\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b")),
    ("US", re.compile(rf"\b(?:{_STATES})\.?,?\s\d{{5}}(?:-\d{{4}})?\b")),
    ("GB", re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b")),
    ("CA", re.compile(r",\s?(?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PE|YT|NT)\b")),
    ("US", re.compile(rf"[A-Za-z],\s(?:{_STATES})(?=$|[\s,|·•.])")),
    ("BR", re.compile(r"\bCEP\b")),
    ("AU", re.compile(r"\b(?:NSW|VIC|QLD|WA|SA|TAS)\s\d{4}\b")),
)
_DIALLED = re.compile(r"(?<![\w+])(?:\+\s?|\(\+?|00)\(?([1-9]\d{0,2})(?=[\s().-]|\d{6})")
_AFTER = re.compile(r"\b(?:born|nationality|national|citizen|passport|migrat\w{2,6}|immigra\w{2,6}|embassy|consulate|visa|moving|relocat\w{2,5}|to canada)\b", re.I)

Lookup = Callable[[str, Sequence[Line]], Iterator[tuple[Span, str]]]


def find_country(
    text: str, zones: Sequence[Line], body: Sequence[Line], contact: Contact
) -> StatedCountry | None:
    """Find the employer's country, first where the employer stands, then in the sentences.

    A country's name comes before a postcode, a dialling code and a large city's name.
    """
    lookups: tuple[tuple[Lookup, Sequence[Line]], ...] = (
        (_named(countries()), zones),
        (_postcode, zones),
        (_dialled, zones),
        (_named(cities()), zones),
        (_named_in_body(countries()), body),
        (_named_in_body(cities()), body),
    )
    for lookup, lines in lookups:
        for (start, end), code in lookup(text, lines):
            return StatedCountry(Quotation(text[start:end], start, end), code)
    if contact.phone:
        line = Line(contact.phone.start, contact.phone.end, contact.phone.text, 0)
        for (start, end), code in _dialled(text, [line]):
            return StatedCountry(Quotation(text[start:end], start, end), code)
    return None


def _named(table: Mapping[str, str]) -> Lookup:
    def find(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
        for line in lines:
            yield from _names(text, line, table)

    return find


def _named_in_body(table: Mapping[str, str]) -> Lookup:
    def find(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
        for line in lines:
            if not _AFTER.search(line.text):
                yield from _names(text, line, table)

    return find


def _names(text: str, line: Line, table: Mapping[str, str]) -> Iterator[tuple[Span, str]]:
    words = list(_NAME.finditer(text, line.start, line.end))
    for at, first in enumerate(words):
        if not first[0][0].isupper():
            continue
        for last in words[at : at + _LONGEST][::-1]:
            name = " ".join(text[first.start() : last.end()].lower().replace("’", "'").replace(",", " ").split())
            if code := table.get(name.rstrip(".")):
                yield (first.start(), last.end()), code


def _postcode(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    for code, pattern in _POSTCODES:
        for line in lines:
            if found := pattern.search(text, line.start, line.end):
                start = found.start() + (text[found.start()] in ",") 
                yield (start, found.end()), code


def _dialled(text: str, lines: Sequence[Line]) -> Iterator[tuple[Span, str]]:
    for line in lines:
        for found in _DIALLED.finditer(text, line.start, line.end):
            digits = found[1]
            for length in (3, 2, 1):
                code = DIALLING.get(digits[:length]) if len(digits) >= length else None
                if code and code != "US":
                    yield found.span(), code
                    break
