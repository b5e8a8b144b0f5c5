"""Rows of one column -> its paragraphs and list items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct
from msgspec.structs import replace

from classifier.documents.blocks import Line
from classifier.documents.hyphenation import is_cut, joined
from classifier.documents.layout.words import Row, Word

_GAP = 1.3  # of the usual distance: more between two rows is a break
_INDENT = 1.0  # of the size of the type
_OTHER_SIZE = 1.15
_LISTED = 4  # rows that all begin with a capital are a list
_ENDED = 0.75  # share of them that end with room for another word
_OUTLIERS = 12  # of so many rows one may reach over the edge
_NARROW = 0.45  # of the width at hand: a column whose rows are all shorter holds no prose
TERSE = 28  # characters: rows that are all shorter are no prose, either
_SIGNS = (
    "•‣⁃∙●○◦·»§¤*\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u29ff\u2b00-\u2bff"
    "\uf020-\uf0ff\U0001f300-\U0001faff"
)
_DASHES = "-–—‐−"
_SIGN = re.compile(rf"(?:[{_SIGNS}]\ufe0f?|[{_DASHES}]|o){{1,2}}")
_GLUED = re.compile(rf"([{_SIGNS}{_DASHES}])([^\W\d_].*)")
_NUMBER = re.compile(
    r"[(\[]?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[a-z]|[ivx]{2,5})[.):\]-]|[A-Z][.)]|\d{1,3}(?:\.\d)?%"
)
_BARE = re.compile(r"\d{1,2}")
_APART = 0.6  # of the size: so far from its text, a bare number numbers it
_HEADING = re.compile(r"[^\W\d_].{0,58}:")


class Paragraph(Struct, frozen=True):
    """Rows that read on; ``gap`` tells whether more than usual is left blank above."""

    rows: tuple[Row, ...]
    mark: str
    gap: bool

    @property
    def line(self) -> Line:
        """The paragraph on one line, words that were hyphenated at line ends made whole."""
        first, *others = self.rows
        words = _unmarked(first, self.mark)
        texts = [" ".join(words), *(row.text for row in others)]
        return Line(joined([text for text in texts if text]), self.mark)


def paragraphs_of(
    rows: Sequence[Row], width: float, *, right: float | None = None
) -> list[Paragraph]:
    """Join the rows of a column, ``width`` wide, that are one paragraph or one list item.

    ``right`` is where the column ends, if that is known better than by its rows.
    """
    if not rows:
        return []
    column = _Column.of(rows, width, right)
    found: list[list[Row]] = []
    gaps: list[bool] = []
    for row in rows:
        above = found[-1] if found else None
        if above and column.reads_on(above, row):
            above.append(row)
        else:
            gaps.append(bool(above) and column.is_gap(above[-1], row))  # type: ignore[index]
            found.append([row])
    made = zip(found, gaps, strict=True)
    return [Paragraph(tuple(part), mark_of(part[0]), gap) for part, gap in made]


def mark_of(row: Row) -> str:
    """Give the bullet or number that a row begins with, empty without one."""
    first = row.words[0]
    if glued := _GLUED.fullmatch(first.text):
        return "" if glued[1] == "*" else _shown(glued[1])
    if len(row.words) == 1:
        return ""
    if _NUMBER.fullmatch(first.text):
        return first.text
    if _BARE.fullmatch(first.text):
        apart = row.words[1].left - first.right > _APART * first.size
        return f"{first.text}." if apart else ""
    return _shown(first.text) if _SIGN.fullmatch(first.text) else ""


def _shown(sign: str) -> str:
    return sign if sign[0] in _DASHES or sign == "*" else "•"


def _begins_large(row: Row) -> bool:
    return row.text[0].isupper() and not mark_of(row)


def _unmarked(row: Row, mark: str) -> list[str]:
    if not mark:
        return [word.text for word in row.words]
    glued = _GLUED.fullmatch(row.words[0].text)
    head = [glued[2]] if glued else []
    return [*head, *(word.text for word in row.words[1:])]


def is_mark(word: Word) -> bool:
    """Tell whether a word that begins a row may be a bullet or a number."""
    return any(form.fullmatch(word.text) for form in (_SIGN, _NUMBER, _BARE))


def text_start(row: Row) -> float:
    """Give where the text of a row begins, behind its bullet."""
    return row.words[1].left if mark_of(row) and len(row.words) > 1 else row.left


class _Column(Struct, frozen=True):
    """How a column is set: its right edge, the distance of its rows, whether it holds prose."""

    right: float
    pitch: float
    prose: bool
    lines: frozenset[Row]

    @classmethod
    def of(cls, rows: Sequence[Row], width: float, right: float | None) -> _Column:
        known = right is not None
        right = right or sorted((row.right for row in rows), reverse=True)[len(rows) // _OUTLIERS]
        longest = max(row.right - row.left for row in rows)
        most = max(len(row.text) for row in rows)
        steps = [b.base - a.base for a, b in pairwise(rows) if b.base - a.base > 0.5 * b.size]
        steps = [step for step in sorted(steps) if step < 3 * median(row.size for row in rows)]
        pitch = steps[len(steps) // 4] if steps else 1.3 * rows[0].size
        prose = known or (longest >= _NARROW * width and most >= TERSE)
        column = cls(right, pitch, prose, frozenset())
        return replace(column, lines=frozenset(column.list_of_lines(rows)))

    def list_of_lines(self, rows: Sequence[Row]) -> Iterator[Row]:
        """Give the rows of blocks in which each row begins anew: a list without bullets."""
        block: list[Row] = []
        for row in [*rows, None]:
            if block and (row is None or self.is_gap(block[-1], row)):
                if self._is_list(block):
                    yield from block
                block = []
            if row is not None:
                block.append(row)

    def _is_list(self, block: Sequence[Row]) -> bool:
        """Tell a list: each row begins with a capital, and most were ended on purpose."""
        if len(block) < _LISTED or all(row.text.isupper() for row in block):
            return False
        ended = sum(self._ends(above, row) for above, row in pairwise(block))
        return ended >= _ENDED * (len(block) - 1) and all(map(_begins_large, block))

    def is_gap(self, above: Row, row: Row) -> bool:
        return row.base - above.base > max(_GAP * self.pitch, 1.05 * row.size)

    def reads_on(self, above: Sequence[Row], row: Row) -> bool:
        """Tell whether ``row`` carries on the paragraph of the rows ``above``."""
        last = above[-1]
        if mark_of(above[0]) and len(above[0].words) == 1:
            return not self.is_gap(last, row)
        cut = is_cut(last.text) and row.text[0].islower()
        prose = self.prose and row not in self.lines
        if not (prose or cut) or mark_of(row) or self.is_gap(last, row):
            return False
        sizes = sorted((last.size, row.size))
        if sizes[1] > _OTHER_SIZE * sizes[0] or (not cut and self._ends(last, row)):
            return False
        return cut or self._lines_up(above, row) or (row.text[0].islower() and self._full(last))

    def _ends(self, last: Row, row: Row) -> bool:
        """Tell whether a row was ended on purpose: the next word had room in it."""
        room, word = self.right - last.right, row.words[0]
        if last.text[-1] in ".!?:" and _HEADING.fullmatch(row.text):
            return True
        return room > (word.right - word.left) + 1.3 * last.size

    def _full(self, last: Row) -> bool:
        return self.right - last.right < 8 * last.size

    def _lines_up(self, above: Sequence[Row], row: Row) -> bool:
        """Tell whether a row begins where its paragraph or list item does."""
        tolerance = _INDENT * row.size
        edge = text_start(above[0]) if len(above) == 1 else above[-1].left
        if len(above) == 1 and not mark_of(above[0]):
            return -5 * row.size < row.left - edge < tolerance
        if abs(row.left - edge) < tolerance:
            return True
        return abs(row.left - above[0].left) < tolerance and above[-1].text[-1] not in ".;:!?"
