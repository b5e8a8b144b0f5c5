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
                "PINE WORKS\nCertificate\n\nThis is to certify that\n\nPriya Nath\n\nwas employed"
                " with us as a Teacher from August 2021 to Present."
            ),
            "Priya Nath",
        ),
        (
            (
                "Pine Works\n\nCertificate of Internship Completion\n\nAlma Reye completed an"
                " internship as a Clerk from May 7, 2019 to July 26, 2019."
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
            "To: Hill Bank\n\nThis letter confirms that [NAME] has been employed since 2019."
            " Courses given: Welding, Metalwork."
        ),
        (
            "Mr. Rudolf T. Green,\nRail Insurance Co.,\nBrack\n\nDear Mr. Green:\nThe young man"
            " about whom you inquire was a master of routine. He left us.\n"
            "Yours truly,\nC. S. THOMAS"
        ),
    ],
)
def test_who_is_greeted_or_left_out_is_not_the_person(text: str) -> None:
    assert parse(text).applicant is None


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        (
            "Dana App worked for Lindmoor Paving as a roller until 2005.",
            "Lindmoor Paving",
        ),
        ("Dana App joined Rainford Hotel in May 2006. She was a porter.", "Rainford Hotel"),
        ("At Marlow World, he reported to me. He ran the tills. Tom is kind.", "Marlow World"),
        ("Dana App has worked as a baker with me at The Lantern since 2001.", "The Lantern"),
        ("This is a reference for Mark Jonas of Zenka Dogs. Mark walks dogs.", "Zenka Dogs"),
        ("Dana App leaves Habsworth after 8 years. She taught.", "Habsworth"),
        (
            (
                "Adrian Lebold\nWhistler Code LLC 1782 s 450 w\nBrack Utah 84043\n\nTo Whom It May"
                " Concern,\n\nHector San has worked with us as a manager."
            ),
            "Whistler Code LLC",
        ),
        (
            (
                "Becky Cabot\nSchool Bus Driver\nMarlow Elementary School\n\nLetter of Nomination"
                "\nWe nominated her because she has done a great job."
            ),
            "Marlow Elementary School",
        ),
    ],
)
def test_for_whom_somebody_worked(text: str, employer: str) -> None:
    head = "" if "\n" in text else "To Whom It May Concern,\n\n"
    letter = parse(f"{head}{text}\n\nYours truly,\nIna Moor")
    assert letter.employer is not None
    assert letter.employer.text == employer


@pytest.mark.parametrize(
    "text",
    [
        "MESSRS. SCOTLAND, LEE & CO.,\n\nGENTLEMEN.\n\nMr. Alex was in our employ for two years.",
        (
            "Mr. Rudolf T. Green,\nEmployment Department,\nRail Insurance Co.,\nChicago\n\nDear"
            " Mr. Green:\nThe young man was in our employ. He left.\nYours truly,\nC. S. THOMAS"
        ),
        (
            "HR Letter - Medical Leave Confirmation\n2026-04-25\n\nThis letter confirms that Pat"
            " Gibb is on leave."
        ),
        "Victoria\nNanny\n\nVictoria has cared for our baby. She was kind.\n\nNargis",
    ],
)
def test_whom_a_letter_is_sent_to_is_no_employer(text: str) -> None:
    letter = parse(text)
    assert letter.employer is None
    assert letter.letterhead is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (('"Carl cared for my father for years."\nIlse T.\nDaughter\n\n"After surgery Carl was'
         ' reliable and kind to me."\nDavid R.\nClient'), "Ilse T."),
        (('"She has been our cleaner for five years."\n- Jim. Brack, WA\n\n"She has cleaned our'
         ' home and she is kind."\n- Tom. Brack, WA'), "Jim"),
        ('"She has cleaned our home and she is kind to us."\n- Anne. Brack, WA', "Anne"),
        (("Baba\nGardener\n\nBaba has been looking after our garden. He comes twice a month.\n\n"
         "Reference: Tania"), "Tania"),
        (("Experience Certificate - Tom Kahn\nIssued at: 2026-04-12\nIssued by: Yossef\nPosition:"
         " Designer\nStart date: 2024-01-02\nStill employed: yes"), "Yossef"),
    ],
)  # fmt: skip
def test_who_signs_with_a_first_name(text: str, name: str) -> None:
    letter = parse(text)
    assert letter.signatory is not None
    assert letter.signatory.text == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Live out, part-time available on Tuesdays.",
        "We no longer need a full-time nanny.",
        "She does half days and is free for two more a week.",
        "She has been chief of the volunteer fire brigade.",
        "She applied temporary colour to hair.",
    ],
)
def test_for_what_somebody_is_free_is_no_status(sentence: str) -> None:
    letter = parse(f"To Whom It May Concern,\n\nAna Ruiz has been our cook. {sentence}\n\nIna Moor")
    assert not letter.positions[0].statuses
