"""Tables of every kind, whole, odd and broken."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import openpyxl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from classifier.batch.columns import Columns
from classifier.batch.inputs import Input, fingerprint, open_inputs
from classifier.batch.tables import Row, open_table
from classifier.errors import LetterError

ROWS = [{"id": "1", "duties": "weld; grind"}, {"id": "2", "duties": "bake\nbread"}]


def rows(path: Path) -> list[Row]:
    return list(open_table(path).rows())


@pytest.mark.parametrize("separator", [",", ";", "|", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_separated_tables_in_any_dress(tmp_path: Path, separator: str, encoding: str) -> None:
    path = tmp_path / ("t.tsv" if separator == "\t" else "t.csv")
    lines = [["id", "duties"], ["1", "caf\xe9"], [], ["2", '"a\nb"']]
    text = "\r\n".join(separator.join(line) for line in lines)
    path.write_bytes(text.encode(encoding))
    assert rows(path) == [{"id": "1", "duties": "caf\xe9"}, {"id": "2", "duties": "a\nb"}]


def test_a_row_with_too_many_cells_is_a_fault_and_one_with_too_few_is_not(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("id,duties,x\n1,a,b,c\n2\n3,a,b,\n", encoding="utf-8")
    found = rows(path)
    assert found == ["4 cells where the heading has 3", {"id": "2"}, {**found[2]}]  # type: ignore[dict-item]


def test_a_cell_that_never_ends_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("classifier.batch.tables.LARGEST_LINE", 100)
    path = tmp_path / "t.csv"
    path.write_text('id,text\n1,"' + "x\n" * 500, encoding="utf-8")
    found = rows(path)
    assert any(isinstance(row, str) and "no row of a table" in row for row in found)


def test_json_lines_that_are_none_are_faults_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("classifier.batch.tables.LARGEST_LINE", 40)
    path = tmp_path / "t.jsonl"
    long = b'{"text": "' + b"x" * 200 + b'"}'
    path.write_bytes(b'\xef\xbb\xbf{"id": 1}\n\n{"id"\n[1]\n' + long + b"\n\xff\n" + b'{"id": 2}')
    found = rows(path)
    assert [row for row in found if isinstance(row, dict)] == [{"id": 1}, {"id": 2}]
    assert len(found) == 6
    assert "no JSON object" in found
    assert "the line has more than 40 bytes" in found


def test_parquet_gives_lists_of_duties(tmp_path: Path) -> None:
    path = tmp_path / "t.parquet"
    table = pa.table({"id": [1, 2], "duties": [["weld", "grind"], None]})
    parquet.write_table(table, path)
    assert rows(path) == [{"id": 1, "duties": ["weld", "grind"]}, {"id": 2, "duties": None}]


def test_excel_is_read_from_its_first_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (["id", "duties", None], [1, "weld"], [None, None], ["2", "=1+1"]):
        sheet.append(row)
    book.save(tmp_path / "t.xlsx")
    found = rows(tmp_path / "t.xlsx")
    assert found[0] == {"id": 1, "duties": "weld", "": None}
    assert len(found) == 2


@pytest.mark.parametrize("name", ["t.xlsx", "t.parquet"])
def test_a_broken_table_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(os.urandom(500))
    with pytest.raises(LetterError, match="no readable") as caught:
        open_table(tmp_path / name)
    assert "\n" not in str(caught.value)


def test_a_workbook_that_unpacks_to_gigabytes_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("classifier.batch.tables._LARGEST_WORKBOOK", 1000)
    with zipfile.ZipFile(tmp_path / "t.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", " " * 100_000)
    with pytest.raises(LetterError, match="unpacks"):
        open_table(tmp_path / "t.xlsx")


@pytest.mark.parametrize("name", ["t.csv", "t.tsv"])
def test_an_empty_table_is_one_line(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("\n \n", encoding="utf-8")
    with pytest.raises(LetterError, match="there is no row"):
        open_table(tmp_path / name)


@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=400), kind=st.sampled_from(["csv", "tsv", "jsonl"]))
def test_any_bytes_give_rows_or_one_line(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, kind: str
) -> None:
    path = tmp_path_factory.mktemp("any") / f"t.{kind}"
    path.write_bytes(data)
    try:
        found = rows(path)
    except LetterError as error:
        assert "\n" not in str(error)  # noqa: PT017
    else:
        assert all(isinstance(row, str | dict) for row in found)


def test_a_folder_gives_its_letters_and_tables_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.txt", "a/10.txt", ".hidden", "a/.x/y.txt", "out.csv"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("- weld pipes", encoding="utf-8")
    (tmp_path / "t.jsonl").write_text('{"title": "Cook"}\n{"title": "Baker"}\n', encoding="utf-8")
    found = open_inputs([tmp_path], Columns(), without=[tmp_path / "out.csv"])
    assert [one.name for one in found] == ["a/10.txt", "a/2.txt", "b.txt", "t.jsonl"]
    assert [r.id for r in found[3].records()] == ["t.jsonl:1", "t.jsonl:2"]
    assert sum(one.count() for one in found) == 5
    some = open_inputs([tmp_path], Columns(), patterns=["a/*", "b.*"])
    assert [one.name for one in some] == ["a/10.txt", "a/2.txt", "b.txt"]


def test_nothing_to_read_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(LetterError, match="no letter in it"):
        open_inputs([tmp_path], Columns())
    with pytest.raises(LetterError, match="no such file"):
        open_inputs([tmp_path / "none.csv"], Columns())


def test_a_fingerprint_tells_changed_inputs(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    seen = set()
    for text in ('{"title": "a"}', '{"title": "b"}'):
        path.write_text(text, encoding="utf-8")
        seen.add(fingerprint(open_inputs([path], Columns())))
    seen.add(fingerprint(open_inputs([path], Columns(title="name"))))
    letter = tmp_path / "a.txt"
    for text in ("x", "xy"):
        letter.write_text(text, encoding="utf-8")
        seen.add(fingerprint([Input(letter, "a.txt")]))
    letter.unlink()
    seen.add(fingerprint([Input(letter, "a.txt")]))
    assert len(seen) == 6
