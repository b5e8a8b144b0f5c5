"""The lines of a text, and the bullets, cells and page marks that lay it out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from classifier.parsing.inline import inline_marks
from classifier.parsing.patterns import late
from classifier.parsing.verbs import verb_form

Span = tuple[int, int]

# No pattern of this package may run on without bound, so that no text takes long.

# Bullets: typographic signs, arrows, boxes, circled numbers, dingbats and emoji.
SIGNS = (
    "•‣⁃\u203a∙●○◦·»§¤\u2027\u22c5\u30fb\u318d\uff65\uffed\uf0b7\uf0a7\uf0d8\uf0fc\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf"
    "\u2900-\u29ff\u2b00-\u2bff\U0001f300-\U0001faff"
)
DASHES = "-–—\u2010-\u2012\u2015\u2212*"
BULLET = late(
    rf"[ \t\xa0]*(?:[{SIGNS}]\ufe0f?[ \t\xa0]*|>?[{DASHES}+>o~.=]{{1,2}}>?[ \t\xa0]+"
    rf"|=>[ \t\xa0]*|[{DASHES}](?=[A-Za-z])"
    r"|[(\[\uff08]?\d{1,2}(?:\.\d{1,2})*[.):\]\uff09\u3001]\)?[ \t\xa0]*(?=[^\d\s])"
    r"|\d{1,2}\.\d{1,2}[ \t\xa0]+|\(?\d{1,3}\s?%\)?[ \t\xa0]*[-–—:.]?[ \t\xa0]+(?=[A-Za-z])"
    r"|\d{1,2}[ \t]?[-–][ \t]?(?=[A-Za-z]{3}|[A-Z][a-z]\s)|\d{1,2}(?:-\)|/)[ \t]{1,9}(?=[A-Z])"
    r"|(?i:duty|task|responsibility|function|activity)[ \t](?i:no\.?[ \t]?)?"
    r"\d{1,2}[ \t]?[:.)–—-][ \t]+"
    r"|\([^\W\d_]\)[ \t]+"
    r"|\(?(?:[a-z]|[ivx]{2,5}|[IVX]{2,5})[.)][ \t\xa0]+|\(?[A-Z]\)[ \t\xa0]+|[IVX]\.[ \t\xa0]{2,9})"
)
BARE_BULLET = late(rf"[ \t\xa0]*(?:[{SIGNS}{DASHES}]\ufe0f?|\(?\d{{1,2}}[.)])[ \t\xa0]*")
_CONTACT = late(
    r"[\w.+-]{1,64}@\w|\bwww\.|\+\d[\d\s().-]{6,20}\d|\b(?:tel|phone|ph|fax|p\.?\s?o\.?\s?box)\b"
    r"|\d{3}[ -]\d{3,4}[ -]\d{3,4}",
    re.IGNORECASE,
)
_INLINE_SIGN = late(rf"(?<=[ \t\xa0])(?=[{SIGNS}])(?!»)")  # » closes a quotation there
_INLINE_NUMBER = late(r"(?:(?<=\s)|^)\(?(\d{1,2})[.)][ \t\xa0]*(?=[^\d\s])")
CELL = late(r"\t+|\|")
GAP = late(r"\t+|\||[ \xa0]{3,}")
_PAGE = late(
    r"\W{0,6}(?:page|pg\.?|p\.)?\s{0,3}\d{1,3}\s{0,3}(?:(?:of|/|sur|de)\s{0,3}\d{1,3})?\W{0,6}"
    r"|.{0,60}\bpage\s{1,3}\d{1,3}(?:\s{0,3}(?:of|/|sur|de)\s{0,3}\d{1,3})?\W{0,9}"
    r"|\W{0,6}(?:cont(?:inue|inued|d|'d|\.)?|continued (?:on|from) .{0,30}|p\.?t\.?o\.?)\W{0,6}",
    re.IGNORECASE,
)
_BARE_NUMBER = late(r"\d{1,3}")
_MAIL_HEADER = late(r"(?:from|to|cc|sent|subject|date|reply-to)\s?:\s", re.IGNORECASE)
_FEWEST_HEADERS = 2
_TOP = 8  # lines that a page header may repeat
_SIGNED = 5  # lines with text at the end, in which a signature stands
_NEAR = 3  # lines around a page number that belong to the header or footer


class Line(NamedTuple):
    """A line without the blanks around it; ``indent`` counts those before it."""

    start: int
    end: int
    text: str
    indent: int


def read_lines(text: str) -> list[Line]:
    """Give every line of a text, blank ones too, cut where bullets stand inside one.

    Page numbers, headers that a page repeats and the quoted part of a mail are left out.
    """
    lines = [_stripped(text, part) for span in _spans(text) for part in _split(text, span)]
    return _without_pages(_without_quoted_mail(lines))


def _spans(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        start += len(line)


def _stripped(text: str, span: Span) -> Line:
    raw = text[slice(*span)]
    bare = raw.lstrip()
    indent = len(raw) - len(bare)
    bare = bare.rstrip()
    start = span[0] + indent
    return Line(start, start + len(bare), bare, indent)


def _split(text: str, span: Span) -> Iterator[Span]:
    """Cut a line at the bullets or the counting numbers inside it."""
    start, end = span
    cuts: list[int] = []
    if not text[start:end].isascii() and not _CONTACT.search(text, start, end):
        cuts = [found.end() for found in _INLINE_SIGN.finditer(text, start, end)]
    if len(cuts) < 2:  # noqa: PLR2004
        numbers = list(_INLINE_NUMBER.finditer(text, start, end))
        values = [int(found[1]) for found in numbers]
        led = len(values) == 2 and text[start : numbers[0].start()].rstrip().endswith(":")  # noqa: PLR2004
        enough = len(values) > 2 or led  # noqa: PLR2004
        counting = enough and values == list(range(values[0], values[0] + len(values)))
        cuts = [found.start() for found in numbers] if counting else []
    cuts = cuts or inline_marks(text, start, end)
    edges = sorted({start, end, *cuts})
    yield from pairwise(edges) if len(edges) > 1 else [(start, end)]


def _without_quoted_mail(lines: list[Line]) -> list[Line]:
    """Leave out what a mail quotes of another, behind ">", but no list with that sign."""
    if not is_mail(lines):
        return lines
    kept: list[Line] = []
    announced = False
    for blank, part in groupby(lines, lambda line: not line.text):
        told = list(part)
        listed = not blank and _is_list(told)
        for line in told:
            quoted = line.text.startswith(">")
            if not quoted and line.text:
                announced = line.text.endswith(":") and _WROTE.search(line.text) is None
            if not quoted or announced or listed:
                kept.append(line)
    return kept


def _is_list(lines: Sequence[Line]) -> bool:
    """Tell a list of duties behind ">" from wrapped sentences: nearly all begin with a verb."""
    firsts = [found[1] for line in lines if (found := _QUOTED.match(line.text))]
    verbs = [form for first in firsts if (form := verb_form(first))]
    return len(firsts) >= _FEWEST_ITEMS and len(verbs) >= _MOST_VERBS * len(firsts)


_QUOTED = late(r">[ \t]{0,4}([^\W\d_][\w'’-]{0,30})")
_FEWEST_ITEMS, _MOST_VERBS = 3, 0.8


# Not what a quotation stands below, but a list whose bullets are ">".
_WROTE = late(r"\b(?:wrote|writes|said|schrieb|escribió|écrit)\s?:$", re.IGNORECASE)


def is_mail(lines: Sequence[Line]) -> bool:
    """Tell a mail by the headers at its top."""
    top = [line.text for line in lines[:_TOP] if line.text]
    heads = [text for text in top if _MAIL_HEADER.match(text)]
    first = bool(top) and _MAIL_HEADER.match(top[0]) is not None
    return (
        first
        and len(heads) >= _FEWEST_HEADERS
        and any(t.lower().startswith(("from", "sent")) for t in heads)
    )


def _without_pages(lines: list[Line]) -> list[Line]:
    """Leave out page numbers and the headers and footers that stand by them."""
    counts = Counter(line.text for line in lines)
    head = {line.text for line in lines[:_TOP] if line.text and counts[line.text] > 1}
    marks = [at for at, line in enumerate(lines) if _is_page_mark(lines, at)]
    out = set(marks)
    near = {at + step for at in marks for step in range(-_NEAR, _NEAR + 1)}
    # Without page numbers, what is repeated at the very end is a signature rather than a header.
    full = [at for at, line in enumerate(lines) if line.text]
    signed = set() if marks else set(full[-_SIGNED:])
    first: set[str] = set()
    dated = _near_dates(lines, counts)
    for at, line in enumerate(lines):
        again = line.text in first and at not in dated
        repeated = counts[line.text] > 1 and not BULLET.match(line.text)
        headed = again and line.text in head and at not in signed
        if line.text and (headed or (at in near and repeated and again)):
            out.add(at)
        first.add(line.text)
    return _closed_up(lines, out) if out else lines


def _near_dates(lines: Sequence[Line], counts: Counter[str]) -> set[int]:
    """Give the places around the dates of a job, whose title and hours another may have, too."""
    return {
        near
        for at, line in enumerate(lines)
        if len(line.text) <= _LONGEST_DATES and counts[line.text] == 1 and _DATES.match(line.text)
        for near in (at - 2, at - 1, at + 1, at + 2)
    }


# As "March 2015 - June 2018", alone on a line or before what little else stands there.
_DATES = late(
    r"(?:[A-Z]|\d).{0,14}(?:19|20)\d\d\s{0,2}(?:[-–—]|to\b|until\b)\s{0,2}"
    r"(?:.{0,14}(?:19|20)\d\d|(?:the\s)?(?:present|current|date|now|today))\b",
    re.IGNORECASE,
)
_LONGEST_DATES = 60  # characters of such a line


def _is_page_mark(lines: Sequence[Line], at: int) -> bool:
    text = lines[at].text
    if not text or len(text) > 90 or not _PAGE.fullmatch(text):  # noqa: PLR2004
        return False
    if re.search(r"\w{3}(?:\t|\s{3})", text) and not any(line.text for line in lines[:at]):
        return False  # a head, with the number of its page at the side
    if _BARE_NUMBER.fullmatch(text):  # alone between blank lines, else a table's cell
        around = [lines[i].text for i in (at - 1, at + 1) if 0 <= i < len(lines)]
        return not any(around)
    return any(char.isalnum() for char in text)


def _closed_up(lines: list[Line], out: set[int]) -> list[Line]:
    """Leave lines out, and the blank lines around them where a sentence goes on."""
    kept: list[Line] = []
    pending: list[Line] = []
    broken = False
    for at, line in enumerate(lines):
        if at in out:
            broken = True
        elif not line.text:
            pending.append(line)
        else:
            if not (broken and line.text[0].islower()):
                kept += pending
            pending, broken = [], False
            kept.append(line)
    return kept + pending
