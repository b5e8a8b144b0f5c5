"""PDF, through PDFium; pages that are pictures through text recognition where it is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from classifier.documents import recognition
from classifier.documents.layout.page import set_pages
from classifier.documents.layout.words import Page
from classifier.documents.pdf_page import page_of
from classifier.documents.text import LONGEST, Text, too_long
from classifier.errors import LetterError

_MOST_PAGES = 100
_FILE, _FORMAT, _PASSWORD, _SECURITY = 2, 3, 4, 5  # PDFium's codes


def read(data: bytes) -> Text:
    """Read the text of a PDF.

    Raises:
        LetterError: it is damaged, protected, too long, or has no text.
    """
    with _opened(data) as document:
        pages = _pages(document)
        scans = [page.number for page in pages if _is_scan(document, page)]
        notes: tuple[str, ...] = ()
        if scans and recognition.is_there():
            found = recognition.pages_of({n: _picture(document, n) for n in scans})
            pages = [found.get(page.number, page) for page in pages]
        elif scans and len(scans) == sum(
            bool(page.words) or page.number in scans for page in pages
        ):
            raise LetterError(f"this PDF has no text, only pictures; {recognition.remedy()}")
        elif scans:
            notes = (_unread(scans),)
    return Text(set_pages(pages), "pdf", notes)


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code in (_PASSWORD, _SECURITY):
            message = "this PDF is protected by a password; save a copy without one"
        else:
            message = "this PDF is damaged or cut off; save or send it again"
        raise LetterError(message) from error
    try:
        yield document
    finally:
        document.close()


def _pages(document: Any) -> list[Page]:  # noqa: ANN401 - PDFium's objects have no types
    count = len(document)
    if not count:
        raise LetterError("this PDF has no page; save or send it again")
    if count > _MOST_PAGES:
        raise LetterError(f"this PDF has {count} pages; give one letter, a few pages long")
    document.init_forms()
    pages, letters = [], 0
    for at in range(count):
        pages.append(page_of(_flat(document, at), at + 1))
        letters += sum(len(word.text) for word in pages[-1].words)
        if letters > LONGEST:
            raise too_long()
    return pages


def _flat(document: Any, at: int) -> Any:  # noqa: ANN401
    """Open a page with what was filled into its form drawn on it."""
    from pypdfium2 import PdfiumError, raw

    try:
        page = document[at]
        if raw.FPDFPage_GetAnnotCount(page.raw) > 0:
            page.flatten()
            page = document[at]
    except PdfiumError as error:
        raise LetterError(f"page {at + 1} of this PDF is damaged; save or send it again") from error
    return page


def _is_scan(document: Any, page: Page) -> bool:  # noqa: ANN401
    from pypdfium2 import raw

    if recognition.has_text("".join(word.text for word in page.words)):
        return False
    pictures = document[page.number - 1].get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3)
    return next(iter(pictures), None) is not None


def _picture(document: Any, number: int) -> Any:  # noqa: ANN401
    """Draw a page in grey, as large as recognition wants it."""
    page = document[number - 1]
    scale = recognition.scale_for(*page.get_size())
    return page.render(scale=scale, grayscale=True).to_pil()


def _unread(numbers: list[int]) -> str:
    pages = (
        f"page {numbers[0]} is a picture and was"
        if len(numbers) == 1
        else (f"pages {', '.join(map(str, numbers))} are pictures and were")
    )
    return f"{pages} not read; {recognition.remedy()}"
