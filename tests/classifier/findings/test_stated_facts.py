"""Old codes and dates that can be read in two ways."""

from __future__ import annotations

from datetime import date

from classifier.findings.old_code import old_codes
from classifier.letter import Letter, Position, Quotation
from classifier.matcher import Matcher
from classifier.stated import StatedCode, StatedDate
from occupations.catalogue import Catalogue
from tests.classifier.findings.raising import of_letter

TEXT = "NOC 2174 and NOC 21232 and 9999 from 01/03/2021 to 2022-04-05"


def quotation(text: str) -> Quotation:
    start = TEXT.index(text)
    return Quotation(text, start, start + len(text))


def test_an_old_code_is_named_with_its_successors(catalogue: Catalogue) -> None:
    codes = (
        StatedCode(quotation("2174"), "2174", "2016"),
        StatedCode(quotation("2174"), "2174", "2016"),
        StatedCode(quotation("21232"), "21232", "2021"),
    )
    (finding,) = old_codes(catalogue, Letter("old", TEXT, codes=codes))
    assert (finding.code, finding.severity, finding.place) == ("old-code", "warning", None)
    assert "2174, a code of NOC 2016" in finding.message
    assert [piece.code for piece in finding.evidence[1:]] == ["21230", "21232", "21234"]
    assert finding.evidence[0].text == "2174"


def test_an_old_code_that_never_was_is_called_so(catalogue: Catalogue) -> None:
    codes = (StatedCode(quotation("9999"), "9999", "2016"),)
    (finding,) = old_codes(catalogue, Letter("odd", TEXT, codes=codes))
    assert "has no such code" in finding.message
    assert len(finding.evidence) == 1


def test_new_codes_are_no_finding(catalogue: Catalogue) -> None:
    codes = (StatedCode(quotation("21232"), "21232", "2021"),)
    assert not list(old_codes(catalogue, Letter("new", TEXT, codes=codes)))


def test_an_ambiguous_date_is_given_in_both_readings(matcher: Matcher) -> None:
    start = StatedDate(quotation("01/03/2021"), (date(2021, 3, 1), date(2021, 1, 3)))
    end = StatedDate(quotation("2022-04-05"), (date(2022, 4, 5),))
    finding = of_letter(matcher, Letter("dates", TEXT, (Position(start=start, end=end),)))[
        "date-ambiguous"
    ]
    assert "start date can be read as 1 March 2021 or 3 January 2021" in finding.message
    assert [piece.text for piece in finding.evidence] == ["01/03/2021"]
    plain = Letter("dates", TEXT, (Position(start=end, end=end),))
    assert "date-ambiguous" not in of_letter(matcher, plain)
