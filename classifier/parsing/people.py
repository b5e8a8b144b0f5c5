"""Who the letter is about, and who signs it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.employer import COMPANY
from classifier.parsing.layout import GAP, Line
from classifier.parsing.names import HONORIFIC, is_name, name_at
from classifier.parsing.outline import ROLE
from classifier.quotation import Quotation

_BEFORE_NAME = re.compile(
    r"\b(?:that|certify|certifies|confirm|confirms|recommend|recommending|regarding|for|concerning|que|on behalf of|introduce|of|know|known"
    r"|reference (?:letter )?for|d['’]emploi [–-]|about|to certify|employee|verifying|employment of)[:,]?\s{1,3}(?:our (?:former |ex-)?employee,?\s|the (?:bearer|above named),?\s|one\s|el\s|la\s)?",
    re.IGNORECASE,
)
_SUBJECT = re.compile(r"^\W{0,6}(?:re|certificate of \w+|\w+ (?:letter|certificate|reference|verification)|subject|object|objet|asunto|sub|letter of (?:reference|recommendation|employment)|employment reference|reference|recommendation)\b.{0,60}?(?:[:–—-]|\bfor|\bof)\s{0,3}", re.IGNORECASE)
_TITLED = re.compile(rf"(?i:{HONORIFIC})(?=[A-Z])")
_SENTENCE_START = re.compile(r"(?:^|\n\s*\n|\.\s)\s{0,3}(?=[A-Z])")
_ABOUT_VERB = re.compile(r"\s(?:was|is|has|had|worked|works|joined|served|started|began|holds|held|,)\b|\s?\(|,", re.IGNORECASE)
_SIGNED = re.compile(r"(?:signature|signed(?: by)?|name|authori[sz]ed signator\w{1,3}|certified by|for|issued by)\s?[:：]\s{0,4}", re.IGNORECASE)
_PARENT = re.compile(r"(?:\b[sdw]/o|son of|daughter of|wife of)\s{0,2}$", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MARKS = re.compile(r"^\W*(?:\(?s(?:igne)?d/?-?\)?\s)?", re.IGNORECASE)


def find_applicant(text: str, lines: Sequence[Line], field: Quotation | None) -> Quotation | None:
    """Find the person that the letter is about."""
    if field and (span := name_at(text, field.start, field.end)):
        return Quotation(text[slice(*span)], *span)
    firsts = []
    for finder in (_after_that, _in_subject, _titled, _first_subject):
        if name := next(finder(text, lines), None):
            firsts.append(name)
            if len(name.text.split()) > 1:
                return name
    return next(iter(firsts), None)


def _name(text: str, at: int, end: int, *, fewest: int) -> Quotation | None:
    span = name_at(text, at, end)
    if not span or COMPANY.search(text[slice(*span)]):
        return None
    name = text[slice(*span)]
    return Quotation(name, *span) if len(name.split()) >= fewest else None


def _paragraph_end(lines: Sequence[Line], at: int) -> int:
    """Give the end of the line below, as a name may be broken over two lines."""
    end = lines[at].end
    if at + 1 < len(lines) and lines[at + 1].text:
        end = lines[at + 1].end
    return end


def _after_that(text: str, lines: Sequence[Line]) -> Iterator[Quotation]:
    for at, line in enumerate(lines):
        for found in _BEFORE_NAME.finditer(text, line.start, line.end + 1):
            end = _paragraph_end(lines, at)
            titled = _TITLED.match(text, found.end(), end) is not None
            name = _name(text, found.end(), end, fewest=1 if titled else 2)
            if name and (titled or _is_subject(text, name, found[0])):
                yield name


def _is_subject(text: str, name: Quotation, cue: str) -> bool:
    return _ABOUT_VERB.match(text, name.end) is not None or cue.lower().startswith(("recommend", "reference", "d'", "d’", "employment of"))


def _in_subject(text: str, lines: Sequence[Line]) -> Iterator[Quotation]:
    for line in lines:
        if found := _SUBJECT.match(line.text):
            at = line.start + found.end()
            if name := _name(text, at, line.end, fewest=2):
                yield name
            for later in re.finditer(r"(?:\bfor|\bof|[:–—-])\s{1,3}", line.text):
                if name := _name(text, line.start + later.end(), line.end, fewest=2):
                    yield name


def _titled(text: str, lines: Sequence[Line]) -> Iterator[Quotation]:
    for line in lines:
        for found in _TITLED.finditer(text, line.start, line.end):
            if _PARENT.search(text, line.start, found.start()) or (COMPANY.search(line.text) and "," not in line.text and len(line.text.split()) < 9):  # noqa: PLR2004
                continue
            if not line.text.lower().startswith(("dear", "to:", "attn")) and (
                name := _name(text, found.end(), line.end, fewest=1)
            ):
                yield name


def _first_subject(text: str, lines: Sequence[Line]) -> Iterator[Quotation]:
    for line in lines:
        for found in _SENTENCE_START.finditer(line.text):
            at = line.start + found.end()
            name = _name(text, at, line.end, fewest=2)
            if name and re.match(r"\s(?:was|is|has|worked|works|joined|served|held|holds)\b", text[name.end : line.end + 1]):
                yield name


def find_signatory(text: str, close: Sequence[Line], applicant: Quotation | None) -> Quotation | None:
    """Find who signs: the first name in the close, with or without a role behind it."""
    found = [name for line in close if line.text and not _YEAR.search(line.text) for name in _signers(text, line)]
    about = applicant.line.lower() if applicant else ""
    others = [name for name in found if name.line.lower() != about and name.line.lower() not in about]
    full = [name for name in others if len(name.text.split()) > 1]
    return next(iter(full or others), None)


def _signers(text: str, line: Line) -> Iterator[Quotation]:
    start = line.start
    if label := _SIGNED.search(line.text):
        start += label.end()
    for cell_start, cell_end in _cells(text, start, line.end):
        at = cell_start + len(_MARKS.match(text[cell_start:cell_end])[0])  # type: ignore[index]
        span = _with_honorific(text, at, cell_end)
        if not span:
            continue
        name, rest = text[slice(*span)], text[span[1] : cell_end]
        if COMPANY.search(name) or ROLE.search(name):
            continue
        if not rest.strip() or rest.lstrip()[0] in ",(-–—/|." or ROLE.match(rest.lstrip()):
            yield Quotation(name, *span)


def _with_honorific(text: str, at: int, end: int) -> tuple[int, int] | None:
    span = name_at(text, at, end)
    if span is None:
        return None
    words = text[slice(*span)].split()
    lone = len(words) == 1 and text[at : span[0]].strip() == ""
    if lone and not is_name(f"{words[0]} X"):
        return None
    return at, span[1]


def _cells(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for gap in GAP.finditer(text, start, end):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    yield start, end
