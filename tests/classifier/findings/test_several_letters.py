"""Two letters in one file are said to be two; one letter with whatever beside it isn't."""

from __future__ import annotations

import pytest

from classifier.assessment import assess
from classifier.finding import Finding
from classifier.findings.several_letters import CODE, several_letters
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.parsing.parse import parse

FIRST = """Tavola Bread Works Ltd
14 Quay Road, Cork T12 AB34, Ireland

4 March 2021

{opens}

Brona Keane was employed by Tavola Bread Works Ltd as a Baker from 8 January 2015 to 26 June 2018.
She worked 40 hours a week and was paid 24,000 euros a year.

Her duties were:
- kneaded dough and shaped loaves
- cleaned the mixers and weighed out flour

{closes}
Odhran Walsh
Office Manager
"""
SECOND = """Molino Pasta plc
Mill House, Galway H91 AB34, Ireland

11 April 2024

{opens}

Brona Keane has worked for Molino Pasta plc since 5 July 2018 in the role of Production Planner, on
a permanent contract of 39 hours a week and a salary of 41,000 euros a year.

Her duties are:
- plans the shifts of the lines
- orders flour, eggs and packaging

{closes}
Ines Duarte
Head of Operations
"""


def _found(text: str) -> list[Finding]:
    return list(several_letters(Letter("one", text, form="letter")))


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        ("To whom it may concern", "Yours faithfully"),
        ("TO WHOMSOEVER IT MAY CONCERN:", "Kind regards,"),
        ("Dear Sir or Madam,", "Sincerely,"),
        ("This is to certify the following.", "Authorised Signatory"),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\f", "\n--------\n\nLetter 2\n\n"])
def test_two_letters_in_one_file_are_said_to_be_two(opens: str, closes: str, between: str) -> None:
    parts = [part.format(opens=opens, closes=closes) for part in (FIRST, SECOND)]
    text = between.join(parts)
    (finding,) = _found(text)
    assert (finding.code, finding.severity, finding.place) == (CODE, "warning", None)
    assert "2 letters" in finding.message
    for piece in finding.evidence:
        assert text[piece.start : piece.end] == piece.text
        assert piece.text in opens
    assert [_found(part) for part in parts] == [[], []]


OPENS, CLOSES = "To whom it may concern", "Yours faithfully"


@pytest.mark.parametrize(
    "beside",
    [
        # A translator's and a notary's statement, a second greeting, a mail that encloses it.
        (
            "\nTo whom it may concern\n\nI, Ada Finch, certify that the above is a true"
            " translation, made by me in May 2021, of the letter on the employment of Brona Keane"
            " that was shown to me in Spanish and bears the stamp of the firm.\n\n"
            "Yours faithfully\nAda Finch"
        ),
        (
            "\nThis is to certify that the signature above was set in 2021 before me."
            "\n\nSigned: Ada Finch"
        ),
        "\nDear Ms Keane,\n\nplease find the letter enclosed.\n\nKind regards\nOdhran",
        "\nPage 2 of 2\n\nTavola Bread Works Ltd",
    ],
)
def test_a_letter_with_something_below_it_is_one(beside: str) -> None:
    assert _found(FIRST.format(opens=OPENS, closes=CLOSES) + beside) == []


def test_two_greetings_at_the_top_are_of_one_letter() -> None:
    opens = "TO WHOM IT MAY CONCERN\n\nDear Sir or Madam,\n\nThis is to certify the following."
    assert _found(FIRST.format(opens=opens, closes=CLOSES)) == []


def test_a_mere_list_of_duties_holds_no_letters() -> None:
    text = FIRST.format(opens=OPENS, closes=CLOSES) + SECOND.format(opens=OPENS, closes=CLOSES)
    assert list(several_letters(Letter("list", text))) == []
    assert parse(text).form == "letter"


def test_duties_that_may_be_of_another_letter_are_not_held_against_the_title(
    matcher: Matcher,
) -> None:
    carpentry = (
        "- builds stairs and door frames of wood\n- reads blueprints and measures timber\n"
        "- fits windows, walls and floors"
    )
    first = FIRST.format(opens=OPENS, closes=CLOSES).replace("a Baker", "a Registered Nurse")
    head, _, tail = first.partition("- kneaded")
    first = head + carpentry + "\n\nYours faithfully" + tail.partition("Yours faithfully")[2]
    alone, both = (
        {finding.code for finding in assess(matcher, parse(text)).findings}
        for text in (first, first + SECOND.format(opens=OPENS, closes=CLOSES))
    )
    assert "title-duties-mismatch" in alone
    assert CODE not in alone
    assert "title-duties-mismatch" not in both
    assert CODE in both
