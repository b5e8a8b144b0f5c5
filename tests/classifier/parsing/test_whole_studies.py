"""Whether studies lasted as long as a job did, where a letter says so."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import only_position, whole_letter

WORKED = "Ms. Brona Keane worked as a Bookkeeper from 4 March 2019 to 7 June 2021"


@pytest.mark.parametrize(
    "told",
    [
        f"{WORKED}, 20 hours per week, while she was a full-time student.",
        f"{WORKED} at $24 an hour while she was a full-time nursing student at Elm College.",
        f"{WORKED}, part-time, during her full-time studies.",
        f"{WORKED} while studying full-time at Elm College.",
        (
            "While she was a full-time student, Ms. Brona Keane worked as a Bookkeeper between"
            " 4 March 2019 and 7 June 2021."
        ),
        f"{WORKED}. She was a full-time student throughout her employment.",
        f"{WORKED}. She was a full-time student during this whole time.",
    ],
)
def test_studies_may_have_lasted_all_the_time(told: str) -> None:
    (student,) = (one for one in only_position(told=told).statuses if one.kind == "student")
    assert not student.beside


@pytest.mark.parametrize(
    "told",
    [
        f"{WORKED} while she was a student.",
        f"{WORKED} while attending Elm College.",
        f"{WORKED}, at first while she was a full-time student.",
        f"{WORKED} while she was a full-time student until 30 April 2020.",
        f"{WORKED}, in summers while she was a full-time student.",
        f"{WORKED}, for some of it while she was a full-time student.",
        f"{WORKED} while she was a full-time student. She graduated in May 2020.",
        f"{WORKED} while she was a full-time student. After her studies she stayed on.",
        f"{WORKED}. While she was a full-time student, she worked 20 hours a week.",
        f"{WORKED} while she was a full-time student at Elm College from 2018 to 2020.",
        (
            "Ms. Brona Keane has worked as a Bookkeeper since 4 March 2019, while she was a"
            " full-time student."
        ),
        f"{WORKED}. She was a full-time student during her first year with us.",
        f"{WORKED} and from 2 May 2022 to 30 April 2023 while she was a full-time student.",
    ],
)
def test_a_text_may_leave_open_how_much_of_it_they_lasted(told: str) -> None:
    statuses = [s for one in whole_letter(told=told).positions for s in one.statuses]
    students = [one for one in statuses if one.kind == "student"]
    assert students
    assert all(one.beside for one in students)


def test_a_second_time_keeps_the_first_one_s_terms() -> None:
    told = f"{WORKED} while she was a full-time student. She rejoined us on 2 May 2022."
    letter = whole_letter(told=f"{told} She left on 30 April 2023.")
    assert letter.repeats(1)
    assert all(one.beside for position in letter.positions for one in position.statuses)
