"""What the clauses of a contract, an offer or an advert lead to are duties; its terms are none."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse

CONTRACT = """EMPLOYMENT AGREEMENT

This Agreement is made between Tarn Mills Ltd (the "Company") and Idris Vaughan (the "Employee").

1. The Company hereby employs the Employee as Plant Electrician.

2. Duties. {clause}

3. The Company shall pay the Employee a salary of $60,000 per year.
4. The Employee shall report directly to the Plant Manager.
5. Confidentiality. The Employee shall keep the Company's plans confidential.
"""
THINGS = ("wiring of machines", "testing of circuits", "repair of motors", "stock control")


def found(clause: str) -> list[str]:
    """Give the duties of a contract with this clause."""
    return [duty.text for duty in parse(CONTRACT.format(clause=clause)).duties]


@pytest.mark.parametrize(
    "lead",
    [
        "The Employee's duties shall include",
        "The duties of the Employee will include, but not be limited to,",
        "The Employee shall be responsible for",
        "You will be primarily responsible for",
        "The work will consist of",
    ],
)
@pytest.mark.parametrize("rest", ["", " and such other duties as may be assigned"])
def test_things_that_words_lead_to_are_duties(lead: str, rest: str) -> None:
    assert found(f"{lead} {', '.join(THINGS)}{rest}.") == list(THINGS)


def test_letters_in_brackets_part_duties() -> None:
    clause = (
        "The Employee shall perform the following duties and responsibilities: (a) Wire and test"
        " machines, including pumps; (b) Repair motors\nand drives; and (c) Train apprentices."
    )
    assert found(clause) == [
        "Wire and test machines, including pumps",
        "Repair motors\nand drives",
        "Train apprentices",
    ]


def test_verbs_with_one_object_stay_together() -> None:
    clause = "The duties shall include designing, wiring, testing and maintaining pumps."
    assert found(clause) == ["designing, wiring, testing and maintaining pumps"]


def test_what_the_employer_shall_do_is_no_duty() -> None:
    text = (
        'CONTRACT\n\nTarn Mills Ltd (the "Company") hereby employs the worker as Weaver.\n\n'
        "The worker shall:\na) thread and run the looms;\nb) mend broken yarn;\n"
        "c) clean the machines.\n\nThe company shall:\na) provide housing near the mill;\n"
        "b) pay wages every two weeks.\n"
    )
    duties = [duty.text.rstrip(";.") for duty in parse(text).duties]
    assert duties == ["thread and run the looms", "mend broken yarn", "clean the machines"]


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        ("BREWMASTER EMPLOYMENT AGREEMENT", "BREWMASTER"),
        ("EXECUTIVE EMPLOYMENT AGREEMENT", None),
        ("EMPLOYMENT AGREEMENT", None),
    ],
)
def test_the_title_in_the_head_of_a_contract(head: str, wanted: str | None) -> None:
    text = f"{head}\n\nTarn Ales Ltd (the Company) and Ada Holt agree:\n\n1. Term. One year.\n"
    (position,) = parse(text).positions
    assert (position.title and position.title.text) == wanted


def test_short_names_and_the_employer_are_no_part_of_a_title() -> None:
    text = (
        'This Agreement is made by Tarn Mills Ltd (the "Company") and Ada Holt ("Executive").\n\n'
        "The Company hereby employs Executive as President of the Company. During employment as"
        " Executive, she shall be based in Hull.\n"
    )
    (position,) = parse(text).positions
    assert position.title
    assert position.title.text == "President"
