"""Pasted text of any form comes apart into quotations, and nothing is invented."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.letter import Letter
from classifier.pasted import parse
from classifier.reading import read_letter

TEXTS = Path(__file__).parents[1] / "texts"

# What stands in each text: title, how many duties, the first and the last.
EXPECTED = {
    "bars.txt": (None, 3, "Wrote Java services and", "Documented the APIs"),
    "bullets.txt": ("Payroll Clerk", 4, "Collected and checked", "Answered employees'"),
    "inline.txt": (None, 5, "prep veg and sauces", "clean down line and fridges"),
    "letter.txt": ("Graphic Designer", 4, "Consulted clients about", "Kept the image library"),
    "lines.txt": ("Truck mechanic", 4, "diagnose engine", "annual safety inspections"),
    "numbered.txt": ("welder", 4, "Reads drawings", "Grinds and dresses welds"),
    "prose.txt": (None, 5, "I look after six", "I make beds and answer"),
    "semicolons.txt": (None, 5, "taking food and drink", "clearing and resetting tables"),
    "table.txt": (None, 4, "Drive tractor-trailer", "Tarp and secure loads"),
    "terse.txt": (None, 5, "did AP/AR", "month end journals"),
    "windows.txt": ("Early Childhood Educator", 3, "Planned play", "Set up the room"),
}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_each_form_comes_apart(name: str) -> None:
    letter = read_letter(TEXTS / name)
    title, count, first, last = EXPECTED[name]
    assert (letter.title.text if letter.title else None) == title
    assert len(letter.duties) == count
    assert letter.duties[0].text.startswith(first)
    assert letter.duties[-1].text.startswith(last)


def test_every_text_is_expected_to_be_something() -> None:
    assert {path.name for path in TEXTS.glob("*.txt")} == set(EXPECTED)


@pytest.mark.parametrize("bullet", ["•", "-", "*", "–", "▪", "➢", "✓", "·", "o", "\uf0b7"])
def test_bullets_of_every_kind_are_left_out(bullet: str) -> None:
    letter = parse(f"{bullet} Weld pipes\n{bullet} Read drawings\n")
    assert [duty.text for duty in letter.duties] == ["Weld pipes", "Read drawings"]


@pytest.mark.parametrize("number", ["{}.", "{})", "({})", "{}:", "1.{}"])
def test_numbers_of_every_kind_are_left_out(number: str) -> None:
    text = "\n".join(f"{number.format(i)} Weld pipes {'x' * i}" for i in range(1, 4))
    assert [duty.text[:10] for duty in parse(text).duties] == ["Weld pipes"] * 3


@pytest.mark.parametrize(
    "line",
    [
        "To whom it may concern",
        "Dear Sir or Madam,",
        "This is to certify that Ms Q worked with us from 2019 to 2021.",
        "Duties and responsibilities:",
        "Her main duties included the following:",
        "KEY RESPONSIBILITIES",
        "Yours sincerely,",
        "Please contact me at hr@example.com with any questions.",
        "Phone: 555 0100",
        "Salary: $20 per hour",
        "------------------",
        "Position: Welder",
    ],
)
def test_the_form_of_a_letter_is_no_duty(line: str) -> None:
    letter = parse(f"{line}\nWeld pipes to WPS\nRead isometric drawings\n{line}\n")
    assert [duty.text for duty in letter.duties] == ["Weld pipes to WPS", "Read isometric drawings"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Job title: Sr. Welder\nWeld pipes", "Sr. Welder"),
        ("POSITION - Welder (TIG)\nWeld pipes", "Welder (TIG)"),
        ("She was employed as a Pipe Welder from May 2020.", "Pipe Welder"),
        ("He has been working as Site Engineer with us since 2019", "Site Engineer"),
        ("Serves as nothing; asked as before", None),
        ("has worked with us as Sr. Software Engineer (Java) from 2010", "Sr. Software Engineer"),
        ("He worked closely with the client as well as vendors.", None),
        ("in the position of Industrial Electrician, performing repairs", "Industrial Electrician"),
        ("He held the position of Quantity Surveyor from 2010", "Quantity Surveyor"),
        ("in the capacity of Mechanical Engineer since 2012", "Mechanical Engineer"),
        ("Title- Delivery Driver", "Delivery Driver"),
        ("**Job Title:** Early Childhood Educator", "Early Childhood Educator"),
        ("Position: Barista. Duties: making coffee", "Barista"),
        ("Weld pipes as needed", None),
        ("", None),
    ],
)
def test_titles_are_found_where_they_are_stated(text: str, title: str | None) -> None:
    found = parse(text).title
    assert (found.text if found else None) == title


def holds(letter: Letter) -> None:
    end = 0
    for duty in letter.duties:
        assert letter.source[duty.start : duty.end] == duty.text
        assert duty.text.strip() == duty.text != ""
        assert any(char.isalpha() for char in duty.text)
        assert duty.start >= end
        end = duty.end
    if letter.title:
        assert letter.source[letter.title.start : letter.title.end] == letter.title.text


@given(st.text())
def test_any_text_gives_quotations_at_their_offsets(text: str) -> None:
    holds(parse(text))


# fmt: off
FRAGMENTS = ["• ", "- ", "1. ", "2) ", "\t", "\n", "\n\n", "; ", ", ", ". ", "|", "and ", "A",
             "b c", "Duties: ", "Title: x", "Weld pipes", "\r\n", "\u2028", "•",
             "(3) ", "e.g. ", "Yours "]
# fmt: on


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_any_layout_gives_quotations_at_their_offsets(text: str) -> None:
    holds(parse(text))


DUTIES = ["Weld pipes to WPS", "Read isometric drawings", "Grind and dress welds"]


@given(
    st.sampled_from(["• ", "- ", "* ", "1. ", "(a) ", "➢ ", ""]),
    st.sampled_from(["\n", "\r\n", "\n\n"]),
    st.sampled_from(["", ".", ";", ","]),
)
def test_the_layout_changes_no_duty(bullet: str, end: str, mark: str) -> None:
    letter = parse(end.join(f"{bullet}{duty}{mark}" for duty in DUTIES) + end)
    assert [duty.text.rstrip(".") for duty in letter.duties] == DUTIES


@pytest.mark.parametrize(
    "unit", [" ", ".", "a", "1", "(", "\t", "; ", "|", "1. ", "• ", "a@", "and ", ", ", "A. ", "-"]
)
def test_no_text_takes_long(unit: str) -> None:
    """A pattern that ran on without bound would never come to an end here."""
    for text in (
        unit * (300_000 // len(unit)),
        f"Title: x{unit * 100_000}y\nas a {unit * 100_000}",
    ):
        holds(parse(text))


def test_a_letterhead_with_tabs_hides_no_duty() -> None:
    letter = parse(
        "Employer:\tAcme Ltd.\nPeriod:\t2019 to 2021\n\n"
        "I weld steel plates and sections. I read drawings and grind the welds.\n"
    )
    assert [duty.text for duty in letter.duties] == [
        "I weld steel plates and sections.",
        "I read drawings and grind the welds.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Reference checks for new hires",
        "Audited to ISO 9001 14001 45001",
        "Ensured the equipment was working before every shift",
        "Scheduled 40 hours per week of crew time",
        "Posted jobs on www.example.com",
        "Thank you letters to donors",
        "Pay: run weekly payroll",
        "A. Smith's site was under my care",
    ],
)
def test_a_bulleted_line_is_a_duty_whatever_it_holds(line: str) -> None:
    letter = parse(f"- Weld pipes\n- {line}\n- Read drawings\n")
    assert [duty.text for duty in letter.duties] == ["Weld pipes", line, "Read drawings"]


SILVA = (
    "Mr. Silva worked here from 2010 to 2015 in the position of Electrician, "
    "performing the following activities: installing motors; reading plans"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cook food\t40%\nClean grill\t30%\n", ["Cook food", "Clean grill"]),
        ("•\nPrepare sauces\n•\nOrder fish\n", ["Prepare sauces", "Order fish"]),
        ("\u2010 Cook\n\u2212 Clean\n\u29bf Order\n", ["Cook", "Clean", "Order"]),
        ("✔️ Roast\n▪️ Bake\n", ["Roast", "Bake"]),
        ("🔥 Grill\n📦 Pack\n", ["Grill", "Pack"]),
        ("-> Cook\n=> Clean\n[1] Order\n", ["Cook", "Clean", "Order"]),
        (
            "- Weld pipes\n- Read drawings\n\nYours faithfully,\nS. Mukherjee\nM. Karimi, Head\n",
            ["Weld pipes", "Read drawings"],
        ),
        (
            "I weld pipes every day.\n\nYours faithfully,\n\nPeter Barnes\nManaging Partner\n",
            ["I weld pipes every day."],
        ),
        (SILVA, ["installing motors", "reading plans"]),
    ],
)
def test_layouts_that_people_paste(text: str, expected: list[str]) -> None:
    assert [duty.text for duty in parse(text).duties] == expected
