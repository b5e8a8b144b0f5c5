"""An advert, a job description or a pasted list: its duties, its title and all else in it."""

from __future__ import annotations

import pytest

from classifier.letter import Letter
from classifier.parsing.parse import parse

ADVERT = """Glazier

About us
Northlight Windows fits shop fronts.

Duties
- Measure openings and cut glass to size
- Fit panes and seal the frames
- Repair broken windows on site

{part}
"""
DUTIES = (
    "Measure openings and cut glass to size",
    "Fit panes and seal the frames",
    "Repair broken windows on site",
)


def texts(letter: Letter) -> list[str]:
    """Give the duties of a letter without their final stop."""
    return [duty.text.rstrip(".;") for duty in letter.duties]


def title(text: str) -> str | None:
    """Give the title of a text's only position."""
    (position,) = parse(text).positions
    return position.title.line if position.title else None


@pytest.mark.parametrize(
    "heading",
    [
        "Requirements",
        "QUALIFICATIONS:",
        "Skills & Qualifications",
        "Minimum qualifications",
        "Education and/or experience",
        "Essential Criteria:",
        "What you'll bring",
        "What we're looking for",
        "You have:",
        "The ideal candidate has:",
        "The successful candidate must:",
        "To succeed in this role you will need:",
        "Nice to have",
        "Person specification",
        "**Knowledge, Skills and Abilities**",
        "Physical Demands",
        "Performance Expectations",
        "We offer:",
        "Compensation & Benefits",
    ],
)
@pytest.mark.parametrize("bullet", ["- ", ""])
def test_what_is_asked_for_or_offered_is_no_duty(heading: str, bullet: str) -> None:
    below = ("Work with precise tools", "Cut and carry heavy panes safely", "Drive a van")
    part = "\n".join([heading, *(f"{bullet}{line}" for line in below)])
    assert texts(parse(ADVERT.format(part=part))) == list(DUTIES)


def test_duties_go_on_where_they_are_announced_again() -> None:
    part = "Requirements\n- Trade papers\n\nOther duties\n- Load the van each morning"
    assert texts(parse(ADVERT.format(part=part))) == [*DUTIES, "Load the van each morning"]


def test_the_successful_candidate_will_do_work() -> None:
    text = "Glazier\n\nThe successful candidate will:\n" + "\n".join(f"* {line}" for line in DUTIES)
    assert texts(parse(text)) == list(DUTIES)


@pytest.mark.parametrize(
    "item",
    [
        "Ability to lift 25 kg",
        "Must be able to climb ladders",
        "Strong verbal and written communication skills",
        "Excellent attention to detail",
        "High school diploma or equivalent",
        "Minimum 3 years of experience in glazing",
        "2+ years in a workshop",
        "Valid driver's licence",
        "Knowledge of safety rules",
        "Proficient in spreadsheets",
        "A trade certificate is an asset",
        "Driving licence preferred but not essential",
        "Willing to work weekends",
        "Physically able to stand all day",
        "Criminal record check required",
        "Please send your resume to the shop",
    ],
)
def test_items_that_ask_for_something_are_no_duties(item: str) -> None:
    listed = "\n".join(f"- {line}" for line in (DUTIES[0], item, *DUTIES[1:]))
    assert texts(parse(f"Duties:\n{listed}\n")) == list(DUTIES)


@pytest.mark.parametrize(
    "duty",
    [
        "Attend site meetings as required",
        "Move stock when required",
        "Experience sharing with new staff through weekly talks",
        "Understanding and marking drawings for the crew",
        "Send invoices to customers",
        "Contact suppliers about late deliveries",
    ],
)
def test_duties_that_look_like_such_items_stay(duty: str) -> None:
    listed = "\n".join(f"- {line}" for line in (DUTIES[0], duty, *DUTIES[1:]))
    assert duty in texts(parse(f"Duties:\n{listed}\n"))


def test_titles_on_a_career_path_are_no_duties() -> None:
    part = "Career Progression\nNext steps:\n- Senior Glazier\n- Workshop Supervisor"
    assert texts(parse(ADVERT.format(part=part))) == list(DUTIES)


def test_capital_lines_head_what_stands_below() -> None:
    text = (
        "Duties\n\nIN THE WORKSHOP\n\nMeasure openings and cut glass\nGrind and polish edges\n\n"
        "ON SITE\n\nFit panes and seal frames\nRepair broken windows\n"
    )
    assert texts(parse(text)) == [
        "Measure openings and cut glass",
        "Grind and polish edges",
        "Fit panes and seal frames",
        "Repair broken windows",
    ]


def test_lines_in_step_with_duties_are_duties() -> None:
    lines = ("Takes orders at the counter.", "Cuts glass to size.", "Packs panes for transport.")
    odd = "Effectively Explains Northlight Terms To All."
    text = "\n\n".join(("Duties of the shop clerk", lines[0], odd, *lines[1:], "Files receipts."))
    assert odd.rstrip(".") in texts(parse(text))


def test_a_title_that_is_a_verb_is_not_in_step() -> None:
    items = " 1) peel roots 2) work the grill 3) check stock and order 4) clean the line"
    assert len(parse(f"Cook - inn.{items}").duties) == 4


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Northlight Windows seeks a full-time Glazier. {rest}", "Glazier"),
        ("We are currently looking for an experienced and licensed Glazier. {rest}", "Glazier"),
        ("There is an immediate opening for a motivated glazier in Hull. {rest}", "glazier"),
        ("We want to fill the position of glazier. {rest}", "glazier"),
        ("Night glazier needed for a shop in Hull\n{rest}", "Night glazier"),
        ("Careers\nGlazier\nJob details\nJob Type\nFull-time\n{rest}", "Glazier"),
        ("Work with us\nOur firm grows.\nGlazier duties may include:\n{rest}", "Glazier"),
        ("Senior Glazier & Site Assistant\nBuilding Services\n{rest}", None),
        ("## Lead Glazier - Remote\n\n{rest}", "Lead Glazier"),
        ("Glazier (Req #4471)\nDuties\n{rest}", "Glazier"),
    ],
)
def test_the_title_that_an_advert_seeks(text: str, wanted: str | None) -> None:
    listed = "- Cut glass to size\n- Fit panes and seal the frames\n- Repair broken windows"
    found = title(text.format(rest=f"\n{listed}\n"))
    assert found == wanted or wanted is None


def test_whom_a_duty_hires_is_no_title() -> None:
    assert title("Hire an assistant for the summer\nTrain the staff\nKeep the books\n") is None


def test_whom_an_application_goes_to_is_no_title() -> None:
    text = "Duties\n- Cut glass\n- Fit panes\n\nSend your resume to Ada Holt, Head of Staff.\n"
    assert title(text) is None


def test_an_advert_says_of_nobody_that_a_job_goes_on() -> None:
    text = ADVERT.format(part="This is a full-time position. There is a pension.")
    (position,) = parse(
        f"Operating since 1988, the firm is an employer of forty.\n{text}"
    ).positions
    assert position.present is None
    assert position.start is None


@pytest.mark.parametrize(
    "last",
    [
        "We are an equal opportunity employer. Only those selected will be contacted.",
        "Please send your resume and a cover letter. We thank all applicants.",
    ],
)
def test_an_advert_with_a_firm_and_its_pay_is_no_letter(last: str) -> None:
    text = f"Glazier\nNorthlight Windows Ltd\nHull\n$3000 - 4500\n\n{ADVERT.format(part=last)}"
    assert parse(text).form == "duties"
