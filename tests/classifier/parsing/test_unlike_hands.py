"""Duties and facts in the words of hands unlike those of most letters; all letters made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import (
    CLOSE,
    only_position,
    whole_letter,
)


def _starts(duties: str) -> list[str]:
    return [duty.text.split()[0] for duty in only_position(duties=duties).duties]


def test_duties_that_are_counted_in_words() -> None:
    """A list whose items are headed "Duty 1:" and so on holds duties, no titles."""
    told = (
        "Duty 1: Bakes rye bread and rolls from four in the morning\n"
        "Duty 2: Cleans the ovens and the mixing machines\n"
        "Duty 3: Trains apprentices in shaping loaves"
    )
    assert _starts(told) == ["Bakes", "Cleans", "Trains"]


def test_a_list_of_a_mail_behind_the_signs_of_a_quotation() -> None:
    """Below a colon ">>" are bullets; behind "wrote:" they quote."""
    mail = (
        "From: odhran@tavola.example\nSubject: Reference\nDate: 4 March 2021\n\n"
        "We confirm that Brona Keane was employed as a Baker from May 2016 to June 2019.\n\n"
        "What she did here every day:\n"
        ">> baked rye bread and rolls\n>> cleaned the ovens\n>> trained the apprentices\n\n"
        "Odhran Walsh\nOwner\n\nOn Monday Brona Keane wrote:\n> painted the shop and the yard\n"
    )
    duties = [duty.text.split()[0] for duty in parse(mail).duties]
    assert duties == ["baked", "cleaned", "trained"]


@pytest.mark.parametrize("lead", ["Her role saw her", "Her job had her", "The position meant"])
def test_a_job_that_saw_somebody_doing_things(lead: str) -> None:
    told = (
        f"{lead} kneading dough for two hundred loaves a day, weighing the flour and the salt, "
        "cleaning the ovens after the last batch, and serving customers at the counter."
    )
    assert _starts(told) == ["kneading", "weighing", "cleaning", "serving"]


def test_duties_between_slashes() -> None:
    told = (
        "Scope: knead the dough for bread and rolls / clean the ovens and the mixers / "
        "train the apprentices in shaping loaves / order flour and yeast from the mill"
    )
    assert len(only_position(duties=told).duties) == 4


def test_what_somebody_would_do_begins_with_base_forms() -> None:
    told = (
        "Brona would toast the rye bread and slice the loaves, clean the ovens after the last "
        "batch, serve customers at the counter, and sweep the floor at closing time."
    )
    assert _starts(told) == ["toast", "clean", "serve", "sweep"]


def test_headings_in_bold_on_the_lines_of_their_texts() -> None:
    told = (
        "**Bakery.** She kneads dough for bread and rolls and bakes them in the stone oven.\n"
        "**Shop.** She serves customers at the counter and counts the till each evening.\n"
        "**Stores.** She orders flour and yeast and checks deliveries against the notes."
    )
    duties = [duty.text for duty in only_position(duties=told).duties]
    assert duties
    assert not any("*" in duty for duty in duties)


def test_lines_that_each_have_a_label() -> None:
    told = (
        "In the bakery: kneads dough, shapes loaves and bakes them in the oven\n"
        "At the counter: serves customers, counts the till and writes the orders\n"
        "In the stores: checks deliveries, rotates stock and orders yeast"
    )
    duties = [duty.text for duty in only_position(duties=told).duties]
    assert len(duties) >= 3
    assert not any("\n" in duty for duty in duties)


def test_a_line_that_ends_in_a_dash_announces() -> None:
    told = (
        "Her work in those years --\n\n"
        "Loaves are shaped and baked in the stone oven\n"
        "Deliveries of flour are checked against the notes\n"
        "Orders of hotels are typed and sent to the driver"
    )
    assert _starts(told) == ["Loaves", "Deliveries", "Orders"]


def test_labels_in_two_languages() -> None:
    told = (
        "Ad / Name : Brona Keane\nGiriş / Entry : 18.05.2011\nÇıkış / Exit : 25.03.2019\n"
        "Görevi / Duty : Pastry Baker"
    )
    position = only_position(told)
    assert position.title
    assert position.title.text == "Pastry Baker"
    assert position.start
    assert position.start.readings[0].isoformat() == "2011-05-18"
    assert position.end
    assert position.end.readings[0].isoformat() == "2019-03-25"


def test_the_answers_of_a_questionnaire() -> None:
    told = (
        "1. Name of the worker?           Brona Keane\n"
        "2. In what post did she serve?   Pastry Baker\n"
        "3. How many hours weekly?        38\n"
        "4. Last monthly pay?             EUR 2,140 + meals"
    )
    position = only_position(told)
    assert position.title
    assert position.title.text == "Pastry Baker"
    assert position.hours
    assert position.pay


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Employee: Ms. Brona Keane\nGrade: Pastry Baker\nService: May 2014 to June 2019", True),
        ("Employee: Ms. Brona Keane\nJob: Pastry Baker\nGrade: B2, permanent", True),
        ("Employee: Ms. Brona Keane\nGrade: B2, permanent", False),
    ],
)
def test_a_grade_is_a_title_where_it_names_a_role(told: str, *, title: bool) -> None:
    found = only_position(told).title
    assert (found.text if found else None) == ("Pastry Baker" if title else None)


@pytest.mark.parametrize(
    "told",
    [
        "Noted: Brona Keane, Pastry Baker at Tavola Bread Works, May 2014 until June 2019.",
        "This is to say that Brona Keane was our full-time Pastry Baker 7/5/2014 - 13/6/2019.",
        "We confirm what the contract of Brona Keane says. Position. Pastry Baker. Duties below.",
    ],
)
def test_titles(told: str) -> None:
    title = only_position(told).title
    assert title
    assert title.text == "Pastry Baker"


def test_verbs_that_are_adjectives_elsewhere() -> None:
    told = (
        "She mixed dough for bread and rolls in the large mixer each morning. "
        "She fixed the slicer and the small ovens with her own tools."
    )
    assert _starts(told) == ["mixed", "fixed"]


@pytest.mark.parametrize(
    "said",
    [
        "Brona Keane cooperated with us as a Baker from May 2014 to June 2019.",
        "I am writing about Brona Can Keane. She was a Baker here from May 2014 to June 2019.",
    ],
)
def test_who_the_letter_is_about(said: str) -> None:
    applicant = whole_letter(told=said).applicant
    assert applicant
    assert applicant.text in said


def test_a_first_line_of_a_list_does_not_sign() -> None:
    told = "1. Work done:\nInstalled Ovens, mixers and slicers.\nKept the recipes of the bakery."
    signatory = whole_letter(duties=told).signatory
    assert signatory
    assert signatory.text == "Odhran Walsh"


def test_a_signatory_with_a_title_of_the_clergy() -> None:
    signatory = whole_letter(close=CLOSE.replace("Odhran", "Ven. Dr. Odhran")).signatory
    assert signatory
    assert signatory.text.endswith("Odhran Walsh")


def test_what_follows_a_list_is_no_part_of_it() -> None:
    told = (
        "She alone was handling everything:\n"
        "kneading of dough for bread and rolls;\ncleaning of the ovens and the mixers;\n"
        "checking of flour deliveries;\ntraining of apprentices.\n\n"
        "She has taken her gratuity and owes us nothing."
    )
    assert _starts(told) == ["kneading", "cleaning", "checking", "training"]


def test_clauses_and_lines_among_duties() -> None:
    """What is less plain is a duty too where most of a sentence or of a list are."""
    told = (
        "At the bakery it fell to her to do the next: every morning weigh the flour and the salt "
        "and mix the dough; put the loaves in the oven and check the temperature; do the test of "
        "moisture and write the result; record the quantities in the sheet; tell the foreman when "
        "an oven fails twice; and clean the mixers and the trays."
    )
    assert len(only_position(duties=told).duties) >= 5


def test_who_is_like_a_daughter_has_no_title_by_that() -> None:
    told = "Brona Keane was with us from May 2014 to June 2019 and worked like a daughter."
    assert only_position(told).title is None
