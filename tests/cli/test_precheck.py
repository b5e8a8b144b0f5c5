"""``dutymatch precheck`` as a user meets it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.app import app

LONG = ("--start", "2022-01-01", "--hours", "40")
DAY = ("--as-of", "2026-06-01")


def run(*arguments: str, stdin: str = "", columns: int = 80) -> tuple[int, str, str]:
    result = CliRunner(env={"COLUMNS": str(columns)}).invoke(
        app, ["precheck", *arguments], input=stdin
    )
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("columns", [80, 120])
@pytest.mark.parametrize("verbose", [(), ("--verbose",)])
def test_every_output_names_the_list_and_is_no_verdict(
    columns: int, verbose: tuple[str, ...]
) -> None:
    code, out, err = run("sample", *DAY, *LONG, "--abroad", *verbose, columns=columns)
    assert (code, err) == (0, "")
    text = flat(out)
    for expected in (
        "Express Entry categories, version 2026, in force from 2026-02-18",
        "last verified: 2026-09-15",
        "It is no legal advice.",
        "stem, on the list: 12 months in 3 years: 36 on 2026-06-01",
        "below 12 from 2028-06-02",
        "CEC: work abroad, which it doesn't count",
        "How sure a category is",
        "goes on, 40 hours a week, abroad",
    ):
        assert expected in text
    for never in ("eligib", "pass mark", "you qualify", "approval"):
        assert never not in text.lower()
    assert max(map(len, out.splitlines())) <= columns
    assert len(out.splitlines()) <= (200 if verbose else 45)


def test_verbose_adds_windows_hours_and_history() -> None:
    out = flat(run("sample", *DAY, *LONG, "--abroad", "--verbose", columns=120)[1])
    for expected in ("2023-06-02 to 2026-06-01", "4,680 of 1,560 hours", "IRPR 75(2)", "history"):
        assert expected in out


def test_a_claim_stands_without_a_letter() -> None:
    code, out, _ = run("--claim", "21232", *DAY)
    assert code == 0
    for expected in (
        "not on the list of any category",
        "21232 was on the list of 2023 (stem) and left it with version 2025, on 2025-02-27",
        "there is no letter",
        "no dates of work are given",
    ):
        assert expected in flat(out)
    old = flat(run("--claim", "2174", *DAY)[1])
    for successor in ("21230", "21232", "21234"):
        assert successor in old


@pytest.mark.parametrize(
    ("claim", "shown"),
    [
        ("6742", "Claim 65329 (NOC 2016 6742)"),
        ("NOC 21231", "Claim 21231 Work"),
        ("21231.0", "Claim 21231 Work"),
        ("21231 Software", "Claim 21231 Work"),
        ("124", "Claim 10022 (NOC 2016 0124, given as 124)"),
    ],
)
def test_a_claim_is_shown_as_the_code_it_is_and_the_one_that_was_typed(
    claim: str, shown: str
) -> None:
    assert shown in flat(run("--claim", claim, *DAY)[1])
    record = json.loads(run("--claim", claim, *DAY, "--json")[1])["precheck"]
    assert set(record["claims"]) <= set(re.findall(r"\d{5}", shown))


def test_no_choice_is_made_between_claimed_codes() -> None:
    for arguments in (("sample",), ()):
        code, out, err = run(*arguments, "--claim", "21231, 21232", *DAY)
        assert (code, out) == (2, "")
        assert "the claimed code: '21231, 21232' names several codes" in err


def test_the_view_shows_the_figures_of_the_json() -> None:
    arguments = ("sample", *DAY, "--start", "2025-10-01", "--hours", "20", "--in-canada")
    code, out, _ = run(*arguments)
    record = json.loads(run(*arguments, "--json")[1])
    assert code == 1
    stem = record["precheck"]["codes"][0]["categories"][0]["experience"]
    measure = stem["measures"][0]
    assert measure["months"] == {"least": 5.35, "most": 5.35}
    assert f"5.3 on {measure['day']}" in flat(out)
    assert f"if the job goes on, 12 on {stem['reached']}" in flat(out)
    for finding in record["precheck"]["findings"]:
        assert flat(finding["message"]) in flat(out)


def test_exit_codes() -> None:
    assert run("--claim", "21300", *DAY, *LONG, "--abroad")[0] == 0
    assert run("--claim", "21300", *DAY)[0] == 0  # open, and nothing serious
    assert run("--claim", "21300", *DAY, "--strict")[0] == 1
    assert run("--claim", "64100", *DAY)[0] == 1
    assert run("--claim", "63201", *DAY, "--category", "agriculture-agri-food")[0] == 1


def test_letters_come_from_files_and_standard_input(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Weld carbon steel pipe\nRead isometric drawings\nGrind welds\n")
    from_file = run(str(path), *DAY, "--in-canada")
    piped = run("-", *DAY, "--in-canada", stdin=path.read_text(encoding="utf-8"))
    assert from_file[0] == piped[0] == 0
    assert "72106" in from_file[1]
    assert "72106" in piped[1]
    both = json.loads(run(str(path), "sample", *DAY, "--json")[1])
    assert both["id"] == str(path)
    assert [one["id"] for one in both["precheck"]["others"]] == ["sample"]


def test_escapes_never_reach_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(
        "Title: \x1b[31mCybersecurity\x1b[0m [bold]Analyst[/bold]\n"
        "- Wrote Java code for web applications\x1b[2J\n- Debugged software modules\n"
    )
    out = run(str(path), *DAY)[1]
    assert not [char for char in out if ord(char) < 32 and char != "\n"]
    assert run(str(path), *DAY, "--json")[1].isascii()


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "there is nothing to check: give a letter, or --claim CODE"),
        (["--claim", "99999"], "has no unit group '99999'"),
        (["--claim", "9999"], "NOC 2016 Version 1.3 has no unit group '9999'"),
        (["absent.txt"], "absent.txt: there is no such file; give the path of one"),
        (["--claim", "21232", "--as-of", "01/02/2026"], "--as-of: '01/02/2026' is no date"),
        (["--claim", "21232", "--as-of", "2026-02-30"], "--as-of: '2026-02-30' is no date"),
        (["--claim", "21232", "--as-of", "3026-01-01"], "Express Entry knows no such day"),
        (["--claim", "21232", "--start", "tomorrow"], "--start: 'tomorrow' is no date"),
        (
            ["--claim", "21232", *DAY, "--start", "2026-05-01", "--end", "2026-04-01"],
            "end 2026-04-01: it lies before the start 2026-05-01",
        ),
        (["--claim", "21232", *DAY, "--start", "2026-07-01"], "it lies after the as-of date"),
        (
            ["--claim", "21232", *DAY, "--start", "2025-07-01", "--end", "2027-01-01"],
            "leave it out if the job goes on",
        ),
        (["--claim", "21232", *DAY, "--hours", "200"], "hours 200: a week has 168 hours"),
        (["--claim", "21232", *DAY, "--hours", "-1"], "hours -1: a week has 168 hours"),
        (
            ["--claim", "21232", *DAY, "--application-date", "2026-05-01"],
            "it lies before the as-of date",
        ),
        (["--claim", "21232", "--category", "nope"], "no category 'nope'; there are french"),
        (["--claim", "21232", "--list", "nowhere"], "no list 'nowhere'"),
        (["sample", "sample", *DAY, *LONG], "dates and hours are given with several letters"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(arguments: list[str], expected: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert expected in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


TWO_JOBS = """Baker, Ovenside Ltd
March 2021 - April 2023
12.25 hours per week
- Bake bread and rolls
- Mix and knead dough

Cook, Harbour Grill Ltd
March 2021 - April 2023
20 hours per week
- Cook meals to order
- Plan menus and order food
"""


@pytest.mark.parametrize("given", [("--hours", "40"), ("--start", "2020-01-01"), LONG])
def test_dates_and_hours_are_of_one_position(tmp_path: Path, given: tuple[str, ...]) -> None:
    path = tmp_path / "jobs.txt"
    path.write_text(TWO_JOBS)
    code, out, err = run(str(path), *DAY, *given)
    assert (code, out) == (2, "")
    assert "jobs.txt has 2 positions; give a text of one of them" in err
    assert run(str(path), *DAY)[0] != 2


def test_hours_are_shown_as_they_are_stated(tmp_path: Path) -> None:
    path = tmp_path / "jobs.txt"
    path.write_text(TWO_JOBS)
    assert "12.25 hours a week" in flat(run(str(path), *DAY)[1])
    assert "36.25 hours a week" in flat(run("sample", *DAY, "--hours", "36.25")[1])


def test_today_is_the_day_unless_another_is_given() -> None:
    out = run("--claim", "21300")[1]
    assert re.search(r"as of 20\d\d-\d\d-\d\d", out)


def test_a_long_key_breaks_at_an_underscore_and_not_in_a_word() -> None:
    out = run("--claim", "31301", "--as-of", "2026-06-01", columns=80)[1]
    assert "healthcare_social_ " in out
    assert " services " in out
