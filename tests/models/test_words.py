"""Nothing but words reaches a model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.words import plain, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prepared AP/AR & payroll.", "prepared ap ar payroll"),
        ("  • CAFÉ\tmanager — résumé  ", "cafe manager resume"),
        ("the client's file, the clients\u2019 files", "client file client file"),
        ("3.5-ton A/C units", "3 5 ton c unit"),
        ("Coloured labels in the theatres", "colored label in theater"),
        ("", ""),
        ("***", ""),
    ],
)
def test_words_are_lower_case_without_signs(text: str, expected: str) -> None:
    assert plain(text) == expected


@given(st.text())
def test_words_are_stable(text: str) -> None:
    once = plain(text)
    assert words(once) == once.split()


@given(st.lists(st.sampled_from(["weld", "pipes", "in", "situ"]), min_size=1))
def test_case_blanks_and_bullets_change_nothing(parts: list[str]) -> None:
    expected = words(" ".join(parts))
    for text in ("  ".join(parts).upper(), "• " + "\t".join(parts) + ".", "- " + ", ".join(parts)):
        assert words(text) == expected


@given(st.text(st.characters(max_codepoint=127), max_size=40))
def test_plain_text_is_parted_as_any_other(text: str) -> None:
    bare = text.replace("'", "")
    assert words(bare) == words(f"{bare} \u00e9")[:-1]
