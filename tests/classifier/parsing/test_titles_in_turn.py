"""Positions told in one sentence, or backwards, each with the dates that are its own."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from tests.classifier.parsing.whole_letter import whole_letter

Row = tuple[str, str | None, str | None]


def _rows(told: str) -> list[Row]:
    return [_row(position) for position in whole_letter(told=told).positions]


def _row(position: Position) -> Row:
    start, end = position.start, position.end
    return (
        position.title.text if position.title else "",
        start.quotation.text if start else None,
        end.quotation.text if end else "present" if position.present else None,
    )


THREE = [
    ("Stock Hand", "Jan 2014", "Feb 2016"),
    ("Shift Leader", "Mar 2016", "June 2018"),
    ("Warehouse Supervisor", "July 2018", "Jan 2021"),
]


@pytest.mark.parametrize(
    "told",
    [
        (
            "was hired as Stock Hand (Jan 2014 - Feb 2016), then promoted to Shift Leader (Mar 2016"
            " - June 2018) and finally to Warehouse Supervisor (July 2018 - Jan 2021)."
        ),
        (
            "was hired as Stock Hand (Jan 2014 - Feb 2016), moved to Shift Leader (Mar 2016 - June"
            " 2018), and then was appointed Warehouse Supervisor (July 2018 - Jan 2021)."
        ),
        (
            "held the position of Stock Hand from Jan 2014 to Feb 2016, of Shift Leader from Mar"
            " 2016 to June 2018 and of Warehouse Supervisor from July 2018 to Jan 2021."
        ),
    ],
)
def test_three_positions_in_turn(told: str) -> None:
    assert _rows(f"Ms. Brona Keane {told}") == THREE


TWO = [("Ledger Clerk", None, "31 May 2018"), ("Payroll Officer", "1 June 2018", "present")]


@pytest.mark.parametrize(
    "told",
    [
        (
            "held the position of Ledger Clerk until 31 May 2018 and of Payroll Officer from 1 June"
            " 2018 to the present."
        ),
        (
            "has been employed in the role of Ledger Clerk (part of Finance) until 31 May 2018, and"
            " that of Payroll Officer from 1 June 2018 to date."
        ),
        (
            "was employed as Ledger Clerk until 31 May 2018 and has been Payroll Officer since 1"
            " June 2018."
        ),
    ],
)
def test_one_position_until_a_day_and_another_from_the_next(told: str) -> None:
    assert _rows(f"Ms. Brona Keane {told}") == TWO


def test_the_first_position_begins_with_the_service() -> None:
    told = (
        "Ms. Brona Keane has worked here since 02/05/2017, full-time, holding the position of"
        " Ledger Clerk until 31/05/2018 and of Payroll Officer from 01/06/2018 to the present date."
    )
    assert _rows(told) == [
        ("Ledger Clerk", "02/05/2017", "31/05/2018"),
        ("Payroll Officer", "01/06/2018", "present"),
    ]


WHOLE = "Ms. Brona Keane was employed by us from 4 Feb 2013 to 30 Aug 2020. "
BACK = [("Line Supervisor", None, "30 Aug 2020"), ("Lathe Operator", "4 Feb 2013", "31 Dec 2017")]


@pytest.mark.parametrize(
    "told",
    [
        (
            "Her last held position was Line Supervisor. Prior to that she was a Lathe Operator"
            " from 4 Feb 2013 to 31 Dec 2017."
        ),
        (
            "Her last position was Line Supervisor. Before that, she worked as a Lathe Operator"
            " from 4 Feb 2013 to 31 Dec 2017."
        ),
    ],
)
def test_an_earlier_position_told_last_keeps_its_dates(told: str) -> None:
    letter = whole_letter(told=WHOLE + told)
    assert [_row(position) for position in letter.positions] == BACK
    assert [len(position.duties) for position in letter.positions] == [2, 0]


def test_the_duties_behind_the_heading_of_an_earlier_position_are_its_own() -> None:
    told = (
        "Her last position was Line Supervisor. Prior to that she was a Lathe Operator from 4 Feb"
        " 2013 to 31 Dec 2017."
    )
    duties = (
        "As Line Supervisor her duties were:\n- supervised nine operators\n- planned the shifts\n\n"
        "As Lathe Operator her duties were:\n- set up lathes\n- measured the parts"
    )
    first, second = whole_letter(told=WHOLE + told, duties=duties).positions
    assert next(duty.text for duty in first.duties) == "supervised nine operators"
    assert next(duty.text for duty in second.duties) == "set up lathes"
    assert (_row(first), _row(second)) == tuple(BACK)


def test_a_rise_to_the_current_position_has_its_day() -> None:
    told = (
        "Ms. Brona Keane is currently employed as Line Supervisor. She joined us on 4 Feb 2013 as a"
        " Lathe Operator and was promoted to her current position on 1 Jan 2018."
    )
    assert _rows(told) == [
        ("Line Supervisor", "1 Jan 2018", "present"),
        ("Lathe Operator", "4 Feb 2013", "1 Jan 2018"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Previously she was a Lathe Operator at Brill Metals from 4 Feb 2009 to 31 Dec 2012.",
        "Before that, she worked for another firm as a Lathe Operator from 2009 to 2012.",
        "Previously she studied to become a Lathe Operator.",
        "She reported to the Plant Manager from 2014 to 2016 and the Plant Director thereafter.",
    ],
)
def test_jobs_elsewhere_and_of_others_are_no_positions(told: str) -> None:
    one = "Ms. Brona Keane was employed by us as a Line Supervisor from 4 Feb 2013 to 30 Aug 2020. "
    assert _rows(one + told) == [("Line Supervisor", "4 Feb 2013", "30 Aug 2020")]
