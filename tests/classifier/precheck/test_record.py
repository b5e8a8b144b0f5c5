"""The pre-check as JSON follows the one schema, and can be called as the library says."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker

import classifier
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.precheck import Precheck
from classifier.precheck.record import document
from classifier.schema import SCHEMA
from tests.classifier.precheck.letters import AS_OF, DEVELOPER, one_job

Checked = Callable[..., Precheck]
PATH = Path(classifier.__file__).parent / "schemas" / f"assessment-{SCHEMA}.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = json.loads(PATH.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, format_checker=FormatChecker())


LETTERS: list[tuple[list[Letter], dict[str, object]]] = [
    ([], {"claim": "21232"}),
    ([], {"claim": "2174", "as_of": date(2020, 1, 1)}),
    ([one_job()], {"application_date": date(2026, 8, 1), "place": "abroad"}),
    ([one_job(title="Cybersecurity Analyst", duties=DEVELOPER, end="present")], {}),
    ([one_job(name="a.txt"), one_job(start=None, name="b.txt")], {"claim": "42102"}),
    ([one_job(("Various tasks",), start="2024-03-01|2024-01-03")], {"categories": ("french",)}),
]


@pytest.mark.parametrize(("letters", "question"), LETTERS)
def test_it_follows_the_schema(
    checked: Checked,
    matcher: Matcher,
    validator: Draft202012Validator,
    letters: list[Letter],
    question: dict[str, object],
) -> None:
    record = json.loads(json.dumps(document(checked(*letters, **question), matcher.catalogue)))
    validator.validate(record)
    assert record["id"] == (letters[0].id if letters else "claim")
    assert len(record["precheck"]["others"]) == max(0, len(letters) - 1)
    assert not validator.is_valid({**record, "precheck": {**record["precheck"], "verdict": 1}})


def test_the_figures_are_those_of_the_result(checked: Checked, matcher: Matcher) -> None:
    found = checked(one_job(country="IN"))
    record = document(found, matcher.catalogue)["precheck"]
    stem = record["codes"][0]["categories"][0]
    assert stem["category"] == "stem"
    assert stem["answer"] == "shown"
    assert stem["experience"]["measures"] == [
        {
            "day": "2026-06-01",
            "window": {"first": "2023-06-02", "last": "2026-06-01"},
            "months": {"least": 12.0, "most": 12.0},
            "hours": {"least": 1560.0, "most": 1560.0},
            "answer": "shown",
        }
    ]
    assert stem["experience"]["runs_out"] == "2027-01-01"
    assert [v["categories"] for v in record["codes"][0]["history"]] == [[], ["stem"], ["stem"]]
    assert record["positions"][0]["best"] == "22300"


def test_the_package_is_called_as_the_library_says(matcher: Matcher) -> None:
    first = classifier.precheck([one_job()], as_of=AS_OF, matcher=matcher)  # type: ignore[operator]
    from classifier.precheck.kinds import KINDS

    second = classifier.precheck([one_job()], as_of=AS_OF, matcher=matcher)  # type: ignore[operator]
    assert KINDS
    assert first == second
    assert isinstance(first, Precheck)
    with pytest.raises(AttributeError):
        _ = classifier.nothing_of_the_kind
