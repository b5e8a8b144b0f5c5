"""Facts in the words of hands unlike those of most letters; all letters made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import (
    CLOSE,
    DUTIES,
    HEAD,
    LETTER,
    TOLD,
    only_position,
    whole_letter,
)


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("Her hours were 38 weekly.", 38),
        ("She had a full-time post (38 weekly hours).", 38),
        ("She worked a thirty-eight hour (38) week.", 38),
    ],
)
def test_hours(said: str, hours: float) -> None:
    found = only_position(f"{TOLD} {said}").hours
    assert found
    assert found.low == hours


@pytest.mark.parametrize(
    "said",
    [
        "She was full time, 38 hours a week, $21.50 plus meals.",
        "Ordinary week 38 hours, monthly NRs. 41,500 and meals.",
        "She worked 38 hours each week, monthly 9,400,000 Tomans.",
    ],
)
def test_pay_behind_the_hours(said: str) -> None:
    assert only_position(f"{TOLD} {said}").pay


def test_dates_of_another_calendar_with_ours_beside_them() -> None:
    told = (
        f"{TOLD} She served from Asar 2069 (June 2012) to Chaitra 2074 (March 2018), "
        "38 hours a week."
    )
    position = only_position(told)
    assert position.start
    assert position.start.quotation.text == "Asar 2069 (June 2012)"
    assert position.start.readings[0].isoformat() == "2012-06-01"
    assert position.end
    assert position.end.readings[0].isoformat() == "2018-03-01"


def test_dates_with_dots_and_blanks() -> None:
    position = only_position("Name: Brona Keane\nPosition: Baker\nPeriod: 2017. 4. 3. ~ present")
    assert position.start
    assert position.start.readings[0].isoformat() == "2017-04-03"
    assert position.present


def test_who_employs_somebody_still_does() -> None:
    told = "I employ Ms. Brona Keane as a Baker. She came on board May 19, 2017."
    assert only_position(told).present


@pytest.mark.parametrize(
    "said",
    ["the full-time cooperation of the named person", "part of the full-time personnel"],
)
def test_a_status_behind_an_article(said: str) -> None:
    told = f"We declare about {said}, Ms. Brona Keane, as Baker from May 2014 to June 2019."
    assert {status.kind for status in only_position(told).statuses} == {"full-time"}


def test_a_date_of_birth_is_not_that_of_the_letter() -> None:
    form = (
        "CERTIFICATE OF EMPLOYMENT\n\nName      Brona Keane\nBirth     1994. 11. 2.\n"
        "Company   Tavola Bread Works Ltd\nPosition  Baker\nPeriod    2017. 4. 3. ~ present\n"
    )
    assert parse(form).issued is None


def test_a_renewable_contract_that_is_full_time() -> None:
    told = "Brona Keane was engaged on renewable full-time contract as Baker since May 2014."
    assert {status.kind for status in only_position(told).statuses} == {"contract", "full-time"}


def test_the_date_of_a_letter_in_two_calendars() -> None:
    text = LETTER.format(head=HEAD, told=TOLD, duties=DUTIES, close=CLOSE)
    issued = parse(text.replace("4 March 2021", "Mitti: 2077/11/20   (4 March 2021)")).issued
    assert issued
    assert issued.readings[0].isoformat() == "2021-03-04"


def test_the_end_of_a_telephone_number_is_no_year() -> None:
    phone = whole_letter(HEAD.replace("+353 21 555 0100", "(+98) 41-3555 2041")).contact.phone
    assert phone
    assert phone.text == "(+98) 41-3555 2041"
