"""``dutymatch batch`` as people use it: what is printed, where it ends, what never happens."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from cli.app import app
from tests.classifier.batch.records import case_records, write_lines

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "cli.app", "batch"]
RUNNER = CliRunner()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table of three letters, the second of which is empty and the third a formula."""
    path = tmp_path / "letters.csv"
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(["ID", "Job Title", "Main duties", "note"])
        writer.writerow(["a1", "Welder", "- Weld steel pipes with GTAW\n- Read isometrics", "x"])
        writer.writerow(["a2", "", "", "x"])
        writer.writerow(["=cmd()", "@x", "Bake bread; decorate cakes; mix dough", "x"])
    return path


def test_a_table_becomes_a_table_with_a_row_for_every_letter(table: Path, tmp_path: Path) -> None:
    output = tmp_path / "o.csv"
    done = RUNNER.invoke(app, ["batch", str(table), "-o", str(output), "--workers", "1"])
    assert done.exit_code == 1
    assert "id from 'ID', title from 'Job Title', duties from 'Main duties'" in done.stderr
    assert "; not read: 'note'" in done.stderr
    said = "error: letters.csv, line 4 (id a2): there is neither duty nor text nor title in it; "
    assert said in done.stderr
    assert "more letters failed" not in done.stderr
    assert "3 letters: 1 error, 2 ok" in done.stdout
    rows = list(csv.DictReader(output.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["id"] for row in rows] == ["a1", "a2", "'=cmd()"]
    assert rows[0]["code"] == "72106"
    assert rows[1]["status"] == "error"
    assert rows[1]["reason"].startswith("letters.csv, line 4: there is neither")
    assert rows[2]["stated_title"] == "'@x"


def test_a_claimed_code_beside_the_duties_is_checked(tmp_path: Path) -> None:
    table, output = tmp_path / "clients.csv", tmp_path / "o.csv"
    table.write_text(
        "Client Name,Job Title,Duties & Responsibilities,Claimed NOC\n"
        'Ana Lund,Welder,"Weld steel pipes with GTAW; read isometrics; grind welds",72106\n'
        'Bo Falk,Baker,"Bake bread and buns; decorate cakes; mix dough",NOC 21232\n'
        'Cy Rask,Baker,"Bake bread and buns; decorate cakes; mix dough",TBD\n'
    )
    done = RUNNER.invoke(app, ["batch", str(table), "-o", str(output), "--workers", "1"])
    assert done.exit_code == 0
    assert "id from 'Client Name'" in done.stderr
    assert "claim from 'Claimed NOC'" in done.stderr
    assert "not read" not in done.stderr
    rows = list(csv.DictReader(output.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["id"] for row in rows] == ["Ana Lund", "Bo Falk", "Cy Rask"]
    assert [row["claimed_code"] for row in rows] == ["72106", "21232", ""]
    accused = ["claimed-code-mismatch" in row["findings"] for row in rows]
    assert accused == [False, True, False]
    again = RUNNER.invoke(
        app, ["batch", str(table), "-o", str(output), "--claim-column", "Absent", "--force"]
    )
    assert again.exit_code == 2
    assert "for --claim-column" in again.stderr


def test_every_line_is_of_the_schema_a_failed_one_too(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(10))
    output = tmp_path / "o.jsonl"
    RUNNER.invoke(app, ["batch", str(source), "-o", str(output), "--workers", "1", "--precheck"])
    schema = json.loads((ROOT / "classifier/schemas/assessment-2.json").read_text("utf-8"))
    validator = Draft202012Validator(schema)
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert {record["status"] for record in records} >= {"ok", "error"}
    for record in records:
        validator.validate(record)
    for name in ("catalogue", "reason"):
        assert not validator.is_valid({k: v for k, v in records[0].items() if k != name})
    assert not validator.is_valid(records[-1] | {"candidates": []})


def test_a_folder_of_letters_becomes_lines_and_a_report(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("b", "a"):
        (folder / f"{name}.txt").write_text("- Weld steel pipes with GTAW\n- Read isometrics\n")
    (folder / "c.md").write_text("no match for the pattern")
    report = tmp_path / "r.html"
    options = ["--pattern", "*.txt", "--report", str(report), "--precheck", "--as-of", "2026-03-01"]
    done = RUNNER.invoke(app, ["batch", str(folder), "-o", str(tmp_path), *options])
    assert done.exit_code == 0, done.output
    lines = (tmp_path / "letters.jsonl").read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    assert [record["id"] for record in records] == ["a.txt", "b.txt"]
    assert records[0]["precheck"]["as_of"] == "2026-03-01"
    assert len(records[0]["candidates"]) == 5
    assert "a.txt" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.jsonl", "-o", "o.csv"], "no such file"),
        (["letters.csv", "-o", "o.doc"], "no such kind of output"),
        (["letters.csv", "-o", "letters.csv"], "it is an input"),
        (["letters.csv", "-o", "letters.csv", "--force"], "it is an input"),
        (["letters.csv", "-o", "o.csv", "--report", "letters.csv", "--force"], "it is an input"),
        (["letters.csv", "-o", "o.csv", "--report", "o.csv"], "name another file"),
        (["letters.csv", "-o", "o.csv", "--report", "no/r.html"], "there is no folder no"),
        (["letters.csv", "-o", "o.csv", "--report", "."], "this is a folder"),
        (["letters.csv", "-o", "no/o.csv"], "there is no folder no"),
        (["letters.csv", "-o", "o.csv", "--duties-column", "x"], "no column 'x'"),
        (["letters.csv", "-o", "o.csv", "--catalogue", "none"], "none"),
        (["letters.csv", "-o", "o.csv", "--as-of", "yesterday"], "no date"),
        (["-", "-", "-o", "o.csv"], "only once"),
        (["-", "-o", "o.csv"], "there is nothing in it"),
        (["-", "-o", "letters.csv"], "letters.csv: this file exists"),
        (["-", "-o", "o.doc"], "no such kind of output"),
        (["-", "-o", "o", "--engine", "dask"], "'-' are not for --engine dask"),
        (["letters.csv", "-o", "o.csv", "--engine", "dask", "--scheduler", "tcp://x"], "x"),
    ],
)
def test_what_is_wrong_is_one_line(
    table: Path, arguments: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(table.parent)
    done = RUNNER.invoke(app, ["batch", *arguments])
    assert done.exit_code == 2
    last = done.stderr.strip().splitlines()[-1]
    assert last.startswith("dutymatch: ")
    assert said in last
    assert [path.name for path in Path().iterdir()] == ["letters.csv"]


def test_standard_input_is_a_letter_or_json_lines(tmp_path: Path) -> None:
    letter = "- Weld steel pipes with GTAW\n- Read isometrics\n- Grind welds\n"
    lines = "\n" + json.dumps({"title": "Cook"}) + "\n{}\n"
    command = ["batch", "-", "--workers", "1", "-o"]
    report = ["--report", str(tmp_path / "r.html")]
    one = RUNNER.invoke(app, [*command, str(tmp_path / "a.jsonl"), *report], input=letter)
    assert (one.exit_code, one.stderr) == (0, "")
    assert one.stdout == f"1 letter: 1 ok; written to {tmp_path / 'a.jsonl'}\n"
    assert json.loads((tmp_path / "a.jsonl").read_bytes())["id"] == "standard input"
    assert "<h1>dutymatch: standard input</h1>" in (tmp_path / "r.html").read_text("utf-8")
    many = RUNNER.invoke(app, [*command, str(tmp_path / "b.csv")], input=lines)
    assert many.exit_code == 1
    assert "error: standard input, line 3: there is neither" in many.stderr
    found = csv.DictReader((tmp_path / "b.csv").read_text("utf-8-sig").splitlines())
    assert [row["id"] for row in found] == ["standard input:2", "standard input:3"]


def test_standard_input_is_gone_on_with_if_the_same_is_piped_again(tmp_path: Path) -> None:
    records = case_records(100)
    lines = write_lines(tmp_path / "letters.jsonl", records).read_bytes()
    output = str(tmp_path / "o.jsonl")
    command = ["batch", "-", "-o", output, "--workers", "1"]
    with pytest.MonkeyPatch.context() as patch:

        def stop(*_: object) -> None:
            raise KeyboardInterrupt

        patch.setattr("classifier.batch.run._finish", stop)
        stopped = RUNNER.invoke(app, command, input=lines)
    assert (stopped.exit_code, "--resume" in stopped.stderr) == (130, True)
    other = RUNNER.invoke(app, [*command, "--resume"], input=lines[:-40])
    assert (other.exit_code, "other inputs" in other.stderr) == (2, True)
    same = RUNNER.invoke(app, [*command, "--resume"], input=lines)
    assert "100 letters: 10 error" in same.stdout
    found = [json.loads(line)["id"] for line in Path(output).read_text("utf-8").splitlines()]
    assert found == [record["id"] for record in records]


def test_a_letter_may_be_no_larger_than_allowed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("- Weld steel pipes with GTAW\n" * 50)
    command = ["batch", str(tmp_path / "a.txt"), "-o", str(tmp_path / "o.csv"), "--force"]
    done = RUNNER.invoke(app, [*command, "--largest", "0.001"])
    assert done.exit_code == 1
    assert done.stderr.startswith("error: a.txt: larger than 0.001 MB; ")
    assert RUNNER.invoke(app, command).exit_code == 0


def test_days_without_a_pre_check_are_told_once(tmp_path: Path) -> None:
    record = {"duties": ["Weld steel pipes", "Read isometrics"], "as_of": "2025-03-01"}
    source = write_lines(tmp_path / "letters.jsonl", [record, record])
    command = ["batch", str(source), "--workers", "1", "-o"]
    done = RUNNER.invoke(app, [*command, str(tmp_path / "o.csv")])
    said = "note: 2 rows have days of their own (as_of), used with --precheck only\n"
    assert (done.exit_code, done.stderr) == (0, said)
    checked = RUNNER.invoke(app, [*command, str(tmp_path / "p.csv"), "--precheck"])
    assert (checked.exit_code, checked.stderr) == (0, "")
    assert "2025-03-01" in (tmp_path / "p.csv").read_text("utf-8-sig")


def test_unclear_claims_are_told_of_and_are_no_failure(tmp_path: Path) -> None:
    records = [{"title": "Cook", "claim": claim} for claim in ("63200 or 63202", "63200")]
    source = write_lines(tmp_path / "rows.jsonl", records)
    command = ["batch", str(source), "-o", str(tmp_path / "o.jsonl"), "--workers", "1"]
    done = RUNNER.invoke(app, command)
    assert done.exit_code == 0
    assert done.stderr.startswith("note: 1 claim is unclear (finding claim-unclear; the letters ")


def test_letters_that_failed_without_a_name_are_counted(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "rows.jsonl", [{"id": n} for n in range(6)])
    done = RUNNER.invoke(app, ["batch", str(source), "-o", str(tmp_path), "--workers", "1"])
    assert done.stderr.count("\n") == 6
    assert "error: 1 more letter failed; the output has its reason" in done.stderr
    assert done.stdout == f"6 letters: 6 error; written to {tmp_path / 'letters.jsonl'}\n"


def test_going_on_with_a_run_that_is_done_says_that_nothing_was_done(tmp_path: Path) -> None:
    source = write_lines(tmp_path / "rows.jsonl", [{"title": "Cook"}])
    command = ["batch", str(source), "-o", str(tmp_path / "o.csv"), "--workers", "1"]
    RUNNER.invoke(app, command)
    done = RUNNER.invoke(app, [*command, "--resume"])
    assert (done.exit_code, done.stderr) == (0, "")
    assert "no run of it is unfinished: nothing was done; --force" in done.stdout
    anew = RUNNER.invoke(app, [*command, "--resume", "--force"])
    assert anew.stdout.startswith("1 letter: 1 ")


@pytest.mark.parametrize("ending", ["jsonl", "csv", "xlsx", "parquet"])
def test_a_table_without_rows_is_no_letter_and_no_error(tmp_path: Path, ending: str) -> None:
    (tmp_path / "rows.csv").write_text("id,duties\n")
    output = tmp_path / f"o.{ending}"
    report = ["--report", str(tmp_path / "r.html")]
    command = ["batch", str(tmp_path / "rows.csv"), "-o", str(output), *report]
    done = RUNNER.invoke(app, command)
    assert (done.exit_code, done.stdout) == (0, f"0 letters; written to {output}\n")
    assert output.exists()


@pytest.mark.parametrize("ending", ["jsonl", "csv", "xlsx", "parquet"])
def test_results_of_an_earlier_run_are_not_taken_for_letters(tmp_path: Path, ending: str) -> None:
    source = write_lines(tmp_path / "rows.jsonl", [{"title": "Cook"}])
    first, second = tmp_path / f"o.{ending}", tmp_path / "p.csv"
    options = ["--workers", "1", "--precheck"]
    RUNNER.invoke(app, ["batch", str(source), "-o", str(first), *options])
    done = RUNNER.invoke(app, ["batch", str(tmp_path), "-o", str(second), *options])
    assert f"error: o.{ending}: these are results of 'dutymatch batch'" in done.stderr
    assert done.stdout.startswith("2 letters: 1 error, 1 ")
    named = RUNNER.invoke(app, ["batch", str(first), "-o", str(second), "--force", *options])
    assert (named.exit_code, "these are results" in named.stderr) == (2, True)


def test_a_full_disk_is_one_line_and_what_was_done_is_kept(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(400))
    output = tmp_path / "o.jsonl"
    command = [*COMMAND, str(source), "-o", str(output), "--workers", "1"]
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, -1)); "
    limited = [sys.executable, "-c", f"{limit}import sys; from cli.app import run; run()"]
    done = subprocess.run(
        [*limited, *command[3:]], cwd=ROOT, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 2, done.stderr
    assert b"Traceback" not in done.stderr
    assert b"--resume" in done.stderr.splitlines()[-1]
    subprocess.run([*command, "--resume"], cwd=ROOT, env=environment, check=False)
    assert len(output.read_bytes().splitlines()) == 400
