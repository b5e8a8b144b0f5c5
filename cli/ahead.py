"""Work begun ahead of its need, while the command does something else."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable
from typing import TypeVar

Made = TypeVar("Made")
_NAME = "ahead"


def begun(make: Callable[[], Made]) -> Callable[[], Made]:
    """Begin ``make`` on another thread; what comes back waits for it and gives what it made.

    An exception of ``make`` is raised where its result is asked for.
    """
    made: list[Made] = []
    failed: list[BaseException] = []

    def run() -> None:
        _leave_interruptions()
        try:
            made.append(make())
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run, name=_NAME)
    thread.start()

    def result() -> Made:
        thread.join()
        if failed:
            raise failed[0]
        return made[0]

    return result


def _leave_interruptions() -> None:
    """Let interruptions reach the main thread alone, which may be waiting for input."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGALRM})


def is_at_work() -> bool:
    """Tell whether work that was begun goes on, which the end of the process would wait for."""
    return any(thread.name == _NAME for thread in threading.enumerate())
