"""A record: what one row, line or file of the input gives, before it is read as a letter."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from classifier.documents.text import LONGEST
from classifier.errors import LetterError
from classifier.language import refuse_foreign
from classifier.letter import Letter
from classifier.pasted import parse
from classifier.reading import read_letter

MOST_DUTIES = 1000  # that one record may list


class Record(Struct, frozen=True):
    """One letter as it stands in the input.

    Without an id of its own it has that of its place. A record has duties, a text or a
    file, or a title alone; ``fault`` is the reason why it can't be read, empty if it can.
    """

    id: str
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
        if self.fault:
            raise LetterError(self.fault)
        if self.file:
            return replace(read_letter(self.file), id=self.id)
        title = self.title.strip()
        if self.text.strip():
            _check(len(self.text) <= LONGEST, f"more than {LONGEST:,} characters of text")
            refuse_foreign(self.text)
            letter = parse(self.text, letter_id=self.id)
            return letter.titled(title) if title else letter
        _check(len(self.duties) <= MOST_DUTIES, f"more than {MOST_DUTIES:,} duties")
        _check(sum(map(len, self.duties)) <= LONGEST, f"more than {LONGEST:,} characters")
        said = bool(title) or any(duty.strip() for duty in self.duties)
        _check(said, "there is neither duty nor text nor title in it")
        refuse_foreign("\n".join(self.duties))
        return Letter.from_duties(self.duties, title=title or None, letter_id=self.id)


def _check(fine: bool, message: str) -> None:  # noqa: FBT001 - it is the whole point
    if not fine:
        raise LetterError(message)


def strings(values: Sequence[object]) -> tuple[str, ...] | None:
    """Give values that are all strings, else None."""
    found = tuple(value for value in values if isinstance(value, str))
    return found if len(found) == len(values) else None
