"""Words of offers, records and praise that say that a job goes on, and dates of odd kinds."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import whole_letter

_RECORD = "Name: Brona Keane\nPosition: Bookkeeper\nDate of joining: 1 May 2018\n{}"


@pytest.mark.parametrize(
    "line",
    [
        "Employment status: Active",
        "Current status: Active, regular full-time",
        "Service status: On duty",
        "Status: Still employed, full-time",
        "Date of leaving: In service",
        "End date: None",
        "Presently employed? Yes",
        "Presently employed? ...... [X] Yes   [ ] No",
        "Is the employee still employed? Yes",
        "Still in employment: yes",
        "Separation date: Not separated",
    ],
)
def test_a_record_says_that_a_job_goes_on(line: str) -> None:
    (position,) = whole_letter(told=_RECORD.format(line)).positions
    assert position.start
    assert position.present


@pytest.mark.parametrize(
    "line",
    ["Currently employed: No", "Presently employed? [ ] Yes [X] No", "Status: Inactive"],
)
def test_a_record_says_that_a_job_does_not_go_on(line: str) -> None:
    (position,) = whole_letter(told=_RECORD.format(line)).positions
    assert not position.present


@pytest.mark.parametrize(
    "told",
    [
        "We are pleased to offer you the position of Cook. The job starts on May 1, 2024.",
        "You are appointed as Cook with effect from 6 May 2024.",
        "Your employment as Cook will commence on 6 May 2024.",
        "Brona Keane joined us on 6 May 2019 as a Cook and works here still.",
        "Brona Keane was taken on as Cook on 6 May 2019 and is on our payroll.",
        "Brona Keane, Cook, came to us on 6 May 2019 and is still going strong.",
        "Brona Keane worked as a Cook with us since we opened the mill on 6 May 2019 to date.",
    ],
)
def test_a_job_that_begins_on_a_date_goes_on(told: str) -> None:
    (position,) = whole_letter(told=told).positions
    assert position.start
    assert position.present


@pytest.mark.parametrize(
    ("told", "present"),
    [
        ("Brona Keane has worked for us as a Cook for the past four years.", True),
        ("Brona Keane has been our Cook for over ten years.", True),
        ("I have had the pleasure of working with Brona Keane, our Cook, for the last year.", True),
        ("Brona Keane has worked as a Cook for us for four years until she left.", False),
        ("Brona Keane worked as a Cook for four years.", False),
    ],
)
def test_how_long_a_job_has_lasted_says_that_it_goes_on(told: str, *, present: bool) -> None:
    (position,) = whole_letter(told=told).positions
    assert bool(position.present) is present


@pytest.mark.parametrize(
    "close",
    [
        "We certify that the above is true.           August 15, 2023\nOdhran Walsh\nManager",
        "It was drawn up at her wish. Gebze, 15 August 2023\n\nOdhran Walsh\nManager",
    ],
)
def test_the_date_of_a_letter_may_stand_behind_its_last_sentence(close: str) -> None:
    letter = parse(
        f"Tavola Bread Works Ltd\n14 Quay Road, Cork\n\nCERTIFICATE\n\n{_RECORD}\n{close}"
    )
    assert letter.issued
    assert letter.issued.readings[0].isoformat() == "2023-08-15"


def test_the_day_on_which_a_contract_begins_is_not_its_own() -> None:
    told = "The work is delivered from Monday to Friday, and starts on the day 4 October 2021."
    letter = parse(
        f"Tavola Bread Works Ltd\n14 Quay Road, Cork\n\nCONTRACT\n\n{told}\n\nOdhran Walsh"
    )
    assert not letter.issued


_HIRED = "Brona Keane was hired as a Baker on 3 May 2015. {}"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("She works 40 hours a week.", "She works 40 hours"),
        ("She is full time, permanent and works 40 hours weekly.", "She is full time"),
        ("She is part-time and earns 17.50 an hour.", "She is part-time"),
        ("Her hourly wage is $17.50.", "Her hourly wage is $17.50"),
        ("Ms. Keane normally works 37.5 hours per week.", "Ms. Keane normally works 37.5 hours"),
        ("She is paid 2,400 euros a month.", "She is paid 2,400"),
    ],
)
def test_terms_in_the_present(said: str, shown: str) -> None:
    """What is worked and paid now says that the job is held now."""
    (position,) = whole_letter(told=_HIRED.format(said)).positions
    assert position.present
    assert position.present.text == shown


def test_terms_behind_the_first_day() -> None:
    """The same sentence may tell both."""
    told = "Brona Keane joined us as a Baker on 3 May 2015 and works 40 hours weekly."
    (position,) = whole_letter(told=told).positions
    assert position.present


@pytest.mark.parametrize(
    "said",
    [
        "She worked 40 hours a week.",
        "She was paid 2,400 euros a month.",
        "She works hard.",
        "Our bakery works 60 hours a week.",
        "She is now a full-time student in Cork.",
        "She resigned, and she is paid 2,400 euros for her leave.",
        "She has left us, and her salary is 2,400 euros.",
    ],
)
def test_terms_that_leave_open_whether_a_job_goes_on(said: str) -> None:
    """Terms of the past, and those of a job that ended, don't say so."""
    (position,) = whole_letter(told=_HIRED.format(said)).positions
    assert position.start
    assert not position.present
