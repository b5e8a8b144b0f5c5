"""A record: what one row, line or file of the input gives, before it is read as a letter."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from classifier.batch.place import Place
from classifier.documents.text import LONGEST
from classifier.errors import LetterError
from classifier.language import refuse_foreign
from classifier.letter import Letter
from classifier.pasted import listed, parse
from classifier.reading import LARGEST, read_letter

MOST_DUTIES = 1000  # that one record may list
_ONE = "give one letter at a time"
_SHOWN = 60  # characters of an id


class Record(Struct, frozen=True):
    """One letter as it stands in the input.

    Without an id of its own it has that of its ``place``, which is None where the id is
    all there is to say. A record has duties, a text or a file, or a title alone; ``fault``
    is the reason why it can't be read, empty if it can. ``as_of`` is a day as it was given.
    """

    id: str
    title: str = ""
    duties: tuple[str, ...] = ()
    text: str = ""
    file: Path | None = None
    claim: str | None = None
    as_of: str | None = None
    fault: str = ""
    place: Place | None = None

    @property
    def where(self) -> str:
        """Where it stands, in words; empty where its id says so."""
        return self.place.words if self.place else ""

    def told(self, reason: str) -> str:
        """Give the reason of a failure, which begins with the place, with its own id, too."""
        if not self.place or not self.where:
            return f"{self.id[:_SHOWN]}: {reason}"
        own = "" if self.id == self.place.id else f" (id {self.id[:_SHOWN]})"
        return f"{self.where}{own}{reason.removeprefix(self.where)}"

    def day(self) -> date | None:
        """Give the day of its own that a pre-check goes by, None if it has none.

        Raises:
            LetterError: what it has is no date.
        """
        if not self.as_of:
            return None
        try:
            return date.fromisoformat(self.as_of)
        except ValueError:
            message = f"as_of is {self.as_of[:40]!r}, which is no date"
            raise LetterError(f"{message}; write it like 2026-03-31") from None

    def letter(self, *, largest: int = LARGEST) -> Letter:
        """Read the letter; its file may have ``largest`` bytes.

        Raises:
            LetterError: it can't be read, or is in a language that the catalogue isn't.
        """
        if self.fault:
            raise LetterError(self.fault)
        if self.file:
            return replace(_read(self.file, largest), id=self.id)
        title = self.title.strip()
        if self.text.strip():
            _check(len(self.text) <= LONGEST, f"more than {LONGEST:,} characters; {_ONE}")
            refuse_foreign(self.text)
            letter = parse(self.text, letter_id=self.id)
            return letter.titled(title) if title else letter
        _check(len(self.duties) <= MOST_DUTIES, f"more than {MOST_DUTIES:,} duties; {_ONE}")
        _check(sum(map(len, self.duties)) <= LONGEST, f"more than {LONGEST:,} characters; {_ONE}")
        said = bool(title) or any(duty.strip() for duty in self.duties)
        _check(said, "there is neither duty nor text nor title in it; fill one in, or take it out")
        refuse_foreign("\n".join(self.duties))
        return listed(self.duties, title=title or None, letter_id=self.id)


def _read(path: Path, largest: int) -> Letter:
    """Read the letter in a file, whose path stands in no reason: the id names it."""
    try:
        return read_letter(path, largest=largest)
    except LetterError as error:
        path_in_errors = " ".join(str(path).split())
        raise LetterError(str(error).removeprefix(f"{path_in_errors}: ")) from error


def _check(fine: bool, message: str) -> None:  # noqa: FBT001 - it is the whole point
    if not fine:
        raise LetterError(message)


def strings(values: Sequence[object]) -> tuple[str, ...] | None:
    """Give values that are all strings, else None."""
    found = tuple(value for value in values if isinstance(value, str))
    return found if len(found) == len(values) else None
