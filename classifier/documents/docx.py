"""Word documents (.docx), read from their XML.

python-docx leaves out text boxes and list numbers and refuses files that Word opens,
so the parts are walked here: deleted and hidden text is left out, the text of boxes
follows the paragraph they hang on, headers come first and footers last.
"""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import dirname, join, normpath

from classifier.documents.archive import Archive, opened
from classifier.documents.blocks import Blocks, Line, Part, Row, flat
from classifier.documents.docx_lists import Lists
from classifier.documents.docx_paragraph import boxes_of, text_of
from classifier.documents.markup import Element, all_of, attribute, name_of, parsed
from classifier.documents.numbers import is_page_number
from classifier.documents.text import KINDS, Text
from classifier.errors import LetterError

_KIND = KINDS["docx"]
_AROUND = frozenset(["body", "sdt", "sdtContent", "ins", "moveTo", "smartTag", "customXml"])


def read(data: bytes) -> Text:
    """Read the text of a Word document.

    Raises:
        LetterError: it is damaged, protected or too long.
    """
    with opened(data, _KIND) as archive:
        main = _target(archive, "", "officeDocument") or "word/document.xml"
        body = archive.read(main)
        if body is None:
            raise LetterError(f"this {_KIND} has no text part; save it again")
        document = parsed(body, _KIND)
        lists = Lists.of(_part(archive, main, "numbering"), _part(archive, main, "styles"))
        blocks = Blocks()
        for root in _edges(archive, main, document, "header"):
            blocks.add(_without_page_numbers(_parts(root, lists)))
            blocks.gap()
        blocks.add(_parts(document, lists))
        for root in _edges(archive, main, document, "footer"):
            blocks.gap()
            blocks.add(_without_page_numbers(_parts(root, lists)))
    return Text(blocks.text(), "docx")


def _relations(archive: Archive, part: str) -> Iterator[tuple[str, str, str]]:
    """Give the id, the kind and the place of every part that ``part`` refers to."""
    folder = dirname(part)
    data = archive.read(join(folder, "_rels", f"{part.rpartition('/')[2]}.rels"))
    if data is None:
        return
    for relation in all_of(parsed(data, _KIND), "Relationship"):
        target = attribute(relation, "Target")
        place = target[1:] if target.startswith("/") else normpath(join(folder, target))
        kind = attribute(relation, "Type").rpartition("/")[2]
        yield attribute(relation, "Id"), kind, place


def _target(archive: Archive, part: str, kind: str) -> str | None:
    places = (place for _, known, place in _relations(archive, part) if known == kind)
    return next(places, None)


def _part(archive: Archive, main: str, kind: str) -> Element | None:
    place = _target(archive, main, kind)
    data = archive.read(place) if place else None
    return None if data is None else parsed(data, _KIND)


def _edges(archive: Archive, main: str, document: Element, kind: str) -> Iterator[Element]:
    """Give the headers or footers that the sections refer to, each once."""
    places = {name: place for name, known, place in _relations(archive, main) if known == kind}
    wanted = (attribute(found, "id") for found in all_of(document, f"{kind}Reference"))
    for place in dict.fromkeys(places[name] for name in wanted if name in places):
        data = archive.read(place)
        if data is not None:
            yield parsed(data, _KIND)


def _without_page_numbers(parts: Iterator[Part]) -> Iterator[Part]:
    return (part for part in parts if not isinstance(part, Line) or not is_page_number(part.text))


def _parts(element: Element, lists: Lists) -> Iterator[Part]:
    """Give the paragraphs and tables of a part, of a cell or of a box."""
    for part in element:
        name = name_of(part)
        if name == "p":
            text = text_of(part)
            yield Line(text, lists.mark(part)) if text.strip() else None
            for box in boxes_of(part):
                yield None
                yield from _parts(box, lists)
        elif name == "tbl":
            yield from _rows(part, lists)
        elif name in _AROUND:
            yield from _parts(part, lists)


def _rows(table: Element, lists: Lists) -> Iterator[Part]:
    yield None
    for row in table:
        if name_of(row) in _AROUND:
            yield from _rows(row, lists)
        elif name_of(row) == "tr":
            cells = (cell for cell in _cells(row))
            yield Row(tuple(tuple(flat(_parts(cell, lists))) for cell in cells))
    yield None


def _cells(row: Element) -> Iterator[Element]:
    for part in row:
        if name_of(part) == "tc":
            yield part
        elif name_of(part) in _AROUND:
            yield from _cells(part)
