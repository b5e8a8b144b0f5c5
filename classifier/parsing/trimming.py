"""A duty without what stands around it: bullets, shares of time, separators."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from classifier.parsing.layout import BULLET, Span
from classifier.parsing.patterns import late

_SHARE_BEFORE = late(r"\(?~?\d{1,3}\s?%\)?\s?[-–—:.)]{0,2}\s{0,3}|\[\d{1,3}\s?%\]\s{0,3}")
_NUMBER = late(r"\d{1,2}(?:\t[ \t]{0,8}|[ \xa0]{2,9})(?=[^\W\d_])")
_SHARE_BEHIND = late(
    r"[\s,;:.–—-]{0,4}[(\[]?\s?(?:approx\.?\s|about\s"
    r"|~)?\d{1,3}(?:\s?-\s?\d{1,3})?\s?%(?:\s(?:of\s(?:the\s)?(?:working\s)?time"
    r"|time))?\s?[)\]]?\s{0,3}$"
)
# "cut waste by 9%": no share of the time.
_MEASURED = late(
    r"\b(?:by|to|of|at|than|from|within|under|over|above|below|only|nearly|almost)\s{0,3}$"
)


def apart(text: str, spans: Sequence[Span]) -> Iterator[Span]:
    """Give spans trimmed and in order, none that overlaps the one before it or has no letter."""
    end = 0
    for span in sorted(spans):
        start, stop = trimmed(text, span)
        if start >= end and stop > start and any(map(str.isalpha, text[start:stop])):
            yield start, stop
            end = stop


def trimmed(text: str, span: Span) -> Span:
    """Leave out bullets, blanks, shares and separators around a duty; a full stop may stay."""
    start, end = span
    start = _skipped(text, start, end)
    for before in (BULLET, _NUMBER, _SHARE_BEFORE):
        if found := before.match(text, start, end):
            start = found.end()
    start = _skipped(text, start, end)
    share = _SHARE_BEHIND.search(text, max(start, end - 40), end)
    if share and share.start() > start and not _MEASURED.search(text, start, share.start()):
        end = share.start()
    return start, _without_and(text, start, end)


def _skipped(text: str, start: int, end: int) -> int:
    while start < end and (text[start].isspace() or text[start] in ",;:|"):
        start += 1
    return start


def _without_and(text: str, start: int, end: int) -> int:
    """Leave out blanks, separators and an "and" that leads to the next duty at an end."""
    while True:
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;|"):
            end -= 1
        if not text[start:end].endswith((" and", ",and", ";and")):
            return end
        bare = text[start : end - 3].rstrip()
        if not bare.endswith((",", ";")):
            return end
        end = start + len(bare)
