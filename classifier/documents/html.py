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
from classifier.errors import LetterError

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
    if any("depth" in error.message for error in parser.error_log):
        raise LetterError("the page is nested too deep; copy its text and paste that")
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
        self._gathered.append(_BLANKS.sub(" ", element.text or ""))
        for item in element:
            self._end_line()
            if name_of(item) == "li" and not self._hidden.hides(item):
                number = _whole(attribute(item, "value"), number)
                ordered = name_of(element) == "ol"
                self._mark = f"{numeral(number, form)}." if ordered else "•"
                number += 1
            if not self._hidden.hides(item):
                self._element(item)
            self._gathered.append(_BLANKS.sub(" ", item.tail or ""))
            self._mark = ""

    def _table(self, element: Element) -> None:
        self._parts.append(None)
        self._rows(element)
        self._end_line()
        self._parts.append(None)

    def _rows(self, element: Element) -> None:
        """Read the rows of a table, and what strays between them."""
        self._gathered.append(_BLANKS.sub(" ", element.text or ""))
        for part in element:
            if not self._hidden.hides(part):
                self._end_line()
                if name_of(part) == "tr":
                    self._row(part)
                elif name_of(part) in ("tbody", "thead", "tfoot"):
                    self._rows(part)
                else:
                    self._element(part)
            self._gathered.append(_BLANKS.sub(" ", part.tail or ""))

    def _row(self, element: Element) -> None:
        cells = []
        self._gathered.append(_BLANKS.sub(" ", element.text or ""))
        for part in element:
            if name_of(part) in ("td", "th"):
                if not self._hidden.hides(part):
                    cells.append(tuple(flat(_Reader.of(part, self._hidden))))
            elif not self._hidden.hides(part):
                self._element(part)
            self._gathered.append(_BLANKS.sub(" ", part.tail or ""))
        self._parts.append(Row(tuple(cells)))

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


def _mark_of_word(text: str) -> str:
    """Give the mark that Word wrote as text before a list item."""
    mark = text.strip()
    return mark if any(char.isalnum() for char in mark) and mark != "o" else "•"


def _whole(text: str, other: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else other  # noqa: PLR2004
