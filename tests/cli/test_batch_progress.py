"""A run of ``dutymatch batch`` while it goes on: how far it is, and how it is interrupted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pexpect
import pytest

from classifier.batch.progress import Progress
from cli.batch_progress import Lines, duration
from tests.classifier.batch.records import case_records, write_lines

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "cli.start", "batch"]


@pytest.mark.usefixtures("interruptible")
def test_an_interrupted_run_says_how_to_go_on_and_goes_on(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(4000))
    output = tmp_path / "o.jsonl"
    command = [*COMMAND, str(source), "-o", str(output), "--workers", "1"]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, start_new_session=True
    )
    journal = tmp_path / "o.jsonl.journal"
    while not (journal.exists() and journal.stat().st_size > 200) and process.poll() is None:
        time.sleep(0.02)
    assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)  # a terminal sends Ctrl-C to the workers, too
    _, stderr = process.communicate(timeout=60)
    assert process.returncode == 130
    assert stderr == b"interrupted; what was done is kept: go on with --resume\n"
    assert not output.exists()
    again = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert again.returncode == 2
    assert b"--resume" in again.stderr
    subprocess.run([*command, "--resume"], cwd=ROOT, env=environment, check=False)
    lines = output.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == [f"n{number}" for number in range(4000)]


def test_a_terminal_shows_a_bar_with_rate_and_time_left(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    source = write_lines(tmp_path / "letters.jsonl", case_records(400))
    arguments = [*COMMAND[1:], str(source), "-o", str(tmp_path / "o.csv"), "--workers", "1"]
    changed = {**environment, "TERM": "xterm"}
    del changed["NO_COLOR"]
    child = pexpect.spawn(COMMAND[0], arguments, cwd=str(ROOT), env=changed, timeout=120)
    child.expect(rb"/400.*letters/s")
    child.expect(b"400 letters: ")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 1


def test_elsewhere_there_are_plain_lines(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("cli.batch_progress.time.monotonic", lambda: now[0])
    lines = Lines("letters")
    for seconds, done in ((0.0, 10), (5.0, 60), (20.0, 510), (21.0, 600)):
        now[0] = seconds
        lines(Progress(1000, done=done, before=10))
    shown = capsys.readouterr().err.splitlines()
    assert shown == ["510 of 1,000 letters, 25.0/s, 20 s left"]


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.4, "0 s"), (59, "59 s"), (125, "2 min 5 s"), (7300, "2 h 1 min")]
)
def test_spans_of_time_are_in_words(seconds: float, words: str) -> None:
    assert duration(seconds) == words
