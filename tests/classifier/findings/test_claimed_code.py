"""A claimed code is held against the duties alone."""

from __future__ import annotations

import pytest

from classifier.assessment import assess, assess_all
from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.matcher import Matcher
from tests.classifier.findings.raising import (
    CARPENTRY,
    COOKING,
    HELP_DESK,
    NURSING,
    findings,
    of_letter,
    promoted,
)

CODE, SOME = "claimed-code-mismatch", "claim-fits-some-positions"
UNCLEAR = "claim-unclear"


def test_a_code_of_another_occupation_is_serious(matcher: Matcher) -> None:
    finding = findings(matcher, CARPENTRY, claim="21231")[CODE]
    assert finding.severity == "serious"
    assert "21231" in finding.message
    assert "72310" in finding.message
    assert {piece.code for piece in finding.evidence if piece.kind == "main duty"} == {"21231"}


@pytest.mark.parametrize("claim", ["72310", " 72310 ", "7271"])
def test_the_right_code_is_not_accused_old_or_new(matcher: Matcher, claim: str) -> None:
    result = assess(matcher, Letter.from_duties(CARPENTRY), claim=claim)
    assert CODE not in {finding.code for finding in result.findings}
    assert result.claim is not None
    assert result.claim.codes == ("72310",)
    assert result.claim.rank == 1
    assert result.claim.candidate is not None
    assert result.claim.candidate.code == "72310"


def test_an_old_code_stands_for_the_best_of_its_successors(matcher: Matcher) -> None:
    result = assess(matcher, Letter.from_duties(HELP_DESK), claim="2174")
    assert result.claim is not None
    assert result.claim.stated == "2174"
    assert set(result.claim.codes) == {"21230", "21232", "21234"}
    assert result.claim.candidate is not None
    assert result.claim.candidate.code in result.claim.codes
    finding = next(f for f in result.findings if f.code == CODE)
    assert "2174 (as 2123" in finding.message


def test_a_rival_that_the_duties_allow_for_is_no_mismatch(matcher: Matcher) -> None:
    assert CODE not in findings(matcher, COOKING, claim="63200")


def test_the_title_does_not_help_a_claim(matcher: Matcher) -> None:
    letter = Letter.from_duties(CARPENTRY, title="Software Engineer")
    result = assess(matcher, letter, claim="21231")
    assert result.claim is not None
    assert result.claim.rank is not None
    assert result.claim.rank > 20
    assert CODE in {finding.code for finding in result.findings}


def test_without_duties_a_claim_has_no_rank(matcher: Matcher) -> None:
    result = assess(matcher, Letter.from_duties([], title="Carpenter"), claim="72310")
    assert result.claim is not None
    assert (result.claim.rank, result.claim.candidate) == (None, None)
    assert CODE not in {finding.code for finding in result.findings}


@pytest.mark.parametrize("claim", ["99999", "9999", "", "  ", "carpenter", "72310 or 21231"])
def test_an_unknown_code_is_one_line(matcher: Matcher, claim: str) -> None:
    with pytest.raises(LetterError, match="the claimed code") as raised:
        assess(matcher, Letter.from_duties(CARPENTRY), claim=claim)
    assert "\n" not in str(raised.value)


def test_an_unclear_claim_is_a_finding_where_that_is_wanted(matcher: Matcher) -> None:
    claims = ["72310, 21231", "carpentry", "12"]
    letters = [Letter.from_duties(CARPENTRY) for _ in claims]
    several, none, short = assess_all(matcher, letters, claims=claims, refuse=False)
    plain = assess(matcher, letters[0])
    for result, said in (
        (several, "names several codes (72310, 21231); give one of them"),
        (none, "has no unit group 'carpentry'; find one by title"),
        (short, "may be 00012 or NOC 2016 0012; write them"),
    ):
        unclear = next(f for f in result.findings if f.code == UNCLEAR)
        assert unclear.severity == "warning"
        assert unclear.message.startswith("The claim was not held against the duties: ")
        assert said in unclear.message
        assert [f for f in result.findings if f.code != UNCLEAR] == list(plain.findings)
        assert result.match.candidates == plain.match.candidates
        assert result.claim is not None
        assert (result.claim.codes, result.claim.rank, result.claim.ranks) == ((), None, (None,))
    assert [claim.claim and claim.claim.stated for claim in (several, none, short)] == claims


def test_restored_zeros_are_told_and_the_code_is_held(matcher: Matcher) -> None:
    result = assess(matcher, Letter.from_duties(NURSING), claim="124")
    assert result.claim is not None
    assert (result.claim.stated, result.claim.codes) == ("0124", ("10022",))
    unclear = next(f for f in result.findings if f.code == UNCLEAR)
    assert unclear.severity == "info"
    assert "The claim 124 is taken for NOC 2016 0124" in unclear.message
    assert [piece.code for piece in unclear.evidence] == ["10022"]
    assert CODE in {finding.code for finding in result.findings}


def test_each_letter_has_its_own_claim(matcher: Matcher) -> None:
    letters = [Letter.from_duties(CARPENTRY), Letter.from_duties(COOKING)]
    first, second = assess_all(matcher, letters, claims=["72310", None])
    assert first.claim is not None
    assert second.claim is None


@pytest.mark.parametrize("claim", ["72310", "7271"])
def test_an_earlier_position_is_claimed_with_its_own_months(matcher: Matcher, claim: str) -> None:
    letter = promoted(("Carpenter", CARPENTRY[:5]), ("Registered Nurse", NURSING))
    found = of_letter(matcher, letter, claim=claim)
    assert CODE not in found
    finding = found[SOME]
    assert (finding.severity, finding.place) == ("info", 0)
    assert "that of position 1, Carpenter, not of position 2, Registered Nurse" in finding.message
    assert "only the months of position 1 can count" in finding.message
    assert any("position 2, Registered Nurse" in piece.text for piece in finding.evidence)
    held = assess(matcher, letter, claim=claim).claim
    assert held is not None
    assert (held.place, held.rank, held.ranks[0]) == (0, 1, 1)
    assert held.ranks[1] is not None
    assert held.ranks[1] > 20


def test_positions_of_one_occupation_are_claimed_together(matcher: Matcher) -> None:
    letter = promoted(("Carpenter", CARPENTRY[:3]), ("Carpenter", CARPENTRY[3:]))
    assert not {CODE, SOME} & of_letter(matcher, letter, claim="72310").keys()


def test_a_code_of_no_position_names_the_one_it_fits_best(matcher: Matcher) -> None:
    letter = promoted(("Carpenter", CARPENTRY[:5]), ("Registered Nurse", NURSING))
    finding = of_letter(matcher, letter, claim="21231")[CODE]
    assert finding.severity == "serious"
    assert "of position " in finding.message
    held = assess(matcher, letter, claim="21231").claim
    assert held is not None
    assert held.rank == min(rank for rank in held.ranks if rank)


@pytest.mark.parametrize(
    ("title", "severity"),
    [("Software Engineer", "warning"), ("", "warning"), ("Registered Nurse", "serious")],
)
def test_a_position_without_duties_may_be_the_one_that_is_claimed(
    matcher: Matcher, title: str, severity: str
) -> None:
    letter = promoted((title, ()), ("Carpenter", CARPENTRY))
    finding = of_letter(matcher, letter, claim="21231")[CODE]
    assert (finding.severity, finding.place) == (severity, 1)
    silent = [piece for piece in finding.evidence if "states too little" in piece.text]
    assert bool(silent) == (severity == "warning")


def test_a_claim_without_any_duty_says_nothing(matcher: Matcher) -> None:
    letter = promoted(("Carpenter", ()), ("Registered Nurse", ()))
    assert not {CODE, SOME} & of_letter(matcher, letter, claim="72310").keys()


BARE = (
    "oversaw formwork and concrete on site",
    "checked submittals of material",
    "worked out quantities",
    "met the consultant's inspectors",
)


def test_a_claim_that_the_duties_show_as_much_as_the_first_is_a_rival(matcher: Matcher) -> None:
    result = assess(matcher, Letter.from_duties(BARE), claim="72310")
    assert CODE not in {finding.code for finding in result.findings}
    (finding,) = [one for one in result.findings if "claimed" in one.message]
    first = result.match.candidates[0]
    assert (finding.code, finding.severity) == ("rival-close", "info")
    assert finding.message.startswith("The duties hardly tell the claimed code 72310 (rank 6) from")
    assert first.code in finding.message
    assert (first.confidence or 1.0) < 0.5


def test_a_claim_far_down_or_beside_a_clear_first_is_none(matcher: Matcher) -> None:
    assert of_letter(matcher, Letter.from_duties(BARE), claim="70010")[CODE].severity == "serious"
    open_ = ("supervised concrete works on site", "checked materials against specifications")
    far = of_letter(matcher, Letter.from_duties([*open_, *BARE[2:]]), claim="70010")[CODE]
    assert far.severity == "warning"
    assert "they are rather those of 22300" in far.message
    assert "they are those of 72310" in findings(matcher, CARPENTRY, claim="72106")[CODE].message
