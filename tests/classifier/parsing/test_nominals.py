"""Duties put as nouns."""

from __future__ import annotations

from itertools import pairwise

import pytest

from classifier.pasted import parse
from tests.classifier.parsing.site_letter import FRAME

TOLD = [
    "We were struck by his careful [restoration of brick culverts], which few can do.",
    "Much of it rests on his [design and installation of pumping stations], saving us days.",
    "Fell's [inspection of sewers and manholes by camera] was praised by the council.",
    "Her skill shows in her [preparation of tender documents for rural schemes].",
]
UNTOLD = [
    "We were struck by his management of time.",
    "His understanding of the trade and his command of English are good.",
    "The firm's maintenance of its own fleet is done in Galway.",
    "We thank him for his execution of all duties.",
]


@pytest.mark.parametrize("said", TOLD)
def test_an_activity_put_as_a_noun_is_a_duty(said: str) -> None:
    wanted = said.partition("[")[2].partition("]")[0]
    letter = parse(FRAME.format(said=said.replace("[", "").replace("]", "")))
    assert any(duty.text.rstrip(".").endswith(wanted) for duty in letter.duties)


@pytest.mark.parametrize("said", UNTOLD)
def test_qualities_empty_words_and_the_firms_work_are_none(said: str) -> None:
    assert parse(FRAME.format(said=said)).duties == ()


def test_what_is_told_already_is_not_told_twice() -> None:
    said = "He was responsible for the inspection of sewers, and his inspection of sewers was good."
    duties = parse(FRAME.format(said=said)).duties
    spans = sorted((duty.start, duty.end) for duty in duties)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))


def test_what_somebody_worked_on_is_a_duty() -> None:
    wanted = (
        "worked on a fault tracking system that enabled our crews to record and manage the faults "
        "they met in the wells"
    )
    (duty,) = parse(FRAME.format(said=f"He has {wanted}.")).duties
    assert duty.text.rstrip(".") == wanted


@pytest.mark.parametrize("said", ["He worked on call.", "He worked on time and on weekends."])
def test_when_somebody_worked_is_none(said: str) -> None:
    assert parse(FRAME.format(said=said)).duties == ()
