"""Page numbers, and headers and footers that repeat from page to page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from classifier.documents.layout.words import Page, Row, rows_of
from classifier.documents.numbers import is_page_number

_NEAREST = 4  # rows at the top and at the foot of a page that are looked at
_MARGIN = 0.2  # of the page's height, within which they stand
_SAME_HEIGHT = 0.02  # of the page's height
_NUMBERS = re.compile(r"\d{1,4}")


class _Edge(Struct, frozen=True):
    """A row near the top or the foot of a page."""

    page: int
    row: Row
    height: float
    at_top: bool

    @property
    def form(self) -> str:
        return _NUMBERS.sub("#", self.row.text.lower())

    def repeats(self, other: _Edge) -> bool:
        near = abs(self.height - other.height) <= _SAME_HEIGHT
        return near and self.page != other.page and self.form == other.form


def without_furniture(pages: Sequence[Page]) -> tuple[list[Page], list[str]]:
    """Take page numbers out, and each repeated row but the one at the top of the first page.

    Gives the pages and, once each, the texts of the other rows, which go to the end.
    """
    edges = [edge for page in pages for edge in _edges(page)]
    repeated = [edge for edge in edges if any(edge.repeats(other) for other in edges)]
    numbers = [edge for edge in edges if _is_page_number(edge, edges, repeated)]
    stays = pages[0].number if pages else 0
    out = [edge for edge in repeated if not (edge.at_top and edge.page == stays)]
    kept = {edge.form for edge in repeated if edge not in out}
    texts = {edge.form: edge.row.text for edge in reversed(out) if edge not in numbers}
    moved = [text for form, text in reversed(texts.items()) if form not in kept]
    gone = {id(word) for edge in [*out, *numbers] for word in edge.row.words}
    return [_without(page, gone) for page in pages], moved


def _edges(page: Page) -> Iterable[_Edge]:
    rows = rows_of(page.words)
    if not rows or not page.height:
        return
    for at, row in enumerate(rows):
        height = row.base / page.height
        if at < _NEAREST and height < _MARGIN:
            yield _Edge(page.number, row, height, at_top=True)
        elif at >= len(rows) - _NEAREST and height > 1 - _MARGIN:
            yield _Edge(page.number, row, height, at_top=False)


def _is_page_number(edge: _Edge, edges: Sequence[_Edge], repeated: Sequence[_Edge]) -> bool:
    """Tell a page number: nothing but repeated rows stands between it and the edge of the page."""
    if not is_page_number(edge.row.text):
        return False
    return not any(
        (other.height < edge.height) == edge.at_top and other not in repeated
        for other in edges
        if other.page == edge.page and other.at_top == edge.at_top and other is not edge
    )


def _without(page: Page, gone: set[int]) -> Page:
    if not gone:
        return page
    return replace(page, words=tuple(word for word in page.words if id(word) not in gone))
