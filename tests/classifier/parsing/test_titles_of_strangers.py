"""Titles as strangers state them: in adverts, in mentions, and in praise."""

from __future__ import annotations

import pytest

from classifier.pasted import parse

LIST = "- Sweeping and mopping the corridors.\n- Emptying the bins in all offices.\n"


def titles(text: str) -> list[str | None]:
    return [position.title.line if position.title else None for position in parse(text).positions]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"ANNEX\nBRAMLEY TRUST\n2.0 PORTER II – 8 POSTS\n2.1 DUTIES\n{LIST}", "PORTER II"),
        (f"About us\nWe run hotels by the lake.\n\nNight Porter\n\nDuties\n{LIST}", "Night Porter"),
        (
            "Yard Surveyor\n\nPrepares the plans of the yard and reviews its drawings.",
            "Yard Surveyor",
        ),
        (f"A night porter's duties include:\n\n{LIST}", "night porter"),
        (f"Your Leeds nanny should work with the family.\n\n{LIST}", "nanny"),
        (f"Duties & Tasks\n\nGlaziers perform the following:\n\n{LIST}", "Glaziers"),
        (f"What Does a Glazier Do?\n{LIST}", "Glazier"),
        (f"Roles of a Glazier\n{LIST}", "Glazier"),
        (
            f"The Board shall appoint a Verger who has keys. The Verger shall get no pay.\n{LIST}",
            "Verger",
        ),
    ],
)
def test_title_of_an_advert(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize(
    "text",
    [
        f"The principal and customary work is done by hand.\n{LIST}",
        f"The manager may add to this list.\n{LIST}",
        f"Daily checklist\n{LIST}",
        f"Your Responsibilities as a Parent:\n{LIST}",
    ],
)
def test_list_of_nobody(text: str) -> None:
    assert titles(text) == [None]


LETTER = (
    "To whom it may concern,\n\n{}\n\nShe was always on time and kind to all of us.\n\nRoy Lund"
)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("We would like to praise our au pair Wilma, who lived with us.", "au pair"),
        ("We recommend our wonderful baker, Wilma, to anybody.", "baker"),
        ("Wilma Oake was with us. She is a nurse by training. Our nanny Wilma was a joy.", "nanny"),
        (
            "I recommend Wilma, a dedicated and kind nurse who was here. She is also a pastor.",
            "nurse",
        ),
        ("I found Wilma Oake to be a very capable floor manager.", "floor manager"),
        ("Wilma Oake is a skilled and punctual driver.", "driver"),
        ("Wilma Oake joined us as our new Deputy Head in May 2015.", "Deputy Head"),
        (
            "Wilma Oake takes up her new post as Rector of Leeds. She was with us as a tutor.",
            "tutor",
        ),
        ("Wilma Oake worked with us for eight years as a water supplier.", "water supplier"),
        ("The duty of Wilma Oake was that of first saleswoman.", "first saleswoman"),
        ("Wilma Oake served as a volunteer. Role: Legal Adviser. Hours: 40.", "Legal Adviser"),
        ("Wilma Oake completed a 12-week Junior Analyst internship here.", "Junior Analyst"),
        ("Wilma Oake joined us as a server and quickly won us over.", "server"),
        ("Wilma Oake is here. Her work is that of manager – though she also bakes.", "manager"),
        ("Having Wilma Oake as our doula was a gift.", "doula"),
        ("Wilma Oake was my PA for two years.", "PA"),
        ("As the Head Nurse of this ward, my days with Wilma Oake were good.", None),
        ("Wilma Oake works well alongside our housekeeper.", None),
        ("Wilma Oake never misses a day, and cooks well.", None),
        ("Wilma Oake was a source of strength and help.", None),
    ],
)
def test_title_of_a_letter(told: str, title: str | None) -> None:
    assert titles(LETTER.format(told)) == [title]
