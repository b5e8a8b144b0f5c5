"""Words of leading people: in titles, and in duties."""

from __future__ import annotations

import re

_PEOPLE = (
    r"(?:staff|(?:sub-?)?teams?|crews?|gangs?|squads?|shifts?|employees?|workers?|workforce"
    r"|subordinates?|personnel|juniors?|trainees?|apprentices?|interns?|clerks?|helpers?"
    r"|labou?rers?|operators?|operatives?|technicians?|mechanics?|engineers?|developers?"
    r"|programmers?|analysts?|officers?|executives?|assistants?|associates?|agents?|nurses?|aides?"
    r"|carers?|cooks?|chefs?|waiters?|servers?(?= and)|waitresses|cashiers?|cleaners?|drivers?"
    r"|guards?|electricians?|welders?|carpenters?|masons?|painters?|plumbers?|fitters?|machinists?"
    r"|accountants?|bookkeepers?|buyers?|supervisors?|managers?|foremen|foreman|section heads?"
    r"|heads of|new (?:men|hires?|starters?|joiners?|recruits?)|reports|direct reports"
    r"|sales(?:men|people|persons)|representatives|receptionists|secretaries|tutors|departments?"
    r"|colleagues|hands|ratings|housekeepers|attendants|porters|pickers|packers|tailors)"
)
_LEADING = (
    r"(?:supervis\w{1,5}|over(?:see\w{0,3}|saw)|manag(?:e[sd]?|ing|ement of)|direct(?:s|ed|ing)?"
    r"|lead(?:s|ing)?|led|head(?:s|ed|ing)|ran|runs?|running|coach\w{0,3}|mentor\w{0,3}"
    r"|train(?:s|ed|ing)?|taught|teach(?:es|ing)?|instruct\w{0,3}|guid(?:e[sd]?|ing)"
    r"|assign\w{0,3}|allocat\w{1,3}|delegat\w{1,3}|divid(?:e[sd]?|ing)|distribut\w{1,3}"
    r"|g[ai]ve[s]?|giving|schedul\w{1,3}|roster\w{0,3}|motivat\w{1,3}|monitor\w{0,3}"
    r"|apprais\w{1,4}|assess\w{0,5}|evaluat\w{1,4}|review\w{0,3}|recruit\w{0,4}|hir(?:e[sd]?|ing)"
    r"|appoint\w{0,3}|dismiss\w{0,3}|disciplin\w{1,4}|coordinat\w{1,3}|check(?:s|ed|ing)?"
    r"|inspect(?:s|ed|ing)?|recommend(?:s|ed|ing)?|organi[sz](?:e[sd]?|ing))"
)
_CARED_FOR = r"(?:child|children|pupils?|students?|patients?|residents?|toddlers?|play|exam)"
_DUTY = re.compile(
    rf"\b{_LEADING}(?:\W{{1,3}}[\w'’-]{{1,20}}){{0,5}}?\W{{1,3}}{_PEOPLE}\b"
    rf"|\bsupervis(?:e[sd]?|ing|ion of)\b(?!(?:\W{{1,3}}\w{{1,20}}){{0,3}}\W{{1,3}}{_CARED_FOR})"
    r"|\bperformance (?:reviews?|appraisals?|evaluations?)\b|\bappraisals\b"
    r"|\b(?:duty|staff|shift|work)\W(?:rosters?|rotas?|schedules?)\b|\bapprov\w{1,3} leave\b"
    r"|\btime ?sheets?\b(?=.{0,40}\b(?:workers|crew|staff|men)\b)|\btoolbox talks?\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:manager|supervisor|superintendent|fore(?:man|woman|person)|director|head|chief|boss"
    r"|(?:team|shift|crew|section|line|group|charge)[ -]?(?:lead|leader|hand|nurse)|lead|leader"
    r"|chef d'equipe|overseer|principal|captain|master|matron|president|in[ -]charge|manageress)\b",
    re.IGNORECASE,
)
_MANAGER = re.compile(
    r"\b(?:manager|manageress|supervisor|superintendent|fore(?:man|woman|person)|overseer"
    r"|(?:team|shift|crew|section|line|group)[ -]?leader)\b",
    re.IGNORECASE,
)
_SENIOR = re.compile(
    r"\b(?:senior|sr|coordinator|executive|owner|partner|officer)\b", re.IGNORECASE
)


def leads_people(duty: str) -> bool:
    """Tell whether a duty speaks of leading people: giving them work, training, judging them."""
    return _DUTY.search(duty) is not None


def is_manager(title: str) -> bool:
    """Tell whether a title is a manager's or supervisor's by its words."""
    return _MANAGER.search(title) is not None


def may_lead(title: str) -> bool:
    """Tell whether a title leaves room for leading people, by any word of it."""
    return _TITLE.search(title) is not None or _SENIOR.search(title) is not None
