"""What reading gives: the text of a document, and what could not be read of it."""

from __future__ import annotations

from msgspec import Struct

from classifier.errors import LetterError

LONGEST = 1_000_000  # characters; a reference letter has a few thousand

# What a person calls each kind.
KINDS = {
    "docx": "Word document",
    "eml": "message",
    "html": "page",
    "image": "picture",
    "md": "text",
    "odt": "OpenDocument text",
    "pdf": "PDF",
    "rtf": "RTF document",
    "txt": "text",
    "zip": "document",
}


class Text(Struct, frozen=True):
    """The text of a document; every offset of a quotation is an offset into ``text``.

    A paragraph or a list item is a line, a list item begins with its bullet or number,
    the cells of a table's row stand on one line with tabs between them, and blocks
    have a blank line between them.

    ``kind`` is the format as its content shows it: ``txt``, ``md``, ``html``, ``docx``,
    ``odt``, ``rtf``, ``pdf``, ``eml`` or ``image``. ``notes`` has a sentence for each part
    that was not read, such as an attachment or a page that is a picture.
    """

    text: str
    kind: str
    notes: tuple[str, ...] = ()


def too_long() -> LetterError:
    """Give the error for a text that no letter can be."""
    message = f"more than {LONGEST // 1_000_000} MB of text; give one letter, a few pages long"
    return LetterError(message)
