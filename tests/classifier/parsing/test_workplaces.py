"""Where a letter says that the work was, and what says nothing of it."""

from __future__ import annotations

import pytest

from classifier.letter import Letter
from classifier.parsing.place_names import country_of
from classifier.parsing.workplaces import workplaces
from classifier.pasted import parse

HEAD = """Alder & Finch Ltd
7 Quay Road, Cork, Ireland

3 March 2025

To Whom It May Concern,

"""
TAIL = """ She worked 38 hours per week.

Her duties included:
- Planning menus while working in Canada
- Ordering food for our branch in Lisbon
- Cooking meals to order

Yours faithfully,

Brian Moss
Director
"""


def letter(words: str) -> Letter:
    return parse(f"{HEAD}This is to confirm that Ms. Joan Reed {words}.{TAIL}")


def found(words: str) -> list[tuple[str, str | None]]:
    return [(one.quotation.text, one.code) for one in workplaces(letter(words))]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "worked as a Cook at our branch in Nairobi, Kenya from 1 May 2021 to 30 June 2023",
            ("at our branch in Nairobi, Kenya", "KE"),
        ),
        (
            "has worked remotely from Calgary, Canada, for us as a Cook since 1 May 2021",
            ("from Calgary, Canada", "CA"),
        ),
        (
            "has been employed with Alder & Finch Ltd as a Chef in Doha, Qatar since May 2021",
            ("in Doha, Qatar", "QA"),
        ),
        (
            "has worked full-time at our Manila office since May 2021",
            ("at our Manila office", "PH"),
        ),
        (
            "was employed from 1 May 2021 to 30 June 2023 as a Cook and was based in Accra",
            ("in Accra", "GH"),
        ),
        (
            "was a Cook since May 2021. She was later transferred to our hotel in Banff, Alberta",
            ("to our hotel in Banff, Alberta", "CA"),
        ),
        (
            "worked as a Cook from her home in Winnipeg, MB since May 2021",
            ("from her home in Winnipeg, MB", "CA"),
        ),
        ("was a Cook. In May she worked in Nairobi", ("in Nairobi", "KE")),
        ("was employed as a Cook in the Philippines since May 2021", ("in the Philippines", "PH")),
    ],
)
def test_a_place_of_work_is_quoted(words: str, expected: tuple[str, str]) -> None:
    assert found(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "was employed as a Cook since May 2021",
        "will be employed in Canada as a Cook",
        "was employed as a Cook since May 2021. She has never worked in Canada",
        "was employed as a Cook since May 2021. She worked with suppliers in Canada",
        "was employed as a Cook since May 2021. She reported to our head office in Toronto",
        "was employed as a Cook since May 2021. Our company is based in Toronto",
        "was employed as a Cook since May 2021. I have worked in Canada myself",
        "was employed as a Cook by Toronto Catering Partners since May 2021",
        "worked as a Cook in the Canada team since May 2021",
        "was employed as a Cook since May 2021. She intends to migrate and be employed in Canada",
        "was employed as a Cook since May 2021 and assigned to menus for guests in Canada",
        "was employed as a Cook since May 2021. Her husband is employed in Canada",
    ],
)
def test_other_words_on_places_are_no_place_of_work(words: str) -> None:
    assert not found(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("works 36 hours per week remotely from Accra, Ghana", ("from Accra, Ghana", "GH")),
        (
            "works 40 hours a week at our hotel in Doha, Qatar",
            ("at our hotel in Doha, Qatar", "QA"),
        ),
        ("works (40 hours per week) in our Dubai office", ("in our Dubai office", "AE")),
        ("works thirty-eight (38) hours weekly in Oslo", ("in Oslo", "NO")),
        ("works 7.5 hours a day, 5 days a week, from Lima, Peru", ("from Lima, Peru", "PE")),
        (
            "works up to 40 hours per week, Monday to Friday from 9 am to 5:30 pm, in Lima, Peru",
            ("in Lima, Peru", "PE"),
        ),
        ("works a 40-hour week out of our Manila office", ("out of our Manila office", "PH")),
        ("works for $31 an hour, 40 hours per week, in Calgary", ("in Calgary", "CA")),
        (
            "worked for us from May 1, 2021 to June 30, 2023, 40 hours a week, in our Dubai office",
            ("in our Dubai office", "AE"),
        ),
        (
            "is employed on a full-time basis at our client's office in Calgary, Canada",
            ("at our client's office in Calgary, Canada", "CA"),
        ),
        (
            "has worked at client sites in Calgary, Canada",
            ("at client sites in Calgary, Canada", "CA"),
        ),
        ("has worked from her home office in Accra", ("from her home office in Accra", "GH")),
        ("works as a remote employee in Peru", ("in Peru", "PE")),
        ("worked fully remotely (from Accra, Ghana)", ("from Accra, Ghana", "GH")),
        ("has been a Cook in our Dubai office since May 2021", ("in our Dubai office", "AE")),
        ("is a full-time Cook based in Accra, Ghana", ("in Accra, Ghana", "GH")),
        (
            "was a Cook. All of her work has been performed in Peru",
            ("in Peru", "PE"),
        ),
        ("was a Cook. Her duties were carried out entirely from Accra", ("from Accra", "GH")),
        ("was a Cook. She performed all her duties from Lima, Peru", ("from Lima, Peru", "PE")),
        ("was a Cook. Based in Lima, Peru, she worked 40 hours a week", ("in Lima, Peru", "PE")),
    ],
)
def test_a_place_may_stand_behind_hours_pay_and_days(words: str, expected: tuple[str, str]) -> None:
    assert found(words) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "works 40 hours per week to support guests in Canada",
        "works 40 hours per week with suppliers in Canada",
        "works 40 hours per week for clients in Toronto, Canada",
        "works 40 hours per week and visits suppliers in Toronto",
        "works 40 hours per week in the Canada team",
        "was a Cook. None of her work was performed in Canada",
        "was a Cook. Her work was not performed in Canada",
        "was a Cook. She was not based in Toronto",
        "was a Cook. Based in Toronto, our owner buys the food",
        "was a Cook. Her place of work is not Toronto",
        "was a Cook. Her workplace is our kitchen; she reports to Toronto, Canada",
        "was a Cook. Place of work: remote, reporting to Toronto, Canada",
    ],
)
def test_what_stands_behind_hours_may_be_no_place_of_work(words: str) -> None:
    assert not found(words)


@pytest.mark.parametrize(
    "words", ["works mainly from Accra, Ghana", "was a Cook. Most of her work was done in Ghana"]
)
def test_the_place_of_some_work_leaves_the_country_open(words: str) -> None:
    ((_, code),) = found(words)
    assert code is None


def test_the_place_of_some_work_may_be_in_the_employer_s_country() -> None:
    assert found("works mostly from Cork, Ireland") == [("from Cork, Ireland", "IE")]


def test_several_places_are_all_given() -> None:
    words = "was employed as a Cook since May 2021. She worked in Manila and later in Toronto"
    assert found(words) == [("in Manila", "PH"), ("and later in Toronto", "CA")]
    words = "works 20 hours a week in our Manila office and 20 hours from home in Toronto"
    assert found(words) == [("in our Manila office", "PH"), ("from home in Toronto", "CA")]


def test_a_label_names_the_place() -> None:
    told = parse(f"{HEAD}Name: Joan Reed\nPosition: Cook\nPlace of work: Banff, Alberta\n{TAIL}")
    assert [one.code for one in workplaces(told)] == ["CA"]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Place of work: Banff, Alberta. Salary: paid monthly",
            ("Place of work: Banff, Alberta", "CA"),
        ),
        ("Her place of work is Accra, Ghana", ("Her place of work is Accra, Ghana", "GH")),
        ("Work location: remote (Lima, Peru)", ("Work location: remote (Lima, Peru", "PE")),
        ("Workplace: 8 Hill Road, Accra, Ghana", ("Workplace: 8 Hill Road, Accra, Ghana", "GH")),
        ("Hours: 38 a week | Location: Lima, Peru | Pay: monthly", ("Location: Lima, Peru", "PE")),
    ],
)
def test_a_label_may_stand_within_a_line(words: str, expected: tuple[str, str]) -> None:
    assert found(f"was a Cook since May 2021. {words}") == [expected]


def test_a_name_of_two_countries_is_no_proof_of_either() -> None:
    assert found("was employed as a Cook at our branch in Halifax") == [
        ("at our branch in Halifax", None)
    ]
    assert found("was employed as a Cook in Halifax, Nova Scotia") == [
        ("in Halifax, Nova Scotia", "CA")
    ]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Manila, Philippines", ("PH", True)),
        ("London, Ontario", ("CA", True)),
        ("London, ON", ("CA", True)),
        ("London", ("GB", False)),
        ("London, England", ("GB", True)),
        ("the UAE", ("AE", True)),
        ("Nowhere", (None, False)),
        ("ON", (None, False)),
    ],
)
def test_the_last_known_part_of_a_place_decides(
    place: str, expected: tuple[str | None, bool]
) -> None:
    assert country_of(place) == expected
