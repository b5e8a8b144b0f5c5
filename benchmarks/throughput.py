"""Letters a second, memory, and whether interruptions change anything: issue by issue a row.

Run from the repository root: ``python -m benchmarks.throughput [--full] [--without ROW ...]``.
Without ``--full`` a few thousand letters are scored, which takes some minutes; with it
100,000. All runs on one machine in one go, so that a busy machine slows all of them.
A letter has eight duties of one unit group, drawn from the packaged catalogue, and every
second one a title. Each row names what it was measured on.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.anchors import entries
from classifier.batch.columns import Columns
from classifier.batch.inputs import open_inputs
from classifier.batch.progress import Progress
from classifier.batch.record import Record
from classifier.batch.run import CHUNK, Plan, run
from classifier.batch.workers import Task, Workers, all_cores
from occupations.catalogue import Catalogue

DUTIES, SEED = 8, 7
ROWS = ("speed", "sizes", "kills", "dask", "anchor")
_ENOUGH = 2000  # letters that a cost is measured on
_MEGABYTE = 1_000_000


def letters(count: int) -> Iterator[dict[str, object]]:
    """Draw letters of eight duties of one unit group each."""
    catalogue, draw = Catalogue.packaged(), random.Random(SEED)  # noqa: S311 - no secret
    groups = []
    for code in catalogue.codes:
        duties = [duty.text for duty in catalogue.main_duties(code)]
        groups.append(([*duties, *catalogue.everyday_phrases(code)], catalogue.titles(code)))
    groups = [group for group in groups if len(group[0]) >= DUTIES]
    for number in range(count):
        duties, titles = draw.choice(groups)
        title = {"title": draw.choice(titles)} if number % 2 else {}
        yield {"id": f"n{number}", **title, "duties": draw.sample(duties, DUTIES)}


def records(count: int) -> list[Record]:
    """Give such letters as records."""
    return [
        Record(str(one["id"]), title=str(one.get("title", "")), duties=tuple(one["duties"]))  # type: ignore[arg-type]
        for one in letters(count)
    ]


def written(count: int, folder: Path) -> Path:
    """Write such letters to a file of JSON lines."""
    path = folder / f"letters-{count}.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(one) + "\n" for one in letters(count))
    return path


def pace(tier: str, workers: int, count: int) -> tuple[float, float]:
    """Give letters a second of workers that are open already, by the clock and by CPU time.

    Results are written down. CPU time is what the workers took; on an idle machine both
    are nearly the same for one worker.
    """
    own = records(count)
    chunks = [own[at : at + CHUNK] for at in range(0, count, CHUNK)]
    with Workers(workers, Task(tier)) as pool:
        list(pool.scored(chunks[: 2 * workers]))
        start, used = time.perf_counter(), _cpu_seconds()
        done = sum(chunk.records for chunk in pool.scored(chunks))
        return done / (time.perf_counter() - start), done / (_cpu_seconds() - used)


def anchor_pace(count: int) -> float:
    """Give letters a second of MiniLM with the open matcher's scoring, many letters a batch.

    The vectors of the catalogue are random numbers of the right shape: what they are
    changes no time, and to make the real ones takes minutes.
    """
    from models.training.minilm import minilm_folder
    from models.transformer_encoder import TransformerEncoder

    encoder = TransformerEncoder(str(minilm_folder()))
    catalogue, draw = Catalogue.packaged(), np.random.default_rng(SEED)
    texts, groups = entries(catalogue)
    vectors = draw.normal(size=(len(texts), encoder.dimensions)).astype(np.float32)
    whole = draw.normal(size=(len(catalogue), encoder.dimensions)).astype(np.float32)
    starts = np.searchsorted(groups, np.arange(len(catalogue)))

    def score(part: Sequence[Record]) -> None:
        duties = encoder.encode([duty for one in part for duty in one.duties])
        wholes = encoder.encode([" ".join(one.duties) for one in part]) @ whole.T
        best = np.maximum.reduceat(duties @ vectors.T, starts, axis=1)
        means = best.reshape(len(part), DUTIES, -1).mean(axis=1)
        np.argsort(-(0.4 * wholes + 0.6 * means), axis=1)

    own = records(count)
    score(own[:CHUNK])
    start = time.perf_counter()
    for at in range(0, count, CHUNK):
        score(own[at : at + CHUNK])
    return count / (time.perf_counter() - start)


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


def _cpu_seconds() -> float:
    """Give the CPU time that the children of this process have taken so far."""
    ticks = 0
    for process in _family(os.getpid())[1:]:
        fields = (
            Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        )
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _held(process: int) -> int:
    """Give the proportional set size of a process in kilobytes."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def cost(count: int, folder: Path) -> tuple[float, float]:
    """Give milliseconds a letter of a whole run, without the start, and its peak memory in MB.

    What comes while the workers start is not counted: a result of each of them, or all but
    the last where there are more workers than results. A small run is repeated.
    """
    source, output = written(count, folder), folder / f"o{count}.csv"
    plan = Plan(open_inputs([source], Columns()), output, Task("fast"), all_cores(), force=True)
    memory, spent, letters = Memory(), 0.0, 0
    while letters < _ENOUGH:
        times: list[tuple[float, int]] = []
        run(plan, lambda progress, times=times: times.append((time.perf_counter(), progress.done)))
        # Each worker's first result comes with the start, the next one after a whole chunk.
        first, last = times[min(all_cores(), len(times) - 2)], times[-1]
        spent, letters = spent + last[0] - first[0], letters + last[1] - first[1]
    return 1000 * spent / letters, memory.end()


def killed(source: Path, folder: Path, times: int) -> str:
    """Kill a run at random moments, go on with it each time, and compare the output."""
    expected, output = folder / "whole.jsonl", folder / "killed.jsonl"
    command = [sys.executable, "-c", "from cli.app import run; run()", "batch", str(source)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    start = time.monotonic()
    subprocess.run([*command, "-o", str(expected)], check=True, **quiet)
    whole, draw, kills = time.monotonic() - start, random.Random(SEED), 0  # noqa: S311
    while kills < times and not output.exists():
        process = subprocess.Popen([*command, "-o", str(output), "--resume"], **quiet)
        time.sleep(draw.uniform(0.1, 0.5) * whole)
        kills += process.poll() is None
        process.kill()
        process.wait()
    if not output.exists():
        subprocess.run([*command, "-o", str(output), "--resume"], check=True, **quiet)
    same = expected.read_bytes() == output.read_bytes()
    return f"{'identical' if same else 'DIFFERENT'} after {kills} kills"


def clustered(source: Path, folder: Path) -> str:
    """Score on a Dask cluster of two processes, kill one on the way, and compare."""
    from distributed import LocalCluster
    from pyarrow import parquet

    from classifier.batch.cluster import ClusterPlan, run_on_cluster

    local, out, gone = folder / "local.parquet", folder / "cluster", []
    run(Plan(open_inputs([source], Columns()), local, Task("fast"), all_cores()))
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:

        def tell(progress: Progress) -> None:
            if progress.done and not gone:
                gone.append(next(iter(cluster.workers.values())).pid)
                os.kill(gone[0], signal.SIGKILL)

        inputs = [str(source)]
        address, block = cluster.scheduler_address, max(1, source.stat().st_size // 12)
        run_on_cluster(
            ClusterPlan(inputs, str(out), Task("fast"), Columns(), address, block=block), tell
        )
    parts = sorted(out.glob("part-*"))
    found = [row for part in parts for row in parquet.read_table(part).to_pylist()]
    same = found == parquet.read_table(local).to_pylist()
    return f"{'identical' if same else 'DIFFERENT'}, {len(gone)} of 2 workers killed"


def row(name: str, figure: str, wanted: str) -> None:
    """Print one row of the table."""
    print(f"{name:<58} {figure:>28}  {wanted}", flush=True)


def speed(count: int) -> tuple[float, float]:
    """Print the paces of both tiers; give those of one process."""
    fast, fast_cpu = pace("fast", 1, count)
    best, best_cpu = pace("best", 1, max(CHUNK, count // 8))
    two, _ = pace("fast", 2, count)
    row("fast, 1 process: letters/s", f"{fast:.0f} ({fast_cpu:.0f} a CPU second)", "400 when idle")
    row("best, 1 process: letters/s", f"{best:.0f} ({best_cpu:.0f} a CPU second)", "about 45")
    row("fast, 2 processes: times 1 process", f"{two / fast:.2f}", "1.8")
    return fast, best


def sizes(counts: Sequence[int], folder: Path) -> None:
    """Print the cost a letter at several sizes, and the memory at the largest."""
    found = [cost(count, folder) for count in counts]
    figures = " / ".join(f"{cost_:.2f}" for cost_, _ in found)
    names = " / ".join(f"{count:,}" for count in counts)
    row(f"ms a letter at {names}", figures, "flat within 10 %")
    row(f"peak memory at {counts[-1]:,} letters, workers included", f"{found[-1][1]:.0f} MB", "600")


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="up to 100,000 letters")
    parser.add_argument("--without", nargs="*", default=[], choices=ROWS, help="rows to leave out")
    arguments = parser.parse_args()
    count = 8000 if arguments.full else 1600
    wanted = [name for name in ROWS if name not in arguments.without]
    row("figure", "measured", "wanted")
    fast = best = 0.0
    if "speed" in wanted:
        fast, best = speed(count)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        if "sizes" in wanted:
            counts = (100, 10_000, 100_000) if arguments.full else (100, 1000, 4000)
            sizes(counts, folder)
        small = written(1500, folder)
        rows: dict[str, Callable[[], str]] = {
            "kills": lambda: killed(small, folder, 10),
            "dask": lambda: clustered(small, folder),
        }
        names = {"kills": "kill -9 at random moments, then --resume", "dask": "Dask, 2 workers"}
        for name in (name for name in rows if name in wanted):
            row(names[name], rows[name](), "identical")
    if "anchor" in wanted:  # last, as torch stays in the memory of this process
        anchor = anchor_pace(4 * CHUNK)
        row("MiniLM by Sentence-Transformers: letters/s", f"{anchor:.0f}", "")
        row(
            "fast and best beside it: times", f"{fast / anchor:.1f}, {best / anchor:.2f}", "15, 1.3"
        )


if __name__ == "__main__":
    main()
