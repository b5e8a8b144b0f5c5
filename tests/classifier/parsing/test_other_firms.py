"""Firms that a letter names, but for which nobody is said to have worked."""

from __future__ import annotations

import pytest

from classifier.letter import Letter
from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import whole_letter

DUTIES = "Her duties were:\n- cooked the meals\n- cleaned the kitchen"
CLOSE = f"{DUTIES}\n\nSincerely,\nOdhran Walsh\nManager"


def _told(text: str) -> Letter:
    return parse(f"Dear Sir,\n\n{text}\n\n{CLOSE}")


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        (
            (
                "Before she left Tarn Hotels Ltd, Ana Ruiz was a waiter. She has worked for Mill"
                " Bakery as a cook since 2019."
            ),
            "Mill Bakery",
        ),
        (
            "At Tarn Hotels Ltd she had been a waiter. Ana Ruiz worked at Mill Bakery as a cook.",
            "Mill Bakery",
        ),
        ("At Mill Bakery she was well liked. Ana Ruiz was a cook.", "Mill Bakery"),
        ("I recommend Ana Ruiz. She left Tarn Hotels Ltd in 2018.", "Tarn Hotels Ltd"),
        (
            (
                "I recommend Ana Ruiz. She left Tarn Hotels Ltd in 2018 and worked as a cook with"
                " Mill Bakery until 2021."
            ),
            "Mill Bakery",
        ),
        (
            (
                "Her daycare, Little Owls Daycare, closes early, so Ana worked part-time as a cook"
                " at Mill Bakery."
            ),
            "Mill Bakery",
        ),
        (
            "She was with Tarn Hotels Ltd before. Ana Ruiz worked for Mill Bakery as a cook.",
            "Mill Bakery",
        ),
        (
            (
                "I recommend Ana Ruiz, who worked for Mill Bakery. She left to join Tarn Hotels"
                " Ltd in May."
            ),
            "Mill Bakery",
        ),
        ("Ana Ruiz is a nurse from Tarn Care Ltd who tended my mother.", "Tarn Care Ltd"),
        ("Ana Ruiz worked as a cook for Tarn Hotels Ltd. She was kind.", "Tarn Hotels Ltd."),
        ("I am the manager of Tarn Hotels Ltd. Ana Ruiz was our cook.", "Tarn Hotels Ltd."),
        ("Ana Ruiz worked as a cook for Tarn & Co. Caterers since 2019.", "Tarn & Co. Caterers"),
        ("Ana Ruiz worked as a nurse for the Ministry of Health.", "Ministry of Health"),
        (
            (
                "Ana Ruiz is our cook. A driver from Tarn Transport Ltd delivers the goods that she"
                " checks."
            ),
            None,
        ),
        ("Ana Ruiz is a cook here. She left work early. She left crying babies.", None),
        ("Ana Ruiz was a cook here. She is leaving us to join Tarn Hotels.", None),
    ],
)
def test_whom_somebody_worked_for(text: str, employer: str | None) -> None:
    found = _told(text).employer
    assert (found and found.text) == employer


SENT_TO = "Messrs. Reed & Co.\n{}12 Quay Road\nCork\n\n{}\n\nAna Ruiz was in our employ as a cook."


@pytest.mark.parametrize("floor", ["", "4th Floor, Park House\n"])
@pytest.mark.parametrize("greeting", ["Gentlemen,", "Dear Sirs,"])
def test_the_firm_that_is_greeted_is_no_employer(floor: str, greeting: str) -> None:
    letter = parse(f"{SENT_TO.format(floor, greeting)}\n\n{CLOSE}")
    assert letter.employer is None
    assert letter.letterhead is None


@pytest.mark.parametrize(
    "below",
    ["To whom it may concern,", "4 May 2020\n\nTarn Hotels Ltd\n1 Mill Road\nCork\n\nDear Sirs,"],
)
def test_a_firm_of_that_name_has_a_head_too(below: str) -> None:
    letter = parse(f"{SENT_TO.format('', below)}\n\n{CLOSE}")
    assert letter.employer is not None
    assert letter.employer.text == "Messrs. Reed & Co."


PRAISE = (
    'A guest wrote, "the best cook that I have met here"\nPam Lowe\nAnother wrote, "nobody bakes'
    ' bread as she does"\nTim Hart'
)


def test_who_is_quoted_does_not_sign() -> None:
    signed = whole_letter(duties=PRAISE).signatory
    assert signed is not None
    assert signed.text == "Odhran Walsh"


def test_who_is_quoted_does_not_sign_without_a_close() -> None:
    text = f"Ana Ruiz was our cook, and she was kind to us.\n\n{PRAISE}\n\nOdhran Walsh\nManager"
    signed = parse(text).signatory
    assert signed is not None
    assert signed.text == "Odhran Walsh"


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("Tarn Foods Pvt. Ltd. hereby certify that Ana Ruiz was our cook.", "Tarn Foods Pvt. Ltd."),
        ("We, Tarn Foods Ltd, certify that Ana Ruiz was our cook.", "Tarn Foods Ltd"),
        ("Mill Bakery confirms the employment of Ana Ruiz as a cook.", "Mill Bakery"),
        ("The Dean certifies that Ana Ruiz worked at Tarn College as a clerk.", "Tarn College"),
        ("The undersigned hereby certify that Ana Ruiz was a cook.", None),
        ("Bank records confirm that Ana Ruiz was a cook.", None),
        ("I knew Ana Ruiz while she was a sales representative at Tarn Corporation.", "Tarn"),
        ("I recommend Ana Ruiz, my cook, who has served Tarn Hospital for years.", "Tarn Hospital"),
        ("I recommend Ana Ruiz, my cook, who has served Tarn Street for years.", None),
        ("Ana Ruiz worked as a cook for Tarn Foods Limited. We miss her.", "Tarn Foods Limited"),
    ],
)
def test_firms_that_certify_or_are_served(text: str, employer: str | None) -> None:
    found = _told(text).employer
    assert (found.text.removesuffix(" Corporation") if found else None) == employer
