"""Records, contracts and certificates without the usual words are letters; lists are not."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse

DUTIES = ("wipe the tables and the counter", "carry plates to the pass", "fold the napkins")

RECORD = """ORCHARD HALL CATERING     | Self Service > Service record
Employee ID      : 4471
Employee Name    : Piet Vanderlaan
Designation      : Banquet Attendant
Date of Joining  : 3-Feb-2020

TASKS ON FILE
"""
EMPLOYED = """Translated from Dutch

ORCHARD HALL CATERING

Mr. Piet Vanderlaan, born on 9 May 1991, was employed with us from 3 February 2020 to 1 May 2023
as a banquet attendant. His tasks were:

"""
CONTRACT = """                                        Page 2 of 5
SECOND. The worker, Mr. Piet Vanderlaan, shall serve the company as BANQUET ATTENDANT.
THIRD. The functions are the following:

"""


@pytest.mark.parametrize("head", [RECORD, EMPLOYED, CONTRACT])
def test_what_an_employer_states_of_a_person_is_a_letter(head: str) -> None:
    letter = parse(head + "\n".join(f"  {at}) {duty}" for at, duty in enumerate(DUTIES, 1)))
    assert letter.form == "letter"


@pytest.mark.parametrize(
    "head",
    [
        "Banquet Attendant - Orchard Hall Catering, Ghent, Belgium (2020-2023)\n\n",
        "Job title: Banquet Attendant\nDepartment: Events\nReports to: Event Lead\n\n",
        "",
    ],
)
def test_a_list_below_a_name_or_labels_of_a_job_is_a_list(head: str) -> None:
    assert parse(head + "\n".join(f"- {duty}" for duty in DUTIES)).form == "duties"


def test_letters_that_stand_apart_are_not_words() -> None:
    head = "L E T T E R   O F   R E F E R E N C E\n\nMs. Ana Kovar worked at our mill.\n\n"
    assert parse(head + "Her tasks: " + "; ".join(DUTIES) + ".").form == "letter"


@pytest.mark.parametrize(
    "text",
    [
        "Thora kept our orchard neatly for two years. Always on time.\n\nJonas Mbeki",
        "Besides coaching rowing, he ran the school shop and drove the bus. His patience held.",
        "As a baker at Fenwick Ovens, Paloma was a real asset; quick and tidy.\n\nTed Lowe\nOwner",
        "Oskar was the keeper of the seed store. His duties included drying seed.",
        "It is my great honour to recommend Petra Voss, barber at The Comb. A steady hand.",
        "Sergeant Moro served as an 88M, driving the stores truck. His service was evident.",
        "A huge thank you to all the ushers. You open doors, seat guests and clear the hall.",
        "Dear nanny,\nWe would like to offer you the position of nanny. You will cook lunch.",
        "Dear Marta:\nYou made an imprint here by running the archive.\n\nWarmest personal wishes,",
    ],
)
def test_what_one_person_did_is_a_letter_without_its_form(text: str) -> None:
    assert parse(text).form == "letter"


VACANCY = """TOWN COUNCIL OF BRACK
P.O. Box 12, BRACK
Email: td@brack.example
Ref. No.: X/1
Date: 14/09/2023
1. MASON III - 5 Positions
Key Responsibilities:
- Laying blocks on the sites.
- Mixing mortar.
Minimum Qualifications:
- Form IV.
Salary Scale: B1
"""


@pytest.mark.parametrize(
    "text",
    [
        "The nurse cares for patients. She checks charts. She reports to the matron.",
        "Responsible for the desk\nAnswered calls and sorted mail\nManaged two diaries",
        "Guests greeted at our hotel. Meals prepared for our guests. Rooms cleaned.",
        "His tasks were:\n1) Drive completed cars off the line\n2) May test lights",
        VACANCY,
    ],
)
def test_what_anybody_does_in_a_job_is_no_letter(text: str) -> None:
    assert parse(text).form == "duties"
