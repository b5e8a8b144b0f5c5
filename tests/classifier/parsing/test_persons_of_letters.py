"""Who a letter is about, who signs it, for whom, and how to reach them; all letters made up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import CLOSE, HEAD, TOLD
from tests.classifier.parsing.whole_letter import whole_letter as _letter


def _line(quoted: object) -> str | None:
    return getattr(quoted, "line", None)


def test_a_plain_letter_names_all_its_people() -> None:
    """The head, the sentence and the signature each give their name."""
    letter = _letter()
    assert letter.form == "letter"
    assert _line(letter.employer) == _line(letter.letterhead) == "Tavola Bread Works Ltd"
    assert _line(letter.applicant) == "Brona Keane"
    assert _line(letter.signatory) == "Odhran Walsh"
    assert letter.country is not None
    assert letter.country.code == "IE"
    assert letter.contact.address is not None
    assert letter.contact.phone is not None
    assert letter.contact.email is None
    assert letter.language == "en"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("RE: BRONA KEANE\n\nThe above named worked here as a cook.", "BRONA KEANE"),
        ("We confirm that our former employee, Brona Keane, worked here.", "Brona Keane"),
        ("I am pleased to recommend Brona Keane without hesitation.", "Brona Keane"),
        ("Name of employee:   Brona Keane\nShe has worked here for long.", "Brona Keane"),
        ("NAME                 MRS. BRONA KEANE\nPOSITION             COOK", "BRONA KEANE"),
        ("Given to KEANE Brona Maria that she works here as a cook.", "KEANE Brona Maria"),
        ("We certify that Brona D'Arcy-Ó Sé has worked here.", "Brona D'Arcy-Ó Sé"),
        ("I was Brona Keane's manager at the bakery and am glad to help.", "Brona Keane"),
        ("Brona Keane (ID 12345) joined us on 2 May 2018 as a cook.", "Brona Keane"),
        ("Certificate of service: Mr. Pham Van An\n\nHe has worked here.", "Pham Van An"),
    ],
)
def test_the_applicant_is_found_in_many_phrasings(told: str, name: str) -> None:
    """A name is known by the words around it."""
    assert _line(_letter(told=told).applicant) == name


@pytest.mark.parametrize(
    "told",
    [
        "This is to certify that [Name of Employee] was employed as [Job Title].",
        "This is to certify that Mr./Ms. ______________ has worked with us.",
        "This is to certify that the company has no debts to anybody.",
    ],
)
def test_a_blank_is_no_applicant(told: str) -> None:
    """Nothing is put where a template leaves a gap."""
    assert _letter(told=told).applicant is None


@pytest.mark.parametrize(
    ("close", "name"),
    [
        ("For Tavola Bread Works Ltd\n\nOdhran Walsh\nPartner", "Odhran Walsh"),
        ("Sincerely, Odhran Walsh", "Odhran Walsh"),
        ("Sd/-\nOdhran Walsh\nHR Manager", "Odhran Walsh"),
        ("Director            (signature)            O. P. Walsh", "O. P. Walsh"),
        ("Name: Odhran Walsh     Title: HR Generalist     Date: 06/13/2022", "Odhran Walsh"),
        ("SIGNED for the Company: ......O. Walsh...... (Operations Director)", "O. Walsh"),
        ("Odhran Walsh, Plant Superintendent", "Odhran Walsh"),
        ("Managing Director\nOdhran Walsh\n(stamp)", "Odhran Walsh"),
        ('Cheers\nOdhran "Odie" Walsh\nOwner', 'Odhran "Odie" Walsh'),
        ("p.p. Dr. O.P. Walsh\nDirector", "Dr. O.P. Walsh"),
    ],
)
def test_signatures_of_many_kinds(close: str, name: str) -> None:
    """A name signs below a close, beside or below a role, or behind a label."""
    assert _line(_letter(close=close).signatory) == name


@pytest.mark.parametrize(
    "close",
    [
        "Sincerely,\n\n[Signature]\n[Name of Supervisor]\n[Title]",
        "Yours truly,\n\n____________________",
        "Signed before me\nAdv. Odhran Walsh, Notary Public",
        "Translated by Odhran Walsh, diploma 000000",
    ],
)
def test_nobody_signs_where_nobody_does(close: str) -> None:
    """A gap, a notary and a translator are no signatories."""
    assert _letter(close=close).signatory is None


def test_the_applicant_does_not_sign() -> None:
    """A form that the employee signs too keeps the two apart."""
    letter = _letter(close="Sincerely,\n\nOdhran Walsh\nOwner\n\nAccepted: Brona Keane")
    assert _line(letter.signatory) == "Odhran Walsh"
    assert _line(letter.applicant) == "Brona Keane"


@pytest.mark.parametrize(
    ("head", "told", "name"),
    [
        ("", "We confirm that Ms. Brona Keane was employed with Kelpie Foods Inc. from 2018.",
         "Kelpie Foods Inc."),
        ("", "We confirm that Ms. Brona Keane has worked for Kelpie Foods (Pvt) Ltd as a cook.",
         "Kelpie Foods (Pvt) Ltd"),
        ("* * *  Kelpie Foods  * * *\nTel 01 555 0100", TOLD, "Kelpie Foods"),
        ("KELPIE FOODS SDN. BHD. (123456-X)\nJalan Ampang 5, 50450 Kuala Lumpur", TOLD,
         "KELPIE FOODS SDN. BHD."),
        ("Kelpie Foods, Inc. | 9 Elm Street, Toledo, OH 43615 | (419) 555-0139", TOLD,
         "Kelpie Foods, Inc."),
        ("Wee Kelp is the trading name of Kelpie Childcare (Scotland) Ltd\n9 Elm Road, Leith",
         TOLD, "Kelpie Childcare (Scotland) Ltd"),
    ],
)  # fmt: skip
def test_the_employer_stands_in_the_head_or_is_told(head: str, told: str, name: str) -> None:
    """The legal form belongs to the name, the address and numbers don't."""
    assert _line(_letter(head=head, told=told).employer) == name


def test_a_placeholder_makes_no_letterhead() -> None:
    """A template's gap is absent, not a name."""
    letter = _letter(head="[Company Letterhead]\n[Address, telephone, email]")
    assert letter.letterhead is None
    assert letter.contact.parts == ()


@pytest.mark.parametrize(
    ("foot", "code"),
    [
        ("P.O. Box 55501, Musaffah, Abu Dhabi, U.A.E.", "AE"),
        ("Körösistraße 112, A-8010 Graz", "AT"),
        ("+977 1 555 0100", "NP"),
        ("4115 - 61 Avenue SE, T2C 1Z6", "CA"),
        ("Jalan Ampang 5, 50450 Kuala Lumpur", "MY"),
        ("hr@kelpie.co.ke", "KE"),
    ],
)
def test_the_country_shows_in_many_ways(foot: str, code: str) -> None:
    """A name, a postcode, a dialling code, a city and a domain each show it."""
    country = _letter(head=f"Kelpie Foods\n{foot}").country
    assert country is not None
    assert country.code == code


def test_whom_the_letter_is_sent_to_shows_no_country() -> None:
    """Canada's officers read the letter; the employer isn't there."""
    head = "Kelpie Foods\n\nThe Visa Officer\nImmigration, Refugees and Citizenship Canada\nOttawa"
    assert _letter(head=head).country is None


@pytest.mark.parametrize(
    "line",
    ["CIN: U72200KA2008PTC000000", "ABN 00 000 000 000", "Ref: 0123-456-789", "Fax: 021 555 0199"],
)
def test_other_numbers_are_no_telephone(line: str) -> None:
    """Registers, references and fax numbers don't ring."""
    assert _letter(head=f"Kelpie Foods\n{line}").contact.phone is None


@pytest.mark.parametrize(
    "line",
    ["Tel. No. (082) 555-0136", "T: +91 80 4155 0190", "0302-555-077", "tel.: (+998 71) 255-50-12"],
)
def test_telephones_of_many_kinds(line: str) -> None:
    """A label, a plus or an area code make a telephone number."""
    assert _letter(head=f"Kelpie Foods\n{line}").contact.phone is not None


@pytest.mark.parametrize(
    "text",
    [
        "- Prepared meals\n- Washed dishes\n- Served guests",
        "Cook\nPrepares meals\nOrders supplies",
        "Filed the invoices and paid the suppliers.",
    ],
)
def test_a_list_of_duties_is_no_letter(text: str) -> None:
    """It has no people either."""
    letter = parse(text)
    assert letter.form == "duties"
    assert letter.signatory is None
    assert letter.letterhead is None


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [HEAD, TOLD, CLOSE, "", "For Kelpie Foods Ltd", "Name: Al", "To: IRCC", "- x", "☎ +1"]
        )
        | st.text(max_size=40),
        max_size=9,
    )
)
def test_any_lines_give_quotations_at_their_offsets(lines: list[str]) -> None:
    """A letter checks its own quotations; nothing fails on odd lines."""
    text = "\n".join(lines)
    assert all(text[part.start : part.end] == part.text for part in parse(text).quotations())
