"""Whole runs: in order, with nothing lost, killed and gone on with."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from classifier.batch import run as module
from classifier.batch.columns import Columns
from classifier.batch.inputs import open_inputs
from classifier.batch.progress import Progress, Tell
from classifier.batch.record import Record
from classifier.batch.run import Plan, run
from classifier.batch.scored import Wanted, scored
from classifier.batch.workers import Chunk, Task, Workers
from classifier.errors import LetterError, OutputError
from classifier.matcher import Matcher
from models.errors import ModelError
from occupations.errors import CatalogueError
from tests.classifier.batch.records import case_records, write_lines

ROOT = Path(__file__).parents[3]


def plan(source: Path, output: Path, **others: Any) -> Plan:  # noqa: ANN401
    return Plan(open_inputs([source], Columns()), output, Task(), **others)


def results(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_the_output_is_what_each_letter_gives_alone(
    matcher: Matcher, lines: Path, tmp_path: Path
) -> None:
    told: list[int] = []
    made = plan(lines, tmp_path / "o.jsonl", workers=2)
    progress = run(made, lambda p: told.append(p.done))
    found = results(tmp_path / "o.jsonl")
    records = list(made.inputs[0].records())
    assert found == [scored(matcher, [record])[0] for record in records]
    assert [record["id"] for record in found] == [f"n{number}" for number in range(150)]
    assert progress.tally["error"] == 15
    assert progress.tally.total() == progress.done == progress.total == 150
    assert len(progress.reasons) == 5
    # So few are shared out in small parts: no worker waits long for another's last one.
    assert max(after - before for before, after in pairwise(told)) == 150 // 4
    assert told == sorted(told)
    assert set(tmp_path.iterdir()) == {lines, tmp_path / "o.jsonl"}


def test_a_damaged_artefact_names_its_remedy_and_nothing_to_report(
    matcher: Matcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object, **__: object) -> None:
        raise ModelError("x.safetensors: damaged or changed; reinstall dutymatch")

    record = Record("a", duties=("Weld steel pipe", "Read isometric drawings"))
    for place in ("Record.letter", "assess_all"):
        with monkeypatch.context() as patched:
            patched.setattr(f"classifier.batch.scored.{place}", damaged)
            (found,) = scored(matcher, [record])
        assert found["status"] == "error"
        assert found["reason"] == "x.safetensors: damaged or changed; reinstall dutymatch"


def test_a_flat_output_and_its_report_say_the_same(lines: Path, tmp_path: Path) -> None:
    run(plan(lines, tmp_path / "whole.jsonl"))
    run(plan(lines, tmp_path / "o.csv", report=tmp_path / "r.html"))
    run(plan(lines, tmp_path / "o.parquet"))
    whole = results(tmp_path / "whole.jsonl")
    flat = pd.read_csv(tmp_path / "o.csv", dtype=str)
    assert flat["id"].tolist() == [record["id"] for record in whole]
    assert flat["status"].tolist() == [record["status"] for record in whole]
    parquet = pd.read_parquet(tmp_path / "o.parquet")
    assert parquet["code"].fillna("").tolist() == flat["code"].fillna("").tolist()
    report = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "n149" in report


def test_nothing_is_overwritten_without_leave(lines: Path, tmp_path: Path) -> None:
    output = tmp_path / "o.csv"
    output.write_text("mine", encoding="utf-8")
    with pytest.raises(LetterError, match=r"exists.*--force"):
        run(plan(lines, output))
    assert output.read_text(encoding="utf-8") == "mine"
    run(plan(lines, output, force=True))
    assert output.read_text(encoding="utf-8-sig").startswith("id,")
    (tmp_path / "r.html").write_text("mine", encoding="utf-8")
    with pytest.raises(LetterError, match=r"r\.html: this file exists"):
        run(plan(lines, tmp_path / "p.csv", report=tmp_path / "r.html"))


@pytest.mark.parametrize("force", [False, True])
def test_an_input_is_never_overwritten(lines: Path, tmp_path: Path, *, force: bool) -> None:
    before = lines.read_bytes()
    with pytest.raises(LetterError, match="is an input"):
        run(plan(lines, lines, force=force))
    with pytest.raises(LetterError, match="is an input"):
        run(plan(lines, tmp_path / "o.csv", report=lines, force=force))
    assert lines.read_bytes() == before


class StoppedError(Exception):
    """The run was stopped from outside."""


def stopped_after(letters: int) -> Tell:
    def tell(progress: Progress) -> None:
        if progress.done >= letters:
            raise StoppedError

    return tell


@pytest.mark.parametrize("name", ["o.jsonl", "o.csv"])
def test_a_run_that_was_stopped_goes_on_and_does_nothing_twice(
    lines: Path, tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(plan(lines, tmp_path / f"whole-{name}"))
    with pytest.raises(StoppedError):
        run(plan(lines, tmp_path / name), stopped_after(64))
    assert not (tmp_path / name).exists()
    with pytest.raises(LetterError, match="--resume"):
        run(plan(lines, tmp_path / name))
    submitted: list[int] = []
    real = Workers.scored

    def watched(self: Workers, chunks: Iterator[list[Record]]) -> Iterator[Chunk]:
        return real(self, (submitted.append(len(chunk)) or chunk for chunk in chunks))

    monkeypatch.setattr(Workers, "scored", watched)
    progress = run(plan(lines, tmp_path / name, resume=True))
    assert 64 <= progress.before < 150
    assert sum(submitted) == 150 - progress.before
    assert progress.tally["error"] == 15
    assert (tmp_path / name).read_bytes() == (tmp_path / f"whole-{name}").read_bytes()
    again = run(plan(lines, tmp_path / name, resume=True))
    assert again.before == 150
    assert sum(submitted) == 150 - progress.before


def test_a_changed_input_is_not_gone_on_with(lines: Path, tmp_path: Path) -> None:
    with pytest.raises(StoppedError):
        run(plan(lines, tmp_path / "o.jsonl"), stopped_after(64))
    write_lines(lines, case_records(151))
    with pytest.raises(LetterError, match="other inputs"):
        run(plan(lines, tmp_path / "o.jsonl", resume=True))


def test_a_letter_that_vanishes_is_a_row_and_the_run_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text("- Weld steel pipes\n- Read isometric drawings\n- Grind welds")
    made = plan(folder, tmp_path / "o.jsonl")
    (folder / "b.txt").unlink()
    (folder / "c.txt").write_bytes(b"\x00\x01\x02" * 100)
    progress = run(made)
    found = results(tmp_path / "o.jsonl")
    assert [(record["id"], record["status"]) for record in found] == [
        ("a.txt", "ok"),
        ("b.txt", "error"),
        ("c.txt", "error"),
    ]
    assert found[1]["reason"] == "there is no such file; give the path of one"
    assert [reason.split(":")[0] for reason in progress.reasons] == ["b.txt", "c.txt"]
    assert progress.tally == {"ok": 1, "error": 2}


def test_a_table_that_vanishes_is_one_line(lines: Path, tmp_path: Path) -> None:
    made = plan(lines, tmp_path / "o.jsonl")
    counted = [one.count() for one in made.inputs]
    assert counted == [150]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_fingerprint", lambda _: lines.unlink() or "same")
        with pytest.raises(LetterError, match=r"can't be read any further \(No such file"):
            run(made)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_can_not_be_written_is_one_line(lines: Path, tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with pytest.raises(OutputError, match="Permission denied"):
        run(plan(lines, locked / "o.jsonl"))


def test_what_keeps_workers_from_starting_is_one_line(lines: Path, tmp_path: Path) -> None:
    inputs = open_inputs([lines], Columns())
    with pytest.raises(CatalogueError):
        run(Plan(inputs, tmp_path / "o.jsonl", Task(None, catalogue="none")))
    with pytest.raises(ModelError):
        run(Plan(inputs, tmp_path / "p.jsonl", Task("none")))


def test_a_letter_larger_than_allowed_is_a_row(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("- Weld steel pipes\n- Read isometric drawings\n" * 30)
    small = Task(None, wanted=Wanted(largest=1000))
    run(Plan(open_inputs([tmp_path / "a.txt"], Columns()), tmp_path / "o.jsonl", small))
    assert results(tmp_path / "o.jsonl")[0]["reason"].startswith("larger than 0.001 MB")


def test_days_that_no_pre_check_asks_for_are_counted_and_no_fault(tmp_path: Path) -> None:
    days = ["2025-03-01", "soon", None]
    duties = ["Weld steel pipes", "Read isometric drawings", "Grind welds"]
    records = [{"id": str(at), "duties": duties, "as_of": day} for at, day in enumerate(days)]
    source = write_lines(tmp_path / "rows.jsonl", records)
    progress = run(plan(source, tmp_path / "o.jsonl"))
    assert (progress.unused_days, progress.tally) == (2, {"ok": 3})
    inputs = open_inputs([source], Columns())
    asked = Task(None, wanted=Wanted(as_of=date(2026, 3, 1)))
    progress = run(Plan(inputs, tmp_path / "p.jsonl", asked))
    assert (progress.unused_days, progress.tally) == (0, {"ok": 2, "error": 1})
    found = results(tmp_path / "p.jsonl")
    assert [one["precheck"]["as_of"] for one in (found[0], found[2])] == [
        "2025-03-01",
        "2026-03-01",
    ]
    assert found[1]["reason"].startswith("rows.jsonl, line 2: as_of is 'soon', which is no date")


def test_an_unclear_claim_costs_no_letter_and_is_told(tmp_path: Path) -> None:
    duties = ["Weld steel pipes", "Read isometric drawings", "Grind welds"]
    claims = ["72106, 72410", 12, 124, "72106, Welders", None]
    records = [{"duties": duties, "claim": claim} for claim in claims]
    source = write_lines(tmp_path / "rows.jsonl", records)
    progress = run(plan(source, tmp_path / "o.jsonl"))
    assert (progress.unclear_claims, progress.tally) == (3, {"ok": 5})
    found = results(tmp_path / "o.jsonl")
    assert len({one["candidates"][0]["code"] for one in found}) == 1
    assert [one["claim"] and one["claim"]["codes"] for one in found] == [
        [],
        [],
        ["10022"],
        ["72106"],
        None,
    ]
    asked = Task(None, wanted=Wanted(as_of=date(2026, 3, 1)))
    table = tmp_path / "o.csv"
    run(Plan(open_inputs([source], Columns()), table, asked))
    rows = pd.read_csv(table, dtype=str)
    assert list(rows["status"]) == ["ok"] * 5
    assert list(rows["claimed_code"].fillna("")) == ["72106, 72410", "12", "0124", "72106", ""]
    reasons = list(rows["reason"].fillna(""))
    assert "names several codes (72106, 72410)" in reasons[0]
    assert "may be 00012 or NOC 2016 0012" in reasons[1]
    assert "124 is taken for NOC 2016 0124" in reasons[2]
    assert reasons[3:] == ["", ""]
    shares = list(rows["category_shares"].fillna(""))
    assert shares[0] == shares[4] != ""


def test_the_report_has_the_heading_that_was_asked_for(lines: Path, tmp_path: Path) -> None:
    report = tmp_path / "r.html"
    run(plan(lines, tmp_path / "o.jsonl", report=report, heading="dutymatch: letters"))
    page = report.read_text(encoding="utf-8")
    assert "<h1>dutymatch: letters</h1>" in page
    assert str(tmp_path) not in page
