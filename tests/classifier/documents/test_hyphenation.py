"""Words cut at line ends are made whole, compounds are not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.documents.hyphenation import joined, keeps_hyphen, rejoined


@pytest.mark.parametrize(
    "word",
    [
        "recon-ciliation", "over-sight", "data-base", "manage-ment", "re-ports", "in-spect",
        "in-voices", "post-ings", "inter-national", "pre-paring", "sched-uling", "account-ing",
    ],
)  # fmt: skip
def test_a_word_cut_in_two_is_whole(word: str) -> None:
    head, tail = word.split("-")
    assert joined([f"She did {head}-", f"{tail} daily"]) == f"She did {head}{tail} daily"


@pytest.mark.parametrize(
    "word",
    [
        "full-time", "part-time", "long-term", "self-employed", "co-workers", "decision-making",
        "hands-on", "cost-effective", "in-house", "e-mail", "day-to-day", "up-to-date",
    ],
)  # fmt: skip
def test_a_compound_keeps_its_hyphen(word: str) -> None:
    head, _, tail = word.rpartition("-")
    assert joined([f"a {head}-", f"{tail} job"]) == f"a {word} job"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["COVID-", "19 rules"], "COVID-19 rules"),
        (["Monday -", "Friday"], "Monday - Friday"),
        (["Smith-", "Jones"], "Smith-Jones"),
        (["recon\x02", "ciled"], "reconciled"),
        (["weld", "pipes"], "weld pipes"),
        (["weld"], "weld"),
        ([], ""),
    ],
)
def test_other_line_ends(lines: list[str], expected: str) -> None:
    assert joined(lines) == expected


@given(st.lists(st.text(max_size=20), max_size=6))
def test_letters_are_never_lost(lines: list[str]) -> None:
    letters = [char for char in "".join(lines) if char.isalpha()]
    assert [char for char in joined(lines) if char.isalpha()] == letters


def test_known_words_of_any_form_are_recognised() -> None:
    assert not keeps_hyphen("re", "conciled")
    assert keeps_hyphen("part", "time")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("under the super-\n    vision of two", "under the supervision\n    of two"),
        ("on the com-\n   puter\n  1 of 2", "on the computer\n  1 of 2"),
        ("on the com-\r\nputer.", "on the computer."),
        ("a full-\ntime job", "a full-time\njob"),
        ("day-to-\nday work", "day-to-day\nwork"),
        ("with subcontrac-\ntors, and more", "with subcontractors,\nand more"),
    ],
)
def test_words_cut_at_the_ends_of_lines_are_made_whole(text: str, whole: str) -> None:
    assert rejoined(text) == whole


@pytest.mark.parametrize(
    "text",
    [
        "Duties-\nwelding pipes",
        "short-\nand long-term plans",
        "welding-\ngrinding-\npainting-\n",
        "SUPER-\nVISION",
        "12-\nhour shifts",
        "www.super-\nmarket.example",
        "Ms. Ozturk-\nwelder",
        "com-\n\nputer",
        f"com-\nputer/{'a' * 60}",
    ],
)
def test_other_hyphens_at_the_ends_of_lines_stay(text: str) -> None:
    assert rejoined(text) == text


def test_many_hyphens_take_no_time() -> None:
    begun = time.perf_counter()
    rejoined("a" * 300_000 + "-\n" + f"com-\n{' ' * 98}" * 3_000 + "ab-\n" * 100_000)
    assert time.perf_counter() - begun < 5
