"""The title of a letter's one position, as a transformer reads the letter.

Rules find a title where it stands as in most letters: behind a label, in a heading, in "worked
as". Where they find none, or one that names no occupation, or the letter hides its parties as
well, the transformer reads it: ``models.token_classifier``.
"""

from __future__ import annotations

import re
import sys

from msgspec.structs import replace

from classifier.letter import Position
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.second_reading import SecondReading, is_read
from classifier.parsing.title_roles import names_job
from classifier.parsing.title_words import MOST_WORDS, as_title
from classifier.quotation import Quotation

_SURE = 1.5  # log odds from which on a title counts where the rules have none
_BETTER = 0.5  # from which on it counts instead of one that is doubted
_DOUBTED, _DENIED = -2.0, -6.0  # below which a title of the rules is doubted, and is none
_AS_A = late(r"\bas (?:an?|the)\s\Z", re.IGNORECASE)
_AND_I = late(r"(?:\s[^.;:\n]{2,60})?,\sI\b")
_AS_HER = late(r"\bas (?:his|her|their)\s(?:\w{4,8}\s)?\Z", re.IGNORECASE)
_LEADS = late(r"(?:manager|supervisor|mentor|boss|lead|colleague|co-?worker)\Z", re.IGNORECASE)
_LED_BY = late(
    r"\b(?:report\w{0,3}|answer\w{0,3}|accountable|supervised|managed|led)\s(?:\w{2,10}\s)?(?:to|by)"
    r"\s[^.;\n]{2,40}[,(]\s?\Z",
    re.IGNORECASE,
)
_FAR = 80  # characters before a title that name whom somebody reports to
_BESIDE = 24  # characters before a title that say whose it is
_FEWEST = 25  # words of a text that tells more than a list of duties


def with_heard_title(
    text: str, positions: tuple[Position, ...], *, unlike: bool
) -> tuple[Position, ...]:
    """Read a text of one job again where its title is missing or names no occupation.

    Args:
        text: the letter's.
        positions: as the rules found them.
        unlike: other letters, as far as the rules know them; then every title is held against
            what the transformer reads.

    Raises:
        ModelError: an artefact is missing or damaged.
    """
    position, *others = positions
    if not all(other.is_spell_of(position) for other in others) or not is_read(text):
        return positions
    found = position.title
    plain = found and names_job(found.text) and not unlike and not _is_being_read(text)
    if plain or _is_list(text, position):
        return positions
    title = HeardTitles.of(text).corrected(found)
    return tuple(replace(spell, title=title) for spell in positions)


def _is_being_read(text: str) -> bool:
    """Tell a letter of which the transformer had to read something for its duties."""
    loaded = sys.modules.get("models.token_classifier")
    return loaded is not None and loaded.was_read(text)


def _is_list(text: str, position: Position) -> bool:
    """Tell a text that says hardly anything but duties."""
    duties = sum(len(duty.text.split()) for duty in position.duties)
    return len(text.split()) - duties < _FEWEST


class HeardTitles(SecondReading, frozen=True, eq=False):
    """What the transformer takes for titles in a text."""

    def corrected(self, found: Quotation | None) -> Quotation | None:
        """Give the title as the rules found it, or as the transformer knows better."""
        own = self.mean("title", found) if found else 0.0
        best = max(self._named(), key=lambda run: run[0], default=None)
        if best and best[0] >= (_BETTER if found else _SURE) and (not found or own < _DOUBTED):
            return found if found and best[1].line in found.line else best[1]
        return None if own < _DENIED else found

    def _named(self) -> list[tuple[float, Quotation]]:
        read = ((odds, self._title(span)) for odds, span in self.runs("title"))
        return [(odds, title) for odds, title in read if title]

    def _title(self, span: Span) -> Quotation | None:
        title = as_title(self.text, *span)
        if not title or len(title.text.split()) > MOST_WORDS:
            return None
        return None if _is_anothers(self.text, title) else title


def _is_anothers(text: str, title: Quotation) -> bool:
    """Tell another's job, as in "As a Lead, I", "as her manager" and "reported to Jo (Lead)"."""
    before = text[max(0, title.start - _BESIDE) : title.start]
    if _AS_HER.search(before) and _LEADS.search(title.text):
        return True
    if _LED_BY.search(text, max(0, title.start - _FAR), title.start):
        return True
    return _AS_A.search(before) is not None and _AND_I.match(text, title.end) is not None
