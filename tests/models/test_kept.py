"""A word is worked out once."""

from __future__ import annotations

from models.kept import Kept


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []

    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    kept = Kept(length)
    assert [kept[word] for word in ("weld", "cook", "weld")] == [4, 4, 4]
    assert asked == ["weld", "cook"]


def test_what_is_kept_is_bounded() -> None:
    kept = Kept(len)
    assert all(kept[str(number)] == len(str(number)) for number in range(50_010))
    assert len(kept) == 50_000
