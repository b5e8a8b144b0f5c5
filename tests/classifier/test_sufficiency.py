"""A vague text gets no confident code."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.sufficiency import shortfall, telling_words
from occupations.catalogue import PACKAGED

VAGUE = [
    ["Responsible for daily tasks assigned by the manager"],
    ["Worked well with the team", "Met all targets and deadlines", "Handled problems on time"],
    ["Performed other duties as required", "Prepared reports", "Attended meetings"],
    ["Coordinated with different departments", "Supported the company in its growth"],
    ["He was honest, hardworking and willing to help", "Ensured customer satisfaction"],
    ["Supervised staff", "Managed the office", "Maintained quality and standards"],
    ["work"],
    ["the of and"],
    ["..."],
]


@pytest.mark.parametrize("duties", VAGUE, ids=lambda duties: duties[0][:20])
def test_vague_duties_are_insufficient_and_say_why(matcher: Matcher, duties: list[str]) -> None:
    match = matcher.match(Letter.from_duties(duties))
    assert match.status == "insufficient"
    assert match.reason
    assert match.confidence is None
    assert all(candidate.confidence is None for candidate in match.candidates)


def test_a_copy_of_the_packaged_catalogue_has_no_confidence(tmp_path: Path) -> None:
    header = "code,title,teer,lead_statement"
    (tmp_path / "unit_groups.csv").write_text(f"{header}\n21232,Bakers,1,Bake bread\n")
    shutil.copyfile(PACKAGED / "catalogue.toml", tmp_path / "catalogue.toml")
    toml = (tmp_path / "catalogue.toml").read_text().replace("unit_groups = 516", "")
    (tmp_path / "catalogue.toml").write_text(toml)
    match = Matcher.open(str(tmp_path)).match(Letter.from_duties(["Bake bread and rolls"]))
    assert match.confidence is None
    assert match.candidates[0].confidence is None


@pytest.mark.parametrize(
    "duties",
    [
        ["did AP/AR, bank recs, GST filing"],
        ["MIG/TIG on pipe spools, fit-up from isos"],
        ["Drive tractor-trailer on long-haul routes"],
    ],
)
def test_terse_but_telling_duties_are_enough(matcher: Matcher, duties: list[str]) -> None:
    assert shortfall("", duties, matcher.scorer.lexicon) == ""
    assert matcher.match(Letter.from_duties(duties)).status == "ok"


def test_telling_words_are_known_and_not_common(matcher: Matcher) -> None:
    found = telling_words(["Responsible for welding pipes zzzz"], matcher.scorer.lexicon)
    assert found == {"weld", "pipe"}


def test_confidence_adds_up_level_by_level(matcher: Matcher) -> None:
    match = matcher.match(Letter.from_duties(["Weld steel pipes", "Read drawings"]), top=50)
    confidence = match.confidence
    assert confidence is not None
    assert sum(share.confidence for share in confidence.teers) == pytest.approx(1, abs=0.03)
    for share in confidence.minor_groups:
        own = [c for c in match.candidates if c.group.hierarchy.minor_group.code == share.code]
        assert share.confidence >= sum(c.confidence or 0 for c in own) - 1e-3
    assert confidence.candidate_set[0] == match.candidates[0].code
    assert confidence.coverage == 0.9
