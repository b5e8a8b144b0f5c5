"""Letters of different people are told; other ways to write one name are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from classifier.letter import Letter
from classifier.precheck import Precheck
from classifier.precheck.person_names import name_of, same_person
from classifier.quotation import Quotation
from tests.classifier.precheck.letters import one_job

Checked = Callable[..., Precheck]


def of(applicant: str | None, name: str) -> Letter:
    letter = one_job(name=name, country="IN")
    if applicant is None:
        return letter
    at = len(letter.source)
    quoted = Quotation(applicant, at, at + len(applicant))
    return replace(letter, source=letter.source + applicant, applicant=quoted)


def told(checked: Checked, *applicants: str | None) -> list[str]:
    letters = [of(one, f"{place}.txt") for place, one in enumerate(applicants)]
    found = checked(*letters).findings
    return [one.message for one in found if one.code == "different-applicants"]


def test_letters_of_two_people_are_told_with_the_letters(checked: Checked) -> None:
    (message,) = told(checked, "Ewa Lis", "Omar Haddad", "E. Lis")
    assert "Ewa Lis (0.txt, 2.txt) and Omar Haddad (1.txt)" in message
    assert "added up as if it were one person's" in message


@pytest.mark.parametrize(
    "applicants",
    [("Ewa Lis",), ("Ewa Lis", None), (None, None), ("Ewa Lis", "Ms. Ewa Lis", "LIS, Ewa")],
)
def test_one_person_or_none_named_is_not(
    checked: Checked, applicants: tuple[str | None, ...]
) -> None:
    assert told(checked, *applicants) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ms. Ewa Lis", "Lis, Ewa"),
        ("LIS EWA", "Ewa Lis"),
        ("E. Lis", "Ewa Maria Lis"),
        ("JP Reyes", "Juan Pablo Reyes"),
        ("Łucja Żuk", "Lucja Zuk"),
        ("Jörg Müller", "Joerg Mueller"),
        ("Sean O'Dell", "Sean O’Dell"),
        ("Ewa Lis", "Ewa Lis-Wrona"),
        ("Ewa Wrona née Lis", "Ewa Lis"),
        ("Rosa Santos Rivera", "Rosa Rivera Ramos"),
        ("Rosa M. Rivera", "Rosa Santos Rivera"),
        ("Rosa de la Rivera", "Rosa Rivera"),
        ("Engr. Luis Ramos", "Luis P. Ramos Jr."),
        ("Haddad", "Omar Haddad"),
        ("Mr. Ma", "Wei Ma"),
    ],
)
def test_names_of_one_person(one: str, other: str) -> None:
    assert same_person(name_of(one), name_of(other))
    assert same_person(name_of(other), name_of(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ewa Lis", "Omar Haddad"),
        ("Ewa Lis", "Adam Lis"),
        ("Ewa Lis", "Ewa Wrona"),
        ("E. Lis", "Adam Lis"),
        ("Jane Roe", "Janet Roe"),
        ("Omar Ali Haddad", "Omar Ali Nasser"),
        ("Wei Ma", "Wei Chen"),
    ],
)
def test_names_of_two_people(one: str, other: str) -> None:
    assert not same_person(name_of(one), name_of(other))
    assert not same_person(name_of(other), name_of(one))
