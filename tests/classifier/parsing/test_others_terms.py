"""Hours and status of somebody else, or of all at an employer's, beside those of the person."""

from __future__ import annotations

import pytest

from classifier.parsing.hours import find_hours
from classifier.parsing.statuses import find_statuses
from tests.classifier.parsing.whole_letter import only_position


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Her manager works 55 hours per week. Ms. Keane works 15 hours per week.", 15),
        ("Her manager, Mr. Odhran Walsh, works 55 hours a week. She works 15 hours a week.", 15),
        ("Ms. Keane's assistant works 12 hours a week, and she works 36 hours a week.", 36),
        ("She reports to Mr. Walsh, Head Baker, who works 55 hours a week, and works here.", None),
        ("She reports to Mr. Walsh, who works 55 hours a week. She works 15 hours a week.", 15),
        ("She reports to Mr. O. Walsh. Mr. Walsh works 55 hours a week. She works 15 a week.", 15),
        ("Her supervisor is Mr. Walsh, who works 55 hours a week. She works 15 a week.", 15),
        ("She replaced Mr. Walsh, who had worked 20 hours a week. She works 38 hours a week.", 38),
        ("She leads a crew of six people working 60 hours a week; she works 40 a week.", 40),
        ("Her colleagues work 40 hours a week, but she works 18 hours per week.", 18),
        ("I work 70 hours a week in this shop. She works 22 hours a week.", 22),
        ("I work 70 hours a week. She keeps the books.", None),
        ("My husband works 50 hours a week. She works 22 hours a week.", 22),
        ("We work 40 hours a week. She works 22 hours a week.", 22),
        ("The bakery company works 48 hours a week. She works 22 hours a week.", 22),
        ("Our standard working week is 39 hours. She works 26 hours a week.", 26),
        ("Our full-time week is 39 hours; she works 26.", 26),
        ("All employees work 39 hours a week, and Ms. Brona Keane works 26 hours.", 26),
        ("Our full-time week is 39 hours. She is employed part-time.", None),
    ],
)
def test_hours_of_others_are_not_those_of_the_person(text: str, hours: float | None) -> None:
    found = find_hours(text)
    assert (found.low if found else None) == hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Our standard working week is 39 hours. She kept the books.", 39),
        ("She works our standard working week of 39 hours.", 39),
        ("All employees work 39 hours a week.", 39),
        ("The normal week is 45 hours. Her wage was $900.", 45),
        ("Her supervisor has confirmed that she works 33 hours a week.", 33),
        ("Our company has employed Ms. Keane for 33 hours a week.", 33),
        ("I supervised Ms. Keane, who worked 33 hours a week.", 33),
        ("I had the pleasure of supervising Ms. Keane, who works 33 hours a week.", 33),
        ("Ms. Keane, who works 33 hours a week, keeps the books.", 33),
        ("I worked with Ms. Keane 33 hours a week, as she told you.", 33),
        ("I worked 33 hours a week.", 33),
        ("Ms. Keane reports to Mr. Walsh. Ms. Keane works 33 hours a week.", 33),
        ("Ms. Ann Keane reports to her mother, Ms. Keane. Ms. Keane works 33 hours a week.", 33),
        ("As assistant manager she worked 33 hours a week.", 33),
        ("Her manager post was of 33 hours a week.", 33),
        ("She works under the supervision of Mr. Walsh, 33 hours a week.", 33),
    ],
)
def test_hours_stay_those_of_the_person(text: str, hours: float) -> None:
    found = find_hours(text)
    assert found is not None
    assert found.low == hours


@pytest.mark.parametrize(
    "text",
    [
        "She supervises full-time and part-time staff.",
        "She leads a team of full-time bakers and part-time workers.",
        "Part-time and casual employees report to her.",
        "She was responsible for 4 full-time and 6 part-time cooks.",
        "Her manager works full-time.",
        "She works with Mr. Walsh, who is employed full-time.",
        "Our standard full-time week is 39 hours; she works 26 hours a week.",
    ],
)
def test_the_status_of_others_says_nothing(text: str) -> None:
    assert not find_statuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "She is one of our full-time staff.",
        "She was hired as full-time staff.",
        "She worked as a full-time staff nurse and trained cleaners.",
        "As a full-time employee she managed the staff.",
        "Our company has employed Ms. Keane full-time.",
        "I had the pleasure of supervising Ms. Keane, who is in our full-time employ.",
        "Her manager has confirmed that she is employed full-time.",
        "She managed our staff on a full-time basis.",
    ],
)
def test_the_status_of_the_person_stays(text: str) -> None:
    assert [status.kind for status in find_statuses(text)] == ["full-time"]


def test_a_letter_tells_the_hours_of_a_manager_first() -> None:
    told = (
        "This is to certify that Ms. Brona Keane has been employed as a Bookkeeper since May 2019."
        " Her manager works 55 hours per week. Ms. Keane works 15 hours per week."
    )
    hours = only_position(told=told).hours
    assert hours is not None
    assert (hours.low, hours.quotation.text) == (15, "15 hours per week")
