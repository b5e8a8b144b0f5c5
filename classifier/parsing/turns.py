"""Where a letter turns to one of several positions, whose duties follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from classifier.letter import Duty
from classifier.parsing.earlier_titles import told_backwards
from classifier.parsing.facts import Facts
from classifier.parsing.layout import Line
from classifier.parsing.patterns import late
from classifier.parsing.promotions import shared_out
from classifier.quotation import Quotation

Turn = tuple[int, Quotation]
_BEGIN = (
    r"(?:^|(?<=[.!?:]\s)|(?<=[.!?:]\n)|(?<=\n\n))[^\w\n]{0,6}(?:(?:\d{1,2}|[A-Za-z])[.)]\s{1,3})?"
)
_DUTIES = (
    r"(?:(?:(?:his|her|their|the|main|key|core|job|principal|primary)\s){0,3}(?:duties|tasks"
    r"|responsibilities|functions|work|job)(?:\sand\s\w{3,20})?\s)?"
)
_POST = (
    r"(?:position|role|post|job|capacity|appointment|designation|assignment|rank|period|stage|phase"
    r"|contract)"
)
# As in "In his first role he ..." or "Duties in the second position".
_ORDINAL = late(
    rf"{_BEGIN}{_DUTIES}(?:(?:in|during|of|for|under|at|while in|as to)\s)?(?:(?:his|her|their|the"
    r"|this|that)\s)?(?P<place>first|initial|original|earlier|earliest|former|previous|prior"
    r"|old|second|third|2nd|1st|3rd|current|present|latest|last|later|new|latter|final|recent"
    rf"|most recent)\s(?:of (?:these|the two) )?{_POST}s?\b"
    rf"|{_BEGIN}(?P<early>in the beginning|at first|at the start|to begin with|early on)\b",
    re.IGNORECASE | re.MULTILINE,
)
# As in "Before his promotion he ..." or "Since becoming Supervisor she ...".
_AROUND = late(
    rf"{_BEGIN}{_DUTIES}(?:(?P<before>before|until|till|up to|prior to)|since|after|from|following"
    r"|upon|on|with)\s(?:(?:his|her|their|the|this|that|being)\s){0,2}(?:promot(?:ion|ed)"
    r"|elevation|advancement|becoming)\b",
    re.IGNORECASE | re.MULTILINE,
)
_AS = late(
    rf"{_BEGIN}{_DUTIES}(?:while\s|when\s)?(?:(?:working|serving|employed|acting)\s)?"
    r"(?:as|in (?:the|his|her|their) (?:position|role|post|job|capacity) (?:of|as))\s"
    r"(?:(?:an?|our|my|the|his|her)\s)?"
    r"(?=(?P<title>[^\n]{2,90}))",
    re.IGNORECASE | re.MULTILINE,
)
_YEAR = late(r"\b(?:19|20)\d\d\b")
_DATED = late(
    r"\W{0,4}(?:(?:from|between|since|until|till|to|up to|and|present|date|now|today|current(?:ly)?"
    r"|the|of|period|on|years?|jan\w{0,6}|feb\w{0,6}|mar\w{0,2}|apr\w{0,2}|may|june?|july?|aug\w{0,3}"
    r"|sep\w{0,6}|oct\w{0,4}|nov\w{0,5}|dec\w{0,5}|\d{1,4}(?:st|nd|rd|th)?)\b\W{0,4}){1,14}",
    re.IGNORECASE,
)
_FIRST = frozenset(("first", "1st", "initial", "original", "earliest"))
_EARLIER = frozenset(("earlier", "former", "previous", "prior", "old"))
_COUNTED = {"second": 1, "2nd": 1, "third": 2, "3rd": 2}
_MOST = 40  # turns that are looked at


def shared_in_turn(
    text: str,
    lines: Sequence[Line],
    parts: Sequence[tuple[Quotation, Facts]],
    duties: Sequence[Duty],
    headings: Sequence[Turn],
) -> list[tuple[Duty, ...]]:
    """Give each position the duties behind the words that turn to it, the last one all others."""
    titles = [title for title, _ in parts]
    if not duties or len(titles) < 2:  # noqa: PLR2004
        return shared_out(duties, titles, headings)
    start, end = (lines[0].start, lines[-1].end) if lines else (0, 0)
    found = [
        *headings,
        *((title.start, title) for title in titles),
        *_ordinal(text, start, end, _in_time(parts)),
        *_named(text, start, end, titles),
        *_dated(lines, _in_time(parts)),
        *_back_to_latest(text, titles),
    ]
    return shared_out(duties, titles, sorted(found, key=lambda turn: turn[0]))


def _back_to_latest(text: str, titles: Sequence[Quotation]) -> Iterator[Turn]:
    """Turn to the latest title below the paragraph that told of the earlier ones behind it."""
    if told_backwards(text, titles[0], titles[-1]):
        end = text.find("\n\n", titles[-1].end)
        if end >= 0 and not text[:end].rstrip().endswith(":"):
            yield end, titles[0]


def _in_time(parts: Sequence[tuple[Quotation, Facts]]) -> list[Quotation]:
    """Give the titles in the order in which they were held, where that is stated."""
    starts = [facts.tenure.start for _, facts in parts]
    if not all(starts):
        return [title for title, _ in parts]
    known = {at: start.earliest if start else date.min for at, start in enumerate(starts)}
    return [parts[at][0] for at in sorted(known, key=lambda at: known[at])]


def _ordinal(text: str, start: int, end: int, titles: Sequence[Quotation]) -> Iterator[Turn]:
    """Find "in his first role" and "since his promotion"."""
    for count, found in enumerate(_ORDINAL.finditer(text, start, end)):
        place = 0 if found["early"] else _place(found["place"].lower(), len(titles))
        if place is not None and count < _MOST:
            yield found.start(), titles[place]
    if len(titles) == 2:  # noqa: PLR2004
        for found in _AROUND.finditer(text, start, end):
            yield found.start(), titles[0 if found["before"] else 1]


def _place(word: str, count: int) -> int | None:
    if word in _FIRST:
        return 0
    if word in _EARLIER:
        return 0 if count == 2 else None  # noqa: PLR2004
    place = _COUNTED.get(word, count - 1)
    return place if place < count else None


def _named(text: str, start: int, end: int, titles: Sequence[Quotation]) -> Iterator[Turn]:
    """Find sentences that begin "As a Clerk", of whose titles the longest that fits counts."""
    known = sorted(titles, key=lambda title: -len(title.line))
    for count, found in enumerate(_AS.finditer(text, start, end)):
        rest = " ".join(found["title"].split()).casefold()
        if count < _MOST and (title := _meant(rest, known)):
            yield found.start(), title


def _meant(rest: str, known: Sequence[Quotation]) -> Quotation | None:
    """Give the title that stands behind "As", or the one that ends in the words behind it."""
    for title in known:
        if _begins(rest, title.line):
            return title
    ending = [title for title in known if any(_begins(rest, tail) for tail in _tails(title.line))]
    return ending[0] if len(ending) == 1 else None


def _tails(title: str) -> Iterator[str]:
    """Give "Shift Supervisor" and "Supervisor" for "Senior Shift Supervisor"."""
    words = title.split()
    return (" ".join(words[at:]) for at in range(1, len(words)))


def _begins(rest: str, title: str) -> bool:
    words = " ".join(title.split()).casefold()
    return rest.startswith(words) and not rest[len(words) : len(words) + 1].isalnum()


def _dated(lines: Sequence[Line], titles: Sequence[Quotation]) -> list[Turn]:
    """Find lines of dates alone, one for each position, in the order of time or against it."""
    found = [
        (line, years)
        for line in lines
        if line.text and (years := _YEAR.findall(line.text)) and _DATED.fullmatch(line.text)
    ]
    if len(found) != len(titles):
        return []
    ordered = sorted(found, key=lambda one: (one[1][0], one[0].start))
    return [(line.start, title) for (line, _), title in zip(ordered, titles, strict=True)]
