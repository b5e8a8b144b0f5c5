"""Match and pre-check say the same of what a title points to, and call an ambiguous one so."""

from __future__ import annotations

from classifier.assessment import assess
from classifier.matcher import Matcher
from classifier.precheck import Question, check
from tests.classifier.precheck.letters import AS_OF, DEVELOPER, one_job

LABORATORY = (
    "Made up reagents and standard solutions for the titrations",
    "Ran samples on the gas chromatograph and the spectrometer",
    "Calibrated the instruments and wrote down the readings",
    "Carried out syntheses and purified the products",
    "Kept the chemical store and its safety sheets",
)


def messages(matcher: Matcher, title: str, duties: tuple[str, ...]) -> dict[str, tuple[str, str]]:
    assessment = assess(matcher, one_job(duties, title=title), top=10)
    found = check(matcher, [assessment], Question(AS_OF))
    return {
        one.code: (one.severity, one.message) for one in (*assessment.findings, *found.findings)
    }


def test_an_ambiguous_title_is_called_so_by_both(matcher: Matcher) -> None:
    found = messages(matcher, "Research Assistant", LABORATORY)
    severity, said = found["title-duties-mismatch"]
    assert severity == "serious"
    assert said.startswith("The title is ambiguous and points to 12113 ")
    assert " or 41201 " in said
    severity, said = found["category-title-only"]
    assert severity == "warning"  # the likeliest of its unit groups is on no list
    assert "'Research Assistant' is ambiguous and points to 12113 or 41201, of which 41201" in said
    assert "is on the list of researchers_canada" in said


def test_the_lists_are_named_for_each_that_it_points_to(matcher: Matcher) -> None:
    assessment = assess(matcher, one_job(LABORATORY, title="Research Assistant"))
    (found,) = [one for one in assessment.findings if one.code == "title-duties-mismatch"]
    notes = [piece.text for piece in found.evidence if piece.kind == "note"]
    assert "12113 is of TEER 2, 41201 of TEER 1, 22100 of TEER 2" in notes
    assert any("41201 is on the list of" in note for note in notes)


def test_a_title_of_one_unit_group_is_not(matcher: Matcher) -> None:
    found = messages(matcher, "Cybersecurity Analyst", DEVELOPER)
    assert found["title-duties-mismatch"][1].startswith("The title points to 21220 ")
    severity, said = found["category-title-only"]
    assert severity == "serious"
    assert "the title 'Cybersecurity Analyst' points to 21220, on the list of stem;" in said
