"""Which level of work a text shows: how likely it is of each TEER.

A multinomial logistic regression over words, pairs of words and what the text means: duties of
neighbouring occupations share their subjects, and what tells an assistant from a professional
is what is said to be done with them. The weights are fitted by
``classifier.training.levelling``; what is stored are numbers by hash, no text.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from models.artefact import read_tensors, verified_path
from models.encoder import Vectors
from models.terms import CountedTerms

NAME = "level/level.safetensors"
SIZE = 1 << 15  # weights of words for each level

Places = NDArray[np.int64]


class LevelModel(Struct, frozen=True, eq=False):
    """Weights by level: of the words, of the numbers of a vector, and of nothing said.

    ``levels``, shape (levels,), are the TEERs. ``words``, shape (SIZE, levels), and
    ``meaning``, shape (dimensions, levels), hold whole numbers, a column of each to be
    multiplied by the level's row of ``scales``, shape (levels, 2); ``start``, shape (levels,),
    is where the sum begins.
    """

    levels: tuple[int, ...]
    words: NDArray[np.float32]
    meaning: NDArray[np.float32]
    scales: NDArray[np.float32]
    start: NDArray[np.float32]

    @classmethod
    def packaged(cls) -> LevelModel:
        """Read the model that comes with the package, verified.

        Raises:
            ModelError: it is missing or was changed.
        """
        return cls.from_file(verified_path(NAME))

    @classmethod
    def from_file(cls, path: Path) -> LevelModel:
        """Read a model from a file that was written in training."""
        tensors = read_tensors(path).tensors
        return cls(
            tuple(tensors["levels"].tolist()),
            tensors["words"].astype(np.float32),
            tensors["meaning"].astype(np.float32),
            tensors["scales"],
            tensors["start"],
        )

    def likelihoods(self, terms: CountedTerms, meanings: Vectors) -> NDArray[np.float64]:
        """Give the logarithm of how likely each level is, shape (queries, levels).

        A query's row depends on no other query.

        Args:
            terms: what the queries say.
            meanings: vectors of the queries that are ``on_grid``, shape (queries, dimensions).
        """
        places, weights = weighed(terms)
        products = weights[:, None] * self.words[places]
        said = [np.bincount(terms.owners, own, minlength=terms.size) for own in products.T]
        meant = (meanings @ self.meaning).astype(np.float64)  # exact, as one side is on a grid
        sums = np.stack(said, axis=1) * self.scales[:, 0] + meant * self.scales[:, 1] + self.start
        sums -= sums.max(axis=1, keepdims=True)
        return np.asarray(sums - np.log(np.exp(sums).sum(axis=1, keepdims=True)))


def weighed(terms: CountedTerms) -> tuple[Places, NDArray[np.float64]]:
    """Give the place of each term's weight, and how much it counts among those of its query.

    A term counts for more the oftener it comes, but less than in proportion; all of a query
    have the length 1.
    """
    counts = np.log2(1 + terms.counts)
    lengths = np.sqrt(np.bincount(terms.owners, counts * counts, minlength=terms.size))
    return terms.hashes & (SIZE - 1), np.asarray(counts / lengths[terms.owners])
