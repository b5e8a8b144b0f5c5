"""Texts by class, and the samples that training draws from them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    "onet": 3.0,
    "esco": 3.0,
    "other_titles": 0.5,
    "written": 2.0,
    "written_titles": 0.5,
}
# How many texts of a record make one sample, as people state one duty or eight.
COUNT_SHARES = {1: 0.3, 2: 0.2, 3: 0.15, 4: 0.15, 6: 0.1, 8: 0.1}


@dataclass(frozen=True, slots=True)
class Material:
    """Records of texts, each of one class or of several that may be right.

    ``pairs`` say the same thing in two ways.
    """

    classes: tuple[str, ...]
    texts: tuple[tuple[str, ...], ...]
    labels: tuple[tuple[int, ...], ...]
    kinds: tuple[str, ...]
    pairs: tuple[tuple[str, str], ...]

    @classmethod
    def from_file(cls, path: Path, without: Collection[int] = ()) -> Material:
        """Read JSON lines with ``groups``, ``kind``, ``texts`` and, where one has it, ``fold``.

        Args:
            path: what ``classifier.training.material`` wrote.
            without: folds whose records are left out.
        """
        with path.open(encoding="utf-8") as stream:
            every = [json.loads(line) for line in stream]
        classes = tuple(sorted({code for record in every for code in record["groups"]}))
        place = {name: at for at, name in enumerate(classes)}
        records = [record for record in every if record.get("fold") not in without]
        return cls(
            classes,
            tuple(tuple(record["texts"]) for record in records),
            tuple(tuple(place[code] for code in record["groups"]) for record in records),
            tuple(record["kind"] for record in records),
            _pairs(records, classes),
        )

    def sample(
        self,
        size: int,
        draw: np.random.Generator,
        counts: Mapping[int, float] = COUNT_SHARES,
    ) -> tuple[list[list[str]], list[tuple[int, ...]]]:
        """Draw ``size`` samples: some texts of one record each, with the classes it may have.

        ``counts`` says how often a sample has how many texts.
        """
        shares = np.array([SHARES[kind] for kind in self.kinds])
        chosen = draw.choice(len(self.texts), size, p=shares / shares.sum()).tolist()
        wanted = draw.choice(list(counts), size, p=list(counts.values())).tolist()
        samples, labels = [], []
        for record, most in zip(chosen, wanted, strict=True):
            texts = self.texts[record]
            count = 1 if self.kinds[record].endswith("titles") else most
            places = draw.permutation(len(texts))[:count].tolist()
            samples.append([texts[place] for place in places])
            labels.append(self.labels[record])
        return samples, labels

    def sample_pairs(self, size: int, draw: np.random.Generator) -> list[tuple[str, str]]:
        """Draw runs of neighbouring pairs, so that like duties stand against each other."""
        run = 8
        starts = draw.choice(len(self.pairs) - run, size // run, replace=False)
        return [pair for start in starts for pair in self.pairs[start : start + run]]


def _pairs(records: list[dict[str, Any]], classes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    duties = {(r["groups"][0], r["kind"]): r["texts"] for r in records if "duties" in r["kind"]}
    return tuple(
        pair
        for name in classes
        for pair in zip(
            duties.get((name, "our_duties"), []),
            duties.get((name, "official_duties"), []),
            strict=True,
        )
    )
