"""Status and pay of one position of a letter, which others may share."""

from __future__ import annotations

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
