"""Where the command starts: an interruption while it is still importing is quiet, too."""

from __future__ import annotations

import sys

_INTERRUPTED = 130  # as in cli.outcome, which is among what is imported


def run() -> None:
    """Import the command and run it."""
    try:
        from cli.app import run as start

        start()
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)


if __name__ == "__main__":
    run()
