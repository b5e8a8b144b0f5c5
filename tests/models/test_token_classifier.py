"""The transformer that tells what words of a letter belong to: small, and the same each time."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import token_classifier
from models.artefact import FOLDER
from models.token_classifier import (
    DUTY,
    KINDS,
    LINE_BREAK,
    MODEL,
    MOST_WINDOWS,
    WINDOW,
    Odds,
    Pieces,
    Whole,
    word_odds,
)

LARGEST = 25_000_000  # bytes
PRAISE = (
    "Miriam was with us for two years as a nanny. She is the kindest person that we have met. "
    "Every day she picked up the children from school and cooked their supper. "
    "We wish her all the best."
)


def spans_of(text: str) -> Whole:
    return np.array([found.span() for found in re.finditer(r"\w+", text)], dtype=np.int64)


def odds_of(text: str, kind: str = "duty") -> dict[str, float]:
    words = spans_of(text)
    every = word_odds(text, words, np.ones(len(words), dtype=np.bool_))
    odds = every[:, KINDS.index(kind)]
    return {text[a:b]: float(odd) for (a, b), odd in zip(words.tolist(), odds, strict=True)}


def test_the_model_is_small() -> None:
    assert (FOLDER / MODEL).stat().st_size <= LARGEST


def test_words_of_a_duty_stand_out_of_the_praise_around_them() -> None:
    odds = odds_of(PRAISE)
    duty = [odds[word] for word in ("picked", "children", "cooked", "supper")]
    rest = [odds[word] for word in ("kindest", "person", "wish", "best", "years")]
    assert min(duty) > max(rest)
    assert min(duty) > 0
    assert max(rest) < 0


def test_what_was_asked_before_changes_no_answer() -> None:
    """The windows of a letter are kept, but only those asked for now are told of."""
    text = "\n".join([PRAISE] * 20)
    words = spans_of(text)
    first = np.arange(len(words)) < 5
    before = word_odds(text, words, first)
    assert not np.isnan(word_odds(text, words, np.ones(len(words), dtype=np.bool_))).any()
    np.testing.assert_array_equal(word_odds(text, words, first), before)
    assert np.isnan(before).any()


def test_only_windows_that_are_asked_for_are_read() -> None:
    text = "\n".join([PRAISE] * 20)
    words = spans_of(text)
    asked = np.zeros(len(words), dtype=np.bool_)
    assert np.isnan(word_odds(text, words, asked)).all()
    asked[3] = True
    known = ~np.isnan(word_odds(text, words, asked)[:, DUTY])
    assert known[:100].all()
    assert not known[WINDOW:].any()


def test_names_stand_out_by_whose_they_are() -> None:
    text = (
        "Kestrel Boatyard Ltd\n4 Quay Road, Falmouth\n\nTo whom it may concern\n\n"
        "This is to certify that Ms. Ines Corvalan worked with us as a sailmaker from May 2019"
        " to June 2021. She sewed and mended sails.\n\nYours faithfully\n\nHarold Penrose\nOwner\n"
    )
    for kind, own, others in (
        ("employer", ("Kestrel", "Boatyard"), ("Ines", "Harold", "sailmaker", "sails")),
        ("applicant", ("Ines", "Corvalan"), ("Kestrel", "Harold", "Penrose", "sails")),
        ("signatory", ("Harold", "Penrose"), ("Kestrel", "Ines", "Corvalan", "sails")),
        ("title", ("sailmaker",), ("Kestrel", "Ines", "Penrose", "mended")),
    ):
        odds = odds_of(text, kind)
        assert min(odds[word] for word in own) > 0 > max(odds[word] for word in others), kind


def test_a_window_is_read_once_whatever_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(ids: Whole) -> Odds:
        read.append(len(ids))
        return np.zeros((len(ids), len(KINDS)))

    monkeypatch.setattr(token_classifier, "_read", counted)
    text = "She mended a sail that no other test speaks of."
    words = spans_of(text)
    for _ in range(3):
        word_odds(text, words, np.ones(len(words), dtype=np.bool_))
    assert len(read) == 1


def test_a_long_text_is_read_only_so_far(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "She cooked the supper. " * 4000
    words = spans_of(text)
    read: list[int] = []

    def counted(ids: Whole) -> Odds:
        read.append(len(ids))
        return np.zeros((len(ids), len(KINDS)))

    monkeypatch.setattr(token_classifier, "_read", counted)
    odds = word_odds(text, words, np.ones(len(words), dtype=np.bool_))
    assert len(read) == MOST_WINDOWS
    assert np.isnan(odds[-1]).all()
    assert (odds[0] == 0).all()


@given(st.text(st.characters(), max_size=300) | st.text("a \ud800\udfff\n", max_size=9))
def test_pieces_lie_within_their_text_and_come_in_its_order(text: str) -> None:
    pieces = Pieces.of(text)
    assert len(pieces.ids) == len(pieces.starts) == len(pieces.ends)
    assert (pieces.starts <= pieces.ends).all()
    assert (np.diff(pieces.starts) >= 0).all()
    assert pieces.ends.max(initial=0) <= len(text)
    breaks = pieces.starts[pieces.ids == LINE_BREAK].tolist()
    assert breaks == [at for at, char in enumerate(f"{text}\n") if char == "\n"]


def test_half_a_character_is_no_error_and_moves_nothing() -> None:
    """As in JSON of a text that was cut in the middle of one."""
    halved, whole = Pieces.of("\ud800 cooked"), Pieces.of("  cooked")
    assert halved.starts[-2:].tolist() == whole.starts[-2:].tolist()
    assert halved.ids[-2:].tolist() == whole.ids[-2:].tolist()


@given(st.integers(0, 900))
def test_windows_tile_a_text(count: int) -> None:
    ids = np.arange(1000, 1000 + count)
    pieces = Pieces(ids, ids, ids)
    seen: list[int] = []
    for number in range(-(-count // WINDOW)):
        window, own = pieces.window(number)
        seen += window[own].tolist()
    assert seen == ids.tolist()
