"""Duties told in the many ways of people whose letters no rule has seen."""

from __future__ import annotations

import pytest

from classifier.pasted import parse

_LETTER = """Brightwell Foods Ltd
12 Mill Road, Lagos
Tel +234 805 555 0101

14 May 2023

TO WHOM IT MAY CONCERN

{body}

He is a good worker.

Yours faithfully,
Tola Akin
Manager
"""
_TWO_POSTS = (
    "Mr. Ade Bello joined us on 3 May 2016 as Storekeeper and was promoted to Warehouse"
    " Supervisor on 1 July 2019. He works 40 hours a week.\n\n"
)
_FIRST = "- Received goods at the gate\n- Counted stock every month\n- Packed orders for vans"
_SECOND = "- Plans the roster of six men\n- Trains new staff\n- Reports losses\n- Checks registers"


def _duties(text: str) -> list[str]:
    return [duty.text for position in parse(text).positions for duty in position.duties]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Duties in the first position:", "Duties in the second position:"),
        ("In his first role he:", "In his current role he:"),
        ("In the earlier post", "In the later post"),
        ("Before his promotion he did the following:", "Since his promotion he does:"),
        ("May 2016 to June 2019:", "July 2019 to date:"),
        ("a) as Storekeeper", "b) as Warehouse Supervisor"),
        ("STOREKEEPER", "WAREHOUSE SUPERVISOR"),
    ],
)
def test_words_that_turn_to_a_position_share_the_duties_out(first: str, second: str) -> None:
    body = f"{_TWO_POSTS}{first}\n{_FIRST}\n\n{second}\n{_SECOND}"
    positions = parse(_LETTER.format(body=body)).positions
    assert [len(position.duties) for position in positions] == [3, 4]


def test_sentences_that_begin_with_a_title_share_the_duties_out() -> None:
    body = (
        f"{_TWO_POSTS}As a Storekeeper he received goods at the gate, counted the stock of four"
        " bays every month and packed orders for the vans.\n\nAs a Warehouse Supervisor he plans"
        " the roster of six men, trains new staff and reports losses to the manager."
    )
    first, second = parse(_LETTER.format(body=body)).positions
    assert "received goods" in first.duties[0].text
    assert all("received" not in duty.text for duty in second.duties)


@pytest.mark.parametrize(
    "heading",
    [
        "What you'll be doing",
        "What you will do",
        "What he did for us",
        "What the job involves",
        "A day in the life of our welder",
        "About the role",
        "The job",
        "In this role you will",
        "How you will spend your days",
    ],
)
def test_headings_in_plain_words_announce_duties(heading: str) -> None:
    text = (
        f"Welder wanted\n\nWho we are\nA small workshop.\n\n{heading}\n• Cut plates to size\n"
        "• Read drawings and mark out parts\n• Weld seams in all positions\n• Welded frames, gates"
        " and rails\n\nWhat you'll bring\n• Two years of practice\n• Own boots\n"
    )
    duties = _duties(text)
    assert len(duties) == 4
    assert "Own boots" not in duties


@pytest.mark.parametrize(
    ("heads", "mark"),
    [
        (("1. Receiving", "2. Stock", "3. Dispatch"), ""),
        (("A) Receiving:", "B) Stock:", "C) Dispatch:"), "- "),
        (("1.1 At the gate", "1.2 In the store", "1.3 For the vans"), "* "),
        (("On arrival -", "On the shelves -", "At dispatch -"), "• "),
    ],
)
def test_names_of_groups_are_no_duties(heads: tuple[str, ...], mark: str) -> None:
    told = (
        ("Check deliveries against the order", "Record batch numbers in the register"),
        ("Count every shelf at month end and report\n     what is missing;", "Rotate the goods"),
        ("Pick and pack orders", "Load vans in the sequence of the route"),
    )
    lists = "\n".join(
        "\n".join([head, *(f"   {mark}{duty}" for duty in duties)])
        for head, duties in zip(heads, told, strict=True)
    )
    body = f"Mr. Ade Bello is our Storekeeper since 3 May 2018. His duties:\n\n{lists}"
    found = _duties(_LETTER.format(body=body))
    assert len(found) == 6
    assert found[2].endswith("what is missing")


@pytest.mark.parametrize(
    "line",
    [
        "Kind of contract: open-ended, full-time",
        "Basis of engagement: regular",
        "Reporting to: Finance Manager",
        "Place of work: head office, third floor",
        "Cost centre: 4410 Payroll",
    ],
)
@pytest.mark.parametrize("bullet", ["- ", ""])
def test_a_labelled_line_amid_facts_is_no_duty(line: str, bullet: str) -> None:
    facts = ["Position: Payroll Clerk", "From: 4 March 2017", line, "Working time: 40 hours/week"]
    head = "\n".join(bullet + fact for fact in facts)
    body = f"We confirm the following:\n\n{head}\n\nMain duties:\n\n- Enter hours\n- Print slips"
    assert _duties(_LETTER.format(body=body)) == ["Enter hours", "Print slips"]


@pytest.mark.parametrize(
    "title",
    [
        "Welder (Larch Works Ltd., Pune, India)",
        "Welder at Larch Works",
        "Senior Welder, Larch Works, Pune",
        "Night Welder - Larch Works",
        "WELDER | Larch Works",
    ],
)
def test_the_title_above_a_mere_list_is_no_duty(title: str) -> None:
    text = f"{title}\n\nCut plates to size\nRead drawings\nWeld seams\nTest joints with dye\n"
    assert len(_duties(text)) == 4


_ABOUT = "Mr. Ade Bello was our Storekeeper from 3 May 2016 to 30 June 2019. He received goods. "


@pytest.mark.parametrize(
    ("sentence", "duty"),
    [
        ("The shelves were restocked by him each evening.", "The shelves were restocked by him"),
        ("The scale is sealed by him twice a year.", "The scale is sealed by him"),
        ("The keys to the cold room were held by him.", "The keys to the cold room were held"),
        ("He led the annual count; several auditors have praised it.", "led the annual count"),
        ("He trained four helpers, of whom two run stores today.", "trained four helpers"),
        ("He packed the orders, and no customer ever complained.", "packed the orders"),
    ],
)
def test_what_the_person_does_is_told_without_what_came_of_it(sentence: str, duty: str) -> None:
    found = _duties(_LETTER.format(body=_ABOUT + sentence + " He counted stock every month."))
    own = [one for one in found if one.startswith(duty)]
    assert own
    assert not any(word in own[0] for word in ("auditors", "whom", "customer"))


@pytest.mark.parametrize(
    "sentence",
    [
        "Pricing was for the managers only.",
        "Forklifts were driven by others.",
        "Buying was outside his remit.",
        "Wages were the job of the accountant alone.",
        "Security was not part of his work.",
        "He was loved by the drivers.",
        "He looked after the affairs of his section with utmost zeal.",
    ],
)
def test_what_others_do_is_no_duty(sentence: str) -> None:
    found = _duties(_LETTER.format(body=_ABOUT + sentence + " He counted stock every month."))
    assert not any(sentence[3:20] in duty for duty in found)
