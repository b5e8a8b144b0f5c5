"""What a dated list of occupations consists of: categories and their rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# What puts a person into a category: work in a listed occupation, a language, or more than a code.
Kind = Literal["experience", "language", "military"]
Place = Literal["canada", "anywhere"]


@dataclass(frozen=True, slots=True)
class CategoryRule:
    """What work a category asks for.

    ``hours`` is the amount in all, at 30 a week or fewer; ``months`` the same in months of
    full-time work. ``window_years`` counts back from each day that the rule is held at.
    ``primary_occupation`` is None where the source doesn't say.
    """

    months: int
    hours: int
    window_years: int
    continuous: bool
    single_occupation: bool
    place: Place
    primary_occupation: bool | None
    held_at: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Category:
    """One category of a list version.

    ``rule`` is None where no work is asked for, or the source states no rule. ``beyond_code``
    says what a code alone can't show; ``nclc`` is the level in French of a language category.
    """

    key: str
    name: str
    kind: Kind
    codes: tuple[str, ...]
    rule: CategoryRule | None
    beyond_code: tuple[str, ...]
    nclc: int | None
    note: str
