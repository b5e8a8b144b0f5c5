"""Bytes or a file -> text, with one clear line for what can't be read."""

from __future__ import annotations

from pathlib import Path

from classifier.documents.plain import decoded
from classifier.documents.text import Text
from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.pasted import parse

LARGEST = 20_000_000  # bytes of a file


def read_letter(path: Path, *, largest: int = LARGEST) -> Letter:
    """Read the letter in a file.

    Raises:
        LetterError: there is no such file, or it can't be read as text.
    """
    return parse(read_text(path, largest=largest).text, letter_id=str(path))


def parse_bytes(data: bytes, name: str, *, largest: int = LARGEST) -> Letter:
    """Make a letter of a document's bytes; ``name`` is its id and stands in errors.

    Raises:
        LetterError: the bytes can't be read as text.
    """
    return parse(text_of(data, name, largest=largest).text, letter_id=name)


def read_text(path: Path, *, largest: int = LARGEST) -> Text:
    """Read the text of a file of at most ``largest`` bytes; content decides over extension.

    Raises:
        LetterError: there is no such file, it is too large, or it can't be read as text.
    """
    try:
        with path.open("rb") as stream:
            data = stream.read(largest + 1)
    except IsADirectoryError as error:
        raise LetterError(f"{path}: this is a folder; give one letter") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LetterError(f"{path}: can't be read ({reason})") from error
    return text_of(data, str(path), largest=largest)


def text_of(data: bytes, name: str, *, largest: int = LARGEST) -> Text:
    """Read the text of a document's bytes; ``name`` stands in errors.

    Raises:
        LetterError: the bytes are empty, too many, damaged, protected or no text.
    """
    if len(data) > largest:
        raise LetterError(f"{name}: larger than {largest / 1e6:g} MB; give one letter")
    return Text(decode(data, name), "txt")


def decode(data: bytes, name: str) -> str:
    """Turn the bytes of plain text into text; ``name`` stands in errors.

    Raises:
        LetterError: the bytes are empty, too many or no text.
    """
    try:
        return decoded(data)
    except LetterError as error:
        raise LetterError(f"{name}: {error}") from error
