"""The measures against arithmetic written out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from models.metrics import (
    bootstrap_interval,
    calibration_error,
    chance_error,
    codable_share,
    mean_reciprocal_rank,
    top_rate,
    wilson_interval,
)

RANKS = np.array([0, 0, 1, 4, 9])


def test_rates_and_reciprocal_ranks() -> None:
    assert top_rate(RANKS, 1) == 2 / 5
    assert top_rate(RANKS, 5) == 4 / 5
    assert mean_reciprocal_rank(RANKS) == pytest.approx((1 + 1 + 1 / 2 + 1 / 5 + 1 / 10) / 5)


def test_calibration_error_is_the_weighted_gap_of_the_bins() -> None:
    confidence = np.array([0.95, 0.95, 0.55, 1.0])
    right = np.array([True, False, True, True])
    # Bin 0.9 to 1.0 holds three cases, 2/3 right at a mean of 0.9667; bin 0.5 to 0.6 one, right.
    expected = 3 / 4 * abs(2.9 / 3 - 2 / 3) + 1 / 4 * abs(0.55 - 1)
    assert calibration_error(confidence, right) == pytest.approx(expected)


def test_chance_alone_makes_an_error_that_falls_with_the_number_of_cases() -> None:
    few, high = chance_error(np.full(50, 0.7))
    many, _ = chance_error(np.full(5000, 0.7))
    # The median distance of a share from its expectation: 0.67 standard errors.
    assert few == pytest.approx(0.67 * np.sqrt(0.7 * 0.3 / 50), rel=0.1)
    assert many < few / 8
    assert few < high < 4 * few
    assert (few, high) == chance_error(np.full(50, 0.7))
    assert chance_error(np.ones(9)) == (0.0, 0.0)


@pytest.mark.parametrize("confidence", [0.5, 0.9, 0.99, 0.999])
@pytest.mark.parametrize("count", [1, 4, 30])
def test_what_chance_makes_in_the_middle_is_within_its_bound(confidence: float, count: int) -> None:
    middle, high = chance_error(np.full(count, confidence))
    assert middle <= high


def test_the_codable_share_is_the_longest_run_that_is_right_enough() -> None:
    confidence = np.array([0.9, 0.8, 0.7, 0.6])
    assert codable_share(confidence, np.array([True, True, False, True]), 0.9) == 0.5
    assert codable_share(confidence, np.array([True, True, False, True]), 0.75) == 1.0
    assert codable_share(confidence, np.array([False, True, True, True]), 0.9) == 0.0


def test_the_bootstrap_interval_holds_the_mean_and_is_seeded() -> None:
    values = np.array([0.0, 1.0] * 50)
    low, high = bootstrap_interval(values)
    assert low < 0.5 < high
    assert (low, high) == bootstrap_interval(values)
    assert bootstrap_interval(np.ones(5)) == (1.0, 1.0)


@pytest.mark.parametrize(("right", "count"), [(4, 4), (0, 4), (1, 1), (7, 10), (99, 100)])
def test_the_interval_of_a_share_is_wilson_s(right: int, count: int) -> None:
    stats = pytest.importorskip("scipy.stats")
    expected = stats.binomtest(right, count).proportion_ci(method="wilson")
    assert wilson_interval(right / count, count) == pytest.approx(tuple(expected))


def test_the_interval_of_a_share_shows_doubt_at_both_ends() -> None:
    assert wilson_interval(1.0, 4)[0] < 0.6
    assert wilson_interval(1.0, 4)[1] == 1.0
    assert wilson_interval(0.0, 4)[0] == 0.0
    assert wilson_interval(0.0, 4)[1] > 0.4
