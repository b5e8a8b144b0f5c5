"""A trained tagger of words: which words of a letter's sentences tell a duty.

The judge takes a segment for a duty or leaves it. Where people praise each other, a duty is
often a clause of a sentence that is praise otherwise; so each word is weighed too, by those
around it and by what the judge holds of its segment. The weights are fitted by
``classifier.training.tagging`` on labelled letters; what is stored are numbers, no text. Where
they leave it open whether a sentence tells a duty, a transformer reads it as well, which takes
longer than all else and is never asked about lists.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.language import language_of
from classifier.parsing.layout import Span
from classifier.parsing.segments import Segment
from classifier.parsing.tokens import Numbers, Tokens, found_tokens, token_places
from models.artefact import Artefact, read_tensors, verified_path

NAME = "duties/tagger.safetensors"
_SWITCH = 2.0  # log odds that a step into or out of a duty costs
_LENIENT = 1.0  # log odds on top, as a duty that is missed is worse than one too many
_DOUBT = 2.0  # log odds within which it is open whether a word tells a duty
_DOUBTFUL = 3  # such words of a sentence that is worth a second reading
_SECOND = 0.85  # weight of the second opinion
_LISTED = {"item", "heading"}
_FEWEST = 5  # words and marks of what may be a sentence and no name of a part of the work
Odds = NDArray[np.float64]


class Tagger(Struct, frozen=True, eq=False):
    """The weights by place of a sign, shape (places,), in steps of ``scale`` log odds."""

    weights: NDArray[np.int8]
    scale: float

    def tags(
        self, text: str, segments: Sequence[Segment], alone: Sequence[float], *, is_letter: bool
    ) -> Tags:
        """Weigh every word of the segments.

        Args:
            text: the letter's.
            segments: of the letter, in order.
            alone: how likely each segment by itself is a duty.
            is_letter: and no mere list of duties.
        """
        tokens = found_tokens(text, segments)
        if not len(tokens.spans):
            return Tags(tokens, np.zeros(0), np.zeros(0, dtype=bool))
        places = token_places(text, tokens, alone, is_letter=is_letter)
        odds = self.weights[places].sum(axis=1, dtype=np.int64) * self.scale
        odds = _agreed(text, tokens, odds, is_letter=is_letter)
        return Tags(tokens, odds, _inside(odds + _LENIENT, tokens.sentences))


def _agreed(text: str, tokens: Tokens, odds: Odds, *, is_letter: bool) -> Odds:
    """Average with what the transformer holds of the words around those in doubt."""
    lengths = np.bincount(tokens.sentences)
    told = [k not in _LISTED and n >= _FEWEST for k, n in zip(tokens.kinds, lengths, strict=True)]
    among = np.array(told)[tokens.sentences]
    asked = among & (abs(odds) < _DOUBT)
    doubtful = np.bincount(tokens.sentences, asked)[tokens.sentences]
    asked &= doubtful >= _DOUBTFUL
    # The transformer was trained on English, and denies what it can't read; a list is too short
    # to tell its language by.
    if not asked.any() or language_of(text) not in ("en", None if is_letter else "en"):
        return odds
    from models.token_classifier import DUTY, word_odds

    second = np.where(among, word_odds(text, tokens.spans, asked)[:, DUTY], np.nan)
    return np.where(np.isnan(second), odds, _SECOND * second + (1 - _SECOND) * odds)


class Tags(Struct, frozen=True, eq=False):
    """The words of a letter, the log odds that they tell a duty, and which are taken to."""

    tokens: Tokens
    odds: Odds
    inside: NDArray[np.bool_]

    def spans(self) -> Iterator[Span]:
        """Give the runs of words that tell duties, each within its sentence."""
        edges = np.flatnonzero(np.diff(self.tokens.sentences, prepend=-1)).tolist()
        for start, end in pairwise([*edges, len(self.odds)]):
            turns = np.flatnonzero(np.diff(self.inside[start:end], prepend=False, append=False))
            for first, last in (turns + start).reshape(-1, 2).tolist():
                yield int(self.tokens.spans[first, 0]), int(self.tokens.spans[last - 1, 1])

    def within(self, span: Span) -> tuple[float, float]:
        """Give which share of a span's letters tells duties, and their mean log odds."""
        starts, ends = self.tokens.spans[:, 0], self.tokens.spans[:, 1]
        own = slice(np.searchsorted(ends, span[0], side="right"), np.searchsorted(starts, span[1]))
        letters = (ends - starts)[own]
        if not letters.sum():
            return 0.0, 0.0
        inside = float(letters @ self.inside[own] / letters.sum())
        return inside, float(letters @ self.odds[own] / letters.sum())


def _inside(odds: Odds, sentences: Numbers) -> NDArray[np.bool_]:
    """Give the likeliest course of each sentence, where every switch has its cost (Viterbi)."""
    outside, within = 0.0, float("-inf")
    came: list[tuple[bool, bool]] = []
    begins = np.diff(sentences, prepend=-1).astype(bool).tolist()
    for begins_here, odd in zip(begins, odds.tolist(), strict=True):
        if begins_here:
            best = max(outside, within)
            came.append((within > outside, within > outside))
            outside, within = best, best + odd
            continue
        came.append((within - _SWITCH > outside, within >= outside - _SWITCH))
        stay, enter = max(outside, within - _SWITCH), max(within, outside - _SWITCH)
        outside, within = stay, enter + odd
    flags = np.zeros(len(odds), dtype=bool)
    state = within > outside
    for at in range(len(odds) - 1, -1, -1):
        flags[at] = state
        state = came[at][state]
    return flags


def restored(artefact: Artefact) -> Tagger:
    """Make the tagger of its stored weights."""
    tensors = artefact.tensors
    return Tagger(tensors["weights"], float(tensors["scale"][0]))


@cache
def packaged_tagger() -> Tagger:
    """Read the tagger that comes with the package, verified.

    Raises:
        ModelError: it is missing or was changed.
    """
    return restored(read_tensors(verified_path(NAME)))
