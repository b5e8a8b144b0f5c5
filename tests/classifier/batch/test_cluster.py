"""A run on a real Dask cluster of processes: the same as here, also when a worker dies."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from pyarrow import parquet

from classifier.batch.cluster import MANIFEST, ClusterPlan, run_on_cluster
from classifier.batch.columns import Columns
from classifier.batch.inputs import open_inputs
from classifier.batch.partition import partitions
from classifier.batch.run import Plan, run
from classifier.batch.workers import Task
from classifier.errors import LetterError
from tests.classifier.batch.records import case_records, write_lines

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.filterwarnings("default")  # Dask's own are not ours


@pytest.fixture(scope="module")
def scheduler(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Start a scheduler and two workers as processes of their own."""
    folder = tmp_path_factory.mktemp("dask")
    address = folder / "scheduler.json"
    quiet: dict[str, Any] = {
        "cwd": folder,
        "env": {**os.environ, "PYTHONPATH": str(ROOT)},
        "stdout": subprocess.DEVNULL,
        "stderr": subprocess.DEVNULL,
    }
    common = ["--host", "127.0.0.1", "--no-dashboard", "--scheduler-file", str(address)]
    python = [sys.executable, "-m"]
    scheduler = [*python, "distributed.cli.dask_scheduler", *common, "--port", "0"]
    worker = [*python, "distributed.cli.dask_worker", *common, "--nthreads", "1"]
    started = [subprocess.Popen(command, **quiet) for command in (scheduler, worker, worker)]
    deadline = time.monotonic() + 60
    while not address.exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    yield json.loads(address.read_text(encoding="utf-8"))["address"]
    for process in started:
        process.terminate()
    for process in started:
        process.wait(timeout=30)


def cluster_plan(source: Path, output: Path, scheduler: str, **others: Any) -> ClusterPlan:  # noqa: ANN401
    return ClusterPlan(
        [str(source)], str(output), Task(), Columns(), scheduler, block=4000, **others
    )


def rows(folder: Path) -> list[dict[str, Any]]:
    parts = sorted(folder.glob("part-*.parquet"))
    return [row for part in parts for row in parquet.read_table(part).to_pylist()]


def local(source: Path, output: Path) -> list[dict[str, Any]]:
    run(Plan(open_inputs([source], Columns()), output, Task()))
    return parquet.read_table(output).to_pylist()


@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
def test_the_result_is_the_same_as_here_row_for_row(
    tmp_path: Path, scheduler: str, kind: str
) -> None:
    source = tmp_path / f"letters.{kind}"
    records = case_records(60)
    good = [record for record in records if record["duties"] != [7]]
    if kind == "jsonl":
        write_lines(source, records)
    elif kind == "csv":
        frame = pd.DataFrame(good)
        frame["duties"] = frame["duties"].map("\n".join)
        frame.drop(columns="id").to_csv(source, index=False)
    else:
        parquet.write_table(pa.Table.from_pylist(good), source, row_group_size=20)
    progress = run_on_cluster(cluster_plan(source, tmp_path / "out", scheduler))
    assert rows(tmp_path / "out") == local(source, tmp_path / "o.parquet")
    manifest = json.loads((tmp_path / "out" / MANIFEST).read_text(encoding="utf-8"))
    assert sum(part["rows"] for part in manifest["parts"]) == progress.tally.total()
    assert progress.done == progress.total == len(manifest["parts"])


def test_a_worker_that_is_killed_in_the_middle_changes_nothing(
    tmp_path: Path, scheduler: str
) -> None:
    from distributed import Client

    source = write_lines(tmp_path / "letters.jsonl", case_records(160))
    killed: list[int] = []

    def kill_one(progress: Any) -> None:  # noqa: ANN401
        if progress.done and not killed:
            with Client(scheduler, set_as_default=False) as client:
                pids = list(client.run(os.getpid).values())
            killed.append(pids[0])
            os.kill(pids[0], signal.SIGKILL)

    plan = cluster_plan(source, tmp_path / "out", scheduler)
    progress = run_on_cluster(plan, kill_one)
    assert killed
    assert progress.total > 4
    assert rows(tmp_path / "out") == local(source, tmp_path / "o.parquet")


def test_a_rerun_does_only_what_is_left(tmp_path: Path, scheduler: str) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(60))
    out = tmp_path / "out"
    plan = cluster_plan(source, out, scheduler)
    run_on_cluster(plan)
    before = rows(out)
    times = {path.name: path.stat().st_mtime_ns for path in out.glob("part-*")}
    (out / "_part-000001.json").unlink()  # as if it had been stopped before the note
    progress = run_on_cluster(plan)
    assert progress.before == progress.total - 1
    changed = {p.name for p in out.glob("part-*") if p.stat().st_mtime_ns != times[p.name]}
    assert changed == {"part-000001.parquet"}
    assert rows(out) == before
    assert not list(out.glob(".new-*"))


def test_days_that_no_pre_check_asks_for_are_counted(tmp_path: Path, scheduler: str) -> None:
    source = tmp_path / "letters.csv"
    source.write_text("title,as_of\nCook,2025-01-01\nBaker,\nWelder,soon\n", encoding="utf-8")
    plan = cluster_plan(source, tmp_path / "out", scheduler)
    assert run_on_cluster(plan).unused_days == 2
    again = run_on_cluster(plan)
    assert (again.before, again.unused_days) == (1, 2)


def test_unclear_claims_are_counted(tmp_path: Path, scheduler: str) -> None:
    source = tmp_path / "letters.csv"
    source.write_text('title,noc\nCook,"63200, 63202"\nBaker,63202\nCook,12\n', encoding="utf-8")
    progress = run_on_cluster(cluster_plan(source, tmp_path / "out", scheduler))
    assert (progress.unclear_claims, progress.tally["error"]) == (2, 0)


def test_the_results_of_another_run_are_not_mixed_in(tmp_path: Path, scheduler: str) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(30))
    run_on_cluster(cluster_plan(source, tmp_path / "out", scheduler))
    write_lines(source, case_records(20))
    with pytest.raises(LetterError, match="other inputs or options"):
        run_on_cluster(cluster_plan(source, tmp_path / "out", scheduler))
    run_on_cluster(cluster_plan(source, tmp_path / "out", scheduler, force=True))
    assert len(rows(tmp_path / "out")) == 20
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "file").touch()
    with pytest.raises(LetterError, match="not empty"):
        run_on_cluster(cluster_plan(source, tmp_path / "mine", scheduler))


def test_partitions_cover_every_line_once(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(50))
    for block in (1, 100, 333, 5000, 10**6):
        found = partitions([str(source)], block=block) if block > 1 else []
        ids = [
            row
            for part in found
            for frame in part.read(Columns())[1]
            for row in frame["id"].tolist()
        ]
        if block > 1:
            assert ids == [record["id"] for record in case_records(50)]
    for wrong, said in (("none.jsonl", "no such file"), ("", "no such file")):
        with pytest.raises(LetterError, match=said):
            partitions([str(tmp_path / "x" / wrong)])


def test_rows_of_every_part_are_named_by_their_line_of_the_file(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "letters.jsonl", [{"title": f"Cook {n}"} for n in range(50)])
    lines = source.read_text(encoding="utf-8").splitlines()
    found = 0
    for block in (1, 17, 300, 10_000):
        for part in partitions([str(source)], block=block):
            for frame in part.read(Columns())[1]:
                for place, title in frame["title"].items():
                    assert json.loads(lines[place.number - 1])["title"] == title
                    assert place.words == f"letters.jsonl, line {place.number}"
                    found += 1
    assert found == 4 * 50
