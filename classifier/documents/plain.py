"""Plain text in any encoding."""

from __future__ import annotations

import codecs

from classifier.documents.text import LONGEST
from classifier.errors import LetterError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a Word document or another archive",
    b"\xd0\xcf\x11\xe0": "an old Word document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
}
_REMEDY = "copy its text and paste that"
_CONTROLS = 0.1  # share of control characters above which bytes are no text


def decoded(data: bytes) -> str:
    """Turn bytes into text: by byte order mark, else UTF-8, else Windows-1252.

    Raises:
        LetterError: the bytes are empty, too many or no text.
    """
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            raise LetterError(f"this is {kind}, no plain text; {_REMEDY}")
    text = _decoded(data)
    if len(text) > LONGEST:
        message = f"more than {LONGEST // 1_000_000} MB of text; give one letter, a few pages long"
        raise LetterError(message)
    if not text.strip("\ufeff \t\r\n\f\v\0"):
        raise LetterError("there is no text in it; give duties, a line each")
    controls = sum(char < " " and char not in "\t\n\r\f\v" for char in text)
    if controls > _CONTROLS * len(text):
        raise LetterError(f"binary data, no text; {_REMEDY}")
    return text


def _decoded(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                message = f"broken {encoding.upper()} text (byte {error.start}); {_REMEDY}"
                raise LetterError(message) from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
