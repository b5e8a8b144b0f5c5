"""Posts whose dates are written with stops, as in "from 1.1.2019 as a Head Baker"; all made up."""

from __future__ import annotations

import pytest

from classifier.parsing.dates import without_stops
from tests.classifier.parsing.whole_letter import positions_told

FIRST, SECOND = "15.2.2016", "1.1.2019"
TOLD = (
    "Ms. Keane was employed with us from {} until 31.12.2022, initially as a Baker and from {} as"
)


@pytest.mark.parametrize(
    ("begun", "turned"),
    [
        (FIRST, SECOND),
        ("15.02.2016", "01.01.2019"),
        ("15. 2. 2016", "1. 1. 2019"),
        ("15. February 2016", "1. January 2019"),
        ("15 February 2016", "1 January 2019"),
    ],
)
def test_a_second_post_from_a_day_on(begun: str, turned: str) -> None:
    """The stops of its date don't hide it, nor do they end the sentence."""
    first, second = positions_told(TOLD.format(begun, turned) + " a Head Baker.")
    assert first.title
    assert second.title
    assert (first.title.text, second.title.text) == ("Baker", "Head Baker")
    assert first.start
    assert first.start.quotation.text == begun
    assert first.end
    assert first.end.quotation.text == turned
    assert second.start
    assert second.start.quotation.text == turned
    assert second.end
    assert second.end.quotation.text == "31.12.2022"


def test_three_posts_in_one_sentence() -> None:
    """Each begins on the day that stands before it."""
    told = TOLD.format(FIRST, SECOND).replace(" and from", ", from")
    found = positions_told(f"{told} a Head Baker and from 1.7.2021 as Bakery Manager.")
    assert [position.title.text for position in found if position.title] == [
        "Baker",
        "Head Baker",
        "Bakery Manager",
    ]
    assert [position.start.quotation.text for position in found if position.start] == [
        FIRST,
        SECOND,
        "1.7.2021",
    ]


def test_duties_below_a_shortened_title() -> None:
    """The heading may leave out the first word of the title that it means."""
    told = (
        TOLD.replace("as a Baker", "as a junior stock clerk").format(FIRST, SECOND)
        + " a bookkeeper.\n\nAs a stock clerk Ms. Keane's tasks were\n- counting the flour bags"
        "\n- filing delivery notes\n\nAs a bookkeeper she was responsible for\n- posting invoices"
        "\n- closing the books every month"
    )
    first, second = positions_told(told)
    assert [duty.text for duty in first.duties] == [
        "counting the flour bags",
        "filing delivery notes",
    ]
    assert [duty.text for duty in second.duties] == [
        "posting invoices",
        "closing the books every month",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "paid 1.500 a month",
        "1. Marketing plans",
        "release 1.2.3",
        "in 2018. 12 staff",
        "37.5 hours",
    ],
)
def test_stops_of_other_numbers_stay(text: str) -> None:
    """Only dates lose theirs."""
    assert without_stops(text) == text


def test_dates_without_stops_keep_their_length() -> None:
    """Places in a text stay the same."""
    text = "from 1.1.2019, since 2016.07.11 and 02.2016, on 1. March 2019."
    assert without_stops(text) == "from 1/1/2019, since 2016/07/11 and 02/2016, on 1/ March 2019."
