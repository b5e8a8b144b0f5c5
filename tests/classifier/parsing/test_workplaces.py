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


def test_several_places_are_all_given() -> None:
    words = "was employed as a Cook since May 2021. She worked in Manila and later in Toronto"
    assert found(words) == [("in Manila", "PH"), ("and later in Toronto", "CA")]


def test_a_label_names_the_place() -> None:
    told = parse(f"{HEAD}Name: Joan Reed\nPosition: Cook\nPlace of work: Banff, Alberta\n{TAIL}")
    assert [one.code for one in workplaces(told)] == ["CA"]


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
