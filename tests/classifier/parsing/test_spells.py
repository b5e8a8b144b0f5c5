"""A job that was held twice is two positions, with the title and the duties in common."""

from __future__ import annotations

from datetime import date

import pytest

from classifier.letter import Position
from tests.classifier.parsing.whole_letter import whole_letter

FIRST = "Ms. Brona Keane worked as a Bookkeeper from 4 March 2013 to 7 June 2015"


def days(position: Position) -> tuple[str | None, str | None]:
    start, end = position.start, position.end
    return (start.quotation.line if start else None, end.quotation.line if end else None)


@pytest.mark.parametrize(
    ("told", "second"),
    [
        (
            f"{FIRST} and from 2 May 2017 to 30 April 2019.",
            ("2 May 2017", "30 April 2019"),
        ),
        (
            f"{FIRST} and, after a break, again from 2 May 2017 to 30 April 2019.",
            ("2 May 2017", "30 April 2019"),
        ),
        (
            f"{FIRST}, and between 2 May 2017 and 30 April 2019.",
            ("2 May 2017", "30 April 2019"),
        ),
        (
            f"{FIRST} in Cork and from 2 May 2017 to 30 April 2019 in Galway.",
            ("2 May 2017", "30 April 2019"),
        ),
        (f"{FIRST} and again from 2 May 2017 to date.", ("2 May 2017", None)),
        (f"{FIRST} and again since 2 May 2017.", ("2 May 2017", None)),
        (
            f"{FIRST}. She rejoined us on 2 May 2017 and left on 30 April 2019.",
            ("2 May 2017", "30 April 2019"),
        ),
        (
            f"{FIRST}. She was re-hired on 2 May 2017 and is still employed.",
            ("2 May 2017", None),
        ),
        (
            (
                "Ms. Brona Keane worked from 4 March 2013 to 7 June 2015 as a Bookkeeper and again"
                " from 2 May 2017 to 30 April 2019."
            ),
            ("2 May 2017", "30 April 2019"),
        ),
    ],
)
def test_a_second_time_is_a_further_position(told: str, second: tuple[str, str | None]) -> None:
    letter = whole_letter(told=told)
    first, again = letter.positions
    assert days(first) == ("4 March 2013", "7 June 2015")
    assert days(again) == second
    assert again.end or again.present
    assert (first.title, first.duties) == (again.title, again.duties)
    assert not letter.repeats(0)
    assert letter.repeats(1)


def test_seasons_are_positions_each() -> None:
    told = (
        "Ms. Brona Keane worked as a Fruit Picker from May 2016 to October 2016, from May 2017 to"
        " September 2017 and from April 2018 to November 2018."
    )
    assert [days(position) for position in whole_letter(told=told).positions] == [
        ("May 2016", "October 2016"),
        ("May 2017", "September 2017"),
        ("April 2018", "November 2018"),
    ]


PICKER = "Ms. Brona Keane worked as a Fruit Picker"


@pytest.mark.parametrize(
    "told",
    [
        f"{PICKER} each season from 2 May to 30 September in 2016, 2017 and 2018.",
        f"{PICKER} from May 2 to September 30, in each of 2016, 2017 and 2018.",
        f"{PICKER} from 2 May to 30 September in 2016, in 2017 and in 2018, 40 hours a week.",
        f"{PICKER} from 2 May to 30 September each year from 2016 to 2018.",
        f"{PICKER} every year from 2 May to 30 September between 2016 and 2018.",
        f"{PICKER} in the 2016, 2017 and 2018 seasons, from 2 May to 30 September.",
        (
            "In 2016, 2017 and 2018 Ms. Brona Keane worked from 2 May to 30 September as a Fruit"
            " Picker."
        ),
    ],
)
def test_seasons_of_several_years_are_positions_each(told: str) -> None:
    letter = whole_letter(told=told)
    read = [
        (position.start.readings[0], position.end.readings[0])
        for position in letter.positions
        if position.start and position.end
    ]
    assert read == [(date(year, 5, 2), date(year, 9, 30)) for year in (2016, 2017, 2018)]
    assert letter.repeats(1)
    for position in letter.positions:
        for one in position.quotations():
            assert letter.source[one.start : one.end] == one.text


def test_seasons_may_be_known_by_month() -> None:
    told = f"{PICKER} from May to September 2016 and 2017."
    first, second = whole_letter(told=told).positions
    assert days(first) == ("May", "September 2016")
    assert days(second) == ("May", "September 2016 and 2017")
    assert second.end
    assert (second.end.precision, second.end.latest) == ("month", date(2017, 9, 30))


@pytest.mark.parametrize(
    "told",
    [
        f"{PICKER} in 2016 and 2018.",
        f"{PICKER} in 2016, 2017 and 2018.",
        f"{PICKER} in the summers of 2016 and 2017.",
        f"{PICKER} in the summers of 2016, 2017 and 2018.",
        f"{PICKER} from 2 November to 31 March each year from 2016 to 2018.",
        f"{PICKER} from May to September each year.",
    ],
)
def test_years_alone_make_no_span(told: str) -> None:
    (position,) = whole_letter(told=told).positions
    assert days(position) == (None, None)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("between 2016 and 2018", ("2016", "2018")), ("during 2016 and 2017", ("2016", "2017"))],
)
def test_two_years_may_be_a_span(words: str, expected: tuple[str, str]) -> None:
    (position,) = whole_letter(told=f"{PICKER} {words}.").positions
    assert days(position) == expected


@pytest.mark.parametrize(
    "told",
    [
        f"{FIRST}. She studied in Galway from 2 May 2009 to 30 April 2012.",
        f"{FIRST}. We would gladly employ her again from 2 May 2022.",
        f"{FIRST} and from 2 May 2014 to 30 June 2014 she was on sick leave.",
        f"{FIRST}. She was on leave from 1 May to 31 May in 2013 and 2014.",
        f"{FIRST}. We worked with a caterer from 1 May to 31 May in 2013 and 2014.",
        f"{FIRST} and was again named the clerk of the year on 2 May 2014.",
        f"{FIRST}.",
    ],
)
def test_other_dates_are_no_second_time(told: str) -> None:
    (position,) = whole_letter(told=told).positions
    assert days(position) == ("4 March 2013", "7 June 2015")


def test_two_jobs_behind_their_dates_are_two_positions() -> None:
    told = (
        "Ms. Brona Keane worked for us twice: from 4 March 2013 to 7 June 2015 as a Cashier and"
        " again from 2 May 2017 to 30 April 2019 as a Store Supervisor."
    )
    first, second = whole_letter(told=told).positions
    assert first.title is not None
    assert second.title is not None
    assert (first.title.line, *days(first)) == ("Cashier", "4 March 2013", "7 June 2015")
    assert (second.title.line, *days(second)) == (
        "Store Supervisor",
        "2 May 2017",
        "30 April 2019",
    )
