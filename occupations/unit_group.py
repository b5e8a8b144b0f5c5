"""The terms of an occupation classification, as values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Level:
    """A level of the hierarchy above the unit group, such as a minor group."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class Hierarchy:
    """The levels above a unit group; a catalogue without a hierarchy leaves them empty."""

    broad_category: Level
    major_group: Level
    sub_major_group: Level
    minor_group: Level


@dataclass(frozen=True, slots=True)
class UnitGroup:
    """The head of a unit group's profile. ``teer`` is None where the catalogue has no such rank."""

    code: str
    title: str
    title_fr: str
    teer: int | None
    hierarchy: Hierarchy
    lead_statement: str


@dataclass(frozen=True, slots=True)
class MainDuty:
    """One main duty, numbered from 1 as in the official profile.

    ``sub_heading`` is the sub-occupation that the duty belongs to, empty where
    the profile has none; ``optional`` marks the "may ..." duties.
    """

    code: str
    number: int
    sub_heading: str
    optional: bool
    text: str


@dataclass(frozen=True, slots=True)
class ExampleTitle:
    """A job title that belongs to a unit group; ``shared_with`` names others that use it too."""

    code: str
    title: str
    shared_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Distinction:
    """Which duties separate a unit group from a rival."""

    code: str
    rival: str
    separating_duties: str
