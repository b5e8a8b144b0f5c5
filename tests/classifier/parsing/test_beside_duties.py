"""What stands beside the duties of a sentence: more of them, or nothing of the kind."""

from __future__ import annotations

import pytest

from classifier.pasted import parse

FRAME = (
    "Larch & Sons Ltd\n12 Mill Road, Leeds\n\n4 May 2021\n\nTo whom it may concern,\n\nThis is to"
    " certify that Ms. Ada Holt worked with us as Clerk from 3 May 2015 to 30 April 2021.\n\n{said}"
    "\n\nYours faithfully,\nJoan Larch\nDirector\n"
)
UNPLACED = FRAME.replace("12 Mill Road, Leeds\n", "")


@pytest.mark.parametrize(
    ("said", "duty"),
    [
        (
            "While serving as clerk with Larch, Inc., Ms. Holt posted bills in the ledger.",
            "posted bills in the ledger",
        ),
        ("She counted the till every evening.", "counted the till every evening"),
    ],
)
def test_a_duty_is_read_whatever_stands_before_it(said: str, duty: str) -> None:
    found = [one.line.rstrip(".") for one in parse(FRAME.format(said=said)).duties]
    assert found == [duty]


def test_what_leads_to_a_duty_is_none() -> None:
    said = (
        "She hold the ladder for the joiners, collect the pieces of pipe in sacks and at the end"
        " of day she clean the floor from the dust and lock the store."
    )
    found = [one.line.strip() for one in parse(FRAME.format(said=said)).duties]
    assert not any(duty.endswith("day she") for duty in found)
    assert any("clean the floor" in duty for duty in found)


@pytest.mark.parametrize("place", ["SharePoint, Visio, QC and Project", "Word, Excel, ON tools"])
def test_programs_are_no_province(place: str) -> None:
    letter = parse(UNPLACED.format(said=f"Ms. Holt kept plans in {place}."))
    assert letter.country is None


@pytest.mark.parametrize(
    "place", ["She worked at our shop in Kelvale, QC.", "She worked at 4 Elm Street, Kelvale, QC."]
)
def test_a_town_is_in_its_province(place: str) -> None:
    letter = parse(UNPLACED.format(said=place))
    assert letter.country is not None
    assert letter.country.code == "CA"


def test_code_is_not_based_at_an_address() -> None:
    said = "Ms. Holt secured Java based code, cross site scripting, SQL injection and the like."
    assert (
        parse(FRAME.replace("12 Mill Road, Leeds\n", "").format(said=said)).contact.address is None
    )
