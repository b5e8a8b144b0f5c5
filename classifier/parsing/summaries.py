"""What an advert or a pasted profile says beside its duties: summaries, careers, trades."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.segments import Segment
from classifier.parsing.verbs import verb_form

_FEWEST = 3  # duties below a heading that make what stands above them a summary
_LONGEST = 7  # words of a line that names a trade
_NAMING = 4  # words of a heading
_BRIEF = 4  # lines of a profile that is one line of duties below its title
_LISTED = 2  # commas of that line
_SUMMARY = late(
    r"\W*(?:(?:the|our|job|role|position|general|brief)\s){0,3}(?:summary|overview|purpose"
    r"|objectives?|profile|mission"
    r"|about (?:the|this) (?:role|job|position)|role definition)\b",
    re.IGNORECASE,
)
# What heads the rest of the duties, so that the others stand above.
_FURTHER = late(
    r"\W*(?:[\w'’]{2,10}\s){0,2}?(?:additional|other|further|more|also|secondary|occasional)\b",
    re.IGNORECASE,
)
# "The cook prepares", "This role is", "You will", "As a baker, you": who does what, in general.
_SUBJECT = late(
    r"\W{0,4}(?:(?:the|this|an?|our|your)\s(?:[\w'’/&-]{1,20}\s){1,7}?(?:is|are|will|has|have"
    r"|assists?|works?|performs?"
    r"|provides?|ensures?|requires?|involves?|plays?|helps?|supports?|includes?|\w{3,15}(?<!s)s)\b"
    r"|you(?:['’]ll| will| are)\b|as (?:an?|our|the)\s|we (?:are|have|need|want|seek|offer)\b|in"
    r" this (?:role|position|job)\b)",
    re.IGNORECASE,
)


def beside_duties(text: str, segments: Sequence[Segment]) -> set[int]:
    """Give the places of the segments of a mere list that sum its duties up or name titles."""
    return _summed_up(text, segments) | _careers(text, segments) | _named(text, segments)


def _summed_up(text: str, segments: Sequence[Segment]) -> set[int]:
    """Give what sums up the duties that are listed below a heading of their own."""
    lists = [
        (key, [segment for segment in run if segment.ruled])
        for key, run in groupby(segments, lambda s: s.heading)
        if key is not None and key.kind == "duties"
    ]
    heads = [
        key.span[0] for key, run in lists if len(run) >= _FEWEST and not _is_summary(text, key.span)
    ]
    if not heads or _FURTHER.match(text, heads[0]):
        return set()
    found: set[int] = set()
    below = False
    for at, segment in enumerate(segments):
        span = (segment.start, segment.end)
        above = segment.heading is not None and _is_summary(text, segment.heading.span)
        if segment.end > heads[-1] or segment.kind == "item":
            below = False
        elif _is_summary(text, span) and len(text[slice(*span)].split()) <= _NAMING:
            below = True
        elif above or (
            segment.end <= heads[0] and (below or _SUBJECT.match(text, *segment.sentence))
        ):
            found.add(at)
    return found


def _is_summary(text: str, span: tuple[int, int]) -> bool:
    return _SUMMARY.match(text, *span) is not None


def _careers(text: str, segments: Sequence[Segment]) -> set[int]:
    """Give the items of lists that name trades and nothing else."""
    found: set[int] = set()
    places = range(len(segments))
    for _, run in groupby(places, lambda at: (segments[at].kind, id(segments[at].heading))):
        listed = [at for at in run if segments[at].kind == "item"]
        if listed and all(_is_trade(text[segments[at].start : segments[at].end]) for at in listed):
            found.update(listed)
    return found


def _is_trade(told: str) -> bool:
    """Tell "Order Picker / Packer" from a duty."""
    words = told.split()
    return (
        1 < len(words) <= _LONGEST
        and _is_titled(words)
        and ROLE_WORD.fullmatch(words[-1].rstrip(".")) is not None
    )


def _is_titled(words: Sequence[str]) -> bool:
    named = [
        word for word in words if word.isalpha() and word not in ("and", "of", "the", "for", "in")
    ]
    return bool(named) and all(word[0].isupper() for word in named)


def _named(text: str, segments: Sequence[Segment]) -> set[int]:
    """Give the lines above the one line of duties of a brief profile: a title, a trade."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not 1 < len(lines) <= _BRIEF or lines[-1].count(",") < _LISTED:
        return set()
    last = text.rindex(lines[-1])
    return {
        at
        for at, segment in enumerate(segments)
        if segment.end <= last and _is_naming(text[segment.start : segment.end].split())
    }


def _is_naming(words: Sequence[str]) -> bool:
    return (
        0 < len(words) <= _LONGEST + 1
        and _is_titled(words)
        and words[-1][-1] not in ".;,"
        and verb_form(words[0]) not in ("past", "third")
    )
