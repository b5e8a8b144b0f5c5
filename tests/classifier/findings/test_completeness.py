"""What officers look for is missed only where a whole letter doesn't state it."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from classifier.findings.completeness import missing_parts
from classifier.letter import Duty, Letter, Position, Quotation
from classifier.stated import Contact, StatedDate, StatedHours, StatedPay, StatedStatus

TEXT = "ACME Cook 2020 now full-time 40 h $20 cooked Jane"


def quotation(text: str) -> Quotation:
    start = TEXT.index(text)
    return Quotation(text, start, start + len(text))


WHOLE = Position(
    title=quotation("Cook"),
    duties=(Duty("cooked", TEXT.index("cooked"), TEXT.index("cooked") + 6),),
    start=StatedDate(quotation("2020"), (date(2020, 1, 1),), "year"),
    present=quotation("now"),
    hours=StatedHours(quotation("40 h"), 40, 40),
    pay=StatedPay(quotation("$20")),
    statuses=(StatedStatus(quotation("full-time"), "full-time"),),
)
COMPLETE = Letter(
    "complete",
    TEXT,
    (WHOLE,),
    form="letter",
    letterhead=quotation("ACME"),
    contact=Contact(quotation("ACME"), quotation("ACME"), quotation("ACME")),
    signatory=quotation("Jane"),
)


def missing(letter: Letter) -> dict[str, str]:
    return {finding.code: finding.severity for finding in missing_parts(letter)}


def without(**parts: object) -> Letter:
    return replace(COMPLETE, positions=(replace(WHOLE, **parts),))


def test_a_complete_letter_lacks_nothing() -> None:
    assert missing(COMPLETE) == {}


@pytest.mark.parametrize(
    ("letter", "code", "severity"),
    [
        (replace(COMPLETE, letterhead=None), "missing-letterhead", "warning"),
        (replace(COMPLETE, contact=Contact()), "missing-contact", "warning"),
        (replace(COMPLETE, contact=Contact(quotation("ACME"))), "missing-contact", "info"),
        (replace(COMPLETE, signatory=None), "missing-signatory", "warning"),
        (without(title=None), "missing-title", "warning"),
        (without(start=None), "missing-dates", "warning"),
        (without(start=None, present=None), "missing-dates", "warning"),
        (without(present=None), "missing-dates", "warning"),
        (without(hours=None), "missing-hours", "warning"),
        (without(pay=None), "missing-pay", "warning"),
        (without(statuses=()), "missing-status", "warning"),
        (without(duties=()), "missing-duties", "serious"),
    ],
)
def test_each_thing_is_missed_alone(letter: Letter, code: str, severity: str) -> None:
    assert missing(letter) == {code: severity}


def test_what_is_missing_of_contact_and_dates_is_named() -> None:
    (contact,) = missing_parts(replace(COMPLETE, contact=Contact(email=quotation("ACME"))))
    assert contact.message == "The employer's address and telephone number are missing."
    (dates,) = missing_parts(without(start=None, present=None))
    assert dates.message == "The letter doesn't state when the work began and ended."
    (dates,) = missing_parts(without(present=None))
    assert dates.message == "The letter doesn't state when the work ended."


def test_a_pasted_list_lacks_nothing() -> None:
    bare = Letter.from_duties(["cooked"], title="Cook")
    assert missing(bare) == {}
    assert missing(replace(COMPLETE, form="duties", letterhead=None, signatory=None)) == {}


def test_status_is_asked_of_a_current_job_only() -> None:
    end = StatedDate(quotation("2020"), (date(2020, 1, 1),), "year")
    assert missing(without(statuses=(), present=None, end=end)) == {}


def test_each_position_is_held_against_the_list() -> None:
    second = replace(WHOLE, hours=None, start=None)
    found = list(missing_parts(replace(COMPLETE, positions=(WHOLE, second))))
    assert [(f.code, f.place) for f in found] == [("missing-dates", 1), ("missing-hours", 1)]
    assert all("of this position" in finding.message for finding in found)
    assert "when the work of this position began." in found[0].message
    assert all(finding.evidence[0].text == "Cook" for finding in found)
    # Pay is missed only where no position has any.
    second = replace(WHOLE, pay=None)
    assert missing(replace(COMPLETE, positions=(WHOLE, second))) == {}


def test_a_position_without_duties_of_its_own_is_told_from_a_letter_without_any() -> None:
    bare = replace(WHOLE, duties=())
    (found,) = missing_parts(replace(COMPLETE, positions=(bare, WHOLE)))
    assert (found.code, found.severity, found.place) == ("missing-duties", "warning", 0)
    assert found.message == "The letter states no duties of this position by itself."
    (found,) = missing_parts(replace(COMPLETE, positions=(bare, bare)))
    assert (found.severity, found.place) == ("serious", None)
