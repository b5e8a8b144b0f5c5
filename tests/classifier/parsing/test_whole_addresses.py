"""Addresses over two lines, on one with the firm or a telephone, and on rural routes."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import whole_letter


def _address(head: str) -> str | None:
    found = whole_letter(head=head).contact.address
    return found.line if found else None


@pytest.mark.parametrize(
    ("head", "address"),
    [
        ("TAVOLA FARMS INC.\nR.R. 5, Ridgemere ON N0P 1A0", "R.R. 5, Ridgemere ON N0P 1A0"),
        (
            "Tavola Bread Works Ltd\n1200 Kiln Street\nRidgemere, SK  S4P 1A1\n306-555-0100",
            "1200 Kiln Street Ridgemere, SK S4P 1A1",
        ),
        (
            "Tavola Bread Works Ltd\nP.O. Box 31, Site 2, RR 1\nRidgemere, AB T4H 1A0",
            "P.O. Box 31, Site 2, RR 1 Ridgemere, AB T4H 1A0",
        ),
        (
            "Tavola Bread Works Ltd\n14 Mill Road\nCork T12 AB34, Ireland\npost@tavola.example",
            "14 Mill Road Cork T12 AB34, Ireland",
        ),
        (
            "Tavola Bread Ltd\n14 Quay Road, Cork T12 AB34 | 250-555-0100 | hi@tavola.example",
            "14 Quay Road, Cork T12 AB34",
        ),
        (
            "TAVOLA TRADING W.L.L. C.R. 12345 P.O. Box 31, Doha, Qatar, Tel: +974 4455 0100",
            "P.O. Box 31, Doha, Qatar",
        ),
        (
            "Tavola Bakers (Pvt) Ltd, 31 Lake Road, Kandy, Sri Lanka",
            "31 Lake Road, Kandy, Sri Lanka",
        ),
        (
            "Tavola Backwaren GmbH · Mühlstraße 9 · 70173 Stuttgart",
            "Mühlstraße 9 · 70173 Stuttgart",
        ),
    ],
)
def test_an_address_is_whole_and_nothing_else(head: str, address: str) -> None:
    assert _address(head) == address


@pytest.mark.parametrize(
    ("head", "address"),
    [
        # What stands above or below is a firm, a telephone, a person or a blank line.
        (
            "14 Quay Bakers Ltd\nCork T12 AB34, Ireland, 1 Main Street",
            "Cork T12 AB34, Ireland, 1 Main Street",
        ),
        (
            "Tavola Bread Works Ltd\n14 Quay Road, Cork T12 AB34\nTel: +353 21 555 0100",
            "14 Quay Road, Cork T12 AB34",
        ),
        (
            "Tavola Bread Works Ltd\nOdhran Walsh\n14 Quay Road, Cork T12 AB34, Ireland",
            "14 Quay Road, Cork T12 AB34, Ireland",
        ),
    ],
)
def test_no_other_line_of_a_head_is_a_part_of_it(head: str, address: str) -> None:
    assert _address(head) == address
