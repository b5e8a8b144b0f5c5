"""Titles of letters unlike others, as the transformer reads them, and when it is not asked."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.letter import Position
from classifier.parsing import heard_titles
from classifier.parsing.heard_titles import HeardTitles, with_heard_title
from classifier.parsing.parse import parse
from classifier.quotation import Quotation
from classifier.training.marked import made_texts
from models.token_classifier import KINDS

TEXT = (
    "My uncle was a famous joiner, and the foreman liked him. When our old stage carpenter left,"
    " Ottilie Brandt took over the workshop of the theatre. She built the sets of nine seasons."
)


def _heard(**titles: float) -> HeardTitles:
    """Make what the transformer holds of words, all others being no title."""
    words = np.array([found.span() for found in re.finditer(r"\w+\.?", TEXT)], dtype=np.int64)
    table = np.full((len(words), len(KINDS)), -9.0)
    for at, (start, end) in enumerate(words.tolist()):
        table[at, KINDS.index("title")] = titles.get(TEXT[start:end], -9.0)
    return HeardTitles(TEXT, words, table)


def _quoted(words: str) -> Quotation:
    return Quotation(words, TEXT.index(words), TEXT.index(words) + len(words))


@pytest.mark.parametrize(
    ("held", "rules", "title"),
    [
        ({"stage": 2.0, "carpenter": 3.0}, None, "stage carpenter"),
        ({"stage": 2.0, "carpenter": 3.0, "joiner": -3.0}, "joiner", "stage carpenter"),
        ({"stage": 2.0, "carpenter": 3.0, "joiner": -1.0}, "joiner", "joiner"),  # no plain denial
        ({"stage": 0.4, "carpenter": 0.4, "joiner": -3.0}, "joiner", "joiner"),  # not sure enough
        ({"stage": 1.0, "carpenter": 1.0}, None, None),
        ({"joiner": -7.0}, "joiner", None),
        ({"joiner": -5.0}, "joiner", "joiner"),
        ({"stage": -9.0, "carpenter": 3.0}, "stage carpenter", "stage carpenter"),  # a part
        ({}, None, None),
    ],
)
def test_a_title_is_heard_where_it_is_plain(
    held: dict[str, float], rules: str | None, title: str | None
) -> None:
    found = _heard(**held).corrected(_quoted(rules) if rules else None)
    assert (found and found.text) == title
    assert found is None or TEXT[found.start : found.end] == found.text


def _never(_text: str) -> HeardTitles:
    raise AssertionError


@pytest.mark.parametrize(
    "text",
    [
        "- Weld pipe\n- Read drawings\n- Grind joints",  # hardly anything but duties
        "Por la presente se hace constar que la señora trabajó con nosotros. " * 6,
    ],
)
def test_lists_and_other_languages_are_left_to_the_rules(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(heard_titles.HeardTitles, "of", _never)
    none = (Position(None, ()),)
    assert with_heard_title(text, none, unlike=True) == none


def test_a_known_occupation_in_a_letter_like_others_is_not_read_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(heard_titles.HeardTitles, "of", _never)
    joiner = (Position(_quoted("joiner"), ()),)
    assert with_heard_title(TEXT, joiner, unlike=False) == joiner
    several = (*joiner, *joiner)
    assert with_heard_title(TEXT, several, unlike=True) == several


def test_a_letter_is_read_the_same_again() -> None:
    letters = sorted((made.text for made in made_texts()), key=len)[-12:]
    for text in letters:
        assert parse(text) == parse(text)


@given(st.lists(st.floats(-9, 9), min_size=1, max_size=40))
def test_whatever_is_held_of_words_a_title_is_a_quotation(held: list[float]) -> None:
    words = np.array([m.span() for m in re.finditer(r"\w+", TEXT)], dtype=np.int64)
    odds = np.resize(np.array(held), (len(words), len(KINDS)))
    found = HeardTitles(TEXT, words, odds).corrected(None)
    assert found is None or TEXT[found.start : found.end] == found.text
