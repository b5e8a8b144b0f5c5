"""Memory and CPU time of this process and its children, from what Linux keeps of them."""

from __future__ import annotations

import os
import threading
from pathlib import Path

_MEGABYTE = 1_000_000


class Memory:
    """The most memory that this process and its children ever held, shared parts once."""

    def __init__(self) -> None:
        """Begin to look, ten times a second."""
        self.peak, self._ended = 0, threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def end(self) -> float:
        """Stop looking; give the peak in megabytes."""
        self._ended.set()
        self._thread.join()
        return self.peak * 1024 / _MEGABYTE

    def _look(self) -> None:
        while not self._ended.wait(0.1):
            self.peak = max(self.peak, sum(map(_held, _family(os.getpid()))))


def _family(process: int) -> list[int]:
    try:
        own = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        return [process]
    return [process, *(one for child in own for one in _family(int(child)))]


def cpu_seconds() -> float:
    """Give the CPU time that the children of this process have taken so far, ended ones too."""
    ended = os.times()
    alive = sum(map(_ticks, _family(os.getpid())[1:])) / os.sysconf("SC_CLK_TCK")
    return alive + ended.children_user + ended.children_system


def _ticks(process: int) -> int:
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="ascii")
    except OSError:
        return 0
    fields = stat.rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def _held(process: int) -> int:
    """Give the proportional set size of a process in kilobytes."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
