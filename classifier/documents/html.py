"""HTML as a browser would show it: without what is hidden, lists with their marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import ClassVar

from classifier.documents.blocks import Blocks, Line, Part, Row, flat
from classifier.documents.html_style import Hidden
from classifier.documents.markup import Element, attribute, name_of
from classifier.documents.numbers import numeral
from classifier.documents.plain import decoded
from classifier.documents.text import Text

_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "nobr",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
_CHARSET = re.compile(rb"""charset\s{0,4}=\s{0,4}["']?([A-Za-z0-9_-]{2,20})""", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_WORD_MARK = re.compile(r"mso-list:\s{0,4}ignore", re.IGNORECASE)
_EARLY = 4096


def read(data: bytes) -> Text:
    """Read the text of an HTML page.

    Raises:
        LetterError: it is no text, or more than a letter can have.
    """
    return Text(shown(_decoded(data)), "html")


def shown(source: str) -> str:
    """Give the text that a browser would show of HTML.

    Raises:
        LetterError: it is longer than a letter can be.
    """
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    data = source.replace("\0", "").encode("utf-8", errors="replace")
    root = etree.fromstring(data, parser) if data.strip() else None
    if root is None:
        return ""
    blocks = Blocks()
    blocks.add(_Reader.of(root, Hidden.of(root)))
    return blocks.text()


def _decoded(data: bytes) -> str:
    stated = _CHARSET.search(data[:_EARLY])
    if stated and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        name = stated[1].decode("ascii").lower()
        name = "cp1252" if name in ("iso-8859-1", "latin1", "us-ascii") else name
        try:
            return data.decode(name)
        except (LookupError, UnicodeError):
            return decoded(data)  # what the page says of itself is wrong
    return decoded(data)


class _Reader:
    """Walks elements and gathers what stands between blocks into lines."""

    def __init__(self, hidden: Hidden) -> None:
        self._hidden = hidden
        self._parts: list[Part] = []
        self._gathered: list[str] = []
        self._mark = ""

    @classmethod
    def of(cls, element: Element, hidden: Hidden) -> list[Part]:
        reader = cls(hidden)
        reader._children(element)
        reader._end_line()
        return reader._parts

    def _children(self, element: Element) -> None:
        self._gathered.append(_BLANKS.sub(" ", element.text or ""))
        for child in element:
            if not self._hidden.hides(child):
                self._element(child)
            self._gathered.append(_BLANKS.sub(" ", child.tail or ""))

    def _element(self, element: Element) -> None:
        name = name_of(element)
        if name == "br":
            self._gathered.append("\n")
        elif name == "span" and _WORD_MARK.search(attribute(element, "style")):
            self._mark = _mark_of_word("".join(element.itertext()))
        elif name in _INLINE:
            self._children(element)
        else:
            self._end_line()
            self._BLOCKS.get(name, _Reader._children)(self, element)
            self._end_line()

    def _end_line(self) -> None:
        text = "".join(self._gathered)
        self._gathered = []
        if text.strip():
            self._parts.append(Line(text, self._mark))
            self._mark = ""

    def _list(self, element: Element) -> None:
        form = attribute(element, "type") or "1"
        number = _whole(attribute(element, "start"), 1)
        for item in element:
            if name_of(item) == "li" and not self._hidden.hides(item):
                number = _whole(attribute(item, "value"), number)
                ordered = name_of(element) == "ol"
                self._mark = f"{numeral(number, form)}." if ordered else "•"
                number += 1
            self._element(item)
        self._mark = ""

    def _table(self, element: Element) -> None:
        self._parts.append(None)
        for row in _rows_of(element):
            if not self._hidden.hides(row):
                cells = [cell for cell in row if name_of(cell) in ("td", "th")]
                shown = [cell for cell in cells if not self._hidden.hides(cell)]
                lines = (tuple(flat(_Reader.of(cell, self._hidden))) for cell in shown)
                self._parts.append(Row(tuple(lines)))
        self._parts.append(None)

    def _pre(self, element: Element) -> None:
        for block in re.split(r"\n[ \t]*\n", "".join(element.itertext())):
            self._parts += [Line(block), None]

    def _rule(self, _element: Element) -> None:
        self._parts.append(None)

    _BLOCKS: ClassVar[dict[str, Callable[[_Reader, Element], None]]] = {
        "ol": _list,
        "ul": _list,
        "table": _table,
        "pre": _pre,
        "hr": _rule,
    }


def _rows_of(table: Element) -> list[Element]:
    """Give the rows of a table, but none of a table inside it."""
    rows = []
    for part in table:
        if name_of(part) == "tr":
            rows.append(part)
        elif name_of(part) in ("tbody", "thead", "tfoot"):
            rows += [row for row in part if name_of(row) == "tr"]
    return rows


def _mark_of_word(text: str) -> str:
    """Give the mark that Word wrote as text before a list item."""
    mark = text.strip()
    return mark if any(char.isalnum() for char in mark) and mark != "o" else "•"


def _whole(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else other  # noqa: PLR2004
