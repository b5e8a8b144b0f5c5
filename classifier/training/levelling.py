"""Fit what tells the level of work, the TEER, from what is stated; only its weights are kept.

Run from the repository root, where REFERENCE is the folder that ``material`` reads::

    python -m classifier.training.levelling REFERENCE

then ``python -m models.training.register``. It learns from samples of the texts of each unit
group, under the packaged static encoder. For the fusion ``classifier.training.crossfit`` fits
one a fold, which knows none of its cases.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from scipy.optimize import minimize  # type: ignore[import-untyped]
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]

from classifier.stack import Stack
from classifier.training.material import Record, material
from models.artefact import FOLDER
from models.encoder import STATIC, Encoder, Vectors, open_encoder, unit_rows
from models.grid import on_grid
from models.level import NAME, SIZE, LevelModel, weighed
from models.quantisation import quantised
from models.terms import CountedTerms
from occupations.catalogue import Catalogue

SEED = 7
STRANGERS = {"onet", "esco"}
_FEWEST, _MOST = 3, 8  # texts of one sample, as far as there are so many
_DRAWS = ((6, 6), (2, 3), (0, 1))  # of a record with more texts than so many, how many samples
_LOUD = 5.0  # how much a text by strangers counts beside one of ours
_STRENGTH = 3.0  # inverse of the ridge
_STEPS = 100

Table = NDArray[np.float64]


class Samples(NamedTuple):
    """Texts that belong together, the levels that each may be of, and how much each counts."""

    texts: list[list[str]]
    truth: Table
    shares: Table


def fitted_level(reference: Path, encoder: Encoder, *, without: int | None = None) -> LevelModel:
    """Fit a model under an encoder; it knows no case of the fold ``without``."""
    teers = {group.code: group.teer for group in Catalogue.packaged() if group.teer is not None}
    levels = tuple(sorted(set(teers.values())))
    records = [
        {**record, "levels": [levels.index(teers[code]) for code in record["groups"]]}
        for record in material(reference)
        if record["texts"] and "titles" not in record["kind"]
        if without is None or record.get("fold") != without
    ]
    samples = _drawn(records, len(levels))
    said = CountedTerms.of(samples.texts)
    places, weights = weighed(said)
    words = csr_matrix((weights, (said.owners, places)), shape=(said.size, SIZE))
    matrix = hstack([words, csr_matrix(_meanings(samples.texts, encoder))]).tocsr()
    return _model(levels, *_weights(matrix, samples))


def _drawn(records: Sequence[Record], levels: int) -> Samples:
    draw = np.random.default_rng(SEED)
    texts, truth, shares = [], [], []
    for record in records:
        own, share = record["texts"], _LOUD if record["kind"] in STRANGERS else 1.0
        for count in _counts(len(own), draw):
            texts.append([own[at] for at in draw.choice(len(own), count, replace=False)])
            truth.append(np.isin(np.arange(levels), record["levels"]))
            shares.append(share)
    return Samples(texts, np.array(truth, dtype=np.float64), np.array(shares))


def _counts(texts: int, draw: np.random.Generator) -> Iterator[int]:
    """Give how many texts each sample of a record has that has so many."""
    draws = next(draws for above, draws in _DRAWS if texts > above)
    return (min(texts, int(draw.integers(_FEWEST, _MOST + 1))) for _ in range(draws))


def _meanings(texts: Sequence[Sequence[str]], encoder: Encoder) -> Vectors:
    """Give what samples mean, as ``classifier.views`` does of letters."""
    every = list(dict.fromkeys(text for own in texts for text in own))
    place = {text: at for at, text in enumerate(every)}
    encoded = on_grid(encoder.encode(every))
    stack = Stack.of([len(own) for own in texts])
    rows = np.array([place[text] for own in texts for text in own])[stack.rows]
    return on_grid(unit_rows(stack.sums(encoded[rows])))


def _weights(matrix: Any, samples: Samples) -> tuple[Table, Table]:  # noqa: ANN401 - sparse
    """Maximise the likelihood that the level is among those that a sample may be of.

    Gives the weights, shape (SIZE + dimensions, levels), and where each level's sum begins.
    """
    rows, shape = matrix.shape[1], (matrix.shape[1] + 1, samples.truth.shape[1])
    across = matrix.T.tocsr()

    def loss(flat: Table) -> tuple[float, Table]:
        table = flat.reshape(shape)
        sums = matrix @ table[:rows] + table[rows]
        sums -= sums.max(axis=1, keepdims=True)
        shown = np.exp(sums) / np.exp(sums).sum(axis=1, keepdims=True)
        right = np.maximum((shown * samples.truth).sum(axis=1), np.finfo(float).tiny)
        wrong = -_STRENGTH * samples.shares @ np.log(right)
        slopes = shown - shown * samples.truth / right[:, None]
        slopes *= _STRENGTH * samples.shares[:, None]
        ridge = np.append(table[:rows], np.zeros((1, shape[1])), axis=0)
        slope = np.append(across @ slopes, slopes.sum(axis=0, keepdims=True), axis=0) + ridge
        return float(wrong + np.square(ridge).sum() / 2), slope.ravel()

    limit = {"maxiter": _STEPS}
    start = np.zeros(shape[0] * shape[1])
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options=limit).x.reshape(shape)
    return found[:rows], found[rows]


def _model(levels: tuple[int, ...], weights: Table, start: Table) -> LevelModel:
    """Round weights as they are stored."""
    rows, scales = zip(
        *(quantised(part.T.astype(np.float32)) for part in (weights[:SIZE], weights[SIZE:])),
        strict=True,
    )
    words, meaning = (part.T.astype(np.float32) for part in rows)
    return LevelModel(levels, words, meaning, np.stack(scales, axis=1), start.astype(np.float32))


def write(model: LevelModel, path: Path) -> None:
    """Write a model, its whole numbers as int8."""
    path.parent.mkdir(parents=True, exist_ok=True)
    tensors: dict[str, NDArray[Any]] = {
        "levels": np.array(model.levels, dtype=np.int64),
        "words": model.words.astype(np.int8),
        "meaning": model.meaning.astype(np.int8),
        "scales": model.scales,
        "start": model.start,
    }
    save_file(tensors, path)


def main() -> None:
    """Fit the model that is packaged and write it."""
    parser = argparse.ArgumentParser(description="Fit what tells the level of work.")
    parser.add_argument("reference", type=Path)
    parser.add_argument("--output", type=Path, default=FOLDER / NAME)
    arguments = parser.parse_args()
    write(fitted_level(arguments.reference, open_encoder(STATIC)), arguments.output)
    sys.stdout.write(f"{arguments.output}: {arguments.output.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
