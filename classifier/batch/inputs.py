"""The inputs of a run: files, folders and tables, one record after another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from classifier.batch.columns import Columns, found_columns, record_of
from classifier.batch.flat import COLUMNS
from classifier.batch.place import Place, shortest
from classifier.batch.record import Record
from classifier.batch.tables import KINDS, Table, digest, open_table
from classifier.errors import LetterError

_KEYS = Columns("id", "title", "duties", "text", "claim", "as_of")  # of a JSON line
_OTHER_TABLES = {
    ".json": ".jsonl, one object a line",
    **dict.fromkeys((".ods", ".xls", ".xlsb", ".xlsm"), ".xlsx or .csv"),
}
STANDARD_INPUT = "-"
PIPED = "standard input"
_UNFINISHED = (".journal", ".partial")  # as classifier.batch.journal names them
_LEFT_BEHIND = {"thumbs.db", "desktop.ini", "__macosx"}


class Input(Struct, frozen=True):
    """A letter, or a table of them.

    ``name`` is what it is called in ids and errors: that under the folder it was found in,
    or its own. ``table`` and ``columns`` are None for a letter. ``fault`` says why a table
    of a folder can't be read: it is one record that failed, and the others go on.
    ``is_copy`` tells a copy of standard input, whose time says nothing.
    """

    path: Path
    name: str
    table: Table | None = None
    columns: Columns | None = None
    fault: str = ""
    is_copy: bool = False

    def count(self) -> int:
        """Count the records."""
        return sum(1 for _ in self.table.rows()) if self.table else 1

    def records(self) -> Iterator[Record]:
        """Give the records in their order."""
        if self.fault:
            yield Record(self.name, fault=self.fault)
            return
        if not self.table or not self.columns:
            yield Record(self.name, file=self.path)
            return
        for number, row in self.table.rows():
            yield record_of(row, self.columns, Place(self.name, self.table.unit, number))


def open_inputs(
    paths: Sequence[Path],
    chosen: Columns,
    *,
    patterns: Sequence[str] = (),
    without: Sequence[Path] = (),
    piped: Path | None = None,
) -> list[Input]:
    """Open files and folders, these with all that is in them, in the order of names.

    Args:
        paths: of files and folders.
        chosen: columns that were named, for every table.
        patterns: of names of files in folders, as "*.docx"; without any, all but hidden ones
            and what Office and systems leave behind.
        without: files that are left out of folders, such as the output.
        piped: a copy of standard input, which the path "-" stands for then.

    Raises:
        LetterError: there is no such file or no letter, or a table can't be read.
    """
    left_out = {path.resolve() for path in without}
    found: list[Input] = []
    for path in paths:
        if piped and str(path) == STANDARD_INPUT:
            found.append(replace(_opened(piped, PIPED, chosen), is_copy=True))
        elif _is_folder(path):
            found += [
                _found(file, file.relative_to(path).as_posix(), chosen)
                for file in sorted(path.rglob("*"))
                if _is_wanted(file, path, patterns) and file.resolve() not in left_out
            ]
        else:
            found.append(_opened(path, path.name, chosen))
    if not found:
        raise LetterError(f"{', '.join(map(str, paths))}: there is no letter in it")
    names = shortest([(one.name, one.name if one.is_copy else str(one.path)) for one in found])
    return [replace(one, name=name) for one, name in zip(found, names, strict=True)]


def _is_folder(path: Path) -> bool:
    """Tell a folder from a file.

    Raises:
        LetterError: there is neither.
    """
    try:
        if path.is_dir():
            return True
        path.stat()
    except FileNotFoundError:
        raise LetterError(f"{path}: there is no such file or folder") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise LetterError(f"{str(path)[:200]}: can't be read ({reason})") from error
    return False


def json_keys(chosen: Columns) -> Columns:
    """Give the keys of a JSON line: the documented ones, but for those that were chosen."""
    return Columns(**_KEYS.named() | chosen.named())


def fingerprint(inputs: Sequence[Input]) -> str:
    """Give what tells these inputs from any other: names, columns and what is in tables.

    A letter in a file counts by its name, size and time.
    """
    whole = hashlib.sha256()
    for one in inputs:
        whole.update(f"{one.name}\0{one.columns}\0{_state(one)}\n".encode(errors="replace"))
    return whole.hexdigest()


def _state(one: Input) -> str:
    if one.table or one.is_copy:
        return digest(one.path)
    try:
        state = one.path.stat()
    except OSError:
        return "vanished"
    return f"{state.st_size} {state.st_mtime_ns}"


def _found(path: Path, name: str, chosen: Columns) -> Input:
    """Open what lies in a folder; a table that can't be read must not end the run."""
    try:
        return _opened(path, name, chosen)
    except LetterError as error:
        return Input(path, name, fault=str(error).removeprefix(f"{path}: "))


def _opened(path: Path, name: str, chosen: Columns) -> Input:
    if remedy := _OTHER_TABLES.get(path.suffix.lower()):
        raise LetterError(f"{path}: tables of this kind can't be read; save it as {remedy}")
    if path.suffix.lower() not in KINDS:
        return Input(path, name)
    table = open_table(path)
    if _is_result(table):
        message = "these are results of 'dutymatch batch' and no letters; leave it out"
        raise LetterError(f"{path}: {message}, by --pattern or in another folder")
    if not table.names:
        return Input(path, name, table, json_keys(chosen))
    return Input(path, name, table, found_columns(path, table.names, chosen))


def _is_result(table: Table) -> bool:
    """Tell an output of an earlier run, whose columns have the names of ours."""
    if table.names:
        return table.names[: len(COLUMNS)] == COLUMNS
    _, first = next(table.rows(), (0, ""))
    return not isinstance(first, str) and {"schema", "id", "status", "reason"} <= first.keys()


def _is_wanted(file: Path, folder: Path, patterns: Sequence[str]) -> bool:
    inside = file.relative_to(folder)
    if any(map(_is_left_behind, inside.parts)) or not file.is_file():
        return False
    return not patterns or any(
        fnmatch(file.name, p) or fnmatch(inside.as_posix(), p) for p in patterns
    )


def _is_left_behind(name: str) -> bool:
    """Tell hidden files, and those that Office, systems and stopped runs leave in folders."""
    lower = name.lower()
    return name.startswith((".", "~$")) or lower.endswith(_UNFINISHED) or lower in _LEFT_BEHIND
