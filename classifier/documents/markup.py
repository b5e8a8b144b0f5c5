"""XML of office documents, parsed without entities, network or unbounded depth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from classifier.errors import LetterError

Element = Any  # lxml's elements have no types


def parsed(data: bytes, kind: str) -> Element:
    """Parse a part of a document; no entity is expanded, nothing outside is loaded.

    Raises:
        LetterError: it is no well-formed XML.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise LetterError(f"this {kind} is damaged or cut off; save or send it again") from error
    if root is None:
        raise LetterError(f"this {kind} is damaged or cut off; save or send it again")
    return root


def name_of(element: Element) -> str:
    """Give an element's name without its namespace, which editions of a format differ in."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """Give an attribute by its name without namespace, empty where it has none."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: Element, *path: str) -> Element | None:
    """Follow a path of child names; None where it breaks off."""
    for name in path:
        found = next((part for part in element if name_of(part) == name), None)
        if found is None:
            return None
        element = found
    return element


def all_of(element: Element, name: str) -> Iterator[Element]:
    """Give every element of a name inside ``element``, in the order of the text."""
    return (part for part in element.iter() if name_of(part) == name)
