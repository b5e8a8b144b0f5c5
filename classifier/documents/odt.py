"""OpenDocument texts (.odt), read from their XML."""

from __future__ import annotations

from collections.abc import Iterator

from classifier.documents.archive import opened
from classifier.documents.blocks import Blocks, Line, Part, Row, flat
from classifier.documents.markup import Element, all_of, attribute, child, name_of, parsed
from classifier.documents.numbers import numeral
from classifier.documents.odt_paragraph import boxes_of, text_of
from classifier.documents.text import KINDS, Text
from classifier.errors import LetterError

_KIND = KINDS["odt"]
_AROUND = frozenset(["text", "section", "text-box", "index-body", "table-of-content"])
_ROWS = frozenset(["table-rows", "table-header-rows", "table-row-group"])
_Styles = dict[str, dict[int, str]]  # the form of a list's numbers by level, empty for bullets


def read(data: bytes) -> Text:
    """Read the text of an OpenDocument text.

    Raises:
        LetterError: it is damaged, protected or too long.
    """
    with opened(data, _KIND) as archive:
        manifest = archive.read("META-INF/manifest.xml")
        if manifest is not None and b"encryption-data" in manifest:
            raise LetterError(f"this {_KIND} is protected by a password; save it without one")
        parts = [archive.read(name) for name in ("content.xml", "styles.xml")]
    content, styles = (None if part is None else parsed(part, _KIND) for part in parts)
    body = None if content is None else child(content, "body", "text")
    if content is None or body is None:
        raise LetterError("this OpenDocument file holds no text; give a letter")
    reader = _Reader(_list_styles(content, styles))
    blocks = Blocks()
    for edge, root in (("header", styles), ("body", body), ("footer", styles)):
        for element in _edges(root, edge) if edge != "body" else [body]:
            blocks.gap()
            blocks.add(reader.parts(element))
    return Text(blocks.text(), "odt")


def _edges(styles: Element | None, name: str) -> Iterator[Element]:
    """Give the headers or the footers of the page styles, a text that repeats only once."""
    seen = set()
    for page in all_of(styles, "master-page") if styles is not None else ():
        for edge in page:
            text = "".join(edge.itertext())
            if name_of(edge).startswith(name) and text.strip() and text not in seen:
                seen.add(text)
                yield edge


def _list_styles(*roots: Element | None) -> _Styles:
    found: _Styles = {}
    for root in roots:
        for style in all_of(root, "list-style") if root is not None else ():
            levels = {}
            for level in style:
                number = name_of(level) == "list-level-style-number"
                form = (attribute(level, "num-format") or "-") if number else ""
                affixes = attribute(level, "num-prefix"), attribute(level, "num-suffix")
                depth = attribute(level, "level")
                levels[int(depth) if depth.isdigit() else 1] = "\0".join((form, *affixes))
            found[attribute(style, "name")] = levels
    return found


class _Reader:
    """Walks the blocks of a text; lists that carry others on go on counting."""

    def __init__(self, styles: _Styles) -> None:
        self._styles = styles
        self._reached: dict[str, int] = {}

    def parts(self, element: Element) -> Iterator[Part]:
        for part in element:
            name = name_of(part)
            if name in ("p", "h"):
                yield from self._paragraph(part, "")
            elif name == "list":
                yield from self._list(part, attribute(part, "style-name"), 1)
            elif name == "table":
                yield None
                yield from self._rows(part)
                yield None
            elif name in _AROUND:
                yield from self.parts(part)

    def _paragraph(self, paragraph: Element, mark: str) -> Iterator[Part]:
        text = text_of(paragraph)
        yield Line(text, mark) if text.strip() else None
        for box in boxes_of(paragraph):
            yield None
            yield from self.parts(box)

    def _list(self, element: Element, style: str, level: int) -> Iterator[Part]:
        form = self._styles.get(style, {}).get(level, "\0\0")
        goes_on = attribute(element, "continue-numbering") == "true"
        goes_on = goes_on or bool(attribute(element, "continue-list"))
        key = f"{style} {level}"
        number = self._reached.get(key, 0) if goes_on else 0
        for item in element:
            if name_of(item) not in ("list-item", "list-header"):
                continue
            start = attribute(item, "start-value")
            number = int(start) if start.isdigit() and len(start) < 5 else number + 1  # noqa: PLR2004
            mark = _mark(form, number) if name_of(item) == "list-item" else ""
            self._reached[key] = number
            yield from self._item(item, style, level, mark)

    def _item(self, item: Element, style: str, level: int, mark: str) -> Iterator[Part]:
        """Give the paragraphs of an item, the first of them under its mark."""
        for part in item:
            name = name_of(part)
            if name in ("p", "h"):
                for line in self._paragraph(part, mark):
                    if line is not None:
                        mark = ""
                        yield line
            elif name == "list":
                yield from self._list(part, attribute(part, "style-name") or style, level + 1)

    def _rows(self, table: Element) -> Iterator[Part]:
        for part in table:
            if name_of(part) in _ROWS:
                yield from self._rows(part)
            elif name_of(part) == "table-row":
                cells = (cell for cell in part if name_of(cell) == "table-cell")
                yield Row(tuple(tuple(flat(self.parts(cell))) for cell in cells))


def _mark(form: str, number: int) -> str:
    sign, prefix, suffix = form.split("\0")
    if not sign:
        return "•"
    return "" if sign == "-" else f"{prefix}{numeral(number, sign)}{suffix}".strip()
