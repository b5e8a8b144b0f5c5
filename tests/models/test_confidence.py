"""Fusion and calibration: plain numbers, applied as they are defined."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.confidence import Calibration, Extent, conformal_threshold, set_size
from models.errors import ModelError
from models.fusion import Fusion, standardised


def test_scores_are_the_weighted_sum_of_standardised_views() -> None:
    views = {
        "a": np.array([1.0, 2.0, 3.0], dtype=np.float32),
        "b": np.array([5.0, 5.0, 5.0], dtype=np.float32),
        "c": np.array([0.0, 9.0, 0.0], dtype=np.float32),
    }
    fusion = Fusion({"duties": {"a": 2.0, "b": 1.0}})
    spread = np.sqrt(2 / 3)
    np.testing.assert_allclose(fusion.scores("duties", views), [-2 / spread, 0, 2 / spread], 1e-5)


def test_likelihoods_count_as_they_are() -> None:
    level = np.array([-0.5, -2.0, -0.5], dtype=np.float32)
    fusion = Fusion({"duties": {"a": 1.0, "level": 2.0}})
    found = fusion.scores("duties", {"a": np.ones(3, dtype=np.float32), "level": level})
    np.testing.assert_array_equal(found, 2 * level)


def test_standardising_equal_scores_gives_zeros() -> None:
    assert not standardised(np.full(4, 0.3, dtype=np.float32)).any()


def test_probabilities_are_a_softmax_made_sharper_by_what_the_text_says() -> None:
    calibration = Calibration({"duties": (0.0, 1.0, 0.0)}, {"duties": {"0.9": 0.9}})
    scores = np.array([1.0, 0.0], dtype=np.float32)
    few = calibration.probabilities("duties", scores, Extent(0, 0.0))
    many = calibration.probabilities("duties", scores, Extent(9, 0.0))
    assert few[0] == pytest.approx(0.99 / (1 + np.exp(-1)) + 0.005)
    assert many[0] == pytest.approx(0.99 / (1 + np.exp(-10)) + 0.005)


@given(st.lists(st.floats(-50, 50), min_size=2, max_size=20), st.integers(0, 500))
def test_probabilities_add_up_to_one(scores: list[float], count: int) -> None:
    calibration = Calibration({"title": (-1.0, 0.5, 0.2)}, {})
    shown = calibration.probabilities("title", np.array(scores, np.float32), Extent(count, 0.7))
    assert shown.sum() == pytest.approx(1)
    assert np.all(shown > 0)
    assert shown.max() < 0.996
    assert shown[np.argmax(np.array(scores, np.float32))] == shown.max()


def test_sets_hold_what_reaches_the_threshold_and_never_nothing() -> None:
    shown = np.array([0.1, 0.6, 0.3])
    assert [set_size(shown, t) for t in (0.05, 0.1, 0.2, 0.3, 0.5, 0.9)] == [3, 3, 2, 2, 1, 1]


def test_the_confidences_of_a_set_add_up_to_its_coverage() -> None:
    calibration = Calibration({}, {"duties": {"0.8": 0.3, "0.9": 0.3}})
    shown = np.array([0.05, 0.32, 0.26, 0.24, 0.13])
    assert calibration.set_size("duties", shown, "0.8") == 3  # 0.32 + 0.26 + 0.24
    assert calibration.set_size("duties", shown, "0.9") == 4
    assert calibration.set_size("duties", np.array([0.97, 0.02, 0.01]), "0.9") == 1
    assert calibration.set_size("duties", np.array([0.5, 0.4, 0.1]), "0.8") == 2


def test_beyond_the_most_words_nothing_gets_surer() -> None:
    calibration = Calibration({"duties": (0.0, 1.0, 0.0)}, {}, {"duties": 9})
    scores = np.array([0.2, 0.0], dtype=np.float32)
    shown = [calibration.probabilities("duties", scores, Extent(n, 0.0))[0] for n in (8, 9, 400)]
    assert shown[0] < shown[1] == shown[2]


@given(
    st.lists(st.floats(0.001, 1), min_size=1, max_size=30),
    st.floats(0, 1),
    st.sampled_from(["0.8", "0.9", "0.95"]),
)
def test_a_set_is_never_empty_and_never_more_than_all(
    weights: list[float], threshold: float, coverage: str
) -> None:
    calibration = Calibration({}, {"duties": {coverage: threshold}})
    shown = np.array(weights) / sum(weights)
    size = calibration.set_size("duties", shown, coverage)
    assert 1 <= size <= len(weights)
    assert np.sort(shown)[::-1][:size].sum() >= float(coverage) - 1e-6


def test_the_conformal_threshold_is_the_order_statistic_of_the_method() -> None:
    right, equal = np.arange(1, 10) / 10, np.ones(9)
    assert conformal_threshold(right, equal, 0.5) == 0.5  # floor(10 * 0.5) = 5th smallest
    assert conformal_threshold(right, equal, 0.9) == 0.1
    assert conformal_threshold(right, equal, 0.95) == 0.0  # more letters would be needed
    heavy = np.array([4.0] + [1.0] * 8)  # the worst letter stands for many
    assert conformal_threshold(right, heavy, 0.6) == 0.2
    assert conformal_threshold(right, heavy, 0.5) == 0.3


@pytest.mark.parametrize("name", ["fast", "best"])
def test_the_packaged_numbers_are_whole(name: str) -> None:
    fusion, calibration = Fusion.packaged(name), Calibration.packaged(name)
    assert set(fusion.weights) == {"duties", "title", "both"} == set(calibration.sharpness)
    for kind, weights in fusion.weights.items():
        assert all(weight >= 0 for weight in weights.values())
        assert 0 < calibration.thresholds[kind]["0.9"] <= 1


def test_broken_numbers_are_one_line(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    for text in ("", "{}", "[]", json.dumps({"weights": 1})):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(ModelError, match="no readable calibration"):
            Calibration.from_file(path)
    path.write_text("", encoding="utf-8")
    with pytest.raises(ModelError, match="no readable fusion"):
        Fusion.from_file(path)
