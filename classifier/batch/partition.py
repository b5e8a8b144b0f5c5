"""Partitions: parts of large inputs that can be read apart, wherever they lie."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from classifier.batch.columns import Columns, found_columns
from classifier.batch.inputs import json_keys
from classifier.batch.place import Place, shortest
from classifier.batch.tables import KINDS, Numbered, Row, Table, json_rows, open_table
from classifier.errors import LetterError
from classifier.frame import FAULT

if TYPE_CHECKING:
    import pandas as pd

BLOCK = 4_000_000  # bytes of JSON lines that make a partition
_AT_ONCE = 4096  # rows of a frame


class Partition(Struct, frozen=True):
    """A part of one file: a group of rows of Parquet, a run of JSON lines, or a whole table.

    ``number`` is its place among all partitions, ``name`` what its file is called in ids and
    errors. ``before`` is how many rows or lines of the file stand before it. A run of JSON
    lines has ``length`` bytes from ``first`` on, and those lines that begin within it.
    """

    number: int
    url: str
    name: str
    group: int | None = None
    before: int = 0
    first: int = 0
    length: int | None = None

    def read(self, chosen: Columns) -> tuple[Columns, Iterator[pd.DataFrame]]:
        """Give the columns of a letter's parts, and the rows as frames indexed by their places.

        Raises:
            LetterError: a chosen column is not there, or none that a letter could be in.
        """
        if self.length is not None:
            lines = json_rows(BytesIO(_block(self.url, self.first, self.length)))
            return json_keys(chosen), self._frames(lines, "line")
        if self.group is None:
            table = _whole(self.url)
            found = found_columns(Path(self.url), table.names, chosen)
            return found, self._frames(table.rows(), table.unit)
        names, rows = _row_group(self.url, self.group)
        found = found_columns(Path(self.url), names, chosen)
        return found, self._frames(enumerate(rows, 1), "row")

    def _frames(self, rows: Iterator[Numbered], unit: str) -> Iterator[pd.DataFrame]:
        import pandas as pd

        while part := list(islice(rows, _AT_ONCE)):
            places = [Place(self.name, unit, self.before + number) for number, _ in part]
            named = [{FAULT: row} if isinstance(row, str) else dict(row) for _, row in part]
            yield pd.DataFrame(named, index=pd.Index(places, dtype=object), dtype=object)


def partitions(urls: Sequence[str], block: int = BLOCK) -> list[Partition]:
    """Cut files into partitions, in their order; a pattern or folder stands for its files.

    Raises:
        LetterError: there is no such file, or it is no table.
    """
    found: list[Partition] = []
    files = [file for given in urls for file in _files(given)]
    names = shortest([(PurePosixPath(file).name, file) for file in files])
    for url, name in zip(files, names, strict=True):
        for part in _parts(url, block):
            found.append(Partition(len(found), url, name, **part))
    return found


def size_of(url: str) -> str:
    """Give what tells a file from a later one of that name: its size and its time or tag."""
    fs, path = _open(url)
    about = fs.info(path)
    changed = about.get("ETag") or about.get("mtime") or about.get("LastModified")
    return f"{url} {about.get('size')} {changed}"


def _parts(url: str, block: int) -> Iterator[dict[str, Any]]:
    kind = PurePosixPath(url).suffix.lower()
    if kind not in KINDS:
        raise LetterError(f"{url}: no table; a cluster reads {', '.join(KINDS)}")
    fs, path = _open(url)
    if kind == ".parquet":
        from pyarrow import parquet

        with fs.open(path) as stream:
            metadata = parquet.ParquetFile(stream).metadata
            first = 0
            for group in range(metadata.num_row_groups):
                yield {"group": group, "before": first}
                first += metadata.row_group(group).num_rows
    elif kind in {".jsonl", ".ndjson"}:
        # Read once for its line ends, next to nothing beside scoring, so that errors name lines.
        first = before = 0
        with fs.open(path) as stream:
            while run := stream.read(block):
                # The line that a cut goes through belongs to the run before.
                yield {"first": first, "length": len(run), "before": before + bool(first)}
                first, before = first + len(run), before + run.count(b"\n")
    else:
        yield {}


def _files(url: str) -> list[str]:
    fs, path = _open(url)
    try:
        if fs.isdir(path):
            found = [name for kind in KINDS for name in fs.glob(f"{path}/**/*{kind}")]
        else:
            found = fs.glob(path) if any(sign in path for sign in "*?[") else [path]
        if not found or not all(fs.exists(name) for name in found[:1]):
            raise LetterError(f"{url}: there is no such file")
    except OSError as error:
        raise LetterError(f"{url}: can't be read ({error})") from error
    return [url] if found == [path] else [fs.unstrip_protocol(name) for name in sorted(found)]


def _open(url: str) -> tuple[Any, str]:
    import fsspec

    fs, path = fsspec.core.url_to_fs(url)
    return fs, str(path)


def _row_group(url: str, group: int) -> tuple[Sequence[str], Iterator[Row]]:
    from pyarrow import parquet

    fs, path = _open(url)
    opened = parquet.ParquetFile(fs.open(path))

    def rows() -> Iterator[Row]:
        for part in opened.iter_batches(batch_size=_AT_ONCE, row_groups=[group]):
            yield from part.to_pylist()
        opened.close(force=True)

    return opened.schema_arrow.names, rows()


def _block(url: str, first: int, length: int) -> bytes:
    """Read the lines that begin within a run of bytes."""
    from fsspec.utils import read_block

    fs, path = _open(url)
    with fs.open(path) as stream:
        return bytes(read_block(stream, first, length, delimiter=b"\n"))


def _whole(url: str) -> Table:
    """Open a table that can't be cut, by way of a copy on this machine."""
    fs, path = _open(url)
    scratch = tempfile.TemporaryDirectory()
    copy = Path(scratch.name) / f"table{PurePosixPath(url).suffix.lower()}"
    fs.get_file(path, str(copy))
    try:
        opened = open_table(copy)
    except LetterError as error:
        raise LetterError(f"{url}: {str(error).removeprefix(f'{copy}: ')}") from error

    def rows() -> Iterator[Numbered]:
        with scratch:
            yield from opened.rows()

    return Table(copy, opened.names, rows, opened.unit)
