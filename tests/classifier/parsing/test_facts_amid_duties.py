"""Terms of the job that stand within its duties, and duties that are about such terms."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import only_position

_TOLD = "Ms. Brona Keane was employed with us as a Personnel Clerk from 3 May 2019 to 4 June 2020."


@pytest.mark.parametrize(
    "duty",
    [
        "found cover for part-time waiters",
        "kept the lists of staff who are casual or seasonal",
        "drew temporary drainage and checked it on site",
        "sorted the files of staff, part-time and temporary",
    ],
)
@pytest.mark.parametrize("mark", ["- ", "2. ", "b) ", "• ", ""])
def test_an_item_of_the_duties_states_no_term_of_the_job(mark: str, duty: str) -> None:
    duties = f"Her duties were:\n{mark}opened the post of the office\n{mark}{duty}\n"
    position = only_position(_TOLD, duties + f"{mark}filed the letters of applicants")
    assert position.statuses == ()
    assert len(position.duties) > 1


@pytest.mark.parametrize(
    "duty",
    [
        "agreed the wages of new cleaners, from £11 to £13 an hour",
        "put together rosters of 40 hours a week for the kitchen",
    ],
)
def test_an_item_of_the_duties_states_neither_pay_nor_hours(duty: str) -> None:
    position = only_position(_TOLD, f"Her duties were:\n- opened the post\n- {duty}\n- kept files")
    assert (position.pay, position.hours) == (None, None)


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("She cleaned the offices part-time and emptied the bins.", ["part-time"]),
        ("She cleaned the offices full-time from May 2019.", ["full-time"]),
        ("She arranged cover for part-time waiters and kept the rota.", []),
        ("She drew temporary drainage and checked the levels.", []),
        ("She kept the files of part-time and casual waiters.", []),
    ],
)
def test_prose_may_state_a_term_beside_the_work(told: str, kinds: list[str]) -> None:
    position = only_position(_TOLD, told)
    assert [status.kind for status in position.statuses] == kinds
