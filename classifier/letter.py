"""What a letter says, every part of it a quotation with its place in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from classifier.errors import LetterError
from classifier.quotation import Duty, Quotation
from classifier.stated import (
    NO_CONTACT,
    Contact,
    StatedAbsence,
    StatedCode,
    StatedCountry,
    StatedDate,
    StatedHours,
    StatedPay,
    StatedStatus,
)

__all__ = ["LONGEST_TITLE", "Duty", "Letter", "Position", "Quotation"]

LONGEST_TITLE = 300  # characters


class Position(Struct, frozen=True):
    """A job that the letter speaks of; what it doesn't state is None or empty.

    ``present`` quotes what says that the job goes on ("to date", "currently"). A job that was
    held twice is two positions, which have the title and the duties in common.
    """

    title: Quotation | None = None
    duties: tuple[Duty, ...] = ()
    start: StatedDate | None = None
    end: StatedDate | None = None
    present: Quotation | None = None
    hours: StatedHours | None = None
    pay: StatedPay | None = None
    statuses: tuple[StatedStatus, ...] = ()
    absences: tuple[StatedAbsence, ...] = ()

    def is_spell_of(self, other: Position) -> bool:
        """Tell the same job at another time: all but the dates is in common, and duties are."""
        own = (self.title, self.duties, self.hours, self.pay, self.statuses)
        return bool(self.duties) and own == (
            other.title,
            other.duties,
            other.hours,
            other.pay,
            other.statuses,
        )

    def quotations(self) -> Iterator[Quotation]:
        """Give every quotation there is."""
        facts = (self.start, self.end, self.hours, self.pay, *self.statuses, *self.absences)
        parts = (self.title, self.present, *(fact.quotation for fact in facts if fact))
        yield from (part for part in parts if part)
        yield from self.duties


class Letter(Struct, frozen=True):
    """The text of a letter and what was found in it; nothing is ever invented.

    ``form`` is "letter" for a whole letter and "duties" for a title, a list of duties or
    another text that doesn't claim to be one. There is always at least one position.
    ``language`` is that of the text as ISO 639-1, None where it can't be told. ``notes`` has
    a sentence for each part of the document that was not read, such as an attachment.
    """

    id: str
    source: str
    positions: tuple[Position, ...] = (Position(),)
    form: Literal["letter", "duties"] = "duties"
    employer: Quotation | None = None
    country: StatedCountry | None = None
    applicant: Quotation | None = None
    letterhead: Quotation | None = None
    contact: Contact = NO_CONTACT
    signatory: Quotation | None = None
    issued: StatedDate | None = None
    codes: tuple[StatedCode, ...] = ()
    language: str | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Hold every quotation against the text.

        Raises:
            LetterError: a quotation doesn't stand at its offsets, a title is longer than
                any job title, or there is no position.
        """
        if not self.positions:
            raise LetterError(f"{self.id}: a letter has at least one position")
        for position in self.positions:
            if position.title and len(position.title.text) > LONGEST_TITLE:
                message = f"the title has more than {LONGEST_TITLE} characters; give a job title"
                raise LetterError(f"{self.id}: {message}")
        for part in self.quotations():
            if self.source[part.start : part.end] != part.text:
                raise LetterError(f"{self.id}: {part.text!r} doesn't stand at {part.start}")

    def quotations(self) -> Iterator[Quotation]:
        """Give every quotation there is."""
        for position in self.positions:
            yield from position.quotations()
        facts = (self.country, self.issued, *self.codes)
        people = (self.employer, self.applicant, self.letterhead, self.signatory)
        yield from (part for part in people if part)
        yield from (fact.quotation for fact in facts if fact)
        yield from self.contact.parts

    @property
    def main(self) -> int:
        """The place of the position with the most duties, the first of equals."""
        counts = [len(position.duties) for position in self.positions]
        return counts.index(max(counts))

    @property
    def fullest(self) -> list[int]:
        """The places of all positions with as many duties as the main one."""
        most = len(self.duties)
        return [at for at, own in enumerate(self.positions) if len(own.duties) == most]

    @property
    def title(self) -> Quotation | None:
        """The title of the main position."""
        return self.positions[self.main].title

    @property
    def duties(self) -> tuple[Duty, ...]:
        """The duties of the main position."""
        return self.positions[self.main].duties

    def repeats(self, place: int) -> bool:
        """Tell a position that is a further span of time of one above, and says no more."""
        own = self.positions[place]
        return any(own.is_spell_of(position) for position in self.positions[:place])

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
        return cls(letter_id, source, (Position(heading, stated),))

    def titled(self, title: str) -> Letter:
        """Give the same letter under a title that was stated apart from its text.

        Raises:
            LetterError: the title is longer than any job title.
        """
        start = len(self.source) + 1
        quotation = Quotation(title, start, start + len(title))
        return replace(self, source=f"{self.source}\n{title}").under(quotation)

    def under(self, title: Quotation) -> Letter:
        """Give the same letter with a quotation from it as the title of its main position.

        Raises:
            LetterError: the title is longer than any job title.
        """
        main = replace(self.positions[self.main], title=title)
        others = (self.positions[: self.main], self.positions[self.main + 1 :])
        return replace(self, positions=(*others[0], main, *others[1]))
