"""What the column of duties in a table of positions tells, for the position of its row."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import positions_told

TOLD = "Ms. Brona Keane worked for us from May 2015 to February 2025. She held these posts:\n\n"
DATES = ("May 2015 - June 2018", "July 2018 - February 2025")
FIRST = ["Served customers", "counted the till", "stocked shelves"]
SECOND = ["Made the rota", "approved refunds within limits", "banked the takings"]
HEAD = "Position\tPeriod\tDuties\n"


def _read(table: str) -> dict[str, list[str]]:
    return {
        position.title.text: [duty.text.rstrip(".") for duty in position.duties]
        for position in positions_told(TOLD + table)
        if position.title
    }


def _joined(duties: list[str], link: str) -> str:
    return link.join(duty[0].upper() + duty[1:] if link == ". " else duty for duty in duties)


def _rows(row: str, link: str = "; ", second: str = "Head Cashier") -> str:
    jobs = zip(("Cashier", second), DATES, (FIRST, SECOND), strict=True)
    return "\n".join(
        row.format(n=n, title=title, dates=dates, duties=_joined(duties, link))
        for n, (title, dates, duties) in enumerate(jobs, 1)
    )


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (HEAD, "{title}\t{dates}\t{duties}"),
        (HEAD, "{n}\t{title}\t{dates}\t{duties}"),
        ("S/N | Post | Unit | Period | Duties\n", "{n} | {title} | North | {dates} | {duties}"),
        ("| Post | Period | Main duties |\n|---|---|---|\n", "| {title} | {dates} | {duties} |"),
        ("Post\tDuties performed\tDates\n", "{title}\t{duties}\t{dates}"),
        ("Position\tPeriod\tDuty\n", "{title}\t{dates}\t{duties}"),
    ],
)
@pytest.mark.parametrize("link", ["; ", ", ", ". "])
def test_a_cell_of_duties_is_read_whole(head: str, row: str, link: str) -> None:
    told = _read(head + _rows(row, link))
    assert [[duty.lower() for duty in duties] for duties in told.values()] == [
        [duty.lower() for duty in duties] for duties in (FIRST, SECOND)
    ]


def test_a_row_below_an_officer_is_a_position_like_any_other() -> None:
    told = _rows("{title}\t{dates}\t{duties}").replace("Cashier", "Loans Officer", 1)
    assert list(_read(HEAD + told)) == ["Loans Officer", "Head Cashier"]


def test_one_duty_in_a_cell_is_read() -> None:
    told = f"Cashier\t{DATES[0]}\tServed customers\nHead Cashier\t{DATES[1]}\tHired cashiers"
    assert _read(HEAD + told) == {
        "Cashier": ["Served customers"],
        "Head Cashier": ["Hired cashiers"],
    }


def test_rows_with_an_empty_beginning_carry_on_the_one_above() -> None:
    told = _rows("{title}\t{dates}\t{duties}", "\n\t\t")
    below = "\nMs. Keane was always on time."
    assert _read(HEAD + told + below) == {"Cashier": FIRST, "Head Cashier": SECOND}


def test_a_cell_of_several_paragraphs_stands_below_its_row() -> None:
    told = "\n\n".join(
        f"{title}\t{dates}\n\n{first}\n\n- {second}\n- {third}"
        for title, dates, (first, second, third) in zip(
            ("Cashier", "Head Cashier"), DATES, (FIRST, SECOND), strict=True
        )
    )
    assert _read(f"{HEAD}{told}\n\nMs. Keane was always on time.") == {
        "Cashier": FIRST,
        "Head Cashier": SECOND,
    }


def test_cells_and_lines_that_tell_no_duty_are_none() -> None:
    told = f"Cashier\t{DATES[0]}\tSee below\nHead Cashier\t{DATES[1]}\tN/A\nPlease call us."
    assert _read(HEAD + told) == {"Cashier": [], "Head Cashier": []}


def test_hours_in_a_table_take_no_dates_from_the_rows_below() -> None:
    told = (
        f"Position\tPeriod\tHours\tSalary\tDuties\nCashier\t{DATES[0]}\t24 hours a week\t$15 per"
        f" hour\tServed customers\nHead Cashier\t{DATES[1]}\t40 hours a week\t$21 per hour\tMade"
        " the rota"
    )
    first, second = positions_told(TOLD + told)
    assert first.end is not None
    assert second.start is not None
    assert second.end is not None
    assert (second.hours and second.hours.low) == 40
