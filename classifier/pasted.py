"""Text as people paste it -> a ``Letter``; the work is done in ``classifier.parsing``."""

from __future__ import annotations

from collections.abc import Sequence

from classifier.letter import Letter
from classifier.parsing.described import described_title
from classifier.parsing.parse import parse

__all__ = ["listed", "parse"]


def listed(duties: Sequence[str], *, title: str | None = None, letter_id: str = "letter") -> Letter:
    """Make a letter of duties that are known apart already, and perhaps a title.

    Without one, the occupation that they describe ("Bakers make bread. They ...") is the title.

    Raises:
        LetterError: the title is longer than any job title.
    """
    letter = Letter.from_duties(duties, title=title, letter_id=letter_id)
    described = None if title else described_title(letter.source, letter.duties)
    return letter if described is None else letter.under(described)
