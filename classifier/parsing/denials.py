"""What a person did not do."""

from __future__ import annotations

import re

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.segments import DONE
from classifier.parsing.verbs import verb_form

_UNDER = (
    r"(?!(?:when|if|where|what|who|whom|which|that|while|as|since|because|until|unless|although"
    r"|once)\b)"
)
# "She did not sign.", "Checks were made by others and not by him."
_DENIED = late(
    rf"\W{{0,3}}{_UNDER}"
    rf"(?:(?:{_UNDER}[A-Za-z][\w'’.-]{{0,20}},?\s{{1,3}}){{0,5}}?(?:he|she|they)\s{{1,3}}"
    r"|(?:(?-i:[A-Z])[\w'’.-]{0,20}\s{1,3}){1,4})?(?:(?:did|does|do|was|is|are|were|has|had|have"
    r"|could|would|will)(?:\s{1,3}(?:not|never)|n['’]t)\b(?!\s(?:only|just|merely|simply))"
    r"|(?:had|has)\sno\b|never\b)(?![^\n]{0,300}?\b(?:but|instead|rather)\b)"
    r"|[^\n]{0,400}?\bnot\sby\s(?:him|her|them)\b",
    re.IGNORECASE,
)


# What others do: "Injections were for the nurses only.", "Payroll was outside her remit."
_OF_OTHERS = late(
    r"(?![^\n]{0,200}\b(?:he|she|they|by (?:him|her|them))\b)[^\n]{1,200}?\s(?:"
    r"(?:was|were|is|are|remain(?:s|ed)|stay(?:s|ed))\s(?:(?:left|reserved|kept|meant|strictly|done"
    r"|handled|made|dealt with|carried out|performed|given)\s){0,2}(?:for|to|by|with|the"
    r" (?:job|task|work|business|responsibility) of)\s(?:[\w'’-]{2,20}\s){1,5}(?:only|alone)\b"
    r"|(?:was|were|is|are)\s(?:\w{2,20}\s){1,2}by\s(?:others|other\s\w{3,20}|somebody else"
    r"|someone else|another\s\w{3,20}|colleagues)\b"
    r"|(?:was|were|is|are|fell|falls|lay|lies)\s(?:well\s)?(?:outside|beyond|not (?:within|part of"
    r"|among))\s(?:his|her|their|this|the)\s(?:scope|remit|job|role|duties|post|work|tasks|position"
    r"|responsibilit\w{1,3}|authority))",
    re.IGNORECASE,
)

PEOPLE = (
    r"(?:manager|supervisor|foreman|forewoman|owner|engineer|consultant|contractor|doctor|nurse"
    r"|pharmacist|accountant|auditor|director|mechanic|electrician|chef|cook|teacher|officer"
    r"|inspector|architect|designer|surveyor|vet|veterinarian|technician|driver|client|customer"
    r"|principal|matron|secretary|cashier|guard|supplier|dentist|lawyer|clerk|welder|operator"
    r"|wife|husband|brother|sister|son|daughter|father|mother|cousin|partner)"
)
# "Repairs were done by the garage.": what others do, whether or not they are people.
_DONE_BY_OTHERS = late(
    r"\W{0,3}(?P<first>[^\W\d_][\w'’-]{0,24})(?:\s[\w'’/-]{1,24}){0,5}?\s(?:is|are|was|were|gets?"
    r"|got)"
    r"\s(?:\w{2,20}\s){1,3}by\s(?:(?:the|our|my|an?|another|its)\s)(?:[\w'’-]{2,20}\s){0,2}?"
    rf"(?:{PEOPLE}s?|company|firm|garage|office|department|landlord|agency|bank"
    rf"|municipality)\W{{0,3}}$",
    re.IGNORECASE,
)
# "The drivers reported to ...", "Our foreman, Mr. Hill, laid out ...", "My brother drives ...".
_OTHERS_DO = late(
    r"\W{0,3}(?:The|Our|My|An?|His|Her|Their)\s(?:[\w'’-]{2,20}\s){0,2}?"
    rf"(?P<who>{PEOPLE})(?P<many>s?)(?:,[^,;\n]{{2,40}},)?\s(?P<does>[^\W\d_]{{2,20}})\b"
)
# "It prints the labels.", "Those plans were new.": what things do, and how they are.
_OF_THINGS = late(
    r"\W{0,3}(?:It|This|That|These|Those|There|Much|Most|Some|Many)\b"
    rf"(?![^\n]{{0,300}}?(?:\b(?:he|she|they|who|(?:by|(?:up|left|fell|came) to|for) (?:him|her"
    rf"|them)|(?:include|involve|mean|require|entail)\w{{0,2}})\b|:|{DONE}))"
    r"[^\n]{1,120}?\b(?:is|was|are|were|has|had|have|will|would|can|could|\w{2,15}(?:ed|s))\b",
)
# "She liked to keep busy", "Ruben proved to be good company".
_OF_STATES = late(
    r"\W{0,3}(?:[^,.;\n]{2,40},\s)?(?:he|she|they|(?-i:[A-Z])[\w'’-]{1,20})\s(?:(?:also|always"
    r"|really|has|had|\w{3,15}ly)\s){0,2}"
    r"(?:liked|loves?|loved|enjoy(?:s|ed)|proved to be|proven to be|(?:showed|proved) (?:him|her"
    r"|them)sel(?:f|ves)|t(?:akes?|ook) (?:\w{3,8} )?pride|seem(?:s|ed)|appear(?:s|ed)"
    r" to be|became|remain(?:s|ed)"
    r"|want(?:s|ed)|hope[sd]?|deserves?|belong(?:s|ed)|possess(?:es|ed)|grew|earned|gained|won"
    r"|excel(?:s|led))\b(?![^\n]{0,200}?\bby \w{3,15}ing\b)",
    re.IGNORECASE,
)
# "His expertise opened doors."
_OF_TRAITS = late(
    r"\W{0,3}(?:His|Her|Their"
    r"|[A-Z][\w’'-]{1,20}['’]s?)\s(?:[\w-]{2,20}\s(?:and\s)?){0,4}?(?:abilit(?:y|ies)|expertise"
    r"|dedication|knowledge|skills?"
    r"|professionalism|attitude|efforts?|contributions?|commitment|experience|personality"
    r"|approach|talents?|strengths?"
    r"|proficiency|creativity|diligence|enthusiasm|leadership|passion|initiative|work ethic"
    r"|attention to detail|manner"
    r"|demeanou?r|presence|insights?|guidance)\b(?![^\n]{0,300}?(?:\b(?:he|she|they|by (?:him|her"
    r"|them))\b|:|\bby \w{3,15}ing\b))",
)
# "My mother slept well."
_OF_FAMILY = late(
    r"\W{0,3}(?:My|Our|His|Her)\s(?:[\w’'-]{2,12}\s){0,2}?(?:wife|husband|brother|sister|son"
    r"|daughter|father"
    r"|mother|mum|mom|dad|children|kids|parents|grand\w{3,8}|uncle|aunt|family|clients|customers"
    r"|guests|patients"
    r"|residents|students|pupils|colleagues|co-?workers|staff|team)\s(?:(?:and"
    r"|or)\s[^.,;]{2,30}?\s)?"
    r"(?:(?:also|always|often|all|both|never|even|really|still)\s)?(?P<does>[^\W\d_]{2,20})\b",
)
_OF_PERSON = late(r"\b(?:he|she|him|her|his|hers|they|them|their|who|whom|whose)\b", re.IGNORECASE)
# "I ordered the parts.", "We sell milk.": what the employer does.
_OURS = late(r"\W{0,3}(?:that\s)?(?:I|we)\s(?=[a-z])", re.IGNORECASE)
_BY_PERSON = late(r"\b(?:he|she|by (?:him|her|them)|with (?:him|her)|who)\b")
_OF_THINGS_FIRST = frozenset(
    ("it", "this", "that", "these", "those", "there", "much", "most", "some", "many")
)
_FIRST = frozenset(("i", "we", "that"))
_BEFORE_OTHERS = frozenset(("the", "our", "my", "a", "an", "his", "her", "their"))
# "I trained him myself."
_TO_PERSON = late(
    r"\W{0,3}(?:I|we)\s(?:\w{2,12}\s){1,2}(?:him|her|them)(?:\s\w{2,12}){0,2}\W{0,3}$",
    re.IGNORECASE,
)


def is_of_others(text: str, span: Span, names: frozenset[str] | None) -> bool:
    """Tell a sentence about what the writer or somebody else does.

    ``names`` are those of the person, None where the letter may be the person's own.
    """
    told = text[slice(*span)]
    begin = told.split(maxsplit=1)[0].lower() if told.split(maxsplit=1) else ""
    if _is_of_things(told, begin):
        return True
    if names is not None and begin in _FIRST and _OURS.match(told):
        return _TO_PERSON.match(told) is not None or not (
            _OF_PERSON.search(told) or names.intersection(re.findall(r"\w+", told))
        )
    if " by " in told and (done := _DONE_BY_OTHERS.match(told)):
        return verb_form(done["first"]) not in ("past", "ing") and not _OF_PERSON.search(told)
    found = _OTHERS_DO.match(told) if begin in _BEFORE_OTHERS else None
    if not found or _OF_PERSON.search(told, found.start("who")):
        return False
    if verb_form(found["does"]) not in ("past", "third"):
        return False
    return bool(found["many"]) or found["who"].lower() not in text[: span[0]].lower()


def _is_of_things(told: str, begin: str) -> bool:
    """Tell what things do, what the person is like, and what the writer's family does."""
    if begin in _OF_THINGS_FIRST and _OF_THINGS.match(told):
        return True
    if _OF_TRAITS.match(told) or _OF_STATES.match(told):
        return True
    family = _OF_FAMILY.match(told) if begin in _BEFORE_OTHERS else None
    return family is not None and verb_form(family["does"]) != "ing" and not _BY_PERSON.search(told)


def is_denied(text: str, span: Span) -> bool:
    """Tell a sentence or clause that says what the person did not do, or what others did."""
    return _DENIED.match(text, *span) is not None or _OF_OTHERS.match(text, *span) is not None
