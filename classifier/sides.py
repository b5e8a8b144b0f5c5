"""The two sides of many letters, titles and duties, as the encoders of a tier see them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Self

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from classifier.alignment import Alignment
from classifier.lexicon import Lexicon
from classifier.stack import Floats, Stack
from classifier.teer import Teer
from classifier.views import (
    Channel,
    Compared,
    Views,
    duty_views,
    lexical_duty_views,
    lexical_title_views,
    title_views,
)
from models.encoder import Vectors
from models.fusion import comparable
from models.terms import different_words

Stated = tuple[str, Sequence[str]]  # a title and duties, either empty


class Side(Struct, frozen=True):
    """The titles, or the duties, of many letters.

    ``letters`` are the places of those that have any; each view has a row for each of them,
    and so has ``standard``, the views made comparable. ``nearest`` is by the first encoder,
    ``nearness`` by the last that was asked; ``vectors`` has a row by encoder.
    """

    letters: tuple[int, ...]
    views: Views
    standard: Views
    words: NDArray[np.int64]
    nearness: NDArray[np.float32]
    nearest: tuple[Floats, ...]
    vectors: tuple[tuple[Vectors, ...], ...]
    proofs: tuple[dict[int, Alignment], ...]

    def only(self, letters: Collection[int]) -> Self:
        """Give the side of those of its letters that are among ``letters``."""
        own = set(letters)
        rows = [row for row, letter in enumerate(self.letters) if letter in own]
        if len(rows) == len(self.letters):
            return self
        return type(self)(
            tuple(self.letters[row] for row in rows),
            {name: view[rows] for name, view in self.views.items()},
            {name: view[rows] for name, view in self.standard.items()},
            self.words[rows],
            self.nearness[rows],
            tuple(self.nearest[row] for row in rows),
            tuple(self.vectors[row] for row in rows),
            tuple(self.proofs[row] for row in rows),
        )

    def with_titles(self, channel: Channel, stated: Sequence[Stated]) -> Self:
        """Add the views of titles by a further encoder."""
        titles = [stated[place][0] for place in self.letters]
        return self._with(title_views(channel, titles)) if titles else self

    def with_duties(self, channel: Channel, stated: Sequence[Stated]) -> Self:
        """Add the views of duties by a further encoder."""
        if not self.letters:
            return self
        found, vectors = _encoded(channel, _duties_of(self.letters, stated))
        rows = tuple((*own, new) for own, new in zip(self.vectors, vectors, strict=True))
        return replace(self._with(found.views), nearness=found.nearness, vectors=rows)

    def _with(self, views: Views) -> Self:
        standard = self.standard | comparable(views)
        return replace(self, views=self.views | views, standard=standard)


def titles_side(stated: Sequence[Stated], channel: Channel, lexicon: Lexicon) -> Side:
    """Score the titles of those letters that state one, by the first encoder and by words."""
    letters = tuple(place for place, (title, _) in enumerate(stated) if title)
    titles = [stated[place][0] for place in letters]
    views: Views = {}
    if titles:
        views = title_views(channel, titles) | lexical_title_views(lexicon, titles)
    return Side(
        letters,
        views,
        comparable(views),
        different_words([[title] for title in titles]),
        np.zeros(len(titles), dtype=np.float32),
        tuple(nothing_near(channel) for _ in titles),
        tuple((no_vectors(channel),) for _ in titles),
        tuple({} for _ in titles),
    )


def duties_side(
    stated: Sequence[Stated], channel: Channel, lexicon: Lexicon, teer: Teer | None
) -> Side:
    """Score the duties of those letters that state any, by the first encoder and by words."""
    letters = tuple(place for place, (_, duties) in enumerate(stated) if duties)
    duties = _duties_of(letters, stated)
    views: Views = {}
    nearness = np.zeros(0, dtype=np.float32)
    nearest: list[Floats] = []
    vectors: list[Vectors] = []
    if letters:
        found, vectors = _encoded(channel, duties)
        views = found.views | lexical_duty_views(lexicon, teer, duties, found.wholes)
        nearness = found.nearness
        nearest = np.split(found.nearest, _ends(duties))
    return Side(
        letters,
        views,
        comparable(views),
        different_words(duties),
        nearness,
        tuple(nearest),
        tuple((own,) for own in vectors),
        tuple({} for _ in letters),
    )


def joined(titles: Side, duties: Side, stated: Sequence[Stated]) -> Side:
    """Join the titles and the duties of the same letters."""
    texts = [[stated[place][0], *stated[place][1]] for place in duties.letters]
    return replace(
        duties,
        views=titles.views | duties.views,
        standard=titles.standard | duties.standard,
        words=different_words(texts),
    )


def no_vectors(channel: Channel) -> Vectors:
    """Give the vectors of no duties, shape (0, dimensions)."""
    return np.zeros((0, channel.encoder.dimensions), dtype=np.float32)


def nothing_near(channel: Channel) -> Floats:
    """Give what is nearest to no duties, shape (0, groups)."""
    return np.zeros((0, len(channel.index.codes)), dtype=np.float32)


def _duties_of(letters: Sequence[int], stated: Sequence[Stated]) -> list[Sequence[str]]:
    return [stated[place][1] for place in letters]


def _encoded(channel: Channel, duties: Sequence[Sequence[str]]) -> tuple[Compared, list[Vectors]]:
    """Give what the duties of letters are like, and their vectors by letter."""
    encoded = channel.encode([duty for own in duties for duty in own])
    found = duty_views(channel, encoded, Stack.of([len(own) for own in duties]))
    return found, np.split(encoded, _ends(duties))


def _ends(duties: Sequence[Sequence[str]]) -> NDArray[np.int64]:
    """Give where the duties of each letter but the last end."""
    return np.cumsum([len(own) for own in duties])[:-1]
