"""Facts of several positions, each said once with the names of those that it is of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from classifier.precheck.stated_work import StatedWork

Fact = tuple[StatedWork, str]


def said(facts: Iterable[Fact]) -> tuple[str, ...]:
    """Say each fact once, in the order in which they come, with the positions that it is of."""
    by_fact: dict[str, dict[str, StatedWork]] = defaultdict(dict)
    for work, fact in facts:
        by_fact[fact].setdefault(work.name, work)
    return tuple(_said(fact, [*works.values()]) for fact, works in by_fact.items())


def _said(fact: str, works: Sequence[StatedWork]) -> str:
    if works[0].only:
        return fact
    by_letter: dict[str, list[int]] = defaultdict(list)
    for work in works:
        by_letter[work.letter] += [work.number] if work.number else []
    return f"{listed([_named(*letter) for letter in by_letter.items()])}: {fact}"


def _named(letter: str, numbers: Sequence[int]) -> str:
    if not numbers:
        return letter
    plural = "s" if len(numbers) > 1 else ""
    return f"{letter}, position{plural} {listed([*map(str, sorted(numbers))])}"


def listed(names: Sequence[str], last: str = "and") -> str:
    """Put names one behind the other, the last behind "and" or another word."""
    return f" {last} ".join(filter(None, (", ".join(names[:-1]), names[-1])))
