"""What a letter says, every part of it a quotation with its place in the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from classifier.errors import LetterError

LONGEST_TITLE = 300  # characters


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


@dataclass(frozen=True, slots=True)
class Letter:
    """The text of a letter with the title and the duties found in it.

    ``title`` is None where the text states none; nothing is ever invented.
    """

    id: str
    source: str
    title: Quotation | None
    duties: tuple[Duty, ...]

    def __post_init__(self) -> None:
        """Hold every quotation against the text.

        Raises:
            LetterError: a quotation doesn't stand at its offsets, or the title is longer
                than any job title.
        """
        if self.title and len(self.title.text) > LONGEST_TITLE:
            message = f"the title has more than {LONGEST_TITLE} characters; give a job title"
            raise LetterError(f"{self.id}: {message}")
        for part in (*self.duties, *([self.title] if self.title else [])):
            if self.source[part.start : part.end] != part.text:
                raise LetterError(f"{self.id}: {part.text!r} doesn't stand at {part.start}")

    @classmethod
    def from_duties(
        cls, duties: Sequence[str], *, title: str | None = None, letter_id: str = "letter"
    ) -> Letter:
        """Make a letter of duties that are known apart already, and perhaps a title."""
        parts, source = [], ""
        for text in ([title] if title else []) + list(duties):
            parts.append((len(source), len(source) + len(text)))
            source += f"{text}\n"
        places = iter(parts)
        heading = Quotation(title, *next(places)) if title else None
        stated = tuple(Duty(source[a:b], a, b) for a, b in places if source[a:b].strip())
        return cls(letter_id, source, heading, stated)

    def titled(self, title: str) -> Letter:
        """Give the same letter under a title that was stated apart from its text.

        Raises:
            LetterError: the title is longer than any job title.
        """
        start = len(self.source) + 1
        quotation = Quotation(title, start, start + len(title))
        return Letter(self.id, f"{self.source}\n{title}", quotation, self.duties)
