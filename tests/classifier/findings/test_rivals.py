"""Rivals that the duties can't tell apart are named with what separates them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.relations import Relations
from tests.classifier.findings.raising import CARPENTRY, COOKING, HELP_DESK, NURSING, findings

CODE = "rival-close"
BOTH = (
    "Typed letters and notices for the director",
    "Fixed meetings and wrote the minutes",
    "Received post and visitors and kept the files",
    "Renewed the trade licence and the insurance papers in time",
    "Arranged office space, furniture and stationery for the head office",
    "Prepared the monthly expense budget of the department",
)

ROOMS = (
    "Assigned rooms to the attendants",
    "Inspected rooms after cleaning",
    "Ordered linen and supplies",
    "Trained new attendants",
    "Answered complaints of guests",
)
SITE = (
    "Surveyed levels and set out foundations",
    "Drew details in AutoCAD",
    "Inspected concrete pours and reinforcement",
    "Prepared quantities and estimates",
    "Checked the work of subcontractors against drawings",
)


def test_a_title_beside_the_duties_of_its_neighbour_is_a_rival(matcher: Matcher) -> None:
    finding = findings(matcher, BOTH, title="Administrative Officer")[CODE]
    codes = [piece.code for piece in finding.evidence if piece.kind == "code"]
    assert len(codes) == 2
    assert "13100" in codes
    for piece in finding.evidence:
        if piece.kind == "main duty":
            assert piece.code in codes
    assert all(code in finding.message for code in codes if code)


@pytest.mark.parametrize(
    ("duties", "title", "begins"),
    [
        (ROOMS, None, "The duties hardly tell "),
        (ROOMS, "Housekeeping Supervisor", "The duties hardly tell "),
        (COOKING, "Chef", "Title and duties together hardly tell "),
        (BOTH, "Administrative Officer", "Title and duties together hardly tell "),
        (BOTH, "Executive Assistant", "By the duties alone "),
        (SITE, "Civil Engineer", "By the duties alone "),
        (HELP_DESK, "Network Technician", "By the duties alone "),
    ],
)
def test_it_names_those_that_a_reader_sees_close_or_says_by_what(
    matcher: Matcher, duties: tuple[str, ...], title: str | None, begins: str
) -> None:
    finding = findings(matcher, duties, title=title)[CODE]
    assert finding.message.startswith(begins)
    codes = [piece.code for piece in finding.evidence if piece.kind == "code"]
    # The order of the named ones is that of what the message speaks of.
    held = Letter.from_duties(duties, title=None if "alone" in begins else title)
    seen = [one.code for one in matcher.match(held, top=12).candidates]
    assert [code for code in seen if code in codes] == codes
    in_message = [finding.message.index(code) for code in codes if code]
    assert in_message == sorted(in_message)
    if "alone" not in begins:
        assert codes == seen[:2]


FLOORS = (
    "Supervised and gave work to 14 room attendants",
    "Inspected cleaned guest rooms and corridors",
    "Ordered linen and cleaning supplies and kept the inventory",
    "Trained new room attendants in cleaning procedures",
    "Prepared the weekly schedules of the housekeeping department",
)


def test_a_neighbour_that_the_catalogue_lists_the_title_under_is_a_rival(matcher: Matcher) -> None:
    """Both are of hotels, and the words of the title mean both."""
    title = "Housekeeping Supervisor"
    first = matcher.match(Letter.from_duties(FLOORS)).candidates[0].code
    assert first == "62021"
    finding = findings(matcher, FLOORS, title=title)[CODE]
    codes = [piece.code for piece in finding.evidence if piece.kind == "code"]
    assert set(codes) == {"62021", "62024"}
    for other in ("Executive Housekeeper", "Housekeeping Manager", "Housekeeping Manager (Nights)"):
        assert CODE not in findings(matcher, FLOORS, title=other)


def test_what_a_title_in_conflict_brings_close_is_left_to_the_conflict(matcher: Matcher) -> None:
    """The mismatch says already which two unit groups title and duties are of."""
    pairs = [(CARPENTRY, "Registered Nurse"), (NURSING, "Cook"), (COOKING, "Carpenter")]
    pairs += [(HELP_DESK, "Software Engineer"), (NURSING, "Care Aide"), (COOKING, "Waiter")]
    conflicts = 0
    for duties, title in pairs:
        found = findings(matcher, duties, title=title)
        conflicts += "title-duties-mismatch" in found
        if "title-duties-mismatch" in found and CODE in found:
            assert not found[CODE].message.startswith("Title and duties together")
    assert conflicts >= 4


def test_both_confidences_are_stated_where_they_differ(matcher: Matcher) -> None:
    match = matcher.match(Letter.from_duties(SITE, title="Civil Engineer"))
    finding = findings(matcher, SITE, title="Civil Engineer")[CODE]
    (note,) = (piece.text for piece in finding.evidence if "duties alone: " in piece.text)
    assert f"{match.candidates[0].code} {match.candidates[0].confidence:.2f}" in note
    assert "; title and duties: " in note
    untitled = findings(matcher, SITE)[CODE]
    assert not any("duties alone: " in piece.text for piece in untitled.evidence)


def test_the_first_telling_duty_is_shown_as_the_proof_shows_it(matcher: Matcher) -> None:
    for duties, title in ((SITE, "Civil Engineer"), (COOKING, "Chef"), (ROOMS, None)):
        evidence = findings(matcher, duties, title=title)[CODE].evidence
        match = matcher.match(Letter.from_duties(duties, title=title), top=12)
        missing = {
            (duty.code, duty.number) for one in match.candidates for duty in one.not_evidenced
        }
        for piece, after in pairwise(evidence):
            if piece.kind == "main duty":
                not_shown = (piece.code, piece.main_duty) in missing
                assert (after.text == "no stated duty shows it") is not_shown


def test_clear_duties_have_no_rival(matcher: Matcher) -> None:
    assert CODE not in findings(matcher, CARPENTRY, title="Carpenter")


def test_it_is_a_warning_only_where_teers_differ(matcher: Matcher) -> None:
    for duties in (BOTH, NURSING, CARPENTRY[:2]):
        finding = findings(matcher, duties).get(CODE)
        if finding is not None:
            codes = [piece.code for piece in finding.evidence if piece.kind == "code"]
            teers = {matcher.catalogue[code].teer for code in codes if code}
            assert finding.severity == ("warning" if len(teers) > 1 else "info")


def test_nothing_to_compare_is_no_rival(matcher: Matcher) -> None:
    assert CODE not in findings(matcher, [])
    assert CODE not in findings(matcher, ["did it"])
    assert CODE not in findings(matcher, [], title="Administrative Officer")


def place(relations: Relations, code: str) -> int:
    return relations.catalogue.codes.index(code)


def test_neighbours_are_few_and_mutual(matcher: Matcher) -> None:
    relations = matcher.relations
    neighbours = {("21231", "21232"), ("62200", "63200"), ("12100", "13110")}
    strangers = {("21231", "22221"), ("21231", "22222"), ("10011", "14102"), ("31301", "33102")}
    for one, other in neighbours | strangers:
        pair = place(relations, one), place(relations, other)
        assert relations.neighbours(*pair) == relations.neighbours(*pair[::-1])
        assert relations.neighbours(*pair) == ((one, other) in neighbours)


def test_titles_lead_to_all_groups_that_share_them(matcher: Matcher) -> None:
    relations = matcher.relations
    groups = {matcher.catalogue.codes[group] for group in relations.titled("business analyst")}
    assert groups == {"21221", "11201"}
    assert relations.titled("nobody's title") == ()


def test_managers_and_supervisors_are_known(matcher: Matcher) -> None:
    relations = matcher.relations
    for code, expected in (("60030", True), ("72011", True), ("72310", False), ("31301", False)):
        assert bool(relations.supervisory[place(relations, code)]) is expected
