"""Lists of deeds, numbered lists and adverts: what is a duty there and what is none."""

from __future__ import annotations

import pytest

from classifier.parsing.headings import heads_deeds
from classifier.parsing.parse import parse


def duties(text: str) -> list[str]:
    """Give the duties of a text."""
    return [duty.text.rstrip(".") for duty in parse(text).duties]


ADVERT = """Barista

The barista prepares coffee drinks and serves guests in our busy cafe.

Key Responsibilities
- Grind beans and brew coffee
- Serve guests and take payments
- Clean the machine and the bar

{below}
"""
LISTED = [
    "Grind beans and brew coffee",
    "Serve guests and take payments",
    "Clean the machine and the bar",
]


@pytest.mark.parametrize(
    "below",
    [
        "Requirements:\n- Able to work weekends\n- Previous experience in a cafe",
        "Career path\n- Shift Supervisor\n- Store Manager\n- Area Manager",
        "You bring\n- Ability to read and write\n- High school diploma",
    ],
)
def test_an_advert_says_more_than_duties(below: str) -> None:
    assert duties(ADVERT.format(below=below)) == LISTED


def test_a_summary_above_the_list_is_no_duty() -> None:
    summary = "Job Summary\nResponsible for keeping the accounts of the hotel and paying bills.\n"
    listed = "- Enter supplier invoices\n- Prepare payment runs\n- Reconcile the bank accounts\n"
    found = duties(f"Accounts clerk\n\n{summary}\nPrimary Responsibilities\n{listed}")
    assert found == [line[2:] for line in listed.splitlines()]


def test_headings_in_spanish_part_an_advert() -> None:
    text = (
        "VENDEDOR DE TIENDA\n\nFUNCIONES:\nAtender a los clientes\nReponer mercadería\n"
        "Manejar la caja\n\nREQUISITOS:\nSecundaria completa\nDisponibilidad inmediata\n\n"
        "BENEFICIOS:\nPlanilla completa\n"
    )
    assert duties(text) == ["Atender a los clientes", "Reponer mercadería", "Manejar la caja"]


def test_the_trade_above_one_line_of_duties_is_none() -> None:
    line = "Room cleaning, laundry sorting, linen stock control and minibar refilling"
    assert "Hotel Housekeeping" not in duties(f"Senior Housekeeper\nHotel Housekeeping\n{line}.")


def test_numbered_parts_name_the_lines_below_them() -> None:
    text = (
        "Description of duty's\n\n1) Payroll\n\nMonthly payroll for 60 staff\n\n"
        "Returns for the revenue office\n\n2) Debtors\n\nInvoicing and statements\n\n"
        "Follow up of overdue accounts\n\n3) Other\n\nFiling of vouchers\n"
    )
    assert duties(text) == [
        "Monthly payroll for 60 staff",
        "Returns for the revenue office",
        "Invoicing and statements",
        "Follow up of overdue accounts",
        "Filing of vouchers",
    ]


@pytest.mark.parametrize(
    ("heading", "items", "whole"),
    [
        ("Project Highlights", ("Built a portal", "Automated the reports"), True),
        ("His main contributions were:", ("Fitting kitchens", "Training apprentices"), True),
        ("Achievements", ("Best cook of the year", "Two stars"), False),
        ("Strengths", ("Built for speed", "Liked by all"), False),
    ],
)
def test_deeds_are_told_by_their_verbs(heading: str, items: tuple[str, ...], whole: bool) -> None:  # noqa: FBT001
    assert heads_deeds(heading, items) is whole


def test_deeds_below_numbered_names_are_duties() -> None:
    text = """To Whom It May Concern,

I am pleased to recommend Marian Oakley, who worked with us as a data analyst.

Key Accomplishments

1. Reporting Platform
• Built a reporting portal for twelve branches. Our managers now see figures daily.
• Automated the monthly sales reports

2. Data Quality
• Cleaned and merged customer records from three systems

Her positive attitude was contagious. I recommend her without reservation.

Sincerely,
Gerald Hopkins
"""
    assert duties(text) == [
        "Built a reporting portal for twelve branches",
        "Automated the monthly sales reports",
        "Cleaned and merged customer records from three systems",
    ]


def test_two_numbers_behind_a_colon_count() -> None:
    text = """To whom it may concern,

Ruben Oakley worked under me at Larch Works. His main tasks were: 1. Repair the pumps  2. Test the
valves

Gerald Hopkins
Manager
"""
    assert duties(text) == ["Repair the pumps", "Test the\nvalves"]


def test_prose_behind_another_list_is_read() -> None:
    text = """To whom it may concern,

Ruben Oakley was employed by Larch Works from May 2012 to June 2018. He knows these machines:

Tools and equipment:
- Lathe
- Milling cutter

Mr. Oakley was responsible for turning shafts, milling housings and sharpening drills.

Yours faithfully,
Gerald Hopkins
Manager
"""
    found = " ".join(duties(text))
    assert "turning shafts" in found
    assert "Lathe" not in found


def test_a_list_of_further_duties_makes_no_summary_of_the_others() -> None:
    told = "You will drive the forklift in the cold store and load the evening trucks.\n\n"
    listed = "- Count the pallets each Friday.\n- Sweep the ramp.\n- Charge the batteries.\n"
    found = duties(f"Warehouse worker\n\n{told}Additional tasks\n{listed}")
    assert "load the evening trucks" in " ".join(found)


def test_what_a_summary_says_that_its_reader_will_do_is_a_duty() -> None:
    listed = "- Count the pallets each Friday.\n- Sweep the ramp.\n- Charge the batteries.\n"
    told = "You will drive the forklift in the cold store and load the evening trucks.\n\n"
    assert duties(f"Warehouse worker\n\n{told}Tasks\n{listed}")[0] == (
        "drive the forklift in the cold store and load the evening trucks"
    )
