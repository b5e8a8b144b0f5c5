"""Columns by their names, and rows as records."""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.batch.columns import Columns, found_columns, record_of
from classifier.batch.place import Place
from classifier.batch.record import Record
from classifier.batch.scored import failed
from classifier.errors import LetterError

PATH = Path("t.csv")
P = Place("t.csv", "line", 9)
ALL = Columns("id", "title", "duties", "text", "claim", "as_of")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["ID", "Job Title", "Duties"], {"id": "ID", "title": "Job Title", "duties": "Duties"}),
        (["ref", "Job description"], {"id": "ref", "text": "Job description"}),
        (["position", "Main duties", "x"], {"title": "position", "duties": "Main duties"}),
        (["Responsibilities"], {"duties": "Responsibilities"}),
        (["title"], {"title": "title"}),
        (["code", "text"], {"text": "text"}),
        (
            ["File No.", "Name", "Position Held", "Duties & Responsibilities", "Remarks"],
            {"id": "File No.", "title": "Position Held", "duties": "Duties & Responsibilities"},
        ),
        (
            ["Position start date", "List of duties (as in letter)"],
            {"duties": "List of duties (as in letter)"},
        ),
        (["Description of the work", "Duty 1", "Duty 2"], {"text": "Description of the work"}),
        (
            ["Client Name", "Job Title", "Duties & Responsibilities", "Claimed NOC"],
            {
                "id": "Client Name",
                "title": "Job Title",
                "duties": "Duties & Responsibilities",
                "claim": "Claimed NOC",
            },
        ),
        (
            ["Title", "First name", "Job title", "Key tasks", "NOC"],
            {"title": "Job title", "duties": "Key tasks", "claim": "NOC"},
        ),
        (
            ["S. No.", "Employee", "Employer name", "Designation", "Roles & Responsibilities"],
            {"id": "Employee", "title": "Designation", "duties": "Roles & Responsibilities"},
        ),
        (
            ["Name of applicant", "Position", "Reference letter", "NOC 2021 code (claimed)"],
            {
                "id": "Name of applicant",
                "title": "Position",
                "text": "Reference letter",
                "claim": "NOC 2021 code (claimed)",
            },
        ),
        (
            ["Duties", "Proposed NOC", "ITA date"],
            {
                "duties": "Duties",
                "claim": "Proposed NOC",
                "as_of": "ITA date",
            },
        ),
        (["Duties", "Expected NOC", "NOC title", "Promo code", "Claim no."], {"duties": "Duties"}),
        (["Duties", "Intended NOC of husband", "Target code"], {"duties": "Duties"}),
        (
            ["Duties", "Contact of client: name", "Employer reference no", "Job code"],
            {"duties": "Duties"},
        ),
        (["claim", "as of", "text"], {"text": "text", "claim": "claim", "as_of": "as of"}),
    ],
)
def test_columns_are_guessed_by_their_names(names: list[str], expected: dict[str, str]) -> None:
    assert found_columns(PATH, names, Columns()).named() == expected


@given(
    st.lists(
        st.sampled_from(
            [
                "id",
                "No",
                "Name",
                "Client name",
                "Applicant file no",
                "Title",
                "Job title",
                "Position",
                "Role",
                "Duties",
                "Tasks",
                "Job description",
                "Letter",
                "NOC",
                "NOC code",
                "Claimed NOC",
                "Claim",
                "As of",
                "Description of duties",
                "Reference",
                "Case",
                "Job",
                "Main tasks of the position",
            ]
        ),
        unique=True,
    ),
    st.sampled_from(["", "title", "text", "claim"]),
)
def test_no_column_is_taken_for_two_things(names: list[str], part: str) -> None:
    chosen = Columns(**{part: names[0]}) if part and names else Columns()
    try:
        found = found_columns(PATH, names, chosen).named()
    except LetterError:
        return
    assert len({*found.values()}) == len(found)
    assert set(found.values()) <= set(names)
    assert chosen.named().items() <= found.items()


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("NOC 21232 -  Software developers ", "NOC 21232 - Software developers"),
        (21232.0, "21232"),
        (112, "112"),
        ("21232 or 21231", "21232 or 21231"),
        ("carpenter", "carpenter"),
        ("TBD", None),
        ("n/a", None),
        ("-", None),
        (" ", None),
        (math.nan, None),
    ],
)
def test_a_claim_is_what_a_cell_says_if_it_says_anything(
    cell: object, expected: str | None
) -> None:
    assert record_of({"text": "x", "claim": cell}, ALL, P).claim == expected


def test_a_chosen_column_goes_before_a_guess() -> None:
    found = found_columns(PATH, ["duties", "other", "id"], Columns(duties="other"))
    assert found.named() == {"duties": "other", "id": "id"}


def test_a_chosen_column_is_no_other_part_as_well() -> None:
    found = found_columns(PATH, ["title", "text"], Columns(text="title"))
    assert found.named() == {"text": "title"}


def test_a_chosen_column_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(LetterError, match=r"t\.csv: no column 'x' for --text-column; .*'a', 'b'"):
        found_columns(PATH, ["a", "b"], Columns(text="x"))


def test_a_table_without_letters_says_what_to_do() -> None:
    with pytest.raises(LetterError, match="--duties-column"):
        found_columns(PATH, ["a", "b"], Columns())


def test_none_of_several_likely_columns_is_taken_for_all_duties() -> None:
    with pytest.raises(LetterError, match="'Duty 1', 'Duty 2'; name one with --duties-column"):
        found_columns(PATH, ["Duty 1", "Duty 2"], Columns())


@pytest.mark.parametrize("duties", [["weld", "grind"], '["weld", "grind"]', ("weld", "grind")])
def test_duties_known_apart_stay_apart(duties: object) -> None:
    assert record_of({"id": 3.0, "duties": duties}, ALL, P).duties == ("weld", "grind")


def test_an_array_of_duties_is_a_list() -> None:
    record = record_of({"duties": np.array(["weld", None], dtype=object)}, ALL, P)
    assert record.duties == ("weld",)


def test_a_cell_of_duties_is_a_text_to_take_apart() -> None:
    record = record_of({"duties": "- weld pipes\n- grind welds"}, ALL, P)
    assert len(record.letter().duties) == 2


@pytest.mark.parametrize(("cell", "expected"), [(3.0, "3"), (7, "7"), (" a  b ", "a b")])
def test_ids_are_as_people_see_them(cell: object, expected: str) -> None:
    assert record_of({"id": cell, "text": "x"}, ALL, P).id == expected


@pytest.mark.parametrize("empty", [None, "", "  ", math.nan, np.float64("nan")])
def test_without_an_id_the_place_is_the_id(empty: object) -> None:
    record = record_of({"id": empty, "title": "Cook"}, ALL, Place("t.csv", "line", 4))
    assert (record.id, record.title, record.fault) == ("t.csv:4", "Cook", "")


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ({"duties": {"a": 1}}, "duties is no list of texts"),
        ({"duties": ["a", 3]}, "duties is no list of texts"),
        ({"text": ["a"]}, "text is no text"),
        ({"title": {"a": 1}, "duties": "x"}, "title is no text"),
        ("no JSON", "no JSON"),
    ],
)
def test_a_row_that_holds_something_else_says_so(row: object, fault: str) -> None:
    record = record_of(row, ALL, P)  # type: ignore[arg-type]
    assert fault in record.fault
    with pytest.raises(LetterError, match=re.escape(fault)):
        record.letter()


@pytest.mark.parametrize("row", [{}, {"duties": []}, {"duties": ["  "]}, {"text": " \n"}])
def test_an_empty_row_is_an_error_and_no_letter(row: dict[str, object]) -> None:
    with pytest.raises(LetterError, match="neither duty nor text nor title"):
        record_of(row, ALL, P).letter()


def test_too_much_is_an_error() -> None:
    with pytest.raises(LetterError, match="more than 1,000 duties"):
        record_of({"duties": ["x"] * 1001}, ALL, P).letter()
    with pytest.raises(LetterError, match="characters"):
        record_of({"text": "x" * 1_000_001}, ALL, P).letter()
    with pytest.raises(LetterError, match="title has more"):
        record_of({"title": "x" * 301, "duties": ["weld"]}, ALL, P).letter()


@pytest.mark.parametrize(
    "cell",
    ["2025-03-01", date(2025, 3, 1), datetime(2025, 3, 1, 9, 30), " 2025-03-01 "],  # noqa: DTZ001
)
def test_a_day_is_a_date_as_text_or_as_spreadsheets_have_it(cell: object) -> None:
    record = record_of({"text": "x", "as_of": cell}, ALL, P)
    assert record.as_of == "2025-03-01"
    assert record.day() == date(2025, 3, 1)


@pytest.mark.parametrize("empty", [None, "", " ", math.nan, pd.NaT])
def test_an_empty_day_is_none(empty: object) -> None:
    record = record_of({"text": "x", "as_of": empty}, ALL, P)
    assert (record.as_of, record.day()) == (None, None)


def test_a_day_that_is_no_date_is_a_fault_where_it_is_asked_for() -> None:
    record = record_of({"text": "x", "as_of": "31/12/2025"}, ALL, P)
    assert record.fault == ""
    with pytest.raises(LetterError, match=r"'31/12/2025', which is no date; write it like 2026"):
        record.day()


@pytest.mark.parametrize(
    ("record", "told"),
    [
        (Record("a.txt"), "a.txt: broken"),
        (Record("7", place=Place("frame")), "7: broken"),
        (Record("t.csv:9", place=P), "t.csv, line 9: broken"),
        (Record("7", place=P), "t.csv, line 9 (id 7): broken"),
    ],
)
def test_a_failure_names_file_line_and_id_once(record: Record, told: str) -> None:
    reason = failed(record, f"{record.id}: broken")["reason"]
    assert record.told(reason) == told
    assert reason == told.replace(" (id 7)", "").removeprefix("a.txt: ").removeprefix("7: ")
