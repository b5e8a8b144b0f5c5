"""What both encoders are trained for: texts near their class, paraphrases near each other.

A sample is some texts of one class. Each text is encoded on its own, their mean
is held against one learned vector a class (softmax cross-entropy), as the
matcher does later with stated duties. A second loss keeps single duties apart:
our wording of a main duty must be nearest to the official wording of the same
number among its neighbours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from models.training.material import COUNT_SHARES, Material

SCALE = 20.0
SMOOTHING = 0.05
FIRST_KINDS = {"our_duties", "our_lead"}

Tensor = Any  # torch.Tensor, which is not imported here
# Texts in, a tensor of unit vectors out, shape (texts, dimensions).
Encode = Callable[[list[str]], Tensor]


@dataclass(frozen=True, slots=True)
class Objective:
    """Sizes of one step's draw, and how much the pairs count beside the classes."""

    samples: int
    pairs: int
    pair_share: float
    counts: Mapping[int, float] = field(default_factory=lambda: COUNT_SHARES)

    def loss(
        self, encode: Encode, classes: Tensor, material: Material, draw: np.random.Generator
    ) -> Tensor:
        """Draw samples and pairs and give their loss, a tensor."""
        import torch
        from torch.nn.functional import cross_entropy, normalize

        samples, labels = material.sample(self.samples, draw, self.counts)
        pairs = material.sample_pairs(self.pairs, draw)
        texts = [text for sample in samples for text in sample]
        vectors = encode(texts + [side for pair in pairs for side in pair])
        owner = torch.repeat_interleave(
            torch.arange(len(samples)), torch.tensor([len(sample) for sample in samples])
        )
        sums = torch.zeros(len(samples), vectors.shape[1])
        sums = sums.index_add(0, owner, vectors[: len(texts)])
        scores = SCALE * normalize(sums, dim=1) @ normalize(classes, dim=1).T
        loss = any_of(scores, labels)
        left, right = vectors[len(texts) :: 2], vectors[len(texts) + 1 :: 2]
        nearness, same = SCALE * left @ right.T, torch.arange(len(pairs))
        return loss + self.pair_share * (
            cross_entropy(nearness, same) + cross_entropy(nearness.T, same)
        )


def any_of(scores: Tensor, labels: Sequence[Sequence[int]]) -> Tensor:
    """Cross-entropy, smoothed, where each row has one right class or several that may be right."""
    import torch

    logs = torch.log_softmax(scores, dim=1)
    allowed = torch.full_like(logs, -torch.inf)
    rows = [row for row, some in enumerate(labels) for _ in some]
    allowed[rows, [label for some in labels for label in some]] = 0.0
    right = torch.logsumexp(logs + allowed, dim=1)
    return -((1 - SMOOTHING) * right + SMOOTHING * logs.mean(1)).mean()


def first_classes(encode: Encode, material: Material) -> Tensor:
    """Begin each class as the mean of its texts; a parameter of shape (classes, dimensions)."""
    import torch
    from torch.nn.functional import normalize

    rows = []
    with torch.no_grad():
        for label in range(len(material.classes)):
            texts = [
                text
                for some, own, kind in zip(
                    material.texts, material.labels, material.kinds, strict=True
                )
                if own == (label,) and kind in FIRST_KINDS
                for text in some
            ]
            rows.append(encode(texts).mean(0))
    return torch.nn.Parameter(normalize(torch.stack(rows), dim=1))
