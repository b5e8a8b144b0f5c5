"""Projects of a job, each with its dates in a heading; all letters are made up."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from classifier.parsing.parse import parse

ONE_TITLE = (
    "This is to certify that Ms. Oluchi Bassey was employed with us as a Senior Piping Designer"
    " from 4 June 2018 to 28 February 2024, full-time."
)
TWO_TITLES = (
    "This is to certify that Ms. Oluchi Bassey was employed with us. She served as a Piping"
    " Designer from 4 June 2018 to 31 March 2020 and was promoted to Senior Piping Designer, a"
    " role she held from 1 April 2020 to 28 February 2024."
)
DUTIES = (
    ("Drew isometrics of steam lines", "Listed valves and fittings for purchase"),
    ("Modelled the racks of the tank farm", "Checked drawings of two juniors"),
)


def _letter(opening: str, first: str, second: str) -> list[Position]:
    lists = ["\n".join(f"- {duty}." for duty in duties) for duties in DUTIES]
    text = (
        f"Harrow Process Plant Ltd\n\nTo whom it may concern\n\n{opening}\n\n"
        f"{first}\n{lists[0]}\n\n"
        f"{second}\n{lists[1]}\n\nSincerely,\nRuth Ellery\nHR Manager\n"
    )
    return list(parse(text).positions)


def _shown(position: Position) -> tuple[str | None, str | None, list[str]]:
    return (
        position.title.line if position.title else None,
        position.start.quotation.text if position.start else None,
        [duty.line.rstrip(".") for duty in position.duties],
    )


HEADINGS = pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Project 1: Brewery boiler house (June 2018 - March 2020)",
         "Project 2: Tank farm controller (April 2020 - February 2024)"),
        ("1. Steam lines for welders (2018 - 2020)", "2. Tank Farm North (2020 - 2024)"),
        ("Client: Ardmore Brewers (June 2018 - March 2020)",
         "Client: Solent Tankers (April 2020 - February 2024)"),
    ],
)  # fmt: skip


@HEADINGS
def test_a_project_is_no_position(first: str, second: str) -> None:
    [position] = _letter(ONE_TITLE, first, second)
    wanted = [duty for duties in DUTIES for duty in duties]
    assert _shown(position) == ("Senior Piping Designer", "4 June 2018", wanted)


@HEADINGS
def test_its_duties_go_to_the_title_held_at_its_time(first: str, second: str) -> None:
    assert [_shown(position) for position in _letter(TWO_TITLES, first, second)] == [
        ("Piping Designer", "4 June 2018", list(DUTIES[0])),
        ("Senior Piping Designer", "1 April 2020", list(DUTIES[1])),
    ]


@HEADINGS
def test_the_order_of_projects_makes_no_difference(first: str, second: str) -> None:
    found = [_shown(position) for position in _letter(TWO_TITLES, second, first)]
    assert [title for title, _, _ in found] == ["Piping Designer", "Senior Piping Designer"]
    assert [len(duties) for _, _, duties in found] == [2, 2]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Project Engineer (June 2018 - March 2020)",
         "Project Manager (April 2020 - February 2024)"),
        ("Junior Piping Designer (June 2018 - March 2020)",
         "Senior Piping Designer (April 2020 - February 2024)"),
        # One of the two names an occupation, so that the other may be where somebody worked.
        ("Drawing Office (June 2018 - March 2020)",
         "Senior Piping Designer (April 2020 - February 2024)"),
        # Outside of what the sentence states.
        ("Brewery boiler house (June 2012 - March 2014)",
         "Tank Farm North (April 2014 - February 2017)"),
    ],
)  # fmt: skip
def test_positions_in_headings_stay(first: str, second: str) -> None:
    titles = [title for title, _, _ in map(_shown, _letter(ONE_TITLE, first, second))]
    assert titles == [first.partition(" (")[0], second.partition(" (")[0]]


TABLE = (
    "Piping Trainee            04-Jun-2016 to 03-Jun-2018\n"
    "Piping Designer           04-Jun-2018 to 31-Mar-2020\n"
    "Senior Piping Designer    01-Apr-2020 to 28-Feb-2024"
)
TABLED = (
    "This is to certify that Ms. Oluchi Bassey was working with us from 04-Jun-2016 to 28-Feb-2024."
    f" She left as Senior Piping Designer.\n\nCareer progression:\n{TABLE}"
)


@HEADINGS
def test_a_table_of_posts_above_projects(first: str, second: str) -> None:
    """Its rows are the positions, and each has the duties of the projects in its time."""
    assert [_shown(position) for position in _letter(TABLED, first, second)] == [
        ("Piping Trainee", "04-Jun-2016", []),
        ("Piping Designer", "04-Jun-2018", list(DUTIES[0])),
        ("Senior Piping Designer", "01-Apr-2020", list(DUTIES[1])),
    ]


def test_posts_with_duties_above_projects() -> None:
    """What stands below a post itself stays with it."""
    rows = TABLE.replace("\nSenior", "\n- Traced the drawings of others.\nSenior")
    opening = (
        f"Ms. Oluchi Bassey was working with us. She left as Senior Piping Designer.\n\n{rows}"
    )
    first, second, third = _letter(
        opening,
        "Project 1: Boiler house (June 2018 - March 2020)",
        "Project 2: Tank farm (April 2020 - February 2024)",
    )
    assert _shown(first)[2] == []
    assert _shown(second)[2] == ["Traced the drawings of others", *DUTIES[0]]
    assert _shown(third)[2] == list(DUTIES[1])


def test_posts_below_a_table_of_posts_are_no_projects() -> None:
    """Further posts that are dated in headings stay positions."""
    found = _letter(
        TABLED,
        "Site Supervisor (June 2018 - March 2020)",
        "Drawing Office (April 2020 - February 2024)",
    )
    assert "Site Supervisor" in [title for title, _, _ in map(_shown, found)]
