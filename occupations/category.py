"""What a dated list of occupations consists of: categories and their rules."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

# What puts a person into a category: work in a listed occupation, a language, or more than a code.
Kind = Literal["experience", "language", "military"]
Place = Literal["canada", "anywhere"]


class CategoryRule(Struct, frozen=True):
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

    @property
    def summary(self) -> str:
        """The rule in a line of words."""
        broken = "without a break" if self.continuous else "breaks allowed"
        codes = "one listed occupation" if self.single_occupation else "listed occupations together"
        where = "in Canada" if self.place == "canada" else "in Canada or abroad"
        amount = f"{self.months} months ({self.hours:,} hours) within {self.window_years} years"
        return f"{amount}, {broken}, in {codes}, {where}"


class Category(Struct, frozen=True):
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

    @property
    def asks_for(self) -> str:
        """What the category asks for, in a line of words; "; " parts what no code shows."""
        parts = [self.rule.summary] if self.rule else []
        return "; ".join([*parts, *self.beyond_code]) or "the list states no rule"
