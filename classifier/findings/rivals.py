"""``rival-close``: the duties hardly tell two unit groups apart.

The table of candidates rests on all that is stated, the finding on the duties, which are what
experience is held against. Where the two differ it says on which of them it rests.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import numpy as np
from msgspec import Struct

from classifier.finding import Evidence, Finding, Severity
from classifier.findings.consequence import consequences, named
from classifier.findings.context import Context
from classifier.findings.standing import Standing
from classifier.match import Candidate
from models.confidence import Probabilities
from models.words import plain
from occupations.unit_group import UnitGroup

CLOSE, _FIRST = 0.25, 0.2  # of the first one's probability; the first one's own


class _Rivals(Struct, frozen=True):
    """Two unit groups by their places, the likelier first, by what they are hardly told apart.

    "duties" agrees with all that is stated, "duties alone" does not; "title" is where the
    title points to the second one, and "together" where the title brings them close.
    """

    first: int
    second: int
    by: Literal["duties", "duties alone", "title", "together"]


def rival_close(context: Context, standing: Standing | None) -> Finding | None:
    """Raise it where a second unit group is nearly as probable, or the title's own is a rival.

    ``standing`` is that of the unit groups that the title points to.
    """
    rivals = _rivals(context, standing)
    if rivals is None:
        return None
    first, second = (context.candidate(group) for group in (rivals.first, rivals.second))
    said = _told(rivals, first.group, second.group)
    return hardly_told(context, first, second, said, *_probabilities(context, rivals))


def hardly_told(
    context: Context, first: Candidate, second: Candidate, said: str, *evidence: Evidence
) -> Finding:
    """Make ``rival-close`` of two unit groups, a warning where their TEERs differ."""
    differ = first.group.teer != second.group.teer
    severity: Severity = "warning" if differ else "info"
    return context.finding(
        "rival-close",
        severity,
        f"{said}; what separates the two decides.",
        *evidence,
        *consequences(context, first.group, second.group),
        *_separating(context, first, second),
    )


def _told(rivals: _Rivals, first: UnitGroup, second: UnitGroup) -> str:
    one, other = named(first), named(second)
    if rivals.by == "duties alone":
        return f"By the duties alone {one} is hardly told from {other}"
    if rivals.by == "title":
        return f"By the duties alone {one} comes before {other}, to which the title points"
    subject = "The duties" if rivals.by == "duties" else "Title and duties together"
    return f"{subject} hardly tell {one} from {other}"


def _rivals(context: Context, standing: Standing | None) -> _Rivals | None:
    reading, every = context.of_duties, context.readings.stated
    if context.match.status != "ok" or reading is None or reading.probabilities is None:
        return None
    alone = reading.probabilities
    shown = alone if every.probabilities is None else every.probabilities
    conflict = standing is not None and standing.kind == "conflict"  # a finding of its own
    if (pair := _closest(shown)) is not None:
        by_duties = min(alone[pair[0]], alone[pair[1]]) >= CLOSE * alone.max()
        if by_duties or not conflict:
            return _Rivals(*pair, "duties" if by_duties else "together")
    if standing is not None and standing.kind in {"comparable", "rival"}:
        return _Rivals(standing.shown, standing.named, "title")
    if (group := _listed_beside(context, alone)) is not None:
        return _Rivals(int(alone.argmax()), group, "title")
    pair = _closest(alone)
    return _Rivals(*pair, "duties alone") if pair is not None else None


def _listed_beside(context: Context, alone: Probabilities) -> int | None:
    """Give the neighbour of what the duties show under which the catalogue has this very title.

    The title's words may mean both ("Housekeeping Supervisor"); its list names only one.
    """
    title, first = context.match.title, int(alone.argmax())
    if title is None or first not in context.pointed:
        return None
    listed = context.relations.titled(plain(title.line))
    beside = [int(group) for group in context.pointed if int(group) in listed]
    if first in listed or not beside:
        return None
    likeliest = max(beside, key=lambda group: float(alone[group]))
    return likeliest if context.relations.neighbours(likeliest, first) else None


def _closest(shown: Probabilities) -> tuple[int, int] | None:
    """Give the two most probable unit groups where they are close, the likelier first."""
    highest = shown.max()
    if highest < _FIRST or np.count_nonzero(shown >= CLOSE * highest) < 2:  # noqa: PLR2004
        return None  # as of most letters, so that there is no need to look for the two
    second, first = np.argpartition(shown, -2)[-2:].tolist()
    return (second, first) if shown[second] > shown[first] else (first, second)


def _probabilities(context: Context, rivals: _Rivals) -> Iterator[Evidence]:
    """State both confidences in either where those of the duties are not those of the table."""
    reading, every = context.of_duties, context.readings.stated
    if rivals.by == "duties" or reading is None or reading is every:
        return
    said = []
    for what, shown in (("duties alone", reading), ("title and duties", every)):
        if shown.probabilities is not None:
            pair = ", ".join(
                f"{context.matcher.catalogue.codes[group]} "
                f"{context.matcher.candidate(group, shown).confidence or 0.0:.2f}"
                for group in (rivals.first, rivals.second)
            )
            said.append(f"{what}: {pair}")
    yield Evidence.note("; ".join(said))


def _separating(context: Context, first: Candidate, second: Candidate) -> Iterator[Evidence]:
    """Give the line of the catalogue on the two, and the most telling main duty of each.

    One that a stated duty shows says more than one that none does.
    """
    reading = context.of_duties or context.readings.stated
    separation = context.matcher.separate(first, second, reading)
    if separation.distinction:
        yield Evidence.note(separation.distinction)
    for candidate, telling in ((first, separation.first), (second, separation.second)):
        for one in sorted(telling, key=lambda one: one.duty is None)[:1]:
            yield Evidence.of_code(candidate.group)
            yield Evidence.of_main_duty(one.main_duty)
            if one.duty is None:
                yield Evidence.note("no stated duty shows it")
            else:
                yield Evidence.note("shown by:")
                yield Evidence.quoting(context.position.duties[one.duty])
