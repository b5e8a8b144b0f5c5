"""One published CSV file of Statistics Canada's, read whole or not at all."""

from __future__ import annotations

import csv
import hashlib
import io
from pathlib import Path

from msgspec import Struct

from occupations.errors import CatalogueError

Rows = list[dict[str, str]]


class OfficialFile(Struct, frozen=True):
    """The rows of one file; ``version`` is what the header of its code column names."""

    path: Path
    rows: Rows
    version: str
    sha256: str


def read_official_file(path: Path, columns: tuple[str, ...]) -> OfficialFile:
    """Read the columns whose header begins with ``columns``, besides level and code.

    Raises:
        CatalogueError: the file can't be read, is cut off, or is of another kind.
    """
    try:
        data = path.read_bytes()
        reader = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        header = [cell.strip() for cell in next(reader, [])]
        places = {name: _place(path, header, name) for name in ("Level", "Code", *columns)}
        rows = []
        for cells in reader:
            if len(cells) != len(header):
                raise CatalogueError(_cut_off(path, reader.line_num, len(cells), len(header)))
            rows.append({name: " ".join(cells[at].split()) for name, at in places.items()})
    except OSError as error:
        raise CatalogueError(f"{path}: can't be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path}: no UTF-8 text (byte {error.start})") from error
    except csv.Error as error:
        raise CatalogueError(f"{path}: no complete CSV file ({error})") from error
    if not rows:
        raise CatalogueError(f"{path}: the file has a header and nothing more")
    version = header[places["Code"]].partition("-")[2].strip()
    return OfficialFile(path, rows, version, hashlib.sha256(data).hexdigest())


def _place(path: Path, header: list[str], name: str) -> int:
    for place, cell in enumerate(header):
        if cell.startswith(name):
            return place
    message = f"no column {name!r}; give Statistics Canada's English CSV file of that kind"
    raise CatalogueError(f"{path}, line 1: {message}")


def _cut_off(path: Path, line: int, found: int, expected: int) -> str:
    return f"{path}, line {line}: {found} cells where the header has {expected}; is it cut off?"
