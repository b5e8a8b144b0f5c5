"""Pay in the forms and currencies of the world, and sums that are no pay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing.pay import find_pay


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("She earned £12.21 an hour.", "12.21"),
        ("His remuneration is 14,500 AED monthly.", "14,500"),
        ("with an annual base of $78,000", "78,000"),
        ("Her wages were paid weekly at $850.", "850"),
        ("at a rate of twenty-two dollars per hour", "twenty-two"),
        ("at $18/hr", "18"),
        ("he collected ₦180,000 monthly as salary", "180,000"),
        ("He was given Rs 70,000 plus a house each month.", "70,000"),
        ("her salary 3,200 Saudi Riyals, with lodging", "3,200"),
        ("62 cents per mile", "62"),
        ("Her salary was 1,650,000 L.L. a month.", "1,650,000"),
        ("a wage of L.L. 1,650,000 monthly", "1,650,000"),
        ("a salary of D18,500 per month", "18,500"),
        ("earning RD$19,500.00 monthly", "19,500.00"),
        ("a wage of BZ$85 a day", "85"),
        ("her salary: COP$2.320.000", "2.320.000"),
        ("Pay: $43,900 annual salary and a quarterly bonus of up to $600", "43,900"),
        ("$45k Salary", "45"),
        ("A Sales Executive with a salary of $3,000 per month", "3,000"),
        ("an office aide up to the present with a monthly salary of P14,993.00", "14,993.00"),
        ("a project engineer who received 2,500 dollars a month", "2,500"),
        ("full time, 40 hours, at $16.50", "16.50"),
        ("On contract at $40/hr", "40"),
        ("His last drawn salary was Rs. 45,000/- p.m.", "45,000"),
        ("drawing a CTC of INR 12 LPA", "12"),
        ("Salary: KES 85,000 gross", "85,000"),
        ("He is compensated with 65,000 USD annually", "65,000"),
        ("We pay her 1,200 euros net a month", "1,200"),
        ("monthly salary of Php. 25,000.00", "25,000.00"),
        ("with a salary of ₦250,000 monthly", "250,000"),
        ("at €15,50 per hour", "15,50"),
        ("Gross annual salary of 45.000 euros", "45.000"),
        ("an hourly wage of CAD 24.75", "24.75"),
        ("Basic salary: BDT 35,000; house rent: BDT 12,000", "35,000"),
        ("His package was 5.2 lakhs per annum", "5.2"),
        ("His salary is 2.4 million VND per month", "2.4"),
        ("she received a stipend of 15000 per month", "15000"),
        ("$1,950 bi-weekly", "1,950"),
        ("paid $1,920.00 every two weeks", "1,920.00"),
        ("monthly income: 350.000 Ft", "350.000"),
        ("Her salary was R 14 500 p/m.", "14 500"),
        ("salary of SAR 4500/month plus accommodation", "4500"),
        ("4500 SAR per month", "4500"),
        ("His annual earnings were approximately $92K", "92"),
        ("hourly rate: 31.40", "31.40"),
        ("was paid in cash, 900 shekels a week", "900"),
        ("paid 40000 shillings per month", "40000"),
        ("a yearly salary of CHF 82'000", "82'000"),
        ("His compensation is US$ 3,000 (three thousand US dollars) per month", "3,000"),
        ("annual gross of Kshs. 1,440,000/=", "1,440,000"),
        ("starting pay $17.00/hr, current pay $21.50/hr", "21.50"),
        ("a salary of RMB8,000 per month", "8,000"),
        ("with pay at 2,300 lev per month", "2,300"),
        ("Salary: negotiable. He got Tk. 28,000 monthly", "28,000"),
        ("His wage was ZMW 3,800 a month", "3,800"),
        ("with monthly emoluments of GHS 3,200.00", "3,200.00"),
        ("and her pay was 30 000 Kč monthly", "30 000"),
        ("Annual remuneration: AUD$85,000 + superannuation", "85,000"),
        ("on a salary scale of £28,759 - £33,482 per annum", "28,759"),
        ("drew a monthly salary of Rupees Thirty Thousand only", "Thirty"),
        ("Her basic was QAR 3,000 plus allowance QAR 1,500 a month", "3,000"),
        ("Hourly: $23.10", "23.10"),
        ("he is paid at 0.62 per mile", "0.62"),
        ("an average of $3,200.00 monthly", "3,200.00"),
        ("Pay: 15/h", "15"),
        ("remunerated at 520 dinars monthly", "520"),
        ("paid in Nepalese rupees 32,000 per month", "32,000"),
        ("income of UZS 6 500 000", "6 500 000"),
        ("salary in the amount of 45 000 rubles", "45 000"),
        ("salary amounting to ₱32,500", "32,500"),
        ("His salary: 780 €/month", "780"),
        ("total of 1,100 JOD", None),
        ("managed a budget of $2 million per year", None),
        ("sales of $400,000 per month", None),
        ("handled cash of up to $5,000 a day", None),
        ("The firm has a turnover of EUR 3 million a year and 20 employees", None),
        ("portfolio worth $12,000,000", None),
        ("raised $50,000 per year in donations", None),
    ],
)
def test_pay_is_found_and_no_other_sum(text: str, amount: str | None) -> None:
    found = find_pay(text)
    if amount is None:
        assert found is None
    else:
        assert found is not None
        assert amount in found.quotation.text


@pytest.mark.parametrize(
    ("text", "low", "currency", "period"),
    [
        ("a salary of Rs. 6,85,000 per annum", 685000, None, "year"),
        ("a salary of INR 12 LPA", 1200000, "INR", "year"),
        ("she earns \u20ac15,50 per hour", 15.5, "EUR", "hour"),
        ("his salary was 780 lei / month", 780, "RON", "month"),
        ("a wage of BYN 1,140 monthly", 1140, "BYN", "month"),
        ("pay of 520 dinars weekly", 520, None, "week"),
        ("a salary of COP $3.100.000 per month", 3_100_000, "COP", "month"),
        ("earning (DOP $ 45,000) monthly", 45_000, "DOP", "month"),
        ("a salary of K9,400 per month", 9_400, None, "month"),  # as in several countries
    ],
)
def test_amount_currency_and_period(
    text: str, low: float, currency: str | None, period: str
) -> None:
    found = find_pay(text)
    assert found is not None
    assert (found.low, found.currency, found.period) == (low, currency, period)


def test_the_last_pay_counts_more_than_the_first() -> None:
    found = find_pay("Her starting pay was $17.00/hr and her final pay $21.50/hr.")
    assert found is not None
    assert found.low == 21.5


@given(st.text())
def test_any_text_gives_a_quotation_of_it(text: str) -> None:
    for labelled in (False, True):
        found = find_pay(text, labelled=labelled)
        if found:
            quotation = found.quotation
            assert text[quotation.start : quotation.end] == quotation.text


@pytest.mark.parametrize(
    ("told", "amount", "period", "quoted"),
    [
        (
            "His salary is forty-one thousand dollars (CAD 41,000) per annum",
            41_000,
            "year",
            "(CAD 41,000) per annum",
        ),
        ("paid thirty rupees (Rs 30/-) per hour", 30, "hour", "(Rs 30/-) per hour"),
        ("a salary of CHF 4'900.- per month", 4_900, "month", "CHF 4'900.- per month"),
        ("a salary of EUR 2.150,– monthly", 2_150, "month", "EUR 2.150,– monthly"),
        ("Her wage is fifteen pounds (GBP 15)", 15, None, "GBP 15"),
    ],
)
def test_brackets_and_dashes_for_cents_part_no_period(
    told: str, amount: float, period: str | None, quoted: str
) -> None:
    found = find_pay(told)
    assert found is not None
    assert (found.low, found.period) == (amount, period)
    assert found.quotation.text == quoted
