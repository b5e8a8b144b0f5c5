"""Entries of a CV, one below the other: title, employer and dates in a line each; all made up."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from classifier.parsing.parse import parse

DUTIES = (
    ("Glued and clamped drawer fronts", "Sanded table tops before varnishing"),
    ("Loaded kiln carts with green timber", "Measured the moisture of dried boards"),
)


def _entry(title: str, firm: str, dates: str, duties: tuple[str, ...], joint: str) -> str:
    return joint.join([title, firm, dates]) + joint + "\n".join(f"- {duty}." for duty in duties)


def _shown(position: Position) -> tuple[str | None, str | None, list[str]]:
    return (
        position.title.line if position.title else None,
        position.start.quotation.text if position.start else None,
        [duty.line.rstrip(".") for duty in position.duties],
    )


@pytest.mark.parametrize("joint", ["\n", "\n\n"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Quayside Joinery - Hull, UK", "Quayside Joinery - Hull, UK"),  # a line that stands twice
        ("Quayside Joinery - Hull, UK", "Norrland Timber Inc - Umeå"),
        ("Warden Fibreglass - Leeds, UK", "Guard Timber - Leeds, UK"),  # firms named like jobs
    ],
)
def test_the_employer_stands_between_title_and_dates(joint: str, first: str, second: str) -> None:
    text = "\n\n".join(
        [
            _entry("Bench Joiner", first, "June 2012 to August 2017", DUTIES[0], joint),
            _entry("Kiln Operator", second, "March 2009 to May 2012", DUTIES[1], joint),
        ]
    )
    assert [_shown(position) for position in parse(text).positions] == [
        ("Bench Joiner", "June 2012", list(DUTIES[0])),
        ("Kiln Operator", "March 2009", list(DUTIES[1])),
    ]


def test_the_title_stands_in_brackets_behind_the_employer() -> None:
    text = (
        "Drayton Quarry Plant (Service Technician 4)\nJanuary 2022 - Current\n"
        "Replaced the hydraulic pumps of loaders.\n\n"
        "Skylark Airlines (Aircraft Technician)\nOctober 2019 - December 2021\n"
        "Taxied aircraft to the gate and checked their brakes.\n"
    )
    titles = [position.title for position in parse(text).positions]
    assert [title and title.line for title in titles] == [
        "Service Technician 4",
        "Aircraft Technician",
    ]


def test_no_number_in_brackets_above_is_the_day_of_a_month() -> None:
    (position,) = parse("Fitter (grade 4)\nJanuary 2022 to June 2023\n- Fitted pumps.").positions
    assert position.start is not None
    assert position.start.quotation.text == "January 2022"
    assert position.start.precision == "month"


JOINER = (
    "Bench Joiner\nQuayside Joinery\nJune 2012 - Present\n- Glue drawer fronts\n- Sand table tops"
)
OPERATOR = (
    "Kiln Operator, Norrland Timber Inc\nMarch 2009 - May 2012\n38 hours per week\n"
    "- Load kiln carts\n- Measure the moisture of boards"
)
SCHOOL = "EDUCATION\nDiploma in Carpentry, Hull College, 2008\n- Thesis on dovetail joints"
SKILLS = "Skills\nAutoCAD, CNC routers"


def _jobs(text: str) -> list[tuple[str | None, str | None, list[str]]]:
    letter = parse(text)
    assert letter.form == "duties"
    return [_shown(position) for position in letter.positions]


JOBS = [
    ("Bench Joiner", "June 2012", ["Glue drawer fronts", "Sand table tops"]),
    ("Kiln Operator", "March 2009", ["Load kiln carts", "Measure the moisture of boards"]),
]


@pytest.mark.parametrize(
    "head",
    [
        "EXPERIENCE",
        "Experience",
        "WORK EXPERIENCE",
        "Professional Experience:",
        "EMPLOYMENT HISTORY",
        "Work history",
        "SKILLS",
        "EDUCATION",
        f"{SCHOOL}\n\nEXPERIENCE",
        f"{SKILLS}\n\nWork Experience",
        f"CURRICULUM VITAE\nIda Holm\nUmeå, Sweden\n\n{SKILLS}\n\nEXPERIENCE",
    ],
)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_headings_of_a_cv_take_no_duties(head: str, gap: str) -> None:
    assert _jobs(f"{head}{gap}{JOINER}\n\n{OPERATOR}\n") == JOBS


@pytest.mark.parametrize("below", [SCHOOL, SKILLS, f"{SCHOOL}\n\n{SKILLS}"])
@pytest.mark.parametrize("head", ["", "EXPERIENCE\n\n", "Employment History\n\n"])
def test_what_stands_below_the_jobs_of_a_cv_is_none_of_theirs(head: str, below: str) -> None:
    assert _jobs(f"{head}{JOINER}\n\n{OPERATOR}\n\n{below}\n") == JOBS


def test_the_town_of_a_school_is_not_where_somebody_worked() -> None:
    text = f"EXPERIENCE\n\n{JOINER}\n\n{OPERATOR}\n\n"
    assert parse(f"{text}EDUCATION\nDiploma in Carpentry, Lahore, 2008\n").country is None
    assert parse(f"{text.replace('Joinery', 'Joinery, Hull, UK')}{SCHOOL}\n").country is not None


def test_two_jobs_of_a_cv_may_have_one_title_and_the_same_hours() -> None:
    text = (
        "Kiln Operator\nMay 2014 - Present\n38 hours per week\n- Load kiln carts\n- Stack boards\n"
        "\n"
        "Kiln Operator\nMarch 2009 - April 2014\n38 hours per week\n- Sweep the yard\n- Oil fans\n"
    )
    first, second = parse(text).positions
    assert _shown(first) == ("Kiln Operator", "May 2014", ["Load kiln carts", "Stack boards"])
    assert _shown(second) == ("Kiln Operator", "March 2009", ["Sweep the yard", "Oil fans"])
    assert first.hours is not None
    assert second.hours is not None


def test_what_an_advert_asks_for_is_no_duty() -> None:
    text = (
        "Bench Joiner\n\nDuties\n- Glue drawer fronts\n- Sand table tops\n- Fit hinges\n\n"
        "Experience\n- Two years as a joiner\n\nSkills\n- Reading drawings\n- Team player\n"
    )
    (position,) = parse(text).positions
    assert [duty.line for duty in position.duties] == [
        "Glue drawer fronts",
        "Sand table tops",
        "Fit hinges",
    ]


def test_a_letter_with_entries_stays_a_letter() -> None:
    text = (
        "Quayside Joinery Ltd\n4 Dock Road, Hull HU1 2AB\nTel 01482 555 0100\n\n3 May 2019\n\n"
        "To whom it may concern\n\nThis is to certify that Ms. Ida Holm was employed by us.\n\n"
        f"EXPERIENCE\n\n{JOINER.replace('Present', 'April 2019')}\n\n{OPERATOR}\n\n"
        "Yours faithfully,\n\nRuth Ames\nOwner\n"
    )
    letter = parse(text)
    assert letter.form == "letter"
    assert letter.signatory is not None
    assert letter.signatory.text == "Ruth Ames"


def test_the_head_of_each_page_is_still_left_out() -> None:
    page = "QUAYSIDE JOINERY LTD\n\n"
    text = (
        f"{page}Duties\n- Glue drawer fronts\n- Sand table tops\n{page}- Fit hinges\n- Cut veneer\n"
    )
    (position,) = parse(text).positions
    assert [duty.line for duty in position.duties] == [
        "Glue drawer fronts",
        "Sand table tops",
        "Fit hinges",
        "Cut veneer",
    ]
