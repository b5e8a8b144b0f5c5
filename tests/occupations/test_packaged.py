"""The packaged catalogue is whole: every unit group with all that the tables promise."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from occupations.catalogue import Catalogue

# Codes that people confuse most; within each line every pair has a distinction.
CONFUSED = """
21231 21232 21234 21230 20012
21221 21222 21223 21211
22221 21231
10022 11202
13110 12100 14100 14101
62010 64100 60020
62020 60030 65201
63200 62200 65201
11100 12200
33102 44101
42202 44100
41200 41201 21110
41400 21110
72410 72400 72401
"""
PAIRS = [pair for line in CONFUSED.split("\n") for pair in combinations(line.split(), 2)]


def test_every_table_loads_without_a_fault(catalogue: Catalogue) -> None:
    catalogue.validate()
    counts = catalogue.counts()
    assert counts["unit_groups"] == 516
    assert counts["main_duties"] == 5047
    assert counts["predecessors"] == 585


def test_teer_is_the_second_digit_and_the_levels_nest(catalogue: Catalogue) -> None:
    for group in catalogue:
        assert group.teer == int(group.code[1])
        levels = group.hierarchy
        codes = (
            levels.broad_category.code,
            levels.major_group.code,
            levels.sub_major_group.code,
            levels.minor_group.code,
            group.code,
        )
        assert [len(code) for code in codes] == [1, 2, 3, 4, 5]
        assert all(group.code.startswith(code) for code in codes)


def test_every_unit_group_has_its_share_of_each_table(catalogue: Catalogue) -> None:
    for group in catalogue:
        code = group.code
        assert group.title_fr, code
        assert len(group.lead_statement.split()) >= 8, code
        assert catalogue.main_duties(code), code
        assert len(catalogue.example_titles(code)) >= 10, code
        assert len(catalogue.everyday_phrases(code)) >= 6, code
        assert catalogue.distinctions(code), code


def test_duties_are_plain_sentences_of_their_own(catalogue: Catalogue) -> None:
    for code in catalogue.codes:
        for duty in catalogue.main_duties(code):
            assert not re.search(r"\betc\b", duty.text), duty
            assert duty.text[0].isupper(), duty
            assert "\n" not in duty.text


def test_no_duty_could_stand_anywhere(catalogue: Catalogue) -> None:
    places: dict[str, set[str]] = {}
    for code in catalogue.codes:
        for duty in catalogue.main_duties(code):
            places.setdefault(duty.text.casefold(), set()).add(code)
    assert max(map(len, places.values())) <= 5  # supervisors "requisition supplies" in several
    assert sum(len(codes) > 1 for codes in places.values()) < 0.01 * len(places)


def test_optional_duties_say_may(catalogue: Catalogue) -> None:
    for code in catalogue.codes:
        for duty in catalogue.main_duties(code):
            if duty.optional:
                assert re.search(r"\b(may|some|can)\b", duty.text, re.IGNORECASE), duty


@pytest.mark.parametrize(("code", "rival"), PAIRS)
def test_confused_codes_have_a_distinction(catalogue: Catalogue, code: str, rival: str) -> None:
    one, other = catalogue.distinction(code, rival), catalogue.distinction(rival, code)
    assert one is not None
    assert other is not None
    assert one.separating_duties == other.separating_duties
    assert code in one.separating_duties
    assert rival in one.separating_duties


def test_titles_as_people_write_them_find_their_group(catalogue: Catalogue) -> None:
    titles = {
        example.title.casefold(): example
        for code in catalogue.codes
        for example in catalogue.example_titles(code)
    }
    assert len(titles) == sum(len(catalogue.example_titles(code)) for code in catalogue.codes)
    for code in catalogue.codes:
        for example in catalogue.example_titles(code):
            assert example.code not in example.shared_with


def test_shared_titles_are_those_of_the_table(catalogue: Catalogue) -> None:
    every = (title for code in catalogue.codes for title in catalogue.example_titles(code))
    wanted = [(title.title, title.shared_with) for title in every if title.shared_with]
    assert sorted(catalogue.shared_titles()) == sorted(wanted)
    assert wanted
