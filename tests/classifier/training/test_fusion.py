"""What the fusion is fitted on, and thresholds that hold in every domain."""

from __future__ import annotations

import json

import numpy as np

from classifier.training.examples import Example
from classifier.training.fusion import thresholds
from classifier.training.material import CASES, FOLDS, candidates, fold_of, written
from models.confidence import set_size, softened
from occupations.catalogue import Catalogue


def test_folds_are_of_about_one_size() -> None:
    folds = [fold_of(f"esco-{number}") for number in range(1000)]
    assert set(folds) == set(range(FOLDS))
    assert all(400 < folds.count(fold) * FOLDS / 2 < 600 for fold in range(FOLDS))


def test_an_unsure_occupation_may_have_any_code_of_the_crosswalk() -> None:
    record = {"noc2021": "2", "noc2021_candidates": ["1", "2"], "label": "crosswalk-ambiguous"}
    assert candidates(record) == ["1", "2"]
    assert candidates({**record, "label": "supported"}) == ["2"]


def test_our_own_texts_have_codes_of_the_catalogue_and_something_to_say() -> None:
    codes = set(Catalogue.packaged().codes)
    names = set()
    for record in written():
        assert set(record["expected"]) <= codes
        assert record["duties"] or record["titles"]
        names.add(record["id"])
    with (CASES / "composed.jsonl").open(encoding="utf-8") as stream:
        composed = [json.loads(line) for line in stream]
    assert {record["style"] for record in composed} == {
        "tasks", "summary", "advert", "note", "title",
    }  # fmt: skip
    assert all(any(map(str.strip, record["texts"])) for record in composed)
    assert len(names) == len(list(written()))


def test_thresholds_cover_the_kind_of_strangers_texts_that_needs_the_largest_sets() -> None:
    draw = np.random.default_rng(3)
    unseen, shown = [], []
    for domain, strength in (("onet", 8.0), ("esco", 2.0), ("letter", 0.0)):
        for _ in range(400):
            scores = draw.normal(size=20)
            scores[4] += strength
            unseen.append(Example(scores[None].astype(np.float32), np.ones(3), 4, domain))
            shown.append(softened(scores))
    found = thresholds(unseen, shown)
    assert found["0.8"] >= found["0.9"] >= found["0.95"]
    for domain in ("onet", "esco"):
        own = [p for p, e in zip(shown, unseen, strict=True) if e.domain == domain]
        sizes = [set_size(p, found["0.9"]) for p in own]
        covers = [(p > p[4]).sum() < size for p, size in zip(own, sizes, strict=True)]
        assert np.mean(covers) >= 0.89
