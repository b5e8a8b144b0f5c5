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
