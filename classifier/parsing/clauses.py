"""Where one duty inside a sentence ends and the next begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from classifier.parsing.frames import COMMA, JOIN, LEAD, NEXT, SEMICOLON, VERY_FEW, WORD
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.verbs import Form, goes_with, is_noun_head, verb_form

_BEHIND_NOUN = late(r"\s(?:of|who|which|that|is|are|(?:and|or)\s(?P<next>[^\W\d_]{2,25}))\b")

# "a clean, safe, and ": no verb stands behind it, but "welcoming place".
_ADJECTIVES = late(
    r"\ban?\s{1,3}(?:\w{3,15}ly\s{1,3})?[\w-]{2,20}(?:,\s{1,3}[\w-]{2,20}){1,3}(?:,?\s{1,3}and|,)\s{1,3}$",
    re.IGNORECASE,
)


def clauses(text: str, span: Span) -> list[Span]:
    """Cut what a sentence says a person did into single duties.

    A duty begins where a comma, a semicolon or "and" is followed by a verb of the form that
    the first duty has, or a noun like "preparation of"; the last "and" of a list counts too.
    """
    start, end = _led(text, span)
    if ";" in text[start:end] and text.count(";", start, end) > 1:
        return [
            part for piece in cut(text, (start, end), SEMICOLON) for part in [_led(text, piece)]
        ]
    head = WORD.match(text, start, end)
    form = _form(text, head, end) if head else None
    if form is None:
        return [(start, end)]
    cuts = _cuts(text, start, end, form)
    edges = [start, *(at for cut in cuts for at in cut), end]
    return list(zip(edges[::2], edges[1::2], strict=True))


def is_verbal(text: str, span: Span) -> bool:
    """Tell whether a clause begins with a verb."""
    word = WORD.match(text, *span)
    return word is not None and verb_form(word[0]) is not None


def _led(text: str, span: Span) -> Span:
    lead = LEAD.match(text, *span)
    return (lead.end(), span[1]) if lead else span


def _form(text: str, word: re.Match[str], end: int) -> Form | None:
    if is_noun_head(text, word.start(), end):
        return "noun"
    return verb_form(word[0])


def _cuts(text: str, start: int, end: int, form: Form) -> list[Span]:
    joins = list(JOIN.finditer(text, start, end))
    strong = [join for join in joins if not _is_and(join)]
    cuts: list[Span] = []
    last = start
    closed = False
    for join in strong:
        if (
            _begins(text, join.end(), end, form)
            and _is_long(text[last : join.start()])
            and not _ADJECTIVES.search(text, last, join.end())
        ):
            cuts.append(join.span())
            last = join.end()
            closed = " and " in join[0].replace("\n", " ")
    if cuts and not closed:
        cuts += _last_and(text, joins, last, end, form)
    return cuts


def _last_and(
    text: str, joins: Sequence[re.Match[str]], last: int, end: int, form: Form
) -> list[Span]:
    """Give the "and" before the last duty of a list, not that of "brush, floss and rinse"."""
    for join in reversed(joins):
        comma = text.rfind(",", last, join.start())
        inner = comma >= 0 and len(text[comma : join.start()].split()) <= 3  # noqa: PLR2004
        if (
            join.start() > last
            and _is_and(join)
            and not inner
            and _begins(text, join.end(), end, form)
            and _is_long(text[last : join.start()])
        ):
            return [join.span()]
    return []


def _is_and(join: re.Match[str]) -> bool:
    return not join[0].lstrip().startswith((",", ";"))


def _is_long(piece: str) -> bool:
    return len(piece.split()) >= VERY_FEW


def _begins(text: str, at: int, end: int, form: Form) -> bool:
    """Tell whether a duty of a form begins at a place."""
    if is_noun_head(text, at, end):
        return form in ("noun", "ing")
    word = WORD.match(text, at, end)
    if not word or form == "noun":
        return (
            word is not None
            and form == "noun"
            and verb_form(word[0]) == "ing"
            and goes_with(word[0], "ing")
        )
    following = NEXT.match(text, word.end(), end)
    after = following["word"].lower() if following and following["word"] else ""
    if not goes_with(word[0], form, after) or (form == "third" and _is_noun(text, word.end(), end)):
        return False
    if form == "base" and _is_enumerated(text, at, end, form):
        return False
    if after and following and not following["mark"]:
        return True
    return form == "past" or goes_with(after, form)


def _is_noun(text: str, at: int, end: int) -> bool:
    """Tell by what stands behind it that "nurses and staff" or "checks of" is no verb."""
    behind = _BEHIND_NOUN.match(text, at, end)
    return behind is not None and not (behind["next"] and verb_form(behind["next"]) == "third")


def loose_duties(text: str, sentence: Span) -> list[Span]:
    """Cut a sentence of a mere list of duties: at semicolons, else a terse line at its commas."""
    parts = list(cut(text, sentence, SEMICOLON))
    if len(parts) > 1:
        return parts
    if not text[slice(*sentence)].rstrip().endswith("."):
        return _terse(text, sentence)
    return parts


# "staff and vehicles": the last things of several that one thing is done to.
_ENUMERATED = late(r"\s{0,3}(?P<one>[^\W\d_]{2,25})\s(?:and|or)\s(?P<other>[^\W\d_]{2,25})\b")
# What is done by it is told by the words behind.
_ANY_DEED = late(r"\W{0,3}(?:d(?:o|id|oes|oing)|handl\w{1,3}|perform\w{0,3})\b", re.IGNORECASE)


def _is_enumerated(text: str, at: int, end: int, form: Form) -> bool:
    """Tell "staff and vehicles at the gates" from "wash and dry the dishes"."""
    found = _ENUMERATED.match(text, at, end)
    if found is None or verb_form(found["one"]) == "ing":
        return False
    return verb_form(found["other"]) != "ing" and not goes_with(found["other"], form)


def _without_enumerated(text: str, parts: Sequence[Span]) -> list[Span]:
    """Join what goes on an enumeration to the part that began it."""
    first = WORD.match(text, *parts[0]) if parts else None
    form = verb_form(first[0]) if first else None
    if form is None or _ANY_DEED.match(text, *parts[0]):
        return list(parts)
    joined: list[Span] = []
    for start, end in parts:
        if joined and _is_enumerated(text, start, end, form):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _terse(text: str, span: Span) -> list[Span]:
    """Cut "did AP/AR, bank recs, payroll for 40 staff" at its commas, but no list of nouns."""
    parts = _without_enumerated(text, list(cut(text, span, COMMA)))
    whole = all(len(re.findall(r"\w+", text[slice(*part)])) > 1 for part in parts)
    return parts if len(parts) > 2 and whole else [span]  # noqa: PLR2004


def cut(text: str, span: Span, pattern: re.Pattern[str]) -> Iterator[Span]:
    """Cut a span behind every place where a pattern is found."""
    start = span[0]
    for found in pattern.finditer(text, *span):
        yield start, found.end()
        start = found.end()
    if text[start : span[1]].strip():
        yield start, span[1]


def between(text: str, span: Span, pattern: re.Pattern[str]) -> list[Span]:
    """Give what stands between the places where a pattern is found."""
    edges = [
        span[0],
        *(at for found in pattern.finditer(text, *span) for at in found.span()),
        span[1],
    ]
    return list(zip(edges[::2], edges[1::2], strict=True))
