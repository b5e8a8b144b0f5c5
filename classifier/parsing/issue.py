"""The date of the letter itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from classifier.parsing.dates import Mention
from classifier.parsing.fields import Field
from classifier.parsing.layout import BULLET, Line
from classifier.parsing.outline import Outline
from classifier.parsing.patterns import late

_DATED = late(
    r"\b(?:dated|issued|given|signed|executed|made|done|fait|le|date|on this|this)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
_ISSUED = late(
    r"\b(?:issued|given|signed|executed|done|established"
    r"|drawn up|delivered|extended|printed|generated|declared|sworn|affirmed|subscribed"
    r"|(?:agreement|contract|deed|letter|declaration|affidavit) (?:is |was )?(?:made|entered into"
    r"|dated))\b"
    r"(?:[^.;]|(?<=\b[A-Z])\.){0,60}$",
    re.IGNORECASE,
)
_MOST_BESIDE = 45  # characters beside a date that stands alone on its line
_OF_JOBS = frozenset(("start", "end", "period", "title", "hours", "pay"))
_MOST_BEFORE = 36  # characters, such as "Given at Douala, on"
_TALKS = late(
    r"\b(?:was|is|has|worked|employed|joined|from|since|until|to|joining|period|start|end|left"
    r"|engaged|discharged|birth|born|hired?|start(?:s|ed|ing)|begins?|beginning|began|commenc\w{1,4}"
    r"|effective|ends|ended|ending|resigned|retired|relieved|quit|promoted|transferred|moved"
    r"|became|departed|ceased|terminated|expir(?:y|es|ed)|valid)\b",
    re.IGNORECASE,
)
_STARTS = late(r"\b(?:start|begin|commenc)(?:s|ed|es|ing)?\b", re.IGNORECASE)
# The end of a sentence, or a number, and a gap or a place behind it.
_BESIDE = late(
    r"^\W{0,3}(?i:to|from|attn|attention|subject)\s?:\s[^\n]{2,60}?\s{3,}$|(?:\b(?i:to whom"
    r"|dear)\b[^\n]{2,40}\s{3,}(?:[A-Z][\w-]{2,24}(?:\s[A-Z][\w-]{1,24}){0,2},\s)?$)"
    r"|(?:[.!]|\b(?:No|Ref)\b[^\n]{0,40})\s{3,}$|[.!]\s{1,3}[A-Z][\w-]{2,24}(?:\s[A-Z][\w-]{1,24}){0,2},\s$"
)
_BORN = late(r"\b(?:birth|born|d\.?o\.?b)\b", re.IGNORECASE)


def find_issued(
    text: str, outline: Outline, fields: Sequence[Field], mentions: Sequence[Mention]
) -> Mention | None:
    """Find the date of a letter: by label, alone on a line, or behind "issued on"."""
    exact = [mention for mention in mentions if mention.stated.precision == "day"]
    for field in fields:
        if field.kind == "issued":
            for mention in exact:
                if field.start <= mention.start and mention.end <= field.end:
                    return mention
    if alone := standing_alone(text, outline, fields, exact):
        return alone[0]
    for mention in exact:
        said = _ISSUED.search(text, max(0, mention.start - 80), mention.start)
        if said and not _STARTS.search(said[0]):
            return mention
    months = [mention for mention in mentions if mention.stated.precision == "month"]
    return next(iter(standing_alone(text, outline, fields, months)), None)


def standing_alone(
    text: str, outline: Outline, fields: Sequence[Field], mentions: Sequence[Mention]
) -> list[Mention]:
    """Give the dates that have a line, or a cell of it, to themselves, those of the head first."""
    labelled = [(field.start, field.end) for field in fields if field.kind in _OF_JOBS]
    found: list[tuple[bool, Mention]] = []
    for line, zone in zip(outline.lines, outline.zones, strict=True):
        inside = [
            mention
            for mention in mentions
            if line.start <= mention.start
            and mention.end <= line.end
            and not any(start <= mention.start < end for start, end in labelled)
        ]
        part = line
        if len(inside) == 2 and _say_the_same(*inside):  # noqa: PLR2004
            inside, part = inside[1:], line._replace(start=inside[0].end)
        if len(inside) == 1 and _is_alone(text, part, inside[0], close=zone != "body"):
            found.append((zone == "body", inside[0]))
    return [mention for _, mention in sorted(found, key=lambda pair: pair[0])]


def _say_the_same(first: Mention, second: Mention) -> bool:
    """Tell a date that is written twice, as in "4/5/2023 (4th May 2023)"."""
    return bool(set(first.stated.readings) & set(second.stated.readings))


def _is_alone(text: str, line: Line, mention: Mention, *, close: bool) -> bool:
    before, behind = text[line.start : mention.start], text[mention.end : line.end]
    if not close:
        placed = len(before) <= _MOST_BEFORE and not _TALKS.search(before)
        placed = placed or _BESIDE.search(before) is not None
        return placed and not BULLET.match(line.text) and not behind.strip(" .,")
    cell = re.split(r"\s{3,}|\t|\|", before)[-1]
    if _TALKS.search(cell) or _BORN.search(before):
        return False
    return (
        len(cell) + len(re.split(r"\s{3,}|\t|\|", behind)[0]) <= _MOST_BESIDE
        or _DATED.search(before) is not None
    )
