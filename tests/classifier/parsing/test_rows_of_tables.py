"""The duties in the rows of tables, numbered or not, without the cells that only name them."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import only_position

ROWS = (
    ("Stock", "Count the flour and sugar each Friday", "Weekly"),
    ("Ovens", "Clean the ovens and log their temperatures", "Daily"),
    ("Deliveries", "Check deliveries against the orders", "Daily"),
    ("Shop", "Serve customers and take payments", "Daily"),
)
DUTIES = [duty for _, duty, _ in ROWS]


def _read(duties: str) -> list[str]:
    return [duty.text for duty in only_position(duties=duties).duties]


def _table(row: str, head: str = "Her duties were:") -> str:
    told = [
        row.format(at=at, name=name, duty=duty, often=often)
        for at, (name, duty, often) in enumerate(ROWS, 1)
    ]
    return "\n".join([head, *told])


@pytest.mark.parametrize(
    "row",
    [
        "{at}\t{name}\t{duty}",
        "{at}.\t{name}\t{duty}",
        "{at}. | {name} | {duty}",
        "{at}. {name} | {duty}",
        "{at}\t{name}\t{duty}\t{often}",
        "{at}.\t{duty}\t{often}",
        "•\t{name}\t{duty}",
        "{at}. {name:12}    {duty}",
    ],
)
def test_a_numbered_row_gives_the_cell_that_tells_the_duty(row: str) -> None:
    assert _read(_table(row)) == DUTIES


def test_the_names_of_the_columns_are_no_duty() -> None:
    assert _read(_table("{at}\t{name}\t{duty}", "Sr.\tResponsibility\tDescription")) == DUTIES


def test_the_rest_of_a_row_is_in_the_next_line() -> None:
    told = _read(_table("{at}\t{name}\t{duty}\n\t\tas the baker wishes"))
    assert [" ".join(duty.split()) for duty in told] == [
        f"{duty} as the baker wishes" for duty in DUTIES
    ]


def test_a_gap_in_an_item_cuts_nothing_off() -> None:
    told = _table("{at}. {duty}").replace("Count the", "Count\tthe")
    assert _read(told) == [DUTIES[0].replace("Count the", "Count\tthe"), *DUTIES[1:]]


def test_gaps_within_the_sentences_of_all_items_cut_nothing_off() -> None:
    told = _table("{at}. Go to the shop and\t{duty}")
    told = told.replace("\tC", "\tc").replace("\tS", "\ts")
    assert all(duty.startswith("Go to the shop") for duty in _read(told))


def test_no_cell_of_many_words_is_left_out() -> None:
    told = _read(_table("{at}.\t{name} and all that belongs to it in the whole bakery\t{duty}"))
    assert [duty.partition("\t")[2] for duty in told] == DUTIES


# What may be the label of a fact elsewhere.
LABELS = (
    ("Benefits", "Mail", "Reference", "Contract"),
    ("Vacation", "Attendance", "Conduct", "Leave"),
    ("Schedule", "Salary", "Date", "Address"),
    ("Function", "Status", "Approved by", "Department"),
)


@pytest.mark.parametrize("names", LABELS)
@pytest.mark.parametrize("row", ["{name}\t{duty}", "{name} | {duty}", "{at}\t{name}\t{duty}"])
@pytest.mark.parametrize("head", ["Responsibilities", "Her duties were:", "Area\tTask"])
def test_a_part_of_the_work_may_have_the_name_of_a_fact(
    names: tuple[str, ...], row: str, head: str
) -> None:
    told = [row.format(at=at, name=names[at - 1], duty=DUTIES[at - 1]) for at in range(1, 5)]
    position = only_position(duties="\n".join([head, *told]))
    assert [duty.text for duty in position.duties] == DUTIES
    assert position.title
    assert position.title.text == "Bookkeeper"
    assert position.pay is None


def test_facts_in_a_table_with_duties_stay_facts() -> None:
    told = "\n".join(f"Duty {at}\t{duty}" for at, duty in enumerate(DUTIES, 1))
    facts = "Position\tShop Baker\nHours\t32 per week\nSalary\tEUR 2,100 a month"
    position = only_position(told="We employed Ms. Brona Keane.", duties=f"{facts}\n{told}")
    assert position.title
    assert position.title.text == "Shop Baker"
    assert position.hours
    assert position.hours.low == 32
    assert position.pay
    assert position.pay.low == 2_100
    assert [duty.text for duty in position.duties] == DUTIES


def test_facts_below_the_names_of_columns_stay_facts() -> None:
    facts = "Item | Detail\nCommenced | 4 May 2019\nStill employed | Yes"
    facts += "\nContract | Permanent, full-time"
    position = only_position(
        told="We write of Ms. Brona Keane, Bookkeeper.",
        duties=f"{facts}\n\nHer duties are:\n- {DUTIES[0]}\n- {DUTIES[1]}",
    )
    assert position.present
    assert position.start
    assert [status.kind for status in position.statuses] == ["permanent", "full-time"]
