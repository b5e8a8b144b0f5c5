"""All versions of one dated list of occupations, without a gap and without an overlap."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from occupations.categories import CategoryList
from occupations.category import Category
from occupations.errors import CatalogueError

_DAY = timedelta(days=1)


class Listing(Struct, frozen=True):
    """On which categories of a version a code stands, none where it isn't on the list."""

    version: CategoryList
    categories: tuple[Category, ...]


class CategorySeries(Struct, frozen=True):
    """The versions of a list, the oldest first."""

    name: str
    versions: tuple[CategoryList, ...]

    @classmethod
    def of(
        cls, name: str, packaged: Iterable[CategoryList], imported: Iterable[CategoryList] = ()
    ) -> CategorySeries:
        """Put versions in order.

        An imported version takes the place of one with the same first day. A version without
        a last day ends on the day before the next one, if one of the two is imported.

        Raises:
            CatalogueError: two versions overlap, leave a gap or have the same name.
        """
        own = {version.first_day: version for version in imported}
        all_versions = {version.first_day: version for version in packaged} | own
        ordered = [all_versions[day] for day in sorted(all_versions)]
        for place, (before, after) in enumerate(pairwise(ordered)):
            if before.last_day is None and {before.first_day, after.first_day} & own.keys():
                ordered[place] = replace(before, last_day=after.first_day - _DAY)
            _check_neighbours(ordered[place], after)
        _check_names(ordered)
        return cls(name, tuple(ordered))

    @property
    def title(self) -> str:
        """What the latest version calls the list."""
        return self.latest.title

    @property
    def latest(self) -> CategoryList:
        """The latest version."""
        return self.versions[-1]

    def on(self, day: date) -> CategoryList | None:
        """Give the version in force on ``day``, None where there is none."""
        return next((version for version in self.versions if day in version), None)

    def in_force(self, day: date) -> CategoryList:
        """Give the version in force on ``day``.

        Raises:
            CatalogueError: there is none.
        """
        if (version := self.on(day)) is None:
            days = f"{self.versions[0].first_day} to {self.latest.last_day or 'further notice'}"
            raise CatalogueError(f"{self.title}: no version is in force on {day}; give {days}")
        return version

    def version(self, name: str) -> CategoryList:
        """Give a version by name, or by its first day.

        Raises:
            CatalogueError: there is no such version.
        """
        for version in self.versions:
            if name in (version.version, version.first_day.isoformat()):
                return version
        known = ", ".join(version.version for version in self.versions)
        raise CatalogueError(f"{self.title} have no version {name[:80]!r}; there are {known}")

    def history(self, code: str) -> tuple[Listing, ...]:
        """Say of every version on which of its categories ``code`` stands."""
        return tuple(Listing(version, version.of_code(code)) for version in self.versions)

    def keys(self) -> tuple[str, ...]:
        """Give the keys of the categories of all versions, those of the latest first."""
        newest_first = (key for version in reversed(self.versions) for key in version.keys)
        return tuple(dict.fromkeys(newest_first))


def _check_neighbours(before: CategoryList, after: CategoryList) -> None:
    """Raise a CatalogueError unless ``after`` begins on the day after ``before`` ends."""
    if before.last_day is None or after.first_day <= before.last_day:
        ends = before.last_day or "no last day"
        message = f"it begins before version {before.version} ends ({ends}): mend one of the days"
        raise CatalogueError(f"{after.path}, first_day: {message}")
    if after.first_day - _DAY != before.last_day:
        message = f"no version is in force between {before.last_day} and {after.first_day}"
        raise CatalogueError(f"{after.path}, first_day: {message}: mend one of the days")


def _check_names(versions: list[CategoryList]) -> None:
    names: dict[str, CategoryList] = {}
    for version in versions:
        twin = names.setdefault(version.version, version)
        if twin is not version:
            message = f"{version.version!r} is the version of {twin.first_day} already"
            raise CatalogueError(f"{version.path}, version: {message}; give another name")
