"""Who employs, who is written about and who signs, as a transformer reads a letter.

The rules find them where letters name them as most do. Where they miss one, the letter is none
of those, and the transformer's word counts beside theirs: ``models.token_classifier``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.language import language_of
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.quotation import Quotation

Party = Literal["employer", "applicant", "signatory"]
_WORD = late(r"[^\W_](?:[^\W_]|['’.&/-](?=[^\W_]))*\.?")
_BETWEEN = late(r"\s?(?:[,.&/(–-]\s?|[^\S\n]|\n\s?)?\s?")
_JOINS = late(r"(?:of|and|the|to|for|de|la|von|van|bin|al)\Z", re.IGNORECASE)
_NAMED = late(r"[A-Z\d]|[^\W\d_a-zA-Z]")
_STOP = late(r"(?<!\bltd)(?<!\binc)(?<!\bcorp)(?<!\bbros)(?<=\w\w\w)\.\Z", re.IGNORECASE)
_BEFORE = 160  # characters that tell what a name stands for
_BLANK = late(r"[\[<{_]\Z")  # a name to fill in, as in "[Jane Doe]"
# As in "has applied for a post at", and "I recommend her for the position of porter at".
_SOUGHT = late(
    r"\b(?:appl(?:y|ies|ied|ying|ication)|candida(?:te|cy)|recommend\w*[^.!?]{0,40}\sfor|admission"
    r"|interview)\b(?![^.!?]*\b(?:who|where|has|have|was|been|our|we)\b)[^.!?]*"
    r"\b(?:at|to|with|by|in|of)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_UNSIGNED = late(
    r"\b(?:no signature|(?:not?|never) (?:signed|require (?:an?y? )?signature)|unsigned)\b",
    re.IGNORECASE,
)
_LETTERS = late(r"(?:[A-Z]|X{2,})\.?\Z")  # that stand for a name
# As in "a driver from Acme Ltd delivers".
_OTHERS = late(
    r"\b(?:driver|courier|visitor|guest|client|customer|supplier|caller|patient|auditor)s?"
    r"\s(?:from|of|at)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_SENT = late(r"Messrs\b", re.IGNORECASE)  # whom a letter is sent to
_NONE_BEHIND = (_BLANK, _SOUGHT, _OTHERS)
_MOST_WORDS = 12  # of a name
_MOST = 1800  # words of a letter that are looked at
# Log odds from which on the transformer's own find counts.
_SURE: dict[Party, float] = {"employer": 1.0, "applicant": 1.0, "signatory": 2.0}
# A find of the rules gives way to another, or is none, below these log odds.
_DOUBTED, _DENIED = -2.0, -5.0
_JOINED = -1.0  # log odds from which on a small word goes along with those around it


class Named(NamedTuple):
    """The parties that a letter names, None where it names none."""

    employer: Quotation | None
    applicant: Quotation | None
    signatory: Quotation | None


def completed(text: str, found: Named) -> Named:
    """Read a letter again where the rules miss a party; a find that is plainly none goes.

    Raises:
        ModelError: an artefact is missing or damaged.
    """
    if all(found) or language_of(text) not in (None, "en"):  # it was trained on English
        return found
    parties = Parties.of(text)
    applicant = parties.corrected("applicant", found.applicant)
    signed = found.signatory or _UNSIGNED.search(text)
    signatory = found.signatory if signed else parties.corrected("signatory", None)
    if applicant and signatory and _share(applicant.text, signatory.text):
        # Who signs is seldom the one who is written about, and then the rules say so.
        applicant = found.applicant
    return Named(parties.corrected("employer", found.employer), applicant, signatory)


class Parties(Struct, frozen=True, eq=False):
    """The words of a letter, shape (words, 2), and their log odds, shape (words, kinds)."""

    text: str
    words: NDArray[np.int64]
    odds: NDArray[np.float64]

    @classmethod
    def of(cls, text: str) -> Parties:
        """Read a letter, as far as its length allows.

        Raises:
            ModelError: an artefact is missing or damaged.
        """
        from models.token_classifier import word_odds

        spans = [found.span() for found in _WORD.finditer(text)]
        # The end of a letter, where it is signed, counts as much as its beginning.
        kept = spans if len(spans) <= _MOST else [*spans[: _MOST // 2], *spans[-_MOST // 2 :]]
        words = np.array(kept, dtype=np.int64).reshape(-1, 2)
        return cls(text, words, word_odds(text, words, np.ones(len(words), dtype=np.bool_)))

    def corrected(self, party: Party, found: Quotation | None) -> Quotation | None:
        """Give a party as the rules found it, or as the transformer knows better.

        Args:
            party: which one.
            found: by the rules.
        """
        own = self._own(party, found) if found else 0.0
        best = max(self._runs(party), default=None)
        if best and best[0] >= _SURE[party] and (found is None or own < _DOUBTED):
            known = Quotation(self.text[slice(*best[1])], *best[1])
            return found if found and _share(found.text, known.text) else known
        return None if own < _DENIED else found

    def _column(self, party: Party) -> NDArray[np.float64]:
        from models.token_classifier import KINDS

        return np.nan_to_num(self.odds[:, KINDS.index(party)], nan=-9.0)

    def _own(self, party: Party, found: Quotation) -> float:
        """Give the mean log odds of the words of a find; what was not read speaks for it."""
        within = (self.words[:, 0] >= found.start) & (self.words[:, 1] <= found.end)
        own = self.odds[within][:, 0]
        read = within.any() and not np.isnan(own).any()
        return float(self._column(party)[within].mean()) if read else 0.0

    def _runs(self, party: Party) -> Iterator[tuple[float, Span]]:
        """Give the runs of words that the transformer takes for a name, with their log odds."""
        odds = self._column(party).tolist()
        run: list[int] = []
        for at, (start, end) in enumerate(self.words.tolist()):
            joined = bool(run) and _BETWEEN.fullmatch(self.text, self.words[run[-1], 1], start)
            small = joined and odds[at] > _JOINED and _JOINS.match(self.text, start, end)
            if (odds[at] > 0 and (joined or not run)) or small:
                run.append(at)
            else:
                yield from self._named(run, odds)
                run = [at] if odds[at] > 0 else []
        yield from self._named(run, odds)

    def _named(self, run: list[int], odds: list[float]) -> Iterator[tuple[float, Span]]:
        while run and odds[run[-1]] <= 0:
            run = run[:-1]
        if not 0 < len(run) <= _MOST_WORDS:
            return
        start, end = int(self.words[run[0], 0]), int(self.words[run[-1], 1])
        end -= _STOP.search(self.text, start, end) is not None
        before = self.text[max(0, start - _BEFORE) : start]
        shown = _NAMED.search(self.text, start, end) is not None
        blank = any(sign.match(self.text, start, end) for sign in (_LETTERS, _SENT))
        if shown and not blank and not any(sign.search(before) for sign in _NONE_BEHIND):
            yield float(np.mean([odds[at] for at in run])), (start, end)


def _share(first: str, second: str) -> bool:
    """Tell whether two names have a word in common, other than small ones."""
    words, others = (set(re.findall(r"\w{3,}", name.casefold())) for name in (first, second))
    return bool(words & others)
