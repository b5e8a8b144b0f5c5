"""Many letters at once: what comes out for one never depends on those beside it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier import scoring
from classifier.assessment import assess, assess_all
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.schema import to_json
from classifier.scoring import Reading, Readings, Scorer, Stated
from classifier.tier import FAST, Tier
from occupations.catalogue import Catalogue

CASES = Path(__file__).parents[1] / "cases" / "duties.jsonl"
LINES = [
    duty
    for record in map(json.loads, CASES.read_text(encoding="utf-8").splitlines())
    for duty in record["duties"]
]
TITLES = ["", "", "PSW", "site engineer", "Site Engineer", "line cook", "Buchhalter", "x"]


def drawn(seed: int, count: int) -> list[Stated]:
    """Draw positions of 0 to 12 duties, some with a title."""
    draw = np.random.default_rng(seed)
    return [
        (
            TITLES[int(draw.integers(len(TITLES)))],
            [LINES[int(place)] for place in draw.integers(len(LINES), size=draw.integers(13))],
        )
        for _ in range(count)
    ]


def same(one: Reading | None, other: Reading | None) -> bool:
    """Tell whether two readings are the same to the last bit."""
    if one is None or other is None:
        return one is other
    shown = (one.probabilities, other.probabilities)
    return (
        (one.kind, one.extent) == (other.kind, other.extent)
        and one.views.keys() == other.views.keys()
        and all(np.array_equal(view, other.views[name]) for name, view in one.views.items())
        and np.array_equal(one.scores, other.scores)
        and (shown[0] is None) == (shown[1] is None)
        and (shown[0] is None or np.array_equal(*shown))
        and all(map(np.array_equal, one.stated, other.stated))
    )


def all_same(some: list[Readings], others: list[Readings]) -> bool:
    return all(
        same(one.stated, other.stated)
        and same(one.title, other.title)
        and same(one.duties, other.duties)
        for one, other in zip(some, others, strict=True)
    )


@pytest.mark.parametrize("seed", range(4))
def test_a_letter_beside_others_gives_what_it_gives_alone(matcher: Matcher, seed: int) -> None:
    stated = drawn(seed, 40)
    together = matcher.scorer.read_apart(stated)
    alone = [matcher.scorer.read_apart([one])[0] for one in stated]
    assert all_same(together, alone)


@pytest.mark.parametrize("size", [1, 7, 100, 10_000])
def test_the_size_of_a_part_changes_nothing(
    matcher: Matcher, size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    stated = drawn(9, 60)
    expected = matcher.scorer.read_apart(stated)
    monkeypatch.setattr(scoring, "_AT_ONCE", size)
    assert all_same(matcher.scorer.read_apart(stated), expected)


@settings(max_examples=20, deadline=None)
@given(st.permutations(range(12)), st.integers(0, 50))
def test_the_order_of_letters_changes_nothing(
    matcher: Matcher, order: list[int], seed: int
) -> None:
    stated = drawn(seed, 12)
    found = matcher.scorer.read_apart(stated)
    turned = matcher.scorer.read_apart([stated[place] for place in order])
    assert all_same(turned, [found[place] for place in order])


def test_title_and_duties_alone_are_what_they_are_without_the_other(
    catalogue: Catalogue,
) -> None:
    """With one encoder: another may be asked about a title alone, and not beside duties."""
    scorer = Scorer(catalogue, Tier.packaged(FAST))
    (both,) = scorer.read_apart([("Cook", LINES[:5])])
    assert same(both.title, scorer.read("Cook", ()))
    assert same(both.duties, scorer.read("", LINES[:5]))
    assert same(both.stated, scorer.read("Cook", LINES[:5]))
    (title,) = scorer.read_apart([("Cook", ())])
    assert title.title is None
    assert title.duties is None
    assert title.stated.kind == "title"


def test_the_order_of_duties_changes_no_score(matcher: Matcher) -> None:
    one = matcher.scorer.read("", LINES[:9])
    other = matcher.scorer.read("", LINES[:9][::-1])
    np.testing.assert_allclose(one.scores, other.scores, atol=1e-6)
    assert one.order().tolist() == other.order().tolist()


def test_nothing_stated_is_no_error(matcher: Matcher) -> None:
    assert matcher.scorer.read_apart([]) == []
    nothing, something = matcher.scorer.read_apart([("", ()), ("", LINES[:1])])
    assert nothing.stated.views == {}
    assert not nothing.stated.scores.any()
    assert something.stated.views


def test_ties_as_shown_go_by_code(matcher: Matcher) -> None:
    reading = matcher.scorer.read("", ())
    assert reading.order().tolist() == list(range(len(matcher.catalogue)))


def test_many_letters_give_the_assessments_of_each(matcher: Matcher) -> None:
    letters = [
        Letter.from_duties(duties, title=title or None, letter_id=str(place))
        for place, (title, duties) in enumerate(drawn(3, 30))
    ]
    together = [to_json(one) for one in assess_all(matcher, letters)]
    assert together == [to_json(assess(matcher, letter)) for letter in letters]


def test_one_letter_of_very_many_duties_is_bounded_in_memory(matcher: Matcher) -> None:
    reading = matcher.scorer.read("", [f"{LINES[0]} {place}" for place in range(3000)])
    assert reading.scores.shape == (len(matcher.catalogue),)
