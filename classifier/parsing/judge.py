"""A trained judge of segments: a weight per hashed sign, once alone and once among its neighbours.

What a segment means tells as well: each pass has a weight for every number of its vector under
the static encoder, which knows words that no labelled letter had. The weights are fitted by
``classifier.training.judging`` on labelled letters; what is stored are numbers, no text.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from models.artefact import Artefact, read_tensors, verified_path
from models.encoder import Vectors, open_encoder
from models.grid import on_grid

NAME = "duties/judge.safetensors"
SIZE = 1 << 15  # weights of each pass
LIKELY = 0.34  # from which likelihood on a segment is taken for a duty
_NEAR = 4  # segments on both sides whose likelihoods are averaged


class Judge(Struct, frozen=True):
    """The weights of both passes, by hash of the sign, and by number of the vector.

    ``meant`` has the shape (2, dimensions), a row a pass.
    """

    alone: Sequence[float]
    among: Sequence[float]
    meant: NDArray[np.float64]

    def both(
        self, signs: Sequence[Sequence[str]], vectors: Vectors
    ) -> tuple[list[float], list[float]]:
        """Give how likely each segment of a letter is a duty alone, and among its neighbours.

        Args:
            signs: of every segment.
            vectors: what each segment means, shape (segments, dimensions).
        """
        places = [hashed(of) for of in signs]
        first = self._first(places, vectors)
        meant = self._meant(1, vectors)
        return first, [
            likelihood(
                meant[at]
                + sum(map(self.among.__getitem__, of | hashed(neighbour_signs(first, at))))
            )
            for at, of in enumerate(places)
        ]

    def first(self, signs: Sequence[Sequence[str]], vectors: Vectors) -> list[float]:
        """Give the likelihoods that each segment has alone."""
        return self._first([hashed(of) for of in signs], vectors)

    def _first(self, places: Sequence[set[int]], vectors: Vectors) -> list[float]:
        return [
            likelihood(meant + sum(map(self.alone.__getitem__, of)))
            for of, meant in zip(places, self._meant(0, vectors), strict=True)
        ]

    def _meant(self, turn: int, vectors: Vectors) -> list[float]:
        meant: list[float] = (vectors.astype(np.float64) @ self.meant[turn]).tolist()
        return meant


def meanings(texts: Sequence[str]) -> Vectors:
    """Give the vectors of segments, shape (segments, dimensions), the same in any company."""
    return on_grid(open_encoder().encode(texts))


def hashed(signs: Iterable[str]) -> set[int]:
    """Give the places of the weights of signs, each once."""
    return set(map(_place, signs))


@lru_cache(maxsize=1 << 14)
def _place(sign: str) -> int:
    return zlib.crc32(sign.encode()) % SIZE


def likelihood(odds: float) -> float:
    """Give the likelihood of log odds."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, odds))))


def neighbour_signs(first: Sequence[float], at: int) -> list[str]:
    """Give as signs what the first pass holds of a segment and of those around it."""
    signs = [f"P:{_step(first[at])}"]
    for step in (-2, -1, 1, 2):
        known = 0 <= at + step < len(first)
        signs.append(f"N{step}:{_step(first[at + step]) if known else 'x'}")
    near = [
        first[other]
        for other in range(max(0, at - _NEAR), min(len(first), at + _NEAR + 1))
        if other != at
    ]
    mean = _step(sum(near) / len(near)) if near else "x"
    return [*signs, f"M:{mean}", f"M:{mean}:{_step(first[at])}"]


def _step(value: float) -> int:
    return min(5, int(6 * value))


def restored(artefact: Artefact) -> Judge:
    """Make the judge of its stored weights: int8 with one scale each."""
    tensors = artefact.tensors
    scales = tensors["scales"].tolist()
    names = ("alone", "among")
    alone, among = (
        [weight * scale for weight in tensors[name].tolist()]
        for name, scale in zip(names, scales, strict=False)
    )
    return Judge(alone, among, tensors["meant"] * np.asarray(scales[len(names) :])[:, None])


@cache
def packaged_judge() -> Judge:
    """Read the judge that comes with the package, verified.

    Raises:
        ModelError: it is missing or was changed.
    """
    return restored(read_tensors(verified_path(NAME)))
