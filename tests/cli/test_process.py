"""The command as a process of its own: start-up, pipes, widths, the keyboard."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from pathlib import Path

import pexpect
import pytest

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "cli.app"]
HEAVY = (
    *("torch", "pandas", "sklearn", "sentence_transformers", "transformers", "scipy", "onnx"),
    *("pyarrow", "openpyxl", "dask", "multiprocessing.pool", "classifier.batch"),
    *("PIL", "charset_normalizer", "lxml", "markdown_it", "pypdfium2", "pytesseract"),
)


def run(
    environment: dict[str, str], *arguments: str, **changes: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=ROOT,
        env={**environment, **changes},
        capture_output=True,
        timeout=120,
        check=False,
        stdin=subprocess.DEVNULL,
    )


def test_match_imports_nothing_heavy(environment: dict[str, str]) -> None:
    script = (
        "import sys; from cli.app import app\n"
        "try: app(['match', 'sample'])\n"
        "except SystemExit: pass\n"
        f"heavy = [m for m in {HEAVY} if m in sys.modules]\n"
        "sys.exit(f'imported: {heavy}' if heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()


def width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_lines_fit_the_width(environment: dict[str, str], columns: int) -> None:
    done = run(environment, "match", "sample", COLUMNS=str(columns))
    lines = done.stdout.decode().splitlines()
    assert max(map(width, lines)) <= columns
    assert b"\x1b" not in done.stdout


def test_a_terminal_that_knows_only_ascii_is_served(environment: dict[str, str]) -> None:
    done = run(environment, "match", "sample", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 0
    assert b"###" in done.stdout
    assert done.stdout.isascii()
    heading, *rows = done.stdout.decode().partition("Unit groups\n")[2].splitlines()[:6]
    column = heading.index("confidence")
    assert all(re.fullmatch(r"#*\.* \d\.\d\d *", row[column:]) for row in rows)
    assert all(len(row[column:].split()[0]) == 10 for row in rows)


def test_a_closed_pipe_is_no_traceback(environment: dict[str, str]) -> None:
    done = subprocess.run(
        ["/bin/sh", "-c", f"'{sys.executable}' -m cli.app match sample | head -1"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in done.stderr


def on_a_terminal(environment: dict[str, str]) -> pexpect.spawn:
    """Start ``dutymatch match`` on a terminal of its own, 60 lines of 80 columns."""
    return pexpect.spawn(
        COMMAND[0],
        [*COMMAND[1:], "match"],
        cwd=str(ROOT),
        env=environment,
        timeout=120,
        encoding="utf-8",
        dimensions=(60, 80),
    )


def test_duties_are_asked_for_on_a_terminal(environment: dict[str, str]) -> None:
    child = on_a_terminal(environment)
    child.expect("Paste the duties")
    child.sendline("Weld carbon steel pipe with GTAW and SMAW")
    child.sendline("Read isometric drawings")
    child.sendline("")
    child.expect("Unit groups")
    child.expect("72106")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_nothing_pasted_is_one_line(environment: dict[str, str]) -> None:
    child = on_a_terminal(environment)
    child.expect("Paste the duties")
    child.sendeof()
    child.expect("there is no text")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 2


def test_an_output_that_can_not_be_written_is_one_line(environment: dict[str, str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, "match", "sample"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_a_paste_with_empty_lines_is_read_whole(environment: dict[str, str]) -> None:
    child = on_a_terminal(environment)
    child.expect("Paste the duties")
    child.send("Job title: Welder\n\nDuties:\n- Weld steel plates\n- Grind welds\n\n")
    child.expect("2 read")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
