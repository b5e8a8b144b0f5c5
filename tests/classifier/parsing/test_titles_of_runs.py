"""A title that begins a run of duties is the title, and none of them."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse


@pytest.mark.parametrize(
    "run",
    [
        "<Glazier>. [Cut glass to size], [fit panes and seals], [repair frames], [clean windows.]",
        "<Ward Clerk>; [admit patients]; [file charts]; [answer the phone]; [order stationery]",
        "<Personal Assistant to the Dean>: [keeps the diary], [drafts letters], [books travel]",
        "<boiler tech> - [service boilers and pumps], [find leaks], [replace valves]",
        "<Cook>: [makes soups], [bakes bread], [cleans the kitchen]",
        "<Bookkeeper>: [invoice filing], [bank reconciliation], [payroll processing]",
    ],
)
def test_a_title_at_the_head_of_a_run_is_no_duty(run: str) -> None:
    (position,) = parse(run.translate(dict.fromkeys(map(ord, "<>[]")))).positions

    assert position.title
    assert position.title.text == run[1:].partition(">")[0]
    assert [duty.text for duty in position.duties] == [
        part.split("]")[0] for part in run.split("[")[1:]
    ]


@pytest.mark.parametrize(
    "run",
    [
        "Assist manager: take notes, file letters, answer calls and make tea",
        "Reports to the manager: prepare weekly sheets, count stock, lock the doors",
        "Kitchen work: clean pots, peel potatoes, sweep floors and take out rubbish",
        "Duties: answer calls, take notes, file letters.",
    ],
)
def test_other_words_before_a_run_are_no_title(run: str) -> None:
    (position,) = parse(run).positions

    assert position.title is None
    assert len(position.duties) >= 3


def test_a_title_above_a_list_is_read_as_ever() -> None:
    (position,) = parse("Glazier\n- cut glass to size\n- fit panes\n- mend frames").positions

    assert position.title
    assert position.title.text == "Glazier"
    assert len(position.duties) == 3
