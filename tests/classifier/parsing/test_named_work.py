"""Work that letters name by what it was on; all made up."""

from __future__ import annotations

from itertools import pairwise

import pytest

from classifier.pasted import parse
from tests.classifier.parsing.site_letter import FRAME

TOLD = [
    "Oran [worked closely on the renewal of our culvert register], which pleased the council.",
    "We were glad to see him [working on a pump telemetry cabinet] when others had given up.",
    "He [contributed significantly to the Garavogue flood map], a tool that everybody now uses.",
    "Fell [provided survey services for two county councils] and we never heard a complaint.",
    "He [provides telephone support to farmers] with a patience that few have.",
]
UNTOLD = [
    "He contributed greatly to the success of our team.",
    "Oran contributed to a warm working environment.",
    "He worked on his own and always on time.",
    "We worked on a flood map while he was away.",
    "Repair works on our yards were done by others.",
    "He works on weekends.",
    "He worked on several projects together with us.",
    "Our firm provides support to farmers.",
]


def _duties(said: str) -> list[str]:
    return [duty.line.rstrip(".") for duty in parse(FRAME.format(said=said)).duties]


@pytest.mark.parametrize("said", TOLD)
def test_what_work_was_on_is_a_duty(said: str) -> None:
    wanted = said.partition("[")[2].partition("]")[0]
    found = _duties(said.replace("[", "").replace("]", ""))
    assert any(wanted.endswith(duty) or duty.endswith(wanted) for duty in found), found


@pytest.mark.parametrize("said", UNTOLD)
def test_praise_places_times_and_the_work_of_others_are_none(said: str) -> None:
    assert _duties(said) == []


def test_no_word_is_told_twice() -> None:
    said = "He worked on the pump register and provided support to farmers, who liked him."
    duties = parse(FRAME.format(said=said)).duties
    spans = sorted((duty.start, duty.end) for duty in duties)
    assert spans
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
