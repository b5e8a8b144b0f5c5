"""A file of a list is right, or one line says which key is wrong and what to give instead."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupations.category_file import read_category_list
from occupations.errors import CatalogueError

GOOD = """
series = "high-wage"
title = "High-wage occupations"
version = "2027"
catalogue = "noc2021"
first_day = 2027-03-01

[categories.high_wage]
name = "Occupations with high wages"
codes = ["21231", "31100"]
"""
RULE = """
[categories.high_wage.rule]
months = 12
hours = 1560
window_years = 3
continuous = false
single_occupation = true
place = "anywhere"
"""


def write(folder: Path, text: str) -> Path:
    path = folder / "list.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_any_dated_list_of_occupations_can_be_given(tmp_path: Path) -> None:
    version = read_category_list(write(tmp_path, GOOD))
    (category,) = version.categories
    assert (version.series, version.last_day, version.announced) == ("high-wage", None, None)
    assert (category.codes, category.rule) == (("21231", "31100"), None)
    assert category.asks_for == "the list states no rule"


def test_a_rule_of_the_list_holds_unless_a_category_has_its_own(tmp_path: Path) -> None:
    text = GOOD + RULE.replace("categories.high_wage.rule", "rule")
    text += '[categories.other]\nname = "Others"\ncodes = ["21232"]\n'
    text += '[categories.other.rule]\nplace = "canada"\n'
    first, second = read_category_list(write(tmp_path, text)).categories
    assert first.rule is not None
    assert second.rule is not None
    assert (first.rule.place, second.rule.place) == ("anywhere", "canada")
    assert (first.rule.months, second.rule.months) == (12, 12)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('"31100"]', '"31100", "99999"]', "categories.high_wage.codes: NOC 2021 Version 1.0 has"),
        ('"31100"]', '"21231"]', "categories.high_wage.codes: '21231' stands there twice"),
        ('"31100"]', "31100]", "categories.high_wage.codes: give a list of texts"),
        ('["21231", "31100"]', "[]", "categories.high_wage.codes: there is none"),
        ("first_day = 2027-03-01", "", "first_day: this key is missing"),
        ("2027-03-01", "2027-02-30", "no readable TOML"),
        ("2027-03-01", '"2027-03-01"', "first_day: give a date without quotation marks"),
        ("2027-03-01", "2027-03-01T00:00:00Z", "first_day: give a date"),
        ("2027-03-01", "2027-03-01\nlast_day = 2027-02-28", "last_day: it is before the first"),
        ("2027-03-01", "2027-03-01\nannounced = 2028-01-01", "announced: it is after the first"),
        ("title =", "titel =", "title: this key is missing"),
        ('version = "2027"', 'version = "../../x"', "version: '../../x' is no name"),
        ('series = "high-wage"', 'series = ""', "series: give a text"),
        ('"noc2021"', '"noc1901"', "catalogue: no catalogue 'noc1901'"),
        ("codes = ", "colour = 1\ncodes = ", "categories.high_wage.colour: unknown key"),
        ("first_day", "surprise = 1\nfirst_day", "surprise: unknown key"),
        ("codes = ", 'kind = "magic"\ncodes = ', "kind: 'magic' is none of experience"),
        ("codes = ", 'kind = "language"\ncodes = ', "codes: a language has no codes"),
        ("codes = ", 'kind = "military"\ncodes = ', "rule: unknown key"),
        ("[categories.high_wage]", "[categories]", "categories.name: give a table"),
        ("months = 12", "months = 0", "rule.months: give a whole number above 0"),
        ("months = 12", "months = true", "rule.months: give a whole number above 0"),
        ("continuous = false", 'continuous = "no"', "rule.continuous: give true or false"),
        ('place = "anywhere"', 'place = "moon"', "rule.place: 'moon' is none of canada, anywhere"),
        ('place = "anywhere"', 'place = "canada"\nyears = 3', "rule.years: unknown key"),
        (
            'place = "anywhere"',
            'place = "canada"\nheld_at = ["birth"]',
            "rule.held_at: 'birth' is none of",
        ),
    ],
)
def test_a_fault_is_named_by_file_place_and_remedy(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    text = GOOD + RULE
    assert old in text
    path = write(tmp_path, text.replace(old, new, 1))
    with pytest.raises(CatalogueError) as caught:
        read_category_list(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert expected in message
    assert "\n" not in message


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"", b"x = 1", b"a" * 1_000_001, b"[" * 9_000])
def test_other_files_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "list.toml"
    path.write_bytes(data)
    with pytest.raises(CatalogueError, match=str(path)):
        read_category_list(path)


def test_a_folder_and_an_absent_file_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.toml"):
        with pytest.raises(CatalogueError, match="no readable TOML"):
            read_category_list(path)


@given(st.text(max_size=200))
def test_any_text_is_a_list_or_one_clear_error(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with pytest.raises(CatalogueError):
        read_category_list(path)
