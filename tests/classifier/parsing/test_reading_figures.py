"""How well the labelled letters are read; renew with ``python -m benchmarks.reading``."""

from __future__ import annotations

import pytest

from benchmarks.reading import Score, measure

# Right answers may not become fewer than these shares; raise them when reading gets better.
LEAST = {
    "form": 1.0,
    "employer": 0.96,
    "applicant": 0.98,
    "signatory": 0.98,
    "country": 0.98,
    "issued": 0.98,
    "positions": 1.0,
    "title": 0.98,
    "start": 0.98,
    "end": 0.98,
    "present": 0.98,
    "hours": 0.98,
    "pay": 0.98,
    "status": 0.98,
    "duties covered": 0.99,
    "duties real": 0.99,
    "one to one": 0.99,
}


@pytest.fixture(scope="module")
def score() -> Score:
    return measure()


@pytest.mark.parametrize("figure", sorted(LEAST))
def test_no_figure_falls(score: Score, figure: str) -> None:
    assert score.share(figure) >= LEAST[figure], [m for m in score.misses if f": {figure}:" in m]


def test_what_is_there_and_what_is_absent(score: Score) -> None:
    items = [figure for figure in score.all if figure.startswith("item ")]
    assert len(items) == 11
    for item in items:
        assert score.share(item) >= 0.98, item
