"""Dated lists of occupations: which codes stand in which category, under which rule, and when."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct

from occupations.category import Category

EXPRESS_ENTRY = "express-entry"


class CategoryList(Struct, frozen=True):
    """One version of a dated list of occupations.

    ``last_day`` is None while the version is in force until further notice; ``last_verified``
    is None where nobody recorded it. ``catalogue`` names the catalogue that the codes are of.
    """

    series: str
    title: str
    version: str
    catalogue: str
    announced: date | None
    first_day: date
    last_day: date | None
    last_verified: date | None
    sources: tuple[str, ...]
    programmes: tuple[str, ...]
    notes: tuple[str, ...]
    categories: tuple[Category, ...]
    path: Path

    @classmethod
    def on(cls, day: date, series: str = EXPRESS_ENTRY) -> CategoryList | None:
        """Give the version that is in force on ``day``, None before the first of them.

        Raises:
            CatalogueError: there is no such series, or a file of it has a fault.
        """
        from occupations.category_store import open_series

        return open_series(series).on(day)

    @property
    def codes(self) -> tuple[str, ...]:
        """Every code on the list once, in ascending order."""
        return tuple(sorted({code for category in self.categories for code in category.codes}))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the categories, in the order of the list."""
        return tuple(category.key for category in self.categories)

    def __contains__(self, day: date) -> bool:
        """Tell whether the version is in force on ``day``."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def category(self, key: str) -> Category | None:
        """Give the category of a key, or None where this version has none."""
        return next((category for category in self.categories if category.key == key), None)

    def of_code(self, code: str) -> tuple[Category, ...]:
        """Give the categories that a code is on."""
        return tuple(category for category in self.categories if code in category.codes)

    def days_unverified(self, day: date) -> int | None:
        """Count the days from the last verification to ``day``.

        None where no verification is recorded, or the version had ended by then: the past
        doesn't change.
        """
        if self.last_verified is None or (self.last_day is not None and self.last_day < day):
            return None
        return max(0, (day - self.last_verified).days)
