"""A title of one occupation over the duties of another is said; anything less is not."""

from __future__ import annotations

import pytest

from classifier.assessment import assess
from classifier.matcher import Matcher
from tests.classifier.findings.raising import CARPENTRY, COOKING, HELP_DESK, NURSING, findings
from tests.classifier.parsing.whole_letter import whole_letter

CODE = "title-duties-mismatch"


@pytest.mark.parametrize(
    ("title", "duties", "named", "shown"),
    [
        ("Software Engineer", HELP_DESK, "21231", "22221"),
        ("Construction Project Manager", CARPENTRY, "70010", "72310"),
        ("RESTAURANT MANAGER", COOKING, "60030", "63200"),
        ("Senior Marketing Manager", COOKING, "10022", "63200"),
        ("Registered Nurse (RN)", CARPENTRY, "31301", "72310"),
        ("IT Manager", COOKING, "20012", "63200"),
    ],
)
def test_a_title_of_another_occupation_is_found(
    matcher: Matcher, title: str, duties: tuple[str, ...], named: str, shown: str
) -> None:
    finding = findings(matcher, duties, title=title)[CODE]
    assert finding.severity == "serious"
    assert f"points to {named} " in finding.message
    assert f"those of {shown} " in finding.message
    assert "TEER" in finding.message
    kinds = [piece.kind for piece in finding.evidence]
    assert kinds[:2] == ["quotation", "code"]
    assert finding.evidence[0].text == title
    assert [piece.code for piece in finding.evidence if piece.kind == "code"] == [named, shown]
    # What the letter would have to show for the title's code, and only for that.
    missing = [piece.code for piece in finding.evidence if piece.kind == "main duty"]
    assert missing
    assert set(missing) == {named}
    assert any("would have to show, if it is true" in piece.text for piece in finding.evidence)


@pytest.mark.parametrize(
    ("title", "duties", "shown"),
    [
        ("Project Manager", CARPENTRY, "72310"),
        ("Office Manager", COOKING, "63200"),
        ("Production Supervisor, Line 2", HELP_DESK, "22221"),
    ],
)
def test_a_title_of_many_occupations_but_none_like_the_duties_is_found(
    matcher: Matcher, title: str, duties: tuple[str, ...], shown: str
) -> None:
    message = findings(matcher, duties, title=title)[CODE].message
    assert "is rather that of, for example," in message  # nothing is claimed to be pointed to
    assert f"those of {shown} " in message


@pytest.mark.parametrize("title", ["Operations Manager", "Service Manager"])
def test_a_managers_title_of_no_trade_has_no_example(matcher: Matcher, title: str) -> None:
    finding = findings(matcher, CARPENTRY, title=title)[CODE]
    assert finding.severity == "serious"
    assert "is a manager's and names no trade, but the duties are those of 72310" in finding.message
    assert [piece.code for piece in finding.evidence if piece.kind == "code"] == ["72310"]
    assert not any(piece.kind == "main duty" for piece in finding.evidence)
    assert any(piece.text == "no stated duty is of leading people" for piece in finding.evidence)


def test_the_example_of_a_title_of_many_is_the_nearest_to_the_duties(matcher: Matcher) -> None:
    message = findings(matcher, CARPENTRY, title="Project Manager")[CODE].message
    assert "for example, 70010 Construction managers" in message


@pytest.mark.parametrize(
    ("title", "duties"),
    [
        ("Carpenter", CARPENTRY),
        ("Finish Carpenter II", CARPENTRY),
        ("Cook", COOKING),
        ("Staff Nurse", NURSING),
        ("Help Desk Analyst", HELP_DESK),
    ],
)
def test_the_right_title_is_never_accused(
    matcher: Matcher, title: str, duties: tuple[str, ...]
) -> None:
    assert CODE not in findings(matcher, duties, title=title)


@pytest.mark.parametrize(
    "title",
    [
        "Officer",
        "Team Member",
        "Consultant",
        "Associate",
        "Executive",
        "Assistant Manager",
        "Employee, Grade 4",
        "Mitarbeiter",
        "PTA",
        "Chef de projet",
        "Zqxv",
        "Assistant Manager (Daeri)",
        "Deputy General Manager",
        "Section Head",
        "Specialist (Grade 7)",
        "Team Lead (Payments)",
    ],
)
def test_a_title_that_says_little_is_never_accused(matcher: Matcher, title: str) -> None:
    for duties in (CARPENTRY, HELP_DESK, NURSING):
        assert CODE not in findings(matcher, duties, title=title)


def test_neighbours_are_rivals_and_no_mismatch(matcher: Matcher) -> None:
    """A chef's title over a cook's duties: nobody can tell where one ends."""
    assert CODE not in findings(matcher, COOKING, title="Chef")
    developing = (
        "Wrote the code of the booking application in Java from the specification",
        "Tested programs and corrected the defects that users reported",
        "Changed existing modules to new requirements and released them",
        "Wrote the technical documentation of each module",
        "Built interfaces to the payment system",
    )
    assert CODE not in findings(matcher, developing, title="Software Engineer")


def test_duties_that_say_too_little_accuse_no_title(matcher: Matcher) -> None:
    for duties in (("did it",), ("Did all the work that was given", "Helped the team"), ()):
        assert CODE not in findings(matcher, duties, title="Software Engineer")


def test_the_number_of_candidates_shown_changes_nothing(matcher: Matcher) -> None:
    one = findings(matcher, HELP_DESK, title="Civil Engineer", top=1)
    many = findings(matcher, HELP_DESK, title="Civil Engineer", top=20)
    assert one == many


def test_category_lists_are_named_with_their_version(matcher: Matcher) -> None:
    finding = findings(matcher, HELP_DESK, title="Civil Engineer")[CODE]
    (note,) = [piece.text for piece in finding.evidence if "last verified" in piece.text]
    assert "21300 is on the list of" in note
    assert "22221 is on no list" in note
    assert "version" in note


def test_a_leader_who_leads_is_not_accused_of_the_work_of_those_led(matcher: Matcher) -> None:
    """Duties of supervisors are mostly about the work of others, and read like theirs."""
    duties = (
        "Divided the 32 workers of the greenhouse and gave them the task of the day",
        "Taught new workers how to cut stems and pinch buds",
        "Walked the beds looking for mildew and thrips",
        "Wrote the stems harvested in the sheet",
        "Ordered knives, gloves and nets from the store",
    )
    assert CODE not in findings(matcher, duties, title="Greenhouse Supervisor")


STORING = (
    "takes pallets off lorries with a forklift",
    "checks the goods against the delivery notes",
    "puts it away",
    "picks orders with a scanner, wraps pallets and loads lorries",
    "counts stock every quarter and tells the foreman of gaps",
    "keeps the dock clean",
)


@pytest.mark.parametrize("title", ["Warehouse Associate", "Material Handler"])
def test_no_title_is_accused_for_which_as_many_duties_are_evidence(
    matcher: Matcher, title: str
) -> None:
    found = findings(matcher, STORING, title=title)
    assert CODE not in found
    assert "14400" in found["rival-close"].message
    assert "75101" in found["rival-close"].message
    assert CODE in findings(matcher, STORING, title="Civil Engineer")


DISPATCHING = (
    "answered calls from drivers and garages and noted where each truck was",
    "sent the nearest tow truck by radio",
    "told drivers of closed roads and entered times and kilometres in the log",
)
PICKING = (
    "picked apples and pears into bags and emptied them into bins",
    "thinned small fruit by hand and tied young trees to stakes",
    "pulled weeds along the rows and moved irrigation pipes",
)
SELLING = (
    "visited shops and wholesalers to sell cleaning products",
    "negotiated prices and delivery with buyers and wrote up orders",
    "looked for new customers and reported sales every month",
)


@pytest.mark.parametrize(
    ("title", "duties"),
    [
        ("Operations Manager", DISPATCHING),
        ("Managing Director", COOKING),
        ("Orchard Manager", PICKING),
        ("Director of Operations", CARPENTRY),
    ],
)
def test_a_manager_of_whatever_who_only_does_other_work_is_found(
    matcher: Matcher, title: str, duties: tuple[str, ...]
) -> None:
    assert CODE in findings(matcher, duties, title=title)


@pytest.mark.parametrize(
    ("title", "duties"),
    [
        ("Operations Manager", (*DISPATCHING, "trained new dispatchers and set their shifts")),
        ("Orchard Manager", (*PICKING, "led a crew of six pickers")),
        ("Key Account Manager", SELLING),
        ("General Manager", ("took care of many things", "helped wherever there was need")),
    ],
)
def test_a_manager_who_leads_or_whose_title_names_such_work_is_not_accused(
    matcher: Matcher, title: str, duties: tuple[str, ...]
) -> None:
    assert CODE not in findings(matcher, duties, title=title)


TILLS = (
    "gave the sales assistants their counters and breaks",
    "trained new assistants at the till",
    "approved returns and voids",
    "counted the stock of the floor and asked for refills",
    "opened and closed the shop",
)


@pytest.mark.parametrize(
    "title", ["Assistant Store Manager", "Deputy Store Manager", "Store Manager (Trainee)"]
)
def test_a_deputy_who_supervises_in_the_same_trade_is_not_accused(
    matcher: Matcher, title: str
) -> None:
    """Who stands between managers and supervisors does work of either."""
    assert CODE not in findings(matcher, TILLS, title=title)


@pytest.mark.parametrize(
    ("title", "duties"),
    [
        ("Store Manager", TILLS),
        ("Assistant Human Resources Manager", TILLS),
        ("Assistant Store Manager", CARPENTRY),
    ],
)
def test_one_who_is_no_deputy_or_of_another_trade_is_found(
    matcher: Matcher, title: str, duties: tuple[str, ...]
) -> None:
    assert CODE in findings(matcher, duties, title=title)


@pytest.mark.parametrize(
    "title",
    [
        "Software Engineer (Carpenter)",
        "Software Engineer (finish carpenter)",
        "Software Engineer [i.e. a Carpenter]",
        "Software Engineer / Carpenter",
        "Software Engineer/Carpenter",
    ],
)
def test_a_title_that_names_the_duties_work_itself_is_not_accused(
    matcher: Matcher, title: str
) -> None:
    assert CODE not in findings(matcher, CARPENTRY, title=title)
    assert CODE in findings(matcher, COOKING, title=title.replace("Carpenter", "Developer"))


@pytest.mark.parametrize("title", ["Software Engineer (Toronto)", "Software Engineer (Level 2)"])
def test_what_names_no_work_in_brackets_is_no_excuse(matcher: Matcher, title: str) -> None:
    assert CODE in findings(matcher, CARPENTRY, title=title)


def test_brackets_that_a_sentence_sets_behind_a_title_count_too(matcher: Matcher) -> None:
    told = (
        "Ms. Brona Keane was employed with us as a Software Engineer{} from 4 May 2015 to 6 June"
        " 2019."
    )
    duties = "Her duties were:\n" + "\n".join(f"- {duty}" for duty in CARPENTRY)
    for words, raised in (("", True), (" (carpenter)", False), (" (Cork)", True)):
        letter = whole_letter(told=told.format(words), duties=duties)
        found = {finding.code for finding in assess(matcher, letter).findings}
        assert (CODE in found) is raised
