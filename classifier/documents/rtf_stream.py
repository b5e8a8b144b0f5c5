"""One run of paragraphs and tables of an RTF document, as its control words end them."""

from __future__ import annotations

from dataclasses import dataclass, field

from classifier.documents.blocks import Line, Part, Row

_PARAGRAPH = frozenset({b"par", b"sect", b"page", b"column"})


@dataclass(slots=True)
class Stream:
    """What was read so far: parts, the cells of the row, and the text of the line."""

    parts: list[Part] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    mark: str = ""
    boxes: list[Part] = field(default_factory=list)
    _cell: list[Line] = field(default_factory=list)
    _cells: list[tuple[Line, ...]] = field(default_factory=list)
    _inner: list[str] = field(default_factory=list)
    _in_table: bool = False

    def end(self, word: bytes) -> bool:
        """End a line, a cell or a row if ``word`` does."""
        if word in _PARAGRAPH:
            self._end_paragraph()
        elif word == b"cell":
            self._end_cell()
        elif word == b"row":
            self.parts.append(Row(tuple(self._cells)))
            self._cells = []
        elif word == b"nestcell":
            self._inner.append(self.taken_text())
        elif word == b"nestrow":
            self._cell.append(Line("\t".join(text for text in self._inner if text.strip())))
            self._inner = []
        elif word in (b"intbl", b"pard"):
            self._in_table = word == b"intbl"
        else:
            return False
        return True

    def end_line(self) -> None:
        """End what is left at the end of the document."""
        self._in_table = False
        self.parts += [line for cell in self._cells for line in cell] + self._cell
        self._cell, self._cells = [], []
        self._end_paragraph()

    def all_parts(self) -> list[Part]:
        """Give every part, with blank lines around them, and start anew."""
        self.end_line()
        parts, self.parts = self.parts, []
        return [None, *parts, None]

    def taken(self) -> str:
        """Give the text as the mark of a list item, and start anew."""
        mark = self.taken_text().strip()
        return mark if any(char.isalnum() for char in mark) and mark != "o" else "•"

    def taken_text(self) -> str:
        """Give the text gathered, its two-part characters put together, and start anew."""
        text = "".join(self.text)
        self.text = []
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _end_paragraph(self) -> None:
        text = self.taken_text()
        line = Line(text, self.mark) if text.strip() else None
        if self._in_table:
            self._cell += [line] if line else []
        else:
            self.parts.append(line)
        if line:
            self.mark = ""
        self.parts += self.boxes
        self.boxes = []

    def _end_cell(self) -> None:
        text = self.taken_text()
        if text.strip():
            self._cell.append(Line(text, self.mark))
        self.mark = ""
        self._cells.append(tuple(self._cell))
        self._cell = []
