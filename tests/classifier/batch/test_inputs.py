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
    "name", ["~$letter.docx", ".DS_Store", ".~lock.a.odt#", "Thumbs.db", "desktop.ini"]
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
