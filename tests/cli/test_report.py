"""``match --report`` writes the report beside what it prints."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from cli.app import app

TEXTS = Path(__file__).parents[1] / "texts"


def test_the_report_never_takes_the_place_of_the_letter(tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_bytes((TEXTS / "letter.txt").read_bytes())
    arguments = ["match", str(letter), "--report", str(letter), "--force"]
    done = CliRunner().invoke(app, arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "this is the letter" in done.stderr
    assert letter.read_bytes() == (TEXTS / "letter.txt").read_bytes()


def test_match_writes_a_report_and_overwrites_none(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    arguments = ["match", str(TEXTS / "letter.txt"), "--report", str(path)]
    first = CliRunner().invoke(app, arguments)
    assert first.exit_code in {0, 1}
    assert "Unit groups" in first.stdout
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert "<h1>dutymatch: letter.txt</h1>" in page
    assert str(TEXTS) not in page
    second = CliRunner().invoke(app, arguments)
    assert (second.exit_code, second.stdout) == (2, "")
    assert second.stderr.count("\n") == 1
    assert "--force" in second.stderr
    assert path.read_text(encoding="utf-8") == page
    assert CliRunner().invoke(app, [*arguments, "--force"]).exit_code == first.exit_code
