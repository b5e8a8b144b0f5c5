"""Quotations: runs of a letter's text with their places in it."""

from __future__ import annotations

from functools import lru_cache

from msgspec import Struct


class Quotation(Struct, frozen=True):
    """A run of a letter's text: ``letter.source[start:end] == text``."""

    text: str
    start: int
    end: int

    @property
    def line(self) -> str:
        """The quotation on one line, its blanks evened out."""
        return _evened(self.text)


class Duty(Quotation, frozen=True):
    """One duty that the letter states."""


@lru_cache(maxsize=4096)  # what reads a letter asks for every duty again and again
def _evened(text: str) -> str:
    return " ".join(text.split())
