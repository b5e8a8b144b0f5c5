"""Flat rows and cells that are no formula."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from classifier.assessment import assess
from classifier.batch.flat import ANSWERS, COLUMNS, LAST, PRECHECK, columns, flat, safe
from classifier.batch.outputs import WRITERS, check_output, write_rows
from classifier.batch.record import Record
from classifier.batch.scored import failed
from classifier.errors import OutputError
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.precheck import Period, Question, check
from classifier.precheck.record import precheck_json
from classifier.schema import to_json
from tests.classifier.findings.raising import CARPENTRY, NURSING, promoted
from tests.classifier.precheck.letters import AS_OF, ENGINEER, TECHNOLOGIST, LetterMaker

NASTY = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\n@", "\uff1d1", "\x00=1", "'=", "a=1"]


@given(st.text(max_size=30) | st.sampled_from(NASTY))
def test_no_cell_starts_a_formula(text: str) -> None:
    cell = safe(text)
    assert cell[:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}
    assert not cell.strip().startswith(("=", "+", "-", "@", "\uff1d"))
    assert "\n" not in cell
    assert "\x1b" not in cell


def test_plain_cells_stay_as_they_are() -> None:
    assert [safe(value) for value in ("weld - grind", 3, 0.5, None)] == [
        "weld - grind",
        3,
        0.5,
        None,
    ]
    assert len(safe("x" * 100_000)) < 32_767


def test_a_row_shows_what_the_result_holds(matcher: Matcher) -> None:
    letter = Letter.from_duties(["Weld steel pipe", "Read isometric drawings"], title="Welder")
    record = to_json(assess(matcher, letter, top=3))
    row = flat(record)
    best = record["candidates"][0]
    assert tuple(row) == (*COLUMNS, *PRECHECK, *LAST, *ANSWERS)
    assert (row["code"], row["title"], row["teer"]) == (best["code"], best["title"], best["teer"])
    assert row["confidence"] == best["confidence"]
    assert row["candidate_set"].split("; ") == record["confidence"]["candidate_set"]
    assert row["candidates"].count("(") == 3
    assert row["duties"] == 2
    assert row["stated_title"] == "Welder"


def test_findings_of_other_positions_and_a_claim_are_told_apart(matcher: Matcher) -> None:
    letter = promoted(("Nurse", NURSING), ("Carpenter", CARPENTRY[:3]), ("", ()))
    row = flat(to_json(assess(matcher, letter, claim="72310")))
    assert row["position_count"] == 3
    assert row["other_positions"].startswith("2 Carpenter: 72310 (0.")
    assert row["other_positions"].endswith("; 3 no title: not enough information")
    assert (row["claimed_code"], row["claim_rank"]) == ("72310", 1)
    assert "claim-fits-some-positions (position 2)" in row["findings"].split("; ")
    alone = flat(to_json(assess(matcher, Letter.from_duties(NURSING[:2], title="Nurse"))))
    assert (alone["position_count"], alone["other_positions"]) == (1, None)
    assert (alone["claimed_code"], alone["claim_rank"]) == (None, None)
    assert "position" not in alone["findings"]


def test_the_severity_is_the_highest_of_all_findings(matcher: Matcher) -> None:
    record = to_json(assess(matcher, Letter.from_duties(["Weld steel pipe"], title="Welder")))
    assert flat(record)["severity"] == "warning"
    serious = {"code": "experience-too-short", "severity": "serious", "position": None}
    version = {"list": "l", "version": "1", "first_day": "2026-01-01", "last_verified": None}
    precheck = {"codes": [], "positions": [], "findings": [serious], "as_of": "2026-02-01"}
    row = flat(record | {"precheck": precheck | {"list": version}})
    assert row["severity"] == "serious"
    named = "l 1, in force from 2026-01-01, last verified: not recorded; no legal advice"
    assert row["category_list"] == named


def test_answers_of_a_pre_check_name_code_and_months(matcher: Matcher) -> None:
    maker = LetterMaker()
    maker.position(TECHNOLOGIST, "2023-01-01", "2024-12-31", 40)
    maker.position(ENGINEER[:3], "2026-01-01", "2026-03-31", 15)
    assessment = assess(matcher, maker.letter(country="IN"), top=10)
    found = check(matcher, [assessment], Question(AS_OF))
    row = flat(to_json(assessment) | {"precheck": precheck_json(found)})
    assert columns(precheck=True)[-2:] == ANSWERS
    assert row["category_answers"].split("; ") == [
        "22300 stem: shown, 18.9 of 12 months",
        "21300 stem: not shown, 1.5 of 12 months",
    ]
    assert row["programme_answers"].split("; ")[:3] == [
        "22300 CEC: not shown, 0 of 12 months",
        "22300 FSW: shown, 24 of 12 months",
        "22300 FST: not shown",
    ]
    shares = row["category_shares"].split("; ")
    assert any(re.fullmatch(r"stem \(0\.\d{4}\)", share) for share in shares)
    assert any(re.fullmatch(r"stem \(0\.\d{4}\) \(position 2\)", share) for share in shares)


def test_an_answer_that_the_duties_leave_open_says_so(matcher: Matcher) -> None:
    assessment = assess(matcher, Letter.from_duties([], title="Welder"), top=10)
    period = Period(date(2024, 1, 1), None, 40)
    found = check(matcher, [assessment], Question(AS_OF, place="abroad", period=period))
    row = flat(to_json(assessment) | {"precheck": precheck_json(found)})
    assert row["category_answers"] == "72106 trade: unknown, 29 of 12 months (duties unknown)"
    assert "72106 FST: unknown, 29 of 24 months (duties unknown)" in row["programme_answers"]


def test_where_there_is_no_answer_no_code_is_shown(matcher: Matcher) -> None:
    row = flat(to_json(assess(matcher, Letter.from_duties(["work hard"]))))
    assert row["status"] == "insufficient"
    assert row["reason"]
    assert row["code"] is row["confidence"] is row["candidates"] is None


def test_a_failed_record_has_its_reason_only() -> None:
    row = flat(failed(Record("7"), "broken"))
    assert {name for name, value in row.items() if value is not None} == {"id", "status", "reason"}


def nasty_rows() -> list[dict[str, object]]:
    return [
        {**dict.fromkeys(columns(precheck=False)), "id": text, "status": "error", "teer": 2}
        for text in [*NASTY, "\ud800", "\x07bell", "\ufffe"]
    ]


@pytest.mark.parametrize("kind", sorted(WRITERS))
def test_every_format_takes_nasty_text(tmp_path: Path, kind: str) -> None:
    rows, made = nasty_rows(), tmp_path / f"made{kind}"
    write_rows(iter(rows), tmp_path / f"x{kind}", made, precheck=False)
    if kind == ".csv":
        found = list(csv.DictReader(io.StringIO(made.read_text(encoding="utf-8-sig"), newline="")))
        ids = [row["id"] for row in found]
    elif kind == ".xlsx":
        sheet = openpyxl.load_workbook(made).worksheets[0]
        assert "f" not in {cell.data_type for row in sheet.iter_rows(min_row=2) for cell in row}
        ids = [str(row[0].value or "") for row in sheet.iter_rows(min_row=2)]
        assert all(row[7].value == 2 for row in sheet.iter_rows(min_row=2))
    elif kind == ".parquet":
        assert parquet.read_table(made)["teer"].to_pylist() == [2] * len(rows)
        return
    else:
        assert [json.loads(line)["id"] for line in made.read_text().splitlines()] == [
            row["id"] for row in rows
        ]
        return
    assert len(ids) == len(rows)
    assert not any(text.strip().startswith(("=", "+", "-", "@")) for text in ids)


@pytest.mark.parametrize(
    ("name", "letters", "said"),
    [("x.doc", 1, "no such kind"), ("x", 1, "no such kind"), ("x.xlsx", 2_000_000, "1,048,575")],
)
def test_what_would_fail_at_the_end_is_said_at_once(name: str, letters: int, said: str) -> None:
    with pytest.raises(OutputError, match=said):
        check_output(Path(name), letters)


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(OutputError, match=r"dutymatch\[batch\]"):
        check_output(Path("x.parquet"), 1)
