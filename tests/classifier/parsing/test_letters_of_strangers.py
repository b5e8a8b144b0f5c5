"""Facts in the ways in which letters from many countries state them; all letters made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.letter import Position
from classifier.parsing.layout import read_lines
from classifier.parsing.parse import parse
from classifier.parsing.records import with_records
from tests.classifier.parsing.whole_letter import CLOSE, TOLD
from tests.classifier.parsing.whole_letter import whole_letter as _letter


def _only(told: str) -> Position:
    (position,) = _letter(told=told).positions
    return position


def _kinds(position: Position) -> set[str]:
    return {status.kind for status in position.statuses}


@pytest.mark.parametrize(
    ("line", "phone"),
    [
        ("12 Allen Avenue, Ikeja 08031112223, 08054445556", "08031112223"),
        ("Phone 061-555599 / 9855502881", "061-555599"),
        ("Mob 0722 555 934 / 0733 555 207", "0722 555 934"),
        ("PABX: 02-3333 55544-6", "02-3333 55544-6"),
        ("Contact 0300-555xx11", "0300-555xx11"),
        ("UAN 061-111-xxx-555", "061-111-xxx-555"),
    ],
)
def test_telephones_of_many_forms_are_read(line: str, phone: str) -> None:
    """A number in one run, the first of two, one behind a local label, one partly crossed out."""
    found = _letter(head=f"Tavola Bread Works Ltd\n{line}").contact.phone
    assert found
    assert found.text == phone


@pytest.mark.parametrize(
    "head",
    [
        "Tavola Bread\n(80% Organic Bakery, Reg. 4417)\nHolding 21, Korail, Dhaka, Bangladesh",
        "Tavola Bread Works Ltd\nHafez Ave., Shiraz, Iran / Telephone: +98 71 5555 7745",
        "Tavola Bread Works Ltd\nMusaffah M-12, Abu Dhabi      Tel 02-5555 009",
    ],
)
def test_an_address_among_other_things_is_found(head: str) -> None:
    """A line in brackets doesn't end the head, and a telephone beside doesn't hide an address."""
    assert _letter(head=head).contact.address


@pytest.mark.parametrize(
    ("head", "close"),
    [
        ("Tavola Bread Works Ltd\nTBW/CERT/24-0093     Page of records", CLOSE),
        ("Tavola Bread Works Ltd", "Carol Frye, Owner, 902-555-0183"),
        ("Tavola Bread Works Ltd", "Cordoba, Jalisco, a 3 de mayo de 2023\n\nCarol Frye"),
    ],
)
def test_a_reference_or_a_date_is_no_address(head: str, close: str) -> None:
    """Neither "of" nor a telephone's last digits nor place and date make an address."""
    assert _letter(head=head, close=close).contact.address is None


def test_whom_a_letter_is_sent_to_gives_no_letterhead() -> None:
    """The block between the date and "Dear" is the addressee's."""
    sent = parse(
        "Carol Frye\n24 Lovely Street\nSan Diego, CA 92321\n\nMarch 28, 2010\n\nGood Homes Agency\n"
        "93 Lakeside Avenue\nSan Diego, CA 93811\n\nDear Sir / Madam\n\nI am writing to recommend"
        " Juana Moran, my housekeeper for five years.\n\nYours sincerely\n\nCarol Frye"
    )
    assert sent.letterhead is None
    assert sent.signatory
    assert sent.signatory.text == "Carol Frye"


def test_a_line_with_person_and_role_is_no_letterhead() -> None:
    """A name, then a role, speaks of who writes."""
    assert _letter(head="Bruna Moss, Head of Technology at Wunder").letterhead is None


@pytest.mark.parametrize(
    ("told", "country"),
    [
        ("Kenyatta Street, Jeddah, Kingdom of Saudi Arabia", "SA"),
        ("12 76 Avenue, Surrey, British Columbia", "CA"),
        ("RE: AMINA OUMA, ID NO. 33\nTom Street, Nairobi", "KE"),
    ],
)
def test_an_address_goes_from_the_street_to_the_country(told: str, country: str) -> None:
    """The last name of an address tells its country, and a street's name none."""
    found = _letter(head=f"Tavola Bread Works\n{told}", close="Odhran Walsh, MS (Ortho)").country
    assert found
    assert found.code == country


TABLE = """Tavola Bread Works Ltd

CERTIFICATION

This is to certify that BRONA KEANE held these positions:

Position\tFrom\tTo\tHours/week\tRate\tStatus
Shop Hand\t02/11/2016\t30/04/2018\t24\tP310.00/day\tpart-time
Shop Supervisor\t01/05/2018\t15/01/2024\t48\tP16,200.00/month\tfull-time

As SHOP HAND:
- weighed the bread and packed it
- swept the shop

As SHOP SUPERVISOR:
- made the weekly schedule of the staff
- counted the sales of all cashiers

Odhran Walsh
Manager
"""


def test_a_table_of_positions_gives_each_its_facts() -> None:
    """Title, dates, hours, pay and status stand in the row; duties below the title's heading."""
    first, second = parse(TABLE).positions
    assert first.title
    assert first.title.text == "Shop Hand"
    assert first.start
    assert first.start.quotation.text == "02/11/2016"
    assert first.end
    assert first.end.quotation.text == "30/04/2018"
    assert first.hours
    assert first.hours.low == 24
    assert first.pay
    assert first.pay.quotation.text == "P310.00/day"
    assert [_kinds(position) for position in (first, second)] == [{"part-time"}, {"full-time"}]
    assert [len(position.duties) for position in (first, second)] == [2, 2]


def test_a_table_between_gaps_is_read_too() -> None:
    """Columns may be set apart by blanks, and the last row may go on."""
    first, second = parse(
        "Job Title         From          To            Salary\n"
        "Junior Clerk      Jan 2012      Mar 2015      $2,000/month\n"
        "Senior Clerk      Apr 2015      Present       $3,000/month\n"
    ).positions
    assert first.end
    assert first.end.quotation.text == "Mar 2015"
    assert second.present
    assert second.pay
    assert second.pay.quotation.text == "$3,000/month"


@given(st.text(alphabet="Position From To\t|\n 12/", max_size=300))
def test_no_table_breaks_the_reading(text: str) -> None:
    """Whatever the cells, every value stands inside the text."""
    for field in with_records(text, read_lines(text), []):
        assert 0 <= field.start < field.end <= len(text)


def test_a_form_in_one_line_is_taken_apart() -> None:
    """Labels follow on values without a sign between them."""
    form = "Start Date: 2 May 2019 End Date: Present Job Title: Welder Hours per week: 42"
    (position,) = parse(form).positions
    assert position.title
    assert position.title.text == "Welder"
    assert position.start
    assert position.present
    assert position.hours


def test_a_value_below_a_blank_line_belongs_to_its_label() -> None:
    """As in a form that was copied from a page."""
    (position,) = parse(
        "Job Title:\n\nRoofer\n\nDuties:\n- lays shingles\n- fixes gutters"
    ).positions
    assert position.title
    assert position.title.text == "Roofer"


@pytest.mark.parametrize(
    ("told", "present"),
    [
        ("Brona Keane is a full-time Bookkeeper of this bakery.", True),
        ("Brona Keane has worked as Bookkeeper since May 2, 2019.", True),
        ("Brona Keane is in the service of our firm. She resumed on 2nd May, 2019.", True),
        ("Brona Keane worked as Bookkeeper and is a great person.", False),
    ],
)
def test_a_job_that_goes_on_is_told_so(told: str, *, present: bool) -> None:
    """Also without a first day, where the words are plain."""
    assert bool(_only(told).present) == present


@pytest.mark.parametrize(
    ("line", "issued"),
    [
        ("4/5/2020  (4th May 2020)", "2020-05-04"),
        ("This Agreement is made on May 4, 2020 between us.", "2020-05-04"),
        ("DECLARED before me at Truro, N.S. this 4th day of May 2020", "2020-05-04"),
    ],
)
def test_the_date_of_a_letter_is_read(line: str, issued: str) -> None:
    """Written twice, of an agreement, and of a declaration."""
    found = parse(f"Tavola Bread Works Ltd\n\n{line}\n\n{TOLD}\n\nOdhran Walsh\nManager").issued
    assert found
    assert any(day.isoformat() == issued for day in found.readings)


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("She was our employee (casual, paid monthly).", {"casual"}),
        ("She was the permanent Assistant Baker here.", {"permanent"}),
        ("She was in the full-time employ of our bakery.", {"full-time"}),
        ("Sixteen permanent workers were under her.", set()),
        ("Full-time [x]  Part-time [ ]", {"full-time"}),
        ("The job may be permanent.", set()),
    ],
)
def test_a_status_is_of_the_job(told: str, kinds: set[str]) -> None:
    """Not of others, nor of an empty box."""
    found = parse(f"Tavola Bread Works Ltd\n\nTo whom it may concern\n\n{told}\n\nOdhran Walsh")
    assert _kinds(found.positions[0]) == kinds


def test_a_signature_that_repeats_the_head_stays() -> None:
    """It is no header of a second page."""
    sent = parse(
        "Carol Frye\nHousekeeping Manager\nSea Hotel\n(305) 555-4567\n\nTo Whom It May Concern\n\n"
        "I recommend Juana Moran, who worked here.\n\nSincerely,\nCarol Frye"
    )
    assert sent.signatory
    assert sent.signatory.text == "Carol Frye"


def test_a_letter_of_one_paragraph_names_its_people() -> None:
    """Its only sentences are no note below the signature."""
    sent = parse(
        "Dear Sir\n\nI, Grace Wambui, write about my employee Faith Achieng. Faith worked for me"
        " as hairdresser from 2 May 2018 to 3 June 2023. My number is 0722 555 566.\n\nGrace Wambui"
    )
    assert sent.applicant
    assert sent.applicant.text == "Faith Achieng"
    assert sent.signatory
    assert sent.contact.phone


@pytest.mark.parametrize(
    "told",
    [
        "[Brona Keane] was employed as a Bookkeeper.",
        "We certify that XXXX was employed as a Bookkeeper.",
    ],
)
def test_a_blank_to_fill_in_is_nobody(told: str) -> None:
    """Neither brackets nor a row of X name a person."""
    assert _letter(told=told).applicant is None
