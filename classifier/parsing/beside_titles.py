"""The title that stands before a person's name, as in "our former accountant, Jane Doe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.parsing.title_words import title_at
from classifier.parsing.titles import heads
from classifier.quotation import Quotation

_OWNER = (
    r"\b(?:[Mm]y|[Oo]ur)\s(?:(?:former|present|current|ex-?|long-?time|beloved|dear|trusted|faithful"
    r"|loyal|own|new|late|valued)\s){0,2}(?:[\w-]{2,20}['’]s?\s)?(?=[A-Za-z])"
)
_OWNED = late(_OWNER)
_BEFORE_NAME = late(
    rf"(?:^[\"“'‘*]?|(?<=\bthat\s)|(?<=\bfor\s)|(?<=\bto\s)"
    rf"|(?<=\bof\s)|(?<=\babout\s))(?=[A-Z][a-z])|{_OWNER}",
    re.MULTILINE,
)
_BACK = 70  # characters before a name in which its title begins
_NAME_ON = late(
    r"[ \t]{1,3}(?:\n[ \t]{0,8})?([A-Z][\w’'-]*)|\n[ \t]{0,8}([A-Z][\w’'-]*)|[-’'](?!s\b)\w"
)


def beside_title(text: str, person: Quotation) -> Quotation | None:
    """Read the title before a person's name anywhere in a letter, at the start of a line too."""
    return _before_name(text, person, _BEFORE_NAME, 0, len(text))


def owned_title(text: str, person: Quotation, start: int, end: int) -> Quotation | None:
    """Read the title between "my" or "our" and a person's name in a part of a text."""
    return _before_name(text, person, _OWNED, start, end)


# As in "Jane Doe, porter at our hotel" and "Ann Lee, the cook of our school".
_BEHIND = late(
    r",\s{1,2}(?:(?:an?|our|my|the|who\s(?:is|was)(?:\s(?:an?|our|my|the))?)\s)?(?=[A-Za-z])"
)
_ENDS = late(
    r"(?:\s(?:at|for|of|with|in|to|from|since|here|on|is|was|has|who|by)\b|\s?[,.;:(!–—-]|\s?\n"
    r"|\s*\Z)"
)


def behind_title(text: str, person: Quotation, start: int, end: int) -> Quotation | None:
    """Read the title behind a person's name and a comma in a part of a text."""
    for found in re.finditer(rf"\b{re.escape(person.text)}\b", text[:end]):
        cue = _BEHIND.match(text, found.end(), end) if found.start() >= start else None
        title = title_at(text, cue.end(), end, comma=False, praised=True) if cue else None
        if title and names_job(title.text) and _ENDS.match(text, title.end):
            return title
    return None


def _before_name(
    text: str, person: Quotation, cues: re.Pattern[str], start: int, end: int
) -> Quotation | None:
    for at in _places(text, person, start, end):
        for cue in cues.finditer(text, max(start, at - _BACK), at):
            title = title_at(text, cue.end(), at, comma=False, praised=True)
            between = text[title.end : at].strip(" ,") if title else "-"
            plain = not between or between.rstrip(".") in ("Mr", "Ms", "Mrs", "Miss", "Dr")
            named = title is not None and title.text in person.text
            if title and plain and not named and heads(title.text):
                return title
    return None


def _places(text: str, person: Quotation, start: int, end: int) -> Iterator[int]:
    """Give the places of the person's names, but not those of who shares one, "Jane Roe"."""
    names = person.text.split()
    own = {name.casefold() for name in names}
    for name in names:
        word = re.compile(rf"\b{re.escape(name)}\b")
        for found in word.finditer(text, start, end):
            further = _NAME_ON.match(text, found.end(), end)
            if further is None or (further[1] or further[2] or "").casefold() in own:
                yield found.start()
