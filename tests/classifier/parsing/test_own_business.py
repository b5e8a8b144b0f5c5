"""Work on one's own account is a status and no title, and that of others is neither."""

from __future__ import annotations

import pytest

from classifier.parsing.statuses import field_statuses, find_statuses
from tests.classifier.parsing.whole_letter import only_position


@pytest.mark.parametrize(
    "text",
    [
        "provided services as a private entrepreneur (FOP) under contract",
        "as an individual entrepreneur",
        "as a natural person-entrepreneur",
        "as FOP since 2019",
        "worked on a B2B contract",
        "under a B2B agreement",
        "on B2B basis",
        "as a 1099 contractor",
        "on a 1099 basis",
        "as a sole proprietor",
        "is a registered sole trader",
        "through her sole proprietorship",
        "as an independent contractor",
        "Employment type: B2B contract",
    ],
)
def test_work_on_ones_own_account(text: str) -> None:
    assert "self-employed" in {status.kind for status in find_statuses(text)}


@pytest.mark.parametrize("value", ["B2B", "1099", "FOP", "Sole trader"])
def test_a_label_for_the_status_needs_no_more(value: str) -> None:
    assert [status.kind for status in field_statuses(value)] == ["self-employed"]


@pytest.mark.parametrize(
    "text",
    [
        "negotiated B2B contracts with clients",
        "prepared returns for sole proprietors",
        "supported private entrepreneurs with loans",
        "signed agreements with sole traders",
        "Employer: FOP Bodnar I.I.",
        "as FOP Bodnar confirms",
        "Individual Entrepreneur Bodnar certifies",
        "Sales Manager (B2B)",
        "handled 1099 forms",
        "a private enterprise",
    ],
)
def test_the_business_of_others_is_no_status(text: str) -> None:
    assert "self-employed" not in {status.kind for status in find_statuses(text)}


@pytest.mark.parametrize(
    "status", ["a private entrepreneur (FOP)", "a 1099 contractor", "a sole trader", "FOP"]
)
def test_it_is_never_the_title(status: str) -> None:
    told = (
        f"Ms. Brona Keane has worked with us as {status} under contract No. 7 in the capacity of"
        " Bookkeeper since 2 May 2019."
    )
    position = only_position(told=told)
    assert position.title is not None
    assert position.title.text == "Bookkeeper"
    assert "self-employed" in {status.kind for status in position.statuses}
