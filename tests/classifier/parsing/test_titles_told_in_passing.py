"""Titles that letters tell in passing, and those of others or of nobody beside them."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse


def _titles(told: str) -> list[str | None]:
    letter = parse(f"To whom it may concern,\n\n{told}\n\nKind regards,\n\nPetra Holm")
    return [position.title and position.title.text for position in letter.positions]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "Freya has been a successful IT coordinator for six years. We like her.",
            "IT coordinator",
        ),
        ("I invited her to join our ward as a night nurse immediately.", "night nurse"),
        (
            "I would like to recommend Freya as a window cleaner. She comes on time.",
            "window cleaner",
        ),
        ("She was employed twice as a live in carer by our parish.", "live in carer"),
        ("Freya, my trusted office manager and friend, retired. She ran it all.", "office manager"),
        (
            "I worked with Freya in my time as headteacher. She worked as a music teacher.",
            "music teacher",
        ),
        ("Are you looking for a Danish tutor? I recommend Freya. She is kind.", "Danish tutor"),
        ("She was inducted as Maintenance Engineer after her training.", "Maintenance Engineer"),
        ("The board will promote you to Senior Buyer from May 2020.", "Senior Buyer"),
        ("She was made the Porter of the Year at our hotel as its Porter of the Year.", "Porter"),
        ("Freya had worked as my mother's primary caregiver for years.", "primary caregiver"),
        ("Freya was hired as a creative planner back in spring.", "creative planner"),
        ("We can offer you the hostess position as of 3 April 2020.", "hostess"),
        ("Your driver, Hugo, carried every parcel to the door.", "driver"),
        ("She lived with us as our domestic helper and leaves us now.", "domestic helper"),
        ("Today he is our chief panel beater and it's his job to please.", "chief panel beater"),
        (
            "From: Office of the Registrar\n\nFreya served this institution as a Theatre Nurse.",
            "Theatre Nurse",
        ),
    ],
)
def test_a_title_is_told_in_passing(told: str, title: str) -> None:
    assert _titles(told) == [title]


@pytest.mark.parametrize(
    "told",
    [
        "While she still wants to be a lawyer, Freya is going back to Denmark.",
        "She ran schemes like X, Y and Z all over the town.",
        "I spent two good years working with Freya as her supervisor.",
        "As her workshop instructor I saw Freya at every lathe.",
        "As the Matron at the Hospital, where Ms. Lund has been employed, I praise her.",
        "Freya wrote a letter to her aunt who is a teacher in Oslo.",
        "A guest would have thought that she was the lead teacher, so calm is Freya.",
        "She pushed me to be a better manager, and I thank Freya for it.",
        "She has great potential as a teaching assistant, and Freya knows it.",
        "At harvest Freya was a huge help on our hill.",
        "I'm clinical director of the shelter and know Freya well.",
        "The offer ends when her course does, whichever is earlier.",
    ],
)
def test_what_nobody_is_here_is_no_title(told: str) -> None:
    assert _titles(told) == [None]


def test_a_person_in_a_wrapped_sentence_is_no_title() -> None:
    told = "It is my pleasure to write a letter in recommendation of Freya Hand. She\nis calm."
    assert _titles(told) == [None]


def test_a_frame_with_nothing_behind_it_is_no_duty() -> None:
    letter = parse("desk, having use; she reference sources;")
    assert all(duty.text.strip() for position in letter.positions for duty in position.duties)
