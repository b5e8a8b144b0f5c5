"""What is taken from a folder, and what must not end the run."""

from __future__ import annotations

from pathlib import Path

import pytest

from classifier.batch.columns import Columns
from classifier.batch.inputs import open_inputs
from classifier.errors import LetterError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "letter.txt").write_text("Duties:\n- weld pipe\n")
    (tmp_path / "fees.csv").write_text("client,fee\nA,100\n")
    return tmp_path


def test_a_table_without_letters_in_a_folder_is_one_record_that_failed(folder: Path) -> None:
    fees, letter = open_inputs([folder], Columns())
    assert fees.count() == 1
    assert [(one.id, "no column of duties" in one.fault) for one in fees.records()] == [
        ("fees.csv", True)
    ]
    assert [one.id for one in letter.records()] == ["letter.txt"]


def test_a_table_without_letters_that_was_named_is_refused(folder: Path) -> None:
    with pytest.raises(LetterError, match="no column of duties"):
        open_inputs([folder / "fees.csv"], Columns())


@pytest.mark.parametrize(
    "name",
    ["~$letter.docx", ".DS_Store", ".~lock.a.odt#", "Thumbs.db", "desktop.ini", "o.csv.partial"],
)
def test_what_office_and_systems_leave_behind_is_no_letter(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"x")
    found = open_inputs([folder], Columns())
    assert [one.name for one in found] == ["fees.csv", "letter.txt"]


def test_links_that_lead_in_circles_are_left_out(folder: Path) -> None:
    (folder / "below").mkdir()
    (folder / "below" / "up").symlink_to("..")
    (folder / "self").symlink_to("self")
    assert len(open_inputs([folder], Columns())) == 2


def test_names_are_short_unless_two_would_be_the_same(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for name in ("letter.txt", "one.txt"):
        (other / name).write_text("- weld pipe\n")
    found = open_inputs([folder / "letter.txt", other], Columns())
    assert [one.name for one in found] == [
        str(folder / "letter.txt"),
        str(other / "letter.txt"),
        "one.txt",
    ]
    assert [one.name for one in open_inputs([other / "one.txt"], Columns())] == ["one.txt"]


@pytest.mark.parametrize("name", ["rows.json", "rows.xls", "rows.ods"])
def test_a_table_of_another_kind_is_no_letter(folder: Path, name: str) -> None:
    (folder / name).write_text('[{"text": "x"}]')
    with pytest.raises(LetterError, match=r"save it as \.(jsonl|xlsx)"):
        open_inputs([folder / name], Columns())
    found = open_inputs([folder], Columns(), patterns=["rows.*"])
    assert [(one.name, "save it as" in one.fault) for one in found] == [(name, True)]


def test_a_path_that_no_system_takes_is_one_line() -> None:
    with pytest.raises(LetterError, match="too long"):
        open_inputs([Path("x" * 5000)], Columns())


def test_a_row_without_an_id_has_that_of_its_line(folder: Path) -> None:
    (folder / "rows.csv").write_text('duties\n"a\nb"\n\nc\n')
    (one,) = open_inputs([folder / "rows.csv"], Columns())
    assert [record.id for record in one.records()] == ["rows.csv:2", "rows.csv:5"]
    assert [record.where for record in one.records()] == ["rows.csv, line 2", "rows.csv, line 5"]
