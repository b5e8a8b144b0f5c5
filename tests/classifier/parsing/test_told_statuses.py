"""Words on the status of a job, and the same words with another meaning."""

from __future__ import annotations

import pytest

from classifier.parsing.statuses import find_statuses


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("regular full-time employee", {"full-time"}),
        ("on a fixed-term contract", {"contract"}),
        ("casual worker", {"casual"}),
        ("zero hours contract", {"casual"}),
        ("permanent resident", set()),
        ("apprentice", set()),
        ("a temporary work permit", set()),
        ("temporary full time position", {"full-time", "temporary"}),
        ("he was a volunteer", {"volunteer"}),
        ("as a co-op student", {"student"}),
        ("his internship", {"intern"}),
        ("seasonal position, full-time", {"full-time", "seasonal"}),
        ("on contractual basis", {"contract"}),
        ("he negotiated contracts with clients", set()),
        ("a freelance designer", {"self-employed"}),
        ("part time basis", {"part-time"}),
        ("He came as a casual and stayed.", {"casual"}),
        ("full-time, yearly contract, 35 hours", {"full-time", "contract"}),
        ("under an indefinite-term contract", {"permanent"}),
        ("with seasonal contract", {"seasonal"}),
        ("Job title on his contract: Cook", set()),
        ("Mentor one intern", set()),
        ("on a one-year contract", {"contract"}),
        ("confirmed employee, full time", {"full-time", "permanent"}),
        ("contract of indefinite duration", {"permanent"}),
        ("is a permanent member of staff", {"permanent"}),
        ("on a permanent, full-time basis", {"full-time", "permanent"}),
        ("trained part-time staff", set()),
        ("full time student", set()),
        ("supervised seasonal workers", set()),
        ("non-permanent", set()),
    ],
)
def test_statuses_are_found_and_nothing_else(text: str, kinds: set[str]) -> None:
    assert {status.kind for status in find_statuses(text)} == kinds


def test_only_ticked_boxes_count() -> None:
    text = "Status: [x] Full-time [ ] Part-time [ ] Seasonal"
    assert [status.kind for status in find_statuses(text)] == ["full-time"]


def test_an_open_choice_says_nothing() -> None:
    assert not find_statuses("employed as a clerk (full-time/part-time)")
