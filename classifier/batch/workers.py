"""Worker processes: each opens a matcher once and scores chunk after chunk."""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import threading
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import connection
from types import TracebackType
from typing import Self

from msgspec import Struct

from classifier.batch.flat import flat
from classifier.batch.lines import line
from classifier.batch.record import Record
from classifier.batch.scored import ERROR, PLAIN, Scored, Wanted, failed, scored
from classifier.errors import LetterError
from classifier.findings.claimed_code import UNCLEAR
from classifier.matcher import Matcher
from models.errors import ModelError
from occupations.errors import CatalogueError

# New objects after which garbage is looked for; a result is some thousand, and none is garbage
# that its last user doesn't take with it.
_LITTER = 20_000
_AHEAD = 2  # chunks a worker that wait for it, which bounds the memory
# A worker uses one core: the others are for the other workers.
_ONE_THREAD = {
    **dict.fromkeys(
        ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"),
        "1",
    ),
    "TOKENIZERS_PARALLELISM": "false",
}


class Task(Struct, frozen=True):
    """How records are scored: what every worker is told when it starts."""

    tier: str | None = None
    catalogue: str | None = None
    encoder: str | None = None
    wanted: Wanted = PLAIN
    whole: bool = True  # the whole schema, or a flat row

    def matcher(self) -> Matcher:
        """Open the matcher.

        Raises:
            CatalogueError: there is no such catalogue.
            ModelError: there is no such tier or encoder, or it can't be loaded.
        """
        matcher = Matcher.open(self.catalogue, tier=self.tier, encoder=self.encoder)
        matcher.scorer.prepare()
        return matcher


class Chunk(Struct, frozen=True):
    """The results of a run of records, a line of JSON each."""

    lines: bytes
    records: int
    tally: dict[str, int]
    reasons: tuple[str, ...]
    unclear_claims: int = 0

    @classmethod
    def of(cls, records: Sequence[Record], results: Sequence[Scored], *, whole: bool) -> Self:
        """Write the results of records down, whole or flat."""
        lines = b"".join(line(result if whole else flat(result)) for result in results)
        tally = Counter(str(result["status"]) for result in results)
        reasons = tuple(
            record.told(result["reason"])
            for record, result in zip(records, results, strict=True)
            if result["status"] == ERROR
        )
        unclear = sum(
            finding["code"] == UNCLEAR
            for result in results
            for finding in result.get("findings", ())
        )
        return cls(lines, len(results), dict(tally), reasons, unclear)


class Workers:
    """A pool of processes that survives the death of any of them."""

    def __init__(self, count: int, task: Task) -> None:
        """Start ``count`` processes; raise what keeps them from opening their matcher.

        Raises:
            LetterError, CatalogueError, ModelError: as ``Task.matcher`` does.
        """
        self.count, self.task = count, task
        self._pool = self._started()
        if fault := self._pool.submit(_fault).result():
            self.close()
            raise fault

    def scored(self, chunks: Iterable[Sequence[Record]]) -> Iterator[Chunk]:
        """Score chunks of records, and give their results in the order of the chunks."""
        waiting: deque[tuple[Sequence[Record], Future[Chunk]]] = deque()
        for records in chunks:
            waiting.append((records, self._submitted(records)))
            if len(waiting) > self.count * (1 + _AHEAD):
                yield self._first(waiting)
        while waiting:
            yield self._first(waiting)

    def close(self) -> None:
        """End the processes now; what they were doing is given up."""
        processes = list((getattr(self._pool, "_processes", None) or {}).values())
        self._pool.shutdown(wait=False, cancel_futures=True)
        for process in processes:
            process.terminate()
        # A worker that ends while it sends or is sent something leaves a thread of the pool
        # waiting for the rest, and this process with it. Both ways are closed for that thread.
        with contextlib.suppress(AttributeError, OSError):
            self._pool._call_queue.cancel_join_thread()  # type: ignore[attr-defined]  # noqa: SLF001
            self._pool._result_queue._writer.close()  # type: ignore[attr-defined]  # noqa: SLF001

    def __enter__(self) -> Self:
        """Use it as a context, so that the processes end in every case."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _e: BaseException | None, _t: TracebackType | None
    ) -> None:
        """End the processes."""
        self.close()

    def _first(self, waiting: deque[tuple[Sequence[Record], Future[Chunk]]]) -> Chunk:
        records, future = waiting.popleft()
        try:
            return future.result()
        except BrokenProcessPool:
            # A worker died, and all chunks in the pool with it. Its chunk is among them:
            # each is done once more with nothing beside it, so that the fault is found.
            self._pool = self._started()
            chunk = self._alone(records)
            again = [
                (others, future if _is_done(future) else self._submitted(others))
                for others, future in waiting
            ]
            waiting.clear()
            waiting.extend(again)
            return chunk

    def _alone(self, records: Sequence[Record]) -> Chunk:
        """Score a chunk by itself; where that kills its worker, each record by itself."""
        try:
            return self._submitted(records).result()
        except BrokenProcessPool:
            self._pool = self._started()
        if len(records) > 1:
            parts = [self._alone([record]) for record in records]
            tally = Counter[str]()
            for part in parts:
                tally.update(part.tally)
            lines = b"".join(part.lines for part in parts)
            reasons = tuple(reason for part in parts for reason in part.reasons)
            unclear = sum(part.unclear_claims for part in parts)
            return Chunk(lines, len(records), dict(tally), reasons, unclear)
        reason = "a worker process died on this letter; take it out, and report it"
        return Chunk.of(records, [failed(records[0], reason)], whole=self.task.whole)

    def _submitted(self, records: Sequence[Record]) -> Future[Chunk]:
        try:
            return self._pool.submit(_scored, records)
        except BrokenProcessPool as error:
            broken: Future[Chunk] = Future()
            broken.set_exception(error)
            return broken

    def _started(self) -> ProcessPoolExecutor:
        kept = {name: os.environ.get(name) for name in _ONE_THREAD}
        os.environ.update(_ONE_THREAD)
        try:
            pool = ProcessPoolExecutor(
                self.count, multiprocessing.get_context("spawn"), _start, (self.task,)
            )
            # Processes start with the first tasks, and take the environment of that moment.
            with _uninterrupted():
                starting = [pool.submit(os.getpid) for _ in range(self.count)]
            for started in starting:
                started.result()
        except BrokenProcessPool as error:
            message = "the worker processes don't start; is there memory for them? give --workers 1"
            raise ModelError(message) from error
        finally:
            for name, value in kept.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value
        return pool


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let processes that start now never see Ctrl-C, which this process gets a moment later."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def all_cores() -> int:
    """Count the processor cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def _is_done(future: Future[Chunk]) -> bool:
    return future.done() and future.exception() is None


_state: dict[str, Matcher | Task | Exception] = {}


def _start(task: Task) -> None:
    """Open the matcher of a new worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends the run
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        _state.update(matcher=task.matcher(), task=task)
    except (LetterError, CatalogueError, ModelError, OSError) as error:
        _state["fault"] = error
    gc.freeze()  # what lives as long as the process is no garbage to look for
    gc.set_threshold(_LITTER)


def _end_with_parent() -> None:
    """End this process when the one that started it is gone, killed or not."""
    if parent := multiprocessing.parent_process():
        connection.wait([parent.sentinel])
        os._exit(1)


def _fault() -> Exception | None:
    fault = _state.get("fault")
    return fault if isinstance(fault, Exception) else None


def _scored(records: Sequence[Record]) -> Chunk:
    matcher, task = _state["matcher"], _state["task"]
    if not isinstance(matcher, Matcher) or not isinstance(task, Task):
        raise TypeError("the worker has no matcher")
    return Chunk.of(records, scored(matcher, records, task.wanted), whole=task.whole)
