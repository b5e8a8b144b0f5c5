"""Hours, pay and status are those of the job, and nothing else is taken for them."""

from __future__ import annotations

import pytest

from classifier.parsing.hours import field_hours, find_hours
from classifier.parsing.pay import find_pay
from classifier.parsing.statuses import find_statuses


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("40 hours per week", 40, 40),
        ("(44 hours in week)", 44, 44),
        ("forty (40) hours a week", 40, 40),
        ("thirty-seven and a half hours weekly", 37.5, 37.5),
        ("35-40 hours per week", 35, 40),
        ("between 32 and 40 hours a week", 32, 40),
        ("75 hours bi-weekly", 37.5, 37.5),
        ("8 hours a day, 5 days a week", 40, 40),
        ("8 hour/day x 6 day/week", 48, 48),
        ("9 hours daily, Monday to Saturday", 54, 54),
        ("a 40-hour week", 40, 40),
        ("full-time (40 hours)", 40, 40),
        ("Hours per week: 40", 40, 40),
        ("40 heures par semaine", 40, 40),
        ("48 horas semanales", 48, 48),
    ],
)
def test_hours_of_a_week(text: str, low: float, high: float) -> None:
    found = find_hours(text)
    assert found is not None
    assert (found.low, found.high) == (low, high)
    assert text[found.quotation.start : found.quotation.end] == found.quotation.text


@pytest.mark.parametrize(
    "text", ["full-time", "on call 24 hours", "from 8 am to 5 pm", "200 hours per week"]
)
def test_no_hours_are_made_up(text: str) -> None:
    assert find_hours(text) is None


def test_behind_a_label_a_number_will_do() -> None:
    found = field_hours("37.5")
    assert found is not None
    assert found.low == 37.5
    assert field_hours("9:00 to 5:00") is None


@pytest.mark.parametrize(
    ("text", "low", "currency", "period"),
    [
        ("her salary is £27,400 a year", 27400, "GBP", "year"),
        ("earned $34.50 an hour", 34.5, None, "hour"),
        ("salary of N145,000 (in words) per month", 145000, "NGN", "month"),
        ("Salary: 9.200.000 VND/month", 9200000, "VND", "month"),
        ("annual pay of INR 6,85,000", 685000, "INR", "year"),
        ("gross salary of R$ 8,950.00 monthly", 8950, "BRL", "month"),
        ("CTC was Rs. 9.6 LPA", 960000, None, "year"),
        ("wage of CAD $22 per hour", 22, "CAD", "hour"),
    ],
)
def test_pay(text: str, low: float, currency: str | None, period: str) -> None:
    found = find_pay(text)
    assert found is not None
    assert found.low == pytest.approx(low)
    assert (found.currency, found.period) == (currency, period)


@pytest.mark.parametrize(
    "text", ["managed a budget of $2 million", "a $500 tool allowance", "sold 300 units"]
)
def test_other_money_is_no_pay(text: str) -> None:
    assert find_pay(text) is None


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("permanent and full-time", ["permanent", "full-time"]),
        ("on a two-year renewable contract", ["contract"]),
        ("on a permanent full-time contract", ["permanent", "full-time"]),
        ("as a freelance designer", ["self-employed"]),
        ("a permanent resident of Canada", []),
        ("voluntary separation", []),
        ("reviewed contracts with suppliers", []),
        ("internal audit", []),
    ],
)
def test_statuses(text: str, kinds: list[str]) -> None:
    assert [status.kind for status in find_statuses(text)] == kinds
