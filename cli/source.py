"""Where the text of a letter comes from: a file, a pipe, the keyboard or the bundled sample."""

from __future__ import annotations

import select
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from classifier.errors import LetterError
from cli.options import LARGEST_MB

if TYPE_CHECKING:
    from classifier.letter import Letter

SAMPLE = "sample"
SAMPLE_LETTER = Path(__file__).parent / "samples" / "reference_letter.txt"
PASTED = "pasted text"
STANDARD_INPUT = "-"
MEGABYTE = 1_000_000
_PIECE = 65_536  # bytes of standard input that are read at a time
_PAUSE = 0.1  # seconds; a paste arrives faster


def letter_from(
    source: str | None, title: str | None = None, *, largest: float = LARGEST_MB
) -> Letter:
    """Read the letter that a command line names; ``title`` stands in for one in the text.

    ``-`` is standard input and ``sample`` the bundled letter, unless a file has that name.
    Without a source, a title alone will do. ``largest`` is in megabytes.

    Raises:
        LetterError: the letter can't be read, or there is neither text nor title.
    """
    from classifier.letter import Letter

    if sys.stdin is None:
        if source in (None, STANDARD_INPUT):
            raise _closed()
    elif source is None and title and sys.stdin.isatty():
        return Letter.from_duties([], title=title, letter_id="title")
    most = int(largest * MEGABYTE)
    letter = _read(source, most, optional=bool(title) and source is None)
    if letter is None:
        return Letter.from_duties([], title=title, letter_id="title")
    return letter.titled(title) if title and title.strip() else letter


def _read(source: str | None, most: int, *, optional: bool) -> Letter | None:
    from classifier.reading import parse_bytes, read_letter

    if source is None and sys.stdin.isatty():
        return parse_bytes(_ask().encode(errors="replace"), PASTED)
    if source is None or source == STANDARD_INPUT:
        data = _given(most + 1)
        if optional and not data.strip():
            return None
        return parse_bytes(data, "standard input", largest=most)
    if source == SAMPLE and not Path(SAMPLE).exists():
        return parse_bytes(SAMPLE_LETTER.read_bytes(), SAMPLE)
    return read_letter(Path(source), largest=most)


def standard_input() -> bytes:
    """Read all of standard input.

    Raises:
        LetterError: it is closed.
    """
    if sys.stdin is None:
        raise _closed()
    return _given()


def _closed() -> LetterError:
    return LetterError("standard input: it is closed; give a file")


def _given(most: int = sys.maxsize) -> bytes:
    """Read standard input, never waiting long at a time.

    An interruption that comes just before a read begins is only seen when it ends.
    """
    # Only a buffer gives what is there without waiting for the rest.
    read = getattr(sys.stdin.buffer, "read1", sys.stdin.buffer.read)
    data = bytearray()
    while len(data) < most:
        if not _has_more(unknown=True):
            continue
        some = read(min(_PIECE, most - len(data)))
        if not some:
            break
        data += some
    return bytes(data)


def _more_is_pasted() -> bool:
    """Tell whether a paste goes on behind an empty line, so that none of it meets the shell."""
    return _has_more(unknown=False)


def _has_more(*, unknown: bool) -> bool:
    """Tell whether there is input, or its end, ``unknown`` where nobody can tell."""
    try:
        return bool(select.select([sys.stdin], [], [], _PAUSE)[0])
    except (OSError, ValueError):
        return unknown


def _ask() -> str:
    """Ask for duties on the terminal, up to an empty line or the end of input."""
    sys.stderr.write("Paste the duties, then press Enter on an empty line (or Ctrl-D).\n")
    lines: list[str] = []
    for line in sys.stdin:
        if not line.strip() and lines and not _more_is_pasted():
            break
        if line.strip() or lines:
            lines.append(line)
    if not lines:
        raise LetterError(f"{PASTED}: there is no text; paste the duties, a line each")
    return "".join(lines)
