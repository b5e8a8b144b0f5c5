"""That no way of ending lines, and no blank on an empty one, changes what is read."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from benchmarks.reading import DEV, labelled
from classifier.findings.several_letters import several_letters
from classifier.line_ends import evened
from classifier.parsing.parse import parse
from classifier.quotation import Quotation

LETTERS = [(name, text) for name, text, _ in labelled(DEV, one_line=False)]
WAYS: dict[str, Callable[[str], str]] = {
    "windows": lambda text: text.replace("\n", "\r\n"),
    "old mac": lambda text: text.replace("\n", "\r"),
    "separators": lambda text: text.replace("\n", "\u2028"),
    "next line": lambda text: text.replace("\n", "\x85"),
    "blank on empty lines": lambda text: re.sub(r"^$", " ", text, flags=re.MULTILINE),
    "tab on empty lines": lambda text: re.sub(r"^$", "\t ", text, flags=re.MULTILINE),
    "page ends on empty lines": lambda text: re.sub(r"^$", "\f", text, flags=re.MULTILINE),
    "blanks at the ends": lambda text: re.sub(r"(?<=\S)\n", "  \n", text),
    "empty lines around": lambda text: f"\r\n\n{text}\n \n",
    "no last line end": lambda text: text.rstrip("\n"),
}

PARSED = ("windows", "old mac", "blank on empty lines", "tab on empty lines")


def facts(found: Any) -> Any:  # noqa: ANN401 - whatever a letter holds
    """Give what a letter holds without offsets and ends of lines."""
    if isinstance(found, Quotation):
        return found.line
    if isinstance(found, tuple):
        return [facts(part) for part in found]
    if isinstance(found, Struct):
        names = (name for name in found.__struct_fields__ if name != "source")
        return {name: facts(getattr(found, name)) for name in names}
    return found


@pytest.mark.parametrize(("name", "text"), LETTERS, ids=[name for name, _ in LETTERS])
def test_ends_of_lines_change_nothing(name: str, text: str) -> None:
    expected = facts(parse(text, letter_id=name))
    for way, changed in WAYS.items():
        given_so = changed(text)
        assert evened(given_so).text == evened(text).text, way
        if way not in PARSED:
            continue
        letter = parse(given_so, letter_id=name)
        assert facts(letter) == expected, way
        for part in letter.quotations():
            assert given_so[part.start : part.end] == part.text
            assert part.text == part.text.strip()


def test_an_empty_line_tells_two_jobs_apart_however_it_ends() -> None:
    text = (
        "Ms. Vega works for us as a Bookbinder since 4 May 2020, 36 hours per week.\n\n"
        "From 2 March 2017 to 30 April 2020 she worked as a Paper Cutter, 18 hours per week.\n"
    )
    for end in ("\n", "\r\n", "\r", " \n"):
        first, second = parse(text.replace("\n", end)).positions
        assert first.hours is not None
        assert second.hours is not None
        assert (first.hours.low, second.hours.low) == (36, 18)


def test_two_letters_are_seen_however_their_lines_end() -> None:
    one = (
        "To whom it may concern\n\nThis is to certify that Mr. Adeyemi was employed by Hilltop"
        " Bakers as a pastry cook from May 2015 to June 2018 and made bread, rolls and cakes for"
        " three shops in the town every night of the week.\n\nYours faithfully\n\nR. Holm\n\n"
    )
    for end in ("\n", "\r\n", "\r", " \n"):
        letter = parse((one + one.replace("Hilltop", "Seaside")).replace("\n", end))
        (finding,) = several_letters(letter)
        assert [part.text for part in finding.evidence] == ["To whom it may concern"] * 2
        for part in finding.evidence:
            assert letter.source[part.start : part.end] == part.text


@given(st.text(alphabet="ab \t\xa0\n\r\f\v\x1c\x85\u2028\u200b", max_size=40))
def test_every_character_keeps_its_place(text: str) -> None:
    found = evened(text)
    assert evened(found.text).text == found.text
    assert len(found.at) == len(found.text) + 1
    assert list(found.at) == sorted(found.at)
    for at, char in enumerate(found.text):
        if char not in "\n":
            assert text[found.at[at]] == char
    assert "".join(found.text.split()) == "".join(text.split()).strip("\u200b") or "\u200b" in text
    assert not re.search(r"[\r\f\v\x85\u2028]|[ \xa0]$|^[ \t]+$", found.text, re.MULTILINE)


@pytest.mark.parametrize("run", ["\r\n", " ", "\t", " \n", "\u200b", "\f", "\n\x0c", "a \r"])
def test_long_runs_of_blanks_take_no_time(run: str) -> None:
    began = time.process_time()
    evened((run * 200_000)[:200_000] + "x")
    assert time.process_time() - began < 1
