"""Which elements of a page are not shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from classifier.documents.markup import Element, all_of, attribute, name_of

_NEVER = frozenset(
    [
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "title",
        "svg",
        "math",
        "iframe",
        "object",
        "audio",
        "video",
        "canvas",
        "select",
        "button",
        "datalist",
    ]
)
_HIDING = re.compile(
    r"display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden|mso-hide\s{0,4}:\s{0,4}all"
    r"|(?:font-size|opacity|max-height)\s{0,4}:\s{0,4}0(?:px|pt|em|%)?\s{0,4}(?:;|!|$)",
    re.IGNORECASE,
)
_SELECTOR = re.compile(r"[.#][\w-]{1,80}")


class Hidden(Struct, frozen=True):
    """The classes and ids that the page's own styles hide, as ``.class`` and ``#id``."""

    selectors: frozenset[str]

    @classmethod
    def of(cls, root: Element) -> Hidden:
        """Read the style sheets in a page; rules for some media only are left aside."""
        sheets = ("".join(style.itertext()) for style in all_of(root, "style"))
        rules = (rule for sheet in sheets for rule in _rules(sheet))
        hiding = (selectors for selectors, body in rules if _HIDING.search(body))
        names = (name.strip() for selectors in hiding for name in selectors.split(","))
        return cls(frozenset(name for name in names if _SELECTOR.fullmatch(name)))

    def hides(self, element: Element) -> bool:
        """Tell whether an element is not shown, and so nothing inside it."""
        name = name_of(element)
        if not name or name in _NEVER or "hidden" in element.attrib:
            return True
        if _HIDING.search(attribute(element, "style")):
            return True
        if not self.selectors:
            return False
        names = {f".{part}" for part in attribute(element, "class").split()}
        return not self.selectors.isdisjoint(names | {f"#{attribute(element, 'id')}"})


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Give the selectors and the body of each rule that stands in no other rule."""
    depth, start, selectors = 0, 0, ""
    for found in re.finditer(r"[{}]", sheet):
        if found[0] == "{":
            if depth == 0:
                selectors, start = sheet[start : found.start()], found.end()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                yield selectors, sheet[start : found.start()]
                start = found.end()
