"""A letter of several positions: each is told apart in what every command says."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.app import app

LETTER = """Greyholm Building Group
14 Kiln Road, Leeds LS1 4AB, United Kingdom
Tel. +44 113 555 0100

3 March 2026

To whom it may concern,

This letter confirms the employment of Tomas Brandl with our company as follows:

Cleaner - May 2, 2018 to August 30, 2019, 40 hours per week
- Swept and mopped the site offices and stairs
- Emptied the bins and cleaned the washrooms
- Washed windows and dusted furniture

Carpenter - September 2, 2019 to present, 40 hours per week
- Read the drawings and worked out the lumber that was needed
- Framed walls, floors and stair openings
- Hung doors and windows and set them plumb
- Built forms for small concrete footings

Yours faithfully,

Orla Finch
Managing Director
"""
DAY = ("--as-of", "2026-06-01")


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "rise.txt"
    path.write_text(LETTER, encoding="utf-8")
    return path


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner(env={"COLUMNS": "80"}).invoke(app, list(arguments))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, " ".join(result.stdout.split())


def test_match_says_which_position_comes_first(letter: Path) -> None:
    out = run("match", str(letter))[1]
    assert "Positions 2: 1 Cleaner, 2 Carpenter; first comes 2, which has the most duties" in out
    assert "Position 1 Cleaner, 3 duties read" in out
    alone = run("match", "sample")[1]
    assert "Positions" not in alone
    assert "[rival-close]" in alone  # with no position behind it


def test_of_positions_with_as_many_duties_none_is_said_to_have_the_most(
    letter: Path, tmp_path: Path
) -> None:
    even, page = tmp_path / "even.txt", tmp_path / "even.html"
    even.write_text(
        LETTER.replace("- Built forms for small concrete footings\n", ""), encoding="utf-8"
    )
    out = run("match", str(even), "--report", str(page))[1]
    assert "first comes 1, as none has more duties" in out
    assert "first comes position 1, as none has more duties." in page.read_text(encoding="utf-8")
    run("match", str(letter), "--report", str(page), "--force")
    shown = page.read_text(encoding="utf-8")
    assert "first comes position 2, which has the most duties." in shown


def test_a_claim_for_the_earlier_position_is_no_mismatch(letter: Path) -> None:
    code, out = run("match", str(letter), "--claim", "65310")
    assert code == 0
    assert "65310: ranks 1 by the duties alone of position 1, Cleaner; evidence for" in out
    assert "; ranks " in out
    assert "[claim-fits-some-positions position 1]" in out
    code, out = run("match", str(letter), "--claim", "31301")
    assert code == 1
    assert "[claimed-code-mismatch position" in out


def test_a_pre_check_says_whose_duties_and_findings_they_are(letter: Path) -> None:
    claimed = run("precheck", str(letter), "--claim", "72310", *DAY, "--in-canada")[1]
    assert "duties: the first candidate of rise.txt, position 2, confidence" in claimed
    assert "[teer-not-skilled" not in claimed
    every = run("precheck", str(letter), *DAY, "--in-canada")[1]
    assert "[teer-not-skilled position 1]" in every


def test_a_row_says_how_many_positions_there_are_and_whose_a_finding_is(
    letter: Path, tmp_path: Path
) -> None:
    output = tmp_path / "o.csv"
    run("batch", str(letter), "-o", str(output), "--workers", "1", "--as-of", "2026-06-01")
    (row,) = csv.DictReader(output.read_text(encoding="utf-8-sig").splitlines())
    assert row["code"] == "72310"
    assert row["position_count"] == "2"
    assert row["other_positions"].startswith("1 Cleaner: 65310 (0.")
    assert "teer-not-skilled (position 1)" in row["precheck_findings"].split("; ")
    columns = list(row)
    at = columns.index("position_count")
    assert columns[at : at + 4] == [
        "position_count",
        "other_positions",
        "claimed_code",
        "claim_rank",
    ]
