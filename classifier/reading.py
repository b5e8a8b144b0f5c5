"""Bytes or a file -> text, with one clear line for what can't be read."""

from __future__ import annotations

import codecs
from pathlib import Path

from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.pasted import parse

LARGEST = 1_000_000  # bytes; a reference letter has a few thousand
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


def read_letter(path: Path) -> Letter:
    """Read the letter in a text file.

    Raises:
        LetterError: there is no such file, or it is empty, too large or no text.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(LARGEST + 1)
    except IsADirectoryError as error:
        raise LetterError(f"{path}: this is a folder; give one letter") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LetterError(f"{path}: can't be read ({reason})") from error
    return parse_bytes(data, str(path))


def parse_bytes(data: bytes, name: str) -> Letter:
    """Make a letter of the bytes of a text; ``name`` is its id and stands in errors.

    Raises:
        LetterError: the bytes are empty, too many or no text.
    """
    return parse(decode(data, name), letter_id=name)


def decode(data: bytes, name: str) -> str:
    """Turn bytes into text: by byte order mark, else UTF-8, else Windows-1252.

    Raises:
        LetterError: the bytes are empty, too many or no text.
    """
    if len(data) > LARGEST:
        message = f"more than {LARGEST // 1_000_000} MB of text; give one letter, a few pages long"
        raise LetterError(f"{name}: {message}")
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            raise LetterError(f"{name}: this is {kind}, no plain text; {_REMEDY}")
    text = _decoded(data, name)
    if not text.strip("\ufeff \t\r\n\f\v\0"):
        raise LetterError(f"{name}: there is no text in it; give duties, a line each")
    controls = sum(char < " " and char not in "\t\n\r\f\v" for char in text)
    if controls > _CONTROLS * len(text):
        raise LetterError(f"{name}: binary data, no text; {_REMEDY}")
    return text


def _decoded(data: bytes, name: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                message = f"broken {encoding.upper()} text (byte {error.start}); {_REMEDY}"
                raise LetterError(f"{name}: {message}") from error
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
