"""Encodings are told by their bytes; layout characters have one form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.documents.characters import normalised, printable
from classifier.documents.plain import decoded
from classifier.documents.text import LONGEST
from classifier.errors import LetterError

ENGLISH = "• Prepared café menus – daily\n• Ordered the “stock”\n• Didn’t waste any of it"
RUSSIAN = "Настоящим подтверждаем, что Мария Иванова работала в нашей компании бухгалтером. " * 3
CHINESE = "兹证明王丽女士自二〇一九年三月至今在我公司担任会计，主要职责包括编制银行对账单。" * 3


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le",
        "utf-32-be", "cp1252", "mac_roman",
    ],
)  # fmt: skip
def test_english_in_any_encoding_is_the_same(encoding: str) -> None:
    assert decoded(ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (CHINESE, "gb18030"), (CHINESE, "big5")],
)
def test_other_alphabets_are_recognised(text: str, encoding: str) -> None:
    found = decoded(text.encode(encoding, errors="ignore"))
    assert found == text.encode(encoding, errors="ignore").decode(encoding)


@pytest.mark.parametrize("data", [b"a", b"ab", b"\0a\0b", b"\xe9", b"\xff"])
def test_a_few_bytes_are_text(data: bytes) -> None:
    assert decoded(data)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", "there is no text"),
        (b"\0\0\0\0", "there is no text"),
        (bytes(range(256)) * 9, "binary data"),
        (b"a\0b", "binary data"),
        (b"\xff\xfea\0\0\xd8", "broken UTF-16"),
        (b"\xff\xfe\0\0a\0\0\xff", "broken UTF-32"),
        (b"a" * (LONGEST + 1), "more than 1 MB of text"),
        ("é".encode() * (LONGEST + 1), "more than 1 MB of text"),
        (b"a" * (5 * LONGEST), "more than 1 MB of text"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, expected: str) -> None:
    with pytest.raises(LetterError, match=expected):
        decoded(data)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_one_error(data: bytes) -> None:
    try:
        text = decoded(data)
    except LetterError as error:
        text = str(error)
        assert "\n" not in text
    text.encode("utf-8")


@given(st.text(max_size=200))
def test_text_without_layout_characters_is_left_alone(text: str) -> None:
    if text.isascii():
        assert normalised(text) == text
    once = normalised(text)
    assert normalised(once) == once


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("o\ufb03cer \ufb01led", "officer filed"),
        ("recon\u00adcile", "reconcile"),
        ("a\u200bb\u200dc\ufeff", "abc"),
        ("Read \u202edrawings\u202c", "Read drawings"),
        ("\uf0b7 Weld", "• Weld"),
        ("\uf0fe full-time \uf0a8 part-time", "☒ full-time ☐ part-time"),
        ("cafe\u0301", "café"),
        ("a\u2028b", "a\nb"),
        ("a\xa0b", "a\xa0b"),
    ],
)
def test_characters_of_layout_have_one_form(text: str, expected: str) -> None:
    assert normalised(text) == expected


def test_control_characters_are_not_printed() -> None:
    assert printable("a\x1b[31m\x00b\tc\nd\x9b\ud800") == "a[31mb\tc\nd"
