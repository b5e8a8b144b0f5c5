"""The journal: which chunks of a run are done, so that a run that was killed can go on.

A run writes its results to ``OUTPUT.partial``, and after every chunk a line to
``OUTPUT.journal``: how many records it had, where it ends, and its checksum. What was
written after the last whole line of the journal counts as not done and is cut off.
"""

from __future__ import annotations

import contextlib
import json
import os
import time
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from classifier.errors import LetterError, OutputError

_SYNCED = 1.0  # seconds between two times that the disk is asked to hold what was written


class Journal:
    """Results in the making: append chunks, then take the finished file."""

    def __init__(self, output: Path) -> None:
        """Take the path of the output; ``begin`` opens the files beside it."""
        self.output = output
        self.results = output.with_name(f"{output.name}.partial")
        self.path = output.with_name(f"{output.name}.journal")
        self.done = 0
        self.tally: Counter[str] = Counter()
        self._streams: tuple[IO[bytes], IO[bytes]] | None = None
        self._end, self._synced, self._begun = 0, 0.0, False

    @property
    def exists(self) -> bool:
        """Whether an unfinished run is here.

        One that was stopped when its results were in place already is cleared away.
        """
        if self.path.exists() and self.output.exists() and not self.results.exists():
            self.path.unlink()
        return self.path.exists()

    def begin(self, fingerprint: str, *, resume: bool) -> None:
        """Open the files, and go on where an unfinished run ended if it is the same run.

        Raises:
            LetterError: the unfinished run had other inputs or options.
            OutputError: the files can't be written, or another run writes them now.
        """
        going_on = resume and self.exists
        try:
            results, journal = _opened(self.results), _opened(self.path)
            self._streams = results, journal
            _lock(journal)
            place = self._read(fingerprint) if going_on else 0
            for stream, end in ((results, self._end), (journal, place)):
                stream.seek(end)
                stream.truncate()
            if not place:
                self._note({"fingerprint": fingerprint})
            self._begun = True
        except BlockingIOError:
            raise OutputError(f"{self.output}: another run is writing it now") from None
        except OSError as error:
            raise self._failure(error) from error

    def append(self, lines: bytes, records: int, tally: Mapping[str, int]) -> None:
        """Write the results of the next chunk, and then that it is done.

        Raises:
            OutputError: it can't be written; what was done before stays done.
        """
        results, _ = self._open()
        try:
            results.write(lines)
            results.flush()
            self._end += len(lines)
            entry = {"records": records, "end": self._end, "crc": zlib.crc32(lines)}
            self._note({**entry, "tally": dict(tally)})
        except OSError as error:
            raise self._failure(error) from error
        self._count(records, tally)

    def lines(self) -> Iterator[bytes]:
        """Give every result that was written, a line each."""
        with self.results.open("rb") as stream:
            yield from stream

    def finish(self, made: Path) -> None:
        """Move ``made`` into the output's place and clear the journal away.

        Raises:
            OutputError: it can't be moved.
        """
        try:
            self.close()
            made.replace(self.output)
            self.results.unlink(missing_ok=True)
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise self._failure(error) from error

    def close(self) -> None:
        """Let the disk hold all that was written."""
        for stream in self._streams or ():
            with contextlib.suppress(OSError):
                stream.flush()
                os.fsync(stream.fileno())
            with contextlib.suppress(OSError):
                stream.close()
        self._streams = None

    def __enter__(self) -> Self:
        """Use it as a context, so that the files are closed in every case."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None
    ) -> None:
        """Close the files, and clear them away if the run failed before it did anything."""
        self.close()
        if kind and self._begun and not self.done:
            self.results.unlink(missing_ok=True)
            self.path.unlink(missing_ok=True)

    def _open(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._streams is None:
            raise OutputError(f"{self.output}: the run was not begun")
        return self._streams

    def _note(self, entry: Mapping[str, Any]) -> None:
        results, journal = self._open()
        if time.monotonic() - self._synced > _SYNCED:
            os.fsync(results.fileno())
            self._synced = time.monotonic()
        journal.write(json.dumps(entry).encode() + b"\n")
        journal.flush()

    def _count(self, records: int, tally: Mapping[str, int]) -> None:
        self.done += records
        self.tally.update(tally)

    def _read(self, fingerprint: str) -> int:
        """Take in what the journal says; give where its last sound line ends."""
        results, journal = self._open()
        heading = _entry(journal.readline())
        if heading is None:
            return 0
        if heading.get("fingerprint") != fingerprint:
            message = "the unfinished run had other inputs, options or another dutymatch"
            raise LetterError(f"{self.path}: {message}; repeat it, or start anew with --force")
        place = journal.tell()
        while entry := _entry(journal.readline()):
            lines = results.read(entry["end"] - self._end)
            if zlib.crc32(lines) != entry["crc"] or len(lines) != entry["end"] - self._end:
                break
            self._end, place = entry["end"], journal.tell()
            self._count(entry["records"], entry["tally"])
        return place

    def _failure(self, error: OSError) -> OutputError:
        message = f"{self.output}: can't be written ({error.strerror or error})"
        hint = "; what was done is kept: make room and go on with --resume" if self.done else ""
        return OutputError(message + hint)


def _entry(line: bytes) -> dict[str, Any] | None:
    """Read a line of the journal; one that was torn off is None."""
    try:
        entry = json.loads(line) if line.endswith(b"\n") else None
    except ValueError:
        return None
    return entry if isinstance(entry, dict) else None


def _opened(path: Path) -> IO[bytes]:
    """Open a file to read and write, made if it isn't there, and never cut before the lock."""
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o666), "r+b")


def _lock(stream: IO[bytes]) -> None:
    """Keep other runs out for as long as the file is open, where the system can do so."""
    try:
        import fcntl
    except ImportError:
        return
    fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
