"""Workers that die and runs that are killed: nothing is lost, and nothing done twice."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

from classifier.batch import workers
from classifier.batch.columns import Columns
from classifier.batch.inputs import open_inputs
from classifier.batch.record import Record
from classifier.batch.run import Plan, run
from classifier.batch.scored import scored
from classifier.batch.workers import Chunk, Task, Workers
from classifier.matcher import Matcher
from tests.classifier.batch.records import case_records, write_lines

ROOT = Path(__file__).parents[3]


def test_a_worker_that_dies_takes_no_letter_with_it(matcher: Matcher) -> None:
    records = [
        Record(f"n{number}", duties=("Weld steel pipes", "Read drawings")) for number in range(8)
    ]
    deadly = Record("deadly", file=Path("/proc/self/deadly"))
    chunks = [[*records[:2]], [records[2], deadly, records[3]], [*records[4:]]]
    with Workers(2, Task()) as pool:
        found = list(_armed(pool).scored(chunks))
    lines = [json.loads(line) for chunk in found for line in chunk.lines.splitlines()]
    assert [line["id"] for line in lines] == [
        "n0",
        "n1",
        "n2",
        "deadly",
        "n3",
        "n4",
        "n5",
        "n6",
        "n7",
    ]
    assert [line["id"] for line in lines if line["status"] == "error"] == ["deadly"]
    assert "died" in lines[3]["reason"]
    assert lines[0] == scored(matcher, records[:1])[0]


def _armed(pool: Workers) -> Workers:
    """Have every chunk looked at by what kills the worker of the deadly record."""
    pool._submitted = lambda records: _submitted(pool, records)  # type: ignore[method-assign]
    return pool


def _submitted(pool: Workers, records: Sequence[Record]) -> Future[Chunk]:
    try:
        return pool._pool.submit(_scored_or_dead, records)
    except BrokenProcessPool as error:
        broken: Future[Chunk] = Future()
        broken.set_exception(error)
        return broken


def _scored_or_dead(records: Sequence[Record]) -> Chunk:
    if any(record.id == "deadly" for record in records):
        os.kill(os.getpid(), signal.SIGKILL)
    return workers._scored(records)


SCRIPT = """
import sys
from pathlib import Path
from classifier.batch.columns import Columns
from classifier.batch.inputs import open_inputs
from classifier.batch import run as module
from classifier.batch.workers import Task
module.CHUNK = 4
if __name__ == "__main__":
    source, output = map(Path, sys.argv[1:])
    module.run(module.Plan(open_inputs([source], Columns()), output, Task(), 2, resume=True))
"""


def test_killed_at_ten_random_moments_the_output_is_the_same(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(120))
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    expected, output = tmp_path / "whole.jsonl", tmp_path / "o.jsonl"
    run(Plan(open_inputs([source], Columns()), expected, Task()))
    draw = random.Random(7)  # noqa: S311 - no secret
    command = [sys.executable, str(script), str(source), str(output)]
    killed = 0
    journal = output.with_name("o.jsonl.journal")
    for _ in range(10):
        process = subprocess.Popen(command, env=environment, cwd=ROOT)
        before = journal.stat().st_size if journal.exists() else 0
        deadline = time.monotonic() + 60
        # Most kills fall while chunks are written, some while the workers start.
        while draw.random() < 0.9 and process.poll() is None and time.monotonic() < deadline:
            if journal.exists() and journal.stat().st_size > before:
                break
            time.sleep(0.01)
        time.sleep(draw.random() * 0.1)
        killed += process.poll() is None
        process.kill()
        process.wait()
        if output.exists():
            break
    assert killed
    subprocess.run(command, env=environment, cwd=ROOT, check=True, timeout=120)
    assert output.read_bytes() == expected.read_bytes()
    assert not journal.exists()
