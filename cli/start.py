"""Where the command starts: an interruption is quiet, even while it is still importing."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

from cli.ahead import is_at_work

if TYPE_CHECKING:
    from sys import UnraisableHookArgs
    from types import FrameType

_INTERRUPTED = 130  # as in cli.outcome, which is among what is imported
_IMPORTING = "<frozen importlib"  # how the files of what imports modules begin
_AGAIN = 0.02  # seconds until an interruption that was put off comes again
_LOST = 5.0  # seconds without an end after which it was lost on its way, as happens in C code


def run() -> None:
    """Import the command and run it."""
    try:
        own = signal.getsignal(signal.SIGINT) is signal.default_int_handler
        if own:
            signal.signal(signal.SIGINT, _end)
        from cli.app import run as start

        if own:
            sys.unraisablehook = _once_more
            signal.signal(signal.SIGINT, _interrupt)
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


def _end(_signal: int, _frame: FrameType | None) -> None:
    """End the process at once: nothing has begun that would have to be put in order."""
    os._exit(_INTERRUPTED)


def _once_more(swallowed: UnraisableHookArgs) -> None:
    """Interrupt again where Python had to drop the interruption, as in a callback."""
    if swallowed.exc_type is KeyboardInterrupt:
        _put_off(_AGAIN)
    else:
        sys.__unraisablehook__(swallowed)


def _put_off(seconds: float) -> None:
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGALRM, _interrupt)
        signal.setitimer(signal.ITIMER_REAL, seconds)


def _interrupt(_signal: int, frame: FrameType | None) -> None:
    """Raise ``KeyboardInterrupt``, once no import is under way.

    An import that is cut off may keep the lock of a module, or of all, and whoever else
    imports meanwhile (``cli.ahead``) waits for it for ever; in a callback of the import
    system the exception would even be swallowed.
    """
    if hasattr(signal, "setitimer") and _is_importing(frame):
        _put_off(_AGAIN)
        return
    _put_off(_LOST)
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
