"""Messages: the best body, who wrote it when, and what is attached."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifier.documents.mail import read
from classifier.errors import LetterError
from tests.classifier.documents import made

LONG = "Welded carbon steel pipes. " * 80


def message(body: str = "Weld pipes", html: str = "", **headers: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Ann <ann@x.example>"
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(body)
    if html:
        mail.add_alternative(html, subtype="html")
    return mail


def attach(mail: EmailMessage, data: bytes, name: str) -> EmailMessage:
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    return mail


def test_the_headers_that_matter_stand_on_top() -> None:
    mail = message(Subject="=?utf-8?q?Caf=C3=A9?=", Date="Tue, 02 May 2023 10:00:00 -0400")
    assert read(bytes(mail)).text.splitlines() == [
        "From: Ann <ann@x.example>",
        "Date: Tue, 02 May 2023 10:00:00 -0400",
        "Subject: Café",
        "",
        "Weld pipes",
    ]


def test_the_plain_body_is_read_before_the_html_one() -> None:
    text = read(bytes(message("Weld pipes all day", "<p>Weld <b>pipes</b> all day</p>"))).text
    assert text.count("Weld pipes") == 1


def test_a_plain_body_that_only_points_to_the_other_is_left() -> None:
    items = "".join(f"<li>{duty}</li>" for duty in made.DUTIES)
    text = read(bytes(message("See the HTML.", f"<ul>{items}</ul>"))).text
    assert f"• {made.DUTIES[0]}" in text
    assert "See the HTML" not in text


def test_flowed_lines_are_joined_and_quotes_bared() -> None:
    mail = message("> > Weld \n> pipes")
    assert "Weld" in read(bytes(mail)).text
    assert ">" not in read(bytes(mail)).text.partition("\n\n")[2]
    mail = EmailMessage()
    mail.set_content("Weld \npipes\n", params={"format": "flowed"})
    assert read(bytes(mail)).text == "Weld pipes"


@pytest.mark.parametrize("kind", ["docx", "pdf", "odt", "rtf", "html", "eml"])
def test_a_letter_attached_to_a_short_body_is_read(kind: str) -> None:
    mail = attach(message("Please find attached."), made.MADE[kind](), f"letter.{kind}")
    found = read(bytes(mail))
    assert found.text.index("Please find") < found.text.index(f"• {made.DUTIES[0]}")
    assert found.notes == ()


def test_below_a_long_body_an_attachment_is_only_named() -> None:
    found = read(bytes(attach(message(LONG), made.docx(), "letter.docx")))
    assert made.DUTIES[0] not in found.text
    assert found.notes == (
        "the attachment 'letter.docx' was not read: save it and read it by itself",
    )


def test_an_attachment_that_can_not_be_read_is_named() -> None:
    found = read(bytes(attach(message(), made.docx()[:500], "a\x1bb.docx")))
    assert "Weld pipes" in found.text
    assert "'ab.docx' was not read: this document is damaged" in found.notes[0]


def test_pictures_that_adorn_the_body_are_not_named() -> None:
    mail = message()
    mail.add_attachment(b"\x89PNG", maintype="image", subtype="png", cid="<logo>")
    assert read(bytes(mail)).notes == ()


def test_a_message_forwarded_as_an_attachment_is_read() -> None:
    mail = message("see below")
    mail.add_attachment(message("Grind welds"))
    assert "Grind welds" in read(bytes(mail)).text


def test_a_message_of_nothing_but_a_broken_attachment_is_an_error() -> None:
    with pytest.raises(LetterError, match="was not read"):
        read(bytes(attach(message(" "), b"%PDF-1.7", "letter.pdf")))


@pytest.mark.parametrize(
    "head",
    [
        b"Content-Type: text/plain; charset=nonsense\n\n",
        b"Content-Type: text/plain; charset=utf-8\n\n",
        b"Content-Transfer-Encoding: base64\n\n",
        b"Content-Type: multipart/mixed\n\n",
        b"Date: \xff\xfe nonsense\nFrom: @@@<<>\n\n",
    ],
)
def test_broken_headers_are_survived(head: bytes) -> None:
    read(b"MIME-Version: 1.0\n" + head + b"Weld caf\xe9 pipes\n")


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = read(b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n" + data).text
    except LetterError as error:
        text = str(error)
    text.encode("utf-8")
