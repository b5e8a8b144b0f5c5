"""Zip archives: Word documents and OpenDocument texts, told apart by their members."""

from __future__ import annotations

from classifier.documents import docx, image, odt, recognition
from classifier.documents.archive import Archive, opened
from classifier.documents.text import KINDS, Text
from classifier.errors import LetterError

_PICTURES = ("word/media/", "Pictures/")


def read(data: bytes) -> Text:
    """Read the document that a zip archive is.

    Raises:
        LetterError: it is another kind of archive, or the document can't be read.
    """
    with opened(data, "document") as archive:
        names = archive.names
        if "[Content_Types].xml" in names:
            _refuse_others({name.partition("/")[0] for name in names})
            return _with_pictures(docx.read(data), archive)
        if "content.xml" in names:
            return _with_pictures(odt.read(data), archive)
    if any(name.startswith("Index/") for name in names):
        raise LetterError("this is a Pages document; export it as .docx or PDF")
    raise LetterError("this is a zip archive; unpack it and give the letter")


def _with_pictures(found: Text, archive: Archive) -> Text:
    """Read the pictures of a document that is nothing but scans put into it."""
    names = sorted(name for name in archive.names if name.startswith(_PICTURES))
    if not names or recognition.has_text(found.text):
        return found
    if not recognition.is_there():
        raise LetterError(f"this {KINDS[found.kind]} holds only pictures; {recognition.remedy()}")
    texts = [
        image.read(archive.read(name) or b"").text for name in names[: recognition.MOST_PICTURES]
    ]
    return Text("\n\n".join([found.text, *texts]).strip(), found.kind)


def _refuse_others(folders: set[str]) -> None:
    if "xl" in folders:
        raise LetterError("this is a spreadsheet; copy the duties and paste them")
    if "ppt" in folders:
        raise LetterError("these are slides; copy their text and paste that")
