"""Standard input as a file: what it is taken for, and how much of it is kept."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from classifier.batch.columns import Columns
from classifier.batch.inputs import fingerprint, open_inputs
from classifier.batch.piped import keep
from classifier.errors import LetterError


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b'{"title": "Cook"}', "lines.jsonl"),
        (b'\n \r\n{"title": "Cook"}', "lines.jsonl"),
        (b'\xef\xbb\xbf {"title": "Cook"}', "lines.jsonl"),
        (b"\n" * 200_000 + b'{"title": "Cook"}', "lines.jsonl"),
        (b"- weld pipe", "letter"),
        (b"{\\rtf1 weld pipe}", "letter"),
        (b"[1]", "letter"),
    ],
)
def test_the_first_character_tells_lines_from_a_letter(
    tmp_path: Path, data: bytes, name: str
) -> None:
    kept = keep(BytesIO(data), tmp_path)
    assert (kept.name, kept.read_bytes()) == (name, data)


@pytest.mark.parametrize("data", [b"", b" \n\t"])
def test_nothing_is_one_line(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(LetterError, match="standard input: there is nothing in it; pipe"):
        keep(BytesIO(data), tmp_path)


def test_of_a_letter_no_more_is_kept_than_shows_its_size_but_of_lines_all(tmp_path: Path) -> None:
    assert keep(BytesIO(b"x" * 200_000), tmp_path, largest=100_000).stat().st_size == 100_001
    lines = b'{"title": "Cook"}\n' * 10_000
    assert keep(BytesIO(lines), tmp_path, largest=10).read_bytes() == lines


def test_a_folder_that_is_full_or_gone_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(LetterError, match=r"can't be kept .*save it to a file"):
        keep(BytesIO(b"x"), tmp_path / "none")


@pytest.mark.parametrize("data", [b"- weld pipe", b'{"title": "Cook"}'])
def test_the_same_bytes_again_are_the_same_input(tmp_path: Path, data: bytes) -> None:
    seen = set()
    for number, given in enumerate((data, data, data + b"\n")):
        folder = tmp_path / str(number)
        folder.mkdir()
        inputs = open_inputs([Path("-")], Columns(), piped=keep(BytesIO(given), folder))
        assert [one.name for one in inputs] == ["standard input"]
        seen.add(fingerprint(inputs))
    assert len(seen) == 2


def test_rows_are_named_after_standard_input(tmp_path: Path) -> None:
    piped = keep(BytesIO(b'\n{"title": "Cook"}\n{"id": 7}\n'), tmp_path)
    (one,) = open_inputs([Path("-")], Columns(), piped=piped)
    assert [(record.id, record.where) for record in one.records()] == [
        ("standard input:2", "standard input, line 2"),
        ("7", "standard input, line 3"),
    ]
