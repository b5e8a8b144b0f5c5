"""Items and lines of a list that name what stands below them and are no duties themselves."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from classifier.parsing.blocks import Block
from classifier.parsing.verbs import verb_form

MOST_NAMING = 5  # words of an item that names those below it
_FEW = 2  # words of one that may begin as a duty does


def sub_headings(blocks: Sequence[Block]) -> frozenset[int]:
    """Give the places of items that name what stands below them in lines without a bullet.

    As in "1) Sampling", "2) Tests": all items of a list are such, or none is.
    """
    items = [at for at, block in enumerate(blocks) if block.kind == "item"]
    told = [block for block in blocks if block.kind != "gap"]
    below = {id(above): under.kind for above, under in pairwise(told)}
    named = [
        at
        for at in items
        if len(blocks[at].lines) == 1
        and len(blocks[at].lines[0].text.split()) <= MOST_NAMING
        and below.get(id(blocks[at])) == "paragraph"
    ]
    if _count_off(blocks, items, named):
        return frozenset(at for at in items if below.get(id(blocks[at])) == "paragraph")
    whole = len(named) > 1 and len(named) == len(items)
    between = [
        at for at, block in enumerate(blocks) if items and _heads_items(block, below.get(id(block)))
    ]
    return frozenset([*(named if whole else []), *between, *_over_items(blocks, items)])


def _count_off(blocks: Sequence[Block], items: Sequence[int], named: Sequence[int]) -> bool:
    """Tell numbered parts of a list, most of which have more lines below than their own."""
    lines = sum(block.kind == "paragraph" for block in blocks)
    brief = all(len(blocks[at].lines[0].text.split()) <= MOST_NAMING + 1 for at in items)
    counted = all(blocks[at].mark.isdigit() for at in items)
    enough = len(named) > 1 and 2 * len(named) > len(items) and lines > len(items)
    return enough and brief and counted


def _over_items(blocks: Sequence[Block], items: Sequence[int]) -> list[int]:
    """Give the items that name those below them, as "5.1 In the kitchen", if there are several.

    Where all of a mark have others below, one verb may be a name, too, as "Repair" above the
    repairs, and what stands beside names is one.
    """
    over = [
        at
        for at, below in pairwise(items)
        if _is_deeper(blocks[at], blocks[below], blocks[items[0]].mark)
        and len(blocks[at].lines) == 1
        and _is_brief(blocks[at].lines[0].text.split())
    ]
    leaves = {blocks[at].mark for at in items if at not in over}
    named = [
        at
        for at in over
        if names_part(text := blocks[at].lines[0].text)
        or (len(text.split()) == 1 and blocks[at].mark not in leaves)
    ]
    if len(named) < 2:  # noqa: PLR2004
        return []
    marks = {blocks[at].mark for at in named} - leaves
    return [at for at in over if at in named or blocks[at].mark in marks]


def _is_deeper(block: Block, below: Block, first: str) -> bool:
    """Tell an item of a list within that of the item above; ``first`` is the list's first mark."""
    if below.mark == block.mark:
        return False
    return (
        below.lines[0].indent > block.lines[0].indent
        or (block.mark.isalnum() and not below.mark.isalnum())
        or (block.mark == first and block.mark.isalnum())
    )


def _is_brief(words: Sequence[str]) -> bool:
    return 0 < len(words) <= MOST_NAMING and words[-1][-1] not in ".;,"


def names_part(text: str) -> bool:
    """Tell a few words that name a part of the work, as "Meals" or "Setting up"."""
    words = text.split()
    if not _is_brief(words):
        return False
    form = verb_form(words[0])
    titled = len(words) > 1 and all(not word[0].isalpha() or word[0].isupper() for word in words)
    return form is None or (form == "ing" and len(words) <= _FEW) or titled


def _heads_items(block: Block, below: str | None) -> bool:
    """Tell a line of few words that names the items below it, as "Devices and accounts"."""
    if block.kind != "paragraph" or below != "item" or len(block.lines) > 1:
        return False
    text = block.lines[0].text
    words = text.split()
    return (
        len(words) <= MOST_NAMING
        and text[0].isupper()
        and text[-1].isalpha()
        and verb_form(words[0]) not in ("past", "third")
    )
