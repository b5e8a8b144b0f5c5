"""One file of a dated list of occupations -> ``CategoryList``; ``express_entry`` has examples."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, get_args

from occupations.catalogue import Catalogue
from occupations.categories import CategoryList
from occupations.category import Category, CategoryRule, Kind, Place
from occupations.errors import CatalogueError
from occupations.store import open_catalogue
from occupations.toml_table import TomlTable

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")
_HELD_AT = ("invitation", "application")


def read_category_list(path: Path, opened: dict[str, Catalogue] | None = None) -> CategoryList:
    """Read one version of a list and hold its codes against the catalogue that it names.

    ``opened`` keeps catalogues by name, so that many files need not open the same one anew.

    Raises:
        CatalogueError: the file can't be read; a key is missing, unknown or of a wrong form;
            a date is out of order; or a code is in no such catalogue.
    """
    table = TomlTable.read(path)
    version = _version(table)
    _check_days(table, version)
    _check_codes(table, version, {} if opened is None else opened)
    return version


def _version(table: TomlTable) -> CategoryList:
    defaults = table.table("rule").values()
    found = CategoryList(
        series=_name(table, "series"),
        title=table.text("title"),
        version=_name(table, "version"),
        catalogue=table.text("catalogue"),
        announced=table.optional_day("announced"),
        first_day=table.day("first_day"),
        last_day=table.optional_day("last_day"),
        last_verified=table.optional_day("last_verified"),
        sources=table.texts("sources"),
        programmes=table.texts("programmes"),
        notes=table.texts("notes"),
        categories=tuple(_category(key, t, defaults) for key, t in table.tables("categories")),
        path=table.path,
    )
    table.finish()
    if not found.categories:
        raise table.fault("categories", "there is none; give one as [categories.NAME]")
    return found


def _name(table: TomlTable, key: str) -> str:
    name = table.text(key)
    if not _NAME.fullmatch(name):
        raise table.fault(key, f"{name[:80]!r} is no name: use a-z, 0-9, '-' and '_'")
    return name


def _category(key: str, table: TomlTable, defaults: dict[str, Any]) -> Category:
    if not _NAME.fullmatch(key):
        raise table.fault("", "this is no name: use a-z, 0-9, '-' and '_'")
    kind: Kind = table.choice("kind", get_args(Kind), "experience")  # type: ignore[assignment]
    codes = table.texts("codes")
    if bool(codes) is (kind == "language"):
        message = "a language has no codes" if codes else "there is none; give a list of codes"
        raise table.fault("codes", message)
    category = Category(
        key=key,
        name=table.text("name"),
        kind=kind,
        codes=codes,
        rule=_rule(table, kind, defaults),
        beyond_code=table.texts("beyond_code"),
        nclc=table.optional_number("nclc") if kind == "language" else None,
        note=table.text("note", ""),
    )
    table.finish()
    return category


def _rule(outer: TomlTable, kind: Kind, defaults: dict[str, Any]) -> CategoryRule | None:
    """Read what work is asked for; a category's own keys stand above those of the list."""
    if kind != "experience":
        return None  # a rule of its own is then an unknown key
    table = outer.table("rule", defaults)
    if not table.values():
        return None
    months = table.number("months")
    held_at = table.texts("held_at")
    if strange := set(held_at) - set(_HELD_AT):
        raise table.fault("held_at", f"{strange.pop()!r} is none of {', '.join(_HELD_AT)}")
    place: Place = table.choice("place", get_args(Place))  # type: ignore[assignment]
    rule = CategoryRule(
        months=months,
        hours=table.number("hours"),
        window_years=table.number("window_years"),
        continuous=table.flag("continuous"),
        single_occupation=table.flag("single_occupation"),
        place=place,
        primary_occupation=table.optional_flag("primary_occupation"),
        held_at=held_at,
    )
    table.finish()
    return rule


def _check_days(table: TomlTable, version: CategoryList) -> None:
    if version.last_day is not None and version.last_day < version.first_day:
        raise table.fault("last_day", f"it is before the first day, {version.first_day}")
    if version.announced is not None and version.first_day < version.announced:
        raise table.fault("announced", f"it is after the first day, {version.first_day}")


def _check_codes(table: TomlTable, version: CategoryList, opened: dict[str, Catalogue]) -> None:
    try:
        if version.catalogue not in opened:
            opened[version.catalogue] = open_catalogue(version.catalogue)
    except CatalogueError as error:
        raise table.fault("catalogue", str(error)) from error
    catalogue = opened[version.catalogue]
    for category in version.categories:
        for code in category.codes:
            if code not in catalogue:
                message = f"{catalogue.edition.title} has no unit group {code!r}; mend the code"
                raise table.fault(f"categories.{category.key}.codes", message)
