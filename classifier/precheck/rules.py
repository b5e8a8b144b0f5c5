"""What letters are held against: a dated list and the programmes."""

from __future__ import annotations

from datetime import date
from typing import Self

from msgspec import Struct
from msgspec.structs import replace

from occupations.catalogue import Catalogue
from occupations.categories import EXPRESS_ENTRY, CategoryList
from occupations.category_series import CategorySeries
from occupations.category_store import open_series
from occupations.errors import CatalogueError
from occupations.programmes import Programmes, packaged_programmes


class Rules(Struct, frozen=True):
    """A list with its version in force, None where none is, and the programmes."""

    catalogue: Catalogue
    series: CategorySeries
    version: CategoryList | None
    programmes: Programmes

    @classmethod
    def open(cls, catalogue: Catalogue, series: str = EXPRESS_ENTRY) -> Self:
        """Read a list for the codes of a catalogue; ``on`` gives the rules of a day.

        Raises:
            CatalogueError: there is no such list, it has a fault, or its codes are others.
        """
        found, edition = open_series(series), catalogue.edition
        if found.latest.catalogue not in {edition.name, edition.classes}:
            message = f"{found.title} list codes of {found.latest.catalogue}, not of {edition.name}"
            raise CatalogueError(f"{message}; leave --catalogue out, or give a list of its codes")
        return cls(catalogue, found, None, packaged_programmes())

    def on(self, day: date) -> Self:
        """Give the rules with the version that is in force on ``day``."""
        return replace(self, version=self.series.on(day))

    def require(self, keys: tuple[str, ...]) -> None:
        """Raise a CatalogueError unless some version of the list has each category."""
        known = self.series.keys()
        for key in keys:
            if key not in known:
                raise CatalogueError(f"no category {key[:80]!r}; there are {', '.join(known)}")
