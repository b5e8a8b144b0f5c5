"""Bytes or a file -> text -> a letter, with one clear line for what can't be read.

Plain text is decoded here; every other kind of document is read in a process of its
own (``classifier.documents.isolation``), so that no library for it is ever imported
by a command that reads plain text.
"""

from __future__ import annotations

import os
from pathlib import Path

from msgspec.structs import replace

from classifier.documents.hyphenation import rejoined
from classifier.documents.kinds import kind_of
from classifier.documents.plain import decoded
from classifier.documents.text import KINDS, LONGEST, Text, too_long
from classifier.errors import LetterError
from classifier.language import refuse_foreign
from classifier.letter import Letter
from classifier.pasted import parse

LARGEST = 20_000_000  # bytes of a file


def read_letter(path: Path, *, largest: int = LARGEST) -> Letter:
    """Read the letter in a file.

    Raises:
        LetterError: there is no such file, or it can't be read as text.
    """
    return _letter(read_text(path, largest=largest), str(path))


def parse_bytes(data: bytes, name: str, *, largest: int = LARGEST) -> Letter:
    """Make a letter of a document's bytes; ``name`` is its id and stands in errors.

    Raises:
        LetterError: the bytes can't be read as text.
    """
    return _letter(text_of(data, name, largest=largest), name)


def read_text(path: Path, *, largest: int = LARGEST) -> Text:
    """Read the text of a file of at most ``largest`` bytes; content decides over extension.

    Raises:
        LetterError: there is no such file, it is too large, or it can't be read as text.
    """
    name = _on_one_line(str(path))
    try:
        with open(path, "rb", opener=_open_at_once) as stream:
            data = stream.read(largest + 1)
    except IsADirectoryError as error:
        raise LetterError(f"{name}: this is a folder; give one letter") from error
    except FileNotFoundError as error:
        raise LetterError(f"{name}: there is no such file; give the path of one") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LetterError(f"{name}: can't be read ({reason}); give another file") from error
    return text_of(data, name, largest=largest)


def text_of(data: bytes, name: str, *, largest: int = LARGEST) -> Text:
    """Read the text of a document's bytes; ``name`` stands in errors.

    Raises:
        LetterError: the bytes are empty, too many, damaged, protected, no text, or in a
            language that the catalogue doesn't cover.
    """
    try:
        if len(data) > largest:
            limit = f"{largest / 1_000_000:g} MB"
            raise LetterError(f"larger than {limit}; give one letter, a few pages long")
        return _text_of(data, name)
    except LetterError as error:
        raise LetterError(f"{_on_one_line(name)}: {error}") from error


def decode(data: bytes, name: str) -> str:
    """Turn the bytes of plain text into text; ``name`` stands in errors.

    Raises:
        LetterError: the bytes are empty, too many or no text.
    """
    try:
        return decoded(data)
    except LetterError as error:
        raise LetterError(f"{_on_one_line(name)}: {error}") from error


def _letter(text: Text, name: str) -> Letter:
    letter = parse(text.text, letter_id=name)
    return replace(letter, notes=text.notes) if text.notes else letter


def _text_of(data: bytes, name: str) -> Text:
    kind = kind_of(data, name)
    if kind == "txt":
        text = Text(rejoined(decoded(data)), kind)
    else:
        from classifier.documents.isolation import read_apart

        text = read_apart(data, kind)
    if len(text.text) > LONGEST:
        raise too_long()
    if not text.text.strip():
        raise LetterError(f"there is no text in this {KINDS[text.kind]}; give duties, a line each")
    refuse_foreign(text.text)
    return text


def _open_at_once(path: str, flags: int) -> int:
    """Open a file; a named pipe that nobody writes to is empty and no reason to wait."""
    handle = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if hasattr(os, "set_blocking"):
        os.set_blocking(handle, True)
    return handle


def _on_one_line(name: str) -> str:
    return " ".join(name.split())
