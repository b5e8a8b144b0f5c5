"""Ways of writing that letters of yet other hands showed; all letters made up."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from classifier.parsing.known_labels import label_kind
from classifier.parsing.parse import parse
from classifier.parsing.pay import find_pay
from classifier.parsing.statuses import find_statuses
from tests.classifier.parsing.whole_letter import CLOSE, HEAD, TOLD
from tests.classifier.parsing.whole_letter import whole_letter as _letter


def _line(quoted: object) -> str | None:
    return getattr(quoted, "line", None)


def _only(text: str) -> Position:
    (position,) = parse(text).positions
    return position


@pytest.mark.parametrize(
    "text",
    [
        (
            "To: IRCC\n\nMy wife and I run a shop and Brona Keane has worked for us since May 2019."
            " She bakes the bread and sells it.\n\nOdhran Walsh\ncell 902-555-0146"
        ),
        (
            "To the Canada immigration,\n\nMy name is Odhran Walsh and I own a shop in Truro. Brona"
            " Keane is my Baker, full time. You can call me at 902-555-0158.\n\nOdhran"
        ),
    ],
)
def test_plain_people_write_letters_too(text: str) -> None:
    """Without certifying words and without a head it is a letter, and says about whom."""
    letter = parse(text)
    assert letter.form == "letter"
    assert _line(letter.applicant) == "Brona Keane"
    assert letter.signatory


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("Brona worked here as Sous Chef since 2 May 2015.", "Sous Chef"),
        ("Brona worked here as Executive Sous Chef.", "Executive Sous Chef"),
        ("Brona was a full-time (40 hours/week) Graphic Designer here.", "Graphic Designer"),
        ("In her contract her job is called Early Childhood Educator.", "Early Childhood Educator"),
        ("Brona worked as Real Estate Law Clerk and is a rare talent.", "Real Estate Law Clerk"),
    ],
)
def test_titles_in_sentences(told: str, title: str) -> None:
    """Of cooks, behind hours in brackets, and as a contract calls them."""
    (position,) = _letter(told=told).positions
    assert _line(position.title) == title


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Swimming Instructor - what I do", "Swimming Instructor"),
        ("Cashier: main duties", "Cashier"),
        ("Nursing Assistant", "Nursing Assistant"),
    ],
)
def test_titles_on_the_first_line_of_a_list(first: str, title: str) -> None:
    """Also a title that begins with the form of a verb, or that words on duties follow."""
    text = f"{first}\n\n* teach classes of beginners\n* show strokes to children\n* set out floats"
    assert _line(_only(text).title) == title


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("SGK Entrance Date", "start"),
        ("EPF Joining Date", "start"),
        ("LEAVE START DATE", None),
        ("Duty", "title"),
        ("Entry date", "start"),
    ],
)
def test_labels_of_other_offices(label: str, kind: str | None) -> None:
    """The name of a fund may stand before a label."""
    assert label_kind(label) == kind or kind is None


def test_a_duty_is_a_title_or_a_duty() -> None:
    """What stands behind "Duty:" names a role, or says what is done."""
    form = "Name: Brona Keane\nDuty: {}\nSalary: €2,000 per month\nHours: 40 per week"
    assert _line(_only(form.format("Purchasing Specialist")).title) == "Purchasing Specialist"
    assert _only(form.format("Keeps the ledgers and pays the suppliers")).title is None


@pytest.mark.parametrize(
    ("head", "country"),
    [
        ("Tavola Ekmek A.Ş.\nMerter, Güngören / İSTANBUL - Phone: 0212 555 01 73", "TR"),
        ("Tavola Brot UG / Berlin-Adlershof / team@tavola.example", "DE"),
        ("Tavola Bread Resort\nLot 9, Coast Road, Negril, Jamaica W.I.\nTel 876-555-0182", "JM"),
        ("Tavola Bread LLC\n3320 W 25th St, Cleveland, OH 44109\n\nTo Immigration Canada", "US"),
    ],
)
def test_countries_of_heads(head: str, country: str) -> None:
    """Turkish capitals, a city's quarter, the West Indies, and whom a letter is sent to."""
    found = _letter(head=head).country
    assert found
    assert found.code == country


@pytest.mark.parametrize(
    ("head", "employer"),
    [
        ("Tavola Electric LLC - Licensed & Insured - OH Lic. 48112\n12 Quay Rd", "Electric LLC"),
        ("1234567 Ontario Inc.\n12 Quay Road, Guelph ON N1G 2W1", "1234567 Ontario Inc"),
        (
            "Golden Noodle House (0982213 BC Ltd.)\n4430 Fraser St, Vancouver BC",
            "Golden Noodle",
        ),
        ("Tavola Robotics UG / Berlin-Mitte / team@tavola.example", "Tavola Robotics UG"),
    ],
)
def test_employers_of_heads(head: str, employer: str) -> None:
    """A name ends before a slogan or an address, and may be a number of the register."""
    letter = _letter(head=head)
    assert employer in (_line(letter.employer) or "")
    assert letter.letterhead


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Employee Name   : KEANE, BRONA M.\nDesignation  : Clerk - Front Desk", "KEANE, BRONA M"),
        ("RE: Keane, Brona Marie, RN\n\nShe worked here as a nurse.", "Keane, Brona Marie"),
        ("This letter is for Brona Keane. She worked for me as a cook.", "Brona Keane"),
        ("We certify that the lady BRONA KEANE, card No. 000, was linked to us.", "BRONA KEANE"),
        ("STATEMENT OF SERVICE\tBrona Keane\n\nShe worked here as a cook.", "Brona Keane"),
    ],
)
def test_applicants(told: str, name: str) -> None:
    """The surname may stand first behind a label, and forms of address may be unusual."""
    assert (_line(_letter(told=told).applicant) or "").rstrip(".") == name


def test_who_swears_is_the_applicant_and_signs() -> None:
    """The commissioner of oaths does not."""
    letter = parse(
        "AFFIDAVIT\n\nI, the undersigned, BRONA KEANE, residing at Cork, make oath and state:\n\n"
        "1. I was employed at the Quay School as a Teacher from 2011 until 2021.\n\n"
        "DEPONENT: B. Keane\n\nSworn before me at CORK this 12th day of May 2022.\n\n"
        "T. Walsh\nCOMMISSIONER OF OATHS"
    )
    assert _line(letter.applicant) == "BRONA KEANE"
    assert _line(letter.signatory) == "B. Keane"


@pytest.mark.parametrize(
    ("close", "name"),
    [
        ("Tavola Bread Works Ltd (seal)\nContact: Mr. Odhran Walsh, HR Chief", "Mr. Odhran Walsh"),
        ("___________\nPersonnel Department (stamp)", None),
    ],
)
def test_signatories(close: str, name: str | None) -> None:
    """A person to contact signs, and a firm in capitals doesn't."""
    assert _line(_letter(head="VERDE PANE S.A.\nSão Paulo", close=close).signatory) == name


def test_phones_beside_stars_and_fax() -> None:
    """A star parts cells, and a number is for both telephone and fax."""
    for line in (
        "12 Quay Rd * 905-555-0163 * a@b.example",
        "tel/fax +380 48 555 01 55 * a@b.example",
    ):
        phone = _letter(head=f"Tavola Bread Works Ltd\n{line}").contact.phone
        assert phone
        assert "*" not in phone.text


def test_the_head_of_a_form_is_a_letterhead() -> None:
    """Where labels give the firm with its address and telephone."""
    text = (
        "CERTIFICATE OF CAREER\n\nCompany : Tavola Bread Co., Ltd.\nAddress : 77 Jwa-ro, Busan\n"
        "Telephone : +82-51-555-0170\n\nName : KEANE Brona\nPosition : Baker\n\nWe certify that"
        " the above is true.\n\nCHOI Jae-hoon\nPresident"
    )
    assert _line(parse(text).letterhead) == "Tavola Bread Co., Ltd"


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("The present is issued in Cork, on the fourth (4th) day of July, 2023.", "2023-07-04"),
        ("Established in Cork on 29 February 2024 at the request of the employee.", "2024-02-29"),
    ],
)
def test_dates_in_the_last_sentence(text: str, issued: str) -> None:
    """An ordinal in brackets, and another word for issuing; neither states a duty."""
    letter = parse(f"Tavola Bread Works Ltd\n\n{TOLD}\n\n{text}\n\nOdhran Walsh\nManager")
    assert letter.issued
    assert [day.isoformat() for day in letter.issued.readings] == [issued]
    assert not letter.positions[0].duties


def test_pay_that_something_is_added_to() -> None:
    """The words "Basic" and what comes on top speak of pay without its name."""
    for told in ("She was on £41k basic plus commission.", "He got on well at $18 plus tips."):
        assert find_pay(told)
    assert find_pay("She sold a box of pens for $18 and more.") is None


def test_a_contract_that_was_worked_on_is_no_status() -> None:
    """The words "On the Harbour Bridge contract" tells of works."""
    assert not find_statuses("He worked on the Harbour Bridge contract.")
    assert find_statuses("He worked on a fixed-term contract.")


def test_names_are_shortened_in_sentences() -> None:
    """The words "Bea" is Beatriz, and what she does is cut into duties."""
    told = (
        "Beatriz Keane works here as a Clerk.\n\nOn a typical day Bea answers the telephone, takes"
        " bookings by e-mail, and balances the till."
    )
    text = f"{HEAD}\n\n4 March 2021\n\nTo whom it may concern\n\n{told}\n\n{CLOSE}"
    found = [duty.text for duty in _only(text).duties]
    assert found[0].startswith("answers the telephone")


def test_lines_that_head_items_are_no_duties() -> None:
    """As groups of duties that a line without a bullet names."""
    text = (
        "Her duties were:\n\nSupport desk\n- answers tickets and calls from drivers\n"
        "- walks users through fixes\n\nDevices and accounts\n- resets passwords and accounts\n"
        "- installs printers and laptops"
    )
    found = [duty.text for duty in _only(f"{HEAD}\n\n{TOLD}\n\n{text}\n\n{CLOSE}").duties]
    assert "Devices and accounts" not in found
    assert len(found) == 4


def test_terms_of_a_job_are_no_duty() -> None:
    """What follows "Full-time" on its line speaks of the hours."""
    text = f"{TOLD}\nFull-time, 40 hours/week, evening shift\nTasks:\n* Assembles ribs and spars\n"
    found = [duty.text for duty in _only(f"{HEAD}\n\n{text}\n\n{CLOSE}").duties]
    assert not any("shift" in duty for duty in found)


def test_lines_of_much_the_same_length_are_items() -> None:
    """Each begins with a capital, so that they are no broken prose."""
    lines = [
        "Operates haul trucks of 240 tons between shovel, crusher and dump",
        "Operates dozer and grader on the haul roads when rostered for it",
        "Performs the inspection before each shift and reports all faults",
    ]
    text = "Name: Brona Keane\nPosition: Operator\n\nJob Description Extract\n" + "\n".join(lines)
    assert [duty.text for duty in _only(text).duties] == lines


@pytest.mark.parametrize("sign", ["{}- ", "{}.) ", "{}/ ", "{}-) ", "({}) "])
def test_numbers_of_items_in_many_forms(sign: str) -> None:
    """Also before a word of two letters; the item begins behind the number."""
    items = [
        "To cooperate with the bakers of all departments",
        "To keep the ledgers and to pay the suppliers",
        "To answer the telephone and to take bookings",
    ]
    listed = "\n".join(sign.format(n) + item for n, item in enumerate(items, 1))
    text = f"{HEAD}\n\n{TOLD}\n\nHer duties were the following:\n\n{listed}\n\n{CLOSE}"
    assert [duty.text for duty in _only(text).duties] == items


def test_groups_of_one_list_count_together() -> None:
    """An item that says little belongs to the list, whatever line heads its group."""
    text = (
        "Description of the position\n\nTeaching\n- Taught physics in grades 9 to 11\n"
        "- Planned lessons by the national syllabus\n- Set up experiments on optics\n"
        "School life\n- Homeroom director of grade 10, meeting the parents\n"
        "- Coached the science fair team"
    )
    assert len(_only(f"{HEAD}\n\n{TOLD}\n\n{text}\n\n{CLOSE}").duties) == 5
