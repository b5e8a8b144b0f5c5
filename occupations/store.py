"""The catalogues on this machine: the packaged one, imported ones and folders."""

from __future__ import annotations

import csv
import os
import shutil
from pathlib import Path

import platformdirs
from msgspec.structs import asdict

from occupations.catalogue import OPTIONAL_COLUMNS, TABLES, Catalogue
from occupations.edition import MANIFEST, Edition
from occupations.errors import CatalogueError
from occupations.official_file import Rows

DATA_VARIABLE = "DUTYMATCH_DATA"


def data_folder() -> Path:
    """Give the user's data folder, or what the environment variable DUTYMATCH_DATA names."""
    chosen = os.environ.get(DATA_VARIABLE)
    return Path(chosen) if chosen else platformdirs.user_data_path("dutymatch")


def catalogues_folder() -> Path:
    """Give the folder that holds the imported catalogues."""
    return data_folder() / "catalogues"


def available() -> list[Catalogue]:
    """Open the packaged catalogue and every imported one, in that order."""
    folder = catalogues_folder()
    names = sorted(p for p in folder.iterdir() if _is_stored(p)) if folder.is_dir() else []
    return [Catalogue.packaged(), *map(Catalogue, names)]


_LONGEST_NAME = 200  # characters that every file system takes


def open_catalogue(name: str | None = None) -> Catalogue:
    """Open a catalogue by name, or by the path of its folder; None is the packaged one.

    Raises:
        CatalogueError: there is no such catalogue.
    """
    packaged = Catalogue.packaged()
    if name is None or name == packaged.edition.name:
        return packaged
    stored = catalogues_folder() / name
    if max(map(len, Path(name).parts), default=0) > _LONGEST_NAME:
        raise CatalogueError("the catalogue's name is too long for a file")
    if Path(name).name == name and _is_stored(stored):
        return Catalogue(stored)
    if Path(name).is_dir():
        return Catalogue(Path(name).resolve())
    known = ", ".join(catalogue.edition.name for catalogue in available())
    raise CatalogueError(f"no catalogue {name!r}: give the path of a folder, or one of {known}")


def store(edition: Edition, tables: dict[str, Rows]) -> Catalogue:
    """Write a catalogue to the user's data folder, whole or not at all.

    A catalogue of the same name is replaced once the new one was read back
    without a fault.

    Raises:
        CatalogueError: the folder can't be written, or the tables have a fault.
    """
    if edition.name == Catalogue.packaged().edition.name:
        raise CatalogueError(f"{edition.name!r} is the packaged catalogue; give another name")
    target = catalogues_folder() / edition.name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        import tempfile

        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as scratch:
            fresh = Path(scratch) / edition.name
            fresh.mkdir()
            _write(fresh, edition, tables)
            Catalogue(fresh).validate()
            _replace(target, fresh)
    except OSError as error:
        raise CatalogueError(f"{target}: can't be written ({error.strerror})") from error
    return Catalogue(target)


def _replace(target: Path, fresh: Path) -> None:
    """Put ``fresh`` in the place of ``target``; if that fails, ``target`` is as it was."""
    old = target.with_name(f".old-{target.name}")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


def remove(name: str) -> None:
    """Delete an imported catalogue.

    Raises:
        CatalogueError: there is no imported catalogue of that name.
    """
    target = catalogues_folder() / name
    if Path(name).name != name or len(name) > _LONGEST_NAME or not _is_stored(target):
        raise CatalogueError(f"no imported catalogue {name[:80]!r}")
    try:
        shutil.rmtree(target)
    except OSError as error:
        raise CatalogueError(f"{target}: can't be deleted ({error.strerror})") from error


def _is_stored(folder: Path) -> bool:
    return not folder.name.startswith(".") and (folder / "unit_groups.csv").is_file()


def _write(folder: Path, edition: Edition, tables: dict[str, Rows]) -> None:
    keys = {key: value for key, value in asdict(edition).items() if value not in (None, "", {})}
    import tomli_w

    (folder / MANIFEST).write_text(tomli_w.dumps(keys), encoding="utf-8")
    for name, rows in tables.items():
        columns = TABLES[name] + OPTIONAL_COLUMNS.get(name, ())
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, columns, restval="", lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
