"""Letters whose duties are copied are found, honest ones never accused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import classifier.training
from benchmarks.labelled import DEV, read_labelled
from classifier.matcher import Matcher
from tests.classifier.findings.raising import CARPENTRY, COOKING, HELP_DESK, NURSING, findings

CODE = "wording-copied"
WRITTEN = Path(classifier.training.__file__).parent / "cases" / "written.jsonl"


@pytest.mark.parametrize("code", ["21231", "31301", "63200", "73300", "13110"])
def test_duties_pasted_from_here_are_found(matcher: Matcher, code: str) -> None:
    duties = [duty.text for duty in matcher.catalogue.main_duties(code)][:6]
    finding = findings(matcher, duties)[CODE]
    assert finding.severity == "warning"
    assert f"of {len(duties)} duties" in finding.message
    quoted = [piece.text for piece in finding.evidence if piece.kind == "quotation"]
    assert set(quoted) <= set(duties)
    notes = [piece.text for piece in finding.evidence if piece.kind == "note"]
    assert any(code in note and "%" in note for note in notes)


def test_two_copied_duties_among_others_are_found(matcher: Matcher) -> None:
    copied = [duty.text for duty in matcher.catalogue.main_duties("63200")][:2]
    finding = findings(matcher, [*COOKING[:4], *copied])[CODE]
    assert finding.message.startswith("2 of 6 duties repeat the wording")


def test_one_copied_duty_repeats_it(matcher: Matcher) -> None:
    long = max((duty.text for duty in matcher.catalogue.main_duties("63200")), key=len)
    among, alone = (findings(matcher, own)[CODE].message for own in ([*COOKING[:3], long], [long]))
    assert among.startswith("1 of 4 duties repeats the wording")
    assert alone.startswith("The only duty repeats the wording")


def test_official_duties_are_found(matcher: Matcher, shared: Path) -> None:
    from classifier.training.material import official_tables

    duties: dict[str, list[str]] = {}
    for row in official_tables(shared, matcher.catalogue)["main_duties"]:
        duties.setdefault(row["code"], []).append(row["duty"])
    chosen = [own[:7] for own in list(duties.values())[::40]]
    missed = [own for own in chosen if CODE not in findings(matcher, own)]
    assert not missed


@pytest.mark.parametrize("duties", [CARPENTRY, COOKING, HELP_DESK, NURSING])
def test_fresh_duties_are_not_accused(matcher: Matcher, duties: tuple[str, ...]) -> None:
    assert CODE not in findings(matcher, duties)


def test_no_written_case_and_no_labelled_letter_is_accused(matcher: Matcher) -> None:
    with WRITTEN.open(encoding="utf-8") as stream:
        lists = [json.loads(line)["duties"] for line in stream][::5]
    for labelled in read_labelled(DEV):
        lists += [[duty.line for duty in p.duties] for p in labelled.letter().positions]
    accused = [duties for duties in lists if duties and CODE in findings(matcher, duties)]
    assert not accused
