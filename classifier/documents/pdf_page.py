"""A page of a PDF as words and drawn lines with their places, through PDFium."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from ctypes import c_double
from typing import Any

from msgspec import Struct

from classifier.documents.layout.words import Page, Rule, Word
from classifier.documents.text import LONGEST, too_long

_QUARTER = math.pi / 2
_SLANT = 0.2  # radians off the level above which text is a stamp or a watermark
_STEP = 0.25  # of the size of the type: a gap between two words
_LINE = 1.15  # of the size that a font has by name: the height of its line, close set
_FALL = 0.3  # of the size: a new height
_MOST_SHAPES = 4_000
_MOST_RULES = 1_500
_THIN = 3.0
_FRAME = 0.85  # of the page's width and height: a shape so large is a border round the page
_HYPHEN = 2  # what PDFium gives for a hyphen at the end of a line
_BLANKS = frozenset(" \t\r\n\xa0\x00\u2002\u2003\u2009\u200a\u202f\u3000")


class _Char(Struct, frozen=True):
    text: str
    left: float
    right: float
    base: float
    size: float
    quarter: int


def page_of(page: Any, number: int) -> Page:  # noqa: ANN401 - PDFium's page has no types
    """Give the words and lines of a page; text at a slant is left out."""
    width, height = page.get_size()
    characters = list(_characters(page))
    turns = Counter(char.quarter for char in characters if char)
    turn = turns.most_common(1)[0][0] if turns else 0
    kept = (char if char and char.quarter == turn else None for char in characters)
    words = tuple(_words(kept, (height, 0, 0, width)[turn]))
    if turn % 2:
        return Page(number, height, width, words)
    return Page(number, width, height, words, () if turn else tuple(_rules(page, width, height)))


def _characters(page: Any) -> Iterator[_Char | None]:  # noqa: ANN401
    """Give every character with its place, None where a word ends."""
    from pypdfium2 import raw

    text_page = page.get_textpage()
    place = _Place(text_page.raw, raw)
    count = raw.FPDFText_CountChars(text_page.raw)
    if count > LONGEST:
        raise too_long()
    for index in range(count):
        code = raw.FPDFText_GetUnicode(text_page.raw, index)
        char = "\x02" if code == _HYPHEN else chr(code) if code < 0x110000 else "\ufffd"  # noqa: PLR2004
        blank = char in _BLANKS or raw.FPDFText_IsGenerated(text_page.raw, index) == 1
        yield None if blank and code != _HYPHEN else place.of(char, index)
    text_page.close()


class _Place:
    """Asks PDFium for places, into the same memory for every character."""

    def __init__(self, handle: Any, raw: Any) -> None:  # noqa: ANN401
        self._handle, self._raw = handle, raw
        self._box, self._turn = raw.FS_RECTF(), raw.FS_MATRIX()
        self._x, self._y = c_double(), c_double()

    def of(self, char: str, index: int) -> _Char | None:
        raw, handle, turn = self._raw, self._handle, self._turn
        known = (
            raw.FPDFText_GetLooseCharBox(handle, index, self._box)
            and raw.FPDFText_GetCharOrigin(handle, index, self._x, self._y)
            and raw.FPDFText_GetMatrix(handle, index, turn)
        )
        if not known:
            return None
        angle = math.atan2(turn.b, turn.a)
        quarter = round(angle / _QUARTER)
        if abs(angle - quarter * _QUARTER) > _SLANT:
            return None
        size = raw.FPDFText_GetFontSize(handle, index) * math.hypot(turn.c, turn.d)
        across, base = self._turned(quarter % 4)
        return _Char(char, min(across), max(across), base, size * _LINE or 1.0, quarter % 4)

    def _turned(self, quarter: int) -> tuple[list[float], float]:
        """Give the sides and the baseline of the page turned so that its text is level."""
        cos, sin = ((1, 0), (0, 1), (-1, 0), (0, -1))[quarter]
        box = self._box
        across = [x * cos + y * sin for x in (box.left, box.right) for y in (box.top, box.bottom)]
        return across, self._x.value * sin - self._y.value * cos


def _words(characters: Iterator[_Char | None], top: float) -> Iterator[Word]:
    """Put characters together into words; ``top`` is where heights are counted from."""
    run: list[_Char] = []
    for char in characters:
        if run and (char is None or not _carries_on(run[-1], char)):
            yield _word(run, top)
            run = []
        if char is not None:
            run.append(char)
    if run:
        yield _word(run, top)


def _carries_on(last: _Char, char: _Char) -> bool:
    size = max(last.size, char.size)
    level = abs(char.base - last.base) <= _FALL * size
    return level and -size < char.left - last.right <= _STEP * size


def _word(run: list[_Char], top: float) -> Word:
    pairs = "".join(char.text for char in run)  # PDFium gives a rare character as two halves
    text = pairs.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    first = run[0]
    right = max(char.right for char in run)
    return Word(text, first.left, right, top + first.base, first.size)


def _rules(page: Any, width: float, height: float) -> Iterator[Rule]:  # noqa: ANN401
    """Give the edges of the drawn lines and boxes of a page."""
    from pypdfium2 import raw

    count = 0
    for at, shape in enumerate(page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH], max_depth=3)):
        left, bottom, right, top = shape.get_bounds()
        if at >= _MOST_SHAPES or count >= _MOST_RULES:
            return
        if right - left > _FRAME * width and top - bottom > _FRAME * height:
            continue
        for rule in _edges(left, height - top, right, height - bottom):
            count += 1
            yield rule


def _edges(left: float, top: float, right: float, bottom: float) -> Iterator[Rule]:
    if right - left <= _THIN or bottom - top <= _THIN:
        yield Rule(left, top, right, bottom)
        return
    yield Rule(left, top, right, top)
    yield Rule(left, bottom, right, bottom)
    yield Rule(left, top, left, bottom)
    yield Rule(right, top, right, bottom)
