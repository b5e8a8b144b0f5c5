"""No title of whoever speaks for that of whom is spoken."""

from __future__ import annotations

from msgspec.structs import replace

from classifier.letter import Position
from classifier.parsing.authors import Author, find_author
from classifier.parsing.frame import Frame
from classifier.parsing.heard_titles import with_heard_title


def without_authors(
    text: str, frame: Frame, positions: tuple[Position, ...], *, unlike: bool
) -> tuple[Position, ...]:
    """Read titles again where they are missing, and take none of the lines of who speaks.

    The arguments beside ``frame`` are those of ``with_heard_title``.

    Raises:
        ModelError: an artefact is missing or damaged.
    """
    author = find_author(text, frame)
    if author is None:
        return with_heard_title(text, positions, unlike=unlike)
    own = _without(author, positions)
    return _without(author, with_heard_title(text, own, unlike=unlike or own != positions))


def _without(author: Author, positions: tuple[Position, ...]) -> tuple[Position, ...]:
    return tuple(
        replace(one, title=None) if one.title and author.holds(one.title.start) else one
        for one in positions
    )
