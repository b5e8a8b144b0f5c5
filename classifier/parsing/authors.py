"""Whose words a testimonial holds: a name above or below it, with a role and a firm beside it.

As in "Jane Doe, Head of Sales at ABC" above a few sentences about somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from classifier.parsing.addresses import signs_of_address
from classifier.parsing.frame import CONTACT, Frame
from classifier.parsing.head_persons import is_held
from classifier.parsing.layout import BULLET, Line, Span
from classifier.parsing.names import HONORIFIC, is_name, may_name
from classifier.parsing.patterns import late
from classifier.parsing.senders import greeted, no_person
from classifier.parsing.title_roles import names_job
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation

_BESIDE = late(r"\b(?:colleague|co-?worker|team ?mate|mentor|peer|staff)\b", re.IGNORECASE)
_PAGE = late(
    r"\W*(?:client |customer |our |my )?(?:testimonials?|recommendations?|reviews?|references?"
    r"|feedback|kind words|what (?:people|others|clients|they) say)\W*",
    re.IGNORECASE,
)
_NAMED = late(
    r"[\s\"“”'*_>~–—-]{0,6}(?P<name>[^\n,·•|(@:;]{2,45}?)"
    r"(?:\s{0,2}(?:[,·•|(@]|\s[–—-]{1,2})\s{1,2}(?P<rest>[^\n]{2,110}?)|\s?\((?P<held>[^\n()]{2,90})\):?)?"
    r"[\s\"“”*_]{0,4}"
)
_LONE = late(
    rf"(?:{HONORIFIC})?(?P<word>[^\W\d_](?:[^\W\d_]|['’-]){{2,15}})(?:\s[A-ZÀ-Þ]\.?)?",
    re.IGNORECASE,
)
_SURNAMES = frozenset(
    words(
        "smith cook baker carpenter taylor butler porter miller mason fisher hunter carter turner"
        " cooper parker potter shepherd gardener"
    )
)
_CAPITAL = late(r"[A-ZÀ-Þ]")
_SPEAKS = late(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me)\b")
# As in "Ana is", "Ana's patience" and "I hired Ana".
_OTHER = late(
    r"(?<!\w)([A-ZÀ-Þ][\w-]{2,15}(?<!ully))(?:['’]s\s"
    r"|\s(?!this\b|his\b|its\b)(?:is|was|has|had|did|does|[a-z]{3,12}(?:ed|s))\b)"
    r"|(?<=[a-z,]\s)([A-ZÀ-Þ][a-zà-ÿ-]{2,15})(?!['’\w-]|\s[A-ZÀ-Þ\d])"
)
_MYSELF = r"(?<!I am )(?<!I'm )(?<!I’m )(?<!name is )"
_INTRODUCED = r"(?![\w'’-]|\.\s|\s?[–—-]\s?I\b|\shere\b)"
_DASHED = late(r"[–—~-]{1,2}\s?[A-ZÀ-Þ]")
_HEADING = late(r"\b(?:preface|foreword|\w{2,12}(?:tions?|(?<!le)ments?|ness))\b", re.IGNORECASE)
# As in 'Jane Doe (ABC, managed Ana):' above what is said in quotation marks.
_HEADS_SAID = late(r"[^\n()]{3,45}\([^\n()]{3,90}\):")
_GAP = late(r"\n[^\S\n]*\n")
_ADDRESSED = late(r"\W{0,3}(?:to whom|dear\b|to\s?:|attn|subject|re\s?:)", re.IGNORECASE)
_AT = late(
    r"\s(?:at|for|with|from)\s|\s?[,@|·•(]\s?|\s[–—-]\s"
    r"|(?i:(?<=\bc[etof]o)|(?<=founder)|(?<=owner)|(?<=president)|(?<=proprietor))\sof\s"
)
_MOST_LINES, _MOST_WORDS, _FEWEST_SAID = 5, 10, 20  # lines and words of a block, words of the rest


class Author(Struct, frozen=True):
    """Who speaks, and what stands behind the name and on the lines below it."""

    name: Quotation
    lines: tuple[Line, ...]
    beside: tuple[Span, ...]

    def holds(self, at: int) -> bool:
        """Tell whether a place lies in the lines of the name and the role."""
        return any(line.start <= at <= line.end for line in self.lines)

    def firms(self, text: str) -> Iterator[Span]:
        """Give what stands behind a role, as "ABC" in "Head of Sales at ABC", the last first."""
        for start, end in reversed(self.beside):
            *_, last = (start, *(found.end() for found in _AT.finditer(text, start, end)))
            if last > start and (is_held(text[start:last]) or _BESIDE.search(text, start, last)):
                yield last, end


@lru_cache(maxsize=2)  # asked for by whoever reads a name, a firm or a title of a letter
def find_author(text: str, frame: Frame) -> Author | None:
    """Find who speaks in a testimonial: a name in a block above or below what is said.

    Nothing else of the text may name that person, and the rest must be said by somebody.
    """
    lines = [line for line in frame.lines if line.text.strip()]
    if frame.mail or greeted(frame) or any(_ADDRESSED.match(line.text) for line in lines[:8]):
        return None
    if lines and _PAGE.fullmatch(lines[0].text):
        lines = lines[1:]
    blocks = _blocks(text, lines)
    if len(blocks) < 2:  # noqa: PLR2004
        return None
    # Below what is said somebody signs, and above it may stand of whom is spoken.
    for own, rest in ((blocks[-1], blocks[:-1]), (blocks[0], blocks[1:])):
        author = _of_block(text, own)
        if author and _is_said(author, "\n".join(line.text for block in rest for line in block)):
            return author
    return None


def _blocks(text: str, lines: Sequence[Line]) -> list[list[Line]]:
    """Give the lines with text, those together that no blank line parts."""
    blocks: list[list[Line]] = []
    for line in lines:
        if blocks and _HEADS_SAID.fullmatch(blocks[-1][-1].text) and len(blocks) == 1:
            blocks.append([line])
        elif blocks and not _GAP.search(text, blocks[-1][-1].end, line.start):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _of_block(text: str, lines: Sequence[Line]) -> Author | None:
    if len(lines) > _MOST_LINES or any(_is_said_in(line.text) for line in lines):
        return None
    first = lines[0]
    found = _NAMED.fullmatch(text, first.start, first.end)
    if not found or not _is_person(found["name"]):
        return None
    if found["name"].isupper() and any(signs_of_address(line.text) > 1 for line in lines[1:]):
        return None  # the head of a firm
    name = Quotation(found["name"], *found.span("name"))
    behind = [found.span(part) for part in ("rest", "held") if found[part]]
    below = [(line.start, line.end) for line in lines[1:]]
    return Author(name, tuple(lines), (*behind, *below))


def _is_said_in(line: str) -> bool:
    many = len(line.split()) > _MOST_WORDS
    said = line.rstrip().endswith((":", ";")) and _HEADS_SAID.fullmatch(line) is None
    return many or said or (BULLET.match(line) is not None and _DASHED.match(line) is None)


def _is_person(name: str) -> bool:
    post = names_job(name) and name.rpartition(" ")[2].lower() not in _SURNAMES
    if not _CAPITAL.match(name) or no_person(name) or post or _HEADING.search(name):
        return False
    lone = _LONE.fullmatch(name)
    return is_name(name) or (lone is not None and may_name(lone["word"]))


def _is_said(author: Author, rest: str) -> bool:
    """Tell whether somebody says the rest, in which the author is not spoken of."""
    if len(rest.split()) < _FEWEST_SAID or not _SPEAKS.search(rest):
        return False
    signs = (is_held, _BESIDE.search, CONTACT.search)
    held = any(sign(line.text) for line in author.lines for sign in signs)
    if not held and not any(may_name(found[1] or found[2]) for found in _OTHER.finditer(rest)):
        return False  # whose name stands above may be of whom is spoken
    bare = re.sub(HONORIFIC, "", author.name.text, flags=re.IGNORECASE)
    named = [word for word in re.findall(r"[^\W\d_]{3,}", bare) if word[0].isupper()]
    return not any(re.search(rf"{_MYSELF}\b{word}{_INTRODUCED}", rest) for word in named)
