"""The views: each gives every unit group a score for every one of many letters.

No view wins alone. A view is a function of what many letters state at once, and its
result has the shape (letters, groups); that of a letter must not depend on the letters
beside it. Those of an encoder carry its name ("static.duties"), so that a tier with two
encoders has them twice. A new view is one more entry in a dictionary below.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from classifier.index import Index
from classifier.lexicon import Lexicon
from classifier.stack import Floats, Stack
from classifier.teer import Teer
from models.encoder import Encoder, Vectors, unit_rows
from models.fusion import LEVEL, Scores
from models.grid import on_grid
from models.terms import CountedTerms

Views = dict[str, Scores]


class Channel(Struct, frozen=True):
    """An encoder with the index of the catalogue under it."""

    encoder: Encoder
    index: Index

    @property
    def name(self) -> str:
        """What the names of its views begin with."""
        return self.encoder.name.partition(":")[0]

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Give vectors whose similarities depend on no text beside, shape (texts, dimensions)."""
        return on_grid(self.encoder.encode(texts))


class Compared(Struct, frozen=True):
    """What the duties of letters are like, by the vectors of one encoder.

    ``nearness``, shape (letters,), is the mean over a letter's duties of the highest
    similarity to any phrase of any group. ``nearest``, shape (duties, groups), is each
    duty's highest similarity to any phrase of each group. ``wholes``, shape (letters,
    dimensions), is what the duties of each letter mean together.
    """

    views: Views
    nearness: Floats
    nearest: Floats
    wholes: Vectors


def duty_views(channel: Channel, vectors: Vectors, stack: Stack) -> Compared:
    """Score by the vectors of all stated duties, shape (duties, dimensions), letter by letter."""
    index = channel.index
    queries = vectors[stack.rows]
    phrases = index.phrases.highest(queries)
    whole = on_grid(unit_rows(stack.sums(queries)))
    views = {
        "phrases": stack.means(phrases),
        "lead": index.leads.highest(whole),
        "classes": index.classes.highest(whole),
    }
    nearness = stack.means(phrases.max(axis=0, keepdims=True))[0]
    nearest = np.empty((len(vectors), len(phrases)), dtype=np.float32)
    nearest[stack.rows] = phrases.T
    return Compared(_by_letter(channel, views), nearness, nearest, whole)


def title_views(channel: Channel, titles: Sequence[str]) -> Views:
    """Score by titles, one a letter, as an encoder reads them."""
    vectors = channel.encode(titles)
    views = {"title_classes": channel.index.classes.highest(vectors)}
    if len(channel.index.titles):
        views["title"] = channel.index.titles.highest(vectors)
    return _by_letter(channel, views)


def lexical_duty_views(
    lexicon: Lexicon, teer: Teer | None, duties: Sequence[Sequence[str]], wholes: Vectors
) -> Views:
    """Score by the words of duties, and by the TEER that these and ``wholes`` show."""
    terms = CountedTerms.of(duties)
    views = {"lexical": lexicon.duties.similarities_to(terms)}
    return views if teer is None else {**views, LEVEL: teer.view(terms, wholes)}


def lexical_title_views(lexicon: Lexicon, titles: Sequence[str]) -> Views:
    """Score by the words of titles, one a letter, and by how they are spelt."""
    terms = CountedTerms.of([[title] for title in titles])
    return {
        "title_lexical": lexicon.titles.similarities_to(terms),
        "title_words": lexicon.duties.similarities_to(terms),
        "title_fuzzy": lexicon.names.likeness_of(titles, lexicon.titles.size),
    }


def _by_letter(channel: Channel, views: Views) -> Views:
    """Name views, shape (groups, letters), by their encoder, with a row a letter."""
    return {f"{channel.name}.{name}": np.ascontiguousarray(v.T) for name, v in views.items()}
