"""Quotations: runs of a letter's text with their places in it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Quotation:
    """A run of a letter's text: ``letter.source[start:end] == text``."""

    text: str
    start: int
    end: int

    @property
    def line(self) -> str:
        """The quotation on one line, its blanks evened out."""
        return " ".join(self.text.split())


class Duty(Quotation):
    """One duty that the letter states."""

    __slots__ = ()
