"""People, titles and hours in the ways of further hands; all letters made up."""

from __future__ import annotations

import pytest

from classifier.parsing.hours import field_hours, find_hours
from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import TOLD
from tests.classifier.parsing.whole_letter import whole_letter as _letter


@pytest.mark.parametrize(
    ("told", "title"),
    [
        (
            "Ms. Brona Keane was employed as senior Software Engineer here.",
            "senior Software Engineer",
        ),
        ("Ms. Brona Keane worked here as an assistant Store Manager.", "assistant Store Manager"),
        ("Ms. Brona Keane worked as junior Java developer.", "junior Java developer"),
        ("Ms. Brona Keane worked as Member of Technical Staff.", "Member of Technical Staff"),
        ("Ms. Brona Keane was a full-time Crew Member.", "Crew Member"),
        ("Brona Keane was promoted from Clerk to Senior Clerk here.", "Senior Clerk"),
        ("I was Brona's line manager. Brona Keane worked here as Ward Clerk.", "Ward Clerk"),
        (
            "Tavola Services LLC is a general contractor. She was employed as a Payroll Clerk.",
            "Payroll Clerk",
        ),
        (
            "Brona Keane helped us, in full-time form, as Bakery Assistant and as a human being.",
            "Bakery Assistant",
        ),
        ("Job title .......... Accounts Officer", "Accounts Officer"),
        ("Job Title___________ Accounts Officer", "Accounts Officer"),
        ("Appointment: Accounts Officer", "Accounts Officer"),
        ("Role held - Accounts Officer", "Accounts Officer"),
        ("Position  Accounts Officer", "Accounts Officer"),
    ],
)
def test_titles_behind_ranks_labels_and_leaders_are_whole(told: str, title: str) -> None:
    """A rank in small letters, dots or a rule behind a label, and what only looks like a title."""
    (position,) = _letter(told=told).positions
    assert position.title
    assert position.title.text == title


def test_a_title_beside_a_name_or_its_branch_is_cut_there() -> None:
    """The subject line names person and title; the place of a job is none of its title."""
    beside = _letter(told="Re: Brona Keane, Line Cook\n\nShe came to us in May 2015.")
    assert beside.applicant
    assert beside.applicant.text == "Brona Keane"
    assert beside.positions[0].title
    assert beside.positions[0].title.text == "Line Cook"
    both = _letter(
        told="She held these posts:\n\nA. Teller, North Agency (May 2015 - June 2017)\n- paid out"
        " cash\n- kept the till\n\nB. Loan Officer, Harbour Branch (July 2017 - May 2020)\n- saw"
        " borrowers\n- wrote proposals"
    )
    assert [p.title.text for p in both.positions if p.title] == ["Teller", "Loan Officer"]


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("Packer / Loader - Halifax NS", "Packer / Loader"),
        ("Cook (Regina, SK)", "Cook"),
        ("Trades > Welder", "Welder"),
        ("Warehouse Worker Job Description", "Warehouse Worker"),
    ],
)
def test_the_title_above_a_list_is_cut_before_its_place(first: str, title: str) -> None:
    """A place, a path of links and the words for a posting are no part of a title."""
    found = parse(f"{first}\nduties for my letter\n\n- Load trucks\n- Pack goods\n- Check orders")
    assert [p.title and p.title.text for p in found.positions] == [title]


@pytest.mark.parametrize(
    "listed",
    ["2. Lift clients unless excluded as a component.", "2. Store food in designated containers."],
)
def test_a_list_of_duties_gives_no_title(listed: str) -> None:
    """Neither "as a component" nor "designated containers" names what somebody is."""
    found = parse(f"Job Description:\n\n1. Assist clients with meals.\n{listed}\n3. Clean rooms.")
    assert found.positions[0].title is None


@pytest.mark.parametrize(
    ("close", "signatory"),
    [
        ("Yours,\n\nEng. (Mrs.) Odhran Walsh\nDirector", "Eng. (Mrs.) Odhran Walsh"),
        ("Yours,\n\nDr.(Mrs) Odhran Walsh\nDirector", "Dr.(Mrs) Odhran Walsh"),
        ("Yours,\n\nPharm. Odhran Walsh\nDirector", "Pharm. Odhran Walsh"),
        ("Yours,\n\n/s/ Odhran Walsh\nDirector, Finance", "Odhran Walsh"),
        ("Regards,\n\nI Wayan Sudarma\nResort Manager", "I Wayan Sudarma"),
        ("Certified true copy: O. Walsh (Mr), HR Superintendent", "O. Walsh"),
        ("Signed: O. Walsh\n        Odhran Walsh, Director", "Odhran Walsh"),
        ("Departamento de Recursos Humanos\nOdhran Walsh", "Odhran Walsh"),
        ("Yours,\n\nRepresentative Director  Odhran Walsh  [seal]", "Odhran Walsh"),
        ("Digitally signed by Odhran Walsh\nDate: 2021.03.04", "Odhran Walsh"),
        ("Sincerely,\t\tAccepted:\n\nOdhran Walsh\t\tBrona Keane\nManager", "Odhran Walsh"),
        ("Odhran Walsh\nPeople Services\nDirectors: O. Walsh, K. Walsh", "Odhran Walsh"),
        ("Yours,\n\nODHRAN WALSH\n\n________\nSUNNY DAYS SCHOOL JEDDAH", "ODHRAN WALSH"),
    ],
)
def test_who_signs_is_found_behind_many_marks(close: str, signatory: str) -> None:
    """Forms of address in brackets, marks, seals, labels, columns, and a firm below the name."""
    found = _letter(close=close).signatory
    assert found
    assert found.text == signatory


def test_whom_somebody_reports_to_signs_nothing() -> None:
    """A printout names the superior and needs no signature."""
    found = _letter(close="Reports to:     Odhran Walsh, Manager\nNo signature is needed.")
    assert found.signatory is None


@pytest.mark.parametrize(
    ("told", "applicant"),
    [
        ("We give this letter to Mr. Rahim Sarkar, of Dhaka. He was our Cook.", "Rahim Sarkar"),
        ("This letter is provided to Ms. Sabina Rai, of Kaski. She was our Cook.", "Sabina Rai"),
        ("it is certified that mr rahim sarkar s/o abdul is working here as Cook.", "rahim sarkar"),
        ("We can confirm this of our former employee, Cerys Haf Moran.", "Cerys Haf Moran"),
        ("MR PRAKASH S/O RAMAN has served as Clerk.", "PRAKASH S/O RAMAN"),
        ("Mr. Ravi a/l Mani was employed as Clerk.", "Ravi a/l Mani"),
        ("Mr. Tanvir Khan S/O Abdul Khan joined as Clerk.", "Tanvir Khan"),
        ("Certified that Sriram E has been employed as Clerk.", "Sriram E"),
        ("Kevin worked as a Cook.\nKevin was reliable.", "Kevin"),
        ("Full name ........ Ana Maria Ruiz\nPosition ......... Cook", "Ana Maria Ruiz"),
        ("Ana Ruiz - Team Member\n\nAna worked at our store from May 2017.", "Ana Ruiz"),
        ("Que la señora ANA RUIZ LÓPEZ labora en la empresa.", "ANA RUIZ LÓPEZ"),
        ("It was at TAVOLA, Zak worked as a Cook. Zak Moran was neat.", "Zak Moran"),
    ],
)
def test_whom_a_letter_is_about_is_found_by_many_words(told: str, applicant: str) -> None:
    """Letters given to somebody, without capitals, with a father's name, initials or leaders."""
    found = _letter(told=told).applicant
    assert found
    assert found.text == applicant


def test_a_workmate_swears_for_the_applicant() -> None:
    """Who says "the applicant and I worked together" isn't whom the affidavit is about."""
    sworn = parse(
        "AFFIDAVIT\n\nI, PETER KIP CHERU of Nakuru make oath and state:\n\n1. THAT I am a fellow"
        " worker of JOHN MWAN NJORO.\n\n2. THAT he and I worked together and he was employed as a"
        " Mechanic from March 2014 to May 2019.\n\n3. THAT his work was:\na) opening engines;\nb)"
        " fitting brakes.\n\nSWORN at NAKURU by the said PETER KIP CHERU\nDEPONENT"
    )
    assert sworn.applicant
    assert sworn.applicant.text == "JOHN MWAN NJORO"
    assert sworn.signatory
    assert sworn.signatory.text == "PETER KIP CHERU"


@pytest.mark.parametrize(
    ("told", "hours"),
    [
        ("Duty time 10 hour in one day, 6 day in one week.", 60),
        ("She did 48 hours in one week.", 48),
        ("Her week was 38 hours and 45 minutes.", 38.75),
        ("37 hours 30 minutes per week", 37.5),
        ("full time, six days a week and 7.5 hours each day", 45),
        ("8 hours a day from Monday to Friday and 4 hours on Saturday", 44),
        ("In a normal week she is in our shop for about 35 hours.", 35),
        ("Each week she put in some 42 hours at the counter.", 42),
        ("six days a week for total 48 hours and a bonus", 48),
        ("a full-time post, 9:30 to 18:30 with a one hour break, Monday through Friday", 40),
        ("The weekly duty hours were 48 with one day off.", 48),
        ("40 hrs. p/w", 40),
    ],
)
def test_hours_a_week_are_told_in_many_ways(told: str, hours: float) -> None:
    """By day and week in words, with minutes, with one more day, and beside a break."""
    found = find_hours(told)
    assert found
    assert (found.low, found.high) == (hours, hours)


@pytest.mark.parametrize("told", ["a break of two weeks, 8 hours of training", "24 hours notice"])
def test_other_hours_are_none_a_week(told: str) -> None:
    """Training and notice have hours too."""
    assert find_hours(told) is None


def test_a_bare_number_behind_its_label_is_the_week() -> None:
    """What follows in brackets may count other days."""
    found = field_hours("42 (7 days on 7 days off, 12 h shifts)")
    assert found
    assert found.low == 42


@pytest.mark.parametrize(
    ("fields", "start", "end"),
    [
        ("Commenced: 1 May 2018\nCeased: 3 June 2020", "1 May 2018", "3 June 2020"),
        (
            "First day worked | 1-May-2018\nLast day of service | 3-Jun-2020",
            "1-May-2018",
            "3-Jun-2020",
        ),
        ("Continuous service ... 1 May 2018 - 3 June 2020", "1 May 2018", "3 June 2020"),
        ("Initial date: 1 May 2018\nFinal date: 3 June 2020", "1 May 2018", "3 June 2020"),
        (
            "Date of cessation: 3 June 2020\nOnboarding date: 1 May 2018",
            "1 May 2018",
            "3 June 2020",
        ),
    ],
)
def test_dates_stand_behind_many_labels(fields: str, start: str, end: str) -> None:
    """Labels are put together from words for the first and the last day."""
    (position,) = _letter(told=f"{TOLD}\n\n{fields}").positions
    assert position.start
    assert position.start.quotation.text == start
    assert position.end
    assert position.end.quotation.text == end


@pytest.mark.parametrize(
    ("line", "issued"),
    [
        ("Expedida a los 22 días del mes de septiembre de 2021.", "2021-09-22"),
        ("Given on this 3rd day of the month of July 2021.", "2021-07-03"),
        ("Run date: 2021-05-03", "2021-05-03"),
        ("Reiwa 3 (2021), November 30", "2021-11-30"),
    ],
)
def test_the_date_of_a_letter_is_told_in_many_ways(line: str, issued: str) -> None:
    """By the day of a month, by the run of a report, and behind the year of an era."""
    found = parse(
        f"Tavola Bread Works Ltd\n14 Quay Road, Cork\n\nTO WHOM IT MAY CONCERN\n\n{TOLD}\n\nDuties:"
        f"\n- kept the ledgers\n- paid the suppliers\n\n{line}\n\nOdhran Walsh\nManager"
    ).issued
    assert found
    assert found.readings[0].isoformat() == issued


def test_whoever_is_greeted_does_not_sign() -> None:
    """The sender's block stands at the top, and that of the addressee below the date."""
    sent = parse(
        "Odhran Walsh\nChief Baker\n14 Quay Road\nBeacon Hill, MA 02108\n(555) 555-0133\n\n"
        "January 11, 2021\n\nSarah Moran\nCoordinator\nBakers Union\n\nDear Sarah Moran,\n\nI am"
        " writing to recommend Brona Keane, who worked as a Baker. She baked bread. She cleaned the"
        " ovens and kept the stock, and she was never late in all the years that she was here."
    )
    assert sent.signatory
    assert sent.signatory.text == "Odhran Walsh"


def test_the_head_completes_the_name_below() -> None:
    """Who signs with a first name stands in full at the top."""
    head = "Odhran Walsh\nOwner, Tavola Bread\n14 Quay Road, Cork\n021 555 0183"
    found = _letter(head=head, close="Warm regards\nOdhran").signatory
    assert found
    assert found.text == "Odhran Walsh"
