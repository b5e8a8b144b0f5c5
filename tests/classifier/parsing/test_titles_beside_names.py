"""Titles that stand beside names: of whom a letter is about, of others, and of the writer."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import CLOSE, DUTIES, whole_letter

BAKER = "Brona Keane was a baker in our shop since May 2019."


def titles(told: str, duties: str = DUTIES, close: str = CLOSE) -> list[str | None]:
    letter = whole_letter(told=told, duties=duties, close=close)
    return [position.title.text if position.title else None for position in letter.positions]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Brona Keane was with us until May. We miss our gardener Brona.", "gardener"),
        ("Brona Keane was with us until May. We miss our gardener, Ms. Keane.", "gardener"),
        ("Our gardener, Brona\nKeane, was with us until May.", "gardener"),
        ("My father-in-law's gardener Brona Keane was with us until May.", "gardener"),
    ],
)
def test_what_is_ones_own_leads_to_a_title(told: str, title: str) -> None:
    assert titles(told) == [title]


@pytest.mark.parametrize(
    "told",
    [
        f"{BAKER} Please call our Office Manager, Brona Walsh.",
        f"{BAKER} Please call our Office Manager, Odhran Keane.",
        f"{BAKER} Please call our lawyer, Brona-Mary Walsh.",
    ],
)
def test_who_shares_a_name_holds_another_job(told: str) -> None:
    assert titles(told) == ["baker"]


@pytest.mark.parametrize("name", ["Brona Walsh", "Brona Keane"])
def test_a_title_within_duties_is_of_another(name: str) -> None:
    duties = f"{DUTIES}\n- helped our accountant, {name}, with the invoices"
    assert titles(BAKER, duties=duties) == ["baker"]


def test_a_title_below_the_signature_is_of_another() -> None:
    assert titles(BAKER, close=f"{CLOSE}\n\nCopy: our Lawyer, Brona Keane") == ["baker"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("As Head Baker, our employee Brona Keane planned the week.", "Head Baker"),
        ("As a Baker, our long-time employee Brona Keane made the bread.", "Baker"),
        ("As a dental nurse in our clinic, my colleague Brona helped all.", "dental nurse"),
        ("As Head of the Mill, my days with Brona Keane were good.", None),
        ("As Manager of the Mill, my work with our employee Brona Keane was good.", None),
        ("As Director of the Mill, our team loved Brona Keane.", None),
        ("As Director of the Mill, I knew Brona Keane well.", None),
    ],
)
def test_my_colleague_is_whom_the_letter_is_about(told: str, title: str | None) -> None:
    assert titles(told) == [title]


@pytest.mark.parametrize(
    "own",
    [
        "I have been serving as Director of Mills since 2015.",
        "I've served as Director of Mills since 2015.",
        "I am currently acting as the Director of Mills.",
        "I have been working as Director of Mills since 2015.",
        "I have been employed as a Mill Manager since 2015.",
    ],
)
@pytest.mark.parametrize("told", ["Brona Keane was employed as a Baker.", "Brona was a Baker."])
def test_what_the_writer_serves_as_is_another_job(own: str, told: str) -> None:
    told = f"This is about Brona Keane. {told}"
    assert titles(f"{own} {told}") == ["Baker"]
    assert titles(f"{told} {own}") == ["Baker"]


@pytest.mark.parametrize(
    "told",
    [
        "I have had Brona Keane serving as a Baker since 2015.",
        "I have been working as a Baker since 2015.",
    ],
)
def test_the_only_job_that_is_told_counts(told: str) -> None:
    assert titles(told) == ["Baker"]


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Brona Keane (NOC 21231 - Software engineers) has been a Baker since 2015.", "Baker"),
        ("Brona Keane [NOC 2021: 21231, Software Engineer] was a Baker here.", "Baker"),
        ("Brona Keane (21231 Software Engineer) was employed as a Baker.", "Baker"),
        ("Brona Keane was employed as a Baker (NOC 63202 - Bakers) since 2015.", "Baker"),
        ("Brona Keane was employed as NOC 63202 - Baker since 2015.", "Baker"),
    ],
)
def test_a_code_with_its_name_in_brackets_is_no_title(told: str, title: str) -> None:
    assert titles(told) == [title]
