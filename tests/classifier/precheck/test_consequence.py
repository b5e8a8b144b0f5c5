"""A title that doesn't fit its duties says what that means for the category lists."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from classifier.assessment import assess
from classifier.findings.consequence import list_in_force
from classifier.kinds import KINDS
from classifier.matcher import Matcher
from classifier.precheck.kinds import KINDS as OF_PRECHECKS
from tests.classifier.precheck.letters import DEVELOPER, one_job


def test_both_codes_are_named_with_their_categories_and_the_list(matcher: Matcher) -> None:
    found = assess(matcher, one_job(DEVELOPER, title="Cybersecurity Analyst"))
    (mismatch,) = [one for one in found.findings if one.code == "title-duties-mismatch"]
    (note,) = [one.text for one in mismatch.evidence if "Express Entry" in one.text]
    assert note.startswith("21220 is on the list of ")
    assert "is on no list (Express Entry categories, version 2026" in note
    assert "last verified: 2026-09-15" in note
    assert found.pointed == (("21220",),)


def test_a_list_with_a_fault_fails_no_match(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DUTYMATCH_DATA", str(tmp_path))
    broken = tmp_path / "categories" / "express-entry" / "2027-03-01.toml"
    broken.parent.mkdir(parents=True)
    broken.write_text("x = 1", encoding="utf-8")
    assert list_in_force(tmp_path, date(2026, 11, 25)) is None


def test_the_table_of_findings_has_those_of_the_pre_check() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(set(codes)) == len(codes)
    assert {kind.code for kind in OF_PRECHECKS} <= set(codes)
