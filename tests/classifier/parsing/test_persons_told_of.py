"""Whom a text is about, where no line or phrase of a letter names the person."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Goran\n\nI would like to recommend him as a driver. He was on time.\n\nInez", "Goran"),
        ("Petra Osei\n\nShe has been with us for a year. Petra cooks.\n\nRuth", "Petra Osei"),
        ("Nia Osei\n\nAuntie Nia has been with us for a year. She cooks.\n\nRuth", "Nia Osei"),
        ("We would like to recommend our kind cook, Silvan. He cooks twice a week.", "Silvan"),
        ("This is a reference for my friend, Nora Weld. She has cleaned for me.", "Nora Weld"),
        ("Meet our gardener Tobin! He has kept our roses for years.\n\nIna", "Tobin"),
        ("As a teacher at Brack School, Odile was a huge asset.\n\nTim Cole\nOwner", "Odile"),
        ("Marko was more than a partner. He managed stock.\nPaul Frank\nCo-owner", "Marko"),
        ('Assistant Coach\n\n"Mr. Bekker always acted well. He coached children."', "Bekker"),
        (
            (
                "PINE WORKS\nCertificate\n\nThis is to certify that\n\nPriya Nath\n\nwas employed with"
                " us as a Teacher from August 2021 to Present."
            ),
            "Priya Nath",
        ),
        (
            (
                "Pine Works\n\nCertificate of Internship Completion\n\nAlma Reye completed an"
                " internship as a Clerk from June 4, 2018 to August 17, 2018."
            ),
            "Alma Reye",
        ),
        (
            (
                "Recommendation Letter - Mrs. Sara Hillman (Brack)\nMrs. Sara Hillman (Brack)\n\n"
                "Chanda worked for our family for 3 years. She is honest."
            ),
            "Chanda",
        ),
        (
            (
                "Otto was the keeper of the seed store. His work was begun in the laboratory of"
                " Dr. Emil Brandt."
            ),
            "Otto",
        ),
    ],
)
def test_whom_a_text_tells_of(text: str, name: str) -> None:
    letter = parse(text)
    assert letter.applicant is not None
    assert letter.applicant.text == name


@pytest.mark.parametrize(
    "text",
    [
        "XX has worked as my assistant for 5 years. She did all the work.",
        (
            "To: Hill Bank\n\nThis letter confirms that [NAME] has been employed since 2019. Subjects"
            " taught: AP Chemistry, Physics."
        ),
        (
            "Mr. Rudolf T. Green,\nRail Insurance Co.,\nBrack\n\nDear Mr. Green:\nThe young man about"
            " whom you inquire was a master of routine. He left us.\nYours truly,\nC. S. THOMAS"
        ),
    ],
)
def test_who_is_greeted_or_left_out_is_not_the_person(text: str) -> None:
    assert parse(text).applicant is None
