"""Scorers whose encoders and words know nothing of one fold of the cases.

A folder of folds holds, for fold 0, ``static-0/`` as ``models.training.static --without 0``
wrote it. An encoder without such a folder has seen no case, and is taken as packaged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from classifier.index import build_index
from classifier.index_store import open_index
from classifier.lexicon import build_lexicon
from classifier.reference import Reference
from classifier.scoring import Scorer
from classifier.tier import ENCODERS, Tier, untuned_weights
from classifier.training.clustering import compact
from classifier.training.levelling import fitted_level
from classifier.training.material import FOLDS
from classifier.training.reference import packaged_reference
from classifier.views import Channel
from models.classes import read_classes
from models.encoder import STATIC, Encoder, Vectors, open_encoder
from models.fusion import Fusion
from models.static_encoder import StaticEncoder
from occupations.catalogue import Catalogue


def fold_scorers(reference: Path, folds: Path, tier: str) -> Iterator[tuple[int, Scorer]]:
    """Give each fold and a scorer of ``tier`` that knows none of its cases."""
    catalogue = Catalogue.packaged()
    wording = packaged_reference(reference, catalogue)
    packaged = {name: _packaged(name, catalogue) for name in ENCODERS[tier] if name != STATIC}
    for fold in range(FOLDS):
        halves = {STATIC: _half(folds / f"{STATIC}-{fold}", catalogue, wording)}
        channels = tuple((halves | packaged)[name] for name in ENCODERS[tier])
        encoders = tuple(one.encoder for one in channels)
        level = fitted_level(reference, encoders[0], without=fold)
        unfused = Tier(tier, encoders, Fusion(untuned_weights(STATIC)), None, level=level)
        lexicon = build_lexicon(catalogue, packaged_reference(reference, catalogue, without=[fold]))
        yield fold, Scorer(catalogue, unfused, channels, lexicon)


class _Remembered:
    """An encoder that encodes no text twice, as the kinds of input share their texts."""

    def __init__(self, encoder: Encoder) -> None:
        self.name, self.fingerprint = encoder.name, encoder.fingerprint
        self.dimensions, self._encoder = encoder.dimensions, encoder
        self._known: dict[str, Vectors] = {}

    def encode(self, texts: Sequence[str]) -> Vectors:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known |= zip(new, self._encoder.encode(new), strict=True)
        return np.stack([self._known[text] for text in texts])


def _packaged(name: str, catalogue: Catalogue) -> Channel:
    encoder = open_encoder(name)
    return Channel(_Remembered(encoder), open_index(catalogue, encoder))


def _half(folder: Path, catalogue: Catalogue, wording: Reference) -> Channel:
    files = folder / "embeddings.safetensors", folder / "tokenizer.json"
    encoder = StaticEncoder.from_files(*files, str(folder))
    classes = read_classes(folder / "classes.safetensors")
    index = build_index(catalogue, encoder, wording, classes=classes)
    return Channel(encoder, compact(index))
