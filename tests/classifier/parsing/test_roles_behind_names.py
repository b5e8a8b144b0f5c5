"""A role behind the name in a subject is no part of the name; a first name may be one."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import whole_letter

_TOLD = "RE: {}\n\n{} has worked with us since 3 May 2019 as a full-time {}."


@pytest.mark.parametrize(
    ("subject", "called", "role", "name"),
    [
        ("Orsolya Benedek, Glazier", "Orsolya", "Glazier", "Orsolya Benedek"),
        ("ORSOLYA BENEDEK, GLAZIER", "Ms. Benedek", "Glazier", "ORSOLYA BENEDEK"),
        ("Orsolya Benedek, Accountant", "Orsolya", "Accountant", "Orsolya Benedek"),
        ("Orsolya Benedek, Line Cook", "Orsolya", "Line Cook", "Orsolya Benedek"),
        ("Benedek, Orsolya", "Orsolya", "Glazier", "Benedek, Orsolya"),
        ("Benedek Szabo, Mason", "Mason", "Glazier", "Benedek Szabo, Mason"),
    ],
)
def test_the_applicant_has_no_role_in_the_name(
    subject: str, called: str, role: str, name: str
) -> None:
    letter = whole_letter(told=_TOLD.format(subject, called, role))
    assert letter.applicant is not None
    assert letter.applicant.text == name
