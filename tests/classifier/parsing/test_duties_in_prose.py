"""Duties in sentences of unusual order or spelling, and what stands amid duties and is none."""

from __future__ import annotations

import pytest

from classifier.parsing.circumstances import with_leads
from classifier.parsing.denials import is_denied
from classifier.parsing.headings import is_duty_heading
from classifier.parsing.layout import read_lines
from classifier.parsing.parse import parse
from classifier.parsing.prose import sentences
from classifier.parsing.tables import duty_cells

LETTER = """Quarry Lane Joinery Ltd
3 Quarry Lane, Kilkenny, Ireland
Tel: +353 56 555 0100

4 March 2021

To whom it may concern,

Mr. Anton Reyl worked with us as a Joiner from 3 May 2015 to 30 April 2021, full time.

{body}

Yours faithfully,

Maeve Dunne
Owner
"""


def _duties(body: str) -> list[str]:
    return [duty.text for duty in parse(LETTER.format(body=body)).duties]


def _widened(sentence: str, duty: str) -> str:
    at = sentence.index(duty)
    ((start, end),) = with_leads(sentence, [((at, len(sentence)), (0, len(sentence)))])
    return sentence[start:end]


@pytest.mark.parametrize(
    ("sentence", "duty"),
    [
        ("When a hinge is loose, he refits it.", "refits"),
        ("If a client complains of a door he planes it.", "planes"),
        ("In summer she paints the sheds.", "paints"),
        ("Twice a week they also sharpen the saws.", "sharpen"),
        ("Split boards and worn hinges he replaced.", "replaced"),
    ],
)
def test_when_and_to_what_a_duty_is_done_belongs_to_it(sentence: str, duty: str) -> None:
    assert _widened(sentence, duty) == sentence


@pytest.mark.parametrize(
    ("sentence", "duty"),
    [
        ("In his role he planes doors.", "planes"),
        ("During her time she planes doors.", "planes"),
        ("As our joiner he planes doors.", "planes"),
        ("I can confirm that he planes doors.", "planes"),
        ("In the year 2019 he planed doors.", "planed"),
        ("Customers say he planes doors well.", "planes"),
    ],
)
def test_what_leads_to_a_duty_but_says_nothing_of_it_stays_out(sentence: str, duty: str) -> None:
    assert _widened(sentence, duty) == sentence[sentence.index(duty) :]


def test_a_lead_goes_to_the_first_duty_of_its_sentence() -> None:
    text = "When a job is done he sweeps the floor and he locks the shed."
    first, second = text.index("sweeps"), text.index("locks")
    spans = [((first, second - 8), (0, len(text))), ((second, len(text)), (0, len(text)))]
    assert list(with_leads(text, spans)) == [(0, second - 8), (second, len(text))]


def test_what_was_not_done_is_no_duty() -> None:
    found = _duties(
        "He planed doors and fitted locks. He cut the frames on the band saw. He did not meet the"
        " clients or write quotations. He glued and clamped the panels. Drawings were made by the"
        " architect and not by him. He had no apprentices to train."
    )
    assert any("clamped the panels" in duty for duty in found)
    assert not any(word in duty for duty in found for word in ("meet", "Drawings", "apprentices"))


@pytest.mark.parametrize(
    "told",
    [
        "He did not only cut the frames but also painted them.",
        "When he could not lift a door, he called a helper.",
        "On days when he did not work at the bench he drove the van.",
        "He fitted doors that were not square.",
        "He did the drawings himself, as they were never right.",
        "He wasn't just a joiner, and painted too.",
    ],
)
def test_not_is_no_denial_everywhere(told: str) -> None:
    assert not is_denied(told, (0, len(told)))


@pytest.mark.parametrize(
    "told",
    [
        "did not meet clients.",
        "She never signed a drawing.",
        "In the shop she didn't serve.",
        "Mr. Reyl was not in charge of anybody.",
        "He had no say in prices.",
    ],
)
def test_denials(told: str) -> None:
    assert is_denied(told, (0, len(told)))


def test_sentences_may_begin_with_small_letters() -> None:
    text = (
        "he plane the door and fit lock. he cut the frame on band saw. after glue is dry he sand"
        " the panel. if customer bring old chair he repair it, e.g. the leg."
    )
    assert len(list(sentences(text, (0, len(text))))) == 4


def test_an_abbreviation_before_a_small_letter_ends_no_sentence() -> None:
    text = "He planed doors, frames etc. and fitted approx. forty locks a week."
    assert len(list(sentences(text, (0, len(text))))) == 1


def test_a_blank_line_above_a_list_of_a_mail_that_stands_behind_signs_of_a_quotation() -> None:
    text = (
        "From: office@quarry.example\nTo: anton@mail.example\nSubject: letter\n\n"
        "His duties are:\n\n> planing doors\n> fitting locks\n\nMaeve Dunne"
    )
    assert sum(line.text.startswith(">") for line in read_lines(text)) == 2


def test_the_names_of_more_columns() -> None:
    text = (
        "No.\tWork\tFrequency\n1\tPlaning of doors and frames\tDaily\n2\tFitting of locks\tWeekly"
    )
    cells = [text[slice(*cell)] for cell in duty_cells(text, read_lines(text))]
    assert cells == ["Planing of doors and frames", "Fitting of locks"]


def test_an_item_that_announces_those_below_it_is_no_duty() -> None:
    found = _duties(
        "1. His monthly pay was 2,100 euro.\n2. The work of the joiner at the shed was:-\n"
        "   a) planing doors and frames;\n   b) fitting locks and hinges;\n   c) gluing of panels."
    )
    assert len(found) == 3
    assert found[0].startswith("planing")


def test_the_counted_paragraphs_of_an_affidavit_tell_each_duty_apart() -> None:
    found = _duties(
        "1. I am a joiner and live in Kilkenny.\n"
        "2. My work was as follows. I planed doors and frames. I cut boards on the band saw."
        " I fitted locks and hinges in houses. I sharpened the chisels every week.\n"
        "3. What I say here is true."
    )
    assert "I cut boards on the band saw." in found
    assert not any("as follows" in duty or "true" in duty for duty in found)


def test_counted_headings_tell_the_duties_of_positions_apart() -> None:
    assert is_duty_heading("SEQ 02 DUTIES")
    assert is_duty_heading("Position 1 responsibilities")
    letter = parse("""Quarry Lane Joinery Ltd
EMPLOYMENT RECORD

No.  Title                  From         To
1    Shop Assistant         2015-05-03   2018-04-30
2    Joiner                 2018-05-01   2021-04-30

Position 1 duties
- served customers at the counter and took their money
- kept the shelves of screws and glue filled

Position 2 duties
- planed doors and cut frames on the band saw
- fitted locks and hinges in the houses of clients

Maeve Dunne
Owner
""")
    assert [len(position.duties) for position in letter.positions] == [2, 2]
