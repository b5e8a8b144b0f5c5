"""Duties put as nouns: "his design and installation of drainage systems"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.vocabulary import words

# What somebody does; no qualities ("command of"), and not how people are treated.
_ACTIVITIES = words(
    "administration analysis assembly assessment cleaning coaching compilation configuration"
    " construction coordination creation deployment design development drafting editing evaluation"
    " execution fabrication handling implementation inspection installation integration maintenance"
    " management mentoring migration modernisation modernization monitoring negotiation operation"
    " optimisation optimization organisation organization oversight planning preparation processing"
    " production recruitment renovation repair restoration restructuring review running scheduling"
    " submission supervision teaching testing training translation upkeep"
)
_MOST = 40  # of one letter
_ACTIVITY = "(?:" + "|".join(_ACTIVITIES) + ")"
_RUN = (
    rf"(?P<run>(?:[a-z][a-z-]{{2,20}},?\s{{1,3}}){{0,2}}?{_ACTIVITY}"
    rf"(?:(?:,\s|\s(?:and|&)\s|,\s(?:and|&)\s)(?:[a-z-]{{3,16}}\s)?{_ACTIVITY}){{0,3}}"
    r"\s{1,3}of\s{1,3})"
)
# Words that say nothing of the work, or that praise.
_EMPTY = late(
    r"(?:(?:all|any|every|each|the|his|her|their|our|own|assigned|such|these|those)\s{1,3}){0,3}"
    r"(?:tasks?|dut(?:y|ies)|work|things|everything|responsibilit(?:y|ies)|results?|time|others"
    r"|people|colleagues|role|job|it|them|himself|herself|stress|pressure|matters)\b",
    re.IGNORECASE,
)
# Where what was done ends and what is said of it begins.
SAID = late(
    r"[.;:!?](?=\s|$)|\s?[–—]|\s-\s|,\s(?=(?:and\s)?(?:which|who|where|while|as|but|so|his|her|their"
    r"|he|she|they|we|I|this|that|the|it|\w{3,20}ing)\b)"
    r"|\s(?=(?:was|were|is|are|has|have|had|will|would|can|could|led|resulted|earned|won|made|helped"
    r"|showed|shows|showcased|demonstrated|demonstrates|brought|saved|ensured|allowed|enabled"
    r"|contributed|impressed|exceeded|reflects?|reflected|stood|stands|deserves?|deserved|proved"
    r"|proves|improved|meant|means|gave|gives|set|sets|speaks?|during|throughout)\b)"
    r"|\n\s*\n|\s(?=(?:who|that|which)\b)"
)
_LONGEST = 300  # characters of such a duty
_FEWEST = 2  # words behind "of"
_LESSER = 2  # times as long as what it takes in a find is


def with_nominals(text: str, part: Span, told: Sequence[Span], names: Sequence[str]) -> list[Span]:
    """Add to the duties of a letter those put as nouns of which nothing was told yet."""
    return with_new(told, nominal_duties(text, part, names))


def with_new(told: Sequence[Span], found: Iterable[Span]) -> list[Span]:
    """Add what was found to what is told, but for what meets some of that.

    What is told gives way to a find that it is only the lesser part of.
    """
    kept, new = list(told), list[Span]()
    for start, end in found:
        met = [span for span in kept if span[0] < end and start < span[1]]
        if all(start <= a and b <= end and _LESSER * (b - a) < end - start for a, b in met):
            kept = [span for span in kept if span not in met]
            new.append((start, end))
    return sorted([*kept, *new])


@lru_cache(maxsize=64)
def _owned(names: tuple[str, ...]) -> re.Pattern[str]:
    people = "".join(rf"|{re.escape(name)}['’]s?" for name in names if len(name) > 2)  # noqa: PLR2004
    return re.compile(rf"\b(?:[Hh]is|[Hh]er{people})\s{{1,3}}{_RUN}")


def nominal_duties(text: str, span: Span, names: Sequence[str]) -> Iterator[Span]:
    """Find what a letter says of its person's work in nouns, within a part of its text."""
    for found in islice(_owned(tuple(names)).finditer(text, *span), _MOST):
        at = found.end()
        if _EMPTY.match(text, at):
            continue
        said = SAID.search(text, at, min(span[1], at + _LONGEST))
        end = said.start() if said else min(span[1], at + _LONGEST)
        if len(text[at:end].split()) >= _FEWEST and end < at + _LONGEST:
            yield found.start("run"), end
