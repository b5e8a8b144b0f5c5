"""What the rules take for duties among the lines of a body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing import prose, tables
from classifier.parsing.blocks import Block, find_blocks, sections
from classifier.parsing.boilerplate import is_boilerplate, is_no_item, is_praise
from classifier.parsing.clauses import is_verbal
from classifier.parsing.headings import OPENING
from classifier.parsing.layout import Line, Span
from classifier.parsing.loose import duties_of
from classifier.parsing.patterns import late
from classifier.parsing.praised import told_amid
from classifier.parsing.segments import Reading
from classifier.parsing.semicolons import with_enumerated
from classifier.parsing.sub_headings import sub_headings
from classifier.parsing.verbs import verb_form
from classifier.parsing.wrapping import is_wrapped, joined

_FEWEST_SENTENCES = 3  # of an item that is a paragraph, as in an affidavit
_PARAGRAPH = 240  # characters of a line that holds more than a title, a date or the like
_FEWEST_WORDS = 4  # of a duty that a sentence beside a list states
_ABOUT = late(
    r"(?:he|she|they|we|this|the above|mr|mrs|ms|miss|mx|dr|during|it|if|please|his|her|their|our"
    r"|any|should|under|having|i|elle|il"
    r"|for any|for further|also|in|as|all|throughout|on|apart|besides|overall|should|feel|there"
    r"|these|those|since|upon)\b",
    re.IGNORECASE,
)
_QUOTES = "\"“'‘«"
_TELLING = frozenset(
    ("he", "she", "they", "we", "during", "it", "mr", "mrs", "ms", "miss", "his", "her")
)
# "Our designers now work faster", behind the duty in an item.
_OUTCOME = late(
    r"\W{0,3}(?:(?:Our|The|These|Many|All|Most)\s(?:\w{2,20}\s){1,4}?(?:now|can|could|was|were|is"
    r"|are|has|have|\w{2,15}ed)"
    r"|Users|Clients|Customers|This|It|That|As a result|The results?|We|I)\b(?![^.]{0,200}\b(?:he"
    r"|she|by (?:him|her))\b)",
)
_FIRST_WORD = late(r"[^\W\d_]{2,25}")


def ruled_spans(text: str, lines: Sequence[Line], reading: Reading) -> list[Span]:
    """Give what the rules take for duties among the lines of a body."""
    kept = [
        line
        for line in lines
        if (line.start not in reading.claimed or len(line.text) > _PARAGRAPH)
        and not any(line.start <= start < line.end for start, _ in reading.told)
    ]
    blocks = find_blocks(text, kept)
    listed = sum(block.kind == "item" for block in blocks) > 1
    spans = [one for told in reading.told for one in _in_column(text, told, reading)]
    announced = any(block.kind == "duties" for block in blocks) or OPENING.search(text) is not None
    for heading, part in sections(blocks):
        if heading == "other" and not _is_plain_letter(part):
            spans += _told(text, _behind_items(part), reading) if reading.is_letter else ()
            continue
        items = sum(block.kind == "item" for block in part)
        if items > 1 or (items and heading == "duties") or (items and listed):
            spans += _listed(text, part, reading)
        elif heading == "duties":
            spans += _unlisted(text, part, reading)
        elif heading == "other":
            spans += _told(text, part, reading)
        else:
            spans += _open(text, part, reading, announced=announced, listed=listed)
    return spans


# What stands in a cell that tells no duty.
_NONE_HERE = late(
    r"\W{0,3}(?:n\W?a|nil|none|ditto|(?:same )?as (?:above|below|attached|before|follows)"
    r"|(?:please )?(?:see|refer to)\b.{0,40}|(?:the )?same(?: duties)?)\W{0,3}",
    re.IGNORECASE,
)


def _in_column(text: str, cell: Span, reading: Reading) -> Iterator[Span]:
    """Read a cell in a column of duties: all that it tells are such, but sentences about them."""
    for sentence in prose.sentences(text, cell):
        if reading.is_letter and _ABOUT.match(text, *sentence):
            yield from _stated(text, sentence, reading)
        elif not _NONE_HERE.fullmatch(text, *sentence):
            yield from duties_of(text, sentence)


def _behind_items(part: Sequence[Block]) -> Sequence[Block]:
    """Give the prose behind the last item of a list."""
    last = max(at for at, block in enumerate(part) if block.kind == "item")
    return part[last + 1 :]


def _is_plain_letter(part: Sequence[Block]) -> bool:
    """Tell whether prose stands below a heading that announces no duties."""
    return not any(block.kind == "item" for block in part)


def _listed(text: str, part: Sequence[Block], reading: Reading) -> Iterator[Span]:
    """Give the items of a list; the sentences around them are read as such."""
    named = sub_headings(part)
    below = set(_below(part, named))
    for at, block in enumerate(part):
        if at in named:
            continue
        if at in below and block.kind == "paragraph":
            yield from _unlisted(text, [block], reading)
        elif block.kind == "item":
            if not _is_sub_heading(text, part, at) and not is_no_item(text[slice(*block.span)]):
                yield from _item(text, block, reading)
        elif block.kind == "paragraph":
            yield from _told_beside(text, block, reading)


def _item(text: str, block: Block, reading: Reading) -> Iterator[Span]:
    """Give what an item tells: itself, its many sentences, or what of them is a duty."""
    told = list(prose.sentences(text, block.span))
    words = text[slice(*block.span)]
    if reading.is_letter and is_praise(words) and _is_about(words, reading.names):
        for sentence in told:
            yield from _stated(text, sentence, reading)
    elif len(told) >= _FEWEST_SENTENCES:
        yield from told
    else:
        aside = len(told) > 1 and _OUTCOME.match(text, *told[-1])
        yield block.span[0], told[-1][0] if aside else block.span[1]


def _is_about(words: str, names: Sequence[str]) -> bool:
    """Tell a sentence about the person, by the writer or quoted, from an item of a list."""
    first = _FIRST_WORD.search(words)
    quoted = words[:1] in _QUOTES
    return first is not None and (quoted or first[0] in names or first[0].lower() in _TELLING)


def _below(part: Sequence[Block], named: frozenset[int]) -> Iterator[int]:
    """Give the places of the paragraphs up to the next item below one that names them."""
    within = False
    for at, block in enumerate(part):
        within = at in named or (within and block.kind != "item")
        if within and at not in named:
            yield at


def _told_beside(text: str, block: Block, reading: Reading) -> Iterator[Span]:
    """Give the duties that sentences beside a list state; a few words alone are none."""
    for sentence in prose.sentences(text, block.span):
        spans = [span for span in _stated(text, sentence, reading) if is_verbal(text, span)]
        if sum(len(text[slice(*span)].split()) for span in spans) >= _FEWEST_WORDS:
            yield from spans


def _is_sub_heading(text: str, part: Sequence[Block], at: int) -> bool:
    """Tell an item that names the duties below it and is none itself."""
    block = part[at]
    following = next((below for below in part[at + 1 :] if below.kind == "item"), None)
    words = text[slice(*block.span)].split()
    if not following or not words or len(words) > 8:  # noqa: PLR2004
        return False
    deeper = following.mark != block.mark
    return deeper and (words[-1].endswith(":") or following.lines[0].indent > block.lines[0].indent)


def _sentences(text: str, block: Block, reading: Reading) -> Iterator[Span]:
    """Give the duties that a paragraph's sentences state."""
    for sentence in prose.sentences(text, block.span):
        yield from _stated(text, sentence, reading)


def _stated(text: str, sentence: Span, reading: Reading) -> list[Span]:
    """Give the duties that a sentence states."""
    facts = [fact for fact in reading.facts if sentence[0] <= fact[0] < sentence[1]]
    stated = prose.stated_duties(text, sentence, reading.names, facts)
    stated = with_enumerated(text, sentence, stated)
    if not reading.is_letter:
        return stated
    if facts:
        behind = (max(fact[1] for fact in facts), sentence[1])
        if behind[0] >= behind[1]:
            return stated
        return told_amid(text, behind, reading.names, stated, behind=True)
    return told_amid(text, sentence, reading.names, stated)


def _told(text: str, part: Sequence[Block], reading: Reading) -> Iterator[Span]:
    for block in part:
        if block.kind == "paragraph":
            yield from _sentences(text, block, reading)


def _open(
    text: str, part: Sequence[Block], reading: Reading, *, announced: bool, listed: bool
) -> Iterator[Span]:
    """Read what no heading announces: a letter's sentences, or a mere list of duties."""
    for block in _lines_apart(text, part):
        if block.kind == "gap":
            continue
        if tables.is_duty_table(text, block.lines):
            yield from tables.duty_cells(text, block.lines)
            continue
        opening = OPENING.search(text, *block.span) or _labelled(text, block)
        if opening and opening.end() < block.span[1]:
            yield from _opened(text, block, opening, reading)
        elif reading.is_letter:
            if block.kind == "paragraph":
                yield from _verb_lines(block) or _sentences(text, block, reading)
        elif not announced and not listed:
            yield from _unlisted(text, [block], reading)


def _lines_apart(text: str, part: Sequence[Block]) -> Iterator[Block]:
    """Part the lines of a block that each have a label, as in "On the lathe: turns shafts"."""
    for block in part:
        lines = block.lines if block.kind == "paragraph" else ()
        if len(lines) > 1 and all(_LABEL.match(text, line.start, line.end) for line in lines):
            yield from (Block(block.kind, (line,), block.mark) for line in lines)
        else:
            yield block


def _opened(text: str, block: Block, opening: re.Match[str], reading: Reading) -> Iterator[Span]:
    """Read what stands before and behind words that announce duties."""
    before = (block.span[0], opening.start())
    if reading.is_letter and before[1] > before[0]:
        line = Line(*before, text[slice(*before)], 0)
        yield from _sentences(text, Block("paragraph", (line,)), reading)
    yield from _announced(text, (opening.end(), block.span[1]), reading)


_LABEL = late(r"[A-Z][^:.;\n\t]{2,60}:\s{1,3}(?=([a-zA-Z][\w'’-]{1,25}))")


def _labelled(text: str, block: Block) -> re.Match[str] | None:
    """Find a label that duties follow, as in "Workshop work: opening engines, changing shoes"."""
    found = _LABEL.match(text, *block.span)
    if not found or verb_form(found[1]) not in ("ing", "past", "third"):
        return None
    rest = text[found.end() : block.span[1]]
    return found if rest.count(",") + rest.count(";") > 1 else None


def _verb_lines(block: Block) -> list[Span]:
    """Give lines that each begin with a verb, which are a list without bullets or heading."""
    lines = block.lines
    heads = [
        verb_form(word[0])
        for line in lines
        if (word := _FIRST_WORD.match(line.text)) and not _ABOUT.match(line.text)
    ]
    found = [(line.start, line.end) for line in lines if not is_boilerplate(line.text)]
    forms = [form for form in heads if form]
    return found if len(forms) > 1 and len(forms) >= len(found) and not is_wrapped(lines) else []


def _announced(text: str, span: Span, reading: Reading) -> Iterator[Span]:
    """Read the sentences behind "Duties:": the first is one, later ones must say so."""
    for place, sentence in enumerate(prose.sentences(text, span)):
        if (
            place
            and reading.is_letter
            and (_ABOUT.match(text, *sentence) or is_praise(text[slice(*sentence)]))
        ):
            yield from _stated(text, sentence, reading)
        elif not is_boilerplate(text[slice(*sentence)]):
            yield from duties_of(text, sentence)


def _unlisted(text: str, part: Sequence[Block], reading: Reading) -> Iterator[Span]:
    """Read what stands below a heading without bullets: a table, prose, or a line a duty."""
    for block in part:
        if block.kind == "gap":
            continue
        lines = block.lines
        if tables.is_table(text, lines):
            yield from tables.duty_cells(text, lines)
        elif block.kind == "paragraph" and is_wrapped(lines):
            yield from _prose(text, block.span, reading)
        else:
            spans = list(joined(lines))
            for span in spans:
                yield from _prose(text, span, reading, alone=len(spans) == 1)


def _prose(text: str, span: Span, reading: Reading, *, alone: bool = True) -> Iterator[Span]:
    """Read sentences, ``alone`` or in one of several lines that each tell a duty."""
    for sentence in prose.sentences(text, span):
        line = text[slice(*sentence)]
        if reading.is_letter and (_ABOUT.match(line.lstrip("\"'“ ")) or is_praise(line)):
            yield from _stated(text, sentence, reading)
        elif not is_boilerplate(line):
            yield from duties_of(text, sentence, alone=alone)
