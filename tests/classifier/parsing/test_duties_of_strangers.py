"""What stands among duties and is none is told apart, however a stranger sets it out."""

from __future__ import annotations

import pytest

from classifier.parsing.boilerplate import is_praise
from classifier.parsing.parse import parse
from classifier.parsing.tails import without_tail

LETTER = """Larch & Sons Ltd
12 Mill Road, Leeds

4 May 2021

To whom it may concern,

This is to certify that Ms. Ada Holt worked with us as Clerk from 3 May 2015 to 30 April 2021,
full time, 40 hours a week.

{body}

Yours faithfully,
Joan Larch
Director
"""
TABLE = """Area            What was done
--------------------------------------------------
Counter         Weighing parcels and selling stamps to customers
Counter         Counting the drawer at the end of the day
Back room       Sorting letters into the racks by street
Back room       Loading bags into the van each evening
"""
PASSIVES = (
    "Trenches were dug and pipes were laid in them. Joints were sealed with cement and tested. "
    "Manholes were built of brick and plastered. Valves were opened and closed every week. "
    "Meters were repaired."
)


def duties(body: str) -> list[str]:
    """Give the duties of a letter with this body."""
    return [duty.text.rstrip(".") for duty in parse(LETTER.format(body=body)).duties]


@pytest.mark.parametrize(
    ("head", "other"),
    [("{}\n   . {}\n   . {}", "Stores"), ("{}\n    {}\n    {}", "At the gate"),
     ("1. {}\n◦ {}\n◦ {}", "Night"), ("{} -\n{}\n{}", "Setting up"),
     ("A) {}\n   {}\n   {}", "Upkeep")],
)  # fmt: skip
def test_what_names_a_part_of_the_work_is_no_duty(head: str, other: str) -> None:
    first = ("Counting boxes against the note", "Signing for sealed bags")
    second = ("Sweeping the yard after the market", "Locking both doors at night")
    below = [line.lower() if head.endswith("-\n{}\n{}") else line for line in (*first, *second)]
    parts = [head.format("Meals", *below[:2]), head.format(other, *below[2:])]
    found = duties("Her duties were:\n\n" + "\n".join(parts))
    assert found == below


def test_the_cell_that_names_a_row_is_no_duty() -> None:
    found = duties(TABLE)
    assert len(found) == 4
    assert not {"Counter", "Back room", "What was done"}.intersection(found)


@pytest.mark.parametrize(
    "line",
    ["Purpose              Submission to the embassy", "Direct reports: none", "Any time lost?",
     "Head of section ........ Mr. Paul Ash"],
)  # fmt: skip
def test_a_field_of_a_form_among_duties_is_none(line: str) -> None:
    listed = ["Posting bills in the ledger", "Filing letters by date", "Typing notes of meetings"]
    text = "Duties\n" + "\n".join(f"{at}. {item}" for at, item in enumerate([*listed, line], 1))
    assert duties(text) == listed


@pytest.mark.parametrize(
    "closing",
    ["That I am executing this affidavit to attest to the truth of the above.",
     "I make this statement in good faith and for no other purpose.",
     "I solemnly declare that the foregoing is correct."],
)  # fmt: skip
def test_the_closing_clause_of_an_affidavit_is_no_duty(closing: str) -> None:
    text = (
        "I, Joan Larch, being duly sworn, state:\n\n1. That I own a shop in Leeds;\n"
        "2. That Ada Holt worked for me as Clerk from 3 May 2015 to 30 April 2021;\n"
        "3. That she did the following:\n   a. Posted bills in the ledger;\n"
        f"   b. Filed letters by date;\n   c. Counted the till;\n4. {closing}\n"
    )
    assert [duty.text for duty in parse(text).duties] == [
        "Posted bills in the ledger", "Filed letters by date", "Counted the till"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    ["I ordered the paper and my sister kept the books.", "We print labels for farms.",
     "I trained her myself.", "Repairs were done by the garage.",
     "The drivers reported to the depot manager.",
     "Our foreman, Mr. Ash, laid out the work each day.",
     "Her portfolio covered two estates and a car park."],
)  # fmt: skip
def test_what_others_do_is_no_duty(sentence: str) -> None:
    found = duties(
        "She posted bills in the ledger. She filed letters by date and typed notes of meetings. "
        f"{sentence} She counted the till every evening."
    )
    assert not any(sentence[:12] in duty or "two estates" in duty for duty in found)
    assert "counted the till every evening" in found


def test_sentences_of_what_was_done_go_together() -> None:
    assert duties(PASSIVES)[-1] == "Meters were repaired"


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [("Her tasks range from giving medicine to taking blood.", "giving medicine"),
     ("She was responsible not only for keeping the diary but also for typing notes.",
      "keeping the diary"),
     ("Mrs. Holt delivered paint and cement to the building sites in the small van.",
      "delivered paint and cement"),
     ("On Mondays and Fridays she posted bills in the ledger of the firm.",
      "On Mondays and Fridays she posted")],
)  # fmt: skip
def test_a_duty_is_read_behind_what_leads_to_it(sentence: str, wanted: str) -> None:
    found = duties(f"She posted bills in the ledger and filed letters by date. {sentence}")
    assert any(duty.startswith(wanted) for duty in found)


def test_what_stands_below_the_nature_of_the_work_is_no_field() -> None:
    found = duties(
        "Nature of the work:\n\nMs. Holt posted bills in the ledger. She counted the till."
    )
    assert found == ["posted bills in the ledger", "counted the till"]


@pytest.mark.parametrize(
    ("told", "left"),
    [("built the ledger in a table, which halved our costs", "built the ledger in a table"),
     ("ran the desk alone, and she was always cheerful", "ran the desk alone"),
     ("measures roofs and explains offers, but she has taken on more",
      "measures roofs and explains offers"),
     ("worked out the tax, while I closed the books", "worked out the tax"),
     ("checked every machine, and her notes helped us plan", "checked every machine")],
)  # fmt: skip
def test_what_came_of_it_is_left_out(told: str, left: str) -> None:
    assert told[slice(*without_tail(told, (0, len(told))))] == left


def test_the_first_row_of_a_table_may_name_its_columns() -> None:
    table = TABLE.replace("Area", "Post").replace("What was done", "Description")
    assert len(duties(f"Principal duties\n{table}")) == 4


def test_what_is_done_before_what_she_does_is_read_with_it() -> None:
    found = duties(
        "She feeds the children and settles them for sleep. Children are washed before meals, and "
        "she puts plasters on scraped knees. She keeps the toys clean and leads the singing."
    )
    assert "Children are washed before meals" in found


@pytest.mark.parametrize(
    "sentence",
    ["Ada possesses a strong sense of order.", "She contributed greatly to our good name.",
     "She was always ready to help others.", "displaying an unusual understanding of people"],
)  # fmt: skip
def test_traits_are_praise(sentence: str) -> None:
    assert is_praise(sentence)
