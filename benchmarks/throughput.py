"""Letters a second, memory, and whether interruptions change anything: issue by issue a row.

Run from the repository root: ``python -m benchmarks.throughput [--full] [--without ROW ...]``.
Without ``--full`` a few thousand letters are scored, which takes some minutes; with it
100,000. All runs on one machine in one go, so that a busy machine slows all of them.
A letter has eight duties (``benchmarks.drawn``). Each row names what it was measured on.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from benchmarks.anchors import entries
from benchmarks.drawn import DUTIES, SEED, doubtful, records, told_records, written
from benchmarks.processes import Memory, cpu_seconds
from classifier.batch.columns import Columns
from classifier.batch.inputs import open_inputs
from classifier.batch.progress import Progress
from classifier.batch.record import Record
from classifier.batch.run import CHUNK, Plan, run
from classifier.batch.workers import Task, Workers, all_cores
from occupations.catalogue import Catalogue

ROWS = ("speed", "sizes", "kills", "dask", "anchor")
_ENOUGH = 2000  # letters that a cost is measured on


def pace(tier: str, workers: int, own: Sequence[Record]) -> tuple[float, float]:
    """Give letters a second of workers that are open already, by the clock and by CPU time.

    Results are written down. CPU time is what the workers took; on an idle machine both
    are nearly the same for one worker.
    """
    chunks = [own[at : at + CHUNK] for at in range(0, len(own), CHUNK)]
    with Workers(workers, Task(tier)) as pool:
        list(pool.scored(chunks[: 2 * workers]))
        start, used = time.perf_counter(), cpu_seconds()
        done = sum(chunk.records for chunk in pool.scored(chunks))
        return done / (time.perf_counter() - start), done / (cpu_seconds() - used)


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


class Cost(NamedTuple):
    """What a letter of a run costs, by the clock and of all cores' time; its peak memory."""

    milliseconds: float
    cpu_milliseconds: float
    megabytes: float


def cost(count: int, folder: Path) -> Cost:
    """Give what a letter of a whole run costs, without the start.

    What comes while the workers start is not counted: a result of each of them, or all but
    the last where there are more workers than results. A small run is repeated.
    """
    source, output = written(count, folder), folder / f"o{count}.csv"
    plan = Plan(open_inputs([source], Columns()), output, Task("fast"), all_cores(), force=True)
    memory, spent = Memory(), np.zeros(3)
    while spent[2] < _ENOUGH:
        marks: list[tuple[float, float, int]] = []

        def mark(progress: Progress, marks: list[tuple[float, float, int]] = marks) -> None:
            used = cpu_seconds() + time.process_time()
            marks.append((time.perf_counter(), used, progress.done))

        run(plan, mark)
        # Each worker's first result comes with the start, the next one after a whole chunk.
        spent += np.subtract(marks[-1], marks[min(all_cores(), len(marks) - 2)])
    clock, used, letters = spent.tolist()
    return Cost(1000 * clock / letters, 1000 * used / letters, memory.end())


def costs(counts: Sequence[int], folder: Path) -> list[Cost]:
    """Give the cost at each size, the last of which is the largest.

    The sizes are measured there and back, and each one's two costs averaged, so that a
    machine that gets quicker or slower meanwhile does so for all of them alike.
    """
    there = [cost(count, folder) for count in counts]
    back = [cost(count, folder) for count in reversed(counts[:-1])]
    pairs = zip(there[:-1], reversed(back), strict=True)
    return [*(Cost(*np.mean(pair, axis=0).tolist()) for pair in pairs), there[-1]]


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
    drawn, told = records(count), told_records(count // 2)
    hard = doubtful(told)
    fast, fast_cpu = pace("fast", 1, drawn)
    two, _ = pace("fast", 2, drawn)
    best, best_cpu = pace("best", 1, told)
    slow, slow_cpu = pace("best", 1, hard[: max(CHUNK, count // 8)])
    row("fast, 1 process: letters/s", f"{fast:.0f} ({fast_cpu:.0f} a CPU second)", "400 when idle")
    row("fast, 2 processes: times 1 process", f"{two / fast:.2f}", "1.8")
    share = f"{len(hard) / len(told):.0%} doubtful"
    best_figure = f"{best:.0f} ({best_cpu:.0f} a CPU second)"
    row(f"best, 1 process, written letters, {share}: letters/s", best_figure, "about 45")
    row("best, doubtful letters alone", f"{slow:.0f} ({slow_cpu:.0f} a CPU second)", "")
    return fast, best


def sizes(counts: Sequence[int], folder: Path) -> None:
    """Print the cost a letter at several sizes, and the memory at the largest."""
    found = costs(counts, folder)
    names = " / ".join(f"{count:,}" for count in counts)
    clock = " / ".join(f"{one.milliseconds:.2f}" for one in found)
    row(f"ms a letter at {names}", clock, "flat within 10 %")
    cpu = " / ".join(f"{one.cpu_milliseconds:.2f}" for one in found)
    row("the same in CPU time of all processes", cpu, "flat within 10 %")
    memory = f"{found[-1].megabytes:.0f} MB"
    row(f"peak memory at {counts[-1]:,} letters, workers included", memory, "600")


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
