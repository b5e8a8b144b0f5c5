"""Titles in the frames of sentences, and words in such frames that are no titles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing.title_roles import names_job
from classifier.parsing.told_titles import told_titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ms. Okafor has been a Staff Nurse with us since 2015.", "Staff Nurse"),
        ("She's been our bookkeeper since 2018.", "bookkeeper"),
        (
            "Her post was Head Gardener.\n\nBEFORE ME: Ann Poe, Advocate and Commissioner of Oaths",
            "Head Gardener",
        ),
        ("He's our lead carpenter and works 40 hours.", "lead carpenter"),
        ("She held the title Senior Clerk.", "Senior Clerk"),
        ("He held the position of pastry chef at our hotel.", "pastry chef"),
        ("His job title was welder.", "welder"),
        ("She is still here as our Dairy Hand.", "Dairy Hand"),
        (
            "as Executive Assistant to the President from May 2014",
            "Executive Assistant to the President",
        ),
        ("served as a regular (permanent, full-time) Loan Officer", "Loan Officer"),
        ("I know her, she being the permanent Assistant Cook here.", "Assistant Cook"),
        ("She worked as staff nurse in our ward.", "staff nurse"),
        (
            "I recommend him for the post of Manager. He joined us as an assistant cook.",
            "assistant cook",
        ),
        ("I recommend her for the position of Clerk at our sister firm.", "Clerk"),
        ("a travaillé en qualité de comptable", "comptable"),
        ("her position with the company is Payroll Administrator", "Payroll Administrator"),
        ("Jane is employed here in the capacity of a Dental Assistant.", "Dental Assistant"),
        ("He was hired to work as a roofer in 2017.", "roofer"),
        ("He was hired for the position of Forklift Operator on 3 May 2016.", "Forklift Operator"),
        ("We had him as our gardener for six years.", "gardener"),
        ("Mr. Singh performed the duties of a cashier.", "cashier"),
        ("He has been in our employ as cook since May 2014.", "cook"),
        ("She works at our clinic as a physiotherapist.", "physiotherapist"),
        (
            "His current designation is Assistant Manager - Accounts.",
            "Assistant Manager - Accounts",
        ),
        (
            "He joined as Trainee Engineer on 5 July 2010 and left as Senior Engineer.",
            "Trainee Engineer",
        ),
        ("He is a cook at our restaurant.", "cook"),
        ("was employed by us in the post of Legal Secretary, from June 2012", "Legal Secretary"),
        ("worked under me as research associate for two years", "research associate"),
        (
            "He served as Head of Procurement and Logistics between 2015 and 2019",
            "Head of Procurement and Logistics",
        ),
        ("employed as Manager, Human Resources since 2014", "Manager, Human Resources"),
        ("has worked for our household as a live-in caregiver", "live-in caregiver"),
        ("was appointed Assistant Lecturer with effect from 1 May 2012", "Assistant Lecturer"),
        ("He occupied the position of HVAC Technician II.", "HVAC Technician II"),
        (
            'employed in the role of "Customer Service Representative"',
            "Customer Service Representative",
        ),
        (
            "has been employed with Acme Ltd. as a full-time Software Developer (Back End) since",
            "Software Developer",
        ),
        (
            "Her official title is Early Childhood Educator Assistant.",
            "Early Childhood Educator Assistant",
        ),
        ("Rita was the restaurant manager of our Leeds branch.", "restaurant manager"),
        (
            "is working with our organization as Sr. Executive - Accounts & Finance from",
            "Sr. Executive - Accounts & Finance",
        ),
        ("This letter confirms the employment of Tom Fox as line cook.", "line cook"),
        ("in the position of a Chief Accountant", "Chief Accountant"),
        ("worked with us as an electrician's helper", "electrician's helper"),
        ("is currently employed as Registered Nurse at St. Mary's Hospital", "Registered Nurse"),
        ("employed him as mason and tile setter from 2012", "mason and tile setter"),
        (
            "Mr. Abebe, a senior driver in our transport section, has worked here since 2009.",
            "senior driver",
        ),
        (
            "As an Office Administrator, Ms. Roy was responsible for the front desk.",
            "Office Administrator",
        ),
        ("In her role as Marketing Coordinator, she reported to me.", "Marketing Coordinator"),
        (
            "Claudine was our full-time Community Social Worker from 2018.",
            "Community Social Worker",
        ),
        ("Mr. Dale, who I call my Sales Manager, had the van.", "Sales Manager"),
        ("Rita Haddad, cashier (code NOC 6611), was part-time with us.", "cashier"),
        ("Mr Khan, Senior Accountant, worked with us from May 2015.", "Senior Accountant"),
        ("Ms. Roe has been on our payroll as Dispatcher since 2015.", "Dispatcher"),
        ("Job title on his contract: Desk Attendant.", "Desk Attendant"),
        ('employed part time, qualification "Sous-chef", from April', "Sous-chef"),
        ("It was an internship with the role name Biology Intern.", "Biology Intern"),
        ("remained with us as Purchase Officer w.e.f. June 1, 2016", "Purchase Officer"),
        ("comes to our farm as a Farm Worker every year", "Farm Worker"),
        ("est employée en tant qu'analyste depuis 2019", "analyste"),
        ("Mr. Sato is a full-time employee (Systems Engineer) of ours.", "Systems Engineer"),
        ("This serves as confirmation of her employment.", None),
        ("He came back to us and we would like him back.", None),
        ("He left because he moved to Toronto.", None),
        ("He was neither indicted nor queried.", None),
        ("She called the doctor where needed.", None),
        ("He was a hard worker.", None),
        ("Please accept this letter as confirmation that Ms. Li works here.", None),
        ("She was a pleasure to work with and a valued member of staff.", None),
        ("I am writing as her former manager.", None),
        ("We use Excel as well as Word in our work as a team.", None),
        ("In my capacity as HR Manager, I certify that he is employed.", None),
        ("This is a computer generated letter.", None),
        ("I am the Plant Manager and I supervised him.", None),
        ("He worked as part of the maintenance crew.", None),
        ("She was on our rolls as a confirmed (permanent), full time employee.", None),
        ("The fitters report to the Works Manager, as did Mr Roe.", None),
        ("He is a man of principle and a quick learner.", None),
        ("She served as an inspiration to all and behaved like a family member.", None),
        ("He is a shareholder of the firm.", None),
        ("I recommend Jane Roe to you as a nanny for your children.", None),
        ("He hopes to join your clinic as a dentist.", None),
        ("As an IT Manager at Acme Foods, I had the pleasure of supervising her.", None),
        ("He reported to Mr Kim, who works as Production Manager.", None),
        ("He is a man of his word. He was with my firm as Sales Officer in 2015.", "Sales Officer"),
        ("He was under my roof as a tailor. He is a gentleman.", "tailor"),
        ("worked under our sponsorship with profession Pipe Fitter from 2015", "Pipe Fitter"),
        ("was with us from May 2013 with the qualification of welder", "welder"),
        ("was hired with the duties of lathe operator", "lathe operator"),
        ("known to me in the capacity of my personal gardener", "personal gardener"),
        ("We found him a competent Junior Draughtsman.", "Junior Draughtsman"),
        ("worked here as an au pair since 2015", "au pair"),
        ("served as contact person and held the position of Tour Adviser.", "Tour Adviser"),
        ("worked as a Dental Nurse and front desk clerk.", "Dental Nurse and front desk clerk"),
        (
            "His job was helper of the kitchen and of the bar.",
            "helper of the kitchen and of the bar",
        ),
        ("worked as a most reliable crane operator", "crane operator"),
        ("He was employed by us as site in-charge.", "site in-charge"),
        (
            "served as Lecturer in Civil Engineering at the institute",
            "Lecturer in Civil Engineering",
        ),
        ("served as Lecturer in Toronto", "Lecturer"),
        ("served as 2nd Engineer on board", "2nd Engineer"),
        ("In 2015 he moved into the Line Cook role.", "Line Cook"),
        ("He was recruited in 2012 for the Line Cook position.", "Line Cook"),
        ("The position which he held at the time of his exit was Line Cook.", "Line Cook"),
        ("He resigned from the post of Line Cook on 4 June 2018.", "Line Cook"),
        ("works for us as a tea lady", "tea lady"),
        ("works for us as a poultry worker", "poultry worker"),
        ("Ms. Roe (seamstress) was with us for six years.", "seamstress"),
        ("She was promoted to full-time status.", None),
        ("has worked with us in various departments as required", None),
    ],
)
def test_titles_are_found_and_nothing_else(text: str, title: str | None) -> None:
    found = told_titles(text, text, 0, len(text))
    assert (found[0].text if found else None) == title


@given(st.text())
def test_any_text_gives_titles_of_it(text: str) -> None:
    for title in told_titles(text, text, 0, len(text)):
        assert text[title.start : title.end] == title.text


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "She began as a cleaner in 2010 and now holds the position of ward clerk.",
            ["cleaner", "ward clerk"],
        ),
        (
            "She has worked both as my Office Assistant and as Manager of the Packing Room.",
            ["Office Assistant", "Manager of the Packing Room"],
        ),
        (
            "He was a porter until 4 June 2015, then a line cook until he left.",
            ["porter", "line cook"],
        ),
        (
            "He was Packer from May 2012 to June 2015 and Shift Lead from June 2015 to May 2018.",
            ["Packer", "Shift Lead"],
        ),
        (
            "He started as a porter in 2012 and after two years we made him a line cook.",
            ["porter", "line cook"],
        ),
        ("She worked as waiter and, since 2014, as head waiter.", ["waiter", "head waiter"]),
        (
            "She worked from 2012 to 2014 as Waiter; from 2014 to 2018 as Head Waiter.",
            ["Waiter", "Head Waiter"],
        ),
        (
            "He joined as Waiter and rose through the ranks to become Head Waiter in 2014.",
            ["Waiter", "Head Waiter"],
        ),
        (
            "I recommend him for the Head Waiter position. He joined us as a waiter.",
            ["waiter"],
        ),
        ("He joined as Waiter. He currently studies to be a Chef.", ["Waiter"]),
        ("He moved to the position of Fitter from the position of Welder.", ["Fitter"]),
        (
            "He was hired as Porter. He is now employed elsewhere as Line Cook.",
            ["Porter"],
        ),
        (
            "I served as his Team Manager and later as the Director. He joined us as a Fitter.",
            ["Fitter"],
        ),
    ],
)
def test_further_titles_are_found(text: str, titles: list[str]) -> None:
    assert [title.line for title in told_titles(text, text, 0, len(text))] == titles


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Clerk II", True),
        ("Head of Sales", True),
        ("Manager, Night Shift", True),
        ("ASSEMBLY LINE WORKER", True),
        ("kitchen help", True),
        ("Assistant Manager Accounts", True),
        ("VP Supply Chain", True),
        ("site in-charge", True),
        ("hard worker", False),
        ("confirmed", False),
        ("right hand", False),
        ("man of his word", False),
        ("Statement of Terms of Employment", False),
    ],
)
def test_titles_have_an_occupations_noun(title: str, names: bool) -> None:  # noqa: FBT001
    assert names_job(title) is names
