"""Hours that changed on a stated day count as they were before and after it, and only then."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from classifier.pasted import parse
from classifier.precheck import Period, Question
from classifier.precheck.stated_work import StatedWork, stated_work
from tests.classifier.precheck.letters import AS_OF

LETTER = """NORTH RIVER JOINERY LTD., 4 Mill Road, Red Deer, AB T4N 1A1
2 June 2026

Pia Holm has been employed as a Joiner since 1 June 2024. {told}
- Built stairs and doors
- Fitted windows and trim
- Read shop drawings

Finn Berg, Owner
"""


def read(told: str, question: Question | None = None) -> StatedWork:
    letter = parse(LETTER.format(told=told), letter_id="letter.txt")
    return stated_work(letter, 0, question or Question(AS_OF))


def spans(work: StatedWork, *, most: bool = False) -> list[tuple[str, str, Fraction]]:
    found = work.possible(AS_OF) if most else work.certain(AS_OF)
    return [(str(one.first), str(one.last), one.hours) for one in found]


@pytest.mark.parametrize(
    "told",
    [
        "She worked 18 hours per week until May 31, 2025, and 40 hours per week from June 1, 2025.",
        "She worked 18 hours a week until 31 May 2025 and has worked 40 hours a week since then.",
        "She worked 18 hours per week until May 2025 and 40 hours per week from June 2025.",
        "She worked 18 hours per week, then 40 hours per week since 1 June 2025.",
        "She had 18 hours per week; effective 1 June 2025 they were raised to 40 hours per week.",
    ],
)
def test_a_change_on_a_stated_day_parts_the_work(told: str) -> None:
    work = read(told)
    expected = [("2024-06-01", "2025-05-31", 18), ("2025-06-01", "2026-06-01", 40)]
    assert spans(work) == spans(work, most=True) == expected
    assert work.open == ()
    assert "18 hours a week are taken before 2025-06-01 and 40 from that day on" in work.taken


def test_a_month_leaves_the_days_between_open() -> None:
    work = read("She worked 18 hours per week to June 2025 and 40 hours per week thereafter.")
    between = [("2025-06-02", "2025-06-30")]
    assert [(a, b) for a, b, hours in spans(work)[1:-1] if hours == 18] == between
    assert [(a, b) for a, b, hours in spans(work, most=True)[1:-1] if hours == 40] == between


@pytest.mark.parametrize(
    "told",
    [
        "She works 40 hours per week since June 1, 2025 and worked 18 hours per week before.",
        "She worked 18 hours per week until 03/04/2025 and 40 hours per week since.",
        "She worked 18 hours per week until May 31, 2025, and 40 hours per week from July 1, 2025.",
        "She worked 18 hours per week from June 1, 2024, then 40 hours per week from June 1, 2025.",
        "Initially she worked 18 hours per week, later 40 hours per week.",
        "She works 18 to 40 hours per week.",
        "She had 40 hours a week until May 31, 2025 and 18 hours a week since, in term.",
        "She worked 18 hours per week until May 31, 2023 and 40 hours per week since then.",
    ],
)
def test_where_the_day_is_open_the_least_and_the_most_hold_throughout(told: str) -> None:
    work = read(told)
    assert work.step is None
    assert work.hours == (18, 40)
    (note,) = [one for one in work.open if one.startswith("how many hours a week were worked when")]
    assert "18" in note
    assert {hours for *_, hours in spans(work)} == {18}
    assert {hours for *_, hours in spans(work, most=True)} == {40}


def test_hours_of_the_question_stand_above_a_change() -> None:
    told = "She worked 18 hours a week until 31 May 2025 and has worked 40 hours a week since then."
    question = Question(AS_OF, period=Period(date(2024, 6, 1), None, 36))
    assert spans(read(told, question)) == [("2024-06-01", "2026-06-01", 36)]
