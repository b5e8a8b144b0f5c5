"""Dated lists of occupations as plain values, ready for a JSON encoder."""

from __future__ import annotations

from typing import Any

from msgspec import structs

from occupations.categories import CategoryList
from occupations.category import Category
from occupations.category_diff import Difference
from occupations.category_series import CategorySeries, Listing
from occupations.category_store import is_imported


def version_record(version: CategoryList) -> dict[str, Any]:
    """Name a version: its days, its sources and where it comes from."""
    return {
        "list": version.series,
        "title": version.title,
        "version": version.version,
        "catalogue": version.catalogue,
        "announced": _day(version.announced),
        "first_day": _day(version.first_day),
        "last_day": _day(version.last_day),
        "last_verified": _day(version.last_verified),
        "sources": list(version.sources),
        "imported": is_imported(version),
        "codes": len(version.codes),
    }


def category_record(category: Category) -> dict[str, Any]:
    """Give a category with its rule and its codes."""
    rule = structs.asdict(category.rule) if category.rule else None
    return structs.asdict(category) | {"codes": list(category.codes), "rule": rule}


def list_record(version: CategoryList) -> dict[str, Any]:
    """Give a version with its categories."""
    return version_record(version) | {
        "programmes": list(version.programmes),
        "notes": list(version.notes),
        "categories": [category_record(category) for category in version.categories],
    }


def series_record(series: CategorySeries) -> dict[str, Any]:
    """Give every version of a list."""
    versions = [list_record(version) for version in series.versions]
    return {"list": series.name, "title": series.title, "versions": versions}


def history_record(code: str, title: str, history: tuple[Listing, ...]) -> dict[str, Any]:
    """Give the categories of a code, version by version."""
    return {
        "code": code,
        "title": title,
        "history": [
            version_record(listing.version) | {"categories": [c.key for c in listing.categories]}
            for listing in history
        ],
    }


def difference_record(change: Difference) -> dict[str, Any]:
    """Give what changed between two versions."""
    return {
        "old": version_record(change.old),
        "new": version_record(change.new),
        "categories_added": list(change.added),
        "categories_dropped": list(change.dropped),
        "codes": [structs.asdict(code) for code in change.codes],
        "rules": [structs.asdict(rule) for rule in change.rules],
    }


def _day(day: object) -> str | None:
    return None if day is None else str(day)
