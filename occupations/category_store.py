"""The lists of occupations on this machine: the packaged ones and imported ones."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from occupations.catalogue import Catalogue
from occupations.categories import EXPRESS_ENTRY, CategoryList
from occupations.category_file import read_category_list
from occupations.category_series import CategorySeries
from occupations.errors import CatalogueError
from occupations.store import data_folder

PACKAGED = Path(__file__).parent / "express_entry"
_DATED = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9].toml"


class Import(Struct, frozen=True):
    """What an import did: a version of the same first day replaced, the one before closed."""

    version: CategoryList
    replaced: CategoryList | None
    closed: CategoryList | None


def lists_folder() -> Path:
    """Give the folder that holds the imported lists, a folder a series."""
    return data_folder() / "categories"


def is_imported(version: CategoryList) -> bool:
    """Tell whether a version was imported, and didn't come with the package."""
    return version.path.parent != PACKAGED


def series_names() -> tuple[str, ...]:
    """Name the series on this machine, the packaged one first."""
    folder = lists_folder()
    found = sorted(path.parent.name for path in folder.glob(f"*/{_DATED}"))
    return tuple(dict.fromkeys([EXPRESS_ENTRY, *found]))


def open_series(name: str = EXPRESS_ENTRY) -> CategorySeries:
    """Read every version of a series.

    Raises:
        CatalogueError: there is no such series, a file has a fault, or versions overlap or
            leave a gap.
    """
    names = series_names()
    if name not in names:
        raise CatalogueError(f"no list {name[:80]!r}; there are {', '.join(names)}")
    opened: dict[str, Catalogue] = {}
    return CategorySeries.of(name, _packaged(name, opened), _imported(name, opened))


def import_list(path: Path) -> Import:
    """Copy a checked file into the user's data folder.

    It takes the place of a version with the same first day; a version without a last day
    that is in force then ends on the day before.

    Raises:
        CatalogueError: the file has a fault, doesn't fit the other versions of its series,
            or can't be stored.
    """
    version = read_category_list(path)
    name, target = version.series, _target(version)
    others = _imported(name) if name in series_names() else []
    before = CategorySeries.of(name, _packaged(name), others)
    others = [other for other in others if other.first_day != version.first_day]
    after = CategorySeries.of(name, _packaged(name), [*others, version])
    _copy(path, target)
    stored = next(v for v in after.versions if v.first_day == version.first_day)
    ended = {v.first_day: v.last_day for v in before.versions}
    return Import(
        replace(stored, path=target),
        next((v for v in before.versions if v.first_day == version.first_day), None),
        next((v for v in after.versions if ended.get(v.first_day, v.last_day) != v.last_day), None),
    )


def remove_list(name: str, series: str = EXPRESS_ENTRY) -> CategoryList:
    """Delete an imported version; what it replaced or closed is as before.

    Raises:
        CatalogueError: there is no imported version of that name, or it can't be deleted.
    """
    version = open_series(series).version(name)
    if not is_imported(version):
        raise CatalogueError(f"version {version.version} comes with dutymatch; it can't be removed")
    left = [other for other in _imported(series) if other.first_day != version.first_day]
    CategorySeries.of(series, _packaged(series), left)
    try:
        version.path.unlink()
    except OSError as error:
        raise CatalogueError(f"{version.path}: can't be deleted ({error.strerror})") from error
    return version


def _packaged(name: str, opened: dict[str, Catalogue] | None = None) -> list[CategoryList]:
    return _read(PACKAGED, opened) if name == EXPRESS_ENTRY else []


def _imported(name: str, opened: dict[str, Catalogue] | None = None) -> list[CategoryList]:
    return _read(lists_folder() / name, opened)


def _read(folder: Path, opened: dict[str, Catalogue] | None) -> list[CategoryList]:
    known: dict[str, Catalogue] = {} if opened is None else opened
    return [read_category_list(path, known) for path in sorted(folder.glob(_DATED))]


def _target(version: CategoryList) -> Path:
    return lists_folder() / version.series / f"{version.first_day}.toml"


def _copy(source: Path, target: Path) -> None:
    """Copy a file, whole or not at all."""
    partial = target.with_name(f".new-{target.name}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(source.read_bytes())
        partial.replace(target)
    except OSError as error:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
        raise CatalogueError(f"{target}: can't be written ({error.strerror})") from error
