"""Dates of every common form are read, and an open order of day and month is said."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.parsing.dates import find_dates
from classifier.parsing.periods import find_periods


@pytest.mark.parametrize(
    ("text", "day", "precision"),
    [
        ("16th August 2016", date(2016, 8, 16), "day"),
        ("02-Sep-2019", date(2019, 9, 2), "day"),
        ("6th February, 2017", date(2017, 2, 6), "day"),
        ("April 22, 2019", date(2019, 4, 22), "day"),
        ("12.05.2016", date(2016, 5, 12), "day"),
        ("2021-02-14", date(2021, 2, 14), "day"),
        ("5th day of June, 2020", date(2020, 6, 5), "day"),
        ("1er octobre 2014", date(2014, 10, 1), "day"),
        ("16 de enero de 2017", date(2017, 1, 16), "day"),
        ("25/03/2021", date(2021, 3, 25), "day"),
        ("03/25/2021", date(2021, 3, 25), "day"),
        ("Mar. 8/21", date(2021, 3, 8), "day"),
        ("August 16/19", date(2019, 8, 16), "day"),
        ("Sept. 2019", date(2019, 9, 1), "month"),
        ("03/2019", date(2019, 3, 1), "month"),
        ("Mar. 12/19", date(2019, 3, 12), "day"),
        ("2018-04", date(2018, 4, 1), "month"),
        ("2015", date(2015, 1, 1), "year"),
        ("2019年3月8日", date(2019, 3, 8), "day"),
        ("2019 年 3 月 8 日", date(2019, 3, 8), "day"),
        ("2019年12月", date(2019, 12, 1), "month"),
        ("2019년 3월 8일", date(2019, 3, 8), "day"),
    ],
)
def test_each_form_is_read(text: str, day: date, precision: str) -> None:
    (found,) = find_dates(f"since {text} as")
    assert found.stated.readings == (day,)
    assert found.stated.precision == precision
    assert found.stated.quotation.text == text


def test_an_open_order_gives_two_readings() -> None:
    (found,) = find_dates("on 01/03/2021")
    assert found.stated.readings == (date(2021, 3, 1), date(2021, 1, 3))
    assert found.stated.ambiguous


@pytest.mark.parametrize("other", ["25/03/2021", "03/25/2021", "25/03/2021, 03/26/2021"])
def test_no_other_date_of_the_same_letter_settles_the_order(other: str) -> None:
    *others, last = find_dates(f"from {other} to 01/04/2022")
    assert not any(found.stated.ambiguous for found in others)
    assert last.stated.readings == (date(2022, 4, 1), date(2022, 1, 4))
    assert last.stated.ambiguous


@pytest.mark.parametrize(
    "text", ["31/02/2021 ", "Ext. 8/21", "45 hours", "0803 555 0142", "555-2019", "1999.5"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("from May 2015 to June 2018", "June 2018"),
        ("2015-2019", "2019"),
        ("3 May to 10 August 2020", "10 August 2020"),
        ("(Jan 2015 – Mar 2018)", "Mar 2018"),
        ("1 May 2015 until 3 May 2018", "3 May 2018"),
    ],
)
def test_two_dates_make_a_period(text: str, last: str) -> None:
    (period,) = find_periods(text, find_dates(text))
    assert period.last is not None
    assert period.last.stated.quotation.text == last


def test_years_and_months_with_dots_make_a_period() -> None:
    text = "2014.03. – 2019.11."
    (period,) = find_periods(text, find_dates(text))
    assert period.last is not None
    days = [mention.stated.readings for mention in (period.first, period.last)]
    assert days == [(date(2014, 3, 1),), (date(2019, 11, 1),)]


def test_two_days_of_a_month_are_no_day_and_year() -> None:
    assert [m.stated.quotation.text for m in find_dates("on March 12/13, 2019 we met")] == ["2019"]


@pytest.mark.parametrize("now", ["present", "till date", "to date", "date", "now", "current"])
def test_a_period_may_reach_the_present(now: str) -> None:
    text = f"from May 2015 to {now}".replace("to till", "till").replace("to to", "to")
    (period,) = find_periods(text, find_dates(text))
    assert period.present is not None


@pytest.mark.parametrize(
    ("text", "date_"),
    [
        ("since the third (3rd) of May, 2019,", "third (3rd) of May, 2019"),
        ("on the twenty-first (21) day of June 2020.", "twenty-first (21) day of June 2020"),
        ("from (3rd) May 2019 on", "(3rd) May 2019"),
        ("was third (of 3), since 3 May 2019", "3 May 2019"),
        ("(3 May 2019)", "3 May 2019"),
    ],
)
def test_a_day_in_words_and_figures_is_quoted_whole(text: str, date_: str) -> None:
    (mention,) = find_dates(text)
    assert mention.stated.quotation.text == date_
    assert text[mention.start : mention.end] == date_


def test_a_date_may_be_put_word_by_word() -> None:
    found = find_dates("from day 1 month 12 year 2018 to ngày 20 tháng 11 năm 2022, day 5 of 9")
    assert [one.stated.readings for one in found] == [(date(2018, 12, 1),), (date(2022, 11, 20),)]


@settings(deadline=None)
@given(st.text(alphabet="0123456789/-. JanMayto,thsd'", max_size=60))
def test_any_text_gives_dates_at_their_offsets(text: str) -> None:
    for found in find_dates(text):
        assert text[found.start : found.end] == found.stated.quotation.text
        assert found.stated.readings
