"""The body of a text as blocks: headings, bulleted items and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from classifier.parsing.headings import heading_kind, heads_deeds
from classifier.parsing.layout import BARE_BULLET, BULLET, Line, Span
from classifier.parsing.numbered_rows import told_cells
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.runs import marked_runs
from classifier.parsing.verbs import verb_form

Kind = Literal["duties", "other", "item", "paragraph", "gap"]
_OPEN_END = late(
    r"(?:[,\-–&/]|\b(?:and|or|of|the|to|for|with|in|on|a|an|by|from|as|at|their|his|her|our|et"
    r"|de))$"
)
_CLOSED_END = (".", ";", ":", "!", "?")
_BARELY = 2  # words of a line that may name what stands below it, whatever it begins with
_LOOKED_AT = 24  # lines below a heading
_LONG = 45  # characters from which on an item may have been wrapped


class Block(Struct, frozen=True):
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
    marks = marked_runs(text, lines)
    bullets = {
        line.start: bullet for line in lines if (bullet := _bullet(text, line, marks)) is not None
    }
    listed = len(bullets) > 1
    told = told_cells(text, lines, bullets)
    grouping = _Grouping()
    for at, line in enumerate(lines):
        bullet = bullets.get(line.start) if listed or not grouping.lines else None
        if not line.text:
            if not (grouping.in_item and _item_goes_on(lines, at, grouping.lines)):
                grouping.alone("gap", line)
        elif bullet is not None:
            start, end = told.get(line.start, (bullet, line.end))
            item = Line(start, end, text[start:end], line.indent)
            grouping.begin("item", item, _mark(text[line.start : bullet]))
        elif heading := _heading(text, lines, at, marks):
            grouping.alone(heading, line)
        elif grouping.in_item and (
            not _carries_on(grouping.lines, line) or _is_headed(grouping, line)
        ):
            grouping.begin("paragraph", line, grouping.mark)
        else:
            grouping.lines.append(line)
    grouping.close()
    return grouping.blocks


class _Grouping:
    """The blocks so far, and the lines of the one that is open."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.lines: list[Line] = []
        self.kind: Kind = "paragraph"
        self.mark = ""

    @property
    def in_item(self) -> bool:
        return self.kind == "item" and bool(self.lines)

    def close(self) -> None:
        if self.lines:
            self.blocks.append(Block(self.kind, tuple(self.lines), self.mark))
        self.lines = []

    def begin(self, kind: Kind, line: Line, mark: str) -> None:
        self.close()
        self.kind, self.lines, self.mark = kind, [line], mark

    def alone(self, kind: Kind, line: Line) -> None:
        self.close()
        self.kind = "paragraph"
        self.blocks.append(Block(kind, (line,)))


def _bullet(text: str, line: Line, marks: Mapping[int, int]) -> int | None:
    """Give where the text of a bulleted line begins, None where there is no bullet."""
    if not line.text:
        return None
    if line.start in marks:
        return marks[line.start]
    if found := BULLET.match(text, line.start, line.end):
        return found.end()
    return line.end if BARE_BULLET.fullmatch(text, line.start, line.end) else None


def _mark(bullet: str) -> str:
    """Give the kind of a bullet: the sign, or that it counts or letters."""
    bare = bullet.strip()
    if any(map(str.isdigit, bare)):
        return "1" * (1 + len(re.findall(r"\.\d", bare)))
    return "a" if any(map(str.isalpha, bare)) and len(bare) > 1 else bare


def _heading(text: str, lines: Sequence[Line], at: int, marks: Mapping[int, int]) -> Kind | None:
    line = lines[at]
    following = next((below for below in lines[at + 1 : at + 4] if below.text), None)
    before_list = following is not None and _bullet(text, following, marks) is not None
    kind = heading_kind(line.text, before_list=before_list)
    if (
        before_list
        and kind == "other"
        and heads_deeds(line.text, _items(text, lines[at + 1 :], marks))
    ):
        return "duties"
    return kind


def _items(text: str, lines: Sequence[Line], marks: Mapping[int, int]) -> list[str]:
    """Give what the bulleted lines below a heading say, as far as they follow each other."""
    items: list[str] = []
    for line in lines[:_LOOKED_AT]:
        bullet = _bullet(text, line, marks)
        if bullet is not None:
            items.append(text[bullet : line.end])
        elif line.text and heading_kind(line.text, before_list=True):
            break
    return items


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


def _is_headed(grouping: _Grouping, line: Line) -> bool:
    """Tell the first of the lines of a list below "2. Senior Clerk"."""
    first = grouping.lines[0].text
    counted = any(map(str.isalnum, grouping.mark)) and len(grouping.lines) == 1
    if not counted or not first or len(first) > _LONG or not line.text[0].isupper():
        return False
    if _OPEN_END.search(first):
        return False
    words = first.rstrip(":.").split()
    if words and ROLE_WORD.fullmatch(words[-1]) and first[0].isupper():
        return True
    form = verb_form(line.text.split()[0])
    if form == "base" and line.indent > grouping.lines[0].indent:
        return verb_form(words[0]) is None or len(words) <= _BARELY
    barely = len(words) <= _BARELY and line.indent > grouping.lines[0].indent
    return form in ("past", "ing", "third") and (barely or verb_form(words[0]) is None)


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
