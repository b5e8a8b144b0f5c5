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
    return [row for _, row in open_table(path).rows()]


def numbers(path: Path) -> list[int]:
    return [number for number, _ in open_table(path).rows()]


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
    assert found[0] == (
        "4 cells where the heading has 3; put a cell that holds ',' in quotation marks"
    )
    assert found[1:] == [{"id": "2"}, {"id": "3", "duties": "a", "x": "b"}]


def test_a_cell_that_never_ends_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("classifier.batch.tables.LARGEST_LINE", 100)
    path = tmp_path / "t.csv"
    path.write_text('id,text\n1,"' + "x\n" * 500, encoding="utf-8")
    found = rows(path)
    assert any(isinstance(row, str) and "no row of a table" in row for row in found)


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_a_quotation_mark_left_open_swallows_no_row_unnoticed(tmp_path: Path, end: str) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f'id,duties\n1,a\n2,"b\n3,c{end}', encoding="utf-8")
    assert rows(path) == [
        {"id": "1", "duties": "a"},
        "a quotation mark is not closed up to the end of the file; close it",
    ]
    assert numbers(path) == [2, 3]
    path.write_text(f'id,duties\n1,a\n2,"b\n3,c"{end}', encoding="utf-8")
    assert rows(path)[1] == {"id": "2", "duties": "b\n3,c"}


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
    faults = [row for row in found if isinstance(row, str)]
    assert all("; " in fault for fault in faults)
    assert [fault.split(";")[0].split(" (")[0] for fault in faults] == [
        "no JSON",
        "no JSON object",
        "more than 40 bytes",
        "no UTF-8",
    ]
    assert numbers(path) == [1, 3, 4, 5, 6, 7]


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
    assert found[0] == {"id": 1, "duties": "weld"}
    assert len(found) == 2
    assert numbers(tmp_path / "t.xlsx") == [2, 4]


def test_rows_of_excel_have_the_numbers_that_excel_shows(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    book.create_sheet("others")
    for place, value in {"B3": "id", "C3": "duties", "B5": 1, "C5": "weld", "C9": "x"}.items():
        sheet[place] = value
    sheet["F9"] = "a remark beyond the heading"
    book.save(tmp_path / "t.xlsx")
    table = open_table(tmp_path / "t.xlsx")
    assert (table.unit, table.note) == ("row", "only the sheet 'Sheet' is read")
    assert numbers(tmp_path / "t.xlsx") == [5, 9]
    assert rows(tmp_path / "t.xlsx")[1] == {"": None, "id": None, "duties": "x"}


def test_a_workbook_with_a_wrong_size_is_read_to_its_end(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for row in (["id", "duties"], [1, "weld"], [2, "bake"]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "right.xlsx")
    with (
        zipfile.ZipFile(tmp_path / "right.xlsx") as right,
        zipfile.ZipFile(tmp_path / "wrong.xlsx", "w") as wrong,
    ):
        for name in right.namelist():
            wrong.writestr(name, right.read(name).replace(b'"A1:B3"', b'"A1"'))
    assert rows(tmp_path / "wrong.xlsx") == rows(tmp_path / "right.xlsx")


def test_rows_of_csv_have_the_number_of_the_line_they_start_on(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b'\n"id","main\r\nduties"\r\n1,"a\r\nb\r\nc"\r\n\r\n2,x,y\r\n3,z')
    assert numbers(path) == [4, 8, 9]
    assert [isinstance(row, str) for row in rows(path)] == [False, True, False]
    assert open_table(path).names == ("id", "main duties")


def test_the_first_of_two_columns_of_one_name_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text("duties,duties,,\nweld,,,\n", encoding="utf-8")
    assert rows(path) == [{"duties": "weld", "duties (2)": "", "": ""}]


def test_rows_of_parquet_are_counted_from_one(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"text": ["x"] * 2001}), tmp_path / "t.parquet")
    assert numbers(tmp_path / "t.parquet") == list(range(1, 2002))


def test_json_lines_in_utf_16_are_refused_with_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_bytes('{"title": "Cook"}\n'.encode("utf-16"))
    with pytest.raises(LetterError, match="save it as UTF-8"):
        open_table(tmp_path / "t.jsonl")


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
        assert numbers(path) == sorted(set(numbers(path)))


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
