"""Letters of several positions in many layouts; all made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.letter import Position
from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import ABOVE, BELOW, positions_told

PEOPLE = "This is to certify that Ms. Brona Keane worked for us. She held the posts below.\n\n"
FIRST = ["weighed the flour and mixed the dough", "swept the floor of the bakery"]
SECOND = ["ordered flour and yeast from the mills", "planned the shifts of four bakers"]
DATES = ("3 May 2015", "30 June 2017", "1 July 2017", "2 March 2021")


def _items(items: list[str], sign: str = "- ") -> str:
    return "\n".join(sign + item[0].upper() + item[1:] for item in items)


def _shown(position: Position) -> tuple[str, str, str]:
    start, end = position.start, position.end
    return (
        position.title.line if position.title else "",
        " ".join(start.quotation.text.split()) if start else "",
        " ".join(end.quotation.text.split()) if end else "",
    )


def _duties(position: Position) -> list[str]:
    return [duty.text.lower() for duty in position.duties]


def _is_pair(positions: tuple[Position, ...], second: str = "Senior Baker") -> bool:
    one, other = positions
    assert _shown(one) == ("Assistant Baker", DATES[0], DATES[1])
    assert _shown(other) == (second, DATES[2], DATES[3])
    assert _duties(one) == FIRST
    assert _duties(other) == SECOND
    return True


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A) {}\n   From {} to {}\n", "B) {}\n   From {} to {}\n"),
        ("{}\n{} - {}\n", "{}\n{} - {}\n"),
        ("1. {}\nPeriod: {} to {}\n", "2. {}\nPeriod: {} to {}\n"),
        ("{}\nFull-time, from {} to {}\n", "{}\nFull-time, from {} to {}\n"),
        ("Position 1: {}\nFrom: {}  To: {}\n", "Position 2: {}\nFrom: {}  To: {}\n"),
        ("RANK 1:  {}  {} / {}\n", "RANK 2:  {}  {} / {}\n"),
        ("{} ({} to {})\n", "{} ({} to {})\n"),
        ("I.  {}, {} – {}\n", "II. {}, {} – {}\n"),
        ("**{}**\n*{} – {}*\n", "**{}**\n*{} – {}*\n"),
    ],
)
def test_blocks_with_their_dates(first: str, second: str) -> None:
    """The dates of a position stand beside its title or in the line below."""
    told = (
        PEOPLE
        + first.format("Assistant Baker", *DATES[:2])
        + _items(FIRST)
        + "\n\n"
        + second.format("Senior Baker", *DATES[2:])
        + _items(SECOND)
    )
    assert _is_pair(positions_told(told))


def test_dates_above_the_titles() -> None:
    """The other order of the two, throughout the letter."""
    told = (
        f"{PEOPLE}{DATES[0]} to {DATES[1]}\nAssistant Baker\n{_items(FIRST)}\n\n"
        f"{DATES[2]} to {DATES[3]}\nSenior Baker\n{_items(SECOND)}"
    )
    assert _is_pair(positions_told(told))


ROWS = {
    "tabs": (
        "Position\tFrom\tTo\tHours",
        "{}\t{}\t{}\t40",
    ),
    "numbers without a name": (
        "Position\tFrom\tTo\tHours",
        "{n}\t{}\t{}\t{}\t40",
    ),
    "bars": ("| Title | Start | End | Hours |\n|---|---|---|---|", "| {} | {} | {} | 40 |"),
    "gaps": ("Title            From          To           Hours", "{}     {}     {}     40"),
}


@pytest.mark.parametrize("layout", ROWS)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("As Assistant Baker:", "As Senior Baker:"),
        ("1. Assistant Baker", "2. Senior Baker"),
        ("Duties as Assistant Baker", "Duties as Senior Baker"),
    ],
)
def test_a_table_and_lists_below_it(layout: str, first: str, second: str) -> None:
    """Rows give the dates, later headings the duties; what is said of both holds for both."""
    head, row = ROWS[layout]
    rows = "\n".join(
        [
            head,
            row.format("Assistant Baker", *DATES[:2], n=1),
            row.format("Senior Baker", *DATES[2:], n=2),
        ]
    )
    positions = positions_told(
        f"{PEOPLE}{rows}\n\nBoth positions were full-time.\n\n{first}\n{_items(FIRST)}\n\n"
        f"{second}\n{_items(SECOND)}"
    )
    assert _is_pair(positions)
    assert [[s.kind for s in position.statuses] for position in positions] == [["full-time"]] * 2
    assert [position.hours.low for position in positions if position.hours] == [40, 40]


@pytest.mark.parametrize(
    ("row", "heading"),
    [
        ("Senior Baker, Night Shift", "As Senior Baker:"),
        ("Senior Baker - Rye Bread", "2. Senior Baker"),
        ("Senior Baker (Night Shift)", "Senior Baker:"),
        ("Night Shift Senior Baker", "As Senior Baker:"),
    ],
)
def test_headings_shorten_titles(row: str, heading: str) -> None:
    """A heading gives the first words of a title, or behind "As" the last ones."""
    told = (
        f"{PEOPLE}Title\tFrom\tTo\nAssistant Baker\t{DATES[0]}\t{DATES[1]}\n"
        f"{row}\t{DATES[2]}\t{DATES[3]}\n\nAssistant Baker:\n{_items(FIRST)}\n\n"
        f"{heading}\n{_items(SECOND)}"
    )
    assert _is_pair(positions_told(told), row)


def test_numbered_titles_over_plain_lines() -> None:
    """The lines below "1. Assistant Baker" are duties without bullets, and it is none."""
    told = (
        f"{PEOPLE}Title\tFrom\tTo\nAssistant Baker\t{DATES[0]}\t{DATES[1]}\n"
        f"Senior Baker\t{DATES[2]}\t{DATES[3]}\n\n1. Assistant Baker\n"
        f"{_items(FIRST, chr(9))}\n\n2. Senior Baker\n{_items(SECOND, chr(9))}"
    )
    assert _is_pair(positions_told(told))


LISTS = f"\n\nAs Assistant Baker:\n{_items(FIRST)}\n\nAs Senior Baker:\n{_items(SECOND)}"


@pytest.mark.parametrize(
    "told",
    [
        "as Assistant Baker from {} to {} and as Senior Baker from {} to {}.",
        "as Assistant Baker from {} until {}, then as Senior Baker from {} until {}.",
        "as Assistant Baker ({} to {}) and Senior Baker ({} to {}).",
        "as Assistant Baker between {} and {} and later as Senior Baker between {} and {}.",
    ],
)
def test_titles_in_one_sentence(told: str) -> None:
    """Each title has its own dates, also where one title holds the other."""
    start = "This is to certify that Ms. Brona Keane was employed by us full time "
    assert _is_pair(positions_told(start + told.format(*DATES) + LISTS))


def test_a_title_inside_another() -> None:
    """A "Baker" is another than an "Assistant Baker" where it has dates of its own."""
    told = (
        f"Ms. Brona Keane was employed as Assistant Baker from {DATES[0]} to {DATES[1]} and as"
        f" Baker from {DATES[2]} to {DATES[3]}."
    )
    lists = LISTS.replace("Senior Baker", "Baker")
    assert _is_pair(positions_told(told + lists), "Baker")


def test_three_titles_with_dates_in_brackets() -> None:
    """As in a list inside a sentence."""
    told = (
        "Ms. Brona Keane was employed as Porter (2012 to 2014), Assistant Baker (2014 to 2017) and"
        " Senior Baker (2017 to 2021)."
    )
    titles = [position.title.line for position in positions_told(told) if position.title]
    assert titles == ["Porter", "Assistant Baker", "Senior Baker"]


@pytest.mark.parametrize(
    "told",
    [
        "Her salary was €21,000 in the first post and €30,000 at the end.",
        "She earned €21,000 as Assistant Baker and €30,000 as Senior Baker.",
        "She earned €30,000 as Senior Baker and €21,000 as Assistant Baker.",
    ],
)
def test_pay_of_both_in_one_sentence(told: str) -> None:
    """Each position gets its own amount."""
    start = (
        f"Ms. Brona Keane was employed as Assistant Baker from {DATES[0]} to {DATES[1]} and as"
        f" Senior Baker from {DATES[2]} to {DATES[3]}. "
    )
    pays = [
        position.pay.quotation.text for position in positions_told(start + told) if position.pay
    ]
    assert pays == ["€21,000", "€30,000"]


def test_no_duty_is_lost_above_a_history() -> None:
    """Duties that stand above a table of positions are those of the last one."""
    told = (
        f"Ms. Brona Keane works for us. Her duties are:\n{_items(SECOND)}\n\nTitle\tFrom\tTo\n"
        f"Assistant Baker\t{DATES[0]}\t{DATES[1]}\nSenior Baker\t{DATES[2]}\t{DATES[3]}"
    )
    one, other = positions_told(told)
    assert not one.duties
    assert _duties(other) == SECOND


@given(st.permutations([*FIRST, *SECOND]), st.integers(0, 4))
def test_every_duty_has_a_position(items: list[str], cut: int) -> None:
    """Wherever the heads of positions stand among duties, none of these is lost."""
    listed = _items(items).split("\n")
    heads = [f"Assistant Baker ({DATES[0]} to {DATES[1]})", f"Baker ({DATES[2]} to {DATES[3]})"]
    told = "\n".join([PEOPLE, "Duties:", *listed[:cut], "", *heads, *listed[cut:]])
    found = [duty for position in positions_told(told) for duty in _duties(position)]
    assert sorted(found) == sorted(items)


def test_positions_below_the_close_arepositions_told() -> None:
    """An annex with labelled positions may stand below the signature."""
    told = f"Duties:\n{_items(FIRST)}\nPosition: Assistant Baker\nFrom: {DATES[0]}\n"
    told += f"Position: Senior Baker\nFrom: {DATES[2]}\n{_items(SECOND)}"
    one, other = positions_told(
        "Ms. Brona Keane worked for us as Baker." + BELOW + f"\n{told}\nDone"
    )
    assert (_shown(one)[0], _shown(other)[0]) == ("Assistant Baker", "Senior Baker")


def test_heads_of_many_facts_make_positions() -> None:
    """A numbered title with its dates may have pay, hours and more behind it."""
    facts = "salary P323.50 a day, 8 hours a day, 6 days a week, full time, bakery staff"
    told = (
        f"{PEOPLE}1. Assistant Baker - {DATES[0]} to {DATES[1]}, {facts}\n\n{_items(FIRST)}\n\n"
        f"2. Senior Baker - {DATES[2]} to {DATES[3]}, {facts}\n\n{_items(SECOND)}"
    )
    assert _is_pair(positions_told(told))


def test_the_last_lines_of_a_list_do_not_sign() -> None:
    """A duty that names an officer isn't part of the signature below it."""
    told = (
        f"{PEOPLE}RANK: Second Officer, from {DATES[0]} to {DATES[3]}\n"
        "Navigational watch and care of charts\nCorrection of the publications\n"
        "Medical officer of the vessel\n\nConduct: very good.\n\nCapt. Odhran Walsh\nDirector"
    )
    (position,) = parse(ABOVE + told).positions
    assert "medical officer of the vessel" in _duties(position)
