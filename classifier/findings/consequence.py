"""What hangs on which of two unit groups is the right one."""

from __future__ import annotations

from collections.abc import Iterator

from classifier.finding import Evidence
from classifier.findings.context import Context
from occupations.unit_group import UnitGroup


def named(group: UnitGroup) -> str:
    """Name a unit group as a sentence does: code, title and TEER."""
    teer = "" if group.teer is None else f" (TEER {group.teer})"
    return f"{group.code} {group.title}{teer}"


def consequences(context: Context, one: UnitGroup, other: UnitGroup) -> Iterator[Evidence]:
    """Say what differs between two unit groups for an application."""
    del context
    if one.teer is not None and other.teer is not None:
        yield Evidence.note(_of_teer(one, other))


def _of_teer(one: UnitGroup, other: UnitGroup) -> str:
    if one.teer == other.teer:
        return f"Both are of TEER {one.teer}."
    return f"{one.code} is of TEER {one.teer}, {other.code} of TEER {other.teer}."
