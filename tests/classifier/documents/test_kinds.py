"""What a document is, by its content."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.documents.kinds import kind_of
from classifier.errors import LetterError


@pytest.mark.parametrize(
    ("data", "name", "kind"),
    [
        (b"Weld pipes", "letter.txt", "txt"),
        (b"Weld pipes", "letter.docx", "txt"),
        (b"Weld pipes", "standard input", "txt"),
        (b"Weld pipes", "letter.html", "txt"),
        (b"* Weld", "letter.md", "md"),
        (b"* Weld", "LETTER.MARKDOWN", "md"),
        (b"  <!DOCTYPE HTML><p>a", "x", "html"),
        (b"<html><p>a", "letter.txt", "html"),
        (b"<p>Weld</p>", "letter.htm", "html"),
        (b"<p>Weld</p>", "letter.txt", "txt"),
        (b"junk\n%PDF-1.4", "x", "pdf"),
        (b"a text about %PDF", "x", "txt"),
        (b"From: HR\nTo: whom it may concern\nSubject: Ann\n\nWeld", "letter.txt", "txt"),
        (b"From: HR\nSubject: Ann\n\nWeld", "letter.eml", "eml"),
        (b"Received: x\nMessage-ID: <y>\nFrom: HR\n\nWeld", "x", "eml"),
        (b"Title: Welder\n\nMIME-Version: 1.0\nMessage-ID: 2", "x", "txt"),
        (b"PK\x03\x04", "letter.txt", "zip"),
        (b"MZ and PK are my initials", "x", "txt"),
    ],
)
def test_content_decides(data: bytes, name: str, kind: str) -> None:
    assert kind_of(data, name) == kind


@pytest.mark.parametrize(
    "data",
    [b"GIF89a", b"\x1f\x8b\x08", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"%!PS-Adobe", b"\x7fELF\x02"],
)
def test_what_is_known_and_not_read_has_a_remedy(data: bytes) -> None:
    with pytest.raises(LetterError, match="this is"):
        kind_of(data + bytes(99), "letter.txt")


@given(st.binary(max_size=200), st.text(max_size=20))
def test_any_content_and_name_have_a_kind_or_an_error(data: bytes, name: str) -> None:
    message = ""
    try:
        kind_of(data, name)
    except LetterError as error:
        message = str(error)
    assert "\n" not in message
