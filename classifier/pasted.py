"""Text as people paste it -> a ``Letter``: the title, and the duties one by one.

Bullets of any style, numbered lines, run-on prose, lists with semicolons and
tables with tabs or bars are taken apart. Every duty is a run of the text as it
was pasted, with its offsets; the layout around it is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from classifier.boilerplate import (
    AFTER_TITLE,
    CLOSING,
    OPENING,
    TITLE_IN_SENTENCE,
    TITLE_LINE,
    is_boilerplate,
    is_heading,
    is_no_item,
)
from classifier.letter import Duty, Letter, Position, Quotation

Span = tuple[int, int]

# No pattern below may run on without bound, so that no text, however made, takes long.

# Bullets: typographic signs, arrows, boxes, circled numbers, dingbats and emoji.
_SIGNS = (
    "•‣⁃∙●○◦·»§¤\uf0b7\uf0a7\uf0d8\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf"
    "\u2900-\u29ff\u2b00-\u2bff\U0001f300-\U0001faff"
)
_DASHES = "-–—\u2010\u2011\u2212*"
_BULLET = re.compile(
    rf"[ \t\xa0]*(?:[{_SIGNS}]\ufe0f?[ \t\xa0]*|>?[{_DASHES}+>o~]{{1,2}}>?[ \t\xa0]+"
    rf"|=>[ \t\xa0]*|[{_DASHES}](?=[A-Za-z])"
    r"|[(\[\uff08]?\d{1,2}(?:\.\d{1,2})*[.):\]\uff09\u3001][ \t\xa0]*(?=[^\d\s])"
    r"|\d{1,2}\.\d{1,2}[ \t\xa0]+"
    r"|\(?(?:[a-z]|[ivx]{2,5}|[IVX]{2,5})[.)][ \t\xa0]+|\(?[A-Z]\)[ \t\xa0]+)"
)
_BARE_BULLET = re.compile(rf"[ \t\xa0]*[{_SIGNS}{_DASHES}]\ufe0f?[ \t\xa0]*")
_INLINE_SIGN = re.compile(rf"(?<=[ \t\xa0])(?=[{_SIGNS}])")
_INLINE_NUMBER = re.compile(r"(?:(?<=\s)|^)\(?(\d{1,2})[.)][ \t\xa0]*(?=[^\d\s])")
_CELL = re.compile(r"\t+|\|")
_COLUMN = re.compile(
    r"\W*(?:no|nr|s/?n|sl|item|dut(?:y|ies)|tasks?|details?|descriptions?|share|time|hours?|weight"
    r"|percent(?:age)?|responsibilit(?:y|ies)|activit(?:y|ies)|frequency)\b.{0,12}|[\W_]{0,5}"
    r"|% of time",
    re.IGNORECASE,
)
_SEMICOLON = re.compile(r";(?:\s{1,9}and\s)?")
_SENTENCE = re.compile(
    r"(?<![A-Z]\.[A-Z])(?<!\be\.g)(?<!\bi\.e)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\bNo)"
    r"[.!?]{1,3}[\"')\]]{0,3}\s{1,9}(?=[\"'(\[]?[A-Z0-9])"
)
_COMMA = re.compile(r",(?:\s{1,9}and\s)?")
_WRAP_WIDTH = 60  # a line shorter than this was ended on purpose
_WRAP_SHARE = 0.7  # a wrapped line fills at least this share of the longest
_MOST = 400  # duties of one letter that are looked at


def parse(text: str, *, letter_id: str = "letter") -> Letter:
    """Take pasted text apart; the letter may turn out to have no duty at all."""
    title = _title(text)
    body = text[: _end_of_body(text)]
    lines = list(_split_inline(body))
    listed = sum(_BULLET.match(body, *line) is not None for line in lines) > 1
    if listed:
        spans, leave_out = _bulleted(body, lines), is_no_item
    else:
        spans, leave_out = _unbulleted(body, _after_heading(body, lines, title)), is_boilerplate
    trimmed = (_trim(text, span) for span in spans)
    duties = [Duty(text[a:b], a, b) for a, b in trimmed if not leave_out(text[a:b])]
    return Letter(letter_id, text, (Position(title, tuple(duties[:_MOST])),))


def _end_of_body(text: str) -> int:
    """Find where a letter closes; what stands below is a name and an address."""
    closings = (found.start() for found in CLOSING.finditer(text))
    return next((at for at in closings if text[:at].strip()), len(text))


def _title(text: str) -> Quotation | None:
    for start, end in _lines(text):
        if found := TITLE_LINE.match(text[start:end]):
            return _quotation(text, start + found.start("title"), start + found.end("title"))
    if found := TITLE_IN_SENTENCE.search(text):
        return _quotation(text, *found.span("title"))
    return None


def _quotation(text: str, start: int, end: int) -> Quotation | None:
    cut = AFTER_TITLE.search(text, start, end)
    start, end = _trim(text, (start, cut.start() if cut else end))
    return Quotation(text[start:end], start, end) if end > start else None


def _after_heading(text: str, lines: list[Span], title: Quotation | None) -> list[Span]:
    """Give the lines below the heading of the duties, if there is one, and below the title."""
    begin = _after_opening(text)
    if title and not begin and TITLE_LINE.match(text[slice(*_line_of(text, title))]):
        begin = title.end
    return [(max(a, begin), b) for a, b in lines if b > begin]


def _line_of(text: str, part: Quotation) -> Span:
    start = max(text.rfind("\n", 0, part.start), text.rfind("\r", 0, part.start)) + 1
    return start, part.end


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"))
        start += len(line)


def _split_inline(text: str) -> Iterator[Span]:
    """Give the lines of ``text``, cut where bullets or numbers stand inside one."""
    for start, end in _lines(text):
        cuts = [found.end() for found in _INLINE_SIGN.finditer(text, start, end)]
        if len(cuts) < 2:  # noqa: PLR2004
            numbers = list(_INLINE_NUMBER.finditer(text, start, end))
            values = [int(found[1]) for found in numbers]
            counting = len(values) > 2 and values == list(range(values[0], values[0] + len(values)))  # noqa: PLR2004
            cuts = [found.start() for found in numbers] if counting else []
        edges = sorted({start, end, *cuts})
        yield from pairwise(edges) if len(edges) > 1 else [(start, end)]


def _bulleted(text: str, lines: list[Span]) -> Iterator[Span]:
    """Give each bulleted line with the lines that carry it on."""
    current: Span | None = None
    for start, end in lines:
        item = _item(text, (start, end))
        if item is None and current and _carries_on(text, current, (start, end)):
            current = (current[0], end)
        else:
            if current:
                yield current
            current = item
    if current:
        yield current


def _item(text: str, line: Span) -> Span | None:
    """Give what stands behind the bullet of a line, None where it has no bullet."""
    if found := _BULLET.match(text, *line):
        return found.end(), line[1]
    # The text of a bullet that stands alone follows on the next line.
    return (line[1], line[1]) if _BARE_BULLET.fullmatch(text, *line) else None


def _carries_on(text: str, item: Span, line: Span) -> bool:
    """Tell whether an unbulleted line is the rest of the bulleted item above it."""
    here, above = text[slice(*line)], text[slice(*item)]
    if here.strip() and not above.strip():
        return True
    if not here.strip() or above.rstrip().endswith((".", ";", ":")):
        return False
    indented = here[0] in " \t\xa0"
    return indented or here[0].islower() or above.rstrip().endswith((",", "-", " and", " of"))


def _after_opening(text: str) -> int:
    """Find where the duties begin, if a heading or the opening of a sentence says so."""
    for start, end in _lines(text):
        if is_heading(text[start:end]):
            return end
    found = OPENING.search(text)
    return found.end() if found else 0


def _unbulleted(text: str, lines: list[Span]) -> Iterator[Span]:
    for paragraph in _paragraphs(text, lines):
        if _is_table(text, paragraph):
            head = _is_header(text, paragraph[0])
            yield from (_fullest_cell(text, row) for row in paragraph[head:])
        elif _is_wrapped(paragraph):
            yield from _prose(text, (paragraph[0][0], paragraph[-1][1]))
        else:
            for line in paragraph:
                yield from _prose(text, line)


def _is_table(text: str, paragraph: list[Span]) -> bool:
    """Tell a table by cells in more than half of its lines."""
    rows = sum(_CELL.search(text, *line) is not None for line in paragraph)
    return rows > 1 and 2 * rows > len(paragraph)


def _cells(text: str, row: Span) -> list[Span]:
    edges = [row[0], *(at for f in _CELL.finditer(text, *row) for at in f.span()), row[1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _is_header(text: str, row: Span) -> bool:
    """Tell whether every cell of a table's row is the name of a column."""
    cells = (text[slice(*cell)].strip() for cell in _cells(text, row))
    return all(_COLUMN.fullmatch(cell) for cell in cells if cell)


def _fullest_cell(text: str, row: Span) -> Span:
    """Give the cell of a table's row that has the most letters."""
    return max(_cells(text, row), key=lambda cell: sum(map(str.isalpha, text[slice(*cell)])))


def _paragraphs(text: str, lines: list[Span]) -> Iterator[list[Span]]:
    paragraph: list[Span] = []
    for start, end in [*lines, (0, 0)]:
        if text[start:end].strip():
            paragraph.append((start, end))
        elif paragraph:
            yield paragraph
            paragraph = []


def _is_wrapped(paragraph: list[Span]) -> bool:
    """Tell prose that was broken into lines from a list with a line an item."""
    lengths = [end - start for start, end in paragraph]
    longest = max(lengths)
    full = all(length >= _WRAP_SHARE * longest for length in lengths[:-1])
    return len(lengths) > 1 and longest >= _WRAP_WIDTH and full


def _prose(text: str, span: Span) -> Iterator[Span]:
    """Cut prose at semicolons, else at sentence ends, else a terse line at its commas."""
    for sentence in _cut(text, span, _SENTENCE):
        parts = list(_cut(text, sentence, _SEMICOLON))
        if len(parts) == 1 and not text[slice(*sentence)].rstrip().endswith("."):
            parts = _terse(text, sentence)
        yield from parts


def _terse(text: str, span: Span) -> list[Span]:
    """Cut "did AP/AR, bank recs, payroll for 40 staff" at its commas, but no list of nouns."""
    parts = list(_cut(text, span, _COMMA))
    whole = all(len(re.findall(r"\w+", text[slice(*part)])) > 1 for part in parts)
    return parts if len(parts) > 2 and whole else [span]  # noqa: PLR2004


def _cut(text: str, span: Span, pattern: re.Pattern[str]) -> Iterator[Span]:
    start = span[0]
    for found in pattern.finditer(text, *span):
        yield start, found.end()
        start = found.end()
    if text[start : span[1]].strip():
        yield start, span[1]


def _trim(text: str, span: Span) -> Span:
    """Leave out bullets, blanks and separators around a duty; a full stop may stay."""
    start, end = span
    if found := _BULLET.match(text, start, end):
        start = found.end()
    while start < end and (text[start].isspace() or text[start] in ",;:|"):
        start += 1
    while True:
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;|"):
            end -= 1
        if not text[start:end].endswith((" and", ",and", ";and")):
            return start, end
        bare = text[start : end - 3].rstrip()
        if not bare.endswith((",", ";")):
            return start, end
        end = start + len(bare)
