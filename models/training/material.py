"""Texts by class, and the samples that training draws from them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

# How often a kind of record is drawn, beside the others.
SHARES = {
    "our_duties": 2.0,
    "official_duties": 2.0,
    "phrases": 3.0,
    "statements": 3.0,
    "our_lead": 1.0,
    "official_lead": 1.0,
    "our_titles": 1.0,
    "official_titles": 1.0,
    "onet": 1.0,
    "esco": 1.0,
    "other_titles": 0.5,
}
# How many texts of a record make one sample, as people state one duty or eight.
COUNTS = np.array([1, 2, 3, 4, 6, 8])
COUNT_SHARES = np.array([0.3, 0.2, 0.15, 0.15, 0.1, 0.1])


@dataclass(frozen=True, slots=True)
class Material:
    """Records of texts, each of one class; ``pairs`` say the same thing in two ways."""

    classes: tuple[str, ...]
    texts: tuple[tuple[str, ...], ...]
    labels: tuple[int, ...]
    kinds: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def from_file(cls, path: Path) -> Material:
        """Read JSON lines with ``group``, ``kind`` and ``texts``."""
        with path.open(encoding="utf-8") as stream:
            records = [record for record in map(json.loads, stream) if record["texts"]]
        classes = tuple(sorted({record["group"] for record in records}))
        place = {name: at for at, name in enumerate(classes)}
        duties = {(r["group"], r["kind"]): r["texts"] for r in records if "duties" in r["kind"]}
        pairs = [
            pair
            for name in classes
            for pair in zip(
                duties.get((name, "our_duties"), []),
                duties.get((name, "official_duties"), []),
                strict=True,
            )
        ]
        return cls(
            classes,
            tuple(tuple(record["texts"]) for record in records),
            tuple(place[record["group"]] for record in records),
            tuple(record["kind"] for record in records),
            tuple(pairs),
        )

    def sample(self, size: int, draw: np.random.Generator) -> tuple[list[list[str]], list[int]]:
        """Draw ``size`` samples: some texts of one record each, with its class."""
        shares = np.array([SHARES[kind] for kind in self.kinds])
        chosen = draw.choice(len(self.texts), size, p=shares / shares.sum())
        samples, labels = [], []
        for record in chosen:
            texts = self.texts[record]
            titles = self.kinds[record].endswith("titles")
            count = 1 if titles else min(len(texts), int(draw.choice(COUNTS, p=COUNT_SHARES)))
            places = draw.choice(len(texts), count, replace=False)
            samples.append([texts[place] for place in places])
            labels.append(self.labels[record])
        return samples, labels

    def sample_pairs(self, size: int, draw: np.random.Generator) -> list[tuple[str, str]]:
        """Draw runs of neighbouring pairs, so that like duties stand against each other."""
        run = 8
        starts = draw.choice(len(self.pairs) - run, size // run, replace=False)
        return [pair for start in starts for pair in self.pairs[start : start + run]]
