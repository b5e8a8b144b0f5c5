"""A record: what one row, line or file of the input gives, before it is read as a letter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.pasted import parse
from classifier.reading import LARGEST, read_letter

MOST_DUTIES = 1000  # that one record may list
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Record:
    """One letter as it stands in the input.

    ``place`` says where it stands, for errors. A record has duties, a text or a file, or
    a title alone; ``fault`` is the reason why it can't be read, empty if it can.
    """

    id: str
    place: str
    title: str = ""
    duties: tuple[str, ...] = ()
    text: str = ""
    file: Path | None = None
    claim: str | None = None
    as_of: str | None = None
    fault: str = ""

    def letter(self) -> Letter:
        """Read the letter.

        Raises:
            LetterError: it can't be read, or is in a language that the catalogue isn't.
        """
        letter = self._read()
        if letter.language not in (None, ENGLISH):
            message = f"the text is in another language ({letter.language}); give it in English"
            raise LetterError(f"{self.place}: {message}")
        return letter

    def _read(self) -> Letter:
        if self.fault:
            raise LetterError(f"{self.place}: {self.fault}")
        if self.file:
            return replace(read_letter(self.file), id=self.id)
        title = self.title.strip()
        if self.text.strip():
            self._check(len(self.text) <= LARGEST, f"more than {LARGEST:,} characters of text")
            letter = parse(self.text, letter_id=self.id)
            return letter.titled(title) if title else letter
        self._check(len(self.duties) <= MOST_DUTIES, f"more than {MOST_DUTIES:,} duties")
        self._check(sum(map(len, self.duties)) <= LARGEST, f"more than {LARGEST:,} characters")
        said = bool(title) or any(duty.strip() for duty in self.duties)
        self._check(said, "there is neither duty nor text nor title in it")
        return Letter.from_duties(self.duties, title=title or None, letter_id=self.id)

    def _check(self, fine: bool, message: str) -> None:  # noqa: FBT001 - it is the whole point
        if not fine:
            raise LetterError(f"{self.place}: {message}")


def strings(values: Sequence[object]) -> tuple[str, ...] | None:
    """Give values that are all strings, else None."""
    found = tuple(value for value in values if isinstance(value, str))
    return found if len(found) == len(values) else None
