"""Letters of one position that look as if they told of two; all made up."""

from __future__ import annotations

import pytest

from classifier.parsing.short_titles import is_short_for
from tests.classifier.parsing.whole_letter import positions_told


@pytest.mark.parametrize(
    "told",
    [
        "Ms. Brona Keane was employed as a Baker and as such was responsible for the ovens.",
        "Ms. Brona Keane was employed as a Baker and acted as a first aider in the bakery.",
        "Ms. Brona Keane was employed as Baker.\nOdhran Walsh, Shop Manager since 2011, knows her.",
    ],
)
def test_one_position_stays_one(told: str) -> None:
    """Another "as" or another person's job makes no second position."""
    (position,) = positions_told(told)
    assert position.title
    assert position.title.text == "Baker"


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            """We confirm that Ms Brona Keane was employed by our
Bakery as Shop Steward, Grade 2, from 3 May 2015 to 2 March 2021 in full-
time permanent work.""",
            "Shop Steward",
        ),
        (
            """1. That BRONA KEANE was employed by me, in my bakery, as full-time Pastry
   Cook from May 3, 2015 until March 2, 2021, working eight
   hours a day.""",
            "Pastry Cook",
        ),
        (
            "Job title: Baker\nFrom: 3 May 2015\n\nCompleted by: O. Walsh\nTitle: Payroll Officer",
            "Baker",
        ),
        ("Position: Baker\nPosition: permanent\nFrom: 3 May 2015", "Baker"),
        ("Name: Brona Keane\nNature of work: Pastry Cook\nFrom: 3 May 2015", "Pastry Cook"),
        ("Ms. Brona Keane was with us from 3 May 2015. Pastry Cook. She left.", "Pastry Cook"),
        ("Our baker Brona Keane has been with us since 2015.", "baker"),
        ("Brona Keane is the best baker that we have had since 2015.", "baker"),
    ],
)
def test_one_title_is_read_whole(told: str, title: str) -> None:
    """Neither the end of a line nor the job of whoever fills in the form makes another."""
    (position,) = positions_told(told)
    assert position.title
    assert position.title.line.startswith(title)


@pytest.mark.parametrize(
    "told",
    [
        (
            "Ms. Brona Keane is employed here as a Licensed Practical Nurse. She started on"
            " 3 May 2015 as a casual LPN, 16 hours a week."
        ),
        (
            "Ms. Brona Keane has worked for us since 3 May 2015 as a Licensed Practical Nurse."
            " Initially she worked as an LPN on nights."
        ),
    ],
)
def test_a_title_put_short_is_the_same(told: str) -> None:
    """First letters name no second job, and the dates beside them are those of the one."""
    (position,) = positions_told(told)
    assert position.title
    assert position.title.text == "Licensed Practical Nurse"
    assert position.start
    assert position.start.quotation.text == "3 May 2015"
    assert position.present


@pytest.mark.parametrize(
    "told",
    [
        "Ms. Keane joined us on 3 May 2015 as a Practical Nurse and became RN in May 2018.",
        "Ms. Keane joined us as a Goods Manager in May 2015. She was promoted to GM in May 2018.",
    ],
)
def test_a_promotion_to_what_is_put_short(told: str) -> None:
    """Other first letters, or a rise to them, tell of a second job."""
    assert len(positions_told(told)) == 2


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("PSW", "Personal Support Worker", True),
        ("Quality Assurance Analyst", "QA Analyst", True),
        ("HCA", "Health-Care Aide", True),
        ("HoD", "Head of Department", False),
        ("RN", "Charge Nurse", False),
        ("Cook", "Chief Officer of Kitchens", False),
        ("QA Analyst", "Senior Quality Assurance Analyst", False),
        ("Baker", "Head Baker", False),
    ],
)
def test_first_letters(one: str, other: str, *, same: bool) -> None:
    """They must be those of all words, in capitals."""
    assert is_short_for(one, other) is same
