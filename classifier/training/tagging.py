"""Fit the tagger that tells which words of a sentence tell a duty; only its weights are kept.

Run from the repository root: ``python -m classifier.training.tagging [FOLDER...]``, then
``python -m models.training.register``. It learns from the texts that the judge of duties learns
from (``classifier.training.judging``), and from further folders of labelled letters. What the
judge holds of a segment is asked of judges that have not seen the letter. It starts from the
packaged weights, or with ``--anew`` from nothing; the packaged ones were learnt anew from all
that the packaged judge was.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]

from classifier.parsing.tagger import NAME, restored
from classifier.parsing.tokens import SIZE, Tokens, found_tokens, token_places
from classifier.training.judging import Example, blank, gathered, options, unseen
from classifier.training.logistic import regressed
from models.artefact import FOLDER, read_tensors

_FOLDS = 4
_STRENGTH = 0.02  # inverse of the ridge around the weights that it starts from


def fit(examples: Sequence[Example], known: NDArray[np.float64]) -> NDArray[np.float64]:
    """Fit the weights of all signs, shape (places,), starting from ``known``."""
    places, truth, weight = [], [], []
    none = blank(examples[0].vectors.shape[1])
    for example, alone in zip(examples, unseen(examples, none, _FOLDS), strict=True):
        tokens = found_tokens(example.text, example.segments)
        places.append(token_places(example.text, tokens, alone, is_letter=example.is_letter))
        truth.append(_covered(example, tokens))
        weight.append(np.full(len(truth[-1]), example.weight))
    rows = np.concatenate(places)
    count, signs = rows.shape
    ends = np.arange(0, count * signs + 1, signs)
    matrix = csr_matrix((np.ones(rows.size, np.float32), rows.ravel(), ends), (count, SIZE))
    return regressed(matrix, np.concatenate(truth), np.concatenate(weight), known, _STRENGTH)


def _covered(example: Example, tokens: Tokens) -> NDArray[np.float64]:
    """Say of every word whether it stands in a labelled duty: 1 or 0."""
    covered = np.zeros(len(example.text) + 1)
    for start, end in example.spans:
        covered[start:end] = 1
    return np.asarray(covered[tokens.spans[:, 0]])


def write(weights: NDArray[np.float64], path: Path) -> None:
    """Write the weights as int8 with one scale."""
    scale = float(np.abs(weights).max()) / 127
    steps = np.round(weights / scale).astype(np.int8)
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file({"weights": steps, "scale": np.array([scale], dtype=np.float32)}, path)


def main() -> None:
    """Fit the tagger and write it."""
    arguments = options("Fit the tagger of duties' words.", FOLDER / NAME)
    known: NDArray[np.float64] = np.zeros(SIZE)
    if not arguments.anew:
        tagger = restored(read_tensors(FOLDER / NAME))
        known = np.asarray(tagger.weights * tagger.scale, dtype=np.float64)
    examples = gathered(arguments.folders, arguments.lists, arguments.told)
    write(fit(examples, known), arguments.output)
    sys.stdout.write(f"{arguments.output}: {len(examples)} texts\n")


if __name__ == "__main__":
    main()
