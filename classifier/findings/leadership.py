"""Words of leading people: in titles, and in duties."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from models.kept import Kept
from models.lexical import stem
from models.spelling import one_form
from models.words import split_words

_REACH = 6  # words from what a leader does to the people it is done to
_LEADING = """
supervise oversee oversaw manage direct lead led head run ran coach mentor train taught teach
instruct guide assign allocate delegate divide distribute give gave schedule roster motivate monitor
appraise assess assessment evaluate evaluation review recruit hire appoint dismiss discipline check
inspect recommend organize show charge
"""
_PEOPLE = """
staff team subteam crew gang squad shift employee worker workforce subordinate personnel junior
trainee apprentice intern clerk helper labourer operator operative technician mechanic engineer
developer programmer analyst officer executive assistant associate agent nurse aide carer cook chef
waiter waitress cashier cleaner driver guard electrician welder carpenter mason painter plumber
fitter machinist accountant bookkeeper buyer supervisor manager foreman foremen men salesman
salesmen salespeople receptionist secretary tutor housekeeper attendant porter picker packer tailor
brigade hire starter joiner recruit hands ratings seamen people colleague ones newcomer
"""
# Whom one looks after without being anybody's superior.
_CARED_FOR = """
child children pupil student patient resident toddler infant play exam examination test guest
client customer inmate offender swimmer
"""
# "Settled quarrels between drivers" is a superior's, "between staff and supervisors" is not.
_SETTLING = """
resolve solve settle mediate handle address deal sort defuse
"""
_QUARRELS = frozenset(
    ["problem", "conflict", "dispute", "quarrel", "disagreement", "grievance", "argument", "issue"]
)
_AMID = frozenset(("between", "among", "amongst"))
_BEFORE, _BEHIND = 5, 4  # words around "between"
_BOSSES = frozenset(
    ["supervisor", "manager", "management", "foreman", "foremen", "union", "employer"]
)
# Pairs of words that speak of leading people by themselves.
_PAIRS = frozenset(
    {("direct", "report"), ("toolbox", "talk"), ("approve", "leave"), ("approved", "leave")}
    | {(word, "discipline") for word in ("recommend", "recommended", "recommending")}
    | {("disciplinary", word) for word in ("action", "measure", "step", "warning")}
    | {("performance", word) for word in ("review", "appraisal", "evaluation")}
    | {
        (whose, list_)
        for whose in ("duty", "staff", "shift", "work")
        for list_ in ("roster", "rota", "schedule")
    }
)
_FIRST_OF_PAIRS = frozenset(first for first, _ in _PAIRS)
_LEADS, _SUPERVISES, _PAIRED, _PARTS = 1, 2, 4, 8
_MANAGER = re.compile(
    r"\b(?:manager|manageress|supervisor|superintendent|fore(?:man|woman|person)|overseer"
    r"|(?:team|shift|crew|section|line|group)[ -]?leader)\b",
    re.IGNORECASE,
)
_MANAGES = re.compile(r"\b(?:manager|manageress|director|directress)\b", re.IGNORECASE)
_DEPUTY = re.compile(r"\b(?:assistant|asst|deputy|dy|junior|jr|trainee)\b", re.IGNORECASE)
_MAY_LEAD = re.compile(
    r"\b(?:director|head|chief|boss|lead|leader|principal|captain|master|matron|president"
    r"|in[ -]charge|charge|senior|sr|coordinator|executive|owner|partner|officer)\b",
    re.IGNORECASE,
)


def leads_people(duty: str) -> bool:
    """Tell whether a duty speaks of leading people: giving them work, training, judging them."""
    said = split_words(duty)
    kinds = [_KINDS[word] for word in said]
    if not any(kinds):
        return False
    _, people, cared_for = _words()
    for place, kind in enumerate(kinds):
        if kind & _LEADS:
            reached = set(map(one_form, said[place + 1 : place + 1 + _REACH]))
            if reached & people or (kind & _SUPERVISES and not reached & cared_for):
                return True
        if kind & _PARTS and _settles(said, place):
            return True
    return not _PAIRS.isdisjoint(pairwise(map(one_form, said)))


def _settles(said: Sequence[str], at: int) -> bool:
    """Tell whether quarrels of those who are led are settled, by the words around "between"."""
    before = said[max(0, at - _BEFORE) : at]
    if _QUARRELS.isdisjoint(map(one_form, before)) or _settling().isdisjoint(map(stem, before)):
        return False
    _, people, cared_for = _words()
    parties = set(map(one_form, said[at + 1 : at + 1 + _BEHIND]))
    return bool(parties & people) and not parties & (_BOSSES | cared_for)


def is_manager(title: str) -> bool:
    """Tell whether a title is a manager's or supervisor's by its words."""
    return _MANAGER.search(title) is not None


def manages(title: str) -> bool:
    """Tell whether a title is by its words one of those who manage, not only supervise."""
    return _MANAGES.search(title) is not None


def deputises(title: str) -> bool:
    """Tell whether a title is by its words that of one who manages below another."""
    return manages(title) and _DEPUTY.search(title) is not None


def may_lead(title: str) -> bool:
    """Tell whether a title leaves room for leading people, by any word of it."""
    return is_manager(title) or _MAY_LEAD.search(title) is not None


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Give the stems of leading, and people in the singular, for stems mix up who and what."""
    people, cared_for = (frozenset(map(one_form, t.split())) for t in (_PEOPLE, _CARED_FOR))
    return frozenset(map(stem, _LEADING.split())), people, cared_for


@cache
def _settling() -> frozenset[str]:
    return frozenset(map(stem, _SETTLING.split()))


def _kind(word: str) -> int:
    """Tell what a word may begin; 0 for most, which spares a closer look at most duties."""
    verb, leading = stem(word), _words()[0]
    leads = _LEADS * (verb in leading)
    supervises = _SUPERVISES * (leads > 0 and verb.startswith("supervis"))
    parts = _PARTS * (word in _AMID)
    return leads | supervises | parts | _PAIRED * (one_form(word) in _FIRST_OF_PAIRS)


_KINDS = Kept(_kind)
