"""What hangs on which of two unit groups is the right one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
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
    """Say what differs between two unit groups for an application."""
    if one.teer is not None and other.teer is not None:
        yield Evidence.note(_of_teer(one, other))
    edition = context.matcher.catalogue.edition
    version = latest_list(data_folder())
    if version is not None and version.catalogue in {edition.name, edition.classes}:
        yield Evidence.note(_of_categories(version, one, other))


def _of_teer(one: UnitGroup, other: UnitGroup) -> str:
    if one.teer == other.teer:
        return f"Both are of TEER {one.teer}."
    return f"{one.code} is of TEER {one.teer}, {other.code} of TEER {other.teer}."


@cache
def latest_list(folder: Path) -> CategoryList | None:
    """Read the latest Express Entry list, with what ``folder`` holds; None where it has a fault.

    A match doesn't fail for a list: ``dutymatch categories`` names the fault.
    """
    del folder  # what is read depends on it
    from occupations.category_store import open_series

    try:
        return open_series().latest
    except CatalogueError:
        return None


def _of_categories(version: CategoryList, one: UnitGroup, other: UnitGroup) -> str:
    said = []
    for group in (one, other):
        keys = ", ".join(category.key for category in version.of_code(group.code))
        said.append(f"{group.code} is on {keys}" if keys else f"{group.code} is on no category")
    verified = version.last_verified or "not recorded"
    named = f"{version.title}, version {version.version}, last verified: {verified}"
    return f"{said[0]}, {said[1]} ({named})."
