"""Titles that a letter only mentions, and mentions that are no titles."""

from __future__ import annotations

import pytest

from classifier.parsing.title_mentions import mentioned_title
from classifier.parsing.title_roles import names_job
from classifier.pasted import parse


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("I gladly recommend Mia, who has been my son's pre-school teacher.", "pre-school teacher"),
        ("Mia was perhaps the best nanny we ever had.", "nanny"),
        ("She is a calm, friendly and truly skilful housekeeper.", "housekeeper"),
        ("We have never had such a kind and patient live-in caregiver before.", "caregiver"),
        ("Our hotel is seeking a full-time night porter.", "night porter"),
        ("I have known Mia for years as my mother's certified nursing assistant.", "certified"),
        ("Mia joined the practice in spring as a dental assistant, from school.", "dental"),
    ],
)
def test_a_mention_is_read_without_the_praise_around_it(told: str, title: str) -> None:
    found = mentioned_title(told, 0, len(told))
    assert found is not None
    assert found.text.startswith(title)
    assert told[found.start : found.end] == found.text
    assert names_job(found.text)


@pytest.mark.parametrize(
    "told",
    [
        "She is a kind young lady, patient and cooperative.",
        "I am a paediatrician myself.",
        "I was the principal, and Mia was always on time.",
        "He was my right hand for nine years.",
        "It was a pleasure to have her with us.",
        "",
    ],
)
def test_who_is_no_holder_of_a_job_has_no_title(told: str) -> None:
    assert mentioned_title(told, 0, len(told)) is None


def test_a_title_that_is_stated_goes_before_a_mention() -> None:
    letter = parse(
        "To whom it may concern\n\nJane Doe worked at our farm as a beekeeper from May 2019 to"
        " June 2021. She was the best cook in the team, too, and fed us all on Fridays.\n\n"
        "Yours faithfully\nJohn Roe\nOwner\n"
    )
    assert [position.title.text for position in letter.positions if position.title] == ["beekeeper"]
