"""What hangs on which of several unit groups is the right one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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


def consequences(context: Context, *groups: UnitGroup) -> Iterator[Evidence]:
    """Say what differs between unit groups: TEER, and lists of categories in force today."""
    if all(group.teer is not None for group in groups):
        yield Evidence.note(_of_teer(groups))
    edition = context.matcher.catalogue.edition
    version = list_in_force(data_folder(), datetime.now().astimezone().date())
    if version is not None and version.catalogue in {edition.name, edition.classes}:
        yield Evidence.note(_of_lists(version, [group.code for group in groups]))


def _of_teer(groups: Sequence[UnitGroup]) -> str:
    first, *others = groups
    if all(group.teer == first.teer for group in others):
        return f"{_every(groups)} are of TEER {first.teer}"
    told = [f"{first.code} is of TEER {first.teer}"]
    return ", ".join([*told, *(f"{group.code} of TEER {group.teer}" for group in others)])


def _every(of: Sequence[object]) -> str:
    return "both" if len(of) == 2 else "all"  # noqa: PLR2004


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


def _of_lists(version: CategoryList, codes: Sequence[str]) -> str:
    lists = [_lists(version, code) for code in codes]
    none = "neither" if _every(codes) == "both" else "none of them"
    if len({*lists}) == 1:
        listed = f"{_every(codes)} are on the list of {lists[0]}"
        said = listed if lists[0] else f"{none} is on a list"
    else:
        said = ", ".join(
            f"{code} is on {f'the list of {names}' if names else 'no list'}"
            for code, names in zip(codes, lists, strict=True)
        )
    verified = version.last_verified or "not recorded"
    named = f"{version.title}, version {version.version}, in force from {version.first_day}"
    return f"{said} ({named}, last verified: {verified})"


def _lists(version: CategoryList, code: str) -> str:
    return " and ".join(category.name for category in version.of_code(code))
