"""Duties that say little are told apart from duties that say something."""

from __future__ import annotations

import pytest

from classifier.assessment import assess
from classifier.letter import Duty, Letter, Position
from classifier.matcher import Matcher
from tests.classifier.findings.raising import (
    CARPENTRY,
    COOKING,
    HELP_DESK,
    NURSING,
    VAGUE,
    findings,
    of_letter,
    promoted,
)

TOO_FEW, TOO_VAGUE = "duties-too-few", "duties-vague"
JARGON = (
    "Drive excellence across the value chain",
    "Partner with stakeholders to deliver agreed outcomes",
    "Take ownership of assigned deliverables end to end",
    "Leverage best practice and continuous improvement",
    "Champion the company's values",
)


@pytest.mark.parametrize("duties", [VAGUE, JARGON, VAGUE[:3], ("Helped where needed",)])
def test_vague_duties_are_found(matcher: Matcher, duties: tuple[str, ...]) -> None:
    finding = findings(matcher, duties, title="Operations Executive")[TOO_VAGUE]
    assert all(piece.text in duties for piece in finding.evidence)


@pytest.mark.parametrize("duties", [CARPENTRY, COOKING, HELP_DESK, NURSING])
def test_plain_duties_are_neither(matcher: Matcher, duties: tuple[str, ...]) -> None:
    assert not {TOO_FEW, TOO_VAGUE} & set(findings(matcher, duties))


def test_a_manager_s_general_duties_are_not_called_vague(matcher: Matcher) -> None:
    duties = (
        "plans the work and the budget of the IT department",
        "leads and appraises a staff of fifteen analysts and administrators",
        "hires staff and arranges their training",
        "decides with the board which systems are bought or built",
        "signs and controls contracts with suppliers",
    )
    assert TOO_VAGUE not in findings(matcher, duties, title="IT Manager")


TERSE_AUDIT = (
    "Audit financial statements",
    "Test controls",
    "Take part in stock counts",
    "Check ledgers",
    "Report findings to the audit partner",
)
TERSE_STORE = (
    "Open and close the shop",
    "Supervise 6 sales assistants",
    "Order stock",
    "Train new staff",
    "Deal with complaints of customers",
)
TERSE_CLEANING = (
    "Supervise 9 cleaners",
    "Inspect offices for cleanliness",
    "Order cleaning supplies",
    "Train new cleaners",
    "Make the work schedules",
)
TERSE_CASES = (
    "Interview clients and assess needs",
    "Refer families to housing and income support",
    "Write case notes",
    "Advocate for clients",
    "Lead support groups",
)


@pytest.mark.parametrize("duties", [TERSE_AUDIT, TERSE_STORE, TERSE_CLEANING, TERSE_CASES])
def test_brief_duties_that_show_an_occupation_are_not_called_vague(
    matcher: Matcher, duties: tuple[str, ...]
) -> None:
    assert TOO_VAGUE not in findings(matcher, duties)


@pytest.mark.parametrize(
    "duties",
    [
        ("Help customers", "Answer questions", "Do reports", "Attend meetings", "Keep the rules"),
        ("Office duties", "Customer service", "Data entry", "Team work"),
        ("To look after the business", "To manage the staff", "To deal with customers"),
        ("Giving good service to guests", "Obeying the seniors", "Keeping tidy", "Helping others"),
        ("Manage operations", "Coordinate with teams", "Prepare reports", "Solve problems"),
        ("Ensure work of a high standard", "Liaise with suppliers", "Take part in training"),
    ],
)
@pytest.mark.parametrize("title", [None, "Operations Executive", "Sales Manager"])
def test_vague_duties_are_found_though_each_is_like_some_main_duty(
    matcher: Matcher, duties: tuple[str, ...], title: str | None
) -> None:
    assert TOO_VAGUE in findings(matcher, duties, title=title)


def test_no_duty_is_quoted_as_vague_that_the_proof_counts_while_another_is_left(
    matcher: Matcher,
) -> None:
    duties = (
        "Order linen and supplies",
        "Assign rooms to attendants",
        "Inspect rooms",
        "Train new attendants",
    )
    quoted = [piece.text for piece in findings(matcher, duties)[TOO_VAGUE].evidence]
    assert set(quoted) == set(duties[1:])


def test_a_few_vague_duties_among_plain_ones_are_no_finding(matcher: Matcher) -> None:
    assert TOO_VAGUE not in findings(matcher, (*CARPENTRY, *VAGUE[:2]))


@pytest.mark.parametrize(("count", "expected"), [(0, False), (1, True), (3, True), (4, False)])
def test_fewer_than_four_duties_are_too_few(matcher: Matcher, count: int, expected: bool) -> None:  # noqa: FBT001
    assert (TOO_FEW in findings(matcher, CARPENTRY[:count])) is expected


def test_only_the_position_with_the_most_duties_counts(matcher: Matcher) -> None:
    source = "\n".join((*CARPENTRY, COOKING[0]))
    duties = []
    for text in (*CARPENTRY, COOKING[0]):
        start = source.index(text)
        duties.append(Duty(text, start, start + len(text)))
    early, main = Position(duties=tuple(duties[-1:])), Position(duties=tuple(duties[:-1]))
    assert TOO_FEW not in of_letter(matcher, Letter("two", source, (early, main)))
    assert TOO_FEW in of_letter(matcher, Letter("one", source, (early,)))


def test_of_positions_with_as_few_duties_each_is_said_to_have_too_few(matcher: Matcher) -> None:
    jobs = (("Carpenter", CARPENTRY[:2]), ("Cook", COOKING[:2]), ("Baker", COOKING[:1]))
    raised = [f for f in assess(matcher, promoted(*jobs)).findings if f.code == TOO_FEW]
    assert [finding.place for finding in raised] == [0, 1]
    assert {finding.message.partition(";")[0] for finding in raised} == {"Only 2 duties are stated"}
    full = (*jobs[:2], ("Roofer", CARPENTRY))
    assert TOO_FEW not in of_letter(matcher, promoted(*full))


def test_a_whole_letter_without_duties_answers_nothing(matcher: Matcher) -> None:
    """A list that is only a title is a question; a letter that states no duties is a fault."""
    letter = Letter.from_duties([], title="Carpenter")
    assert matcher.match(letter).status == "ok"
    whole = Letter(letter.id, letter.source, letter.positions, form="letter")
    match = matcher.match(whole)
    assert (match.status, match.confidence) == ("insufficient", None)
    assert match.reason == "the letter states no duties"


def test_a_title_alone_is_answered_with_a_warning(matcher: Matcher) -> None:
    alone = Letter.from_duties([], title="Carpenter")
    assert TOO_FEW in of_letter(matcher, alone)
    assert TOO_FEW not in of_letter(matcher, Letter.from_duties([]))
    whole = Letter(alone.id, alone.source, alone.positions, form="letter")
    assert TOO_FEW not in of_letter(matcher, whole)


def test_a_position_without_duties_beside_one_with_them_says_so(matcher: Matcher) -> None:
    source = CARPENTRY[0]
    bare, told = Position(), Position(duties=(Duty(source, 0, len(source)),))
    letter = Letter("two", source, (bare, told), form="letter")
    (match, _), *_ = matcher.match_all([letter], matcher.read_all([letter]))
    assert match.reason == "the letter states no duties of this position by itself"
