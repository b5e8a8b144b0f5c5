"""Letters that lost their line breaks: where these were, and that nothing else changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.reading import DEV, labelled
from classifier.parsing.lost_breaks import with_breaks
from classifier.parsing.parse import parse

LETTER = (
    "Tidewater Sail Loft Ltd 14 Quay Street, Falmouth Tel: 01326 555 0110 3 May 2021"
    " REFERENCE LETTER To whom it may concern, This is to certify that Ms Ines Corvalan worked with"
    " us as a sailmaker from 4 June 2012 to 30 April 2021 for 38 hours per week. Her duties were:"
    " - cutting sailcloth to the drawings - sewing luff ropes and cringles - repairing storm damage"
    " on the quay She was a pleasure to have around. Yours sincerely, Harold Penrose Managing"
    " Director"
)


def test_the_facts_of_a_letter_on_one_line_are_found() -> None:
    letter = parse(LETTER)
    assert letter.form == "letter"
    assert letter.letterhead is not None
    assert letter.letterhead.text == "Tidewater Sail Loft Ltd"
    assert letter.signatory is not None
    assert letter.signatory.text == "Harold Penrose"
    assert letter.issued is not None
    assert letter.issued.quotation.text == "3 May 2021"
    (position,) = letter.positions
    assert position.title is not None
    assert position.title.text == "sailmaker"
    assert [duty.line for duty in position.duties] == [
        "cutting sailcloth to the drawings",
        "sewing luff ropes and cringles",
        "repairing storm damage on the quay",
    ]


@pytest.mark.parametrize("blanks", ["  ", "   ", " \t"])
def test_several_blanks_may_stand_for_a_break(blanks: str) -> None:
    (position,) = parse(LETTER.replace(" - ", f"{blanks}- ")).positions
    assert len(position.duties) == 3


def test_items_may_be_counted_by_letters() -> None:
    text = LETTER.replace(" - cutting", " a) Cutting").replace(" - sewing", " b) Sewing")
    (position,) = parse(text.replace(" - repairing", " c) Repairing")).positions
    assert [duty.line.split()[0] for duty in position.duties] == ["Cutting", "Sewing", "Repairing"]


def test_a_list_may_end_in_a_full_stop() -> None:
    (position,) = parse(LETTER.replace("quay She", "quay. She")).positions
    assert position.duties[-1].line.rstrip(".") == "repairing storm damage on the quay"


def test_labels_of_two_words_stay_whole() -> None:
    letter = parse(
        "Employment Verification Letter To whom it may concern, Company name: Tidewater Sails Ltd"
        " Employee name: Ines Corvalan Job title: Sailmaker Start date: 4 June 2012 End date:"
        " 30 April 2021 Working hours: 38 per week Duties: cutting sailcloth; sewing luff ropes;"
        " repairing storm damage on the quay. Yours sincerely, Harold Penrose Managing Director"
    )
    (position,) = letter.positions
    assert letter.issued is None
    assert position.start is not None
    assert position.start.quotation.text == "4 June 2012"
    assert position.end is not None
    assert position.end.quotation.text == "30 April 2021"


def test_adverbs_and_asides_break_no_sentence() -> None:
    text = (
        "Dear Hiring Manager, I am writing to recommend Ines Corvalan, sailmaker. Ines — who came"
        " to us straight from school — soon learned our trade — the hardest there is. I sincerely"
        " thank her. She treated every customer respectfully and patiently, ordered rope for and"
        " on behalf of the loft from June 2012 - April 2021, Monday - Friday. Tel: 01326 555 0110"
    )
    broken = with_breaks(text)
    assert broken != text
    for whole in ("who came to us", "I sincerely thank", "customer respectfully and patiently"):
        assert whole in broken
    for whole in ("for and on behalf of the loft", "June 2012 - April 2021", "Monday - Friday"):
        assert whole in broken


def test_every_quotation_is_one_of_the_text_as_given() -> None:
    letter = parse(LETTER)
    assert letter.source == LETTER
    for part in letter.quotations():
        assert LETTER[part.start : part.end] == part.text


def test_a_letter_with_its_breaks_stays_as_it_is() -> None:
    for name, text, _ in labelled(DEV, one_line=False):
        assert with_breaks(text) == text, name


@pytest.mark.parametrize(
    "text",
    [
        "Weld pipe - read drawings - grind joints - clean the bay " * 8,  # a list, and no letter
        "The crew sailed on Monday and came back a week later with nothing to show. " * 8,
    ],
)
def test_what_is_no_letter_gets_no_breaks(text: str) -> None:
    assert with_breaks(text) == text


@given(
    st.lists(
        st.sampled_from(
            [*LETTER.split(), "Dear", "Sirs,", "-", "Re:", "2.", "\n", "«é»", "\u2003"]
        ),
        max_size=120,
    ).map(" ".join)
)
def test_only_blanks_become_breaks(text: str) -> None:
    broken = with_breaks(text)
    assert len(broken) == len(text)
    for before, behind in zip(text, broken, strict=True):
        assert before == behind or (before.isspace() and behind == "\n")
    letter = parse(text)
    assert letter.source == text
    for part in letter.quotations():
        assert text[part.start : part.end] == part.text
