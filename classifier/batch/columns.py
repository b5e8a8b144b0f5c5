"""Which column of a table, or key of a JSON line, holds what."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from classifier.batch.column_names import guessed
from classifier.batch.place import Place
from classifier.batch.record import Record, strings
from classifier.batch.tables import Row
from classifier.errors import LetterError

# What stands in a column of claims where there is none yet.
_NO_CLAIM = {
    "-",
    "--",
    "?",
    "n/a",
    "na",
    "n.a.",
    "nil",
    "no",
    "none",
    "pending",
    "tbc",
    "tbd",
    "unknown",
}


class Columns(Struct, frozen=True):
    """The name of the column for each part of a record, None where there is none."""

    id: str | None = None
    title: str | None = None
    duties: str | None = None
    text: str | None = None
    claim: str | None = None
    as_of: str | None = None

    def named(self) -> dict[str, str]:
        """Give the parts that have a column."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {part: name for part, name in found.items() if name is not None}


def found_columns(path: Path, names: Sequence[str], chosen: Columns) -> Columns:
    """Take the columns that were chosen, and guess the others by their names.

    Raises:
        LetterError: a chosen column is not there, or none that a letter could be in.
    """
    listed = ", ".join(repr(name) for name in names[:30] if name) or "none"
    for part, name in chosen.named().items():
        if name not in names:
            option = f"--{part.replace('_', '-')}-column"
            raise LetterError(f"{path}: no column {name!r} for {option}; there are {listed}")
    found = guessed(names, chosen.named())
    if not {"title", "duties", "text"} & found.keys():
        message = f"no column of duties, text or titles among {listed}"
        remedy = "name one with --duties-column or --text-column, or give the table a heading"
        raise LetterError(f"{path}: {message}; {remedy}")
    return Columns(**found)


def record_of(values: Row, columns: Columns, place: Place) -> Record:
    """Make a record of one row; where it stands is its id if it has none."""
    if isinstance(values, str):
        return Record(place.id, fault=values, place=place)
    own = {part: values.get(name) for part, name in columns.named().items()}
    record_id = _line(own.get("id")) or place.id
    faults = [
        f"{part} is no text; give it as one"
        for part in ("title", "text")
        if _is_list(own.get(part))
    ]
    duties, text = _duties(own.get("duties")), _text(own.get("text"))
    if duties is None:
        faults.append("duties is no list of texts; give a text or a list of them")
    if faults:
        return Record(record_id, fault="; ".join(faults), place=place)
    pasted = duties if isinstance(duties, str) else ""
    return Record(
        record_id,
        title=_line(own.get("title")),
        duties=duties if isinstance(duties, tuple) else (),
        text="\n".join(filter(None, (pasted, "" if pasted or duties else text))),
        claim=_claim(own.get("claim")),
        as_of=day_of(own.get("as_of")) or None,
        place=place,
    )


def _is_list(value: Any) -> bool:  # noqa: ANN401 - whatever a table holds
    return isinstance(value, list | tuple | dict)


def _text(value: Any) -> str:  # noqa: ANN401
    """Give a cell as text; an empty one is None or not a number."""
    if value is None or value != value:  # noqa: PLR0124 - only NaN differs from itself
        return ""
    return value if isinstance(value, str) else str(value)


def _line(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, float) and value.is_integer():  # Excel knows no whole numbers
        value = int(value)
    return " ".join(_text(value).split())


def _claim(value: Any) -> str | None:  # noqa: ANN401
    """Give what a cell claims, as one line; None where it says that there is no claim yet."""
    line = _line(value)
    return None if line.casefold() in _NO_CLAIM else line or None


def _duties(value: Any) -> str | tuple[str, ...] | None:  # noqa: ANN401
    """Give duties known apart, or as one text; None where the cell holds something else."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return str(value)
    if hasattr(value, "tolist"):  # an array, as Parquet gives lists
        value = value.tolist()
    if _is_list(value):
        return None if isinstance(value, dict) else strings([v for v in value if v is not None])
    return _text(value)


def day_of(value: Any) -> str:  # noqa: ANN401
    """Give a day as it was written; spreadsheets have dates, most with a time of midnight."""
    if not _text(value):
        return ""
    if isinstance(value, datetime):
        value = value.date()
    return value.isoformat() if isinstance(value, date) else _line(value)
