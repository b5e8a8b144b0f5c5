"""Leading people: claimed by a title, shown by duties, both or neither."""

from __future__ import annotations

import pytest

from classifier.findings.leadership import is_manager, leads_people, may_lead
from classifier.matcher import Matcher
from tests.classifier.findings.raising import CARPENTRY, COOKING, HELP_DESK, NURSING, findings

NOT_SHOWN, NOT_CLAIMED = "supervision-claimed-not-shown", "supervision-shown-not-claimed"
FOREMAN = (
    "Gave daily work to a gang of 22 electricians and helpers and saw that it was finished",
    "Trained new electricians to pull and terminate cables safely",
    "Inspected the crew's work and had the defects corrected",
    "Recommended workers for promotion and filled in their time sheets",
    "Held the morning toolbox talk and stopped unsafe work",
    "Requested cable, conduit and tools from the store",
)


@pytest.mark.parametrize(
    ("title", "duties"),
    [
        ("Restaurant Manager", COOKING),
        ("Construction Manager", CARPENTRY),
        ("Kitchen Supervisor", COOKING),
        ("IT Manager", HELP_DESK),
    ],
)
def test_a_manager_s_title_without_people_is_found(
    matcher: Matcher, title: str, duties: tuple[str, ...]
) -> None:
    finding = findings(matcher, duties, title=title)[NOT_SHOWN]
    assert [piece.text for piece in finding.evidence] == [title]


@pytest.mark.parametrize(
    "duty",
    [
        "Supervised a team of eight cooks",
        "Assigned stations to waiters at the start of every shift",
        "Made the weekly duty roster",
        "Hired and trained new kitchen helpers",
    ],
)
def test_one_duty_of_leading_people_is_enough(matcher: Matcher, duty: str) -> None:
    assert NOT_SHOWN not in findings(matcher, (*COOKING, duty), title="Restaurant Manager")


def test_a_plain_title_over_a_foreman_s_duties_is_found(matcher: Matcher) -> None:
    finding = findings(matcher, FOREMAN, title="Electrician")[NOT_CLAIMED]
    assert "of 6 duties" in finding.message
    assert finding.evidence[0].text == "Electrician"
    assert {piece.text for piece in finding.evidence[1:]} <= set(FOREMAN)


def test_who_is_called_a_leader_may_lead(matcher: Matcher) -> None:
    for title in ("Electrical Foreman", "Lead Electrician", "Senior Electrician", "Supervisor"):
        assert NOT_CLAIMED not in findings(matcher, FOREMAN, title=title)


@pytest.mark.parametrize(
    ("title", "duties"), [("Cook", COOKING), ("Nurse", NURSING), ("Carpenter", CARPENTRY)]
)
def test_plain_work_under_a_plain_title_is_neither(
    matcher: Matcher, title: str, duties: tuple[str, ...]
) -> None:
    assert not {NOT_SHOWN, NOT_CLAIMED} & set(findings(matcher, duties, title=title))


def test_without_a_title_nothing_is_claimed(matcher: Matcher) -> None:
    assert not {NOT_SHOWN, NOT_CLAIMED} & set(findings(matcher, FOREMAN))


@pytest.mark.parametrize(
    "duty",
    [
        "Divided the invoices among eight clerks",
        "Oversaw a crew of painters",
        "Wrote the yearly assessment of each clerk and reviewed workers' time sheets",
        "Directs the bosun and deck crew",
        "Led performance reviews",
        "SUPERVISION OF STAFF; SUPERVISED 12 EMPLOYEES",
        "Settled quarrels between drivers and loaders",
        "Resolve conflicts among the cooks of the shift",
        "Recommends discipline",
        "Take disciplinary action where it is needed",
    ],
)
def test_ways_of_leading_people_are_known(duty: str) -> None:
    assert leads_people(duty)


@pytest.mark.parametrize(
    "duty",
    [
        "Supervised children during play and meals",
        "Supervised students in the examination hall",
        "Managed the budget of the office",
        "Checked orders, containers and servers",
        "Wrote letters to customers",
        "Led the way to safer code",
        "Mediate disputes between staff and supervisors",
        "Reported quarrels between drivers to the office",
        "Solved problems between the guests and the hotel",
        "Resolved conflicts between branches of the code",
        "Shared the work between cooks",
        "",
    ],
)
def test_other_work_is_not_leading_people(duty: str) -> None:
    assert not leads_people(duty)


def test_titles_of_managers_are_known() -> None:
    for title in ("Bar manager", "SHIFT SUPERVISOR", "Foreman", "Team Leader", "Superintendent"):
        assert is_manager(title)
        assert may_lead(title)
    for title in ("Management accountant", "Supervisory board clerk", "Head chef"):
        assert not is_manager(title)
    assert may_lead("Head chef")
    assert not may_lead("Electrician")
