"""Frames in, frames out: pure, row for row, the same however they are cut."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

import classifier
from classifier.batch.columns import Columns
from classifier.batch.flat import ANSWERS, COLUMNS, LAST, PRECHECK
from classifier.errors import LetterError
from classifier.frame import FAULT, score_frame
from classifier.matcher import Matcher
from tests.classifier.batch.records import case_records

FRAME = pd.DataFrame(case_records(40))


def test_a_frame_gives_a_row_a_letter(matcher: Matcher) -> None:
    before = FRAME.copy(deep=True)
    found = score_frame(FRAME, matcher=matcher)
    pd.testing.assert_frame_equal(FRAME, before)
    assert tuple(found.columns) == (*COLUMNS, *LAST)
    assert found["id"].tolist() == FRAME["id"].tolist()
    assert (found["status"] == "error").sum() == 4
    assert found["teer"].dtype == "Int64"
    assert found["confidence"].dtype == "Float64"


def test_it_is_what_the_package_offers_without_a_matcher(matcher: Matcher) -> None:
    pd.testing.assert_frame_equal(
        classifier.score_frame(FRAME), score_frame(FRAME, matcher=matcher)
    )


@pytest.mark.parametrize("size", [1, 7, 30])
def test_parts_of_a_frame_give_parts_of_the_result(matcher: Matcher, size: int) -> None:
    whole = score_frame(FRAME, matcher=matcher)
    parts = [FRAME.iloc[at : at + size] for at in range(0, len(FRAME), size)]
    joined = pd.concat([score_frame(part, matcher=matcher) for part in parts])
    pd.testing.assert_frame_equal(joined, whole)


def test_any_index_stays_and_gives_ids_where_there_are_none(matcher: Matcher) -> None:
    frame = pd.DataFrame(
        {"work": ["Weld steel pipes with GTAW; read isometric drawings", None]}, index=["a", 7]
    )
    found = score_frame(frame, matcher=matcher, named=Columns(duties="work"), top=2)
    assert found.index.tolist() == ["a", 7]
    assert found["id"].tolist() == ["a", "7"]
    assert found["candidates"].iloc[0].count("(") == 2
    assert found["status"].iloc[1] == "error"


def test_a_fault_of_a_row_is_its_reason(matcher: Matcher) -> None:
    frame = pd.DataFrame({"duties": ["Weld pipes", None], FAULT: [None, "no JSON"]})
    found = score_frame(frame, matcher=matcher)
    assert found["reason"].iloc[1] == "no JSON"


def test_a_pre_check_adds_its_columns(matcher: Matcher) -> None:
    duties = ["Weld steel pipe with GTAW and SMAW", "Read isometric drawings", "Grind welds"]
    frame = pd.DataFrame({"id": ["w"], "duties": [duties], "as_of": ["2025-03-01"]})
    found = score_frame(frame, matcher=matcher, as_of=date(2026, 3, 1))
    assert tuple(found.columns) == (*COLUMNS, *PRECHECK, *LAST, *ANSWERS)
    row = found.iloc[0]
    assert row["code"] == "72106"
    assert row["as_of"] == "2025-03-01"
    assert row["categories"] == "trade"
    assert row["category_shares"].startswith("trade (")
    assert row["category_list"].startswith("express-entry 2025, in force from 2025-02-27")
    assert row["category_list"].endswith("no legal advice")


def test_an_empty_frame_gives_an_empty_one(matcher: Matcher) -> None:
    found = score_frame(FRAME.iloc[:0], matcher=matcher)
    assert found.shape == (0, len(COLUMNS) + len(LAST))


def test_a_frame_without_letters_says_what_to_name(matcher: Matcher) -> None:
    with pytest.raises(LetterError, match="no column of duties"):
        score_frame(pd.DataFrame({"a": [1]}), matcher=matcher)
