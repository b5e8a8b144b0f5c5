"""Old codes, dates that can be read in two ways, and dates that can't be."""

from __future__ import annotations

from datetime import date

import pytest

from classifier.finding import Finding
from classifier.findings.old_code import old_codes
from classifier.letter import Letter, Position, Quotation
from classifier.matcher import Matcher
from classifier.pasted import parse
from classifier.stated import Precision, StatedCode, StatedDate
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


FIRST, SECOND = quotation("01/03/2021"), quotation("2022-04-05")


def dated(quoted: Quotation, *days: str, precision: Precision = "day") -> StatedDate:
    return StatedDate(quoted, tuple(map(date.fromisoformat, days)), precision)


def impossible(
    matcher: Matcher, start: StatedDate, end: StatedDate | None, issued: StatedDate | None = None
) -> Finding | None:
    letter = Letter("dates", TEXT, (Position(start=start, end=end),), issued=issued)
    return of_letter(matcher, letter).get("dates-impossible")


def test_an_end_before_the_start_is_impossible(matcher: Matcher) -> None:
    found = impossible(matcher, dated(FIRST, "2023-06-05"), dated(SECOND, "2022-05-04"))
    assert found is not None
    assert (found.severity, found.place) == ("serious", 0)
    assert "ends on 4 May 2022, before it starts, on 5 June 2023" in found.message
    assert [piece.text for piece in found.evidence] == ["01/03/2021", "2022-04-05"]
    months = (
        dated(FIRST, "2023-06-01", precision="month"),
        dated(SECOND, "2022-01-01", precision="year"),
    )
    found = impossible(matcher, *months)
    assert found is not None
    assert "ends in 2022, before it starts, in June 2023" in found.message


def test_work_that_starts_after_the_letter_is_a_warning(matcher: Matcher) -> None:
    found = impossible(matcher, dated(FIRST, "2026-06-05"), None, dated(SECOND, "2025-05-12"))
    assert found is not None
    assert found.severity == "warning"
    assert "starts on 5 June 2026, after the letter's own date, on 12 May 2025" in found.message
    assert [piece.text for piece in found.evidence] == ["01/03/2021", "2022-04-05"]


def test_dates_that_may_be_right_are_no_finding(matcher: Matcher) -> None:
    one_way = dated(FIRST, "2022-06-05", "2022-05-06")
    assert not impossible(matcher, one_way, dated(SECOND, "2022-05-20"))
    assert not impossible(matcher, one_way, None, dated(SECOND, "2022-05-20"))
    month = dated(FIRST, "2022-05-01", precision="month")
    assert not impossible(matcher, dated(SECOND, "2022-05-31"), month)
    assert not impossible(matcher, dated(SECOND, "2022-05-31"), None, month)
    year = dated(FIRST, "2022-01-01", precision="year")
    assert not impossible(matcher, dated(SECOND, "2022-05-31"), year)
    same = dated(FIRST, "2022-05-31")
    assert not impossible(matcher, dated(SECOND, "2022-05-31"), same)
    # A contract may end after the letter that speaks of it.
    later = dated(SECOND, "2027-05-31")
    assert not impossible(matcher, same, later, dated(FIRST, "2025-05-12"))


LETTER = """Alder & Finch Ltd
7 Quay Road, Cork, Ireland

3 March 2025

To Whom It May Concern,

This is to confirm that Ms. Joan Reed {told}.

Her duties:
- Planning menus and ordering food
- Cooking meals to order

Brian Moss
Director
"""


def ahead(matcher: Matcher, told: str) -> Finding | None:
    return of_letter(matcher, parse(LETTER.format(told=told))).get("end-after-letter")


@pytest.mark.parametrize(
    "told",
    [
        "worked as a Cook from 1 May 2021 to 30 June 2025",
        "was a Cook from 1 May 2021 to 30 June 2031, 40 hours per week",
        "was employed as a Cook. She started on 1 May 2021 and left on 30 June 2025",
    ],
)
def test_work_that_was_over_after_the_letter_is_a_warning(matcher: Matcher, told: str) -> None:
    found = ahead(matcher, told)
    assert found is not None
    assert found.severity == "warning"
    assert "ended on 30 June 20" in found.message
    assert "after the letter's own date, on 3 March 2025" in found.message
    assert [piece.text for piece in found.evidence][1:] == ["3 March 2025"]


@pytest.mark.parametrize(
    "told",
    [
        "is employed as a Cook from 1 May 2021 until 30 June 2025",
        "was employed as a Cook on a contract from 1 May 2021 to 30 June 2025",
        "has worked as a Cook since 1 May 2021 and resigned; her last day will be 30 June 2025",
    ],
)
def test_an_agreed_end_is_said_to_lie_ahead(matcher: Matcher, told: str) -> None:
    found = ahead(matcher, told)
    assert found is not None
    assert found.severity == "info"
    assert "shows the work up to its own date only" in found.message


@pytest.mark.parametrize(
    "told",
    [
        "worked as a Cook from 1 May 2021 to 3 March 2025",
        "worked as a Cook from May 2021 to March 2025",
        "has worked as a Cook since 1 May 2021",
        "worked as a Cook from 1 May 2026 to 30 June 2026",
    ],
)
def test_an_end_up_to_the_letter_is_no_finding(matcher: Matcher, told: str) -> None:
    assert ahead(matcher, told) is None
