"""Titles with a time beside "she is", and what looks like one; all made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse
from tests.classifier.parsing.whole_letter import ABOVE, BELOW, positions_told

SINCE = "Ms. Brona Keane works for us since 3 May 2015.\n\n"


def _times(told: str) -> list[tuple[str, str, str]]:
    """Give title, first day and last day, or "on" where the job goes on, of each position."""
    found = []
    for position in parse(ABOVE + told + BELOW).positions:
        start, end = position.start, position.end
        last = end.quotation.text if end else "on" if position.present else ""
        first = start.quotation.text if start else ""
        found.append((position.title.text if position.title else "", first, last))
    return found


@pytest.mark.parametrize(
    "said",
    [
        "From July 2017 to date she is Head Baker, and",
        "From July 2017 to present she is the Head Baker and",
        "From July 2017 to now, she has been a Head Baker, and",
        "Since July 2017 Ms. Keane has been our Head Baker, and",
        "Since July 2017, she has been the Head Baker.",
    ],
)
def test_sections_that_begin_with_a_time(said: str) -> None:
    """The job that goes on is a position of its own, as one that ended would be."""
    told = (
        f"{SINCE}From May 2015 to June 2017 she was a Pastry Cook, and her work was:\n"
        "- baked rye bread and rolls\n- decorated cakes for weddings\n\n"
        f"{said} her work is:\n- plans the bread of the week\n- orders flour and yeast"
    )
    assert _times(told) == [
        ("Pastry Cook", "May 2015", "June 2017"),
        ("Head Baker", "July 2017", "on"),
    ]
    first, second = positions_told(told)
    assert [duty.text for duty in first.duties] == [
        "baked rye bread and rolls",
        "decorated cakes for weddings",
    ]
    assert [duty.text for duty in second.duties] == [
        "plans the bread of the week",
        "orders flour and yeast",
    ]


def test_a_title_named_above_is_held_in_its_turn() -> None:
    """The post that is held now is named first, and once more with its time."""
    told = (
        "Ms. Brona Keane works for us since 2015.05.03 and now holds the post of Head Baker.\n\n"
        "From May 2015 to June 2017 she was Pastry Cook.\n\n"
        "From July 2017 to now she is Head Baker."
    )
    assert _times(told) == [
        ("Pastry Cook", "May 2015", "June 2017"),
        ("Head Baker", "July 2017", "on"),
    ]


@pytest.mark.parametrize("who", ["she has been", "she has been the", "she is now our"])
def test_prose_with_the_latest_post(who: str) -> None:
    """What was held before ends on the day on which the latest began."""
    told = (
        "Ms. Brona Keane has worked in this bakery since May 3, 2015. She began as a Shop"
        " Assistant. She served the customers and counted the till. In June 2017 she was promoted"
        " to Shop Supervisor. In this role she made the weekly rota and trained new assistants."
        f" Since March 1, 2020 {who} Bakery Manager, and she plans the budget and hires the staff."
    )
    assert _times(told) == [
        ("Shop Assistant", "May 3, 2015", "June 2017"),
        ("Shop Supervisor", "June 2017", "March 1, 2020"),
        ("Bakery Manager", "March 1, 2020", "on"),
    ]
    assert "plans the budget" in positions_told(told)[-1].duties[0].text


def test_posts_in_small_letters_and_dates_with_stops() -> None:
    """Neither hides a post, nor does "Ms." end the sentence."""
    small = (
        f"{SINCE}From May 2015 to June 2017 she was a pastry cook. Since July 2017 she has been"
        " our head baker."
    )
    assert _times(small) == [
        ("pastry cook", "May 2015", "June 2017"),
        ("head baker", "July 2017", "on"),
    ]
    stops = (
        f"{SINCE}From 3.5.2015 to 30.6.2017 Ms. Keane was Pastry Cook. Since 1.7.2017 Ms. Keane has"
        " been Head Baker."
    )
    assert _times(stops) == [
        ("Pastry Cook", "3.5.2015", "30.6.2017"),
        ("Head Baker", "1.7.2017", "on"),
    ]


def test_times_behind_both_posts() -> None:
    """They may stand behind the titles as well."""
    told = (
        f"{SINCE}She was Pastry Cook from May 2015 to June 2017.\n\nShe is Head Baker since 2018."
    )
    assert [title for title, _, _ in _times(told)] == ["Pastry Cook", "Head Baker"]


@pytest.mark.parametrize(
    "said",
    [
        "Since 2018 she is Canadian.",
        "Since 2019 Mr. Hall has been the Site Manager, and she reports to him.",
        "Since 2003 Delta Foods Ltd has been Caterer of the port.",
        "Since 2017 she has been a member of the union.",
        "Since 2012 she has been a mother of two.",
        "Since 2018 they have been friends of ours.",
        "From 2016 to 2018 she was also Head of the works council.",
        "From 2016 to 2017 she was on leave.",
    ],
)
def test_what_is_no_further_post(said: str) -> None:
    """A time before what somebody is makes no position of it."""
    (position,) = positions_told(f"Ms. Brona Keane works for us as a Baker since May 2015. {said}")
    assert position.title
    assert position.title.text == "Baker"
    assert position.start
    assert position.start.quotation.text == "May 2015"
