"""Letters of many forms come apart, and every quotation stands at its offsets."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.letter import Letter
from classifier.parsing.parse import parse

PROMOTED = """TECHNOVA SOLUTIONS PVT LTD

Date: 15-03-2021

This is to certify that Mr. Rahul Verma was with us from 10-06-2015 to 12-03-2021. He joined as
Junior Developer and was promoted to Developer on 01-04-2017 and Senior Developer on 01-04-2019.

His duties as Senior Developer were:
1. Designing services in Java
2. Mentoring of junior developers

His duties as Developer were:
1. Writing web screens

For Technova Solutions Pvt Ltd

Priya Nair
HR Manager
"""
ADVERT = """About Us
We are a growing company with 12 warehouses.

What you'll do
- Supervise a team of order pickers
- Schedule shifts

Qualifications
- 3+ years of experience

Benefits
- Dental and vision
"""
PROSE = """Dear Officer,

I am writing in support of my former employee, Maria Santos. Maria worked as a live-in caregiver
for my family from March 2017 to April 2020, 44 hours a week.

She bathed and dressed my mother, prepared her meals, and took her to medical appointments. She
is kind and trustworthy. She left because she moved to Ontario.

Best regards,
Susan Chow
"""
FIELDS = """SERVICE CERTIFICATE

Name: Ramesh Yadav
Designation: Machine Operator
Period of service: 01/04/2014 to 31/08/2020
Nature of duties: Setting lathes, reading drawings, checking dimensions with a micrometer.
Working hours: 8 hrs per day (6 days a week)
Salary last drawn: Rs. 22,500/- per month
Conduct: Good

(S. K. Patil)
Factory Manager
"""


def duties(letter: Letter, place: int = 0) -> list[str]:
    return [duty.line.rstrip(".") for duty in letter.positions[place].duties]


def test_promotions_are_positions_of_their_own() -> None:
    letter = parse(PROMOTED)
    titles = [position.title.text for position in letter.positions if position.title]
    assert titles == ["Junior Developer", "Developer", "Senior Developer"]
    starts = [p.start.quotation.text for p in letter.positions if p.start]
    assert starts == ["10-06-2015", "01-04-2017", "01-04-2019"]
    assert [len(position.duties) for position in letter.positions] == [0, 1, 2]
    assert letter.positions[2].end is not None
    ends = [p.end.quotation.text for p in letter.positions if p.end]
    assert ends[:2] == starts[1:]  # a position ends when the next one begins
    assert letter.issued is not None
    assert letter.issued.quotation.text == "15-03-2021"


@pytest.mark.parametrize(
    ("told", "titles"),
    [
        ("was promoted to Clerk on 1 May 2015 and Senior Clerk on 2 June 2017", 3),
        ("was promoted to Clerk on 1 May 2015 and Ms. Roe retired on 2 June 2017", 2),
        ("reported on 1 May 2015 and Senior Clerk Roe on 2 June 2017", 1),
    ],
)
def test_a_second_date_follows_a_title_of_its_own(told: str, titles: int) -> None:
    letter = parse(f"This is to certify that Mr. Ali Khan joined us as Helper. He {told}.\n")
    assert len(letter.positions) == titles
    if titles > 2:
        assert letter.positions[-1].start is not None
        assert letter.positions[-1].start.quotation.text == "2 June 2017"


def test_an_advert_is_no_letter_and_its_benefits_are_no_duties() -> None:
    letter = parse(ADVERT)
    assert letter.form == "duties"
    assert duties(letter) == ["Supervise a team of order pickers", "Schedule shifts"]


def test_sentences_give_duties_but_no_praise_and_no_reason_for_leaving() -> None:
    letter = parse(PROSE)
    assert duties(letter) == [
        "bathed and dressed my mother, prepared her meals, and took her to medical appointments"
    ]
    assert letter.applicant is not None
    assert letter.applicant.text == "Maria Santos"
    assert letter.signatory is not None
    assert letter.signatory.text == "Susan Chow"
    assert letter.title is not None
    assert letter.title.text == "live-in caregiver"
    assert letter.letterhead is None
    assert letter.positions[0].pay is None
    assert letter.positions[0].statuses == ()


def test_labelled_lines_are_facts_and_no_duties() -> None:
    letter = parse(FIELDS)
    (position,) = letter.positions
    assert duties(letter) == [
        "Setting lathes",
        "reading drawings",
        "checking dimensions with a micrometer",
    ]
    assert position.hours is not None
    assert position.hours.low == 48
    assert position.pay is not None
    assert position.pay.low == 22500
    assert position.start is not None
    assert position.start.ambiguous
    assert position.end is not None
    assert not position.end.ambiguous
    assert letter.signatory is not None
    assert letter.signatory.text == "S. K. Patil"


def test_codes_are_told_apart_by_version() -> None:
    letter = parse("Cook under NOC 6322, NOC 2021 code 63200 (TEER 3)\n- Cook food\n- Clean\n")
    assert [(code.code, code.version) for code in letter.codes] == [
        ("6322", "2016"),
        ("63200", "2021"),
    ]


def test_what_is_not_stated_is_none() -> None:
    letter = parse("To whom it may concern\n\nThis confirms that Mr. A. Lee worked with us.\n")
    (position,) = letter.positions
    parts = (position.title, position.start, position.end, position.present, position.hours)
    assert parts == (None,) * 5
    assert (position.pay, position.duties, letter.country, letter.issued) == (None, (), None, None)


def test_what_stands_far_behind_is_kept_and_not_looked_at() -> None:
    text = PROMOTED + "\n" * 200_000 + "- Washing dishes\n- Cooking meals\nNOC 63200\n"
    letter = parse(text)
    assert letter.source == text
    assert all(quotation.end <= len(PROMOTED) for quotation in letter.quotations())
    assert letter.codes == ()


# fmt: off
FRAGMENTS = ["To whom it may concern\n", "This is to certify that ", "Mr. A. Lee ", "worked as ",
             "Cook ", "from ", "1 May 2019 ", "01/02/2020", "to ", "present", ". ", "\n", "\n\n",
             "Position: ", "Dates: ", "- ", "1. ", "Duties:\n", "responsible for ",
             "washing dishes",
             ", ", " and ", "40 hours a week", "$20 per hour", "full-time ", "Acme Ltd.\n", "|",
             "\t",
             "promoted to ", "As Cook:\n", "Yours truly,\n", "tel +1 905 555 0100 ",
             "a@b.example",
             "12 King St, Toronto ", "NOC 6322 ", "Page 1\n", "> x\n", "From: a@b\n", "İ", "\u2028"]
# fmt: on


@settings(deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_any_letter_gives_quotations_at_their_offsets(text: str) -> None:
    letter = parse(text)
    for quotation in letter.quotations():
        assert text[quotation.start : quotation.end] == quotation.text
        assert quotation.text.strip()


@pytest.mark.parametrize(
    "unit",
    ["duties . ", "employed at A ", "that Mr. A B ", "Title: Cook (2019 - 2020)\n", "• x\n\n",
     "Jan 2019 to ", "from 2019 to 2020 ", "washing a, ", "As A:\n", "$1 per ", "A B C D "],
)  # fmt: skip
def test_no_letter_takes_long(unit: str) -> None:
    """A pattern that ran on without bound would never come to an end here."""
    head = "To whom it may concern\nThis is to certify that\n"
    parse(head + unit * (200_000 // len(unit)))


def test_a_line_that_numbers_its_page_says_nothing() -> None:
    letter = parse("This is to certify that Page 1\n")
    assert (letter.form, letter.applicant, letter.duties) == ("duties", None, ())
