"""Words grouped by their first letter match what they match one after the other."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from classifier.parsing.alternatives import by_first_letter

PARTS = st.one_of(
    st.text("abcAB ", min_size=1, max_size=4),
    st.sampled_from(["ab?", "b?a", "a(?:b|bc)?", "(?:a|b)c", r"a\.b", "c+", r"b\w", "[ab]c", "éa"]),
)


def test_words_of_one_letter_stand_together_in_their_order() -> None:
    assert by_first_letter("cook|nurse|clerk") == "c(?:ook|lerk)|nurse"
    assert by_first_letter("a(?:b|c)|d|ad") == "a(?:(?:b|c)|d)|d"


def test_what_may_begin_otherwise_stays_where_it_is() -> None:
    assert by_first_letter("co|g?gmbh|cia|corp") == "co|g?gmbh|c(?:ia|orp)"
    assert by_first_letter("Co|co|(?:a|b)") == "Co|co|(?:a|b)"


@given(
    st.lists(PARTS, min_size=1, max_size=9),
    st.text("abcABC é.", max_size=20),
    st.sampled_from([0, re.IGNORECASE]),
    st.sampled_from(["(?:{})", r"\b(?:{})\b", r"(?<!a)(?:{})(?=\W|$)", r"\w*(?:{})s?"]),
)
def test_every_text_matches_as_before(parts: list[str], text: str, flags: int, frame: str) -> None:
    listed = "|".join(parts)
    plain = re.compile(frame.format(listed), flags)
    grouped = re.compile(frame.format(by_first_letter(listed)), flags)
    assert [m.span() for m in grouped.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert (grouped.fullmatch(text) is None) == (plain.fullmatch(text) is None)


@given(
    st.lists(st.text("ksixKSI", min_size=1, max_size=3), min_size=1, max_size=6),
    st.text("ksixſıİK", max_size=8),
)
def test_letters_that_fold_to_others_match_as_before(words: list[str], text: str) -> None:
    listed = "|".join(words)
    plain = re.compile(listed, re.IGNORECASE)
    grouped = re.compile(by_first_letter(listed), re.IGNORECASE)
    assert [m.span() for m in grouped.finditer(text)] == [m.span() for m in plain.finditer(text)]
