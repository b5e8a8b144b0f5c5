"""A document read in a process of its own, with bounds on its time and memory.

The parsers of office formats are large, PDFium is native code, and files come from
strangers. Whatever a file makes them do, the caller gets text or one clear line: a
parser that hangs is ended, and one that crashes takes nothing with it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from classifier.documents.text import KINDS, Text
from classifier.errors import LetterError

SECONDS = 7.5
_ROOT = Path(__file__).parents[2]
_PROGRAM = "from classifier.documents.worker import main; main()"


def read_apart(data: bytes, kind: str) -> Text:
    """Read a document of a known kind in a process of its own.

    Raises:
        LetterError: it can't be read, or not within the bounds.
    """
    # -P keeps the working folder off the path: files there must never be imported.
    command = [sys.executable, "-P", "-c", _PROGRAM, kind]
    path = os.pathsep.join(
        [str(_ROOT), *(str(Path(entry).resolve()) for entry in sys.path if entry)]
    )
    process = subprocess.Popen(  # noqa: S603 - this interpreter and this package
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": path, "OMP_THREAD_LIMIT": "1"},
        start_new_session=True,
    )
    try:
        answer, _ = process.communicate(data, timeout=SECONDS)
    except subprocess.TimeoutExpired as error:
        message = f"takes longer than {SECONDS:g} s to read; give a smaller or simpler file"
        raise LetterError(message) from error
    finally:
        _end(process)
    return _text(answer, kind)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and all that it started."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except OSError:
        pass  # it has ended by itself
    process.communicate()


def _text(answer: bytes, kind: str) -> Text:
    try:
        found = json.loads(answer)
    except ValueError as error:
        message = (
            f"this {KINDS[kind]} is damaged, or larger than can be read; save or send it again"
        )
        raise LetterError(message) from error
    if "error" in found:
        raise LetterError(found["error"])
    return Text(found["text"], found["kind"], tuple(found["notes"]))
