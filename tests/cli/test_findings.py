"""Findings as a user meets them: on the terminal, in JSON, and in the exit code."""

from __future__ import annotations

import json

import pytest
from msgspec.structs import asdict
from typer.testing import CliRunner

from classifier.kinds import KINDS
from cli.app import app

MISMATCHED = (
    "Position: Software Engineer\n\n"
    "• Took calls and chats from staff who could not log in or print\n"
    "• Opened a ticket for every call and kept the user posted until it was solved\n"
    "• Took over laptops remotely to reinstall programs and fix mail profiles\n"
    "• Reset passwords and unlocked accounts in the directory\n"
    "• Prepared laptops and phones for new joiners\n"
)


def run(*arguments: str, stdin: str = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(arguments), input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def test_a_serious_finding_stands_before_the_proof() -> None:
    code, out, err = run("match", "-", stdin=MISMATCHED)
    assert (code, err) == (1, "")
    assert out.index("Unit groups") < out.index("title-duties-mismatch") < out.index("Proof for")
    flat = " ".join(out.split())
    assert "1 serious" in flat
    assert '"Software Engineer"' in flat
    assert "the duties are those of 22221" in flat


def test_a_finding_in_the_view_is_one_in_the_json() -> None:
    code, out, _ = run("match", "-", "--json", stdin=MISMATCHED)
    shown = " ".join(run("match", "-", stdin=MISMATCHED)[1].split())
    found = json.loads(out)["findings"]
    assert code == 1
    assert found[0]["code"] == "title-duties-mismatch"
    for finding in found:
        assert finding["message"] in shown
        assert f"[{finding['code']}]" in shown


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["match", "sample"], 0),
        (["match", "sample", "--quiet"], 0),
        (["match", "sample", "--quiet", "--strict"], 1),
        (["match", "sample", "-q", "--claim", "31301"], 1),
        (["match", "sample", "-q", "--claim", "99999"], 2),
        (["match", "absent.txt", "-q"], 2),
        (["match", "--title", "PSW", "-q"], 0),
        (["match", "--title", "PSW", "--strict", "-q"], 1),  # a title alone decides nothing
    ],
)
def test_exit_codes(arguments: list[str], expected: int) -> None:
    code, out, err = run(*arguments)
    assert code == expected
    if "--quiet" in arguments or "-q" in arguments:
        assert out == ""
    assert bool(err) == (expected == 2)


def test_a_claim_is_shown_with_its_rank_and_proof() -> None:
    code, out, _ = run("match", "sample", "--claim", "7511")
    flat = " ".join(out.split())
    assert code == 1
    assert "Claimed code 7511, now 73300: ranks " in flat
    assert "Proof for 73300" in flat
    assert "claimed-code-mismatch" in flat
    claim = json.loads(run("match", "sample", "--claim", "7511", "--json")[1])["claim"]
    assert (claim["stated"], claim["codes"]) == ("7511", ["73300"])
    assert f"ranks {claim['rank']} " in flat


def test_an_unknown_claim_is_one_line() -> None:
    code, out, err = run("match", "sample", "--claim", "\x1b[31m9")
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert "the claimed code" in err
    assert "\x1b" not in err


def test_hostile_text_in_findings_never_reaches_the_terminal() -> None:
    hostile = MISMATCHED.replace("Reset", "\x1b]0;x\x07Reset [bold]all[/bold]\u202e")
    out = run("match", "-", stdin=hostile)[1]
    assert not [char for char in out if ord(char) < 32 and char != "\n"]
    assert "\u202e" not in out


@pytest.mark.parametrize("width", ["60", "80", "120"])
def test_nothing_is_wider_than_the_terminal(width: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", width)
    out = run("match", "-", stdin=MISMATCHED)[1]
    assert max(map(len, out.splitlines())) <= int(width)


def test_every_kind_is_listed() -> None:
    code, out, err = run("findings")
    assert (code, err) == (0, "")
    flat = " ".join(out.split())
    for kind in KINDS:
        assert f"{kind.code} {kind.severity}" in flat
    assert json.loads(run("findings", "--json")[1]) == [asdict(kind) for kind in KINDS]
