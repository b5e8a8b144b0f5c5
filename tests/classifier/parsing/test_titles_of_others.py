"""Titles, forms and signers of testimonials, adverts and offers by strangers."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "I recommend Freya, my weekend barista, who has been with us for a year.",
            "weekend barista",
        ),
        (
            "We could not have found a better dog walker than Freya. She walks our hounds.",
            "dog walker",
        ),
        ("Freya has been much more than a childminder to our boys. She is kind.", "childminder"),
        ("As our family's cook, Freya made every meal. We miss her.", "cook"),
        (
            "Freya was my line manager when I started as a junior analyst. She taught us.",
            "line manager",
        ),
        ("I met Freya when looking for a tutor for my son. She teaches him algebra.", "tutor"),
        ("Freya Lund is exactly the kind of nurse that my ward needs. She is calm.", "nurse"),
        (
            "Freya was employed by us with designation Assistant Surveyor. We miss her.",
            "Assistant Surveyor",
        ),
        ("Everyone loves their nanny, and we love Freya. She minds our girl.", "nanny"),
        (
            "I recommend Freya Lund to you for the dental assistant position. She helps us.",
            "dental assistant",
        ),
        (
            "She has worked in my office as an on-the-job trainee for a year. I like her.",
            "on-the-job trainee",
        ),
        ("Freya is a very detail oriented Test Manager. I worked with her.", "Test Manager"),
    ],
)
def test_a_title_is_told_in_passing(text: str, title: str) -> None:
    letter = parse(f"To whom it may concern,\n\n{text}\n\nKind regards,\n\nPetra Holm")
    assert [position.title and position.title.text for position in letter.positions] == [title]


def test_who_works_up_holds_two_posts() -> None:
    text = (
        "To whom it may concern,\n\nFreya Lund joined us as a Graduate Trainee and worked herself"
        " up to Regional Buyer. We miss her.\n\nPetra Holm"
    )
    titles = [position.title.text for position in parse(text).positions if position.title]
    assert titles == ["Graduate Trainee", "Regional Buyer"]


@pytest.mark.parametrize(
    "told",
    [
        "Freya will excel in her career as a history teacher. She is kind to us.",
        "Mr. Smith worked in my lab. I have had no better student such as Smith.",
        "Freya is a newer colleague of ours. Moreover, she is kind. I like her.",
        "Freya is an incredible mentor to her peers. I like her.",
    ],
)
def test_praise_and_hopes_are_no_title(told: str) -> None:
    (position,) = parse(f"To whom it may concern,\n\n{told}\n\nPetra Holm").positions
    assert position.title is None or position.title.text == "history teacher"


@pytest.mark.parametrize(
    "text",
    [
        "Ines has been working for a year as a security guard. He is always on time.\n\nVera",
        "Ines worked alongside me as a promoter, and we sold out.\n\nOtto Brandt\nCo-owner - Fairs",
        (
            "I am writing this reference for Ines Lund, who served as our carer.\n\n- Kept"
            " us safe\n"
            "- Worked with nurses"
        ),
        "Dear Hiring Manager,\n\nI am writing to recommend Ines Lund.\n\n- Ran a team\n- Cut costs",
        (
            "6, Mill Street,\nAlder.\n\nTo:\n\nMr. I. Lund\n\nDear Sir,\n\n1. We are"
            " pleased to inform"
            " you that you have been selected. You will be paid monthly.\n2. You will be on"
            " probation."
            "\n\nYours faithfully,"
        ),
        "Ines works in my shop. She serves customers.\nOtto Brandt",
        "Hello Ines,\n\nThank you for your work on our bath. You were quick.\n\nVera and Tom",
    ],
)
def test_what_somebody_tells_of_another_is_a_letter(text: str) -> None:
    assert parse(text).form == "letter"


def test_what_you_shall_do_is_no_letter() -> None:
    text = (
        "About the care: my mother had surgery. She needs help, and she talks a lot. You must be"
        " patient. You should cook, and you drive her in your car. Would you call your doctor?"
    )
    assert parse(text).form == "duties"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ines has minded our boys for a year. She is kind to us.\n\nVera", "Vera"),
        ("Ines has minded our boys. She is kind to us.\n\n–Vera (her boys live in Alder)", "Vera"),
        (
            "Ines has minded our boys. She is kind to us.\nWith thanks and joy,           Vera",
            "Vera",
        ),
        (
            (
                "To Whom It May Concern, Ines has been an aide in my class. She planned lessons."
                " Sincerely, Vera Anne Lund Pre-school Teacher, Alder School"
            ),
            "Vera Anne Lund",
        ),
        (
            "Vera Lund\nFairs & Halls | Alder Guild | Old Mill\n\n“I recommend Ines. She is kind.”",
            "Vera Lund",
        ),
        (
            (
                "To whom it may concern,\n\nInes helps me. She is kind.\n\nSincerely,\n\nVera Lund"
                " Supervising Teacher"
            ),
            "Vera Lund",
        ),
    ],
)
def test_who_tells_signs(text: str, name: str) -> None:
    signatory = parse(text).signatory
    assert signatory
    assert signatory.text == name


def test_the_hours_for_somebody_are_those_of_a_week() -> None:
    text = "To whom it may concern,\n\nInes has worked 40+ hours for us each week.\n\nVera Lund"
    (position,) = parse(text).positions
    assert position.hours
    assert position.hours.low == 40


def test_hours_of_school_are_not_those_of_the_job() -> None:
    told = "Ines cooks for us while attending school full-time."
    text = f"To whom it may concern,\n\n{told}\n\nVera Lund"
    (status,) = parse(text).positions[0].statuses
    assert (status.kind, status.beside) == ("student", True)


@pytest.mark.parametrize(
    "praise",
    ["an absolute lifesaver", "a real game-changer", "one of our biggest cheerleaders", "a giver"],
)
def test_what_somebody_is_called_in_praise_is_no_title(praise: str) -> None:
    text = f"Freya has been {praise} for us. She walks our hounds and feeds our cat."
    letter = parse(f"To whom it may concern,\n\n{text}\n\nKind regards,\n\nPetra Holm")
    assert all(position.title is None for position in letter.positions)
