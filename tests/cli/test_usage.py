"""What is wrong with the arguments is one line, and says where the help is."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from cli.app import app


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["nonsense"], "No such command 'nonsense'; see dutymatch --help"),
        (["precheck", "--nonsense"], "No such option: --nonsense"),
        (["precheck", "--status", "boss"], "'boss' is not one of 'employee'"),
        (["precheck", "--stale-days", "-1"], "'--stale-days'"),
        (["match", "--top", "0", "sample"], "see dutymatch match --help"),
        (["batch", "x"], "Missing option '--output'"),
        (["batch", "x\x1b[31m", "y", "--top", "\x1b[31m"], "'--top'"),
        (["categories", "diff"], "see dutymatch categories diff --help"),
    ],
)
def test_wrong_arguments_are_one_line_and_exit_code_2(arguments: list[str], line: str) -> None:
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 2
    assert done.stderr.startswith("dutymatch: ")
    assert done.stderr.count("\n") == 1
    assert line in done.stderr
    assert "\x1b" not in done.stderr
    assert "Value error" not in done.stderr


@pytest.mark.parametrize("arguments", [[], ["catalogue"]])
def test_without_a_command_the_help_is_shown(arguments: list[str]) -> None:
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 2
    assert "Commands" in done.output
    assert "there is no command" in done.stderr


def test_help_is_no_error() -> None:
    assert CliRunner().invoke(app, ["precheck", "--help"]).exit_code == 0
