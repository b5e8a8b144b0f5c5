"""The terms of an occupation classification, as values."""

from __future__ import annotations

from msgspec import Struct


class Level(Struct, frozen=True):
    """A level of the hierarchy above the unit group, such as a minor group."""

    code: str
    title: str


class Hierarchy(Struct, frozen=True):
    """The levels above a unit group; a catalogue without a hierarchy leaves them empty."""

    broad_category: Level
    major_group: Level
    sub_major_group: Level
    minor_group: Level


class UnitGroup(Struct, frozen=True):
    """The head of a unit group's profile. ``teer`` is None where the catalogue has no such rank."""

    code: str
    title: str
    title_fr: str
    teer: int | None
    hierarchy: Hierarchy
    lead_statement: str


class MainDuty(Struct, frozen=True):
    """One main duty, numbered from 1 as in the official profile.

    ``sub_heading`` is the sub-occupation that the duty belongs to, empty where
    the profile has none; ``optional`` marks the "may ..." duties.
    """

    code: str
    number: int
    sub_heading: str
    optional: bool
    text: str


class ExampleTitle(Struct, frozen=True):
    """A job title that belongs to a unit group; ``shared_with`` names others that use it too."""

    code: str
    title: str
    shared_with: tuple[str, ...]


class Distinction(Struct, frozen=True):
    """Which duties separate a unit group from a rival."""

    code: str
    rival: str
    separating_duties: str
