"""The text of a document, put together block by block in the layout that a parser needs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from classifier.documents.characters import normalised, printable
from classifier.documents.hyphenation import joined
from classifier.documents.text import LONGEST, too_long

_BLANKS = re.compile(r"[^\S\n\t]+")
_TABS = re.compile(r" ?\t[ \t]*")
_SHORT = 60  # characters; two shorter lines stay together, as in an address
_CELL = 80  # characters; the lines of a shorter cell are one


class Line(Struct, frozen=True):
    """A paragraph, or an item of a list under its bullet or number."""

    text: str
    mark: str = ""


class Row(Struct, frozen=True):
    """A row of a table; a cell holds one line or several."""

    cells: tuple[tuple[Line, ...], ...]


Part = Line | Row | None  # None stands for a blank line


def flat(parts: Iterable[Part]) -> Iterator[Line]:
    """Give the lines of parts, such as stand in a cell; a row inside becomes one."""
    for part in parts:
        if isinstance(part, Line):
            yield part
        elif part is not None:
            texts = (" ".join(line.text for line in cell) for cell in part.cells)
            yield Line("\t".join(text for text in texts if text.strip()))


class Blocks:
    """Collects paragraphs, list items and rows of tables into text."""

    def __init__(self) -> None:
        """Start with no block."""
        self._lines: list[str] = []
        self._length = 0
        self._last = "gap"

    def line(self, line: Line, *, page_begins: bool = False) -> None:
        """Add a paragraph or a list item; line breaks inside stay.

        The first line of a page may carry on the paragraph above the page break.

        Raises:
            LetterError: the text is longer than a letter can be.
        """
        first, *more = _lines_of(line.text) or [""]
        if not first or (page_begins and self._carried_on(first, line.mark)):
            return
        kind = "item" if line.mark else "text"
        apart = max(map(len, (first, self._lines[-1] if self._lines else ""))) >= _SHORT
        if self._last != kind or (apart and kind == "text"):
            self.gap()
        self._add(f"{line.mark} {first}" if line.mark else first)
        for part in more:
            self._add(f"  {part}" if line.mark else part)
        self._last = kind

    def add(self, parts: Iterable[Part]) -> None:
        """Add paragraphs, list items and rows in their order.

        Raises:
            LetterError: the text is longer than a letter can be.
        """
        for part in parts:
            if part is None:
                self.gap()
            elif isinstance(part, Line):
                self.line(part)
            else:
                self.row(part.cells)

    def row(self, cells: Iterable[Sequence[Line]]) -> None:
        """Add a row of a table on one line; a cell that holds a list or a text stays a block.

        Raises:
            LetterError: the text is longer than a letter can be.
        """
        filled = [[line for line in cell if line.text.strip()] for cell in cells]
        row: list[str] = []
        for lines in filled:
            if len(filled) > 1 and _is_one(lines):
                row.append(" ".join(" ".join(line.text.split()) for line in lines))
            else:
                self._row(row)
                row = []
                for line in lines:
                    self.line(line)
        self._row(row)

    def gap(self) -> None:
        """Put a blank line between what stands above and what follows."""
        if self._last != "gap":
            self._add("")
            self._last = "gap"

    def text(self) -> str:
        """Give the text so far."""
        return "\n".join(self._lines).strip("\n")

    def _carried_on(self, text: str, mark: str) -> bool:
        """Join ``text`` to the paragraph at the end of the last page if it reads on there."""
        last = next((at for at in (-1, -2) if self._lines[at:] and self._lines[at]), None)
        if mark or not last or "\t" in self._lines[last] or not text[0].islower():
            return False
        if self._lines[last].endswith((".", ":", ";", "!", "?")):
            return False
        del self._lines[len(self._lines) + last + 1 :]
        self._lines[-1] = joined([self._lines[-1], text])
        self._last = "text"
        return True

    def _row(self, cells: list[str]) -> None:
        filled = [printable(normalised(cell)) for cell in cells if cell.strip()]
        if filled:
            if self._last != "row":
                self.gap()
            self._add("\t".join(filled))
            self._last = "row"

    def _add(self, line: str) -> None:
        self._length += len(line) + 1
        if self._length > LONGEST:
            raise too_long()
        self._lines.append(line)


def _lines_of(text: str) -> list[str]:
    evened = _TABS.sub("\t", _BLANKS.sub(" ", printable(normalised(text))))
    return [line for part in evened.split("\n") if (line := part.strip())]


def _is_one(lines: Sequence[Line]) -> bool:
    """Tell whether the lines of a cell read as one."""
    short = sum(len(line.text) for line in lines) <= _CELL
    listed = any(line.mark or "\t" in line.text for line in lines)
    return len(lines) < 2 or (short and not listed)  # noqa: PLR2004
