"""A search is spared only where it could find nothing."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing import labels, names

DEV = Path(__file__).parents[2] / "letters" / "dev"
LABELLED = st.lists(
    st.sampled_from(
        ["Name", "of", "Ann", "x", ":", "\uff1a", "|", "\t", "?", " ", "  ", " - ", "=", "–", "\n"]
    ),
    max_size=14,
).map("".join)
WORDS = st.text("abSsſ'’.-İK", min_size=1, max_size=6)


def may_have_label(text: str) -> bool:
    return labels._LABEL_END.search(text) is not None or not labels._ANY_LABEL.search(text)


@given(st.one_of(LABELLED, st.text(max_size=60)))
def test_a_label_has_an_end(text: str) -> None:
    assert may_have_label(text)


def test_every_label_of_a_letter_has_an_end() -> None:
    lines = [line for path in DEV.glob("*.txt") for line in path.read_text("utf-8").splitlines()]
    assert any(labels._LABEL_END.search(line) is None for line in lines)
    assert any(labels._ANY_LABEL.search(line) for line in lines)
    assert all(map(may_have_label, lines))


@given(WORDS)
def test_only_some_words_are_owners_or_cut_short(word: str) -> None:
    assert word.endswith(names._OWNING) or not names._POSSESSIVE.search(word)
    assert word.endswith(names._TRAILING) or not names._TRAIL.search(word)
