"""A run on a Dask cluster: the same function over partitions, each written by itself.

A partition's rows go to a file with a name of its own, which is then renamed, and after
it a small note that says so; a partition with a note is done. So a worker may die, a
partition may be scored twice, and a run may be repeated: the result is the same.
"""

from __future__ import annotations

import hashlib
import json
import threading
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import lru_cache
from importlib.metadata import version
from pathlib import PurePosixPath
from typing import Any

from msgspec import Struct

from classifier.batch.columns import Columns, day_of
from classifier.batch.partition import BLOCK, Partition, partitions, size_of
from classifier.batch.progress import Progress, Tell
from classifier.batch.workers import Task
from classifier.errors import LetterError, OutputError
from classifier.findings.claimed_code import UNCLEAR
from classifier.matcher import Matcher

MANIFEST = "_manifest.json"
_RUN = "_run.json"
_RETRIES = 3
_FRESH = ".new-"  # what a file is called before it is whole
EXTRA = "pip install 'dutymatch[dask]'"
_opening = threading.Lock()


class ClusterPlan(Struct, frozen=True):
    """What a run on a cluster is to do; ``output`` is the address of a folder.

    ``scheduler`` is the address of a running cluster; None starts one on this machine with
    ``workers`` processes.
    """

    inputs: Sequence[str]
    output: str
    task: Task
    columns: Columns
    scheduler: str | None = None
    workers: int = 1
    block: int = BLOCK
    force: bool = False


def run_on_cluster(plan: ClusterPlan, tell: Tell = lambda _: None) -> Progress:
    """Score all partitions that aren't done, and write the manifest; count partitions.

    Raises:
        LetterError: an input can't be read, or the folder holds another run's results.
        OutputError: the cluster can't be reached.
    """
    with _client(plan) as client:
        parts = partitions(plan.inputs, plan.block)
        fs, folder = _folder(plan.output)
        notes = _begun(plan, fs, folder, parts)
        progress = Progress(len(parts), done=len(notes), before=len(notes))
        for note in notes.values():
            _count(progress, note)
        tell(progress)
        left = [part for part in parts if part.number not in notes]
        for note in _scored(client, plan, left):
            notes[note["number"]] = note
            progress.done += 1
            _count(progress, note)
            tell(progress)
    for name in fs.ls(folder, detail=False):  # what a worker that died left behind
        if PurePosixPath(name).name.startswith(_FRESH):
            fs.rm(name)
    listed = [notes[number] for number in sorted(notes)]
    _commit(fs, folder, MANIFEST, json.dumps({"parts": listed}, indent=1).encode())
    return progress


def _count(progress: Progress, note: dict[str, Any]) -> None:
    progress.tally.update(note["tally"])
    progress.unused_days += note.get("unused_days", 0)
    progress.unclear_claims += note.get("unclear_claims", 0)


def _days(frame: Any, found: Columns) -> int:  # noqa: ANN401 - pandas costs time to import
    """Count the rows with a day of their own."""
    return sum(map(bool, map(day_of, frame[found.as_of]))) if found.as_of in frame else 0


def part_name(number: int) -> str:
    """Give the name of a partition's file."""
    return f"part-{number:06d}.parquet"


def score_partition(part: Partition, task: Task, columns: Columns, output: str) -> dict[str, Any]:
    """Score one partition on a worker, write its file, and give the note about it."""
    from pyarrow import Table, parquet

    from classifier.frame import scored_rows, table

    fs, folder = _folder(output)
    fresh = f"{folder}/{_FRESH}{part.number:06d}-{uuid.uuid4().hex}"
    tally: Counter[str] = Counter()
    unused_days = unclear = 0
    matcher = _matcher(task)
    found, frames = part.read(columns)
    schema = Table.from_pandas(
        table([], precheck=task.wanted.as_of is not None), preserve_index=False
    ).schema
    with fs.open(fresh, "wb") as stream, parquet.ParquetWriter(stream, schema) as writer:
        for frame in frames:
            rows = scored_rows(frame, found, matcher, task.wanted)
            writer.write_table(Table.from_pandas(rows, schema=schema, preserve_index=False))
            tally.update(rows["status"])
            unused_days += 0 if task.wanted.as_of else _days(frame, found)
            unclear += int(rows["findings"].str.contains(UNCLEAR, regex=False, na=False).sum())
    fs.mv(fresh, f"{folder}/{part_name(part.number)}")
    note: dict[str, Any] = {"part": part_name(part.number), "rows": tally.total()}
    note |= {"tally": dict(tally), "unused_days": unused_days, "unclear_claims": unclear}
    _commit(fs, folder, _note_name(part.number), json.dumps(note).encode())
    return {"number": part.number, **note}


@contextmanager
def _client(plan: ClusterPlan) -> Iterator[Any]:
    """Connect to the scheduler, or start one with its workers on this machine."""
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise OutputError(f"--engine dask needs an extra; {EXTRA}") from None
    with ExitStack() as stack:
        address = plan.scheduler
        if address is None:
            own = LocalCluster(n_workers=plan.workers, threads_per_worker=1, dashboard_address=None)
            address = stack.enter_context(own)
        try:
            client = Client(address)
        except (OSError, ValueError) as error:
            raise OutputError(f"{address}: no Dask scheduler answers ({error})") from error
        yield stack.enter_context(client)


def _scored(client: Any, plan: ClusterPlan, left: Sequence[Partition]) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Score partitions on the workers; give the note about each as it is done."""
    from distributed import KilledWorker, as_completed

    futures = client.map(
        score_partition,
        list(left),
        task=plan.task,
        columns=plan.columns,
        output=plan.output,
        retries=_RETRIES,
        pure=False,
    )
    try:
        for _, note in as_completed(futures, with_results=True):
            yield note
    except (KilledWorker, OSError) as error:
        message = f"the cluster gave up ({' '.join(str(error).split())[:200]})"
        hint = "what was done is kept: give the same command again"
        raise OutputError(f"{plan.output}: {message}; {hint}") from error


def _begun(
    plan: ClusterPlan,
    fs: Any,  # noqa: ANN401 - fsspec has no types
    folder: str,
    parts: Sequence[Partition],
) -> dict[int, dict[str, Any]]:
    """Open the folder of the results; give the notes of the partitions that are done."""
    wanted = _fingerprint(plan, parts)
    fs.makedirs(folder, exist_ok=True)
    found = _read(fs, f"{folder}/{_RUN}")
    if found and found.get("fingerprint") != wanted and not plan.force:
        message = "it holds the results of other inputs or options; name another, or give --force"
        raise LetterError(f"{plan.output}: {message}")
    if found is None and fs.ls(folder) and not plan.force:
        raise LetterError(f"{plan.output}: this folder is not empty; name another")
    if plan.force or found is None or found.get("fingerprint") != wanted:
        for name in [*fs.glob(f"{folder}/part-*"), *fs.glob(f"{folder}/_part-*")]:
            fs.rm(name)
        _commit(fs, folder, _RUN, json.dumps({"fingerprint": wanted}).encode())
        return {}
    done = {part.number: _read(fs, f"{folder}/{_note_name(part.number)}") for part in parts}
    return {number: {"number": number, **note} for number, note in done.items() if note}


def _fingerprint(plan: ClusterPlan, parts: Sequence[Partition]) -> str:
    files = sorted({part.url for part in parts})
    lines = [version("dutymatch"), str(plan.task), str(plan.columns), str(plan.block)]
    return hashlib.sha256("\n".join([*lines, *map(size_of, files)]).encode()).hexdigest()


def _note_name(number: int) -> str:
    return f"_part-{number:06d}.json"


def _commit(fs: Any, folder: str, name: str, data: bytes) -> None:  # noqa: ANN401
    fresh = f"{folder}/{_FRESH}{uuid.uuid4().hex}"
    fs.pipe_file(fresh, data)
    fs.mv(fresh, f"{folder}/{name}")


def _read(fs: Any, path: str) -> dict[str, Any] | None:  # noqa: ANN401
    try:
        found = json.loads(fs.cat_file(path))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _folder(url: str) -> tuple[Any, str]:
    import fsspec

    fs, path = fsspec.core.url_to_fs(url)
    return fs, str(path).rstrip("/")


def _matcher(task: Task) -> Matcher:
    """Give the matcher of this worker process, opened once however many threads ask."""
    with _opening:
        return _opened(task)


@lru_cache(maxsize=1)
def _opened(task: Task) -> Matcher:
    return task.matcher()
