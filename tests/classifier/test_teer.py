"""The view of the TEER: for catalogues that have one the model knows, and no other."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.scoring import Scorer
from classifier.teer import Teer
from classifier.tier import CUSTOM, FAST, Tier, untuned_weights
from models.encoder import open_encoder
from models.fusion import Fusion
from models.level import LevelModel
from models.terms import CountedTerms
from occupations.catalogue import Catalogue

AIDING = ["Fed and washed residents", "Made beds and tidied rooms", "Helped patients to walk"]
LEADING = ["Set budgets and policies", "Hired directors", "Approved the plans of departments"]


def own(folder: Path, *teers: str) -> Path:
    rows = [f"K-{at},Occupation {at},{teer}" for at, teer in enumerate(teers)]
    text = "\n".join(["code,title,teer", *rows, ""])
    (folder / "unit_groups.csv").write_text(text, encoding="utf-8")
    return folder


def test_unit_groups_of_one_teer_are_equally_likely_and_the_right_ones_more_so(
    catalogue: Catalogue,
) -> None:
    scorer = Scorer(catalogue, Tier.packaged(FAST))
    aiding, leading = (scorer.read("", duties).views["level"] for duties in (AIDING, LEADING))
    by_teer: dict[int | None, set[tuple[float, float]]] = {}
    for at, group in enumerate(catalogue):
        by_teer.setdefault(group.teer, set()).add((float(aiding[at]), float(leading[at])))
    assert all(len(found) == 1 for found in by_teer.values())
    ((top, for_leading),) = by_teer[0]
    ((helping, helping_in_leading),) = by_teer[4]
    assert for_leading > helping_in_leading
    assert helping > top


def test_duties_have_the_view_beside_a_title_as_well_and_a_title_alone_has_none(
    matcher: Matcher,
) -> None:
    (both,) = matcher.scorer.read_apart([("Care aide", AIDING)])
    assert both.title is not None
    assert both.duties is not None
    assert "level" not in both.title.views
    np.testing.assert_array_equal(both.stated.views["level"], both.duties.views["level"])


def test_a_catalogue_s_own_teers_are_looked_up(tmp_path: Path) -> None:
    teer = Teer.of(Catalogue(own(tmp_path, "5", "0", "5")), LevelModel.packaged())
    wholes = np.zeros((1, open_encoder().dimensions), dtype=np.float32)
    (row,) = teer.view(CountedTerms.of([["Swept floors"]]), wholes)
    assert row[0] == row[2] != row[1]
    assert row.sum() == pytest.approx(0, abs=1e-5)  # each above the average unit group


@pytest.mark.parametrize("teers", [("", ""), ("1", ""), ("1", "7")])
def test_where_a_teer_is_unknown_no_level_is_likelier(
    tmp_path: Path, teers: tuple[str, str]
) -> None:
    matcher = Matcher.open(str(own(tmp_path, *teers)))
    reading = matcher.scorer.read("", LEADING)
    assert not reading.views["level"].any()
    assert len(matcher.match(Letter.from_duties(LEADING)).candidates) == 2


def test_an_encoder_of_one_s_own_has_no_such_view(catalogue: Catalogue) -> None:
    tier = Tier(CUSTOM, (open_encoder(),), Fusion(untuned_weights("static")), None)
    assert "level" not in Scorer(catalogue, tier).read("", LEADING).views
