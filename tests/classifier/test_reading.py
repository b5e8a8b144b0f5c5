"""Bytes become text, or one clear line says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifier.documents.text import LONGEST
from classifier.errors import LetterError
from classifier.letter import Duty, Letter, Position
from classifier.reading import decode, parse_bytes, read_letter, text_of

TEXT = "• Prepared café menus\n• Ordered stock"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252"]
)
def test_encodings_are_told_apart(encoding: str) -> None:
    if encoding == "utf-16-le":
        data = b"\xff\xfe" + TEXT.encode(encoding)
    else:
        data = TEXT.encode(encoding, errors="replace")
    decoded = decode(data, "a.txt")
    assert "café" in decoded
    assert "Ordered stock" in decoded


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "there is no text in it"),
        (b" \n\t\r\n", "there is no text in it"),
        (b"\xef\xbb\xbf", "there is no text in it"),
        (b"%PDF-1.7 ...", "this PDF is damaged or cut off"),
        (b"PK\x03\x04....", "this document is damaged or cut off"),
        (b"{\\rtf1 }", "there is no text in this RTF document"),
        (bytes(range(256)) * 20, "binary data, no text"),
        (b"\x00" * 400 + b"a", "binary data, no text"),
        (b"\xff\xfea\x00\x00\xd8", "broken UTF-16 text"),
        (b"a " * LONGEST, "more than 1 MB of text"),
    ],
)
def test_what_is_no_text_is_named_with_a_remedy(data: bytes, expected: str) -> None:
    with pytest.raises(LetterError) as caught:
        parse_bytes(data, "a.txt")
    message = str(caught.value)
    assert message.startswith("a.txt: ")
    assert expected in message
    assert "\n" not in message


def test_folders_and_absent_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(LetterError, match="this is a folder"):
        read_letter(tmp_path)
    with pytest.raises(LetterError, match="there is no such file"):
        read_letter(tmp_path / "absent.txt")
    with pytest.raises(LetterError, match="can't be read"):
        read_letter(Path("a\0b"))


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_a_letter_or_one_line(data: bytes) -> None:
    try:
        letter = parse_bytes(data, "a.txt")
    except LetterError as error:
        message = str(error)
    else:
        message = ""
        for duty in letter.duties:
            assert letter.source[duty.start : duty.end] == duty.text
    assert "\n" not in message


def test_a_quotation_must_stand_at_its_offsets() -> None:
    with pytest.raises(LetterError, match="doesn't stand at 1"):
        Letter("x", "weld pipes", (Position(None, (Duty("weld", 1, 5),)),))


def test_letters_of_known_duties_quote_them() -> None:
    letter = Letter.from_duties(["Weld pipes", " ", "Read drawings"], title="Welder")
    assert [duty.text for duty in letter.duties] == ["Weld pipes", "Read drawings"]
    assert letter.title is not None
    assert letter.title.text == "Welder"
    assert letter.titled("Fitter").title.text == "Fitter"  # type: ignore[union-attr]


def test_words_cut_at_the_ends_of_lines_of_a_text_are_whole() -> None:
    text = text_of(b"Duties:\n- keeps records on the com-\n  puter\n", "letter.txt").text
    assert text == "Duties:\n- keeps records on the computer\n"
