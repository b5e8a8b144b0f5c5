"""Where a letter stands in the input, as a person finds it there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from msgspec import Struct


class Place(Struct, frozen=True):
    """A line or row of a file, counted from 1 as editors and spreadsheets count them.

    Without a ``unit`` it is all of the file.
    """

    name: str
    unit: str = ""
    number: int = 0

    @property
    def id(self) -> str:
        """The id of a record that has none of its own."""
        if not self.unit:
            return self.name
        return f"{self.name}:{self.number}"

    @property
    def words(self) -> str:
        """The place in words, empty where the id says it already."""
        if not self.unit:
            return ""
        return f"{self.name}, {self.unit} {self.number}"


def shortest(names: Sequence[tuple[str, str]]) -> list[str]:
    """Take of each pair the short name, or the long one where others have the same short one."""
    counts = Counter(short for short, _ in names)
    return [short if counts[short] == 1 else long for short, long in names]
