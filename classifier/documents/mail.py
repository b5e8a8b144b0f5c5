"""Messages (.eml) and saved pages (.mht): the body, and the letter that is attached.

The plain body is read before the HTML one. When the body is short, the documents
attached are what was sent, so they are read and follow it; below a long body they are
only named in the notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser
from email.policy import default

from classifier.documents.characters import printable
from classifier.documents.html import shown
from classifier.documents.hyphenation import rejoined
from classifier.documents.kinds import kind_of
from classifier.documents.plain import decoded
from classifier.documents.readers import read as read_document
from classifier.documents.text import LONGEST, Text, too_long
from classifier.errors import LetterError

_SHORT = 1_200  # characters of a body that only goes with what is attached
_MOST_ATTACHED = 5
_DEEPEST = 3  # messages inside messages
_HEADERS = ("From", "Date", "Subject")
_LONGEST_HEADER = 300
_QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)
_FLOWED = re.compile(r" \r?\n(?=[^\s>])")
_FEW = 0.3  # of the HTML body's length: a plain body so short only points to it


def read(data: bytes) -> Text:
    """Read the text of a message.

    Raises:
        LetterError: there is none in it, or more than a letter can have.
    """
    message = BytesParser(_class=EmailMessage, policy=default).parsebytes(data)
    text, notes = _whole(message, _DEEPEST)
    if not text.strip() and notes:
        raise LetterError(notes[0])
    return Text(text, "eml", tuple(notes))


def _whole(message: EmailMessage, depth: int) -> tuple[str, list[str]]:
    """Give the headers, the body and what is attached as one text, and the notes."""
    body = _body(message)
    texts = [text for text in (_headers(message), body) if text] if body.strip() else []
    notes: list[str] = []
    for count, part in enumerate(_attached(message)):
        short = len(body) <= _SHORT and count < _MOST_ATTACHED
        text, note = (
            _attachment(part, depth)
            if short
            else ("", _not_read(part, "save it and read it by itself"))
        )
        texts += [text] if text.strip() else []
        notes += note
    whole = "\n\n".join(texts)
    if len(whole) > LONGEST:
        raise too_long()
    return whole, notes


def _headers(message: EmailMessage) -> str:
    """Give who wrote it when and on what, a line each."""
    lines = []
    for name in _HEADERS:
        try:
            value = " ".join(str(message.get(name, "")).split())
        except (ValueError, LookupError, AttributeError, IndexError):  # a header beyond repair
            value = ""
        if value:
            lines.append(f"{name}: {printable(value)[:_LONGEST_HEADER]}")
    return "\n".join(lines)


def _body(message: EmailMessage) -> str:
    plain, html = (_part_text(message, kind) for kind in ("plain", "html"))
    if html and len(plain.strip()) < _FEW * len(html):
        return html
    return plain.strip() or html


def _part_text(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    if part is None:
        return ""
    source = _content(part)
    if kind == "html":
        return shown(source)
    if part.get_param("format") == "flowed":
        source = _FLOWED.sub(" ", source)
    return rejoined(_QUOTED.sub("", source.replace("\r\n", "\n")))


def _content(part: MIMEPart) -> str:
    """Decode a part by the encoding it states, or by its bytes where that is wrong."""
    data = _bytes(part)
    charset = part.get_content_charset() or ""
    try:
        return data.decode(charset) if charset else decoded(data)
    except (LookupError, UnicodeError):
        return decoded(data)
    except LetterError:
        return ""


def _bytes(part: MIMEPart) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _attached(message: EmailMessage) -> Iterator[EmailMessage]:
    """Give the attachments, but no pictures that only adorn the body."""
    for part in message.iter_attachments():
        if part.get_content_maintype() == "image" and part.get("Content-ID"):
            continue
        yield part


def _attachment(part: EmailMessage, depth: int) -> tuple[str, list[str]]:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        if depth and isinstance(inner, list) and inner and isinstance(inner[0], EmailMessage):
            return _whole(inner[0], depth - 1)
        return "", _not_read(part, "it is nested too deep")
    data = _bytes(part)
    try:
        kind = kind_of(data, part.get_filename() or "")
        if kind == "eml" and not depth:
            return "", _not_read(part, "it is nested too deep")
        if kind == "txt":
            return rejoined(decoded(data)), []
        found = read_document(data, kind)
    except LetterError as error:
        return "", _not_read(part, str(error))
    return found.text, list(found.notes)


def _not_read(part: EmailMessage, reason: str) -> list[str]:
    name = " ".join(printable(part.get_filename() or part.get_content_type()).split())[:100]
    return [f"the attachment {name!r} was not read: {reason}"]
