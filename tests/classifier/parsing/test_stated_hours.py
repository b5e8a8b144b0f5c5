"""Hours a week in every form, and hours that are something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing.hours import field_hours, find_hours
from tests.classifier.parsing.whole_letter import only_position


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("She worked forty hours a week.", 40),
        ("six days in a week, eight hours every day", 48),
        ("eight hours every day", 56),
        ("Tuesday to Saturday, 10am to 7pm, lunch one hour", 40),
        ("from 10am to 7pm (44 hours one week)", 44),
        ("4 a.m. to noon, Monday to Saturday", 48),
        ("noon to 8 pm, five days a week", 40),
        ("7 pm to 5 am, 4 nights a week", 40),
        ("open from noon to midnight", None),
        ("Mon.-Fri. 8 hours a day", 40),
        ("Her hours: 8 daily, 6 days weekly, total 48.", 48),
        ("Hours: 9 per day, 5 days", 45),
        ("48 hrs. wkly", 48),
        ("40hpw", 40),
        ("FTE: 1.0 (37.50 standard weekly hours)", 37.5),
        ("12-hour shifts, 4 per week", 48),
        ("8 hours per shift, 5 shifts per week", 40),
        ("weekly total 44 hours", 44),
        ("0.8 FTE, 30 hours", 30),
        ("48 hours/6 days per week", 48),
        ("a 45-hour, five-day week", 45),
        ("a team of 4 per week", None),
        ("37.5 hrs/week", 37.5),
        ("thirty-six hours over four days a week", 36),
        ("Monday to Friday, 9 to 5, with one hour lunch", 35),
        ("her working week had 39 hours", 39),
        ("Duty 8 hours, Friday off", 48),
        ("8am to 5pm on weekdays", 45),
        ("lunes a viernes de 9:00 a 18:00 horas", 45),
        ("40 hours/wk", 40),
        ("40h weekly", 40),
        ("a 40-hour week", 40),
        ("a forty-hour work week", 40),
        ("on a 35 hour per week basis", 35),
        ("thirty-seven and a half hours weekly", 37.5),
        ("Monday to Friday, 8 hours per day", 40),
        ("8 hours/day, Mon-Fri", 40),
        ("eight hours daily from Monday to Saturday", 48),
        ("9am to 5pm, Monday to Friday", 40),
        ("Monday to Friday from 9:00 a.m. to 6:00 p.m. with a one-hour lunch break", 40),
        ("Mon-Fri 08:30-17:00 (30 min lunch)", 40),
        ("between 32 and 40 hours per week", 32),
        ("an average of 42 hours per week", 42),
        ("minimum of 30 hours per week", 30),
        ("at least 40 hours each week", 40),
        ("not less than 48 hours in a week", 48),
        ("80 hours bi-weekly", 40),
        ("75 hours every two weeks", 37.5),
        ("160 hours per month", 36.92),
        ("173.33 hours a month", 40),
        ("2,080 hours per year", 40),
        ("5 days a week, 8 hours a day", 40),
        ("8 hrs x 5 days", 40),
        ("five days per week at eight hours per day", 40),
        ("6 days, 8 hours each", 48),
        ("four 10-hour shifts per week", 40),
        ("three 12-hour shifts a week", 36),
        ("Hours of work: 40", None),
        ("Full-time (40 hours)", 40),
        ("full-time, 37.5 hours", 37.5),
        ("hours: 44/week", 44),
        ("worked 40+ hours per week", 40),
        ("working 48 hours in a six-day week", 48),
        ("40 horas semanales", 40),
        ("35 heures par semaine", 35),
        ("twenty (20) hours per week", 20),
        ("20 (twenty) hours per week", 20),
        ("weekly hours were 38", 38),
        ("her weekly working time was 38.5 hours", 38.5),
        ("Weekly workload of 44 hours", 44),
        ("44 hours work per week", 44),
        ("a schedule of 40 hours of work per week", 40),
        ("7.5 hours per day for 5 days per week", 37.5),
        ("8 working hours per day, 6 days a week", 48),
        ("9 hours of work per day and 5 days per week", 45),
        ("the clinic is open 60 hours a week", None),
        ("10 hours of overtime per week", None),
        ("hours worked over 40 per week are paid at 1.5 times the rate", None),
        ("24 hours a day, 7 days a week support", None),
        ("40 hours of training", None),
        ("within 48 hours", None),
    ],
)
def test_hours_a_week_are_found_and_no_others(text: str, hours: float | None) -> None:
    found = find_hours(text)
    if hours is None:
        assert found is None
    else:
        assert found is not None
        assert found.low == pytest.approx(hours, abs=0.01)


@pytest.mark.parametrize(
    ("value", "hours"),
    [
        ("40", 40),
        ("12 PER DAY, 7 DAYS", 84),
        ("7 HRS X 5 DAYS", 35),
        ("see contract", None),
        ("8 daily, 6 days weekly", 48),
        ("8 (Mon-Sat)", 48),
        ("Full time - 40", 40),
        ("8 daily", None),
    ],
)
def test_a_label_lends_its_meaning(value: str, hours: float | None) -> None:
    found = field_hours(value)
    assert (found.low if found else None) == hours


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("averaging 64 hours bi-weekly", 32),
        ("averaging sixty (60) hours bi weekly", 30),
        ("an average of 70 hours every two weeks", 35),
        ("averages 72 hours per fortnight", 36),
        ("averaging 64 hours fortnightly", 32),
        ("averaging 75 hours per pay period of two weeks", 37.5),
        ("minimum of 60 hours in each two week pay period", 30),
        ("averaging 60 hours over a 14-day period", 30),
        ("averaging 60 hours on a bi-weekly basis", 30),
        ("averaging 60 hours every other week", 30),
        ("biweekly average of 60 hours", 30),
        ("60 biweekly hours", 30),
        ("a 76-hour fortnight", 38),
        ("bi-weekly hours of 75", 37.5),
        ("Hours biweekly: 75", 37.5),
        ("averaging 120 hours every four weeks", 30),
        ("seven 12-hour shifts every two weeks", 42),
        ("averaging 100 hours monthly", 23.08),
        ("an average of 100 hours per calendar month", 23.08),
        ("averaging 78 hours semi-monthly", 36),
        ("75 hours bi-weekly (37.5 hours per week)", 37.5),
        ("averages 37.5 hours per week over a two-week period", 37.5),
        ("Full-time, 40 hours, biweekly pay of $1,600", 40),
        ("full time 40 hours\nMonthly salary: 2,000", 40),
        ("averaging 40 hours weekly, paid every two weeks", 40),
        ("averaging 40 hours, paid every two weeks", 40),
    ],
)
def test_hours_over_a_longer_span_are_those_of_its_weeks(text: str, hours: float) -> None:
    found = find_hours(text)
    assert found is not None
    assert found.low == pytest.approx(hours, abs=0.01)


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("Bi-weekly hours: 75", 37.5),
        ("Hours (bi-weekly): 75", 37.5),
        ("Hours per pay period: 75", 37.5),
        ("Hours: 75 bi-weekly", 37.5),
        ("Hours per month: 130", 30),
        ("Hours per week: 75", 75),
        ("Weekly working time: 45 h", 45),
        ("Job time: 5 days, in one week 42 hours", 42),
    ],
)
def test_a_label_may_ask_for_the_hours_of_a_longer_span(line: str, hours: float) -> None:
    told = f"Employee: Brona Keane\nJob title: Bookkeeper\n{line}\nSalary: 52,000 a year"
    found = only_position(told=told).hours
    assert found is not None
    assert found.low == pytest.approx(hours, abs=0.01)


@given(st.text())
def test_any_text_gives_hours_that_a_week_can_have(text: str) -> None:
    for find in (find_hours, field_hours):
        found = find(text)
        if found:
            quotation = found.quotation
            ends = [end for end in (found.low, found.high) if end is not None]
            assert ends
            assert 0 < min(ends) <= max(ends) <= 112
            assert text[quotation.start : quotation.end] == quotation.text
