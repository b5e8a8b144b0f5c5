"""Tables with drawn lines: cells as the lines part them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from classifier.documents.blocks import Line
from classifier.documents.layout.paragraphs import paragraphs_of
from classifier.documents.layout.words import Page, Rule, Word, rows_of

_TOUCH = 3.0  # so near, lines meet
_LEAST_HEIGHT = 6.0  # of a row, and as much for the width of a column


class Cell(Struct, frozen=True):
    """The words between two upright lines."""

    left: float
    right: float
    words: tuple[Word, ...]

    @property
    def lines(self) -> list[Line]:
        """The paragraphs and list items of the cell."""
        if not self.words:
            return []
        padding = max(0.0, min(word.left for word in self.words) - self.left)
        right = self.right - min(padding, self.words[0].size)
        parts = paragraphs_of(rows_of(self.words), self.right - self.left, right=right)
        return [part.line for part in parts]


class Grid(Struct, frozen=True):
    """A table: ``rows`` of cells, from top to bottom and left to right."""

    top: float
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def words(self) -> list[Word]:
        """Every word of the table."""
        return [word for row in self.rows for cell in row for word in cell.words]


def grids_of(page: Page) -> list[Grid]:
    """Find the tables of a page whose cells are parted by upright lines, from the top down."""
    found = []
    for rules in _touching(page.rules):
        grid = _grid(rules, page.words)
        if grid and any(sum(bool(cell.words) for cell in row) > 1 for row in grid.rows):
            found.append(grid)
    return sorted(found, key=lambda grid: grid.top)


def _touching(rules: Sequence[Rule]) -> list[list[Rule]]:
    """Put lines that meet into one group each."""
    groups: list[tuple[Rule, list[Rule]]] = []
    for rule in sorted(rules, key=lambda rule: rule.top):
        met = [group for group in groups if _meet(group[0], rule)]
        groups = [group for group in groups if group not in met]
        members = [rule, *(other for group in met for other in group[1])]
        groups.append((_around(members), members))
    return [members for _, members in groups]


def _meet(one: Rule, other: Rule) -> bool:
    beside = one.left <= other.right + _TOUCH and other.left <= one.right + _TOUCH
    return beside and one.top <= other.bottom + _TOUCH and other.top <= one.bottom + _TOUCH


def _around(rules: Sequence[Rule]) -> Rule:
    return Rule(
        min(rule.left for rule in rules),
        min(rule.top for rule in rules),
        max(rule.right for rule in rules),
        max(rule.bottom for rule in rules),
    )


def _grid(rules: Sequence[Rule], words: Sequence[Word]) -> Grid | None:
    around = _around(rules)
    level = [rule for rule in rules if rule.bottom - rule.top <= _TOUCH]
    upright = [rule for rule in rules if rule.right - rule.left <= _TOUCH < rule.bottom - rule.top]
    edges = _edges([rule.top for rule in level], around.top, around.bottom)
    inside = [word for word in words if _holds(around, word)]
    rows = []
    for top, bottom in pairwise(edges):
        across = [rule.left for rule in upright if _spans(rule, top, bottom)]
        sides = _edges(across, around.left, around.right)
        line = [word for word in inside if top <= _middle(word) < bottom]
        row = tuple(
            Cell(left, right, tuple(word for word in line if left <= _across(word) < right))
            for left, right in pairwise(sides)
        )
        if line:
            rows.append(row)
    return Grid(around.top, tuple(rows)) if rows else None


def _edges(places: Sequence[float], first: float, last: float) -> list[float]:
    """Give the distinct places of lines between two ends, both included."""
    found = [first]
    for place in sorted(places):
        if place - found[-1] > _LEAST_HEIGHT and last - place > _LEAST_HEIGHT:
            found.append(place)
    return [*found, last]


def _spans(rule: Rule, top: float, bottom: float) -> bool:
    return rule.top <= top + _TOUCH and rule.bottom >= bottom - _TOUCH


def _middle(word: Word) -> float:
    return word.base - 0.3 * word.size


def _across(word: Word) -> float:
    return (word.left + word.right) / 2


def _holds(around: Rule, word: Word) -> bool:
    return around.left <= _across(word) <= around.right and (
        around.top <= _middle(word) <= around.bottom
    )
