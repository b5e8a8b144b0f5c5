"""What holds of every finding, on any letter."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import classifier
from benchmarks.findings import judged, verdicts
from benchmarks.labelled import DEV, Labelled, read_labelled
from classifier.assessment import Assessment, assess
from classifier.finding import SEVERITIES
from classifier.kinds import KINDS
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.schema import SCHEMA, to_json

NEVER = re.compile(r"eligib|pass mark|chance|approv\w* (?:rate|probab)|probab\w* of approv|guarant")
LABELLED = list(read_labelled(DEV))


def check(result: Assessment) -> None:
    """Check that findings are of the table, quote the letter, and keep to their words."""
    highest = {kind.code: SEVERITIES.index(kind.severity) for kind in KINDS}
    source, catalogue = result.letter.source, result.match.catalogue
    assert catalogue.name
    severities = [SEVERITIES.index(finding.severity) for finding in result.findings]
    assert severities == sorted(severities, reverse=True)
    for finding in result.findings:
        assert SEVERITIES.index(finding.severity) <= highest[finding.code]
        assert finding.message.endswith((".", ")"))
        assert "\n" not in finding.message
        assert finding.place is None or 0 <= finding.place < len(result.letter.positions)
        for text in (finding.message, *(p.text for p in finding.evidence if p.kind == "note")):
            assert not NEVER.search(text.lower()), text
        for piece in finding.evidence:
            if piece.kind == "quotation":
                assert source[piece.start : piece.end] == piece.text


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    path = Path(classifier.__file__).parent / "schemas" / f"assessment-{SCHEMA}.json"
    return Draft202012Validator(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("labelled", LABELLED, ids=lambda one: one.id)
def test_findings_on_letters_hold_together(
    matcher: Matcher, validator: Draft202012Validator, labelled: Labelled
) -> None:
    for claim in (None, "21231"):
        result = assess(matcher, labelled.letter(), claim=claim)
        check(result)
        validator.validate(json.loads(json.dumps(to_json(result))))


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.text(max_size=80), max_size=8),
    st.text(max_size=40),
    st.sampled_from([None, "31301", "2174"]),
)
def test_any_text_gives_findings_that_hold_together(
    matcher: Matcher, duties: list[str], title: str, claim: str | None
) -> None:
    check(assess(matcher, Letter.from_duties(duties, title=title or None), claim=claim))


def test_labelled_letters_get_what_they_should(matcher: Matcher) -> None:
    counts = judged(matcher, LABELLED, parsed=False)
    total: Counter[str] = Counter()
    for count in counts.values():
        total.update(count)
    mismatch = counts["title-duties-mismatch"]
    assert mismatch["false"] == 0
    assert mismatch["right"] >= 0.85 * (mismatch["right"] + mismatch["missed"])
    for code in ("wording-copied", "duties-vague", "duties-too-few", "old-code"):
        assert counts[code]["false"] == 0
    assert total["right"] >= 0.9 * (total["right"] + total["missed"])
    assert total["right"] >= 0.9 * (total["right"] + total["false"])
    (vague,) = (count for code, count in counts.items() if "/" in code)
    assert vague["missed"] == 0


def test_letters_are_judged_by_their_labels() -> None:
    labels = {
        "expect_findings": ["a", "b"],
        "forbid_findings": ["c"],
        "expect_any_of": [["d", "e"], ["f"]],
    }
    found = dict(verdicts(labels, {"a", "c", "g", "insufficient"}))
    assert found == {
        "a": "right",
        "b": "missed",
        "c": "false",
        "g": "not judged",
        "insufficient": "not judged",
        "d/e": "right",
        "f": "right",
    }
    assert dict(verdicts(labels, {"a"}))["d/e"] == "missed"


def test_codes_stand_in_the_table_once() -> None:
    codes = [kind.code for kind in KINDS]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", code) for code in codes)
    assert all(not kind.meaning.endswith(".") for kind in KINDS)


def test_every_code_that_is_raised_stands_in_the_source_of_the_findings() -> None:
    """A kind that nothing raises would be a promise that nobody keeps."""
    folder = Path(classifier.__file__).parent
    sources = [path for path in folder.rglob("*.py") if path.name != "kinds.py"]
    text = "\n".join(path.read_text(encoding="utf-8") for path in sources)
    for kind in KINDS:
        said = f'"{kind.code}"' in text
        missing = kind.code.startswith("missing-")
        assert said or (missing and f'"{kind.code.removeprefix("missing-")}"' in text), kind.code


def test_a_catalogue_without_confidence_accuses_no_title(tmp_path: Path) -> None:
    (tmp_path / "unit_groups.csv").write_text(
        "code,title\nK-1,Bakers\nK-2,Welders\n", encoding="utf-8"
    )
    (tmp_path / "main_duties.csv").write_text(
        "code,number,duty\nK-1,1,Knead dough and bake bread\nK-2,1,Weld steel pipes\n",
        encoding="utf-8",
    )
    own = Matcher.open(str(tmp_path))
    duties = ["Welding of pipes", "Grinding welds", "Cutting plates", "Welding tanks"] * 2
    result = assess(own, Letter.from_duties(duties, title="Bakers"), claim="K-1")
    codes = {finding.code for finding in result.findings}
    assert not codes & {"title-duties-mismatch", "claimed-code-mismatch", "rival-close"}
    assert result.claim is not None
    assert result.claim.rank == 2
