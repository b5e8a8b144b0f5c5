"""A paragraph of a Word document: its text as it is printed, and the boxes that hang on it."""

from __future__ import annotations

from collections.abc import Iterator

from classifier.documents.markup import Element, attribute, child, name_of

_AROUND = frozenset(
    [
        "hyperlink",
        "ins",
        "moveTo",
        "smartTag",
        "sdt",
        "sdtContent",
        "fldSimple",
        "customXml",
        "bdo",
        "dir",
    ]
)
_DRAWN = frozenset({"drawing", "pict", "object", "AlternateContent"})
_BREAKS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_OFF = frozenset({"0", "false", "off"})


def text_of(paragraph: Element) -> str:
    """Give the text of a paragraph without what is deleted or hidden."""
    return "".join(_texts(paragraph))


def boxes_of(paragraph: Element) -> Iterator[Element]:
    """Give the contents of the text boxes that hang on a paragraph."""
    for run in _runs(paragraph):
        for part in run:
            if name_of(part) in _DRAWN:
                yield from _boxes(part)


def _runs(element: Element) -> Iterator[Element]:
    for part in element:
        name = name_of(part)
        if name == "r":
            if not _is_hidden(part):
                yield part
        elif name in _AROUND:
            yield from _runs(part)


def _is_hidden(run: Element) -> bool:
    hidden = child(run, "rPr", "vanish")
    return hidden is not None and attribute(hidden, "val") not in _OFF


def _texts(paragraph: Element) -> Iterator[str]:
    for run in _runs(paragraph):
        for part in run:
            name = name_of(part)
            if name == "t":
                yield part.text or ""
            elif name == "sym":
                yield _symbol(attribute(part, "char"))
            else:
                yield _BREAKS.get(name, "")


def _symbol(code: str) -> str:
    """Give a character of a symbol font, named by its number in base 16."""
    try:
        return chr(int(code, 16))
    except (ValueError, OverflowError):
        return ""


def _boxes(element: Element) -> Iterator[Element]:
    """Find text boxes; of two versions of a drawing the first that has one counts."""
    name = name_of(element)
    if name == "txbxContent":
        yield element
    elif name == "AlternateContent":
        for version in element:
            found = list(_boxes(version))
            if found:
                yield from found
                return
    else:
        for part in element:
            yield from _boxes(part)
