"""Letterheads that are known by what sentences say, and by names of few letters."""

from __future__ import annotations

import pytest

from classifier.letter import Letter
from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import whole_letter

_TOLD = "This is to certify that Ms. Brona Keane was employed {} as a Porter full time."
_PLACE = "14 Quay Road, Cork T12 AB34, Ireland"


def _head(letter: Letter) -> str | None:
    return letter.letterhead.line if letter.letterhead else None


@pytest.mark.parametrize(
    ("head", "named"),
    [
        (f"Larkspur Day Place\n{_PLACE}", "Larkspur Day Place"),
        (f"LARKSPUR DAY PLACE, {_PLACE}", "LARKSPUR DAY PLACE"),
        ("Larkspur Day Place\nTel: +353 21 555 0100", "Larkspur Day Place"),
    ],
)
def test_the_employer_of_the_sentences_above_its_address_is_a_letterhead(
    head: str, named: str
) -> None:
    told = _TOLD.format("at Larkspur Day Place")
    assert _head(whole_letter(head=head, told=told)) == named


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Larkspur Day Place", "at Larkspur Day Place"),  # nothing of an address
        (f"Odhran Walsh\n{_PLACE}", "at Larkspur Day Place"),  # the address of who writes
        (_PLACE, "at Larkspur Day Place"),
    ],
)
def test_a_name_without_an_address_and_an_address_without_the_name_are_none(
    head: str, told: str
) -> None:
    assert _head(whole_letter(head=head, told=_TOLD.format(told))) is None


def test_a_message_may_begin_with_a_letterhead() -> None:
    told = _TOLD.format("at Larkspur Day Place")
    mail = "From: post@larkspur.example\nTo: brona@post.example\nSubject: your letter\n\n"
    close = "\n\nYours faithfully,\n\nOdhran Walsh\nOffice Manager\n"
    duties = "\n\nShe cleaned the rooms and carried the trays."
    head = f"Larkspur Day Place\n{_PLACE}\n\n4 March 2021\n\n"
    assert _head(parse(mail + head + told + duties + close)) == "Larkspur Day Place"


@pytest.mark.parametrize(
    "name",
    [
        "THE GREEN GRILL (7654321 MANITOBA INC.)",
        "The Green Grill (7654321 Manitoba Ltd.)",
        "THE GREEN GRILL (7654321 MANITOBA LTD)",
        "Meradin Savdo MChJ",
    ],
)
def test_a_firm_may_have_the_number_of_its_register_beside_its_name(name: str) -> None:
    told = _TOLD.format("with us")
    letter = whole_letter(head=f"{name}\n{_PLACE}  Ph 905 555 0188", told=told)
    assert _head(letter) == name
    assert letter.employer is not None
    assert letter.employer.line == name
