"""Tables as rows: CSV, TSV, Excel, Parquet and JSON lines, read as a stream."""

from __future__ import annotations

import codecs
import csv
import hashlib
import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from msgspec import Struct

from classifier.errors import LetterError

# A row by column name, or the reason why it can't be read.
Row = Mapping[str, Any] | str
LARGEST_LINE = 10_000_000  # bytes of one JSON line or CSV cell
_LARGEST_WORKBOOK = 2_000_000_000  # bytes that a workbook may unpack to
_PIECE = 1 << 20
_AT_ONCE = 1000  # rows of Parquet that are read at a time
EXTRA = "pip install 'dutymatch[batch]'"


class Table(Struct, frozen=True):
    """A file of rows; ``names`` are those of its columns, empty for JSON lines."""

    path: Path
    names: tuple[str, ...]
    rows: Callable[[], Iterator[Row]]


def open_table(path: Path) -> Table:
    """Open a file of rows by its ending.

    Raises:
        LetterError: it can't be read, or an extra is missing for it.
    """
    try:
        return KINDS[path.suffix.lower()](path)
    except OSError as error:
        raise LetterError(f"{path}: can't be read ({error.strerror or error})") from error


def digest(path: Path) -> str:
    """Give the SHA-256 of a file.

    Raises:
        LetterError: it can't be read.
    """
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise LetterError(f"{path}: can't be read ({error.strerror or error})") from error


def _open_lines(path: Path) -> Table:
    def rows() -> Iterator[Row]:
        with path.open("rb") as stream:
            yield from json_rows(stream)

    path.open("rb").close()
    return Table(path, (), rows)


def json_rows(stream: IO[bytes]) -> Iterator[Row]:
    """Read JSON lines; empty ones don't count."""
    while line := stream.readline(LARGEST_LINE + 1):
        if len(line) > LARGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST_LINE)
            yield f"the line has more than {LARGEST_LINE:,} bytes"
        elif line.strip():
            yield _json_row(line)


def _json_row(line: bytes) -> Row:
    line = line.removeprefix(codecs.BOM_UTF8)
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        return f"no JSON ({str(error)[:80]})"
    return value if isinstance(value, dict) else "no JSON object"


def _open_separated(path: Path) -> Table:
    encoding = _encoding(path)
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        heading = stream.readline(LARGEST_LINE)
    separator = "\t" if path.suffix.lower() == ".tsv" else max(",;\t|", key=heading.count)

    def cells() -> Iterator[list[str] | str]:
        csv.field_size_limit(LARGEST_LINE)
        with path.open(encoding=encoding, errors="replace", newline="") as stream:
            reader = csv.reader(stream, delimiter=separator)
            while True:
                try:
                    row = next(reader, None)
                except csv.Error as error:
                    yield f"no row of a table ({error})"
                    continue
                if row is None:
                    return
                if any(cell.strip() for cell in row):
                    yield row

    first = next(cells(), None)
    if not isinstance(first, list):
        raise LetterError(f"{path}: {first or 'there is no row in it'}; give a heading and rows")
    names = tuple(name.strip() for name in first)
    return Table(path, names, lambda: _skip(_named(names, c) for c in cells()))


def _skip(rows: Iterator[Row]) -> Iterator[Row]:
    next(rows, None)  # the heading
    return rows


def _named(names: tuple[str, ...], cells: list[Any] | tuple[Any, ...] | str) -> Row:
    if isinstance(cells, str):
        return cells
    beyond = [cell for cell in cells[len(names) :] if cell not in (None, "")]
    if beyond:
        return f"{len(cells)} cells where the heading has {len(names)}"
    return dict(zip(names, cells, strict=False))


def _encoding(path: Path) -> str:
    """Tell the encoding of a text file: by its mark, UTF-8, else Windows-1252."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as stream:
        piece = stream.read(_PIECE)
        if piece.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return "utf-16"
        while piece:
            try:
                decoder.decode(piece)
            except UnicodeDecodeError:
                return "cp1252"
            piece = stream.read(_PIECE)
    return "utf-8-sig"


def _open_workbook(path: Path) -> Table:
    try:
        import openpyxl
    except ImportError:
        raise LetterError(f"{path}: Excel needs an extra; {EXTRA}") from None

    def cells() -> Iterator[tuple[Any, ...]]:
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            for row in book.worksheets[0].iter_rows(values_only=True):
                if any(cell not in (None, "") for cell in row):
                    yield row
        finally:
            book.close()

    try:
        with zipfile.ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST_WORKBOOK:
                raise ValueError("it unpacks to more than 2 GB; save it as CSV")
        first = next(cells(), ())
    except OSError:
        raise
    except Exception as error:  # a broken workbook raises anything
        raise LetterError(f"{path}: no readable Excel workbook ({error})") from error
    names = tuple("" if name is None else str(name).strip() for name in first)
    return Table(path, names, lambda: _skip(_named(names, row) for row in cells()))


def _open_parquet(path: Path) -> Table:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise LetterError(f"{path}: Parquet needs an extra; {EXTRA}") from None
    try:
        names = tuple(parquet.ParquetFile(path).schema_arrow.names)
    except (pa.ArrowException, ValueError) as error:
        raise LetterError(f"{path}: no readable Parquet file ({error})") from error

    def rows() -> Iterator[Row]:
        with parquet.ParquetFile(path) as opened:
            for part in opened.iter_batches(batch_size=_AT_ONCE):
                yield from part.to_pylist()

    return Table(path, names, rows)


KINDS: dict[str, Callable[[Path], Table]] = {
    ".jsonl": _open_lines,
    ".ndjson": _open_lines,
    ".csv": _open_separated,
    ".tsv": _open_separated,
    ".xlsx": _open_workbook,
    ".parquet": _open_parquet,
}
