"""The body of a text as blocks: headings, bulleted items and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from classifier.parsing.headings import heading_kind
from classifier.parsing.layout import BARE_BULLET, BULLET, Line, Span

Kind = Literal["duties", "other", "item", "paragraph", "gap"]
_OPEN_END = re.compile(
    r"(?:[,\-–&/]|\b(?:and|or|of|the|to|for|with|in|on|a|an|by|from|as|at|their|his|her|our|et"
    r"|de))$"
)
_CLOSED_END = (".", ";", ":", "!", "?")
_LONG = 45  # characters from which on an item may have been wrapped


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together; an item's first span begins behind its bullet."""

    kind: Kind
    lines: tuple[Line, ...]
    mark: str = ""

    @property
    def span(self) -> Span:
        """Where the block stands."""
        return self.lines[0].start, self.lines[-1].end


def find_blocks(text: str, lines: Sequence[Line]) -> list[Block]:
    """Group lines into blocks; a line that carries on an item belongs to it."""
    blocks: list[Block] = []
    current: list[Line] = []
    kind: Kind = "paragraph"
    mark = ""
    listed = sum(_bullet(text, line) is not None for line in lines) > 1

    def close() -> None:
        nonlocal current
        if current:
            blocks.append(Block(kind, tuple(current), mark))
        current = []

    for at, line in enumerate(lines):
        bullet = _bullet(text, line) if listed or not current else None
        if not line.text:
            if kind == "item" and current and _item_goes_on(lines, at, current):
                continue
            close()
            kind = "paragraph"
            blocks.append(Block("gap", (line,)))
        elif bullet is not None:
            close()
            kind, mark = "item", _mark(text[line.start : bullet])
            current = [Line(bullet, line.end, text[bullet : line.end], line.indent)]
        elif heading := _heading(text, lines, at):
            close()
            blocks.append(Block(heading, (line,)))
            kind = "paragraph"
        elif kind == "item" and current and not _carries_on(current, line):
            close()
            kind, current = "paragraph", [line]
        else:
            current.append(line)
    close()
    return blocks


def _bullet(text: str, line: Line) -> int | None:
    """Give where the text of a bulleted line begins, None where there is no bullet."""
    if not line.text:
        return None
    if found := BULLET.match(text, line.start, line.end):
        return found.end()
    return line.end if BARE_BULLET.fullmatch(text, line.start, line.end) else None


def _mark(bullet: str) -> str:
    """Give the kind of a bullet: the sign, or that it counts or letters."""
    bare = bullet.strip()
    if any(map(str.isdigit, bare)):
        return "1" * (1 + len(re.findall(r"\.\d", bare)))
    return "a" if any(map(str.isalpha, bare)) and len(bare) > 1 else bare


def _heading(text: str, lines: Sequence[Line], at: int) -> Kind | None:
    line = lines[at]
    following = next((below for below in lines[at + 1 : at + 4] if below.text), None)
    before_list = following is not None and _bullet(text, following) is not None
    return heading_kind(line.text, before_list=before_list)


def _item_goes_on(lines: Sequence[Line], at: int, current: Sequence[Line]) -> bool:
    """Tell whether an item without its text yet has it below a blank line."""
    del lines, at
    return not current[-1].text


def _carries_on(current: Sequence[Line], line: Line) -> bool:
    """Tell whether an unbulleted line is the rest of the bulleted item above it."""
    above = current[-1].text
    if not above:
        return True
    if above.endswith(_CLOSED_END):
        return line.text[:1].islower() and not above.endswith((";", ":"))
    first = current[0]
    hanging = line.indent > first.indent
    return (
        hanging
        or line.text[0].islower()
        or _OPEN_END.search(above) is not None
        or (len(above) > _LONG and line.indent >= first.indent and line.text[0] in "(&")
    )


def sections(blocks: Sequence[Block]) -> Iterator[tuple[Kind | None, list[Block]]]:
    """Give the blocks below each heading, with what the heading announces."""
    heading: Kind | None = None
    part: list[Block] = []
    for block in blocks:
        if block.kind in ("duties", "other"):
            yield heading, part
            heading, part = block.kind, []
        else:
            part.append(block)
    yield heading, part
