"""Confidence in levels against sums and sorts of each letter by itself."""

from __future__ import annotations

import numpy as np
import pytest

from classifier.levels import COVERAGE, Levels
from classifier.matcher import Matcher
from models.confidence import softened


def test_many_letters_have_the_confidence_of_each_alone(matcher: Matcher) -> None:
    catalogue, calibration = matcher.catalogue, matcher.scorer.calibration
    assert calibration is not None
    draw, levels = np.random.default_rng(3), Levels(catalogue)
    kinds = ["duties", "title", "both", "duties"]
    shown = draw.dirichlet(np.full(len(catalogue), 0.02), size=len(kinds))
    shown[3] = 1 / len(catalogue)  # all the same: ties go by code
    found = levels.confidences(calibration, kinds, shown)
    for kind, row, confidence in zip(kinds, shown, found, strict=True):
        assert [confidence] == levels.confidences(calibration, [kind], row[None])
        size = calibration.set_size(kind, row, COVERAGE)
        best = np.argsort(-row, kind="stable")[:size]
        assert confidence.candidate_set == tuple(catalogue.codes[place] for place in best)
        for share in confidence.minor_groups:
            own = [g.hierarchy.minor_group.code == share.code for g in catalogue]
            assert abs(share.confidence - row[own].sum()) < 1e-4
        assert abs(sum(share.confidence for share in confidence.teers) - 1) < 0.05
        shares = [share.confidence for share in confidence.minor_groups]
        assert shares == sorted(shares, reverse=True)


@pytest.mark.parametrize("seed", range(6))
def test_the_candidate_set_is_the_head_of_the_sorted_groups(matcher: Matcher, seed: int) -> None:
    calibration, codes = matcher.scorer.calibration, matcher.catalogue.codes
    assert calibration is not None
    logits = np.random.default_rng(seed).normal(size=len(codes)) * (seed + 1)
    shown = softened(np.round(logits))  # with many ties, which go by code
    (found,) = Levels(matcher.catalogue).confidences(calibration, ["duties"], shown[None])
    size = calibration.set_size("duties", shown, COVERAGE)
    order = np.argsort(-shown, kind="stable")[:size]
    assert found.candidate_set == tuple(codes[place] for place in order)
