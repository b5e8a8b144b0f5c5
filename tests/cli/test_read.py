"""``dutymatch read`` shows what was understood, and what was not read."""

from __future__ import annotations

import json
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from typer.testing import CliRunner

import classifier
from classifier.reading import LARGEST
from cli.app import app
from cli.options import LARGEST_MB

SCHEMAS = Path(classifier.__file__).parent / "schemas"
LETTER = Path(__file__).parents[1] / "letters" / "dev" / "01-pune-experience-certificate.txt"


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(arguments))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def test_shows_facts_and_says_what_is_not_stated() -> None:
    code, out, err = run("read", "sample")
    assert (code, err) == (0, "")
    for expected in ("Title", "Start", "Hours", "Employer", "NORTHGATE"):
        assert expected in out
    assert "not stated" not in out
    assert "22300" not in out
    bare = run("read", str(Path(__file__).parents[1] / "texts" / "bullets.txt"))[1]
    assert "not stated" in bare


def follows_schema(out: str) -> dict[str, Any]:
    """Give what was printed as JSON, held against its schema."""
    result: dict[str, Any] = json.loads(out)
    schema, shared = (
        json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
        for name in ("reading-2.json", "assessment-2.json")
    )
    registry = Registry().with_resource("assessment-2.json", Resource.from_contents(shared))
    Draft202012Validator(schema, registry=registry).validate(result)
    return result


def test_a_time_away_is_shown_and_is_in_the_json(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(
        "Tavola Bread Works Ltd\n14 Quay Road, Cork, Ireland\n\nTO WHOM IT MAY CONCERN\n\n"
        "Ms. Brona Keane was employed as a Bookkeeper from 4 March 2013 to 7 June 2019. She was on"
        " unpaid leave from 1 May 2016 to 30 April 2017.\n\nYours faithfully,\n\nOdhran Walsh\n",
        encoding="utf-8",
    )
    assert "unpaid leave from 1 May 2016 to 30 April 2017" in run("read", str(letter))[1]
    (position,) = follows_schema(run("read", str(letter), "--json")[1])["positions"]
    (absence,) = position["absences"]
    assert absence["start"]["readings"] == ["2016-05-01"]
    assert absence["end"]["readings"] == ["2017-04-30"]
    assert absence["unpaid"]


def test_json_follows_its_schema_and_quotes_the_text() -> None:
    code, out, _ = run("read", str(LETTER), "--json")
    assert code == 0
    result = follows_schema(out)
    text = LETTER.read_text(encoding="utf-8")
    for duty in result["positions"][0]["duties"]:
        assert text[duty["start"] : duty["end"]] == duty["text"]


@pytest.mark.parametrize("command", ["read", "match", "precheck"])
def test_a_file_over_the_limit_is_one_line(command: str) -> None:
    code, out, err = run(command, str(LETTER), "--largest", "0.001")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "larger than" in err


def test_what_was_not_read_is_said(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "hr@example.org", "Employment of Jo Doe"
    duties = "\n".join(f"- Welded carbon steel pipe of line {number}" for number in range(60))
    mail.set_content(f"Jo Doe worked for us as a welder.\nDuties:\n{duties}\n")
    mail.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="a.pdf")
    path = tmp_path / "letter.eml"
    path.write_bytes(bytes(mail))
    for command in ("read", "match"):
        code, out, _ = run(command, str(path))
        assert code in {0, 1}
        assert "Not read" in out
        assert "a.pdf" in out


def test_facts_are_said_once_and_go_on_below_themselves(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(
        "Quillon Works Ltd\nUnit 14, The Old Rope Yard, Lower Harbour Road, Southwater, Avonshire "
        "AV4 2QT, United Kingdom\n\n4 March 2021\n\nTo whom it may concern\n\nMs. Brona Keane has "
        "been employed full-time as a Welder since 1 May 2019 at a rate of $24.50 per hour.\n"
        "Her duties are:\n- weld steel pipe\n- read drawings\n\nYours faithfully,\nOdhran Walsh\n"
    )
    result = CliRunner(env={"COLUMNS": "80"}).invoke(app, ["read", str(path)])
    lines = [line.rstrip() for line in result.stdout.splitlines()]
    assert "  Status     full-time" in lines
    assert any("24.50 an hour" in line for line in lines)
    at = next(number for number, line in enumerate(lines) if line.startswith("Address"))
    assert lines[at + 1].startswith(" " * 11)


def test_the_limit_is_that_of_the_reader() -> None:
    assert LARGEST_MB * 1_000_000 == LARGEST


def test_pay_by_the_hour_is_said_in_plain_words(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Job title: Cook\nWage: $24.15 per hour\nDuties:\n- cook meals\n- clean\n")
    out = run("read", str(letter))[1]
    assert "24.15 an hour" in out
    letter.write_text(letter.read_text().replace("24.15 per hour", "900 per week"))
    assert "900.00 a week" in run("read", str(letter))[1]


def test_hours_with_an_open_end_are_said_as_they_are_stated(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Job title: Cook\nHours: up to 36 per week\nDuties:\n- cook meals\n- clean\n")
    assert "up to 36 a week" in run("read", str(letter))[1]
    _, out, _ = run("read", str(letter), "--json")
    assert '"low": null' in out
    letter.write_text(letter.read_text().replace("up to", "at least"))
    assert "at least 36 a week" in run("read", str(letter))[1]
