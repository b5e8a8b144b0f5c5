"""What changed from one version of a list to another."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import asdict

from occupations.categories import CategoryList

Value = int | str | bool | tuple[str, ...] | None


class CodeChange(Struct, frozen=True):
    """The categories (by key) that a code stood in before and after; empty is not listed."""

    code: str
    before: tuple[str, ...]
    after: tuple[str, ...]


class RuleChange(Struct, frozen=True):
    """One term of a category's rule that isn't what it was; None where it isn't stated."""

    category: str
    term: str
    before: Value
    after: Value


class Difference(Struct, frozen=True):
    """All changes between two versions; categories by key."""

    old: CategoryList
    new: CategoryList
    added: tuple[str, ...]
    dropped: tuple[str, ...]
    codes: tuple[CodeChange, ...]
    rules: tuple[RuleChange, ...]


def difference(old: CategoryList, new: CategoryList) -> Difference:
    """Compare two versions, category by category and code by code."""
    return Difference(
        old,
        new,
        tuple(key for key in new.keys if key not in old.keys),
        tuple(key for key in old.keys if key not in new.keys),
        _code_changes(old, new),
        tuple(change for key in old.keys for change in _rule_changes(key, old, new)),
    )


def _code_changes(old: CategoryList, new: CategoryList) -> tuple[CodeChange, ...]:
    changes = []
    for code in sorted({*old.codes, *new.codes}):
        before = tuple(category.key for category in old.of_code(code))
        after = tuple(category.key for category in new.of_code(code))
        if before != after:
            changes.append(CodeChange(code, before, after))
    return tuple(changes)


def _rule_changes(key: str, old: CategoryList, new: CategoryList) -> list[RuleChange]:
    before, after = old.category(key), new.category(key)
    if before is None or after is None or before.rule is None or after.rule is None:
        return []
    terms = asdict(after.rule)
    return [
        RuleChange(key, term, was, terms[term])
        for term, was in asdict(before.rule).items()
        if was != terms[term]
    ]
