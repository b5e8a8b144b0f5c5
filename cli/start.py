"""Where the command starts: an interruption is quiet, and ends it even while it is importing."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType
    from typing import NoReturn

_INTERRUPTED = 130  # as in cli.outcome, which is among what is imported
_IMPORTING = "<frozen importlib"  # how the files of what imports modules begin


def run() -> None:
    """Import the command and run it."""
    try:
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, _interrupt)
        from cli.app import run as start

        start()
    except KeyboardInterrupt:
        _leave()
    except SystemExit as left:
        if left.code == _INTERRUPTED:
            _leave()
        raise


def _interrupt(_signal: int, frame: FrameType | None) -> None:
    """Raise ``KeyboardInterrupt``; within an import, end at once.

    An import that is cut off may keep the lock of a module, or of all, and whoever else
    imports meanwhile (``cli.ahead``) waits for it for ever; in a callback of the import
    system the exception would even be swallowed.
    """
    while frame is not None:
        if frame.f_code.co_filename.startswith(_IMPORTING):
            _leave()
        frame = frame.f_back
    raise KeyboardInterrupt


def _leave() -> NoReturn:
    """End at once: work begun ahead is waited for by nobody."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (AttributeError, OSError, RuntimeError, ValueError):
            continue  # closed, or in the middle of writing
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    run()
