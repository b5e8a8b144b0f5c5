"""The candidate set is the head of all unit groups sorted by confidence."""

from __future__ import annotations

import numpy as np
import pytest

from classifier.levels import COVERAGE, Levels
from classifier.matcher import Matcher
from models.confidence import softened


@pytest.mark.parametrize("seed", range(6))
def test_the_candidate_set_is_the_head_of_the_sorted_groups(matcher: Matcher, seed: int) -> None:
    calibration, codes = matcher.scorer.calibration, matcher.catalogue.codes
    assert calibration is not None
    logits = np.random.default_rng(seed).normal(size=len(codes)) * (seed + 1)
    shown = softened(np.round(logits))  # with many ties, which go by code
    found = Levels(matcher.catalogue).confidence(calibration, "duties", shown)
    size = calibration.set_size("duties", shown, COVERAGE)
    order = np.argsort(-shown, kind="stable")[:size]
    assert found.candidate_set == tuple(codes[place] for place in order)
