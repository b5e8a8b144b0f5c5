"""A letter's text as segments: what the rules take for duties, and all else that might be one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from msgspec import Struct
from msgspec.structs import replace

from classifier.parsing import prose, tables
from classifier.parsing.blocks import Block
from classifier.parsing.clauses import between
from classifier.parsing.frames import AGAIN
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.sub_headings import MOST_NAMING, names_part, sub_headings
from classifier.parsing.tails import without_tail
from classifier.parsing.weighed import perhaps_told
from classifier.parsing.wrapping import is_wrapped, joined

MOST_SEGMENTS = 1500  # of one letter that are looked at
_SEMICOLON = late(r";\s{1,9}(?:and\s{1,3})?")
# "..., and bills are drawn up", "..., while variations are costed": what is done, without by whom.
DONE = (
    r"\b(?:is|are|was|were|gets?|got|being|been)\s(?:\w{2,20}ly\s)?"
    r"\w{1,20}(?:ed|en|un|wn|pt|lt|ght|ade|one|ut|et|[ps]ent|[hst]old|held|[pl]aid)\b"
)
IS_DONE = late(DONE, re.IGNORECASE)
_AND_DONE = late(
    rf",\s{{1,3}}(?:and|while|whereas)\s{{1,3}}(?=(?:[\w'’/-]{{1,20}},?\s{{1,3}}){{1,8}}{DONE})",
    re.IGNORECASE,
)
_BY_PERSON = late(rf"{DONE}[^.;]{{0,60}}?\sby\s(?:him|her|them)\b", re.IGNORECASE)
_THEN = late(
    r"[\s,]{0,4}(?:(?:and|while|but|then|also)\s{1,3}){0,2}(?:(?:he|she"
    r"|they)\s{1,3})?(?:also\s{1,3})?$",
    re.IGNORECASE,
)
_AND = frozenset(("and", "while", "but"))
_WHEN = late(
    r"\W{0,3}(?:when|whenever|if|after|before|once|until|while|as|since|because|although|where"
    r"|though|during|at|in|on|for|from|by|with)\b",
    re.IGNORECASE,
)
_LETTERED = late(r"(?:[A-H]|[IVX]{1,4}|\d{1,2})[.)]\s{1,4}\w")
_MARK = r"[(\[]?(?:[ivx]{1,4}|[a-h]|\d{1,2})[)\]]\s{1,3}"
_ENUMERATED = late(
    rf"(?:^|(?<=\s)){_MARK}|(?:;|:|^)\s{{1,3}}[–—-]\s|\s[–—]\s(?=\w{{3,20}}\s)"
    r"|(?<=\w)\s/{1,2}\s(?=[a-z]{3,20}\s)"
)
# "... and at the end of the day he" leads to the duty behind it.
_LEADS_ON = late(r"\b(?:he|she|they|who)(?:\s(?:also|then|often|always))?\s{0,3}\Z", re.IGNORECASE)
_FEWEST_LEFT = 4  # words of a sentence beside its duties that may tell of more


class Segment(Struct, frozen=True):
    """A run of text that may be a duty, with what its surroundings say."""

    start: int
    end: int
    kind: str  # item, line, sentence, clause, cell, heading
    block: Block
    heading: Block | None = None  # above it
    zone: str = "body"
    ruled: bool = False  # the rules take it for a duty
    sentence: Span = (0, 0)


class Reading(Struct, frozen=True):
    """How duties are read: a letter's sentences must say that they are duties."""

    is_letter: bool
    names: tuple[str, ...] = ()
    facts: tuple[Span, ...] = ()
    claimed: frozenset[int] = frozenset()  # offsets of lines that state something else
    told: tuple[Span, ...] = ()  # what stands in a column of duties


def find_segments(
    text: str, blocks: Sequence[Block], ruled: Sequence[Span], names: Sequence[str], zone: str
) -> list[Segment]:
    """Cut blocks into segments; ``ruled`` are the spans that the rules take for duties."""
    segments: list[Segment] = []
    heading: Block | None = None
    ruled = ruled[:MOST_SEGMENTS]
    titles = sub_headings(blocks)
    for at, block in enumerate(blocks):
        if len(segments) > MOST_SEGMENTS:
            break
        if block.kind in ("duties", "other"):
            heading = block
        inside = [span for span in ruled if block.span[0] <= span[0] < block.span[1]]
        if at in titles:
            segments.append(Segment(*block.span, "heading", block, heading, zone))
        elif block.kind != "gap":
            segments += _of_block(text, block, heading, inside, names, zone)
    lettered = _lettered(blocks) | _set_out(blocks)
    if lettered:
        segments = [
            replace(s, kind="heading") if s.sentence[0] in lettered else s for s in segments
        ]
    return segments


def _of_block(  # noqa: PLR0913, PLR0917
    text: str,
    block: Block,
    heading: Block | None,
    ruled: Sequence[Span],
    names: Sequence[str],
    zone: str,
) -> Iterator[Segment]:
    kind = {"item": "item", "paragraph": "line"}.get(block.kind, "heading")
    pieces: list[tuple[Span, str, Span]] = []
    for part in islice(_parts(text, block), MOST_SEGMENTS):
        inside = [span for span in ruled if part[0] <= span[0] < part[1]]
        if inside:
            pieces += [(span, kind if kind == "item" else "clause", part) for span in inside]
            done = list(_done_before(text, part[0], inside))
            kept = [without_tail(text, span, told=True) for span in inside]
            more = [] if kind == "item" else perhaps_told(text, part, names, [*kept, *done])
            pieces += [(span, "clause", part) for span in [*done, *more]]
            if kind != "item":
                rest = _rest(text, part, [*inside, *done, *more])
                pieces += [(span, "clause", part) for span in rest]
        elif not any(start < part[1] and part[0] < end for start, end in ruled):
            pieces += [
                (piece, kind if piece == part else "clause", part)
                for piece in pieces_of(text, part, names, listed=kind == "item")
            ]
    whole = set(ruled)
    for span, of, part in pieces:
        if span[1] > span[0]:
            yield Segment(*span, of, block, heading, zone, span in whole, part)


def _rest(text: str, part: Span, told: Sequence[Span]) -> Iterator[Span]:
    """Give what of a sentence stands between and behind the duties that the rules take."""
    at = part[0]
    for start, end in sorted(told):
        if len(text[at:start].split()) >= _FEWEST_LEFT and not _LEADS_ON.search(text[at:start]):
            yield at, start
        at = max(at, end)
    if len(text[at : part[1]].split()) >= _FEWEST_LEFT:
        yield at, part[1]


def _lettered(blocks: Sequence[Block]) -> frozenset[int]:
    """Give where lines like "A. Reception" and "B. Stores" begin that head the lines below them."""
    heads: list[int] = []
    for block in blocks:
        lines = block.lines if block.kind == "paragraph" else ()
        for at, line in enumerate(lines):
            if _LETTERED.match(line.text):
                below = lines[at + 1 : at + 2]
                if not below or _LETTERED.match(below[0].text):
                    return frozenset()
                heads += [line.start] if len(line.text.split()) <= MOST_NAMING + 1 else []
    return frozenset(heads) if len(heads) > 1 else frozenset()


def _set_out(blocks: Sequence[Block]) -> frozenset[int]:
    """Give where lines of few words begin below which others are set further in."""
    heads = [
        line.start
        for block in blocks
        if block.kind == "paragraph"
        for line, below in pairwise(block.lines)
        if below.indent > line.indent and line.text[0].isupper() and names_part(line.text)
    ]
    return frozenset(heads) if len(heads) > 1 else frozenset()


def _done_before(text: str, start: int, ruled: Sequence[Span]) -> Iterator[Span]:
    """Give what stands before the duties of a sentence and tells what is done by the person."""
    end = min(span[0] for span in ruled)
    behind = _THEN.search(text, start, end)
    stop = behind.start() if behind else end
    if _BY_PERSON.search(text, start, end) or (
        behind
        and any(word in _AND for word in behind[0].lower().split())
        and IS_DONE.search(text, start, stop)
        and not _WHEN.match(text, start, stop)
    ):
        yield start, stop


def _parts(text: str, block: Block) -> Iterator[Span]:
    """Cut a block into sentences, the lines of a list apart."""
    if block.kind != "paragraph":
        yield block.span
    elif tables.is_table(text, block.lines):
        for row in block.lines:
            yield from (cell for cell in tables.cells(text, row) if text[slice(*cell)].strip())
    elif is_wrapped(block.lines) or len(block.lines) == 1:
        yield from prose.sentences(text, block.span)
    else:
        for span in joined(block.lines):
            yield from prose.sentences(text, span)


def pieces_of(text: str, span: Span, names: Sequence[str], *, listed: bool = False) -> list[Span]:
    """Cut a sentence into what may be duties, whatever else it may say."""
    if listed:
        return [span]
    marks = list(_ENUMERATED.finditer(text, *span))
    if len(marks) > 2:  # noqa: PLR2004
        edges = [span[0], *(at for mark in marks for at in mark.span()), span[1]]
        return [
            piece for piece in zip(edges[::2], edges[1::2], strict=True) if _has_words(text, piece)
        ]
    found: list[Span] = []
    for part in between(text, span, _SEMICOLON):
        pieces = prose.possible_duties(text, part, names)
        pieces = sorted([*pieces, *perhaps_told(text, part, names, pieces)])
        for piece in pieces or [part]:
            for told in between(text, piece, AGAIN):
                found += _done_apart(text, told)
    return [piece for piece in found if _has_words(text, piece)] or [span]


def _done_apart(text: str, span: Span) -> list[Span]:
    """Cut "levels are taken, and bills are drawn up" where the second thing is done."""
    parts = between(text, span, _AND_DONE)
    whole = all(IS_DONE.search(text, *part) for part in parts)
    return parts if len(parts) > 1 and whole else [span]


def _has_words(text: str, span: Span) -> bool:
    return any(map(str.isalpha, text[slice(*span)])) and text[slice(*span)].strip(" ,;.\n") not in (
        "and",
        "or",
    )
