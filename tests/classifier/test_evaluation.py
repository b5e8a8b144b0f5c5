"""Evaluation reads cases, counts right, and names what is wrong with a line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.cases import OWN
from classifier.cases import cases_in, read_cases
from classifier.errors import LetterError
from classifier.evaluation import Figures, evaluate
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
        ('{"duties": ["weld"], "expected": 21232}', "'expected' is no list of strings"),
        ('{"duties": ["weld"], "expected": " "}', "'expected' is no list of strings"),
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
    assert str(caught.value).endswith('"expected": ["21232"]}')


def test_a_title_may_stand_alone_and_with_an_industry(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text(
        '{"title": "operator", "industry": "sawmill", "expected": ["94120"]}\n'
        '{"title": "welder", "industry": "", "duties": [], "expected": ["72106"]}\n'
    )
    titles = [case.letter.title for case in read_cases(path)]
    assert [title and title.line for title in titles] == ["operator, sawmill", "welder"]
    assert not any(case.letter.duties for case in read_cases(path))


def test_what_is_no_file_of_lines_says_what_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "cases.xlsx").write_bytes(b"PK\x03\x04\xff\xfe")
    for name, said in (
        ("cases.xlsx", "no text in UTF-8; cases are JSON lines in UTF-8"),
        (".", "this is a folder; give a file of JSON lines"),
        ("absent.jsonl", "can't be read (No such file or directory); give the path of a file"),
    ):
        with pytest.raises(LetterError) as caught:
            read_cases(tmp_path / name)
        assert said in str(caught.value)


def test_an_unknown_code_is_named_with_its_line(matcher: Matcher) -> None:
    for code, said in (
        ("99999", r"NOC 2021 Version 1\.0 has no unit group '99999'; find one by title"),
        ("9999", r"NOC 2016 Version 1\.3 has no unit group '9999'; find one by title"),
        ("72106, 63200", "names several codes"),
    ):
        line = json.dumps({"id": "a", "text": "- weld\n- grind", "expected": [code]})
        cases = cases_in(f"\n{line}\n".encode(), "mine.jsonl")
        with pytest.raises(LetterError, match=rf"mine\.jsonl, line 2: the expected code: .*{said}"):
            evaluate(matcher, cases)


def figures_of(matcher: Matcher, *records: dict[str, object]) -> Figures:
    lines = "\n".join(map(json.dumps, records))
    return evaluate(matcher, cases_in(lines.encode(), "x")).figures


def test_an_older_code_stands_for_its_successors_and_one_code_needs_no_list(
    matcher: Matcher,
) -> None:
    (case,) = cases_in(b'{"title": "Programmer", "expected": "2174"}', "x")
    assert case.codes(matcher.catalogue) == {"21230", "21232", "21234"}
    welder = {"title": "Welder", "expected": "NOC 72106"}
    found = figures_of(matcher, {"title": "Staff Nurse", "expected": ["3012"]}, welder)
    assert found.top_1.value == 1.0


def test_a_confidence_that_is_withheld_counts_as_none(matcher: Matcher) -> None:
    cook = {"title": "Cook", "expected": ["63200"]}
    vague = {"duties": ["good morning"], "expected": ["63200"]}
    alone, both = figures_of(matcher, cook), figures_of(matcher, cook, vague)
    assert (alone.withheld, both.withheld) == (0, 1)
    assert both.calibration_error == alone.calibration_error
    assert both.calibration_error_by_chance == alone.calibration_error_by_chance
    assert (both.set_size, both.set_coverage) == (alone.set_size, alone.set_coverage)
    assert (alone.codable_at_90, both.codable_at_90) == (1.0, 0.5)
    none = figures_of(matcher, vague)
    assert (none.calibration_error, none.set_size, none.codable_at_90) == (None, None, 0.0)


def test_few_cases_that_are_all_right_leave_doubt(matcher: Matcher) -> None:
    cook = {"title": "Cook", "expected": ["63200"]}
    found = figures_of(matcher, *[cook] * 4)
    for rate in (found.top_1, found.top_10, found.mrr):
        assert (rate.value, rate.high) == (1.0, 1.0)
        assert 0.5 < rate.low < 0.52
    chance = found.calibration_error_by_chance
    assert chance is not None
    assert chance.median <= chance.high


def test_a_diagram_is_drawn(matcher: Matcher, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    from classifier.diagrams import draw

    outcomes = evaluate(matcher, read_cases(OWN)[:10]).outcomes
    draw(outcomes, tmp_path / "plot.png")
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(LetterError, match="can't be written"):
        draw(outcomes, tmp_path / "absent" / "plot.png")
    vague = evaluate(matcher, cases_in(b'{"duties": ["x"], "expected": "63200"}', "x")).outcomes
    with pytest.raises(LetterError, match="no case has a confidence"):
        draw(vague, tmp_path / "plot.png")


def test_a_case_without_words_counts_as_wrong(matcher: Matcher, tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text('{"duties": [], "expected": ["00010"]}\n', encoding="utf-8")
    figures = evaluate(matcher, read_cases(path)).figures
    assert figures.top_1.value == figures.top_10.value == 0
