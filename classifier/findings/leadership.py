"""Words of leading people: in titles, and in duties."""

from __future__ import annotations

import re
from functools import cache

from models.lexical import stem
from models.words import words

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
brigade hire starter joiner recruit hands ratings seamen people colleague
"""
# Whom one looks after without being anybody's superior.
_CARED_FOR = """
child children pupil student patient resident toddler infant play exam examination test guest
client customer inmate offender swimmer
"""
_ALONE = re.compile(
    r"\bperformance (?:reviews?|appraisals?|evaluations?)\b|\bdirect reports\b|\btoolbox talks?\b"
    r"|\b(?:duty|staff|shift|work)\W(?:rosters?|rotas?|schedules?)\b|\bapprov\w{1,3} leave\b",
    re.IGNORECASE,
)
_MANAGER = re.compile(
    r"\b(?:manager|manageress|supervisor|superintendent|fore(?:man|woman|person)|overseer"
    r"|(?:team|shift|crew|section|line|group)[ -]?leader)\b",
    re.IGNORECASE,
)
_MAY_LEAD = re.compile(
    r"\b(?:director|head|chief|boss|lead|leader|principal|captain|master|matron|president"
    r"|in[ -]charge|charge|senior|sr|coordinator|executive|owner|partner|officer)\b",
    re.IGNORECASE,
)


def leads_people(duty: str) -> bool:
    """Tell whether a duty speaks of leading people: giving them work, training, judging them."""
    leading, people, cared_for = _stems()
    stems = [stem(word) for word in words(duty)]
    for place, one in enumerate(stems):
        if one in leading:
            reached = stems[place + 1 : place + 1 + _REACH]
            if not people.isdisjoint(reached):
                return True
            if one.startswith("supervis") and cared_for.isdisjoint(reached):
                return True
    return _ALONE.search(duty) is not None


def is_manager(title: str) -> bool:
    """Tell whether a title is a manager's or supervisor's by its words."""
    return _MANAGER.search(title) is not None


def may_lead(title: str) -> bool:
    """Tell whether a title leaves room for leading people, by any word of it."""
    return is_manager(title) or _MAY_LEAD.search(title) is not None


@cache
def _stems() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(map(stem, text.split())) for text in (_LEADING, _PEOPLE, _CARED_FOR))
