"""Duties told in lists, tables and sentences of many kinds come apart as they are meant."""

from __future__ import annotations

import pytest

from classifier.parsing.headings import heading_kind, is_duty_heading
from classifier.parsing.layout import read_lines
from classifier.parsing.parse import parse
from classifier.parsing.prose import stated_duties
from classifier.parsing.tails import without_tail
from classifier.parsing.trimming import trimmed
from classifier.parsing.verbs import past_of, third_of, verb_form
from classifier.training.telling import told_letters

LETTER = """Larch & Sons Ltd
12 Mill Road, Leeds

4 May 2021

To whom it may concern,

This is to certify that Ms. Ada Holt worked with us as {title} from 3 May 2015 to 30 April 2021,
full time, 40 hours a week.

{body}

Yours faithfully,
Joan Larch
Director
"""


def duties(body: str, title: str = "Clerk") -> list[str]:
    """Give the duties of a letter with this body."""
    return [duty.text for duty in parse(LETTER.format(title=title, body=body)).duties]


def told(sentence: str) -> list[str]:
    """Give the duties that a sentence states."""
    spans = stated_duties(sentence, (0, len(sentence)), (), ())
    return [sentence[slice(*span)].strip() for span in spans]


def test_a_brief_sentence_tells_one_duty_and_a_long_one_each_of_its_own() -> None:
    brief = "She swept the yard, fed the hens and shut the gate."
    assert told(brief) == ["swept the yard, fed the hens and shut the gate."]
    long = (
        "She kept the ledgers of all four branches in order, prepared the monthly wages of the"
        " workers and carried the takings to the bank each evening."
    )
    assert len(told(long)) == 3


def test_a_noun_in_s_begins_no_duty() -> None:
    assert (
        len(told("He answers the calls that are made by doctors, nurses and wards at night.")) == 1
    )


@pytest.mark.parametrize("verb", ["glazes", "kerns", "tears"])
def test_any_verb_in_s_behind_a_pronoun_is_what_the_person_does(verb: str) -> None:
    assert told(f"He {verb} the outer side of the tiles.")


def test_what_is_done_by_the_person_stands_beside_what_she_does() -> None:
    body = (
        "She typed the letters of the partners. The wage sheets of forty workers were made by her"
        " each month and she filed the receipts. Visitors were received by her at the front desk."
    )
    found = duties(body)
    assert any("wage sheets" in duty for duty in found)
    assert any(duty.startswith("filed the receipts") for duty in found)
    assert any("Visitors" in duty for duty in found)


def test_items_that_name_those_below_them_are_no_duties() -> None:
    body = """DUTIES

1) Stores
Receiving goods and checking them against the order
Keeping the stock register

2) Accounts
Posting of invoices in the ledger
Preparation of bank slips"""
    found = duties(body)
    assert "Keeping the stock register" in found
    assert "Stores" not in found
    assert "Accounts" not in found


def test_lettered_lines_that_head_others_are_no_duties() -> None:
    body = """Duties:
A. The kitchen
Cuts vegetables and prepares soups
Cleans the stoves after service
B. The store
Checks deliveries and signs for them
Counts the stock every Friday"""
    found = duties(body, "Cook")
    assert not any("The kitchen" in duty or "The store" in duty for duty in found)
    assert len(found) == 4


def test_the_columns_of_a_table_may_be_kept_apart_by_blanks() -> None:
    body = """Duties performed
Weighing of flour and mixing of dough        daily
Cleaning of the ovens and the trays          weekly
Ordering of sugar, yeast and butter          monthly"""
    assert duties(body, "Baker") == [
        "Weighing of flour and mixing of dough",
        "Cleaning of the ovens and the trays",
        "Ordering of sugar, yeast and butter",
    ]


def test_a_duty_among_duties_is_one_too() -> None:
    body = """Her duties were:
- Preparing monthly payroll and tax returns
- Posting invoices in the ledger
- Reconciling bank statements
- Mentors two school leavers
- Ordering stationery and filing letters"""
    assert len(duties(body)) == 5


def test_a_number_before_blanks_is_no_part_of_a_duty() -> None:
    text = "04  Change worn rollers"
    assert text[slice(*trimmed(text, (0, len(text))))] == "Change worn rollers"


@pytest.mark.parametrize("text", ["Cut waste by 9 %", "Raised the yield to 80%"])
def test_a_share_that_was_reached_is_no_share_of_the_time(text: str) -> None:
    assert text[slice(*trimmed(text, (0, len(text))))] == text
    timed = "Change rollers 40 %"
    assert timed[slice(*trimmed(timed, (0, len(timed))))] == "Change rollers"


def test_working_out_overtime_is_a_duty_but_working_it_is_none() -> None:
    items = "- paid the wages each week\n- {} overtime and holiday pay\n- filed the payslips"
    assert len(duties(f"Her duties were:\n{items.format('worked out')}")) == 3
    assert len(duties(f"Her duties were:\n{items.format('worked')}")) == 2


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("## Requirements", "other"),
        ("**Responsibilities**", "duties"),
        ("JOB DESCRIPTION (FORM 7)", "duties"),
        ("Calls at farms in the valley, comprising", "duties"),
        ("All through the years she demonstrated:", "other"),
        ("What you bring", "other"),
        ("Other duties as assigned", None),
    ],
)
def test_headings_of_many_kinds(line: str, kind: str | None) -> None:
    assert heading_kind(line, before_list=True) == kind


def test_other_duties_as_required_are_an_item() -> None:
    assert not is_duty_heading("Any other tasks as may be required")
    assert is_duty_heading("Other duties")


def test_a_closing_quotation_mark_in_a_line_is_no_bullet() -> None:
    assert len(read_lines("La société « Dupin » sise à « Lyon » atteste ce qui suit.")) == 1


@pytest.mark.parametrize(
    "praise",
    [
        "She took all her work to heart and did whatever was given to her. She was loved by all.",
        "He was involved in all activities of the firm and met every challenge with a smile.",
    ],
)
def test_praise_states_no_duty(praise: str) -> None:
    assert duties(praise) == []


def test_what_a_firm_is_engaged_in_is_no_duty() -> None:
    assert told("Our company is engaged in dyeing and printing of cloth.") == []
    assert told("At our company he was engaged in dyeing and printing of cloth.") != []


@pytest.mark.parametrize(
    ("base", "past", "third"),
    [("carry", "carried", "carries"), ("teach", "taught", "teaches"), ("plan", "planned", "plans")],
)
def test_verbs_are_told_in_other_forms(base: str, past: str, third: str) -> None:
    assert past_of(base) == past
    assert third_of(base) == third
    assert verb_form(past) == "past"
    assert verb_form(third) == "third"
    assert past_of("chair-o-plane") is None


def test_made_letters_tell_their_duties_where_they_say() -> None:
    letters = list(told_letters(12))
    assert len(letters) == 12
    for text, spans in letters:
        assert spans
        assert all(text[start:end].endswith(".") for start, end in spans)
        assert all(text[start].isupper() for start, _ in spans)


@pytest.mark.parametrize(
    "aside", ["when it was quiet", "if the queue was short", "whenever we were late"]
)
def test_what_stands_between_two_duties_belongs_to_neither(aside: str) -> None:
    text = f"She packed the orders and, {aside}, dusted the racks."
    end = text.index(", dusted")
    start, end = without_tail(text, (4, end), told=True)
    assert text[start:end] == "packed the orders"
    assert without_tail(text, (4, len(text)), told=True)[1] == len(text)
