"""How unit groups that a title or a claim names stand beside the one that the duties show.

The criterion speaks of calibrated probabilities and of ranks only. A conflict is where the
duties alone are clear and every named unit group is far below the first one in both. A title
is in conflict with the duties where it leaves no room for what they show, and they leave
none for nearly all that it may mean; so a title of many things ("Project Manager") can be.
"""

from __future__ import annotations

from typing import Literal

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from classifier.findings.context import Context
from classifier.findings.leadership import deputises, leads_people, manages
from classifier.findings.title_sense import BESIDE, listed_for, says_something
from classifier.relations import Relations
from classifier.scoring import Reading
from models.confidence import Probabilities

# Chosen on the written cases and the reference occupations: benchmarks/findings.py.
_CLEAR = 0.5  # probability of the first unit group and its minor group, by duties alone
_COMPARABLE = 0.05  # of the first one's probability: from there on both may be right
_RIVALS, _FAR = 8, 0.015  # a rival is among so many unit groups, and no less probable than this
_LEADING = 0.2  # share of duties of leading people
# A title claims to manage from this probability on of all that manage; duties show nothing
# of it below that one; and the title names what they show from this share of its highest on.
_MANAGES, _MANAGES_NOT, _NAMES = 0.5, 0.03, 0.5
_ALLOWED = 0.1  # of the title's own probability: then a title that points allows for the duties
# A title says something from this probability on, and leaves no room below this share of it.
_SAYS, _ROOM = 0.1, 0.02
_SOMEWHAT, _NONE = 0.3, 0.01  # of the first unit group, and of all that the title leaves room for
_POSSIBLE, _SHARED = 0.005, 0.03  # of the first one's probability; of the title's whole
# The same where the catalogue has this very title, and not near what the duties show.
_ROOM_IF_LISTED, _SHARED_IF_LISTED = 0.15, 0.1
_MOSTLY = 0.5  # of the stated duties


class Standing(Struct, frozen=True):
    """The likeliest of the named unit groups and the one that the duties show, by their places.

    ``kind`` is "comparable" where the duties allow for both, "rival" where they hardly tell
    the two apart, "open" where the duties or the title say too little, and "conflict".
    """

    named: int
    shown: int
    kind: Literal["comparable", "rival", "open", "conflict"]


def standing(
    context: Context, named: NDArray[np.intp], by_title: Probabilities | None = None
) -> Standing | None:
    """Hold named unit groups against the duties alone; None where one of them is the first.

    Args:
        context: the position.
        named: places of the unit groups that a title or a claim means.
        by_title: the probabilities by the title alone, where it is the title that names them.
    """
    found = _by_probabilities(context, named, by_title)
    if found is None or found.kind != "conflict" or not _as_evidenced(context, found):
        return found
    return replace(found, kind="rival")


def _as_evidenced(context: Context, found: Standing) -> bool:
    """Tell whether the duties are evidence for what is named as much as for what they show.

    Where most of them are, and the work asks for as much schooling, no reader would see two
    occupations in them, whatever the probabilities.
    """
    if not context.relations.schooled_alike(found.named, found.shown):
        return False
    by_name, by_duties = (
        sum(row.main_duty is not None for row in context.candidate(group).duties)
        for group in (found.named, found.shown)
    )
    return by_name >= max(by_duties, _MOSTLY * len(context.position.duties))


def _by_probabilities(
    context: Context, named: NDArray[np.intp], by_title: Probabilities | None
) -> Standing | None:
    reading = context.of_duties
    if reading is None or reading.probabilities is None or not context.duties_tell:
        return None
    shown = reading.probabilities
    first = int(shown.argmax())
    if by_title is not None:
        if _excluded(context, shown, by_title):
            meant = np.arange(len(by_title))
            return Standing(_meant(reading, by_title, meant, named), first, "conflict")
        if _manages_in_name_only(context, shown, by_title):
            managers = np.flatnonzero(context.relations.managing)
            return Standing(_meant(reading, by_title, managers, named), first, "conflict")
    if not len(named) or first in named:
        return None
    weights = shown if by_title is None else by_title
    best = int(named[weights[named].argmax()])
    return Standing(best, first, _kind(context, named, shown, by_title))


def _meant(
    reading: Reading,
    by_title: Probabilities,
    groups: NDArray[np.intp],
    pointed: NDArray[np.intp],
) -> int:
    """Give what a title means among ``groups``; where it points nowhere, what is nearest.

    Of many unit groups that a title may mean the one most like the duties is no odd example.
    """
    own = by_title[groups]
    if not len(pointed):
        groups = groups[own >= BESIDE * own.max()]
        return int(groups[reading.scores[groups].argmax()])
    return int(groups[own.argmax()])


def allows(probabilities: Probabilities, named: NDArray[np.intp]) -> bool:
    """Tell whether probabilities leave one of the named unit groups possible beside the first."""
    return bool(probabilities[named].max() >= _COMPARABLE * probabilities.max())


def _excluded(context: Context, shown: Probabilities, by_title: Probabilities) -> bool:
    """Tell whether title and duties leave each other no room."""
    title, relations = context.match.title, context.relations
    first, likeliest = int(shown.argmax()), int(by_title.argmax())
    # Titles of most letters leave room enough, which is soon seen.
    roomy = by_title[first] > _ROOM_IF_LISTED * by_title[likeliest]
    if title is None or roomy or by_title[likeliest] < _SAYS:
        return False
    if not _sure(relations, shown, by_title):
        return False
    around = relations.minor_group(first)
    listed = listed_for(context.matcher, title.line)
    known = len(listed) > 0 and not np.isin(listed, around).any()
    room, shared = (_ROOM_IF_LISTED, _SHARED_IF_LISTED) if known else (_ROOM, _SHARED)
    if by_title[around].max() > room * by_title[likeliest]:
        return False
    if by_title[shown >= _POSSIBLE * shown[first]].sum() >= shared:
        return False
    meant = np.flatnonzero(by_title >= BESIDE * by_title[likeliest])
    if relations.neighbours(likeliest, first) or _leads(context, meant, first):
        return False
    return not _deputises(context, meant, first) and says_something(context.matcher, title.line)


def _manages_in_name_only(context: Context, shown: Probabilities, by_title: Probabilities) -> bool:
    """Tell whether a title is a manager's, of whatever, and the duties are all of other work.

    Which unit group of managers is meant may be open ("Operations Manager"); that it is one
    of them is not. Duties of others that a manager does beside leading are no conflict.
    """
    title, managing = context.match.title, context.relations.managing
    if title is None or not manages(title.line) or by_title[managing].sum() < _MANAGES:
        return False
    first = int(shown.argmax())
    if shown[managing].sum() >= _MANAGES_NOT or context.relations.supervisory[first]:
        return False
    if not _clear(context.relations, shown) and shown[first] < _SOMEWHAT:
        return False
    named = by_title[first] >= _NAMES * by_title.max()
    if named or first in listed_for(context.matcher, title.line):
        return False
    if any(leads_people(duty.line) for duty in context.position.duties):
        return False
    return says_something(context.matcher, title.line)


def _clear(relations: Relations, shown: Probabilities) -> bool:
    """Tell whether the first unit group and those of its minor group are clear of all others."""
    return bool(shown[relations.minor_group(int(shown.argmax()))].sum() >= _CLEAR)


def _sure(relations: Relations, shown: Probabilities, by_title: Probabilities) -> bool:
    """Tell whether the duties are clear, or at least clear that none of the title's is right."""
    first, likeliest = int(shown.argmax()), int(by_title.argmax())
    if _clear(relations, shown):
        return True
    allowed = by_title >= _ROOM * by_title[likeliest]
    allowed[relations.minor_group(likeliest)] = True
    return bool(shown[first] >= _SOMEWHAT and shown[allowed].sum() < _NONE)


def _kind(
    context: Context, named: NDArray[np.intp], shown: Probabilities, by_title: Probabilities | None
) -> Literal["comparable", "rival", "open", "conflict"]:
    first, highest = int(shown.argmax()), float(shown[named].max())
    if allows(shown, named):
        return "comparable"
    among = highest >= _FAR * shown[first] and int((shown > highest).sum()) < _RIVALS
    if among or _neighbours(context, named, first) or _leads(context, named, first):
        return "rival"
    if by_title is not None and _deputises(context, named, first):
        return "rival"
    clear = _clear(context.relations, shown)
    allowed = by_title is not None and by_title[first] >= _ALLOWED * by_title.max()
    return "conflict" if clear and not allowed else "open"


def _leads(context: Context, named: NDArray[np.intp], first: int) -> bool:
    """Tell whether a leader is named and people are led, whoever's work the duties show.

    Duties of those who lead are mostly about the work of those who are led.
    """
    leaders = context.relations.supervisory
    if not leaders[named].any() or leaders[first]:
        return False
    duties = context.position.duties
    return sum(leads_people(duty.line) for duty in duties) >= _LEADING * len(duties)


def _deputises(context: Context, named: NDArray[np.intp], first: int) -> bool:
    """Tell whether a manager's deputy is named and a supervisor of the same trade shown.

    Who stands between the two ("Assistant Restaurant Manager") does work of either.
    """
    title = context.match.title
    if title is None or not deputises(title.line):
        return False
    return any(context.relations.over(int(group), first) for group in named)


def _neighbours(context: Context, named: NDArray[np.intp], first: int) -> bool:
    relations = context.relations
    return any(
        relations.neighbours(int(group), first) and not relations.told_apart(int(group), first)
        for group in named
    )
