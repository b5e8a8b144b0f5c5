"""Titles, signers, hours, pay and heads in the layouts of strangers; all letters made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import whole_letter

WORKED = "Ms. Brona Keane worked with us from 2 May 2016 to 30 June 2019. "
LIST = "\n{0}Baked rolls and rye bread\n{0}Cleaned the ovens at night\n{0}Counted the flour sacks\n"


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (f'{WORKED}Her contract says "Oven Hand".', "Oven Hand"),
        (f"{WORKED}On the payslip it reads “Store Keeper”.", "Store Keeper"),
        (f'{WORKED}The permit shows her as "Shift Leader".', "Shift Leader"),
        (f"{WORKED}The work permit reads: Dairy Manager.", "Dairy Manager"),
        ("Ms. Brona Keane (Oven Operator) has been with us since 2 May 2016.", "Oven Operator"),
        ("I am glad to praise Ms. Brona Keane, Head Baker of our shop, to you.", "Head Baker"),
        (f"{WORKED}\n\nWe look for: OVEN OPERATOR", "OVEN OPERATOR"),
        ("Ms. Brona Keane was employed as Stock & IT Executive.", "Stock & IT Executive"),
        ("Ms. Brona Keane was employed as Manager, IT from 2 May 2016.", "Manager, IT"),
        (
            "Ms. Brona Keane was employed as Works Manager: Road Bridges from 2 May 2016.",
            "Works Manager: Road Bridges",
        ),
        ("Re: Offer of Employment - Oven Operator\n\nDear Brona,\n\nWelcome.", "Oven Operator"),
        ("RE: OVEN OPERATOR POSITION\n\nDear Brona,\n\nWelcome.", "OVEN OPERATOR"),
        ("Ms. Brona Keane does the work of an oven operator here.", "oven operator"),
    ],
)
def test_titles_that_letters_set_off(told: str, title: str) -> None:
    (position,) = whole_letter(told=told).positions
    assert position.title is not None
    assert position.title.line == title


def test_the_title_of_whoever_else_is_set_off_is_not_taken() -> None:
    told = f"{WORKED}She reported to Odhran Walsh (Oven Manager). I, the Oven Director, know her."
    (position,) = whole_letter(told=told).positions
    assert position.title is None


@pytest.mark.parametrize("bullet", ["", "* "])
@pytest.mark.parametrize(
    "top",
    [
        "Oven operator (Tavola Bread Ltd., Cork, Ireland)",
        "My duties (Oven Operator)",
        "Responsibilities - Oven Operator, Tavola Bread Ltd",
        "Main duties / Oven Operator",
        "Jobs > Food > Cork\n\nOven Operator\nTavola Bread Ltd\nPosted 9d ago",
        "We look for: OVEN OPERATOR\nSchedule: full time",
        "Now hiring - Oven Operator",
        "Vacant post\nOven Operator\nTavola Bread Ltd",
        "Tavola Bread Ltd is hiring an Oven Operator (full time)",
    ],
)
def test_titles_above_a_list(top: str, bullet: str) -> None:
    (position,) = parse(top + LIST.format(bullet)).positions
    assert position.title is not None
    assert position.title.line.casefold() == "oven operator"


def test_a_list_without_a_title_has_none() -> None:
    (position,) = parse("JOB CONTENT" + LIST.format("- ")).positions
    assert position.title is None


def test_a_title_with_its_years_above_a_list_makes_no_letter() -> None:
    text = "Oven Operator - Tavola Airways, Doha, Qatar (2015-2021)\n" + LIST.format(">> ")
    assert parse(text).form == "duties"


FIRST, SECOND = LIST.format("- "), LIST.format("- ").replace("Baked", "Sold").replace("C", "Re-c")


@pytest.mark.parametrize(
    "layout",
    [
        (
            "1. Processing Clerk (2 May 2013 - 28 February 2018, full-time, 40 hours/week){}"
            "\n2. Purchasing Office Manager (1 March 2018 - present, full-time){}"
        ),
        (
            "PROCESSING CLERK\n2 May 2013 to 28 February 2018. Part time, 24 hours.\nTasks:{}"
            "\nPURCHASING OFFICE MANAGER\n1 March 2018 to present. Full time.\nDuties:{}"
        ),
        (
            "Processing Clerk\n\n2 May 2013 - 28 February 2018\n{}"
            "\nPurchasing Office Manager\n\n1 March 2018 - present\n{}"
        ),
        (
            "Processing Clerk\nFrom 2 May 2013 to 28 February 2018 she was in our shop:{}"
            "\nPurchasing Office Manager\nFrom 1 March 2018 to present she leads our office:{}"
        ),
        (
            "PROCESSING CLERK\nMay 2013 - February 2018 / 24 hours per week{}"
            "\nPURCHASING OFFICE MANAGER\nMarch 2018 - present / 40 hours per week{}"
        ),
        (
            "First post: Processing Clerk, 2 May 2013 to 28 February 2018{}"
            "\nSecond post: Purchasing Office Manager, 1 March 2018 to present{}"
        ),
    ],
)
def test_positions_below_each_other(layout: str) -> None:
    text = layout.format(FIRST, SECOND)
    told = f"Ms. Brona Keane works with us since 2 May 2013.\n\n{text}"
    found = parse(
        f"Tavola Bread Works Ltd\n14 Quay Road, Cork\n\n4 March 2021\n\n{told}\n\n"
        "Yours faithfully,\n\nOdhran Walsh\nOffice Manager\n"
    ).positions
    titles = [position.title.line.title() for position in found if position.title]
    assert titles == ["Processing Clerk", "Purchasing Office Manager"]
    assert all(position.start and len(position.duties) == 3 for position in found)


def test_a_day_before_the_promotion_is_that_of_the_second_title() -> None:
    told = (
        "Ms. Brona Keane joined as Clerk on 2 May 2013 and, on 1 March 2018, was promoted to Buyer."
    )
    first, second = whole_letter(told=told).positions
    assert first.start is not None
    assert first.start.quotation.text == "2 May 2013"
    assert second.start is not None
    assert second.start.quotation.text == "1 March 2018"


@pytest.mark.parametrize(
    ("close", "name"),
    [
        ("Accept my best regards,\n\nEng. Odhran Walsh\nPlant Manager\n(signature)", "Walsh"),
        ("We wish her well.\n\nBrig. (R) Odhran Walsh\nDirector Administration", "Walsh"),
        ("We wish her well.\n\nWing Commander (Retd) Odhran Walsh\nDirector", "Walsh"),
        ("Signed this 4th day of March 2021 by Odhran Walsh, Head of Operations", "Walsh"),
        ('Note: "She held this post." - Ing. Odhran Walsh, Plant Manager', "Walsh"),
        (
            (
                "Head of personnel      /signature/      O. V. Walsh\n"
                "Chief accountant       /signature/      T. I. Byrne\n\n[round seal]"
            ),
            "Walsh",
        ),
        (
            "____________\nOdhran Walsh\nPeople Manager\n\nRua Doutor Romeu, 13 - Porto\nTel 5550",
            "Walsh",
        ),
    ],
)
def test_signers(close: str, name: str) -> None:
    signatory = whole_letter(close=close).signatory
    assert signatory is not None
    assert signatory.line.endswith(name)


@pytest.mark.parametrize(
    "close",
    [
        "Reporting Officer      Odhran Walsh\n\nNo signature is required.",
        "Line manager: Odhran Walsh\n\nThis print-out does not require a signature.",
    ],
)
def test_nobody_signs_a_printed_record(close: str) -> None:
    assert whole_letter(close=close).signatory is None


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("Office time is from Monday to Friday, that is 40 hours for the week.", 40),
        ("She worked 40 hours during the week.", 40),
        ("She worked six days in a week of eight hours each.", 48),
        ("She worked eight hours on each of six days a week.", 48),
        ("She did 45 hours across five days.", 45),
        ("She worked 37 1/2 hours a week.", 37.5),
        ("She worked on a 40-hours-per-week basis.", 40),
        ("Her contract was for 40 hrs pw.", 40),
        ("The weekly norm is 40 hours.", 40),
        ("She worked 4 x 12 hour shifts a week.", 48),
        ("She worked 5 days a week at 40 hours a week.", 40),
    ],
)
def test_hours_of_strangers(said: str, hours: float) -> None:
    (position,) = whole_letter(told=f"Ms. Brona Keane was employed as a Baker. {said}").positions
    assert position.hours is not None
    assert position.hours.low == hours


@pytest.mark.parametrize(
    ("said", "pay"),
    [
        ("Her cost-to-company package was R1 020 000 per annum, plus a car.", "R1 020 000"),
        ("She was on a full-time permanent contract, at £31,500 a year.", "£31,500"),
        ("She was on £31,500.", "£31,500"),
    ],
)
def test_pay_of_strangers(said: str, pay: str) -> None:
    (position,) = whole_letter(told=f"Ms. Brona Keane was employed as a Baker. {said}").positions
    assert position.pay is not None
    assert position.pay.quotation.text.startswith(pay)


@pytest.mark.parametrize(
    "form", ["AS", "a.s.", "S.L.P.", "S.A.E.", "ehf.", "EIRELI", "C.A.", "d.d."]
)
def test_legal_forms_of_many_countries(form: str) -> None:
    letterhead = whole_letter(
        head=f"Tavola Meradin {form}\nSkansekaia 4, 6002 Northport"
    ).letterhead
    assert letterhead is not None
    assert letterhead.line == f"Tavola Meradin {form}"


def test_capitals_of_a_sentence_make_no_legal_form() -> None:
    assert whole_letter(head="SHE WAS EMPLOYED AS\nA BAKER").letterhead is None


def test_the_firm_of_whoever_writes_is_no_letterhead() -> None:
    desk = (
        "From the desk of Odhran Walsh\nVP, Bread Science -- Tavola Works, Inc.\no@tavola.example"
    )
    letter = whole_letter(head=desk)
    assert letter.letterhead is None
    assert letter.employer is not None
    assert letter.employer.line == "Tavola Works, Inc."


def test_a_firm_beside_the_name_of_a_portal() -> None:
    head = "https://hr.tavola.example/print\n\nTAVOLA BREAD PTE. LTD.      [ Self Service v8 ]"
    letterhead = whole_letter(head=head).letterhead
    assert letterhead is not None
    assert letterhead.line == "TAVOLA BREAD PTE. LTD."


@pytest.mark.parametrize(
    "said",
    [
        "Ms. Brona Keane, Baker: 2 May 2016 - to date",
        "Ms. Brona Keane works as Baker. Date of entry 2 May 2016. She continues in the post.",
        "The contract of Ms. Brona Keane, Baker, is indefinite and runs since 2 May 2016.",
    ],
)
def test_jobs_that_go_on(said: str) -> None:
    (position,) = whole_letter(told=said).positions
    assert position.start is not None
    assert position.present is not None
