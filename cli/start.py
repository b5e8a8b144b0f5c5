"""Where the command starts: an interruption is quiet, even while it is still importing."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from cli.ahead import is_at_work

if TYPE_CHECKING:
    from types import FrameType

_INTERRUPTED = 130  # as in cli.outcome, which is among what is imported
_IMPORTING = "<frozen importlib"  # how the files of what imports modules begin
_AGAIN = 0.02  # seconds until an interruption that was put off comes again


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
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_REAL, 0)  # which would kill a process that is ending


def _interrupt(_signal: int, frame: FrameType | None) -> None:
    """Raise ``KeyboardInterrupt``, once no import is under way.

    An import that is cut off may keep the lock of a module, or of all, and whoever else
    imports meanwhile (``cli.ahead``) waits for it for ever; in a callback of the import
    system the exception would even be swallowed.
    """
    if hasattr(signal, "setitimer") and _is_importing(frame):
        signal.signal(signal.SIGALRM, _interrupt)
        signal.setitimer(signal.ITIMER_REAL, _AGAIN)
        return
    raise KeyboardInterrupt


def _is_importing(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code.co_filename.startswith(_IMPORTING):
            return True
        frame = frame.f_back
    return False


def _leave() -> None:
    """End the process, at once where it would wait for work begun ahead."""
    if is_at_work():
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except (AttributeError, OSError, ValueError):
                continue  # it is closed
        os._exit(_INTERRUPTED)
    sys.exit(_INTERRUPTED)


if __name__ == "__main__":
    run()
