"""A page's words -> blocks of text, in the order that a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.documents.blocks import Blocks, Line
from classifier.documents.layout.furniture import without_furniture
from classifier.documents.layout.grids import Grid, grids_of
from classifier.documents.layout.paragraphs import paragraphs_of
from classifier.documents.layout.regions import Region, regions_of
from classifier.documents.layout.tables import is_columns, table_rows
from classifier.documents.layout.words import Page, Row, rows_of

_DEEPEST = 3  # columns inside columns


def set_pages(pages: Sequence[Page]) -> str:
    """Give the text of pages: repeated headers and footers once, page numbers not at all.

    Raises:
        LetterError: the text is longer than a letter can be.
    """
    kept, moved = without_furniture(pages)
    blocks = Blocks()
    for page in kept:
        set_page(page, blocks)
        blocks.gap()
    blocks.add(Line(text) for text in moved)
    return blocks.text()


def set_page(page: Page, blocks: Blocks) -> None:
    """Add the text of a page to ``blocks``: columns one by one, tables row by row."""
    grids = grids_of(page)
    inside = {id(word) for grid in grids for word in grid.words}
    rows = rows_of(word for word in page.words if id(word) not in inside)
    first = rows[0] if rows else None
    for grid in [*grids, None]:
        above = [row for row in rows if grid is None or row.base < grid.top]
        rows = rows[len(above) :]
        _set(above, blocks, first=first)
        if grid:
            _set_grid(grid, blocks)


def _set_grid(grid: Grid, blocks: Blocks) -> None:
    blocks.gap()
    for row in grid.rows:
        blocks.row(cell.lines for cell in row)
    blocks.gap()


def _set(
    rows: Sequence[Row], blocks: Blocks, depth: int = _DEEPEST, first: Row | None = None
) -> None:
    if not rows:
        return
    width = max(row.right for row in rows) - min(row.left for row in rows)
    for region in regions_of(rows):
        if region.gutters:
            _set_region(region, blocks, depth)
        else:
            _set_paragraphs(region.rows, width, blocks, first)


def _set_region(region: Region, blocks: Blocks, depth: int) -> None:
    if depth and is_columns(region):
        for column in region.columns():
            blocks.gap()
            _set(column, blocks, depth - 1)
        blocks.gap()
        return
    for cells in table_rows(region):
        blocks.row(cells)


def _set_paragraphs(rows: Sequence[Row], width: float, blocks: Blocks, first: Row | None) -> None:
    for part in paragraphs_of(rows, width):
        if part.gap:
            blocks.gap()
        blocks.line(part.line, page_begins=part.rows[0] is first)
