"""Scorers whose encoders, index and words know nothing of one fold of the cases.

A folder of folds holds, for fold 0, ``static-0/`` as ``models.training.static --without 0``
wrote it and, for the tier ``best``, ``minilm-0/`` with ``model.onnx`` and its class vectors.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from classifier.index import build_index
from classifier.lexicon import build_lexicon
from classifier.scoring import Scorer
from classifier.tier import ENCODERS, Tier, untuned_weights
from classifier.training.material import FOLDS
from classifier.training.reference import packaged_reference
from classifier.views import Channel
from models.classes import read_classes
from models.encoder import STATIC, Encoder
from models.fusion import Fusion
from models.onnx_encoder import OnnxEncoder
from models.static_encoder import StaticEncoder
from occupations.catalogue import Catalogue


def fold_scorers(reference: Path, folds: Path, tier: str) -> Iterator[tuple[int, Scorer]]:
    """Give each fold and a scorer of ``tier`` that knows none of its cases.

    Folds whose folders are links to one folder share an encoder.
    """
    catalogue = Catalogue.packaged()
    words = folds / f"{STATIC}-0" / "tokenizer.json"
    wording = packaged_reference(reference, catalogue)

    @cache
    def channel(name: str, folder: Path) -> Channel:
        encoder = _encoder(name, folder, words)
        classes = read_classes(folder / "classes.safetensors")
        titled = name == STATIC
        index = build_index(catalogue, encoder, wording, with_titles=titled, classes=classes)
        return Channel(encoder, index)

    for fold in range(FOLDS):
        channels = tuple(
            channel(name, (folds / f"{name}-{fold}").resolve()) for name in ENCODERS[tier]
        )
        encoders = tuple(one.encoder for one in channels)
        unfused = Tier(tier, encoders, Fusion(untuned_weights(STATIC)), None)
        lexicon = build_lexicon(catalogue, packaged_reference(reference, catalogue, without=[fold]))
        yield fold, Scorer(catalogue, unfused, channels, lexicon)


def _encoder(name: str, folder: Path, words: Path) -> Encoder:
    if name == STATIC:
        return StaticEncoder.from_files(folder / "embeddings.safetensors", words, str(folder))
    return OnnxEncoder.from_files(folder / "model.onnx", words, str(folder))
