"""OpenDocument texts: numbers, sections, boxes, and what must not be read."""

from __future__ import annotations

import pytest

from classifier.documents.odt import read
from classifier.errors import LetterError
from tests.classifier.documents.made import zipped

SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
    for name, urn in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("table", "table"),
        ("draw", "drawing"),
    )
)
STYLES = (
    '<text:list-style style:name="N"><text:list-level-style-number text:level="1" '
    'style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" '
    'style:num-format="a" style:num-suffix=")"/></text:list-style>'
)


def lines(body: str) -> list[str]:
    content = (
        f"<office:document-content {SPACES}><office:automatic-styles>{STYLES}"
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )
    return [line for line in read(zipped({"content.xml": content})).text.splitlines() if line]


def item(text: str, more: str = "") -> str:
    return f"<text:list-item><text:p>{text}</text:p>{more}</text:list-item>"


def listed(*items: str, extra: str = "") -> str:
    return f'<text:list text:style-name="N"{extra}>{"".join(items)}</text:list>'


def test_numbers_are_counted_by_level() -> None:
    inner = f"<text:list>{item('b')}{item('c')}</text:list>"
    assert lines(listed(item("A", inner), item("D"))) == ["1. A", "a) b", "b) c", "2. D"]


def test_a_list_may_go_on_with_the_numbers_of_another() -> None:
    on = ' text:continue-numbering="true"'
    assert lines(listed(item("A")) + listed(item("B"))) == ["1. A", "1. B"]
    assert lines(listed(item("A")) + listed(item("B"), extra=on)) == ["1. A", "2. B"]


def test_a_list_without_a_style_has_bullets() -> None:
    assert lines(f"<text:list>{item('Weld')}</text:list>") == ["• Weld"]


def test_comments_notes_and_deleted_text_are_not_read() -> None:
    body = (
        "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>"
        "<text:p>Weld<office:annotation><text:p>comment</text:p></office:annotation> pipes"
        "<text:note><text:p>note</text:p></text:note><text:s text:c='3'/>daily<text:tab/>x"
        "<text:line-break/>y</text:p>"
    )
    assert lines(body) == ["Weld pipes daily\tx", "y"]


def test_sections_and_boxes_are_read() -> None:
    body = (
        "<text:section><text:p>Inside</text:p></text:section><text:p>Anchor<draw:frame>"
        "<draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame></text:p>"
    )
    assert lines(body) == ["Inside", "Anchor", "In the box"]


def test_a_protected_text_is_named() -> None:
    manifest = "<m><encryption-data/></m>"
    with pytest.raises(LetterError, match="protected by a password"):
        read(zipped({"content.xml": "x", "META-INF/manifest.xml": manifest}))


def test_a_spreadsheet_is_no_text() -> None:
    content = f"<office:document-content {SPACES}><office:body/></office:document-content>"
    with pytest.raises(LetterError, match="holds no text"):
        read(zipped({"content.xml": content}))
