"""Jobs that somebody held elsewhere before the one that a letter is about; all made up."""

from __future__ import annotations

import pytest

from classifier.letter import Position
from classifier.parsing.jobs_elsewhere import jobs_elsewhere
from tests.classifier.parsing.whole_letter import positions_told

HERE = (
    "Brona Keane was our live-in cook from 3 May 2015 until 2 June 2018, 40 hours a week. She baked"
    " bread and cooked all our meals."
)
OWN = "baked bread and cooked all our meals."


def _only(told: str) -> Position:
    (position,) = positions_told(told)
    return position


@pytest.mark.parametrize(
    "said",
    [
        "Before joining us she worked as a maid in Dubai, washing and ironing for a big family.",
        "Before she came to us, Brona was employed as a maid in Dubai from 2010 to 2014.",
        "She worked as a nurse in Nairobi before she joined our household.",
        "She had previously worked as a maid in Dubai from 2010 to 2014 and cleaned villas.",
        "Prior to her employment with us, Ms. Keane was a Kitchen Porter. There she washed dishes.",
        "Before joining us on 3 May 2015 she worked as a maid in Dubai and cleaned villas.",
        "She came to us with experience as a babysitter.",
    ],
)
def test_an_earlier_job_elsewhere(said: str) -> None:
    """Neither its title nor its duties and dates are those of the job here."""
    position = _only(f"{HERE} {said}")
    assert position.title
    assert position.title.text == "live-in cook"
    assert [duty.text for duty in position.duties] == [OWN]
    assert position.start
    assert position.start.quotation.text == "3 May 2015"
    assert position.end
    assert position.end.quotation.text == "2 June 2018"


def test_another_job_told_in_passing_leaves_the_heading() -> None:
    """What was done before doesn't stand in for the title above the text."""
    told = (
        "Brona\nHousekeeper, Cook / Chef\nLeeds\n\n"
        "She has been working for us for two years, previously working as the security guard in"
        " the building. She cleans our flat and cooks for us. We recommend her.\n\nMary\n"
    )
    position = _only(told)
    assert position.title
    assert "guard" not in position.title.text


def test_what_a_sentence_goes_on_to_tell_of_the_job_here() -> None:
    """Only its beginning is about another job."""
    position = _only(
        f"{HERE} Before joining us she worked as a maid in Dubai, and with us she also walked the"
        " dogs every morning."
    )
    assert position.title
    assert position.title.text == "live-in cook"
    assert "walked the dogs" in " ".join(duty.text for duty in position.duties)
    assert "maid" not in " ".join(duty.text for duty in position.duties)


@pytest.mark.parametrize(
    "told",
    [
        "Before joining our permanent staff she worked for us as a kitchen porter.",
        "Before joining Purchasing she worked as a Ledger Clerk in the stores.",
        "Before leaving she worked as a trainer of new cooks.",
        "Before joining the other cooks she worked as a helper in the scullery.",
        "Ms. Keane was previously employed with us as a Baker from 3 May 2015 to 2 June 2017.",
        "Ms. Keane had previously worked as a Baker here from 3 May 2015 to 2 June 2017.",
        "Ms. Keane previously held the post of Baker and was promoted to Head Baker in May 2016.",
        "Ms. Keane, previously employed as a Baker from 3 May 2015, is our Head Baker.",
    ],
)
def test_earlier_jobs_here(told: str) -> None:
    """A job with the same employer, or another part of it, is one of the letter's."""
    assert jobs_elsewhere(told, 0, len(told)) == []
    assert _only(told).title if "promoted" not in told else positions_told(told)
