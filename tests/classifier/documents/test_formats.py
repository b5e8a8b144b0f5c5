"""Every format gives the same duties, laid out the same way."""

from __future__ import annotations

import pytest

from classifier.documents.kinds import kind_of
from classifier.documents.readers import read
from classifier.reading import parse_bytes, text_of
from tests.classifier.documents.made import CLOSING, DUTIES, FOOTER, HEADER, MADE, OPENING

KINDS = sorted(MADE)
OFFICE = {"docx", "odt"}


@pytest.fixture(scope="module", params=KINDS)
def made(request: pytest.FixtureRequest) -> tuple[str, str]:
    data = MADE[request.param]()
    return request.param, text_of(data, f"letter.{request.param}").text


def test_a_list_item_is_a_line_with_its_bullet(made: tuple[str, str]) -> None:
    lines = made[1].splitlines()
    at = lines.index(f"• {DUTIES[0]}")
    assert lines[at : at + len(DUTIES)] == [f"• {duty}" for duty in DUTIES]


def test_a_paragraph_is_a_line_with_blank_lines_around(made: tuple[str, str]) -> None:
    lines = made[1].splitlines()
    at = lines.index(OPENING)
    assert lines[at - 1] == lines[at + 1] == ""


def test_the_cells_of_a_row_are_parted_by_a_tab(made: tuple[str, str]) -> None:
    lines = made[1].splitlines()
    assert lines[lines.index("Position\tBookkeeper") + 1] == "Hours\t40 a week"


def test_header_and_footer_stand_once_around_the_letter(made: tuple[str, str]) -> None:
    kind, text = made
    assert text.count(HEADER) == text.count(FOOTER) == 1
    assert text.index(HEADER) < text.index(OPENING) < text.index(CLOSING) < text.index(FOOTER)
    if kind != "eml":
        assert text.startswith(HEADER)
    assert text.endswith(FOOTER)


def test_nothing_of_the_file_is_left_in_the_text(made: tuple[str, str]) -> None:
    body = made[1].partition("\n\n")[2]  # a message's addresses have angle brackets
    assert not set(body) & set("<>{}\\\r\0|")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_duties_are_quoted_from_each_format(kind: str) -> None:
    letter = parse_bytes(MADE[kind](), f"letter.{kind}")
    assert [duty.text for duty in letter.duties] == list(DUTIES)
    assert all(letter.source[duty.start : duty.end] == duty.text for duty in letter.duties)


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"md"}))
@pytest.mark.parametrize("name", ["standard input", "letter.txt", "letter.pdf", "photo.jpg", "x"])
def test_content_decides_over_the_name(kind: str, name: str) -> None:
    found = kind_of(MADE[kind](), name)
    assert found == ("zip" if kind in OFFICE else kind)


@pytest.mark.parametrize("kind", KINDS)
def test_a_document_without_text_is_no_text(kind: str) -> None:
    data = MADE[kind]([])
    assert not any(duty in read(data, kind_of(data, f"x.{kind}")).text for duty in DUTIES)
