"""The cells of a line in a signature, and which of them the firm doesn't sign."""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.layout import Line
from classifier.parsing.names import is_name
from classifier.parsing.patterns import late

_CELL = late(
    r"\t+|[ \xa0]{3,}|\s?\|\s?|\s[•·]\s|/signature/|\(sign(?:ature|ed)\)|\[sign(?:ature|ed)\]"
)
_NOT_FOR_THE_FIRM = late(
    r"\b(?:notary|before me|translat\w{2,4}|witness\w{0,2}"
    r"|accepted|acceptance|i,? accept|by the (?:worker"
    r"|employee)|^\W{0,4}(?:report(?:s|ed|ing)?(?: directly)? to"
    r"|(?:name of )?(?:reporting|line) (?:officer|manager|authority|supervisor)(?=\s?(?::|$))"
    r"|(?:board of )?directors(?=\s?:))"
    r"|employee(?:'s)? signature|deponent|cc\b|copy to|interpreter|commissioner|oaths?)\b",
    re.IGNORECASE,
)

_OVER = late(
    r"(?:name of )?(?:reporting|line) (?:officer|manager|authority|supervisor)\s{0,3}",
    re.IGNORECASE,
)


def cells_of(text: str, line: Line) -> Iterator[tuple[int, int]]:
    """Give the parts of a line between wide gaps and the like."""
    start = line.start
    for gap in _CELL.finditer(text, line.start, line.end):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    yield start, line.end


def _refuses(text: str) -> bool:
    """Tell a line for the other side, but for one that names whom it is for, as a witness."""
    found = _NOT_FOR_THE_FIRM.search(text) if len(text.split()) < 9 else None  # noqa: PLR2004
    return found is not None and not is_name(text[found.end() :].strip(" :.,-–"))


def refused_cells(text: str, line: Line, above: Line | None) -> set[int]:
    """Tell which cells of a line the other side signs, as beside or below "Accepted:"."""
    cells = list(cells_of(text, line))
    out = {at for at, (a, b) in enumerate(cells) if _NOT_FOR_THE_FIRM.search(text[a:b])}
    out |= {
        at + 1
        for at in out
        if text[: cells[at][1]].rstrip().endswith(":") or _OVER.fullmatch(text, *cells[at])
    }
    if above and _refuses(above.text):
        heads = list(cells_of(text, above))
        refused = [_NOT_FOR_THE_FIRM.search(text[a:b]) is not None for a, b in heads]
        out |= {at for at in range(len(cells)) if refused[min(at, len(heads) - 1)]}
    return out
