"""The bullets and numbers that Word counts for list items and doesn't write into the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from msgspec import Struct

from classifier.documents.markup import Element, all_of, attribute, child, name_of
from classifier.documents.numbers import numeral

_FORMS = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_PLACE = re.compile(r"%(\d)")
_LONGEST = 12  # characters of a mark
_DEEPEST = 20  # styles based on each other


class _Level(Struct, frozen=True):
    form: str
    text: str
    start: int


@dataclass(slots=True)
class Lists:
    """The lists of a document, with the numbers reached so far."""

    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    families: dict[str, str] = field(default_factory=dict)
    styles: dict[str, tuple[str, int | None, str]] = field(default_factory=dict)
    reached: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def of(cls, numbering: Element | None, styles: Element | None) -> Lists:
        """Read the definitions in the parts of a document, as far as there are any."""
        lists = cls()
        for style in all_of(styles, "style") if styles is not None else ():
            number, level = _number(child(style, "pPr", "numPr"))
            base = child(style, "basedOn")
            parent = "" if base is None else attribute(base, "val")
            lists.styles[attribute(style, "styleId")] = (number, level, parent)
        if numbering is not None:
            lists._define(numbering)
        return lists

    def mark(self, paragraph: Element) -> str:
        """Give the bullet or number of a paragraph, empty for one that is no list item."""
        properties = child(paragraph, "pPr")
        if properties is None:
            return ""
        number, level = _number(child(properties, "numPr"))
        style = child(properties, "pStyle")
        if not number and style is not None:
            number, styled = self._of_style(attribute(style, "val"))
            level = styled if level is None else level
        family = self.families.get(number, "")
        return self._next(family, level or 0) if number != "0" and family else ""

    def _define(self, numbering: Element) -> None:
        linked: dict[str, str] = {}
        for family in all_of(numbering, "abstractNum"):
            key = attribute(family, "abstractNumId")
            self.levels[key] = {
                _whole(attribute(part, "ilvl")): _level(part)
                for part in family
                if name_of(part) == "lvl"
            }
            link = child(family, "numStyleLink")
            if link is not None:
                linked[key] = attribute(link, "val")
        for number in all_of(numbering, "num"):
            family = child(number, "abstractNumId")
            key = attribute(number, "numId")
            self.families[key] = "" if family is None else self._family(number, key, family)
        for key, style in linked.items():
            family_of_style = self.families.get(self.styles.get(style, ("", 0, ""))[0], "")
            self.levels[key] = self.levels.get(family_of_style, {})

    def _family(self, number: Element, key: str, family: Element) -> str:
        """Give a list's family; one that starts anew is a family of its own."""
        shared = attribute(family, "val")
        starts = {
            _whole(attribute(part, "ilvl")): _whole(attribute(start, "val"), 1)
            for part in all_of(number, "lvlOverride")
            if (start := child(part, "startOverride")) is not None
        }
        if not starts:
            return shared
        own = f"{shared} from {key}"
        self.levels[own] = {
            at: _Level(level.form, level.text, starts.get(at, level.start))
            for at, level in self.levels.get(shared, {}).items()
        }
        return own

    def _of_style(self, name: str) -> tuple[str, int | None]:
        level: int | None = None
        for _ in range(_DEEPEST):
            number, own, parent = self.styles.get(name, ("", None, ""))
            level = own if level is None else level
            if number or not parent:
                return number, level
            name = parent
        return "", None

    def _next(self, family: str, at: int) -> str:
        levels = self.levels.get(family, {})
        level = levels.get(at)
        if level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return "•"
        reached = self.reached.setdefault(family, {})
        reached[at] = reached.get(at, level.start - 1) + 1
        for deeper in [other for other in reached if other > at]:
            del reached[deeper]

        def number(found: re.Match[str]) -> str:
            place = int(found[1]) - 1
            other = levels.get(place, level)
            return numeral(reached.get(place, other.start), _FORMS.get(other.form, "1"))

        return _PLACE.sub(number, level.text).strip()[:_LONGEST]


def _number(element: Element | None) -> tuple[str, int | None]:
    """Give the list's number, empty if none is named, and the level."""
    if element is None:
        return "", None
    number, level = child(element, "numId"), child(element, "ilvl")
    return (
        "" if number is None else attribute(number, "val"),
        None if level is None else _whole(attribute(level, "val")),
    )


def _level(element: Element) -> _Level:
    form, text, start = (child(element, name) for name in ("numFmt", "lvlText", "start"))
    return _Level(
        "decimal" if form is None else attribute(form, "val"),
        "" if text is None else attribute(text, "val"),
        1 if start is None else _whole(attribute(start, "val"), 1),
    )


def _whole(text: str, other: int = 0) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else other  # noqa: PLR2004
