"""Letters without formulas are told apart by their heads; pages of one letter aren't."""

from __future__ import annotations

import time

import pytest

from classifier.finding import Finding
from classifier.findings.several_letters import several_letters
from classifier.letter import Letter

LETTER = """{head}
{person} was employed as a {title} from 3 March 2018 to 28 June 2021 with us, 38 hours a week, and
was paid 19 euros an hour.
- {duties}
- kept the log of the shift and swept up at its end
{sign}
"""
FERRY = LETTER.format(
    head="ARRAN FERRY LINES, Pier 2, Oban PA34 4DB\nTel: 01631 555 010  crew@arranferry.example\n"
    "12 August 2021\n",
    person="Isla Munro",
    title="Deckhand",
    duties="moored the ferry and handled lines",
    sign="Euan Baird, Master",
)
QUARRY = LETTER.format(
    head="SLIEVE QUARRY LTD, Newry BT35 8AA, Tel: 028 5555 0200, post@slievequarry.example\n"
    "3 September 2021\n",
    person="Conor Magee",
    title="Crusher Operator",
    duties="ran the jaw crusher and cleared blockages",
    sign="Fiadh Quinn, Owner",
)


def _found(text: str) -> list[Finding]:
    return list(several_letters(Letter("one", text, form="letter")))


@pytest.mark.parametrize("between", ["", "\n\n\n", "\n\f\n"])
def test_two_letterheads_are_of_two_letters(between: str) -> None:
    text = f"{FERRY}{between}{QUARRY}"
    (finding,) = _found(text)
    assert "2 letters" in finding.message
    assert [text[one.start : one.end] for one in finding.evidence] == [
        "Tel: 01631 555 010  crew@arranferry.example",
        "SLIEVE QUARRY LTD, Newry BT35 8AA, Tel: 028 5555 0200, post@slievequarry.example",
    ]
    assert _found(FERRY) == _found(QUARRY) == []


def test_a_letterhead_with_two_dates_or_two_people_is_of_two_letters() -> None:
    later = FERRY.replace("12 August 2021", "30 November 2023")
    assert len(_found(f"{FERRY}\n{later}")) == 1
    certified = FERRY.replace("Isla Munro was", "This is to certify that Isla Munro was")
    other = certified.replace("Isla Munro", "Rory Lamont")
    assert len(_found(f"{certified}\n{other}")) == 1
    same = certified.replace("Isla Munro", "Ms. Munro")
    assert _found(f"{certified}\n{same}") == []


@pytest.mark.parametrize(
    "below",
    [
        # A further page under the same letterhead and date.
        (
            "\f\nARRAN FERRY LINES, Pier 2, Oban PA34 4DB\nTel: 01631 555 010\n12 August 2021"
            "\nPage 2 of 2\n\nIn 2019 she was employed on the Mull route, too, where she worked"
            " with a crew of six and kept the deck clear of ice and the passengers away from"
            " the ropes, and took the fares of those who came on foot."
        ),
        # A page that has an e-mail address in its foot.
        (
            "office@arranferry.example\n12 August 2021\n\nFrom 2020 on she worked on nights, too,"
            " and she was employed on two further routes until she left us in 2021, when the"
            " winter timetable ended and the ship was laid up for a refit at the yard."
        ),
        # Who signs has a number and a date, and a further page follows.
        (
            "Yours sincerely\nEuan Baird\nMaster, Tel: 01631 555 777\n14 August 2021\n\nPage 2\n"
            "She was employed on nights, too, and she worked on two further routes until she left"
            " us in 2021, when the winter timetable ended and the ship was laid up for a refit."
        ),
        # A CV, which has an address and no date of issue.
        (
            "\fIsla Munro\n7 Shore Road, Oban, tel. 0777 555 0101, isla@munro.example\n\nWork\n"
            "Arran Ferry Lines: Deckhand, 2018 - 2021, worked on three ships and with all of"
            " their winches\nKintyre Fish: Packer, 2015 - 2017, worked on the line as a packer of"
            " prawns\n\nEducation\nOban High School, 2009 to 2015"
        ),
        # An annex, and a statement about the letter.
        (
            "\fAnnex\nDuties in detail, 2018 to 2021\n- moored the ferry at four piers\n- worked"
            " the winches from the bridge deck\n- joined in the drills of the crew each week\n"
            "- kept the lockers tidy\n- greased the ramps and the hinges of the bow door"
        ),
        (
            "\nHEBRIDES TRANSLATIONS, tel. 01851 555 0190, post@hebtrans.example\n9 May 2022\n\nI"
            " certify that the above is a true translation, from Gaelic, of the letter of 2021 on"
            " the employment of Isla Munro, whose stamp and signature I have seen in this office."
        ),
        (
            "\n> Harbour Office, tel. 01631 555 0999, harbour@oban.example\n> 1 July 2021\n>\n"
            "> Isla Munro was employed here from 2016 to 2018, too. Would you be so kind as to"
            "> say for how long she has worked for you, as what, and with how many hours a week?"
        ),
        (
            "\nFrom: Isla Munro <isla@munro.example>\nSent: 1 July 2021\nTo: Euan Baird\n"
            "Subject: my letter\n\nDear Mr Baird,\n\nI was employed by you as a deckhand from 2018"
            " to 2021. Could you please let me have a letter on it with my hours, my pay and what"
            " I did on the ships, as the immigration office asks for one?\n\nKind regards\nIsla"
        ),
    ],
)
def test_what_stands_below_a_letter_is_no_other(below: str) -> None:
    assert _found(FERRY + below) == []


def test_what_a_letter_answers_is_cut_off_and_what_was_sent_on_is_not() -> None:
    letter = FERRY.replace("Isla Munro was", "To whom it may concern\n\nIsla Munro was")
    letter = letter.replace("Euan Baird", "Yours faithfully\nEuan Baird")
    asked = (
        "\n-----Original Message-----\nDear Sir,\n\nI was employed by you as a deckhand from 2018"
        " to 2021. Could you please let me have a letter on it with my hours, my pay and what I"
        " did on the ships, as the office asks for one?\n\nKind regards\nIsla"
    )
    assert _found(letter + asked) == []
    second = "\n---- Forwarded message ----\nFrom: HR <hr@slievequarry.example>\nDate: 3 May 2022\n"
    assert len(_found(letter + second + QUARRY)) == 1


def test_hostile_heads_take_no_time() -> None:
    text = "Tel: 01631 555 010 a@b.example 12 August 2021 " * 4000
    lines = "Tel: 01631 555 010\n12 August 2021\nShe was employed by us as a hand\n" * 3000
    begun = time.perf_counter()
    assert _found(text) == []
    _found(lines)
    assert time.perf_counter() - begun < 10
