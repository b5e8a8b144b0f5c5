"""Results as a file: JSON lines, CSV, Excel or Parquet, by the ending of its name."""

from __future__ import annotations

import contextlib
import csv
import json
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from classifier.batch.flat import KINDS, columns, safe
from classifier.batch.tables import EXTRA
from classifier.errors import OutputError

JSON_LINES = ".jsonl"
_MOST_ROWS = 1_048_575  # of an Excel sheet, below its heading
_AT_ONCE = 5_000  # rows of a group of Parquet rows

Rows = Iterator[dict[str, Any]]
Write = Callable[[Rows, Sequence[str], Path], None]


def check_output(path: Path, letters: int) -> None:
    """Say at once what would fail at the end: an unknown ending, an extra, too many rows.

    Raises:
        OutputError: with the remedy.
    """
    kind = path.suffix.lower()
    if kind not in WRITERS:
        raise OutputError(f"{path}: no such kind of output; end it in {', '.join(WRITERS)}")
    if kind == ".xlsx" and letters > _MOST_ROWS:
        raise OutputError(f"{path}: Excel takes {_MOST_ROWS:,} rows; write .csv or .parquet")
    module = {".xlsx": "openpyxl", ".parquet": "pyarrow"}.get(kind)
    try:
        if module:
            __import__(module)
    except ImportError:
        raise OutputError(f"{path}: this kind of output needs an extra; {EXTRA}") from None


def write_rows(rows: Rows, path: Path, made: Path, *, precheck: bool) -> None:
    """Write flat rows to ``made`` in the format of ``path``."""
    WRITERS[path.suffix.lower()](rows, columns(precheck=precheck), made)


def _write_lines(rows: Rows, names: Sequence[str], made: Path) -> None:
    with made.open("w", encoding="utf-8") as stream:
        for row in rows:
            stream.write(json.dumps({name: row.get(name) for name in names}) + "\n")


def _write_csv(rows: Rows, names: Sequence[str], made: Path) -> None:
    # The mark tells Excel that it is UTF-8.
    with made.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(names)
        writer.writerows([safe(row.get(name)) for name in names] for row in rows)


def _write_workbook(rows: Rows, names: Sequence[str], made: Path) -> None:
    import openpyxl
    from openpyxl.cell import WriteOnlyCell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("letters")
    sheet.freeze_panes = "B2"

    def cell(value: Any) -> WriteOnlyCell:  # noqa: ANN401
        made_cell = WriteOnlyCell(sheet, safe(value))
        if isinstance(value, str):
            made_cell.data_type = "s"  # text, whatever it starts with
        return made_cell

    try:
        sheet.append(list(names))
        for row in rows:
            sheet.append([cell(row.get(name)) for name in names])
        book.save(made)
    except BaseException:
        with contextlib.suppress(Exception):  # a sheet left open complains when it is cleared away
            sheet.close()
        raise


def _write_parquet(rows: Rows, names: Sequence[str], made: Path) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    kinds = [(name, getattr(pa, KINDS.get(name, "string").lower())()) for name in names]
    schema = pa.schema(kinds)
    with parquet.ParquetWriter(made, schema) as writer:
        while part := list(islice(rows, _AT_ONCE)):
            kept = [{name: _encodable(row.get(name)) for name in names} for row in part]
            writer.write_table(pa.Table.from_pylist(kept, schema=schema))


def _encodable(value: Any) -> Any:  # noqa: ANN401
    """Give text without halves of characters, which no file format takes."""
    return value.encode(errors="replace").decode() if isinstance(value, str) else value


WRITERS: dict[str, Write] = {
    JSON_LINES: _write_lines,
    ".csv": _write_csv,
    ".xlsx": _write_workbook,
    ".parquet": _write_parquet,
}
