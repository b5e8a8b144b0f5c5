"""What a pre-check never says, and whose word it takes."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from fractions import Fraction

from classifier.precheck import Precheck
from classifier.precheck.record import precheck_json
from classifier.precheck.result import CodeCheck
from occupations.category_store import open_series
from tests.classifier.precheck.letters import AS_OF, DEVELOPER, one_job

Checked = Callable[..., Precheck]


def code(found: Precheck, wanted: str) -> CodeCheck:
    return next(one for one in found.codes if one.code == wanted)


def raised(found: Precheck) -> set[str]:
    return {finding.code for finding in found.findings}


def test_the_title_is_not_decisive(checked: Checked) -> None:
    found = checked(one_job(DEVELOPER, title="Cybersecurity Analyst"))
    (finding,) = [one for one in found.findings if one.code == "category-title-only"]
    assert finding.severity == "serious"
    assert "21220" in finding.message
    assert found.asked[0].code not in {"21220"}
    same = checked(one_job(DEVELOPER, title="Software Developer"))
    assert "category-title-only" not in raised(same)


def test_no_pass_mark_no_verdict_and_no_probability(checked: Checked) -> None:
    found = checked(one_job(), place="abroad", application_date=date(2026, 8, 1))
    text = json.dumps(precheck_json(found)).lower()
    for never in ("eligib", "qualif", "pass mark", "approval", "%", "likely to"):
        assert never not in text.replace("certificate of qualification", "")


def test_the_teer_is_the_catalogue_s_and_no_digit_of_the_code(checked: Checked) -> None:
    assert code(checked(claim="21300"), "21300").group.teer == 1
    assert date(2026, 6, 1) == AS_OF
    assert Fraction(1560, 12) == 130


def test_older_codes_are_understood(checked: Checked) -> None:
    found = checked(claim="2174", as_of=date(2024, 6, 1))
    assert found.claims == ("21230", "21232", "21234")
    assert [one.code for one in found.asked] == ["21230", "21232", "21234"]
    assert open_series().version("2023").of_code("21232")
