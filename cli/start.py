"""Where the command starts: an interruption while it is still importing is quiet, too."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import NoReturn

_INTERRUPTED = 130  # as in cli.outcome, which is among what is imported


def run() -> None:
    """Import the command and run it."""
    try:
        from cli.app import run as start

        start()
    except KeyboardInterrupt:
        _leave()
    except SystemExit as left:
        if left.code == _INTERRUPTED:
            _leave()
        raise


def _leave() -> NoReturn:
    """End at once: work begun ahead may wait for ever for an import that was cut off."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(_INTERRUPTED)


if __name__ == "__main__":
    run()
