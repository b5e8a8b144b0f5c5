"""Whom a letter is about, by initials, in contracts and beside a firm of a like name."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import whole_letter


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("SERVICE - MS. BRONA MARY KEANE\n\nWe confirm that Ms. B. M. Keane was our Cook.",
         "BRONA MARY KEANE"),
        ("This is to certify that Enow Ayuk epse Tabe was our Cook.", "Enow Ayuk epse Tabe"),
        ('This contract is between Tavola Ltd ("the Company")\nand Zuzana Mala ("you").',
         "Zuzana Mala"),
        ("An extract of the contract made between this company and Zuzana Mala, from May 2015.",
         "Zuzana Mala"),
        ("Brona Mary Holder asked me for this letter. She was our Cook.", "Brona Mary Holder"),
        ("RE: SERVICE - BRONA KEANE\n\nShe was with Tavola Bread.\nTavola Bread is a mill.",
         "BRONA KEANE"),
    ],
)  # fmt: skip
def test_whom_a_letter_is_about(told: str, name: str) -> None:
    applicant = whole_letter(told=told).applicant
    assert applicant
    assert applicant.text == name


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("I was working for the firm Alfa Nakliyat of Konya as a driver.", "Alfa Nakliyat"),
        ('I was a hairdresser in my own salon, "Salon Rana", from 2014.', '"Salon Rana"'),
        ("This contract is made on 26 April 2021 between Alur Gin\nCompany Ltd and Zuzana Mala.",
         "Alur Gin\nCompany Ltd"),
    ],
)  # fmt: skip
def test_firms_are_told_behind_their_kind(told: str, name: str) -> None:
    employer = whole_letter(head="AFFIDAVIT", told=f"I, Ann Ode, state:\n\n{told}").employer
    assert employer
    assert employer.text == name


def test_the_place_of_a_seal_is_no_firm() -> None:
    close = "Signed for the Company:   Odhran Walsh\nSeal of the Company"
    assert not whole_letter(head="CONTRACT", told="She was a Cook.", close=close).employer
