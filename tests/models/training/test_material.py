"""Samples for training: of one record each, and never of a fold that is left out."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from models.training.material import Material

RECORDS = [
    {"groups": ["1"], "kind": "our_duties", "texts": ["a", "b", "c"]},
    {"groups": ["1"], "kind": "official_duties", "texts": ["A", "B", "C"]},
    {"groups": ["2"], "kind": "our_titles", "texts": ["t", "u"]},
    {"groups": ["1", "3"], "kind": "esco", "texts": ["x", "y"]},
    {"groups": ["2"], "kind": "onet", "texts": ["secret"], "fold": 1},
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "material.jsonl"
    file.write_text("\n".join(map(json.dumps, RECORDS)), encoding="utf-8")
    return file


def test_a_fold_left_out_is_never_drawn_but_its_classes_stay(path: Path) -> None:
    every, without = Material.from_file(path), Material.from_file(path, without=[1])
    assert every.classes == without.classes == ("1", "2", "3")
    assert ("secret",) in every.texts
    assert ("secret",) not in without.texts
    assert Material.from_file(path, without=[0]).texts == every.texts


def test_pairs_are_the_same_duty_in_two_wordings(path: Path) -> None:
    assert Material.from_file(path).pairs == (("a", "A"), ("b", "B"), ("c", "C"))


def test_a_sample_is_of_one_record_and_a_title_stands_alone(path: Path) -> None:
    material = Material.from_file(path)
    samples, labels = material.sample(200, np.random.default_rng(1), {1: 0.5, 3: 0.5})
    assert (0, 2) in labels
    for sample, label in zip(samples, labels, strict=True):
        owners = [
            (texts, own)
            for texts, own in zip(material.texts, material.labels, strict=True)
            if set(sample) <= set(texts)
        ]
        assert any(own == label for _, own in owners)
        assert len(sample) == len(set(sample)) <= 3
        assert len(sample) == 1 or not set(sample) & {"t", "u"}
