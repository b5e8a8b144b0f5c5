"""Headings of duties that name the position to which the duties belong."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse

TABLE = """Designation | From | To
Shop Baker | 03-Jul-2017 | 31-Mar-2020
Oven Foreman | 01-Apr-2020 | 31-Jul-2023"""
TOLD = (
    "Ms. Brona Keane worked with us as Shop Baker from 3 July 2017 to 31 March 2020 and was then"
    " promoted to Oven Foreman, which she was until 31 July 2023."
)
LETTER = """Tavola Bread Works Ltd
14 Quay Road, Cork T12 AB34, Ireland

4 March 2024

TO WHOM IT MAY CONCERN

{told}

She worked 40 hours a week.

{first}
- kneaded dough and shaped loaves
- cleaned the mixers
- weighed out flour

{second}
- planned the shifts of six bakers
- ordered flour and yeast
- checked the ovens

Yours faithfully,

Odhran Walsh
Office Manager
"""
HEADINGS = [
    "Roles and Responsibilities as {}:",
    "Roles & Responsibilities as {}",
    "Main duties ({}):",
    "Job description - {}",
    "Duties and responsibilities – {}",
    "Job duties performed as {} were:",
    "Activities performed as {}:",
    "Tasks she carried out as {}:",
    "Key responsibilities in the role of {}:",
    "Duties for {}:",
    "Responsibilities as {}:",
    "{}:",
]


def _counts(told: str, first: str, second: str) -> dict[str, list[str]]:
    letter = parse(LETTER.format(told=told, first=first, second=second))
    return {
        position.title.text: [duty.text for duty in position.duties]
        for position in letter.positions
        if position.title
    }


@pytest.mark.parametrize("told", [TABLE, TOLD], ids=["table", "sentence"])
@pytest.mark.parametrize("heading", HEADINGS)
def test_each_block_belongs_to_the_position_that_heads_it(told: str, heading: str) -> None:
    counts = _counts(told, heading.format("Shop Baker"), heading.format("Oven Foreman"))
    assert list(counts) == ["Shop Baker", "Oven Foreman"]
    assert counts["Shop Baker"][0] == "kneaded dough and shaped loaves"
    assert [len(duties) for duties in counts.values()] == [3, 3]


@pytest.mark.parametrize("sign", [" / Senior ", " and Senior ", ", later Senior "])
def test_a_block_of_two_positions_goes_to_the_first_that_is_known(sign: str) -> None:
    both = f"Roles and Responsibilities as Shop Baker{sign}Shop Baker:"
    counts = _counts(TABLE, both, "Roles and Responsibilities as Oven Foreman:")
    assert {title: len(duties) for title, duties in counts.items()} == {
        "Shop Baker": 3,
        "Oven Foreman": 3,
    }


@pytest.mark.parametrize("heading", ["Main duties:", "Duties (full-time):", "Job description - EU"])
def test_a_heading_without_a_position_turns_to_none(heading: str) -> None:
    counts = _counts(TABLE, heading, "Further duties:")
    assert [len(duties) for duties in counts.values()] == [0, 6]


GRADES = """Tavola District Hospital
14 Quay Road, Cork T12 AB34, Ireland

4 March 2024

This is to confirm that the above-named served here full-time in two grades.

{}{}3 July 2017 to 31 March 2020
   Salary: EUR 2,100 per month
   - gave tablets and dressed wounds
   - charted observations every four hours

{}{}1 April 2020 to 31 July 2023
   Salary: EUR 2,900 per month
   - made the roster of nine nurses
   - wrote the appraisals

Odhran Walsh
Registrar
"""
FIRST, SECOND = (
    ["gave tablets and dressed wounds", "charted observations every four hours"],
    [
        "made the roster of nine nurses",
        "wrote the appraisals",
    ],
)


@pytest.mark.parametrize(
    ("marks", "titles", "behind"),
    [
        (("A. ", "B. "), ("REGISTERED NURSE", "MATRON"), ", Male and Female Wards - "),
        (("A. ", "B. "), ("TRAINED NURSING AIDE", "HEAD NURSE"), ", Surgical Ward - "),
        (("(1) Post: ", "(2) Post: "), ("Ward Nurse", "Charge Nurse"), "\n   Duration: from "),
        (("1) Post: ", "2) Post: "), ("Ward Nurse", "Charge Nurse"), "\n   Duration: from "),
    ],
)
def test_numbered_heads_begin_positions(
    marks: tuple[str, str], titles: tuple[str, str], behind: str
) -> None:
    heads = [mark + title for mark, title in zip(marks, titles, strict=True)]
    positions = parse(GRADES.format(heads[0], behind, heads[1], behind)).positions
    assert [position.title.text for position in positions if position.title] == list(titles)
    assert [[duty.text for duty in position.duties] for position in positions] == [FIRST, SECOND]
