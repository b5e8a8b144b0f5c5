"""Evaluation reads cases, counts right, and names what is wrong with a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.cases import OWN
from classifier.errors import LetterError
from classifier.evaluation import evaluate, read_cases
from classifier.matcher import Matcher


def test_figures_over_our_own_cases_hold_together(matcher: Matcher) -> None:
    evaluation = evaluate(matcher, read_cases(OWN)[:20])
    figures = evaluation.figures
    assert figures.cases == 20 == len(evaluation.outcomes)
    assert figures.top_1.value <= figures.top_3.value <= figures.top_5.value
    assert figures.top_1.low <= figures.top_1.value <= figures.top_1.high
    assert sum(level.cases for level in evaluation.by_teer.values()) == 20
    assert sum(level.cases for level in evaluation.by_broad_category.values()) == 20
    right = sum(outcome.rank == 0 for outcome in evaluation.outcomes)
    assert figures.top_1.value == right / 20
    json.dumps(evaluation.to_json())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("{", "line 1: no case"),
        ("[]", "line 1: no case"),
        ('{"duties": ["x"]}', "no 'expected'"),
        ('{"expected": ["21232"]}', "no 'duties'"),
        ('{"duties": ["x"], "expected": []}', "'expected' is empty"),
        ('{"duties": [1], "expected": ["21232"]}', "'duties' is no list of strings"),
        ('{"duties": "weld", "expected": ["21232"]}', "'duties' is no list of strings"),
        ('{"duties": ["weld"], "expected": "21232"}', "'expected' is no list of strings"),
        ('{"text": 1, "expected": ["21232"]}', "'title' or 'text' is no string"),
        ('{"duties": ["x"], "expected": ["21232"], "colour": 1}', "unknown key 'colour'"),
        ('{"industry": "mining", "duties": ["x"], "expected": ["21232"]}', "without a title"),
        ('{"title": "cook", "industry": 7, "expected": ["21232"]}', "'industry' is no string"),
        ('{"title": "", "expected": ["21232"]}', "no 'duties'"),
        ("", "there is no case in it"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, line: str, expected: str) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(LetterError) as caught:
        read_cases(path)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_title_may_stand_alone_and_with_an_industry(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(
        '{"title": "operator", "industry": "sawmill", "expected": ["94120"]}\n'
        '{"title": "welder", "industry": "", "duties": [], "expected": ["72106"]}\n'
    )
    titles = [case.letter.title for case in read_cases(path)]
    assert [title and title.line for title in titles] == ["operator, sawmill", "welder"]
    assert not any(case.letter.duties for case in read_cases(path))


def test_an_unknown_code_is_named(matcher: Matcher, tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text('{"id": "a", "text": "- weld\\n- grind", "expected": ["99999"]}\n')
    with pytest.raises(LetterError, match=r"a: NOC 2021 Version 1\.0 has no unit group '99999'"):
        evaluate(matcher, read_cases(path))


def test_a_diagram_is_drawn(matcher: Matcher, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    from classifier.diagrams import draw

    outcomes = evaluate(matcher, read_cases(OWN)[:10]).outcomes
    draw(outcomes, tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(LetterError, match="can't be written"):
        draw(outcomes, tmp_path / "absent" / "plot.png")


def test_a_case_without_words_counts_as_wrong(matcher: Matcher, tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text('{"duties": [], "expected": ["00010"]}\n', encoding="utf-8")
    figures = evaluate(matcher, read_cases(path)).figures
    assert figures.top_1.value == figures.top_10.value == 0
