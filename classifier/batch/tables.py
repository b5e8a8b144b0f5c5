"""Tables as rows: CSV, TSV, Excel, Parquet and JSON lines, read as a stream."""

from __future__ import annotations

import codecs
import csv
import hashlib
import json
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from msgspec import Struct

from classifier.errors import LetterError

# A row by column name, or the reason why it can't be read.
Row = Mapping[str, Any] | str
# A row behind the number that an editor or a spreadsheet shows for it.
Numbered = tuple[int, Row]
LARGEST_LINE = 10_000_000  # bytes of one JSON line or CSV cell
_LARGEST_WORKBOOK = 2_000_000_000  # bytes that a workbook may unpack to
_PIECE = 1 << 20
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_AT_ONCE = 1000  # rows of Parquet that are read at a time
_LINE = 'give one object a line, such as {"id": "7", "duties": ["...", "..."]}'
EXTRA = "pip install 'dutymatch[batch]'"


class Table(Struct, frozen=True):
    """A file of rows; ``names`` are those of its columns, empty for JSON lines.

    ``unit`` is what its rows are counted in, "line" or "row"; ``note`` says what of the
    file is not read.
    """

    path: Path
    names: tuple[str, ...]
    rows: Callable[[], Iterator[Numbered]]
    unit: str = "line"
    note: str = ""


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
    def rows() -> Iterator[Numbered]:
        with path.open("rb") as stream:
            yield from json_rows(stream)

    with path.open("rb") as stream:
        if stream.read(2) in _UTF_16:
            raise LetterError(f"{path}: JSON lines are UTF-8, and this is UTF-16; save it as UTF-8")
    return Table(path, (), rows)


def json_rows(stream: IO[bytes]) -> Iterator[Numbered]:
    """Read JSON lines; empty ones give nothing, but count as lines."""
    number = 0
    while line := stream.readline(LARGEST_LINE + 1):
        number += 1
        if len(line) > LARGEST_LINE:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST_LINE)
            yield number, f"more than {LARGEST_LINE:,} bytes; give one letter a line"
        elif line.removeprefix(codecs.BOM_UTF8).strip():
            yield number, _json_row(line.removeprefix(codecs.BOM_UTF8))


def _json_row(line: bytes) -> Row:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        return f"no JSON ({error.msg}, character {error.pos + 1}); {_LINE}"
    except UnicodeDecodeError:
        return "no UTF-8; save the file as UTF-8"
    except (ValueError, RecursionError) as error:
        return f"no JSON ({str(error)[:80]}); {_LINE}"
    return value if isinstance(value, dict) else f"no JSON object; {_LINE}"


def _open_separated(path: Path) -> Table:
    encoding = _encoding(path)
    with path.open(encoding=encoding, errors="replace", newline="") as stream:
        heading = stream.readline(LARGEST_LINE)
    separator = "\t" if path.suffix.lower() == ".tsv" else max(",;\t|", key=heading.count)

    def cells() -> Iterator[tuple[int, list[str] | str]]:
        with path.open(encoding=encoding, errors="replace", newline="") as stream:
            yield from _separated(stream, separator)

    _, first = next(cells(), (0, "there is no row in it"))
    if isinstance(first, str):
        raise LetterError(f"{path}: {first.split(';')[0]}; give a heading and rows")
    names = _distinct(first)
    remedy = f"put a cell that holds {separator!r} in quotation marks"
    return Table(path, names, lambda: _skip((n, _named(names, c, remedy)) for n, c in cells()))


def _separated(stream: Iterable[str], separator: str) -> Iterator[tuple[int, list[str] | str]]:
    """Give the rows that aren't empty, behind the line each starts on."""
    ended = False

    def lines() -> Iterator[str]:
        nonlocal ended
        yield from stream
        ended = True

    csv.field_size_limit(LARGEST_LINE)
    reader = csv.reader(lines(), delimiter=separator)
    while True:
        number = reader.line_num + 1  # a cell may go on for lines
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield number, f"no row of a table ({error}); is a quotation mark left open?"
            continue
        if row is None:
            return
        if ended:  # it asked for more lines, so it took all that were left into one cell
            yield number, "a quotation mark is not closed up to the end of the file; close it"
        elif any(cell.strip() for cell in row):
            yield number, row


def _skip(rows: Iterator[Numbered]) -> Iterator[Numbered]:
    next(rows, None)  # the heading
    return rows


def _distinct(heading: Sequence[str]) -> tuple[str, ...]:
    """Give names on one line, those that come again with a number, so that none hides another."""
    seen: Counter[str] = Counter()
    found = []
    for name in (" ".join(cell.split()) for cell in heading):
        seen[name] += 1
        found.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    return tuple(found)


def _named(names: tuple[str, ...], cells: Sequence[str] | str, remedy: str) -> Row:
    if isinstance(cells, str):
        return cells
    if any(cells[len(names) :]):
        return f"{len(cells)} cells where the heading has {len(names)}; {remedy}"
    return dict(zip(names, cells, strict=False))


def _encoding(path: Path) -> str:
    """Tell the encoding of a text file: by its mark, UTF-8, else Windows-1252."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as stream:
        piece = stream.read(_PIECE)
        if piece.startswith(_UTF_16):
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
        import openpyxl  # noqa: F401 - a missing extra is known at once
    except ImportError:
        raise LetterError(f"{path}: Excel needs an extra; {EXTRA}") from None
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST_WORKBOOK:
                raise ValueError("it unpacks to more than 2 GB")
        sheets, first = _heading(path)
    except OSError:
        raise
    except Exception as error:  # a broken workbook raises anything
        message = f"no readable Excel workbook ({error}); save it again as .xlsx or .csv"
        raise LetterError(f"{path}: {message}") from error
    names = _distinct(["" if name is None else str(name) for name in first])

    def rows() -> Iterator[Numbered]:
        # A cell beyond the heading is a remark, and not a cell that was taken apart.
        return _skip((n, dict(zip(names, row, strict=False))) for n, row in _cells(path))

    note = f"only the sheet {sheets[0]!r} is read" if len(sheets) > 1 else ""
    return Table(path, names, rows, "row", note)


def _heading(path: Path) -> tuple[list[str], tuple[Any, ...]]:
    """Give the names of a workbook's sheets, and the heading of the first."""
    with _opened(path) as book:
        _, first = next(_sheet_rows(book), (0, ()))
        return [sheet.title for sheet in book.worksheets], first


def _cells(path: Path) -> Iterator[tuple[int, tuple[Any, ...]]]:
    """Give the rows of a workbook's first sheet that aren't empty, with Excel's numbers."""
    with _opened(path) as book:
        yield from _sheet_rows(book)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        yield book
    finally:
        book.close()


def _sheet_rows(book: Any) -> Iterator[tuple[int, tuple[Any, ...]]]:  # noqa: ANN401
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # some programs write a wrong size, which hides rows
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        if any(cell not in (None, "") for cell in row):
            yield number, row


def _open_parquet(path: Path) -> Table:
    try:
        import pyarrow as pa
        from pyarrow import parquet
    except ImportError:
        raise LetterError(f"{path}: Parquet needs an extra; {EXTRA}") from None
    try:
        names = tuple(parquet.ParquetFile(path).schema_arrow.names)
    except (pa.ArrowException, ValueError) as error:
        message = f"no readable Parquet file ({error}); write it again"
        raise LetterError(f"{path}: {message}") from error

    def rows() -> Iterator[Numbered]:
        with parquet.ParquetFile(path) as opened:
            parts = opened.iter_batches(batch_size=_AT_ONCE)
            yield from enumerate((row for part in parts for row in part.to_pylist()), 1)

    return Table(path, names, rows, "row")


KINDS: dict[str, Callable[[Path], Table]] = {
    ".jsonl": _open_lines,
    ".ndjson": _open_lines,
    ".csv": _open_separated,
    ".tsv": _open_separated,
    ".xlsx": _open_workbook,
    ".parquet": _open_parquet,
}
