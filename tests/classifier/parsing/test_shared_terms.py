"""Status and pay of one position of a letter, which others may share."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import positions_told


def _kinds(told: str) -> list[list[str]]:
    return [[status.kind for status in position.statuses] for position in positions_told(told)]


def test_the_status_since_a_later_day_is_not_that_of_an_earlier_job() -> None:
    told = (
        "This confirms that Ms. Brona Keane has been employed with Tavola Bread Works Ltd on a"
        " permanent full-time basis since 3 May 2021 as a Bookkeeper. She works 38 hours per week."
        "\n\nFrom 1 June 2018 to 2 May 2021 she worked as a Payroll Clerk, 18 hours per week."
    )
    assert _kinds(told) == [["permanent", "full-time"], []]


def test_the_status_of_the_whole_service_is_that_of_each_job() -> None:
    told = (
        "This confirms that Ms. Brona Keane was employed with us full-time from 1 June 2018 to 2"
        " May 2023, first as a Payroll Clerk and from 3 May 2021 as a Bookkeeper."
    )
    assert _kinds(told) == [["full-time"], ["full-time"]]


def test_a_promotion_keeps_the_status() -> None:
    told = (
        "Ms. Brona Keane joined us on 1 June 2018 as a Payroll Clerk on a full-time basis and was"
        " promoted to Bookkeeper on 3 May 2021."
    )
    assert _kinds(told) == [["full-time"], ["full-time"]]


_CAREER = """This is to certify that Ms. Brona Keane has worked with us in these positions:

Payroll Clerk (1 June 2018 - 2 May 2021)
Bookkeeper (3 May 2021 - present)

Full-time, 38 hours per week
{pay}
"""


def test_present_pay_is_that_of_the_job_that_goes_on() -> None:
    positions = positions_told(_CAREER.format(pay="Present annual salary: EUR 41,000"))
    assert [position.pay and position.pay.low for position in positions] == [None, 41_000]


def test_pay_that_names_the_positions_is_given_to_each() -> None:
    pay = "The salary as Payroll Clerk was EUR 2,100 monthly; as Bookkeeper EUR 3,300 monthly."
    positions = positions_told(_CAREER.format(pay=pay))
    assert [position.pay and position.pay.low for position in positions] == [2_100, 3_300]


def test_other_pay_is_that_of_each_position() -> None:
    positions = positions_told(_CAREER.format(pay="Annual salary: EUR 41,000"))
    assert [position.pay and position.pay.low for position in positions] == [41_000, 41_000]


_POSTS = "\n\n- Baker: 4 May 2015 - 30 June 2018\n- Head Baker: 1 July 2018 - {end}\n\n"
_HELD = "Ms. Brona Keane has held these positions with us:"


@pytest.mark.parametrize(
    ("end", "pay"),
    [
        ("present", "Her salary is €41,000 per year."),
        ("present", "She earns €41,000 per year and works 38 hours per week."),
        ("present", "She is currently paid €41,000 per year."),
        ("2 March 2021", "Her final salary was €41,000 per year."),
        ("2 March 2021", "Her last drawn gross salary was €41,000 per year."),
        ("2 March 2021", "She was paid a salary of €41,000 per year at the time of leaving."),
        ("2 March 2021", "Her salary when she left was €41,000 per year."),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_the_pay_of_now_or_of_the_end_is_that_of_the_last_position(
    *, above: bool, end: str, pay: str
) -> None:
    posts = _POSTS.format(end=end)
    told = f"{pay} {_HELD}{posts}" if above else f"{_HELD}{posts}{pay}"
    first, last = positions_told(told)
    assert first.pay is None
    assert last.pay is not None
    assert last.pay.low == 41_000


@pytest.mark.parametrize(
    ("end", "pay"),
    [
        ("present", "In both positions her salary is €41,000 per year."),
        ("present", "This is to confirm her earnings of €41,000 per year."),
        ("2 March 2021", "Her salary was €41,000 per year."),
        ("2 March 2021", "Her salary in all posts was €41,000 per year until she left."),
    ],
)
def test_pay_that_is_not_said_to_be_of_one_position_is_that_of_all(end: str, pay: str) -> None:
    told = f"{_HELD}{_POSTS.format(end=end)}{pay}"
    assert [position.pay is not None for position in positions_told(told)] == [True, True]
