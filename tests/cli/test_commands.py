"""The commands as a user meets them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from classifier.documents.text import LONGEST
from cli.app import app
from cli.source import SAMPLE_LETTER

TEXTS = Path(__file__).parents[1] / "texts"
ESCAPE = "\x1b"


def run(*arguments: str, stdin: str | bytes = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(arguments), input=stdin)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def test_the_sample_is_matched_with_proof() -> None:
    code, out, err = run("match", "sample")
    assert (code, err) == (0, "")
    for expected in (
        "Site Engineer",
        "8 read",
        "22300",
        "21300",
        "Candidate set",
        "Proof for",
        "NOC 2021 Version 1.0",
    ):
        assert expected in out
    for never in ("probability", "eligible", "pass mark", "chance"):
        assert never not in out.lower()


def test_files_standard_input_and_titles_are_read() -> None:
    path = TEXTS / "letter.txt"
    from_file = run("match", str(path))
    piped = run("match", "-", stdin=path.read_text(encoding="utf-8"))
    unnamed = run("match", stdin=path.read_text(encoding="utf-8"))
    assert from_file[0] == piped[0] == unnamed[0] == 0
    assert "52120" in from_file[1]
    assert piped[1] == unnamed[1]
    assert "Chef de partie" in run("match", str(path), "--title", "Chef de partie")[1]
    assert "33102" in run("match", "--title", "PSW")[1]


def test_json_is_all_that_is_printed() -> None:
    code, out, err = run("match", str(TEXTS / "letter.txt"), "--json", "--top", "2")
    result = json.loads(out)
    assert (code, err, result["schema"], len(result["candidates"])) == (0, "", 2, 2)
    assert result["title"]["text"] == "Graphic Designer"


def test_the_view_shows_the_numbers_of_the_json() -> None:
    path = str(TEXTS / "letter.txt")
    shown, result = run("match", path)[1], json.loads(run("match", path, "--json")[1])
    for candidate in result["candidates"]:
        assert f"{candidate['confidence']:.2f}" in shown
    for row in result["candidates"][0]["duties"]:
        assert f"{row['similarity']:.2f}" in shown


@pytest.mark.parametrize(
    ("arguments", "stdin", "expected"),
    [
        (["match", "absent.txt"], "", "absent.txt: there is no such file; give the path of one"),
        (["match", "-"], "", "standard input: there is no text in it"),
        (["match", "-"], " \n", "standard input: there is no text in it"),
        (["match", "-"], "a " * LONGEST, "standard input: more than 1 MB of text"),
        (["match", "-"], bytes(range(256)) * 9, "standard input: binary data"),
        (["match", str(TEXTS)], "", "this is a folder"),
        (["match", "sample", "--encoder", "gpt"], "", "no encoder 'gpt'"),
        (["evaluate", "absent.jsonl"], "", "absent.jsonl: can't be read"),
        (["match", "sample", "--catalogue", "noc1901"], "", "no catalogue 'noc1901'"),
        (["show", "99999"], "", "has no unit group '99999'"),
        (["show", "9999"], "", "NOC 2016 Version 1.3 has no unit group '9999'"),
        (["show", f"{ESCAPE}[31mx"], "", "has no unit group"),
        (["catalogue", "remove", "noc2021"], "", "no imported catalogue 'noc2021'"),
        (["catalogue", "info", "--catalogue", "x"], "", "no catalogue 'x'"),
        (["catalogue", "import", "--elements", "a", "--structure", "b"], "", "a: can't be read"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(
    arguments: list[str], stdin: str | bytes, expected: str
) -> None:
    code, out, err = run(*arguments, stdin=stdin)
    assert code == 2
    assert out == ""
    assert expected in err
    assert err.count("\n") == 1
    assert ESCAPE not in err
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "arguments", [["match", "sample", "--top", "0"], ["match", "a", "b"], ["nothing"], ["show"]]
)
def test_usage_errors_end_with_2(arguments: list[str]) -> None:
    assert run(*arguments)[0] == 2


HOSTILE = (
    f"• Weld {ESCAPE}]0;owned\x07 {ESCAPE}[31mpipes{ESCAPE}[0m [bold]loud[/bold]\n"
    f"• Read \u202edrawings\u202c \x9b2J and grind\x08\x08 welds {ESCAPE}[2J\n"
    "• [link=file:///etc/passwd]fit[/link] up spools <script>alert(1)</script>\n"
)


def test_escapes_and_markup_never_reach_the_terminal() -> None:
    code, out, _ = run("match", "-", stdin=HOSTILE)
    assert code == 0
    assert not [char for char in out if ord(char) < 32 and char != "\n"]
    assert not [char for char in out if 0x7F <= ord(char) < 0xA0 or char in "\u202e\u202c"]
    assert "[bold]loud[/bold]" in " ".join(out.split())
    as_json = run("match", "-", "--json", stdin=HOSTILE)[1]
    assert as_json.isascii()
    assert ESCAPE not in as_json
    assert json.loads(as_json)["duties"][0]["text"].startswith(
        "Weld \x1b]0;owned\x07 \x1b[31mpipes"
    )


def test_profiles_show_and_old_codes_lead_on() -> None:
    code, out, _ = run("show", "21232")
    assert code == 0
    for expected in ("Software developers", "TEER", "2123 ", "Main duties", "Rivals", "21231"):
        assert expected in out
    out = run("show", "2174")[1]
    for expected in ("NOC 2016 Version 1.3", "21230", "21232", "21234"):
        assert expected in out


def test_search_finds_titles() -> None:
    assert "33102" in run("search", "personal support worker")[1]
    assert "72106" in run("search", "welder", "--top", "3")[1]
    assert "Fitter (also 72400)" in run("search", "fitter")[1]
    assert "No title is like" not in run("search", "weldr")[1]


def test_a_search_says_that_nothing_is_alike() -> None:
    for text in ("zzzzqqqq", "98765"):
        code, out, _ = run("search", text)
        assert code == 0
        assert f"No title is like '{text}'; these have some letters in common" in out


@pytest.mark.parametrize("text", ["2174", "21232", "NOC 21232", " 2174 "])
def test_a_search_for_a_code_points_to_its_profile(text: str) -> None:
    code, out, _ = run("search", text)
    number = text.removeprefix("NOC").strip()
    assert (code, out) == (0, f"{number} is a code and no title: dutymatch show {number}\n")


def test_a_title_with_a_number_in_it_is_no_code() -> None:
    assert "likeness" in run("search", "2174 programmer")[1]
    assert "likeness" in run("search", "Boeing 737 pilot")[1]


@pytest.mark.parametrize("text", ["", "   ", "!?"])
def test_a_search_for_nothing_is_one_line(text: str) -> None:
    code, out, err = run("search", text)
    assert (code, out) == (2, "")
    assert "there is nothing to search for" in err
    assert err.count("\n") == 1


def test_catalogues_are_listed_and_counted() -> None:
    assert "noc2021" in run("catalogue", "list")[1]
    out = run("catalogue", "info")[1]
    for expected in ("516", "5047", "fingerprint"):
        assert expected in out


def test_help_and_version() -> None:
    assert "No legal advice" in run("--help")[1]
    assert run("--version")[1].startswith("dutymatch ")


def test_the_sample_is_our_own_letter() -> None:
    assert SAMPLE_LETTER.read_text(encoding="utf-8").count(".example") == 1


def test_evaluate_takes_standard_input_and_counts_what_is_withheld() -> None:
    lines = '{"title": "Cook", "expected": "6322"}\n{"duties": ["hi"], "expected": ["63200"]}\n'
    code, out, err = run("evaluate", "-", stdin=lines)
    assert (code, err) == (0, "")
    assert re.search(r"not enough information +1  no confidence, not codable", out)
    middle, high = re.findall(r"by chance alone (\S+), in 95 % at most (\S+)", out)[0]
    assert float(middle) <= float(high)
    code, _, err = run("evaluate", "-", stdin='{"title": "Cook", "expected": ["9999"]}\n')
    assert code == 2
    assert "standard input, line 1: the expected code: NOC 2016 Version 1.3 has no" in err


def test_evaluate_prints_figures_and_their_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(
        '{"id": "a", "duties": ["Weld steel plates", "MIG and TIG"], "expected": ["72106"]}\n'
        '{"id": "b", "duties": ["Drive a tractor-trailer"], "expected": ["73300", "73301"]}\n',
        encoding="utf-8",
    )
    out = run("evaluate", str(path))[1]
    for expected in ("top-1", "interval", "expected calibration error", "TEER", "NOC 2021"):
        assert expected in out
    record = json.loads(run("evaluate", str(path), "--json")[1])
    assert record["figures"]["cases"] == 2
    assert record["catalogue"]["name"] == "noc2021"
