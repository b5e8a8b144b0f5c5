"""The views: each gives every unit group a score for one letter.

No view wins alone. Those of an encoder carry its name ("static.duties"), so that
a tier with two encoders has them twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from classifier.index import Index
from classifier.lexicon import Lexicon
from models.encoder import Encoder, Vectors, unit_rows
from models.fusion import Scores

Views = dict[str, Scores]


@dataclass(frozen=True, slots=True)
class Channel:
    """An encoder with the index of the catalogue under it."""

    encoder: Encoder
    index: Index

    @property
    def name(self) -> str:
        """What the names of its views begin with."""
        return self.encoder.name.partition(":")[0]


def duty_views(channel: Channel, stated: Vectors) -> tuple[Views, float]:
    """Score every unit group by the vectors of stated duties, shape (duties, dimensions).

    The second value is the nearness: the mean over duties of the highest similarity to
    any entry of any group.
    """
    index = channel.index
    whole = unit_rows(stated.sum(axis=0, keepdims=True))
    best = np.maximum(index.duties.best(stated), index.reference.best(stated))
    best = np.maximum(best, index.phrases.best(stated))
    views = {
        "duties": best.mean(axis=0),
        "coverage": index.duties.covered(stated),
        "lead": index.leads.best(whole)[0],
        "classes": index.classes.best(whole)[0],
    }
    return {f"{channel.name}.{k}": v for k, v in views.items()}, float(best.max(axis=1).mean())


def title_views(channel: Channel, title: str) -> Views:
    """Score every unit group by a title, as an encoder reads it."""
    vector = channel.encoder.encode([title])
    views = {"title_classes": channel.index.classes.best(vector)[0]}
    if len(channel.index.titles.vectors):
        views["title"] = channel.index.titles.best(vector)[0]
    return {f"{channel.name}.{name}": view for name, view in views.items()}


def lexical_views(lexicon: Lexicon, title: str, duties: Sequence[str]) -> Views:
    """Score every unit group by words alone, of the duties, the title or both."""
    views: Views = {}
    if duties:
        views["lexical"] = lexicon.duties.similarities(duties)
    if title:
        views["title_lexical"] = lexicon.titles.similarities([title])
        views["title_fuzzy"] = lexicon.names.likeness(title, lexicon.titles.size)
    return views
