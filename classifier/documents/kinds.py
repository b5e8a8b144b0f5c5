"""What a document is, by its content; its name decides only between kinds of plain text."""

from __future__ import annotations

import re
from pathlib import PurePath

from classifier.errors import LetterError

_PASTE = "copy its text and paste that"
_SIGNATURES = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
)
# What is known and not read, with the remedy.
_OTHERS = (
    (b"GIF8", "a GIF image; save it as PNG"),
    (b"BM", "a BMP image; save it as PNG"),
    (b"\x1f\x8b", "a gzip archive; unpack it and give the letter"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it and give the letter"),
    (b"Rar!", "a RAR archive; unpack it and give the letter"),
    (b"%!PS", f"a PostScript file; save it as PDF, or {_PASTE}"),
    (b"\x7fELF", "a program, no letter; give the letter"),
    (b"MZ\x90", "a program, no letter; give the letter"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_PARTS = (
    ("EncryptedPackage", "a Word document protected by a password; save it without one"),
    ("WordDocument", "an old Word document (.doc); save it as .docx or PDF"),
    ("__properties_version1.0", "an Outlook message (.msg); save it as .eml or text"),
    ("Workbook", "a spreadsheet; copy the duties and paste them"),
    ("PowerPoint Document", f"slides; {_PASTE}"),
)
# Compiled when a text looks like it: most texts never do.
_HTML = rb"(?i)<(?:!doctype html|html|head|body|p|div|table|ul|ol|br|span|h[1-6])\b"
_HTML_START = rb"(?is)(?:<!--.{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b"
_HEADER = rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,40}:)"
_MAIL = rb"(?im)^(?:mime-version|message-id|received|return-path|delivered-to|content-type):"
_XML = b"<?xml"
_EARLY = 1024  # bytes within which a PDF must begin
_SNIFFED = 16_384


def kind_of(data: bytes, name: str) -> str:
    """Tell the kind of a document, as ``Text.kind`` has it, ``zip`` for any zip archive.

    Raises:
        LetterError: the content is of a kind that is not read; the message has the remedy.
    """
    if b"%PDF-" in data[:_EARLY]:
        return "pdf"
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            return kind
    if data.startswith(b"PK\x03\x04"):
        return "zip"
    _refuse_known(data)
    return _kind_of_text(data, PurePath(name).suffix.lower())


def _refuse_known(data: bytes) -> None:
    if data.startswith(_OLE):
        for part, what in _OLE_PARTS:
            if part.encode("utf-16-le") in data:
                raise LetterError(f"this is {what}")
        raise LetterError("this is an old Office file; save it as .docx or PDF")
    if data[4:8] == b"ftyp" or (data.startswith(b"RIFF") and data[8:12] == b"WEBP"):
        raise LetterError("this is a photo or a film of another format; save it as PNG or JPEG")
    for signature, what in _OTHERS:
        if data.startswith(signature):
            raise LetterError(f"this is {what}")


def _kind_of_text(data: bytes, suffix: str) -> str:
    start = data[:_SNIFFED].removeprefix(b"\xef\xbb\xbf").lstrip()
    is_mail = _is_mail(start, named=suffix in {".eml", ".mht", ".mhtml"})
    if is_mail:
        return "eml"
    is_page = start.startswith(b"<") and re.match(_HTML_START, start)
    if start.startswith(_XML) and not re.search(_HTML, start):
        message = "this is an XML file of another kind; save it as .docx or PDF"
        raise LetterError(f"{message}, or {_PASTE}")
    if is_page or start.startswith(_XML):
        return "html"
    if suffix in {".html", ".htm", ".xhtml"}:
        return "html" if re.search(_HTML, start.replace(b"\0", b"")) else "txt"
    return "md" if suffix in {".md", ".markdown"} else "txt"


def _is_mail(start: bytes, *, named: bool) -> bool:
    """Tell a message by its header lines; a text may begin with "From:", too."""
    if not re.match(_HEADER, start):
        return False
    header = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    return named or len(re.findall(_MAIL, header)) > 1
