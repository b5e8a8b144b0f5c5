"""Where the work of a position was: what is stated stands above the employer's country."""

from __future__ import annotations

from classifier.letter import Letter
from classifier.pasted import parse
from classifier.precheck import Period, Question
from classifier.precheck.question import Where
from classifier.precheck.stated_work import StatedWork, stated_work
from tests.classifier.precheck.letters import AS_OF

OTTAWA = "90 Elgin Street, Ottawa, Ontario K1P 5E9, Canada"
CORK = "7 Quay Road, Cork, Ireland"


def letter(address: str, words: str) -> Letter:
    return parse(f"""Alder & Finch Ltd
{address}

3 March 2025

To Whom It May Concern,

This is to confirm that Ms. Joan Reed {words}. She worked 38 hours per week.

Her duties included:
- Planning menus and ordering food
- Cooking meals to order
- Training kitchen helpers

Yours faithfully,

Brian Moss
Director
""")


def work(address: str, words: str, place: Where | None = None) -> StatedWork:
    return stated_work(letter(address, words), 0, Question(AS_OF, place=place))


DATES = "from 1 May 2021 to 30 June 2023"


def test_a_stated_place_stands_above_the_employer_s() -> None:
    abroad = work(OTTAWA, f"worked as a Cook at our branch in Nairobi, Kenya {DATES}")
    assert abroad.place == "abroad"
    assert abroad.taken == ("the place of work is taken from 'at our branch in Nairobi, Kenya'",)
    here = work(CORK, f"worked remotely from Calgary, Canada, for us as a Cook {DATES}")
    assert here.place == "canada"


def test_the_order_of_hours_and_place_doesn_t_matter() -> None:
    for words in ("40 hours per week from Accra, Ghana", "from Accra, Ghana 40 hours per week"):
        assert work(OTTAWA, f"worked as a Cook {DATES}. She worked {words}").place == "abroad"
    words = "40 hours per week at our client's hotel in Calgary, Canada"
    assert work(CORK, f"worked as a Cook {DATES}. She worked {words}").place == "canada"


def test_the_place_of_most_work_only_leaves_it_open() -> None:
    words = f"worked as a Cook {DATES}. She worked mostly from"
    assert work(OTTAWA, f"{words} Accra, Ghana").place is None
    assert work(OTTAWA, f"{words} Calgary").place == "canada"


def test_without_one_the_employer_s_country_stands() -> None:
    for address, expected in ((OTTAWA, "canada"), (CORK, "abroad")):
        found = work(address, f"worked as a Cook {DATES}")
        assert (found.place, found.taken) == (expected, ())
    same = work(OTTAWA, f"worked as a Cook at our branch in Calgary {DATES}")
    assert (same.place, same.taken) == ("canada", ())


def test_places_in_canada_and_abroad_leave_it_open() -> None:
    words = f"worked as a Cook {DATES}. She worked in Manila and later in Calgary"
    found = work(OTTAWA, words)
    assert found.place is None
    assert found.taken == ("'in Manila' and 'and later in Calgary' leaves the place of work open",)


def test_a_name_of_two_countries_leaves_it_open() -> None:
    found = work(CORK, f"worked as a Cook at our branch in Halifax {DATES}")
    assert found.place is None
    assert work(OTTAWA, f"worked as a Cook at our branch in Halifax {DATES}").place == "canada"


def test_the_question_stands_above_both() -> None:
    words = f"worked as a Cook at our branch in Nairobi, Kenya {DATES}"
    found = work(OTTAWA, words, place="canada")
    assert (found.place, found.taken) == ("canada", ())
    period = Question(AS_OF, period=Period(hours=20))
    assert stated_work(letter(OTTAWA, words), 0, period).taken  # the hours say nothing of it


def test_of_several_positions_it_is_that_of_its_own_sentence() -> None:
    words = f"worked as a Cook at our branch in Nairobi, Kenya {DATES}. She then rose to Sous Chef"
    told = letter(OTTAWA, words)
    assert [one.title.text for one in told.positions if one.title] == ["Cook", "Sous Chef"]
    first, second = (stated_work(told, place, Question(AS_OF)) for place in (0, 1))
    assert (first.place, second.place) == ("abroad", None)
    assert "it isn't stated whether that is its place of work" in second.taken[0]
