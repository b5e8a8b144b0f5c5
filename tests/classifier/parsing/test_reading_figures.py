"""How well the labelled letters are read; renew with ``python -m benchmarks.reading``."""

from __future__ import annotations

import pytest

from benchmarks.reading import DEV, Score, measure

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

# The same letters without their line breaks, as ``--one-line`` gives them.
LEAST_ON_ONE_LINE = {
    "form": 0.94,
    "signatory": 0.78,
    "issued": 0.78,
    "title": 0.92,
    "start": 0.92,
    "hours": 0.94,
    "pay": 0.94,
    "duties covered": 0.91,
    "duties real": 0.87,
    "item letterhead": 0.84,
    "item phone": 0.86,
    "item signatory": 0.86,
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


def test_letters_that_lost_their_line_breaks_are_still_read() -> None:
    score = measure(DEV, one_line=True)
    fallen = [name for name, least in LEAST_ON_ONE_LINE.items() if score.share(name) < least]
    assert not fallen
