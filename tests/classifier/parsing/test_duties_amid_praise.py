"""What a person did is told apart from the praise around it, and from what others and things do."""

from __future__ import annotations

import pytest

from classifier.parsing.denials import is_of_others
from classifier.parsing.parse import parse
from classifier.parsing.praised import told_amid
from classifier.parsing.prose import stated_duties
from classifier.parsing.tails import without_tail

LETTER = """To Whom It May Concern,

I am pleased to write this letter of recommendation for Marian Oakley, who has worked with our
company for four years. During this time Marian has consistently shown a strong work ethic.

{told}

Her personality made her a pleasure to work with. I recommend her without reservation.

Sincerely,
Gerald Hopkins
Owner
"""


def amid(sentence: str) -> list[str]:
    """Give what a sentence of praise says that Marian did."""
    spans = told_amid(sentence, (0, len(sentence)), ("Marian", "Oakley"))
    return [sentence[slice(*span)].rstrip(". ") for span in spans]


@pytest.mark.parametrize(
    "sentence",
    [
        "She played a pivotal role in [rolling out our ordering system].",
        "Marian was invaluable in [drafting tender documents] and won everybody's respect.",
        "She has taken on the responsibility of [training apprentices in the paint shop].",
        "She made a point of [calling each client after a delivery].",
        "She took it upon herself to [reorganise the tool store].",
        "Marian excelled at [repairing diesel pumps] and earned our trust.",
        "She is a master at [fitting hearing aids].",
        "Marian did an excellent job of [keeping the archive of building plans].",
        "She is known for carefully [tuning pianos].",
        "Her [handling of difficult callers] was exemplary.",
        "She showed exceptional teamwork, effectively [collaborating with suppliers].",
        "She was a joy to have around, always [preparing fresh meals for the children].",
        "Besides [keeping our books], she was a wonderful colleague.",
        "Aside from [doing the laundry and the ironing], she was a joy to have around.",
        "She showed a good grasp of our trade as well as [repairing all our machines].",
        "I hired Marian in 2012 to [run my small bakery].",
        "She was always keen to [take my father out in his wheelchair].",
        "Her job required that she [drive between farms every day].",
        "I relied on her for [ordering lumber].",
        "She devoted many evenings to [coaching our young players].",
        "One of her talents is [arranging the shop window].",
        "The care that she took in [handling old maps] was a wonder to watch.",
    ],
)
def test_the_activity_alone_is_the_duty(sentence: str) -> None:
    told = sentence.replace("[", "").replace("]", "")
    assert amid(told) == [sentence[sentence.index("[") + 1 : sentence.index("]")]]


def test_from_this_to_that_are_two_duties() -> None:
    told = "She was at home in all of it from dressing wounds to taking blood samples."
    assert amid(told) == ["dressing wounds", "taking blood samples"]


def test_a_sentence_goes_on_with_what_was_done() -> None:
    told = "She has taken the initiative in testing pumps and has drawn up the repair plans."
    assert amid(told) == ["testing pumps", "drawn up the repair plans"]


@pytest.mark.parametrize(
    "sentence",
    [
        "She excelled in everything she did.",
        "She is proficient in performing all duties of a secretary.",
        "She was invaluable in addressing complex challenges.",
        "She showed a keen wish to learn and to get better.",
        "I had the pleasure of working with her for two years.",
        "I have no hesitation in recommending her.",
        "She always met deadlines, exceeding our expectations.",
        "She has a positive attitude, making her a pleasure to work with.",
        "She has a degree in engineering from a good school.",
        "She has a knowledge of baking and pastry.",
        "It was the deciding factor in hiring her.",
    ],
)
def test_praise_alone_tells_no_duty(sentence: str) -> None:
    assert amid(sentence) == []


@pytest.mark.parametrize(
    ("told", "duties"),
    [
        ("She skillfully balanced the tills of four shops.", ["balanced the tills of four shops"]),
        ("She was instrumental in building our stock database and contributed greatly to it.",
         ["building our stock database"]),
        ("She designed an irrigation system which doubled our harvest.",
         ["designed an irrigation system"]),
        ("She was responsible for web design, database setup and website maintenance.",
         ["web design", "database setup", "website maintenance"]),
    ],
)  # fmt: skip
def test_a_letter_of_praise_has_its_duties(told: str, duties: list[str]) -> None:
    found = [duty.text.rstrip(".") for duty in parse(LETTER.format(told=told)).duties]
    assert found == duties


@pytest.mark.parametrize(
    ("sentence", "duty"),
    [
        ("She served as the main point of contact between the office and the clinics.", "served"),
        ("She contributed to the development of our web shop.", "contributed"),
        ("She has run my kitchen in my absence.", "run"),
        ("She exceptionally managed a crew of twenty.", "managed"),
    ],
)
def test_verbs_that_are_seldom_duties(sentence: str, duty: str) -> None:
    found = stated_duties(sentence, (0, len(sentence)), (), ())
    assert [sentence[a:b] for a, b in found] == [sentence[sentence.index(duty) :]]


def test_what_follows_the_dates_is_a_duty() -> None:
    told = "She has worked for us since May 2015 and has looked after all our boilers."
    at = told.index("May 2015")
    found = stated_duties(told, (0, len(told)), (), [(at, at + 8)])
    assert [told[a:b] for a, b in found] == ["looked after all our boilers."]


def test_no_verb_follows_to_a_standard() -> None:
    told = "She had every skill that the post asks for, at a high level."
    assert stated_duties(told, (0, len(told)), (), ()) == []


@pytest.mark.parametrize(
    "told",
    [
        "It prints the labels, allowing our clerks to save time.",
        "Those plans were still developing.",
        "Much of the material was new to her.",
        "My father died peacefully at home.",
        "Her expertise opened new markets for us.",
        "She liked to stay busy at home.",
        "Marian proved to be good company.",
        "Our customers loved the new menu.",
    ],
)
def test_what_things_and_others_do_is_no_duty(told: str) -> None:
    assert is_of_others(told, (0, len(told)), frozenset(("Marian",)))


@pytest.mark.parametrize(
    "told",
    [
        "It was up to her to choose the route.",
        "These were counted daily by her.",
        "Our clients were called by her every week.",
        "Her handling of the mail was careful.",
    ],
)
def test_what_the_person_does_to_things_is_one(told: str) -> None:
    assert not is_of_others(told, (0, len(told)), frozenset(("Marian",)))


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("rebuilt the archive, resulting in far fewer losses", "rebuilt the archive"),
        ("told us of the next steps—something that lightened our load",
         "told us of the next steps"),
        ("checked each item, and the lists she wrote were well organized", "checked each item"),
        ("wrote a sorting program, which is now in use everywhere", "wrote a sorting program"),
    ],
)  # fmt: skip
def test_the_result_belongs_to_an_item_and_not_to_a_sentence(told: str, left: str) -> None:
    assert told[slice(*without_tail(told, (0, len(told)), told=True))] == left
    assert told[slice(*without_tail(told, (0, len(told))))] == told


def test_a_purpose_with_that_is_no_tail() -> None:
    told = "tests pumps to ensure that valves close, and that all seals are tight"
    assert told[slice(*without_tail(told, (0, len(told))))] == told
