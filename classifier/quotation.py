"""Quotations: runs of a letter's text with their places in it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Quotation:
    """A run of a letter's text: ``letter.source[start:end] == text``."""

    text: str
    start: int
    end: int

    @property
    def line(self) -> str:
        """The quotation on one line, its blanks evened out."""
        return _evened(self.text)


class Duty(Quotation):
    """One duty that the letter states."""

    __slots__ = ()


@lru_cache(maxsize=4096)  # what reads a letter asks for every duty again and again
def _evened(text: str) -> str:
    return " ".join(text.split())
