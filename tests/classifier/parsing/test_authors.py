"""Testimonials with the name of who speaks above or below them; all made up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.letter import Letter
from classifier.parsing.parse import parse

SAID = (
    "I managed Wenona for three years at our yard. She repaired the gearboxes of delivery vans,"
    " ordered spare parts and showed two apprentices how to weld. We miss her calm every day."
)


def _names(letter: Letter) -> tuple[str | None, str | None, str | None]:
    found = (letter.signatory, letter.applicant, letter.employer)
    signatory, applicant, employer = (quoted and quoted.line for quoted in found)
    return signatory, applicant, employer


@pytest.mark.parametrize(
    ("block", "name", "firm"),
    [
        ("Tobias Crane\nWorkshop Manager at Larkham Vans", "Tobias Crane", "Larkham Vans"),
        ("Tobias Crane, Workshop Manager, Larkham Vans", "Tobias Crane", "Larkham Vans"),
        ("Tobias Crane (CEO, Larkham)", "Tobias Crane", "Larkham"),
        ("Tobias Crane · Founder & CEO, Larkham", "Tobias Crane", "Larkham"),
        ("Tobias Crane\nHead of Fleet Repair - Larkham Vans\nMay 2023", "Tobias Crane",
         "Larkham Vans"),
        ("Tobias Crane\nCTO of Larkham", "Tobias Crane", "Larkham"),
        ("Tobias Crane\nWorkshop Manager\nLarkham", "Tobias Crane", "Larkham"),
        ("Tobias Crane\nDirector of Repairs", "Tobias Crane", None),
        ("Tobias C.", "Tobias C.", None),
        ("Tobias\nCustomer since 2019", "Tobias", None),
        ("Ms. Ida Crane\n21 days ago", "Ms. Ida Crane", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("above", [True, False])
def test_who_speaks_signs(block: str, name: str, firm: str | None, *, above: bool) -> None:
    text = f"{block}\n\n{SAID}" if above else f"{SAID}\n\n{block}"
    letter = parse(text)
    assert _names(letter) == (name, "Wenona", firm)
    assert letter.letterhead is None
    assert [len(position.duties) for position in letter.positions] == [1]


def test_a_heading_of_the_page_is_passed() -> None:
    letter = parse(f"Testimonials\n\nTobias Crane\nWorkshop Manager, Larkham\n\n{SAID}")
    assert _names(letter) == ("Tobias Crane", "Wenona", "Larkham")


@pytest.mark.parametrize(
    "head",
    [
        "Wenona Blackwood\nVan Mechanic",  # of whom is spoken
        "Preface",
        "Retirement Announcement",
    ],
)
def test_what_is_no_speaker(head: str) -> None:
    assert parse(f"{head}\n\n{SAID}").signatory is None


@pytest.mark.parametrize(
    "block",
    ["~ Tobias\nWorkshop Lead", "Vėja\nHead of Repairs", "— Tobias Smith, Fleet Manager"],
)
def test_the_title_of_who_speaks_is_not_that_of_whom_is_spoken(block: str) -> None:
    letter = parse(f"{SAID}\n\n{block}")
    assert letter.signatory is not None
    assert letter.signatory.line in block
    assert [position.title for position in letter.positions] == [None]


def test_a_name_in_front_of_what_is_quoted_speaks() -> None:
    letter = parse(f'Tobias Smith (Larkham, managed Wenona directly, May 2023):\n"{SAID}"')
    assert letter.signatory is not None
    assert letter.signatory.text == "Tobias Smith"


def test_who_signs_below_speaks_and_not_whose_name_heads_the_text() -> None:
    text = SAID.replace("Wenona", "her")
    letter = parse(f"Wenona\nVan Mechanic\n\n{text}\n\nTobias\n0593 899 955")
    assert letter.signatory is not None
    assert letter.signatory.text == "Tobias"


@given(st.text(alphabet="TobiasCrane ,.·-|()@\n\u0130ß", max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_block_is_quoted_as_it_stands(block: str) -> None:
    text = f"{block}\n\n{SAID}"
    for quoted in (parse(text).signatory, parse(text).employer):
        assert quoted is None or text[quoted.start : quoted.end] == quoted.text
