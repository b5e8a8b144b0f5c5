"""One form for number and spelling, and no other word touched."""

from __future__ import annotations

import pytest

from models.spelling import one_form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("colour", "colors"),
        ("organise", "organize"),
        ("organisations", "organization"),
        ("analysed", "analyzed"),
        ("centres", "center"),
        ("labelling", "labeling"),
        ("tyres", "tire"),
        ("programmes", "program"),
        ("bodies", "body"),
        ("boxes", "box"),
        ("sizes", "size"),
        ("caches", "cache"),
        ("watches", "watch"),
        ("movies", "movie"),
        ("facilitie", "facility"),
        ("hrs", "hr"),
        ("moulds", "mold"),
    ],
)
def test_two_spellings_are_one_word(one: str, other: str) -> None:
    assert one_form(one) == one_form(other)


@pytest.mark.parametrize(
    "word",
    ["supervise", "advise", "exercise", "franchise", "hour", "four", "contour", "gas", "glass",
     "business", "analysis", "status", "advertising", "merchandise", "pour", "well", "called"],
)  # fmt: skip
def test_other_words_stay_as_they_are(word: str) -> None:
    assert one_form(word) == word
