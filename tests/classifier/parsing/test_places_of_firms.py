"""Letterheads, addresses, firms, countries and statuses of further hands; all made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from classifier.parsing.pay import find_pay
from classifier.parsing.statuses import field_statuses, find_statuses
from tests.classifier.parsing.whole_letter import CLOSE, HEAD, TOLD
from tests.classifier.parsing.whole_letter import whole_letter as _letter

_MAIL = """From: Odhran Walsh <odhran@tavola.example>
To: Brona Keane
Date: Thu, 19 January 2023 14:22
Subject: Reference

Hello Brona,

here is the text on our paper.

{}

We confirm that Ms Brona Keane was employed by us from 11.04.2019 until 31.12.2022 as Bookkeeper.
She kept the ledgers. She paid the suppliers. She filed the invoices.

Regards
Odhran Walsh
Manager
"""


@pytest.mark.parametrize(
    "head",
    [
        "12 allée des Roses\n69000 Lyon",
        "Bahnhofweg 12 · 70173 Stuttgart · Germany",
        "Obere Wiesen 4\nD-70173 Stuttgart",
        "Bd. Unirii nr. 10, sector 3, București",
        "Naya Bazaar-16, Kathmandu",
        "Camino Real s/n, Maipú, Mendoza",
        "Laisvės g. 12, LT-44001 Kaunas",
        "Rod. BR-101, km 20, Joinville, SC",
        "Uyen Hung, Tan Uyen, Viet Nam - DT: 0274 355 5011",
    ],
)
def test_addresses_of_many_lands_are_found(head: str) -> None:
    """Streets in other languages, signs between the parts, and a house number behind a name."""
    assert _letter(head=f"Tavola Bread\n{head}").contact.address


@pytest.mark.parametrize(
    "line",
    [
        "Branch: North Intake, 12 Albert Crescent, Regina SK  S4P 2V8",
        "Site:   Dandenong Depot, 77 Doherty Drive, Dandenong VIC 3175",
        "Address        5F, 55 Donggyo-ro, Mapo-gu, Seoul",
    ],
)
def test_the_address_of_a_site_is_one(line: str) -> None:
    """A form gives the address behind the name of a branch or a site."""
    assert _letter(head="Tavola", told=f"{TOLD}\n{line}").contact.address


def test_no_address_is_made_of_a_slogan_or_a_house_of_a_deponent() -> None:
    """Commas alone make none, and who swears lives there alone."""
    assert _letter(head="Tavola\nQuality, first, always").contact.address is None
    sworn = "I, BRONA KEANE, adult female, residing at 10 Quay Street, Cork, make oath that I was"
    assert _letter(head="AFFIDAVIT", told=f"{sworn} employed as Clerk.").contact.address is None


@pytest.mark.parametrize(
    "head",
    [
        "TAVOLA BREAD WORKS, INC.\n3F Molino Bldg., Cavite 4102\n(046) 555-0142",
        "- - - -\nTavola Bread Spółka z o.o., ul. Polna 5, 80-601 Gdańsk\ntel. +48 58 000 41 17",
        "Tavola Bread Ltd\n12 Quay Road, Cork",
    ],
)
def test_a_letter_inside_a_mail_has_its_letterhead(head: str) -> None:
    """A firm with its contact stands between the greeting and what is certified."""
    found = parse(_MAIL.format(head))
    assert found.letterhead
    assert found.letterhead.text.lower().startswith("tavola bread")
    assert found.employer
    assert found.contact.address or found.contact.phone


def test_a_mail_without_one_has_none() -> None:
    """Below the signature of a mail stands no letterhead."""
    mail = _MAIL.format("Here you go.") + "Tavola Bread Ltd\n12 Quay Road, Cork T12 AB34\n"
    assert parse(mail).letterhead is None


@pytest.mark.parametrize(
    ("head", "close", "employer", "letterhead"),
    [
        ("Bay Property Managers\nPO Box 12, Napier", CLOSE, "Bay Property Managers", True),
        (
            "National Heritage Board\nHR Shared Services, 5 Link Road",
            CLOSE,
            "National Heritage Board",
            True,
        ),
        ("NORTH CROP AGENCY - MyHR Self-Service", CLOSE, "NORTH CROP AGENCY", True),
        ("", f"{CLOSE}\nTavola Bread Ltd\n14 Quay Road, Cork T12 AB34", "Tavola Bread Ltd", True),
        ("", "Odhran Walsh\nHR Officer, Tavola Bread Co. Ltd", "Tavola Bread Co. Ltd", False),
        ("", "Personnel Division, Tavola University\nOdhran Walsh", "Tavola University", False),
        ("Your Name\nCompany Name\nStreet Address", CLOSE, None, False),
        ("Odhran Walsh\nSocial Services Director\n773-555-0133", "Odhran Walsh", None, False),
        (
            "FIRST PARTY: Tavola Bread LLC, Ghala, Muscat\nSECOND PARTY: Ms. Brona Keane",
            CLOSE,
            "Tavola Bread LLC",
            False,
        ),
    ],
)
def test_firms_are_told_from_offices_roles_and_blanks(
    head: str, close: str, employer: str | None, *, letterhead: bool
) -> None:
    """Portals, divisions, roles and placeholders beside a name, and parties to a contract."""
    found = _letter(head=head, close=close)
    assert (found.employer and found.employer.text) == employer
    assert bool(found.letterhead) == letterhead


def test_a_sentence_names_the_firm_beside_its_kind() -> None:
    """As in "our family bakery, NAME"."""
    found = _letter(
        head="", told=f"{TOLD} She helped our family bakery, Tavola Bread S.R.L., well."
    )
    assert found.employer
    assert found.employer.text == "Tavola Bread S.R.L."


@pytest.mark.parametrize(
    ("value", "employer"),
    [
        (
            "Tavola Sp. z o.o., ul. Polna 8, 66-400 Lubin, Poland; tel. 95 000 01 88",
            "Tavola Sp. z o.o.",
        ),
        ("Tavola Boya A.S., Gebze, Turkey (paints and resins)", "Tavola Boya A.S."),
    ],
)
def test_an_address_behind_a_labelled_firm_is_cut(value: str, employer: str) -> None:
    """A legal form ends the name, whatever its stops."""
    found = _letter(head="EMPLOYMENT RECORD", told=f"1. Employer: {value}\n2. Post held: Cook")
    assert found.employer
    assert found.employer.text.rstrip(".") == employer.rstrip(".")


def test_a_description_behind_a_label_names_no_firm() -> None:
    """As "Company: Maker of tools for small workshops" below the firm's own head."""
    found = _letter(head=HEAD, told=f"{TOLD}\n\nCompany: Maker of tools for small workshops")
    assert found.employer
    assert found.employer.text == "Tavola Bread Works Ltd"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("a regular full-time employee", {"full-time"}),
        ("a regular employee", {"permanent"}),
        ("with individual labour contract no. 118, full time", {"full-time"}),
        ("under a contract of\nindefinite term", {"permanent"}),
        ("a full working day", {"full-time"}),
        ("on an ongoing basis", {"permanent"}),
        ("on a two-year contract", {"contract"}),
    ],
)
def test_statuses_are_told_from_what_any_job_has(text: str, kinds: set[str]) -> None:
    """Regular hours aren't a permanent job, and every job has its contract."""
    assert {status.kind for status in find_statuses(text)} == kinds


def test_short_statuses_stand_behind_a_label() -> None:
    """As "FT" in a printout."""
    assert {status.kind for status in field_statuses("FT")} == {"full-time"}
    assert {status.kind for status in field_statuses("P/T")} == {"part-time"}


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("Canal Road, Multan - 452020   0731-5550199   office@tavola.example", "0731-5550199"),
        ("17 555 882 ~ office@tavola.example", "17 555 882"),
    ],
)
def test_a_telephone_is_told_from_the_number_beside_it(line: str, phone: str) -> None:
    """A wide gap ends a postcode, and a short number stands beside a mail address."""
    found = _letter(head=f"Tavola Bread Works Ltd\n{line}").contact.phone
    assert found
    assert found.text == phone


def test_an_office_for_translations_is_a_firm() -> None:
    """The word alone would make a line of a translated letter."""
    found = _letter(head="Tavola Legal Translation Office\n12 Quay Road, Cork. Phone 2245 5551")
    assert found.letterhead
    assert found.letterhead.text == "Tavola Legal Translation Office"


@pytest.mark.parametrize(
    ("told", "employer"),
    [
        ("Ana Ruiz worked for me at Harbour Orchards as a Picker.", "Harbour Orchards"),
        ("Ana Ruiz was with us in Fonda Los Olmos from 2018 to 2022.", "Fonda Los Olmos"),
    ],
)
def test_a_firm_stands_behind_who_speaks(told: str, employer: str) -> None:
    """As in "for me at NAME"."""
    found = _letter(head="", told=told).employer
    assert found
    assert found.text == employer


@pytest.mark.parametrize(
    ("told", "pay"),
    [
        ("a Sales Executive on weekly duty and BD 160/month", "BD 160/month"),
        ("from 2009 to 2014, Rs. 22,000/- consolidated per month", "Rs. 22,000/-"),
        ("About 50 hours a week at 15.65 an hour.", "15.65 an hour"),
        ("una asignación mensual de $ 2.350.000", "$ 2.350.000"),
    ],
)
def test_pay_is_told_beside_titles_and_hours(told: str, pay: str) -> None:
    """Sales in a title are no sales, and a rate without a currency stands behind hours."""
    found = find_pay(told)
    assert found
    assert found.quotation.text.startswith(pay)
