"""``dutymatch categories`` as a user meets it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from cli.app import app
from occupations.category_store import PACKAGED, lists_folder


@pytest.fixture(autouse=True)
def _own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DUTYMATCH_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "100")


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["categories", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def printed(*arguments: str) -> str:
    code, out, err = run(*arguments)
    assert (code, err) == (0, "")
    assert "eligible" not in out.lower()
    return out


def test_versions_categories_and_counts() -> None:
    out = printed()
    for expected in (
        *("2023-05-31", "2025-02-27", "2026-02-18", "2026-09-15", "in force", "82", "79", "91"),
        *("healthcare_social_services", "1,560 hours", "no legal advice"),
    ):
        assert expected in out
    assert printed() == printed("show")


def test_a_version_by_name_by_option_and_by_day() -> None:
    out = printed("2025")
    for expected in ("version 2025", "2025-02-27 to 2026-02-17", "canada.ca", "63200", "780 hours"):
        assert expected in out
    assert out == printed("--version", "2025") == printed("--on", "2025-03-01")


def test_a_category_names_its_codes() -> None:
    out = printed("physicians-canada")
    for expected in ("31102", "General practitioners", "in Canada", "version 2026"):
        assert expected in out
    assert "2174" not in out
    assert "version 2025" in printed("agriculture_agri_food")
    assert "82030" in printed("agriculture_agri_food", "--version", "2023")


def test_a_code_is_followed_through_all_versions() -> None:
    out = printed("63201")
    assert "Butchers" in out
    assert out.index("agriculture_agri_food") < out.index("trade")
    old = printed("2174")
    for expected in ("NOC 2016 Version 1.3", "21230", "21232", "21234", "not listed", "stem"):
        assert expected in old


def test_a_difference() -> None:
    out = printed("diff", "2025", "2026")
    for expected in (
        "15 codes changed",
        "trade -> not listed",
        "agriculture_agri_food -> trade",
        "6 -> 12",
        "yes -> no",
    ):
        assert expected in out


def test_json_has_what_is_shown() -> None:
    everything = json.loads(printed("--json"))
    assert [v["codes"] for v in everything["versions"]] == [82, 79, 91]
    assert everything["versions"][2]["last_verified"] == "2026-09-15"
    assert not everything["versions"][2]["imported"]
    version = json.loads(printed("2025", "--json"))
    assert version["categories"][0]["key"] == "french"
    code = json.loads(printed("21232", "--json"))["codes"][0]
    assert [v["categories"] for v in code["history"]] == [["stem"], [], []]
    change = json.loads(printed("diff", "2025", "2026", "--json"))
    assert {"code": "63200", "before": ["trade"], "after": []} in change["codes"]
    stem = json.loads(printed("stem", "--json"))
    assert stem["category"]["rule"]["months"] == 12
    assert "path" not in printed("--json")


def test_a_file_is_imported_and_removed(tmp_path: Path) -> None:
    text = (PACKAGED / "2026-02-18.toml").read_text(encoding="utf-8")
    text = text.replace('"2026"', '"2027"').replace("2026-02-18", "2027-02-20")
    path = tmp_path / "new.toml"
    path.write_text(text.replace("2026-09-15", "2027-02-21"), encoding="utf-8")
    out = printed("import", str(path))
    assert "version 2027: 91 codes in 10 categories" in out
    assert "Version 2026 ends on 2027-02-19" in out
    assert "2027 (imported)" in printed()
    assert "Version 2027 of Express Entry categories is removed" in printed("remove", "2027")
    assert "imported" not in printed()


def test_a_list_of_another_kind_stands_beside(tmp_path: Path) -> None:
    path = tmp_path / "wages.toml"
    path.write_text(
        'series = "high-wage"\ntitle = "High-wage occupations"\nversion = "2027"\n'
        'catalogue = "noc2021"\nfirst_day = 2027-03-01\n'
        '[categories.high_wage]\nname = "High wages"\ncodes = ["21231"]\n',
        encoding="utf-8",
    )
    printed("import", str(path))
    assert "high-wage" in printed()
    out = printed("--list", "high-wage")
    assert "the list states no rule" in out
    assert "high_wage" in printed("21231", "--list", "high-wage")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["99999"], "'99999' is no version (2023, 2025, 2026), a category or a code"),
        (["9999"], "NOC 2016 Version 1.3 has no unit group '9999'"),
        (["\x1b[31mx"], "is no version"),
        (["--version", "1999"], "have no version '1999'"),
        (["--on", "2020-01-01"], "no version is in force on 2020-01-01"),
        (["--on", "01/02/2026"], "--on: '01/02/2026' is no date"),
        (["--on", "2026-02-30"], "--on: '2026-02-30' is no date"),
        (["--list", "nowhere"], "no list 'nowhere'"),
        (["diff", "2025", "2031"], "have no version '2031'"),
        (["import", "absent.toml"], "absent.toml: no readable TOML (No such file or directory)"),
        (["remove", "2026"], "version 2026 comes with dutymatch"),
        (["stem", "--version", "1999"], "have no version '1999'"),
        (["education", "--version", "2023"], "version 2023 has no category 'education'"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(arguments: list[str], expected: str) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert expected in err
    assert err.count("\n") == 1
    assert "\x1b" not in err


def test_a_file_with_a_bad_code_is_refused_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    text = (PACKAGED / "2026-02-18.toml").read_text(encoding="utf-8")
    path.write_text(text.replace('"20011"', '"20019"'), encoding="utf-8")
    code, out, err = run("import", str(path))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "categories.stem.codes: NOC 2021 Version 1.0 has no unit group '20019'" in err
    assert not lists_folder().exists()


def test_help_names_the_commands() -> None:
    out = printed("--help")
    for command in ("show", "diff", "import", "remove"):
        assert command in out
