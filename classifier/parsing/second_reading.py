"""A letter as a transformer reads it: what it takes each word to belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, Self

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.language import language_of
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.quotation import Quotation

Kind = Literal["title", "employer", "applicant", "signatory"]

_WORD = late(r"[^\W_](?:[^\W_]|['’.&/-](?=[^\W_]))*\.?")
_BETWEEN = late(r"\s?(?:[,.&/(–-]\s?|[^\S\n]|\n\s?)?\s?")
_JOINS = late(r"(?:of|and|the|to|for|de|la|von|van|bin|al)\Z", re.IGNORECASE)
# A full stop that ends a sentence and no abbreviation.
_SHORT = (
    "ltd inc corp bros messrs prof engr capt asst dept univ assn rev hon gen col maj sgt comm"
    " insp supt mgr exec sister brother mrs"
)
_NO_STOP = "".join(rf"(?<!\b{word})" for word in _SHORT.split())
_STOP = late(rf"{_NO_STOP}(?<=\w\w\w)\.\Z", re.IGNORECASE)
_JOINED = -1.0  # log odds from which on a small word goes along with those around it
_MOST = 1800  # words of a letter that are looked at
_UNREAD = -9.0  # log odds of a word that no window holds


class SecondReading(Struct, frozen=True, eq=False):
    """The words of a letter, shape (words, 2), and their log odds, shape (words, kinds)."""

    text: str
    words: NDArray[np.int64]
    odds: NDArray[np.float64]

    @classmethod
    def of(cls, text: str) -> Self:
        """Read a letter, as far as its length allows.

        Raises:
            ModelError: an artefact is missing or damaged.
        """
        return cls(text, *_words_read(text))

    def column(self, kind: Kind) -> NDArray[np.float64]:
        """Give the log odds that words name something, shape (words,)."""
        from models.token_classifier import KINDS

        return np.nan_to_num(self.odds[:, KINDS.index(kind)], nan=_UNREAD)

    def mean(self, kind: Kind, found: Quotation) -> float:
        """Give the mean log odds of the words of a find; what was not read speaks for it."""
        within = (self.words[:, 0] >= found.start) & (self.words[:, 0] < found.end)
        own = self.odds[within][:, 0]
        read = within.any() and not np.isnan(own).any()
        return float(self.column(kind)[within].mean()) if read else 0.0

    def runs(self, kind: Kind) -> Iterator[tuple[float, Span]]:
        """Give the runs of words that it takes for a name, with their mean log odds."""
        odds = self.column(kind).tolist()
        run: list[int] = []
        for at in range(len(odds) + 1):
            if at < len(odds) and (odds[at] > 0 or run) and self._goes_on(run, at, odds[at]):
                run.append(at)
                continue
            while run and odds[run[-1]] <= 0:
                run.pop()
            if run:
                start, last = int(self.words[run[0], 0]), int(self.words[run[-1], 1])
                end = last - (_STOP.search(self.text, start, last) is not None)
                yield float(np.mean([odds[own] for own in run])), (start, end)
            run = [at] if at < len(odds) and odds[at] > 0 else []

    def _goes_on(self, run: list[int], at: int, odd: float) -> bool:
        """Tell whether a word goes along with those before it."""
        if not run:
            return True
        start, end = (int(place) for place in self.words[at])
        last = int(self.words[run[-1], 1])
        if _STOP.search(self.text, max(0, last - 1), last):  # not from the beginning each time
            return False
        joined = _BETWEEN.fullmatch(self.text, last, start) is not None
        return joined and (odd > 0 or (odd > _JOINED and bool(_JOINS.match(self.text, start, end))))


@lru_cache(maxsize=2)  # a letter is asked for its parties and then for its title
def _words_read(text: str) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    from models.token_classifier import word_odds

    spans = [found.span() for found in _WORD.finditer(text)]
    # The end of a letter, where it is signed, counts as much as its beginning.
    kept = spans if len(spans) <= _MOST else [*spans[: _MOST // 2], *spans[-_MOST // 2 :]]
    words = np.array(kept, dtype=np.int64).reshape(-1, 2)
    return words, word_odds(text, words, np.ones(len(words), dtype=np.bool_))


def is_read(text: str) -> bool:
    """Tell whether a text is in the one language that the transformer was trained on."""
    return language_of(text) in (None, "en")
