"""Findings: warnings with a stable code, each with what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, Self

from msgspec import Struct

from classifier.quotation import Quotation
from occupations.unit_group import MainDuty, UnitGroup

Severity = Literal["info", "warning", "serious"]
SEVERITIES: tuple[Severity, ...] = ("info", "warning", "serious")


class Evidence(Struct, frozen=True):
    """One thing that a finding rests on.

    A quotation has its offsets, a main duty its code and number, a code its title as
    ``text``; a note is a figure or fact in words of our own.
    """

    kind: Literal["quotation", "main duty", "code", "note"]
    text: str
    start: int | None = None
    end: int | None = None
    code: str | None = None
    main_duty: int | None = None

    @classmethod
    def quoting(cls, quotation: Quotation) -> Self:
        """Quote the letter."""
        return cls("quotation", quotation.text, quotation.start, quotation.end)

    @classmethod
    def of_main_duty(cls, duty: MainDuty) -> Self:
        """Name a main duty."""
        return cls("main duty", duty.text, code=duty.code, main_duty=duty.number)

    @classmethod
    def of_code(cls, group: UnitGroup) -> Self:
        """Name a unit group."""
        return cls("code", group.title, code=group.code)

    @classmethod
    def note(cls, text: str) -> Self:
        """State a fact that is neither quoted nor from the catalogue."""
        return cls("note", text)


class Finding(Struct, frozen=True):
    """A warning: one sentence for a person; ``place`` is that of its position, None: the letter's.

    ``code`` is stable and stands in the table that ``dutymatch findings`` prints.
    """

    code: str
    severity: Severity
    message: str
    evidence: tuple[Evidence, ...] = ()
    place: int | None = None


class FindingKind(Struct, frozen=True):
    """A row of the table of findings; ``severity`` is the highest that it is raised with."""

    code: str
    severity: Severity
    meaning: str


def highest(severities: Iterable[Severity]) -> Severity | None:
    """Give the highest of severities, None without any."""
    return max(severities, key=SEVERITIES.index, default=None)


def items(pieces: Sequence[tuple[str, str]]) -> list[slice]:
    """Say which pieces of evidence, each a kind and a text, are one item to a reader.

    A note that ends with a colon is one with the quotations or main duties that it announces.
    """
    found: list[slice] = []
    announced = ""
    for place, (kind, text) in enumerate(pieces):
        if announced in {"any", kind} and kind in {"quotation", "main duty"}:
            found[-1] = slice(found[-1].start, place + 1)
            announced = kind
        else:
            found.append(slice(place, place + 1))
            announced = "any" if kind == "note" and text.endswith(":") else ""
    return found
