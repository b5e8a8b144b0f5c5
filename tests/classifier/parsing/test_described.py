"""The occupation that a description speaks of."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing.described import described_occupation
from classifier.pasted import listed, parse

DESCRIBED = [
    "[Lock keepers] open and shut the gates of a canal. They warn boats of high water.",
    "[Beekeepers and honey packers] look after hives. They bottle what the bees bring in.",
    "[Registered paper conservators] often repair torn maps. Their work takes patience.",
    "[Directors of city archives] decide what is kept. They answer to the council.",
    "[Bell founders] cast bells in bronze and tune them by hand.",
    "Most [piano tuners] travel to their customers. They adjust strings and replace hammers.",
    "[Chimney sweepers] are called in before winter. Chimney sweepers brush flues.",
    "[Midwives] support women at birth and in the weeks after it.",
    "[Ordinary seamen] scrub decks and splice ropes for the boatswain.",
]
OTHERS = [
    "Supervised waiters in the dining room. They liked her for it.",
    "Supervise waiters. Order wine for the cellar and check that bottles are sound.",
    "Help engineers run a pilot reactor and note what it yields.",
    "Train operators on the new press. Write the instructions.",
    "Nurses report to me at every change of shift. Prepare rosters. Order dressings.",
    "Customers are served within five minutes of coming in.",
    "Drawers are emptied and cash is counted every evening.",
    "Drivers' schedules are prepared and posted every Friday by me.",
    "Managers meetings, agendas and minutes for the board.",
    "Bakers make bread. Roofers lay slates. They start early.",
    "I answer phones and book rooms for teachers. They are pleased.",
    "Bakers make bread",
    "",
]


@pytest.mark.parametrize("text", DESCRIBED)
def test_what_a_description_speaks_of_is_found(text: str) -> None:
    bare, name = text.replace("[", "").replace("]", ""), text.partition("[")[2].partition("]")[0]
    sentences = [f"{one}." for one in bare.rstrip(".").split(". ")]
    assert (title := listed(sentences).title)
    assert title.text == name
    assert (title := parse(bare).title)
    assert title.text == name


@pytest.mark.parametrize("text", OTHERS)
def test_a_persons_own_duties_describe_no_occupation(text: str) -> None:
    assert described_occupation([f"{one}." for one in text.rstrip(".").split(". ")]) is None


@pytest.mark.parametrize("text", DESCRIBED)
def test_signs_case_blanks_and_order_change_nothing(text: str) -> None:
    bare, name = text.replace("[", "").replace("]", ""), text.partition("[")[2].partition("]")[0]
    duties = bare.rstrip(".").split(". ")
    ways = [
        [duty.upper() for duty in duties],
        [f"• {duty}." for duty in duties],
        [f"- {duty.replace(' ', '   ')};" for duty in duties],
        duties[::-1],
    ]
    for way in ways:
        assert (title := listed(way).title)
        assert title.line.casefold() == name.casefold()


def test_a_stated_title_stays() -> None:
    duties = ["Bell founders cast bells in bronze and tune them by hand."]
    assert (title := listed(duties, title="Turner").title)
    assert title.text == "Turner"


def test_the_name_is_a_quotation_and_its_sentence_stays_a_duty() -> None:
    duties = ["They keep the log.", "Lock keepers open and shut the gates of a canal."]
    letter = listed(duties)
    assert letter.title
    assert letter.source[letter.title.start : letter.title.end] == "Lock keepers"
    assert [duty.text for duty in letter.duties] == duties


@given(st.lists(st.text(max_size=80), max_size=6))
def test_any_duties_give_a_letter_whose_title_stands_in_them(duties: list[str]) -> None:
    letter = listed(duties)
    assert letter.title is None or letter.title.text in letter.source


@given(st.permutations(DESCRIBED[0].translate({91: None, 93: None}).rstrip(".").split(". ")))
def test_order_is_none_of_its_business(duties: list[str]) -> None:
    assert (title := listed(duties).title)
    assert title.text == "Lock keepers"


def test_long_hostile_runs_of_words_end_soon() -> None:
    words = random.Random(1).choices(["nurses", "and", "of", "drivers", "/", "&"], k=20_000)  # noqa: S311
    assert described_occupation([" ".join(words)]) is None
