"""What hangs on which of two unit groups is the right one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

from classifier.finding import Evidence
from classifier.findings.context import Context
from occupations.categories import CategoryList
from occupations.errors import CatalogueError
from occupations.store import data_folder
from occupations.unit_group import UnitGroup


def named(group: UnitGroup) -> str:
    """Name a unit group as a sentence does: code, title and TEER."""
    teer = "" if group.teer is None else f" (TEER {group.teer})"
    return f"{group.code} {group.title}{teer}"


def consequences(context: Context, one: UnitGroup, other: UnitGroup) -> Iterator[Evidence]:
    """Say what differs between two unit groups: TEER, and lists of categories in force today."""
    if one.teer is not None and other.teer is not None:
        yield Evidence.note(_of_teer(one, other))
    edition = context.matcher.catalogue.edition
    version = list_in_force(data_folder(), datetime.now().astimezone().date())
    if version is not None and version.catalogue in {edition.name, edition.classes}:
        yield Evidence.note(_of_lists(version, one.code, other.code))


def _of_teer(one: UnitGroup, other: UnitGroup) -> str:
    if one.teer == other.teer:
        return f"both are of TEER {one.teer}"
    return f"{one.code} is of TEER {one.teer}, {other.code} of TEER {other.teer}"


@lru_cache(maxsize=1)
def list_in_force(folder: Path, day: date) -> CategoryList | None:
    """Read the Express Entry list of a day, with what ``folder`` holds; None where it has a fault.

    A match doesn't fail for a list: ``dutymatch categories`` names the fault.
    """
    del folder  # what is read depends on it
    try:
        return CategoryList.on(day)
    except CatalogueError:
        return None


def _of_lists(version: CategoryList, one: str, other: str) -> str:
    lists = [_lists(version, code) for code in (one, other)]
    if lists[0] == lists[1]:
        said = f"both are on the list of {lists[0]}" if lists[0] else "neither is on a list"
    else:
        said = ", ".join(
            f"{code} is on {f'the list of {names}' if names else 'no list'}"
            for code, names in zip((one, other), lists, strict=True)
        )
    verified = version.last_verified or "not recorded"
    named = f"{version.title}, version {version.version}, in force from {version.first_day}"
    return f"{said} ({named}, last verified: {verified})"


def _lists(version: CategoryList, code: str) -> str:
    return " and ".join(category.name for category in version.of_code(code))
