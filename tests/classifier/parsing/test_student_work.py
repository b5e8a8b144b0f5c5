"""Work while a student, and students whom somebody else works for."""

from __future__ import annotations

import pytest

from classifier.parsing.statuses import find_statuses
from tests.classifier.parsing.whole_letter import only_position


@pytest.mark.parametrize(
    "text",
    [
        "while she was a full-time student at Elm College",
        "while a full-time student",
        "While studying at Elm College, he worked 20 hours",
        "while he was studying full-time at Alder University",
        "while Ms. Okoro was a full-time nursing student",
        "while she was enrolled at Elm College",
        "while Ada was registered as a full-time student",
        "while attending Saint Brine College",
        "while pursuing her diploma in hospitality",
        "while completing his master's degree",
        "while in college",
        "during her studies at Elm College",
        "throughout his university studies",
        "alongside her full-time studies",
        "worked 20 hours a week on her study permit",
        "under a valid study permit",
        "worked as an international student",
        "employed part-time as a student",
        "she is a student at Alder University and works part time",
        "worked off campus",
        "while she was a full-time student, part-time 20 hours",
    ],
)
def test_work_while_a_student_is_a_status_beside_the_job(text: str) -> None:
    (status,) = (one for one in find_statuses(text) if one.kind == "student")
    assert status.beside
    assert text[status.quotation.start : status.quotation.end] == status.quotation.text


@pytest.mark.parametrize(
    "text",
    ["as a student Cook", "Position: Student Nurse", "was employed as a student web developer"],
)
def test_a_student_may_be_one_of_a_trade(text: str) -> None:
    (status,) = find_statuses(text)
    assert (status.kind, status.beside) == ("student", False)


@pytest.mark.parametrize(
    "text",
    [
        "She taught full-time students at our college",
        "while students were working she supervised them",
        "while teaching full-time students",
        "while managing student services",
        "supervised student nurses",
        "served students in the cafeteria while minding the till",
        "I met him while he was a student at Alder and he joined us in 2019",
        "advising clients on study permits",
        "assist with a study permit application",
        "after completing her studies at Elm College, she joined us",
        "while studying part-time in the evenings",
        "while he was a part-time student",
        "while completing reports for school boards",
        "when studying blueprints he was careful",
        "worked as a Student Advisor",
        "as an international student recruiter",
        "while helping a full-time student with her work",
        "She was on study leave in 2019",
        "please give her guidance during her studies at your university",
    ],
)
def test_students_of_others_are_no_status(text: str) -> None:
    assert "student" not in {status.kind for status in find_statuses(text)}


def test_a_whole_letter_tells_of_studies() -> None:
    told = (
        "Ms. Brona Keane has worked with us as a Bookkeeper since 2 May 2019, 20 hours a week,"
        " while she was a full-time student at Elm College."
    )
    (status,) = only_position(told=told).statuses
    assert status.kind == "student"
    told = told.replace("while she was a full-time student at", "and she taught the students of")
    assert not only_position(told=told).statuses
