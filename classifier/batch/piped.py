"""Standard input as a file: a run reads its input twice, and a pipe gives it once."""

from __future__ import annotations

import codecs
import shutil
from pathlib import Path
from typing import IO

from classifier.batch.inputs import PIPED
from classifier.errors import LetterError
from classifier.reading import LARGEST

_PIECE = 1 << 16


def keep(stream: IO[bytes], folder: Path, *, largest: int = LARGEST) -> Path:
    """Copy what a pipe gives to a file in ``folder``: JSON lines, or one letter.

    It is JSON lines if the first character that is no blank is ``{``, and it isn't the one
    that RTF begins with. Of a letter no more is kept than shows that it is too large.

    Raises:
        LetterError: there is nothing in it, or it can't be kept.
    """
    try:
        head = stream.read(_PIECE)
        while not head.strip() and len(head) <= largest and (piece := stream.read(_PIECE)):
            head += piece
        if not head.strip():
            raise LetterError(f"{PIPED}: there is nothing in it; pipe a letter or JSON lines")
        path = folder / ("lines.jsonl" if _is_json(head) else "letter")
        with path.open("wb") as copy:
            copy.write(head)
            if path.suffix:
                shutil.copyfileobj(stream, copy)
            else:
                copy.write(stream.read(max(0, largest + 1 - len(head))))
    except OSError as error:
        message = f"can't be kept ({error.strerror or error}); save it to a file and give that"
        raise LetterError(f"{PIPED}: {message}") from error
    return path


def _is_json(head: bytes) -> bool:
    begun = head.removeprefix(codecs.BOM_UTF8).lstrip()
    return begun.startswith(b"{") and not begun.startswith(rb"{\rtf")
