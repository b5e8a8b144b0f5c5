"""Files that are broken, hostile or no letter: one line, exit code 2, and in bounds."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from tests.classifier.documents import made

ROOT = Path(__file__).parents[2]
SECONDS = 60  # far above the bound, for a busy machine; a hang is what this catches
MEMORY = 1_000_000_000  # bytes that any one process may hold
ESCAPE = "\x1b"
# A process of its own that starts the command, so that the memory counted is not the tests'.
WATCH = (
    "import resource, subprocess, sys; code = subprocess.call(sys.argv[1:]); "
    "held = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024; "
    f"sys.exit(9 if held > {MEMORY} else code)"
)


def pdf_of(content: bytes, *, extra: bytes = b"") -> bytes:
    """Write a PDF of one page by hand, around a stream of any kind."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        b"/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
        b"4 0 obj<</Length " + str(len(content)).encode() + extra + b">>stream\n" + content
        + b"\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        b"trailer<</Root 1 0 R>>\n"
    )  # fmt: skip


def flate_bomb() -> bytes:
    """Give a PDF whose one stream unpacks to a gigabyte of blanks."""
    packer = zlib.compressobj(9)
    data = b"".join(packer.compress(b" " * 10_000_000) for _ in range(100)) + packer.flush()
    return pdf_of(data, extra=b"/Filter/FlateDecode")


def endless_text() -> bytes:
    """Give a PDF of far too many words."""
    content = b"BT /F 1 Tf 1 TL " + b"(word word word word) ' " * 100_000 + b"ET"
    return pdf_of(zlib.compress(content), extra=b"/Filter/FlateDecode")


def encrypted_pdf() -> bytes:
    from fpdf import FPDF

    document = FPDF()
    document.add_page()
    document.set_font("Helvetica")
    document.cell(text="secret")
    document.set_encryption(owner_password="owner", user_password="user")  # noqa: S106
    return bytes(document.output())


def many_pages() -> bytes:
    from fpdf import FPDF

    document = FPDF()
    for _ in range(120):
        document.add_page()
    return bytes(document.output())


def zip_bomb() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("word/document.xml", "w") as member:
            member.write(f'<w:document xmlns:w="{made.WORD}"><w:body>'.encode())
            for _ in range(40):
                member.write(b" " * 10_000_000)
    return stream.getvalue()


def entity_bomb() -> bytes:
    entities = '<!ENTITY a0 "boom">' + "".join(
        f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(12)
    )
    xml = (
        f'<!DOCTYPE x [{entities}]><w:document xmlns:w="{made.WORD}"><w:body><w:p><w:r><w:t>'
        "&a12;</w:t></w:r></w:p></w:body></w:document>"
    )
    return made.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def outside_entity() -> bytes:
    xml = (
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'
        f'<w:document xmlns:w="{made.WORD}"><w:body><w:p><w:r><w:t>&f;</w:t></w:r></w:p>'
        "</w:body></w:document>"
    )
    return made.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": xml})


def deep_docx() -> bytes:
    inner = "<w:tbl><w:tr><w:tc>" * 3_000 + "</w:tc></w:tr></w:tbl>" * 3_000
    return made.bare_docx(inner)


def encrypted_docx() -> bytes:
    name = "EncryptedPackage".encode("utf-16-le")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000) + name + bytes(500)


def protected_zip() -> bytes:
    data = bytearray(made.docx())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 4)
    return bytes(data)


def many_members() -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"word/{number}", b"")
        archive.writestr("[Content_Types].xml", "<Types/>")
    return stream.getvalue()


def wrong_sum() -> bytes:
    data = bytearray(made.docx())
    at = data.find(b"word/document.xml") + 200
    data[at : at + 40] = bytes(40)
    return bytes(data)


def picture_bomb() -> bytes:
    size = (50_000).to_bytes(4, "big")

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data).to_bytes(4, "big")
        return len(data).to_bytes(4, "big") + name + data + check

    header = chunk(b"IHDR", size + size + b"\x01\x00\x00\x00\x00")
    rows = chunk(b"IDAT", zlib.compress(bytes(6_251 * 50_000), 9))
    return b"\x89PNG\r\n\x1a\n" + header + rows + chunk(b"IEND", b"")


def nested_mail() -> bytes:
    head = b"From: a@b.example\nMIME-Version: 1.0\nMessage-ID: <x>\n"
    data = head + b"\nfind attached\n"
    for depth in range(40):
        edge = b"edge%d" % depth
        data = (
            head + b'Content-Type: multipart/mixed; boundary="' + edge + b'"\n\n--' + edge
            + b"\nContent-Type: message/rfc822\n\n" + data + b"\n--" + edge + b"--\n"
        )  # fmt: skip
    return data


FRENCH = (
    "À qui de droit, nous attestons que Mme Marie Tremblay a travaillé au sein de notre entreprise "
    "en tant que comptable du 4 mars 2019 au 30 juin 2022. Elle était chargée de la préparation "
    "des rapprochements bancaires et de la tenue des livres pour les filiales."
)
HINDI = "यह प्रमाणित किया जाता है कि श्रीमती मारिया ने हमारी कंपनी में लेखाकार के रूप में कार्य किया है।"
OTHER_NAMES = {
    "folder": "this is a folder",
    "absent.pdf": "there is no such file",
    "pipe": "no text",
}

NASTY: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty.txt": (lambda: b"", "there is no text in it"),
    "blank.docx": (lambda: made.bare_docx("<w:p/>"), "there is no text in this Word document"),
    "binary.txt": (lambda: bytes(range(256)) * 50, "binary data"),
    "program.txt": (lambda: b"\x7fELF\x02\x01\x01" + bytes(500), "this is a program"),
    "half.utf16.txt": (lambda: b"\xff\xfea\0b\0\0\xd8", "broken UTF-16"),
    "long.txt": (lambda: b"weld pipes\n" * 200_000, "more than 1 MB of text"),
    "large.pdf": (lambda: b"%PDF-1.7\n" + bytes(21_000_000), "larger than 20 MB"),
    "encrypted.pdf": (encrypted_pdf, "protected by a password; save a copy without one"),
    "encrypted.docx": (encrypted_docx, "protected by a password; save it without one"),
    "protected.docx": (protected_zip, "protected by a password"),
    "old.doc": (lambda: old("WordDocument"), "an old Word document (.doc)"),
    "mail.msg": (lambda: old("__properties_version1.0"), "an Outlook message"),
    "cut.pdf": (lambda: made.pdf()[:900], "damaged or cut off"),
    "cut.docx": (lambda: made.docx()[:-400], "damaged or cut off"),
    "sum.docx": (wrong_sum, "damaged or cut off"),
    "xml.docx": (lambda: made.bare_docx("<w:p><w:r>"), "damaged or cut off"),
    "cut.odt": (lambda: made.odt()[:1_000], "damaged or cut off"),
    "bomb.docx": (zip_bomb, "unpacks to more than 20 MB"),
    "entities.docx": (entity_bomb, "this Word document is damaged"),
    "outside.docx": (outside_entity, "there is no text in this Word document"),
    "deep.docx": (deep_docx, "damaged or cut off"),
    "members.docx": (many_members, "too many parts"),
    "bomb.pdf": (flate_bomb, "bomb.pdf: "),
    "words.pdf": (endless_text, "more than 1 MB of text"),
    "pages.pdf": (many_pages, "120 pages"),
    "letter.zip": (lambda: made.zipped({"a.txt": "weld"}), "unpack it and give the letter"),
    "letter.gz": (lambda: gzip.compress(b"weld"), "unpack it and give the letter"),
    "sheet.xlsx": (
        lambda: made.zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}),
        "spreadsheet",
    ),
    "letter.pages": (lambda: made.zipped({"Index/Document.iwa": ""}), "export it as .docx or PDF"),
    "photo.heic": (lambda: b"\0\0\0\x18ftypheic" + bytes(99), "save it as PNG or JPEG"),
    "bomb.png": (picture_bomb, "bomb.png: "),
    "cut.png": (lambda: made.picture(["Weld pipes"])[:900], "cut.png: "),
    "mails.eml": (nested_mail, "nested too deep"),
    "data.xml": (lambda: b"<?xml version='1.0'?><data><a>1</a></data>", "an XML file"),
    "french.txt": (FRENCH.encode, "in French, and the catalogue covers English; French is on its"),
    "hindi.txt": (HINDI.encode, "in Hindi"),
    "french.rtf": (lambda: made.rtf([FRENCH] * 4).replace(made.OPENING.encode(), b""), "French"),
}


def old(part: str) -> bytes:
    """Give the start of an old Office file with a part of some name."""
    name = part.encode("utf-16-le")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1_000) + name + bytes(500)


def run(environment: dict[str, str], path: Path) -> subprocess.CompletedProcess[bytes]:
    """Match a file with the command; more memory than it may hold is exit code 9."""
    return subprocess.run(
        [sys.executable, "-c", WATCH, sys.executable, "-m", "cli.app", "match", str(path)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
        check=False,
    )


def is_one_line(done: subprocess.CompletedProcess[bytes], name: str, expected: str) -> None:
    error = done.stderr.decode()
    assert done.returncode == 2, error
    assert done.stdout == b""
    assert error.count("\n") == 1
    assert name in error
    assert expected in error
    assert "Traceback" not in error
    assert "root:" not in error
    assert ESCAPE not in error


@pytest.mark.parametrize("name", NASTY)
def test_it_is_one_line_that_names_the_file_and_the_remedy(
    environment: dict[str, str], tmp_path: Path, name: str
) -> None:
    make, expected = NASTY[name]
    path = tmp_path / name
    path.write_bytes(make())
    is_one_line(run(environment, path), name, expected)


def test_what_is_no_file_is_one_line(environment: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name, expected in OTHER_NAMES.items():
        is_one_line(run(environment, tmp_path / name), name, expected)


@pytest.mark.parametrize(
    "name", ["$(touch owned).txt", "; touch owned;.txt", "-rf.txt", f"{ESCAPE}[31m.txt", "a\nb.txt"]
)
def test_names_are_never_run_nor_printed_raw(
    environment: dict[str, str], tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    path.write_bytes(b"\x7fELF" + bytes(99))
    done = run(environment, path)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert ESCAPE.encode() not in done.stderr
    assert not (tmp_path / "owned").exists()
    assert not (ROOT / "owned").exists()
