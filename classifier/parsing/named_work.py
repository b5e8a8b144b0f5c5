"""Work that a letter names by what it was on: "worked on the billing service", "provided care for".

The verbs alone say nothing, and most sentences with them praise; what stands behind them tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from classifier.parsing.layout import Span
from classifier.parsing.nominals import SAID, with_new
from classifier.parsing.patterns import late
from classifier.parsing.praised import is_of_person
from classifier.parsing.sentences import sentences
from classifier.parsing.tails import without_tail
from classifier.parsing.vocabulary import words

_LY = r"(?:(?:\w{3,14}ly|also|both|together|mainly|often)\s{1,2}){0,2}"
_OF = (
    r"(?:(?:the|an?|our|my|his|her|their|its|this|that|all|overall|wider|whole|many|several"
    r"|some)\s)"
)
# Where and when somebody works, and what anybody does.
_NO_WORK = "|".join(
    words(
        "time call sites? board shifts? contracts? rotation teams? side weekends? basis own behalf"
        " occasions? himself herself themselves it them this that wards? lines? desks? counter"
        " farms? premises roads? flights? trains? ships? boats? vessels? days? nights? floor ground"
        " skills? deadlines? relationships? weaknesses communication level same"
    )
)
_WORK_ON = late(
    rf"\bwork(?:ed|s|ing)\s{{1,2}}{_LY}on\s{{1,2}}(?!{_OF}{{0,3}}(?:\w{{2,14}}\s){{0,2}}?(?:{_NO_WORK}"
    r"|projects?(?:[.,]|\s(?:with|together|alongside|and)))\b)"
    r"(?!\d|(?:at|after|before|in|with|for|during|when|from|while|by|and|as)\b)(?=[\w\"“‘(])",
    re.IGNORECASE,
)
# What everybody is said to contribute to.
_NO_SHARE = "|".join(
    words(
        "success growth teams? culture environment goals? objectives? results? company"
        " organi[sz]ation profits? profitability discussions? atmosphere cause reputation"
        " efficiency productivity departments? morale workplace business society community"
        " learning conversations? meetings? quality improvements? products? progress performance"
        " achievements? advancement mission vision spirit harmony well-?being efforts? field school"
        " club firm hospital operations? work it increas\\w{1,4} higher better faster this that any"
        " every everything"
    )
)
_CONTRIBUTE = late(
    rf"\bcontribut(?:ed|es|ing)\s{{1,2}}{_LY}to\s{{1,2}}(?!{_OF}{{0,3}}(?:[\w'’-]{{2,16}}\s){{0,3}}?"
    rf"(?:{_NO_SHARE}|projects?(?=[.,]|\sand\b))\b)(?=[\w\"“‘(])",
    re.IGNORECASE,
)
_PROVIDE = late(
    r"\bprovid(?:ed|es|ing)\s{1,2}(?:[\w'’/-]{1,16}\s){0,5}?(?:services?|support|care|consultations?"
    r"|documentation|guidance|assistance|coaching|instruction|training|maintenance|lessons)"
    r"\s(?:services?\s)?(?:for|to)\s(?!(?:us|me)[.,]|any|every|all\b)(?=\w)",
    re.IGNORECASE,
)
_WORKS = late(r"(?<![\w.])(?!he\b|she\b|they\b|who\b|also\b|\w{3,12}ly\b)[a-z]{2,14}\sworks\Z")
# Where it says when, and how well.
_WHEN = late(
    r",?\s(?=(?:from|since|until|in|for|over|during|on)\s"
    r"(?:(?:the|these|my|our)\s(?:past|last|time)\b|(?:\d{1,2}\s)?(?:\w{3,9}\s)?\d{4}\b"
    r"|(?:two|three|four|several|many|\d{1,2})\s(?:\w{4,9}\s)?(?:years?|months?|weeks?|days?)\b)"
    r"|to\s(?:our|my|the)\s\w{3,9}\ssatisfaction|(?:when|while|because|until)\s)|,\s(?=an?\s)",
    re.IGNORECASE,
)
_FEWEST, _LONGEST, _MOST = 2, 220, 40  # words, characters and places of such work


def with_named_work(
    text: str, part: Span, told: Sequence[Span], names: Sequence[str]
) -> list[Span]:
    """Add to the duties of a letter the work that it names of which nothing was told yet."""
    return with_new(told, _named(text, part, names))


def _named(text: str, part: Span, names: Sequence[str]) -> Iterator[Span]:
    for sentence in sentences(text, *part):
        span = sentence.start, sentence.end
        for frame in (_WORK_ON, _CONTRIBUTE, _PROVIDE):
            for found in islice(frame.finditer(text, *span), _MOST):
                end = _end(text, found.end(), span[1])
                if len(text[found.end() : end].split()) < _FEWEST:
                    continue
                if _WORKS.search(text, max(0, found.start() - 16), found.start() + 5):
                    continue  # "repair works on our villas"
                if is_of_person(text, span, found.start(), names):
                    yield without_tail(text, (found.start(), end), told=True)


def _end(text: str, at: int, end: int) -> int:
    last = min(end, at + _LONGEST)
    said = SAID.search(text, at, last)
    last = said.start() if said else last
    when = _WHEN.search(text, at, last)
    return when.start() if when else last
