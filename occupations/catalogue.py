"""One loaded catalogue version, looked up by code."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from functools import cached_property
from operator import itemgetter
from pathlib import Path

from occupations.edition import Edition, read_edition
from occupations.errors import CatalogueError, UnknownCodeError
from occupations.table import Row, Table, read_table
from occupations.unit_group import (
    Distinction,
    ExampleTitle,
    Hierarchy,
    Level,
    MainDuty,
    UnitGroup,
)

PACKAGED = Path(__file__).parent / "noc2021"
TABLES = {
    "unit_groups": ("code", "title"),
    "main_duties": ("code", "number", "duty"),
    "example_titles": ("code", "title"),
    "everyday_phrases": ("code", "phrase"),
    "distinctions": ("code", "rival", "separating_duties"),
    "predecessors": ("predecessor", "code"),
}
_LEVELS = ("broad_category", "major_group", "sub_major_group", "minor_group")
OPTIONAL_COLUMNS = {
    "unit_groups": (
        *("title_fr", "teer", "lead_statement"),
        *(f"{level}{suffix}" for level in _LEVELS for suffix in ("", "_title")),
    ),
    "main_duties": ("sub_heading", "optional"),
    "example_titles": ("shared_with",),
}
_TRUTH = {"": False, "no": False, "yes": True}


class Catalogue:
    """The tables of one catalogue folder, each read and checked when it is first needed."""

    def __init__(self, folder: Path) -> None:
        """Take the catalogue in ``folder``.

        Raises:
            CatalogueError: there is no such folder, or it holds no table of unit groups.
        """
        if not (folder / "unit_groups.csv").is_file():
            raise CatalogueError(f"{folder}: no catalogue (there is no unit_groups.csv in it)")
        self.folder = folder
        self.edition: Edition = read_edition(folder)
        self._made_groups: dict[str, UnitGroup] = {}
        self._made_duties: dict[str, tuple[MainDuty, ...]] = {}

    @classmethod
    def packaged(cls) -> Catalogue:
        """Open the catalogue that comes with the package."""
        return cls(PACKAGED)

    @property
    def is_packaged(self) -> bool:
        """Whether this is the very catalogue that comes with the package, and no copy of it."""
        return self.folder == PACKAGED

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 over all tables, by which an index knows its catalogue."""
        digest = hashlib.sha256()
        for name in TABLES:
            path = self.folder / f"{name}.csv"
            digest.update(name.encode() + b"\0")
            digest.update(path.read_bytes() if path.is_file() else b"")
        return digest.hexdigest()

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """All codes in ascending order."""
        return tuple(self._groups)

    def __len__(self) -> int:
        """Count the unit groups."""
        return len(self._groups)

    def __iter__(self) -> Iterator[UnitGroup]:
        """Go through the unit groups in the order of their codes."""
        return map(self.__getitem__, self.codes)

    def __contains__(self, code: object) -> bool:
        """Tell whether ``code`` names a unit group."""
        return code in self._groups

    def __getitem__(self, code: str) -> UnitGroup:
        """Give the unit group of ``code``.

        Raises:
            UnknownCodeError: the catalogue has no such code.
        """
        if code not in self._groups:
            raise UnknownCodeError(f"{self.edition.title} has no unit group {code!r}")
        if code not in self._made_groups:
            self._made_groups[code] = self._unit_group(code)
        return self._made_groups[code]

    def _unit_group(self, code: str) -> UnitGroup:
        title, title_fr, teer, lead, *levels = self._groups[code][1:]
        names = [Level(*levels[place : place + 2]) for place in range(0, 8, 2)]
        rank = int(teer) if teer else self.edition.stated_teer(code)
        return UnitGroup(code, title, title_fr, rank, Hierarchy(*names), lead)

    def main_duties(self, code: str) -> tuple[MainDuty, ...]:
        """Give the main duties of a unit group in the order of their numbers."""
        if code not in self._made_duties:
            self._made_duties[code] = tuple(
                MainDuty(code, int(number), heading, _TRUTH[optional], text)
                for _, number, text, heading, optional in self._main_duties.get(code, ())
            )
        return self._made_duties[code]

    def example_titles(self, code: str) -> tuple[ExampleTitle, ...]:
        """Give the example titles of a unit group."""
        rows = self._example_titles.get(code, ())
        return tuple(ExampleTitle(code, row[1], tuple(row[2].split())) for row in rows)

    def shared_titles(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Give each example title that several unit groups share, with those beside its own.

        Without the checks of the whole table, which is large and of which these are few.
        """
        path = self.folder / "example_titles.csv"
        if path.is_file():
            with path.open(encoding="utf-8-sig", newline="") as stream:
                telling = (line for line in stream if not line.rstrip().endswith(","))
                for row in csv.DictReader(telling):
                    if shared := (row.get("shared_with") or "").split():
                        yield row["title"].strip(), tuple(shared)

    def titles(self, code: str) -> list[str]:
        """Give the titles that point to a unit group: its own, and its example titles."""
        return [self._groups[code][1], *(row[1] for row in self._example_titles.get(code, ()))]

    def everyday_phrases(self, code: str) -> tuple[str, ...]:
        """Give the everyday phrases of a unit group; they are matched against, never shown."""
        return tuple(row[1] for row in self._everyday_phrases.get(code, ()))

    def distinctions(self, code: str) -> tuple[Distinction, ...]:
        """Give what separates a unit group from each of its rivals."""
        return tuple(Distinction(*row) for row in self._distinctions.get(code, ()))

    def distinction(self, code: str, rival: str) -> Distinction | None:
        """Give what separates two unit groups, or None where the catalogue says nothing."""
        return self._distinction_pairs.get((code, rival))

    @cached_property
    def _distinction_pairs(self) -> dict[tuple[str, str], Distinction]:
        rows = (row for own in self._distinctions.values() for row in own)
        return {(row[0], row[1]): Distinction(*row) for row in rows}

    def successors(self, predecessor: str) -> tuple[str, ...]:
        """Give the codes that a code of the previous version leads to, empty if unknown."""
        return tuple(row[1] for row in self._predecessors.get(predecessor, ()))

    def predecessor_pairs(self) -> tuple[tuple[str, str], ...]:
        """Give every pair of a code of the previous version and a code that it leads to."""
        pairs = ((old, row[1]) for old, rows in self._predecessors.items() for row in rows)
        return tuple(pairs)

    def counts(self) -> dict[str, int]:
        """Count the rows of each table."""
        return {
            "unit_groups": len(self),
            "main_duties": sum(map(len, self._main_duties.values())),
            "example_titles": sum(map(len, self._example_titles.values())),
            "everyday_phrases": sum(map(len, self._everyday_phrases.values())),
            "distinctions": sum(map(len, self._distinctions.values())),
            "predecessors": sum(map(len, self._predecessors.values())),
        }

    def validate(self) -> None:
        """Read every table, so that any fault shows.

        Raises:
            CatalogueError: with the file and the line of the first fault.
        """
        self.counts()

    @cached_property
    def _groups(self) -> dict[str, Row]:
        table = self._table("unit_groups")
        table.require_unique(itemgetter(0), "this code")
        table.require_unique(itemgetter(1), "this title")
        if not table.rows:
            raise CatalogueError(f"{table.path}: there is no unit group in it")
        for place in range(len(table.rows)):
            self._check_group(table, place)
        expected = self.edition.unit_groups
        if expected is not None and len(table.rows) != expected:
            message = f"{len(table.rows)} unit groups where {self.edition.title} has {expected}"
            raise CatalogueError(f"{table.path}: {message}")
        return {row[0]: row for row in sorted(table.rows)}

    def _check_group(self, table: Table, place: int) -> None:
        code, _, _, teer = table.rows[place][:4]
        if not self.edition.is_code(code):
            raise table.fault(place, f"{code!r} is no code of {self.edition.title}")
        if teer and not (teer.isdecimal() and len(teer) < 3):  # noqa: PLR2004
            raise table.fault(place, f"TEER {teer!r} is no number")
        stated = self.edition.stated_teer(code)
        if teer and stated is not None and stated != int(teer):
            raise table.fault(place, f"TEER {teer} where the code {code} states {stated}")

    @cached_property
    def _main_duties(self) -> dict[str, list[Row]]:
        table = self._table("main_duties")
        table.require_unique(lambda row: (row[0], row[3], row[2].casefold()), "this duty")
        numbers: dict[str, int] = {}
        for place, (code, number, _, _, optional) in enumerate(table.rows):
            numbers[code] = numbers.get(code, 0) + 1
            if number != str(numbers[code]):
                raise table.fault(place, f"duty {number!r} where {numbers[code]} is next")
            if optional not in _TRUTH:
                raise table.fault(place, f"optional is {optional!r}, not 'yes' or empty")
        return self._refer(table, 0)

    @cached_property
    def _example_titles(self) -> dict[str, list[Row]]:
        table = self._table("example_titles")
        table.require_unique(lambda row: row[1].casefold(), "this title")
        for place, (code, _, shared_with) in enumerate(table.rows):
            for other in shared_with.split():
                if other not in self._groups or other == code:
                    raise table.fault(place, f"the title is shared with {other!r}, no other group")
        return self._refer(table, 0)

    @cached_property
    def _everyday_phrases(self) -> dict[str, list[Row]]:
        table = self._table("everyday_phrases")
        table.require_unique(lambda row: (row[0], row[1].casefold()), "this phrase")
        return self._refer(table, 0)

    @cached_property
    def _distinctions(self) -> dict[str, list[Row]]:
        table = self._table("distinctions")
        table.require_unique(itemgetter(0, 1), "this pair")
        lines = {(code, rival): line for code, rival, line in table.rows}
        for place, (code, rival, line) in enumerate(table.rows):
            if rival == code or lines.get((rival, code)) != line:
                raise table.fault(place, f"{code} and {rival} don't say the same of each other")
        self._refer(table, 1)
        return self._refer(table, 0)

    @cached_property
    def _predecessors(self) -> dict[str, list[Row]]:
        table = self._table("predecessors")
        table.require_unique(itemgetter(0, 1), "this pair")
        self._refer(table, 1)
        return table.by_code()

    def _table(self, name: str) -> Table:
        path = self.folder / f"{name}.csv"
        if not path.is_file():
            return Table(path, ())
        return read_table(path, TABLES[name], OPTIONAL_COLUMNS.get(name, ()))

    def _refer(self, table: Table, column: int) -> dict[str, list[Row]]:
        """Group ``table`` by code once every code in ``column`` is known."""
        if strange := set(map(itemgetter(column), table.rows)) - self._groups.keys():
            place = next(i for i, row in enumerate(table.rows) if row[column] in strange)
            raise table.fault(place, f"there is no unit group {table.rows[place][column]!r}")
        return table.by_code()
