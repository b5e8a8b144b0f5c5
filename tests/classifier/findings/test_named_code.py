"""A code that the letter itself names is held against its duties as a claimed one is."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from classifier.assessment import assess
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.parsing.codes import find_codes
from tests.classifier.findings.raising import CARPENTRY, NURSING, of_letter, promoted

MISMATCH, SOME = "claimed-code-mismatch", "claim-fits-some-positions"


def _naming(said: str, duties: Sequence[str] = CARPENTRY) -> Letter:
    return _with(Letter.from_duties(duties), said)


def _with(letter: Letter, said: str) -> Letter:
    source = f"{letter.source}\n{said}\n"
    return replace(letter, source=source, codes=find_codes(source))


@pytest.mark.parametrize(
    ("said", "code"), [("NOC: 21231", "21231"), ("(NOC 2016 code 3012)", "3012")]
)
def test_a_code_of_another_occupation_is_serious(matcher: Matcher, said: str, code: str) -> None:
    letter = _naming(said)
    finding = of_letter(matcher, letter)[MISMATCH]
    assert finding.severity == "serious"
    assert finding.message.startswith(f"The letter's code {code} ")
    assert "72310" in finding.message
    quoted = finding.evidence[0]
    assert (quoted.kind, letter.source[quoted.start : quoted.end]) == ("quotation", code)
    assert assess(matcher, letter).claim is None


@pytest.mark.parametrize("said", ["NOC 72310", "NOC 7271", "NOC 72310, 7271 before", "NOC 99999"])
def test_a_code_that_the_duties_show_is_not_accused(matcher: Matcher, said: str) -> None:
    assert not {MISMATCH, SOME} & of_letter(matcher, _naming(said)).keys()


def test_beside_a_code_that_fits_another_is_a_warning(matcher: Matcher) -> None:
    assert of_letter(matcher, _naming("NOC 72310 or NOC 31301"))[MISMATCH].severity == "warning"


def test_a_code_that_is_claimed_too_is_spoken_of_once(matcher: Matcher) -> None:
    found = assess(matcher, _naming("NOC 21231"), claim="21231").findings
    (finding,) = [one for one in found if one.code == MISMATCH]
    assert finding.message.startswith("The claimed code 21231 ")


def test_the_code_of_an_earlier_position_has_its_months_only(matcher: Matcher) -> None:
    letter = promoted(("Carpenter", CARPENTRY[:5]), ("Registered Nurse", NURSING))
    finding = of_letter(matcher, _with(letter, "NOC 72310"))[SOME]
    assert finding.message.startswith("The letter's code 72310 is that of position 1, Carpenter")
    both = of_letter(matcher, _with(letter, "NOC 72310 and NOC 31301"))
    assert not {MISMATCH, SOME} & both.keys()


def test_without_duties_a_code_is_not_held(matcher: Matcher) -> None:
    letter = _with(Letter.from_duties([], title="Carpenter"), "NOC 21231")
    assert MISMATCH not in of_letter(matcher, letter)
