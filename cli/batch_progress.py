"""How far a run is: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from classifier.batch.progress import Progress, Tell

_PAUSE = 10.0  # seconds between two plain lines
_MINUTE, _HOUR = 60, 3600


@contextmanager
def shown(unit: str) -> Iterator[Tell]:
    """Give what a run is to call after every chunk; standard error shows it in ``unit``."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield Lines(unit)
        return
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[pace]}"),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console, transient=True) as bar:
        task = bar.add_task("letters", total=None, pace="")
        clock = Clock()

        def tell(progress: Progress) -> None:
            pace = f"{clock.rate(progress):,.1f} {unit}/s"
            bar.update(task, total=progress.total, completed=progress.done, pace=pace)

        yield tell


class Clock:
    """Letters a second since the run began, those done before it left out."""

    def __init__(self) -> None:
        """Start now."""
        self._start: float | None = None

    def rate(self, progress: Progress) -> float:
        """Give letters a second; the first call, before any letter, starts the clock."""
        now = time.monotonic()
        if self._start is None:
            self._start = now
        return (progress.done - progress.before) / max(now - self._start, 1e-9)


class Lines:
    """Plain lines on standard error, one every few seconds."""

    def __init__(self, unit: str) -> None:
        """Begin; the first line comes after a pause."""
        self._unit = unit
        self._clock, self._next = Clock(), time.monotonic() + _PAUSE

    def __call__(self, progress: Progress) -> None:
        """Write a line if it is time for one."""
        rate, now = self._clock.rate(progress), time.monotonic()
        if now < self._next or not rate:
            return
        self._next = now + _PAUSE
        left = duration((progress.total - progress.done) / rate)
        done = f"{progress.done:,} of {progress.total:,} {self._unit}"
        sys.stderr.write(f"{done}, {rate:,.1f}/s, {left} left\n")
        sys.stderr.flush()


def duration(seconds: float) -> str:
    """Give a span of time in words."""
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE} s"
    return f"{whole // _HOUR} h {whole % _HOUR // _MINUTE} min"
