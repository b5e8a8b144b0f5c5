"""Zip archives are told apart by their members."""

from __future__ import annotations

import pytest

from classifier.documents.office import read
from classifier.errors import LetterError
from tests.classifier.documents import made


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ({"[Content_Types].xml": "", "xl/x.xml": ""}, "this is a spreadsheet"),
        ({"[Content_Types].xml": "", "ppt/x.xml": ""}, "these are slides"),
        ({"Index/Document.iwa": ""}, "this is a Pages document; export it"),
        ({"letter.docx": "x"}, "this is a zip archive; unpack it"),
    ],
)
def test_archives_that_are_no_letter_are_named(members: dict[str, str], expected: str) -> None:
    with pytest.raises(LetterError, match=expected):
        read(made.zipped(members))


def test_documents_say_their_kind() -> None:
    assert read(made.docx()).kind == "docx"
    assert read(made.odt()).kind == "odt"
