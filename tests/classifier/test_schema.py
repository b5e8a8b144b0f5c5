"""The JSON output follows its published schema."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import classifier
from classifier.assessment import assess
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.reading import read_letter
from classifier.schema import SCHEMA, to_json

TEXTS = Path(__file__).parents[1] / "texts"
PATH = Path(classifier.__file__).parent / "schemas" / f"assessment-{SCHEMA}.json"


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("path", sorted(TEXTS.glob("*.txt")), ids=lambda path: path.name)
def test_matches_follow_the_schema(
    matcher: Matcher, validator: Draft202012Validator, path: Path
) -> None:
    letter = read_letter(path)
    result = json.loads(json.dumps(to_json(assess(matcher, letter))))
    validator.validate(result)
    for duty in result["duties"]:
        assert letter.source[duty["start"] : duty["end"]] == duty["text"]


def test_a_title_alone_and_nothing_follow_the_schema(
    matcher: Matcher, validator: Draft202012Validator
) -> None:
    for letter in (Letter.from_duties([], title="PSW"), Letter.from_duties([])):
        validator.validate(json.loads(json.dumps(to_json(assess(matcher, letter)))))


def test_a_match_without_its_parts_does_not_follow_it(
    matcher: Matcher, validator: Draft202012Validator
) -> None:
    result = to_json(assess(matcher, Letter.from_duties(["Weld steel pipes"])))
    for key in ("schema", "catalogue", "candidates", "findings"):
        assert not validator.is_valid({k: v for k, v in result.items() if k != key})
    assert not validator.is_valid({**result, "probability of approval": 0.9})
