"""The tiers: the second model is asked where the first has doubts, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.scoring import Scorer, Stated
from classifier.tier import BEST, FAST, Tier
from models import onnx_layers
from models.errors import ModelError
from occupations.catalogue import Catalogue

CLEAR: Stated = (
    "Welder",
    [
        "Weld steel pipes and plates by arc and TIG welding",
        "Read welding blueprints",
        "Grind and clean welds",
        "Set the current of welding machines",
    ],
)
DOUBTFUL: Stated = ("", ["Greeted visitors", "Kept the records of the shop"])


@pytest.fixture(scope="module")
def fast(catalogue: Catalogue) -> Scorer:
    return Scorer(catalogue, Tier.packaged(FAST))


@pytest.fixture
def best(catalogue: Catalogue) -> Scorer:
    return Scorer(catalogue, Tier.packaged(BEST))


def test_what_the_first_model_is_sure_of_stands_and_the_second_is_not_even_opened(
    fast: Scorer, best: Scorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(name: str) -> Path:
        raise AssertionError(f"{name} was opened")

    monkeypatch.setattr(onnx_layers, "verified_path", opened)
    (quick,), (found,) = fast.read_apart([CLEAR]), best.read_apart([CLEAR])
    assert quick.sure
    for one, other in (
        (quick.stated, found.stated),
        (quick.title, found.title),
        (quick.duties, found.duties),
    ):
        assert one is not None
        assert other is not None
        assert one.views.keys() == other.views.keys()
        np.testing.assert_array_equal(one.scores, other.scores)
        assert one.probabilities is not None
        np.testing.assert_array_equal(one.probabilities, other.probabilities)


def test_the_second_model_is_asked_where_the_first_has_doubts(fast: Scorer, best: Scorer) -> None:
    assert not fast.read(*DOUBTFUL).sure
    reading = best.read(*DOUBTFUL)
    parts = {name.partition(".")[0] for name in reading.views}
    assert parts == {"lexical", "level", "static", "minilm"}
    # The proof rests on the first encoder in both tiers.
    assert reading.stated[0].shape[1] == best.channel.encoder.dimensions


def test_neither_a_title_nor_what_it_adds_makes_doubtful_duties_sure(fast: Scorer) -> None:
    (readings,) = fast.read_apart([("Receptionist", DOUBTFUL[1])])
    assert readings.stated.sure
    assert not readings.sure


def test_clear_duties_under_another_s_title_are_doubtful(fast: Scorer) -> None:
    (readings,) = fast.read_apart([("Dental hygienist", CLEAR[1])])
    assert readings.duties is not None
    assert readings.duties.sure
    assert readings.sure == readings.stated.sure


def test_sure_and_doubtful_letters_side_by_side_give_what_each_gives_alone(best: Scorer) -> None:
    stated = [CLEAR, DOUBTFUL, ("", ()), ("Welder", ()), CLEAR, ("x", DOUBTFUL[1])]
    for together, alone in zip(
        best.read_apart(stated), (best.read_apart([one])[0] for one in stated), strict=True
    ):
        assert together.stated.views.keys() == alone.stated.views.keys()
        np.testing.assert_array_equal(together.stated.scores, alone.stated.scores)


def test_a_damaged_model_is_one_clear_error_before_any_letter_is_read(
    best: Scorer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(name: str) -> Path:
        raise ModelError(f"{name}: damaged; reinstall dutymatch")

    monkeypatch.setattr(onnx_layers, "verified_path", damaged)
    with pytest.raises(ModelError, match="reinstall"):
        best.prepare()


def test_best_is_the_default_of_the_packaged_catalogue_alone(tmp_path: Path) -> None:
    (tmp_path / "unit_groups.csv").write_text("code,title\nK-1,Bakers\nK-2,Welders\n", "utf-8")
    own = Matcher.open(str(tmp_path))
    assert Matcher.open().scorer.tier.name == BEST
    assert own.scorer.tier.name == FAST
    # Asked for, it works there as well, and without confidence nothing is sure.
    asked = Matcher.open(str(tmp_path), tier=BEST)
    match = asked.match(Letter.from_duties(["Weld pipes and plates", "Grind welds clean"]))
    assert match.tier == BEST
    assert match.candidates[0].confidence is None
