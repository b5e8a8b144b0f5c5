"""Patterns from kept code are the ones that ``re`` compiles, and nothing of a letter is kept."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

import classifier.parsing.parse  # noqa: F401 - so that every pattern of the package is known
from classifier.parsing import compiled, patterns
from classifier.parsing.compiled import Code, Shelf, decoded, encoded

WORD = (r"\b(?P<word>ab+c)\b", int(re.IGNORECASE))
LETTER = (
    "To whom it may concern\n\nThis is to certify that Mr. Zebulon Quixwood was employed as a Cook "
    "from 1 May 2019 to 2 June 2022.\nHis duties were:\n- Cooked meals\n- Zebulon washed pots\n"
)


def kept_again(source: str, flags: int) -> re.Pattern[str]:
    packed = msgspec.msgpack.encode(encoded(source, flags))
    return decoded(msgspec.msgpack.decode(packed, type=Code))


def no_compiling(source: str, flags: int) -> Code:
    raise AssertionError(source, flags)


def test_every_pattern_of_the_package_is_the_same_from_its_code() -> None:
    assert len(patterns._known) > 300
    for source, flags in sorted(patterns._known):
        plain, kept = re.compile(source, flags), kept_again(source, flags)
        assert kept == plain  # re compares the code, too
        assert (kept.groups, kept.groupindex) == (plain.groups, plain.groupindex)


@given(st.text(max_size=12), st.text(max_size=40), st.sampled_from([0, re.I, re.M, re.I | re.S]))
def test_any_other_pattern_is_too(part: str, text: str, flags: int) -> None:
    source = rf"(?:({re.escape(part)})|(?P<rest>\w[^{re.escape(part)}x]))?\s"
    plain, kept = re.compile(source, flags), kept_again(source, int(flags))
    assert kept == plain
    assert [m.span() for m in kept.finditer(text)] == [m.span() for m in plain.finditer(text)]


def test_the_next_start_compiles_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = Shelf(tmp_path / "below" / "patterns.bin")
    assert first.pattern(*WORD) == re.compile(*WORD)
    first.write({WORD})
    monkeypatch.setattr(compiled, "encoded", no_compiling)
    found = Shelf(first.path).pattern(*WORD).search("the ABBC")
    assert found
    assert found["word"] == "ABBC"
    assert [path.name for path in first.path.parent.iterdir()] == ["patterns.bin"]


def test_of_too_many_patterns_those_are_dropped_that_the_package_no_longer_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(tmp_path / "patterns.bin")
    shelf.pattern(*WORD)
    shelf.pattern("gone", 0)
    shelf.write({WORD})
    assert set(Shelf(shelf.path).codes) == {WORD, ("gone", 0)}
    monkeypatch.setattr(compiled, "_MOST", 2)
    shelf.pattern("new", 0)
    shelf.write({WORD, ("new", 0)})
    assert set(Shelf(shelf.path).codes) == {WORD, ("new", 0)}


@pytest.mark.parametrize("place", [0, 5, -1])
def test_a_damaged_file_counts_as_absent(tmp_path: Path, place: int) -> None:
    shelf = Shelf(tmp_path / "patterns.bin")
    shelf.pattern(*WORD)
    shelf.write({WORD})
    whole = bytearray(shelf.path.read_bytes())
    whole[place] ^= 1
    shelf.path.write_bytes(whole)
    assert not Shelf(shelf.path).codes
    shelf.path.write_bytes(whole[:-3])
    assert not Shelf(shelf.path).codes


@given(st.binary(max_size=60))
def test_whatever_else_the_file_holds_does_no_harm(
    tmp_path_factory: pytest.TempPathFactory, held: bytes
) -> None:
    path = tmp_path_factory.mktemp("held") / "patterns.bin"
    path.write_bytes(held)
    assert Shelf(path).pattern(*WORD) == re.compile(*WORD)


def test_code_that_re_refuses_is_compiled_again(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "patterns.bin")
    source, flags = WORD
    for code in (b"\xff" * 40, b"\x01"):
        shelf.codes[WORD] = Code(source, flags, flags | int(re.U), code, 1, {"word": 1})
        assert shelf.pattern(*WORD) == re.compile(*WORD)
        assert shelf.fresh
        assert WORD not in shelf.codes
    shelf.codes[WORD] = Code(source, flags, flags, encoded(*WORD).code, 1, {"word": 9})
    assert shelf.pattern(*WORD) == re.compile(*WORD)


def test_a_python_whose_re_is_made_otherwise_compiles_as_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "_PARTS", ("_no_such_part", "re", "re"))
    shelf = Shelf(tmp_path / "patterns.bin")
    assert shelf.pattern(*WORD) == re.compile(*WORD)
    shelf.write({WORD})
    assert not shelf.path.exists()


def test_a_folder_that_cannot_be_written_to_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "blocked").write_text("a file")
    shelf = Shelf(tmp_path / "blocked" / "patterns.bin")
    shelf.pattern(*WORD)
    shelf.write({WORD})
    assert Shelf(shelf.path).codes == {}


def test_a_pattern_that_is_wrong_is_an_error_as_ever(tmp_path: Path) -> None:
    with pytest.raises(re.error):
        Shelf(tmp_path / "patterns.bin").pattern("(", 0)


def test_reading_a_letter_keeps_patterns_but_nothing_of_the_letter(
    tmp_path: Path, environment: dict[str, str]
) -> None:
    script = "import sys; from classifier.parsing.parse import parse; print(parse(sys.argv[1]))"
    read = [
        subprocess.run(
            [sys.executable, "-c", script, LETTER],
            env={**environment, "DUTYMATCH_CACHE": str(tmp_path)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for _ in range(2)
    ]
    assert read[0] == read[1]
    assert "Quixwood" in read[0]
    (path,) = tmp_path.iterdir()
    assert set(Shelf(path).codes) <= patterns._known
    assert len(Shelf(path).codes) > 100
    assert b"Quixwood" not in path.read_bytes()
    assert b"Zebulon" not in path.read_bytes()
