"""Addresses and telephones in the forms of further countries."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import whole_letter


@pytest.mark.parametrize(
    "line",
    [
        "Regd. Office & Works: Plot No. B-41, Alur Industrial Park, Alur - 602 118, India",
        "Alur Bulvarı No: 101, Alur / ANKARA",
        "Kossuth utca 5, 6000 Alur",
        "Organize Sanayi Bölgesi 5. Cadde No: 12 Alur",
        "P.M.B. 1011, Alur",
        "B.P. 1234 Alur",
        "Royal Road, Alur",
        "Vill. & P.O. Alur, Dist. Alurpur",
    ],
)
def test_a_line_above_a_telephone_is_an_address(line: str) -> None:
    assert whole_letter(head=f"Tavola Bread Works Ltd\n{line}\nTel 031 555 0101").contact.address


@pytest.mark.parametrize("line", ["Lviv, Ukraine", "ISO 9001:2015 certified", "Since 1985"])
def test_a_town_or_a_mark_is_none(line: str) -> None:
    head = f"Tavola Bread Works Ltd\n{line}\nTel 031 555 0101"
    assert not whole_letter(head=head).contact.address


@pytest.mark.parametrize(
    "told",
    [
        "She worked in the centre of a firm, located in\nAvenida del Sol 31, 29630 Alur, Spain.",
        "This is between Tavola Ltd, 8 Dock Bush, Leith, Edinburgh EH6 9QQ and Brona Keane.",
    ],
)
def test_an_address_is_told_over_two_lines_or_behind_the_firm(told: str) -> None:
    assert whole_letter(head="CONTRACT", told=told).contact.address


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Tel: 2555 0080 - 2555 0081", "2555 0080"),
        ("1-868-555-0117        office@tavola.example", "1-868-555-0117"),
        ("80 Dock Rd 14-02 Singapore 068898 / 6555 0170 / hr@tavola.example", "6555 0170"),
        ("876 555 0192 / 0193", "876 555 0192"),
        ("Phones: 555-0101, 555-0102", "555-0101"),
        ("Call us: 555 01 01", "555 01 01"),
        ("Tel: 020 2000 2000", "020 2000 2000"),
        ("☎ 555 0101", "555 0101"),
        ("PBX: 2255-5010", "2255-5010"),
    ],
)
def test_telephones_are_found(line: str, phone: str) -> None:
    found = whole_letter(head=f"Tavola Bread Works Ltd\n{line}").contact.phone
    assert found
    assert found.text == phone


def test_who_swears_gives_an_own_telephone() -> None:
    told = "I, Ann Ode, telephone 905-555-0181, MAKE OATH AND SAY:\n1. I was a cook."
    assert not whole_letter(head="AFFIDAVIT", told=told).contact.phone


MAIL = """From: "Odhran Walsh" <owalsh@tavola.example>
Date: Thu, 4 Mar 2021 10:12:00 +0000
Subject: RE: your reference

Hi Brona,

TO WHOM IT MAY CONCERN

Brona Keane worked for Tavola Bread Works Ltd as a Bookkeeper from 2 May 2019 to 1 March 2021.

Her duties were:
* kept the ledgers and reconciled the bank every month
* paid the suppliers and filed the invoices

Kind regards,
Odhran Walsh
Office Manager
+353 21 555 0100

{answered}
> Could you please write me a reference?
"""


@pytest.mark.parametrize(
    "answered",
    [
        "On Mon, 1 Mar 2021 at 18:02, Brona Keane <brona.keane@post.example> wrote:",
        "On Mon, 1 Mar 2021, Brona Keane (bk77@post.example) wrote:",
        "Am 1. März 2021 schrieb Brona <bk77@post.example>: schrieb",
        "From: Brona Keane <bk77@post.example>",
    ],
)
def test_the_applicants_own_mail_is_not_the_firms(answered: str) -> None:
    found = parse(MAIL.format(answered=answered)).contact.email
    assert found
    assert found.text == "owalsh@tavola.example"


def test_whoever_answers_below_may_be_the_firm() -> None:
    text = MAIL.format(answered="On Mon, 1 Mar 2021, Ida Moss <ida@tavola.example> wrote:")
    found = parse(text.replace("From: ", "X: ").replace("owalsh@", "owalsh at ")).contact.email
    assert found
    assert found.text == "ida@tavola.example"


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("Employer: Tavola Foods Ltd., 55 Quay Rd, Windsor ON", "55 Quay Rd, Windsor ON"),
        (
            "Employer: Tavola Hire (Pty) Ltd, 14 Voor Street, Alur, 1050",
            "14 Voor Street, Alur, 1050",
        ),
        ("Company: Tavola, 14 Quay Road, Cork, Ireland", "14 Quay Road, Cork, Ireland"),
        ("Employer address: 14 Quay Road, Cork, Ireland", "14 Quay Road, Cork, Ireland"),
    ],
)
def test_a_label_and_the_firm_are_no_part_of_the_address(line: str, address: str) -> None:
    told = f"Employee: Brona Keane\n{line}\nJob title: Bookkeeper\nFrom 2 May 2019 to date"
    found = whole_letter(head="REFERENCE", told=told).contact.address
    assert found
    assert found.text == address


def test_we_is_no_part_of_the_firm_whose_address_a_sentence_tells() -> None:
    told = (
        "We, TAVOLA COSMETICS LTD., located at Av. Alur, 1500, São Paulo/SP, 01310-200, declare"
        " that Ms. Brona Keane has worked in our company since 2 May 2019 as a Bookkeeper."
    )
    letter = whole_letter(head="EMPLOYMENT REFERENCE LETTER", told=told)
    assert letter.employer
    assert letter.employer.text == "TAVOLA COSMETICS LTD."
    assert letter.contact.address
    assert letter.contact.address.text == "Av. Alur, 1500, São Paulo/SP, 01310-200"
    care = whole_letter(head="We Care Homes Ltd\n14 Quay Road, Cork\nTel: +353 21 555 0100")
    assert care.letterhead
    assert care.letterhead.text == "We Care Homes Ltd"


@pytest.mark.parametrize("name", ["Tavola Electronics Co., Ltd.", "Tavola Foods Pvt. Ltd."])
def test_all_legal_forms_belong_to_the_employer(name: str) -> None:
    told = f"Name: Brona Keane\nCompany: {name}\nPosition: Bookkeeper\nPeriod: 2016-03 to 2019-05"
    letter = whole_letter(head="CERTIFICATE OF CAREER", told=told)
    assert letter.employer
    assert letter.employer.text == name
