"""A paragraph of an OpenDocument text: its text, and the boxes that hang on it."""

from __future__ import annotations

from collections.abc import Iterator

from classifier.documents.markup import Element, attribute, name_of

_LEFT_OUT = frozenset(
    [
        "annotation",
        "annotation-end",
        "note",
        "tracked-changes",
        "ruby-text",
        "desc",
        "title",
        "page-number",
        "page-count",
        "hidden-text",
        "hidden-paragraph",
        "frame",
        "custom-shape",
        "rect",
        "change",
        "change-start",
        "change-end",
    ]
)
_DRAWN = frozenset(["frame", "custom-shape", "rect"])
_MOST_BLANKS = 200


def text_of(paragraph: Element) -> str:
    """Give the text of a paragraph without comments, notes and drawings."""
    return "".join(_texts(paragraph))


def boxes_of(paragraph: Element) -> Iterator[Element]:
    """Give the text boxes and shapes with text that hang on a paragraph."""
    for part in paragraph:
        name = name_of(part)
        if name == "frame":
            yield from (box for box in part if name_of(box) == "text-box")
        elif name in _DRAWN:
            yield part
        elif name not in _LEFT_OUT:
            yield from boxes_of(part)


def _texts(element: Element) -> Iterator[str]:
    yield element.text or ""
    for part in element:
        name = name_of(part)
        if name == "s":
            count = attribute(part, "c")
            yield " " * min(int(count), _MOST_BLANKS) if count.isdigit() and len(count) < 6 else " "  # noqa: PLR2004
        elif name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name not in _LEFT_OUT:
            yield from _texts(part)
        yield part.tail or ""
