"""The Express Entry programmes and what work each of them counts."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import get_args

from msgspec import Struct

from occupations.category import Place
from occupations.toml_table import TomlTable
from occupations.unit_group import UnitGroup

PROGRAMMES = Path(__file__).parent / "express_entry" / "programmes.toml"
_STATUSES = ("self-employed", "student", "unpaid")


class Programme(Struct, frozen=True):
    """One programme's rule on work.

    ``hours`` is the amount in all, at 30 a week or fewer. Occupations are limited by
    ``teers``, or by ``groups`` without ``groups_left_out``: codes of any level.
    ``never_counts`` names kinds of work; ``beyond_code`` is what no code shows.
    """

    key: str
    name: str
    law: str
    months: int
    hours: int
    window_years: int
    continuous: bool
    single_occupation: bool
    place: Place
    teers: tuple[int, ...]
    groups: tuple[str, ...]
    groups_left_out: tuple[str, ...]
    never_counts: tuple[str, ...]
    beyond_code: tuple[str, ...]

    def takes(self, group: UnitGroup) -> bool | None:
        """Tell whether the occupation is one that counts, None where its TEER isn't known."""
        if self.groups:
            levels = group.hierarchy
            own = {group.code, levels.minor_group.code, levels.sub_major_group.code}
            own |= {levels.major_group.code}
            return bool(own & {*self.groups}) and not own & {*self.groups_left_out}
        return None if group.teer is None else group.teer in self.teers


class Programmes(Struct, frozen=True):
    """All programmes, the catalogue whose codes they speak of, and when they were verified."""

    title: str
    catalogue: str
    verified: str
    programmes: tuple[Programme, ...]

    def __getitem__(self, key: str) -> Programme:
        """Give a programme by its key."""
        return next(programme for programme in self.programmes if programme.key == key)


@cache
def packaged_programmes() -> Programmes:
    """Read the programmes that come with the package."""
    return read_programmes(PROGRAMMES)


def read_programmes(path: Path) -> Programmes:
    """Read a file of programmes.

    Raises:
        CatalogueError: the file can't be read, or a key is missing, unknown or of a wrong form.
    """
    table = TomlTable.read(path)
    found = Programmes(
        table.text("title"),
        table.text("catalogue"),
        table.text("verified", ""),
        tuple(_programme(key, inner) for key, inner in table.tables("programmes")),
    )
    table.finish()
    return found


def _programme(key: str, table: TomlTable) -> Programme:
    place: Place = table.choice("place", get_args(Place))  # type: ignore[assignment]
    programme = Programme(
        key=key,
        name=table.text("name"),
        law=table.text("law"),
        months=table.number("months"),
        hours=table.number("hours"),
        window_years=table.number("window_years"),
        continuous=table.flag("continuous"),
        single_occupation=table.flag("single_occupation"),
        place=place,
        teers=table.ranks("teers"),
        groups=table.texts("groups"),
        groups_left_out=table.texts("groups_left_out"),
        never_counts=table.texts("never_counts"),
        beyond_code=table.texts("beyond_code"),
    )
    table.finish()
    if bool(programme.teers) is bool(programme.groups):
        raise table.fault("teers", "give either teers or groups")
    if strange := set(programme.never_counts) - set(_STATUSES):
        raise table.fault("never_counts", f"{strange.pop()!r} is none of {', '.join(_STATUSES)}")
    return programme
