"""Reading one CSV table of a catalogue, every fault named by file and line."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from operator import itemgetter
from pathlib import Path

from msgspec import Struct

from occupations.errors import CatalogueError

Row = tuple[str, ...]


class Table(Struct, frozen=True):
    """The rows of one file, each with its cells in the order that was asked for."""

    path: Path
    rows: tuple[Row, ...]

    def fault(self, place: int, message: str) -> CatalogueError:
        """Make the error that says what is wrong with the row at ``place`` (from 0)."""
        return CatalogueError(f"{self.path}, line {_line_of(self.path, place + 1)}: {message}")

    def by_code(self) -> dict[str, list[Row]]:
        """Group the rows by their first cell."""
        groups: dict[str, list[Row]] = {}
        for row in self.rows:
            groups.setdefault(row[0], []).append(row)
        return groups

    def require_unique(self, key: Callable[[Row], object], what: str) -> None:
        """Raise a CatalogueError at the first row whose key was seen before."""
        keys = list(map(key, self.rows))
        if len(set(keys)) == len(keys):
            return
        first: dict[object, int] = {}
        for place, found in enumerate(keys):
            seen = first.setdefault(found, place)
            if seen != place:
                line = _line_of(self.path, seen + 1)
                raise self.fault(place, f"{what} stands on line {line} already")


def read_table(path: Path, required: Sequence[str], optional: Sequence[str] = ()) -> Table:
    """Read the named columns of a UTF-8 CSV file; an absent optional column is empty.

    Raises:
        CatalogueError: the file is no UTF-8 CSV, a column is missing, a row is too
            short or too long, or a required cell is empty.
    """
    records = _records(path)
    header = records[0] if records else []
    for column in required:
        if column not in header:
            raise CatalogueError(f"{path}, line 1: there is no column {column!r}")
    columns = [*required, *optional]
    places = [header.index(name) if name in header else len(header) for name in columns]
    chosen = itemgetter(*places)
    width = len(header)
    for number, record in enumerate(records):
        if len(record) != width:
            message = f"{len(record)} cells where the header has {width}"
            raise CatalogueError(f"{path}, line {_line_of(path, number)}: {message}")
        record.append("")  # what an absent column reads
    table = Table(path, tuple([chosen(record) for record in records[1:]]))
    _require_filled(table, required)
    return table


def _records(path: Path) -> list[list[str]]:
    """Read every record that isn't blank, its cells stripped."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream, strict=True)
            try:
                return [[*map(str.strip, record)] for record in reader if record]
            except csv.Error as error:
                raise CatalogueError(f"{path}, line {reader.line_num}: {error}") from error
    except OSError as error:
        raise CatalogueError(f"{path}: can't be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path}: no UTF-8 text (byte {error.start})") from error


def _require_filled(table: Table, required: Sequence[str]) -> None:
    for column, name in enumerate(required):
        if not all(map(itemgetter(column), table.rows)):
            place = next(place for place, row in enumerate(table.rows) if not row[column])
            raise table.fault(place, f"{name!r} is empty")


def _line_of(path: Path, record: int) -> int:
    """Find the line on which a record ends; ``record`` counts from 0, the header's."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.reader(stream)
        for place, _ in enumerate(filter(None, reader)):
            if place == record:
                break
        return reader.line_num
