"""Heads of public bodies, of shops without a legal form, and heads at the foot of a letter."""

from __future__ import annotations

import pytest

from classifier.pasted import parse

BODY = """

12 March 2024

TO WHOM IT MAY CONCERN

This is to certify that Ms Amara Diallo worked with us as Cook from 1 May 2015 to 3 May 2019,
full time, 40 hours a week, at $15 per hour.

Her duties were:
- preparing meals
- cleaning the kitchen
- ordering supplies

Yours sincerely,

Peter Kovacs
Owner"""


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("T.C.\nKOÇAK BELEDİYESİ\nCumhuriyet Cad. No: 5\nTel: 0374 555 00 11", "KOÇAK BELEDİYESİ"),
        (
            "GOVERNMENT OF KERALA\nOFFICE OF THE TREASURY OFFICER, ALUR\nPhone 0487 555 0111",
            "OFFICE OF THE TREASURY OFFICER, ALUR",
        ),
        (
            "REPUBLIC OF KENYA\nMINISTRY OF HEALTH\nALUR REFERRAL HOSPITAL\nP.O. Box 22, Alur",
            "ALUR REFERRAL HOSPITAL",
        ),
        ("Sultanate of Oman\nDirectorate General of Roads\nP.O. Box 101, Ruwi\nTel 2455 5101",
         "Directorate General of Roads"),
        ("9876-5432 Québec Inc.\n120 rue Verte, Alma QC H2X 1X6", "9876-5432 Québec Inc."),
        ("10123456 Ontario Ltd. o/a Java Hut\n12 Elm St, Guelph ON N1H 1A1",
         "10123456 Ontario Ltd. o/a Java Hut"),
        ("DOM-BUD Peter Kovacs\nul. Polna 3, 35-001 Krosno\ntel. 17 555 01 01",
         "DOM-BUD Peter Kovacs"),
        ("Sweet Bites by Anita\nShop 4, Market Road, Alur\nTel 0821 555 0101",
         "Sweet Bites by Anita"),
        ("St. Mary's\nNursing Home\n12 Dock Road, Cork\n021 555 0101", "St. Mary's"),
        ("ALUR KNITS LTD.  ::  HRIS v6  ::  SERVICE PROFILE\nHolding 8, Alur | 044 555 0101",
         "ALUR KNITS LTD."),
        ("ALUR APPARELS (UNIT-2) LTD.\nPlot 5, Alur Road, Alur", "ALUR APPARELS (UNIT-2) LTD."),
        ("HOTEL LUMEN ****   operated by Danub Kft.\nH-1011 Alur, Fő utca 1. +36 1 555 0107",
         "Danub Kft."),
        ("ALUR TRADERS                          Page 1 of 1\n12 Dock Road, Alur\n031 555 0101",
         "ALUR TRADERS"),
        ("Dr. Laila Haddad\nPediatric Practice\n14 Rue de Damas, Beirut\nTel 01 555 010",
         "Dr. Laila Haddad"),
        ("HR Department\nAlur Motors\n12 Dock Road, Alur\n031 555 0101", "Alur Motors"),
    ],
)  # fmt: skip
def test_a_head_names_the_firm(head: str, name: str) -> None:
    letter = parse(head + BODY)
    assert letter.letterhead
    assert letter.letterhead.text == name
    assert letter.employer
    assert letter.employer.text == name


@pytest.mark.parametrize(
    ("foot", "name"),
    [
        ("----------------\nThe Bead Box, 22 Duke Street, Alur, tel. 876-555-0101", "The Bead Box"),
        ("_________\nAnna's | 12 King Street, Alur NS B3H 1A1 | 902-555-0101", "Anna's"),
        ("Kim & Daughters · Unit 5, 120 Main St, Surrey BC V3T 1A1 · 604-555-0101",
         "Kim & Daughters"),
    ],
)  # fmt: skip
def test_a_foot_names_a_firm_of_any_wording(foot: str, name: str) -> None:
    letter = parse(f"{BODY.strip()}\n\n{foot}")
    assert letter.letterhead
    assert letter.letterhead.text == name


def test_an_affidavit_has_no_head_of_a_firm() -> None:
    head = "AFFIDAVIT\n\nPROVINCE OF ONTARIO\nREGIONAL MUNICIPALITY OF ALUR"
    assert not parse(f"{head}\n\nI, Ann Ode, make oath and say:{BODY}").letterhead


def test_who_is_greeted_below_the_date_heads_no_letter() -> None:
    head = (
        "May 3, 2021\n\nMr. Paul Reed\nPresident\nAlur Motors Inc.\n12 Dock Road\n\nDear Mr. Reed:"
    )
    assert not parse(head + BODY.replace("TO WHOM IT MAY CONCERN", "")).letterhead


def test_a_mail_may_hold_a_head_in_one_line() -> None:
    mail = (
        "From: Ann Ode <ann@alur.example>\nTo: Amara Diallo\nSubject: Letter\n\nHi,\n\n--------\n"
    )
    head = "Alur Market Technology LLP, 3rd Floor, 19 Dock Road, Leeds LS1 1AA. Tel 020 5550 0117"
    letter = parse(mail + head + BODY)
    assert letter.letterhead
    assert letter.letterhead.text == "Alur Market Technology LLP"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("\nPeter Kovacs\nFounder\nZumo", "Zumo"),
        ("\nPeter Kovacs\nHR Manager, Silver Bay", "Silver Bay"),
    ],
)
def test_the_role_of_who_signs_tells_the_firm(said: str, name: str) -> None:
    body = "To whom it may concern,\n\nMs Amara Diallo was our cook for 5 years.\n\nSincerely,\n"
    letter = parse(body + said)
    assert letter.employer
    assert letter.employer.text == name


def test_no_count_of_years_ends_a_name() -> None:
    said = (
        "To whom it may concern,\n\nAmara Diallo has worked as a cook at Copy Hens for 5 years.\n"
    )
    letter = parse(said + "\nSincerely,\nPeter Kovacs")
    assert letter.employer
    assert letter.employer.text == "Copy Hens"
