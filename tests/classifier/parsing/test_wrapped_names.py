"""A firm's name in a narrow letterhead may go on in the line below."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import whole_letter


def _read(head: str) -> tuple[str | None, str | None]:
    letter = whole_letter(
        head=head, told="This is to certify that Ms. Brona Keane worked here as a Bookkeeper."
    )
    return (
        letter.employer.line if letter.employer else None,
        letter.letterhead.line if letter.letterhead else None,
    )


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("St. Olaf's Montessori\nPreschool\n27 Fir Terrace\nDublin 2", None),
        ("Tavola Bread\nLimited\n14 Quay Road, Cork T12 AB34, Ireland", None),
        ("TAVOLA BREAD\nPRIVATE LIMITED\n14 Quay Road, Cork T12 AB34, Ireland", None),
        ("Lakeside Hospital\nPharmacy\n12 Dock Road\nCork T12 AB34", "Lakeside Hospital"),
        ("Lakeside Trust\nHospital\n12 Dock Road, Old Quarter, Cork T12 AB34", "Lakeside Trust"),
        ("TAVOLA BAKERY\nRestaurant\n12 Dock Road\nCork T12 AB34", "TAVOLA BAKERY"),
        ("Tavola Bread Ltd.\nHotel\n12 Dock Road\nCork T12 AB34", "Tavola Bread Ltd."),
    ],
)
def test_a_name_goes_on_where_the_line_had_no_room(head: str, name: str | None) -> None:
    name = name or " ".join(head.split("\n")[:2])
    assert _read(f"{head}\nTel: +353 21 555 0100") == (name, name)
