"""What each programme counts is data, and says the same as the regulations."""

from __future__ import annotations

from pathlib import Path

import pytest

from occupations.catalogue import Catalogue
from occupations.errors import CatalogueError
from occupations.programmes import PROGRAMMES, packaged_programmes, read_programmes


def test_the_table_of_programmes() -> None:
    found = {
        one.key: (one.hours, one.window_years, one.continuous, one.single_occupation, one.place)
        for one in packaged_programmes().programmes
    }
    assert found == {
        "CEC": (1560, 3, False, False, "canada"),
        "FSW": (1560, 10, True, True, "anywhere"),
        "FST": (3120, 5, False, True, "anywhere"),
    }
    never = {one.key: set(one.never_counts) for one in packaged_programmes().programmes}
    assert {"self-employed", "student"} <= never["CEC"]
    assert never["FSW"] == {"unpaid"}
    assert "student" in never["FST"]
    assert "self-employed" not in never["FST"]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("72106", True),
        ("72600", False),  # sub-major group 726
        ("73300", True),
        ("82021", True),
        ("83100", True),
        ("92100", True),
        ("93100", True),
        ("93200", False),  # sub-major group 932
        ("63200", True),
        ("63201", True),
        ("63100", False),
        ("62200", True),
        ("62201", False),
        ("21231", False),
    ],
)
def test_the_listed_groups_of_fst(catalogue: Catalogue, code: str, expected: bool) -> None:  # noqa: FBT001
    assert packaged_programmes()["FST"].takes(catalogue[code]) is expected


def test_cec_and_fsw_take_teer_0_to_3(catalogue: Catalogue) -> None:
    for group in catalogue:
        for key in ("CEC", "FSW"):
            assert packaged_programmes()[key].takes(group) is (group.teer in {0, 1, 2, 3})


def test_a_catalogue_without_teer_leaves_it_open(tmp_path: Path) -> None:
    (tmp_path / "unit_groups.csv").write_text("code,title\nx,Bakers\n", encoding="utf-8")
    group = Catalogue(tmp_path)["x"]
    assert packaged_programmes()["CEC"].takes(group) is None
    assert packaged_programmes()["FST"].takes(group) is False


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("teers = [0, 1, 2, 3]\n", "", "programmes.CEC.teers: give either teers or groups"),
        ("teers = [0, 1, 2, 3]", 'teers = ["0"]', "teers: give a list of whole numbers"),
        ('"unpaid"]', '"asleep"]', "never_counts: 'asleep' is none of"),
        ("hours = 1560", "hours = -1", "hours: give a whole number above 0"),
        ("law =", "love =", "law: this key is missing"),
    ],
)
def test_faults_are_named(tmp_path: Path, old: str, new: str, expected: str) -> None:
    path = tmp_path / "programmes.toml"
    text = PROGRAMMES.read_text(encoding="utf-8").replace(old, new, 1)
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        read_programmes(path)
    assert expected in str(caught.value)
