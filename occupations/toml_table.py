"""Reading a TOML file key by key, every fault named by file and place."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from occupations.errors import CatalogueError

_LARGEST = 1_000_000  # bytes; a list of occupations has a few thousand


class TomlTable:
    """One table of a file. Values are taken by name; what nobody took is an unknown key."""

    def __init__(self, path: Path, values: dict[str, Any], place: str = "") -> None:
        """Take the table that stands at ``place`` (its dotted name, empty for the file)."""
        self.path, self.place = path, place
        self._values, self._taken = values, set[str]()

    @classmethod
    def read(cls, path: Path) -> TomlTable:
        """Read a file.

        Raises:
            CatalogueError: the file can't be read, is far too large, or is no TOML.
        """
        try:
            with path.open("rb") as stream:
                data = stream.read(_LARGEST + 1)
            if len(data) > _LARGEST:
                raise CatalogueError(f"{path}: more than 1 MB; give a list of occupations")
            return cls(path, tomllib.loads(data.decode("utf-8-sig")))
        except (OSError, ValueError, RecursionError) as error:
            if isinstance(error, CatalogueError):
                raise
            reason = getattr(error, "strerror", None) or error
            raise CatalogueError(f"{path}: no readable TOML ({reason})") from error

    def fault(self, key: str, message: str) -> CatalogueError:
        """Make the error that says what is wrong with ``key``."""
        where = ".".join(filter(None, (self.place, key)))
        return CatalogueError(f"{self.path}, {where}: {message}")

    def text(self, key: str, default: str | None = None) -> str:
        """Take a text; without a default there must be one."""
        value = self._take(key, default)
        if not isinstance(value, str) or (not value.strip() and default is None):
            raise self.fault(key, "give a text in quotation marks")
        return value

    def choice(self, key: str, choices: tuple[str, ...], default: str | None = None) -> str:
        """Take one of a few words."""
        value = self.text(key, default)
        if value not in choices:
            raise self.fault(key, f"{value!r} is none of {', '.join(choices)}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Take a list of texts, empty where there is none."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise self.fault(key, 'give a list of texts: ["...", "..."]')
        if len(set(value)) < len(value):
            twice = next(text for text in value if value.count(text) > 1)
            raise self.fault(key, f"{twice!r} stands there twice; leave one out")
        return tuple(value)

    def ranks(self, key: str) -> tuple[int, ...]:
        """Take a list of whole numbers from 0, empty where there is none."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(type(v) is int and v >= 0 for v in value):
            raise self.fault(key, "give a list of whole numbers: [0, 1]")
        return tuple(value)

    def number(self, key: str, default: int | None = None) -> int:
        """Take a whole number above 0; without a default there must be one."""
        value = self._take(key, default)
        if type(value) is not int or value <= 0:
            raise self.fault(key, "give a whole number above 0")
        return value

    def optional_number(self, key: str) -> int | None:
        """Take a whole number above 0, or None where there is none."""
        return self.number(key) if key in self._values else None

    def flag(self, key: str) -> bool:
        """Take true or false."""
        value = self._take(key, None)
        if not isinstance(value, bool):
            raise self.fault(key, "give true or false")
        return value

    def optional_flag(self, key: str) -> bool | None:
        """Take true or false, or None where neither stands."""
        return self.flag(key) if key in self._values else None

    def day(self, key: str) -> date:
        """Take a calendar date."""
        value = self._take(key, None)
        if not isinstance(value, date) or isinstance(value, datetime):
            raise self.fault(key, "give a date without quotation marks: 2026-02-18")
        return value

    def optional_day(self, key: str) -> date | None:
        """Take a calendar date, or None where there is none."""
        return self.day(key) if key in self._values else None

    def table(self, key: str, defaults: dict[str, Any] | None = None) -> TomlTable:
        """Take a table, empty where there is none; ``defaults`` stand below its own keys."""
        value = self._take(key, {})
        if not isinstance(value, dict):
            raise self.fault(key, f"give a table: [{key}]")
        return TomlTable(self.path, {**(defaults or {}), **value}, self._named(key))

    def tables(self, key: str) -> Iterator[tuple[str, TomlTable]]:
        """Take a table of tables, one after the other with its name."""
        outer = self.table(key)
        for name in outer.values():
            yield name, outer.table(name)

    def values(self) -> dict[str, Any]:
        """Give all values as they stand in the file."""
        return dict(self._values)

    def finish(self) -> None:
        """Raise a CatalogueError if a key is left that nobody took."""
        if left := sorted(set(self._values) - self._taken):
            known = ", ".join(sorted(self._taken))
            raise self.fault(left[0], f"unknown key; known here are {known}")

    def _named(self, key: str) -> str:
        return ".".join(filter(None, (self.place, key)))

    def _take(self, key: str, default: object) -> Any:  # noqa: ANN401 - a TOML value
        self._taken.add(key)
        value = self._values.get(key, default)
        if value is None:
            raise self.fault(key, "this key is missing; give it")
        return value
