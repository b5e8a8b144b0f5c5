"""Whose child somebody is and where they live, which stands behind a name."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import whole_letter


@pytest.mark.parametrize(
    "told",
    [
        "This is to certify that Brona Keane D/o Mr. Odhran Keane R/o VPO Dunmoor has been",
        "This is to certify that Brona Keane, D/O. Odhran Keane, resident of Village Dunmoor, has",
        "Brona Keane d/o Odhran Keane is",
        "Brona Keane D/o Odhran Keane\nR/o VPO Dunmoor Distt. Alder has been",
        "Brona Keane w / o Odhran Keane R / o Dunmoor has been",
        "It is certified that Mrs. Brona Keane W/O Odhran Keane was",
        "We confirm that Brona Keane (D/o Odhran Keane, R/o VPO Dunmoor) has been",
        "I certify that Brona Keane Son/Daughter of Odhran Keane has been",
        "Certified that Brona Keane Daughter of Odhran Keane is",
        "Certified that Brona Keane C/o Odhran Keane, House 12, Dunmoor has been",
        "Certified that Brona Keane D/o Odhran Keane R/o VPO Dunmoor, Alder. She is",
    ],
)
def test_neither_the_father_nor_the_village_is_the_applicant(told: str) -> None:
    letter = whole_letter(told=f"{told} working as a Bookkeeper since 2 May 2019, 40 hours a week.")
    assert letter.applicant is not None
    assert letter.applicant.text == "Brona Keane"


def test_a_form_names_them_apart() -> None:
    told = "Name: Brona Keane\nD/o: Odhran Keane\nR/o: VPO Dunmoor\nDesignation: Bookkeeper"
    letter = whole_letter(told=told)
    assert letter.applicant is not None
    assert letter.applicant.text == "Brona Keane"


def test_a_name_may_end_in_son_and_in_a_letter() -> None:
    for name in ("Park Ji Son", "Brona Keane R"):
        letter = whole_letter(told=f"We certify that Ms. {name} worked as a Bookkeeper full time.")
        assert letter.applicant is not None
        assert letter.applicant.text == name


def test_duties_are_read_without_the_ending_of_the_verb() -> None:
    told = (
        "Brona Keane is my driver from April 2017 till now. She drive a 12 ton truck to all ports."
        " She load and unload the crates. She need no help. I ask that she take leave."
    )
    letter = whole_letter(told=told, duties="")
    duties = [duty.text.strip(" .") for duty in letter.positions[0].duties]
    assert "drive a 12 ton truck to all ports" in duties
    assert "load and unload the crates" in duties
    assert not any("need" in duty or "leave" in duty for duty in duties)
