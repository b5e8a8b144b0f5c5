"""Pictures of letters are read where Tesseract is, and named where it is not."""

from __future__ import annotations

import shutil
from email.message import EmailMessage
from io import BytesIO

import pytest

from classifier.documents import image, isolation, mail, office, pdf, recognition
from classifier.errors import LetterError
from classifier.reading import parse_bytes, text_of
from tests.classifier.documents import made

LINES = [
    "This is to certify that Maria Santos worked with us as a Bookkeeper.",
    "Her duties were:",
    "1.  Reconciled the bank accounts every month",
    "2.  Paid the vendors after matching invoices",
    "3.  Prepared the payroll for hourly employees",
]
DUTIES = [line.partition("  ")[2] for line in LINES[2:]]
read_here = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="Tesseract is not installed"
)


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a busy machine take its time; what ends a slow reading is tested elsewhere."""
    monkeypatch.setattr(isolation, "SECONDS", 120.0)


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition.shutil, "which", lambda _: None)


@read_here
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_a_picture_is_read(kind: str) -> None:
    letter = parse_bytes(made.picture(LINES, kind), f"scan.{kind.lower()}")
    assert [duty.text for duty in letter.duties] == DUTIES


@read_here
def test_a_scanned_pdf_is_read() -> None:
    found = text_of(made.scanned_pdf(LINES), "scan.pdf")
    assert (found.kind, found.notes) == ("pdf", ())
    assert [line for line in found.text.splitlines() if line][-3:] == [
        line.replace("  ", " ") for line in LINES[2:]
    ]


def scan_in_word() -> bytes:
    """Write a Word document that is a scan put into it."""
    import docx

    document = docx.Document()
    document.add_picture(BytesIO(made.picture(LINES)))
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


@read_here
def test_a_scan_in_a_word_document_is_read() -> None:
    found = text_of(scan_in_word(), "scan.docx")
    assert found.kind == "docx"
    assert "1. Reconciled the bank accounts every month" in found.text


@read_here
def test_a_picture_on_its_side_is_turned() -> None:
    text = image.read(made.picture(LINES * 3, turn=90)).text
    assert "1. Reconciled the bank accounts every month" in text


@read_here
def test_a_picture_without_text_has_none() -> None:
    with pytest.raises(LetterError, match="there is no text in this"):
        text_of(made.picture([]), "blank.png")


@read_here
def test_pages_of_a_tiff_are_read_in_order() -> None:
    from PIL import Image

    pages = [Image.open(BytesIO(made.picture([line]))) for line in LINES[:2]]
    stream = BytesIO()
    pages[0].save(stream, "TIFF", save_all=True, append_images=pages[1:])
    text = image.read(stream.getvalue()).text
    assert text.index("certify") < text.index("duties")


@pytest.mark.usefixtures("absent")
def test_without_tesseract_the_remedy_is_named() -> None:
    for read, data in (
        (image.read, made.picture(LINES)),
        (pdf.read, made.scanned_pdf(LINES)),
        (office.read, scan_in_word()),
    ):
        with pytest.raises(LetterError, match="install Tesseract"):
            read(data)


def test_without_the_extra_the_remedy_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "find_spec", lambda _: None)
    with pytest.raises(LetterError, match=r"install dutymatch\[ocr\] and Tesseract"):
        image.read(made.picture(LINES))


@pytest.mark.usefixtures("absent")
def test_a_page_that_is_a_picture_among_others_is_noted() -> None:
    import pypdfium2

    written, scanned = (
        pypdfium2.PdfDocument(data) for data in (made.pdf(), made.scanned_pdf(LINES))
    )
    written.import_pages(scanned)
    stream = BytesIO()
    written.save(stream)
    found = pdf.read(stream.getvalue())
    assert made.DUTIES[0] in found.text
    assert found.notes[0].startswith("page 2 is a picture and was not read; install Tesseract")


@pytest.mark.usefixtures("absent")
def test_a_scan_attached_to_a_message_is_named() -> None:
    message = EmailMessage()
    message["From"] = "a@b.example"
    message.set_content("The letter is attached.")
    message.add_attachment(
        made.scanned_pdf(LINES), maintype="application", subtype="pdf", filename="a.pdf"
    )
    assert "'a.pdf' was not read: this PDF has no text" in mail.read(bytes(message)).notes[0]


def test_too_many_pictures_are_refused() -> None:
    with pytest.raises(LetterError, match="pages are pictures, more than"):
        recognition.pages_of(dict.fromkeys(range(recognition.MOST_PICTURES + 1)))


@pytest.mark.parametrize("size", [(100, 100), (1_000, 1_400), (5_000, 7_000), (30_000, 10)])
def test_pictures_are_brought_to_a_size_that_is_read_well(size: tuple[int, int]) -> None:
    scale = recognition.scale_of(*size)
    assert size[0] * size[1] * scale**2 <= 5_100_000
    assert scale <= 3
    assert recognition.scale_for(*size) <= 200 / 72


def test_damaged_pictures_are_named() -> None:
    if not recognition.is_there():
        pytest.skip("nothing is there to read pictures with")
    for data in (b"\x89PNG", made.picture(LINES)[:900], b"\xff\xd8\xff\xe0" + bytes(99)):
        with pytest.raises(LetterError, match="damaged or cut off"):
            image.read(data)
