"""What the firm or people beside the person do, told in a sentence that is not about the person."""

from __future__ import annotations

import re
from collections.abc import Collection

from classifier.parsing.denials import PEOPLE
from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.verbs import verb_form

_PERSON = late(r"\b(?:he|she|him|her|hers|his|they|them|their|who|whom|whose)\b", re.IGNORECASE)
_PEOPLE = (
    rf"(?:{PEOPLE}|subcontractor|surgeon|editor|agent|specialist|colleague|worker|plumber|carpenter"
    r"|carver|forester|physician|therapist|physiotherapist|attendant|helper|assistant|captain"
    r"|programmer|developer|buyer|trainer|instructor|head|chief)"
)
_BODY = (
    r"(?:company|firm|garage|office|department|landlord|agency|bank|municipality|ministry"
    r"|authorit(?:y|ies)|laborator(?:y|ies)|contractors?|head office|headquarters|state|city"
    r"|council)"
)
# Who else it is: "the two surgeons", "other drivers", "my partner and me", "Ada and me".
_OTHERS = (
    r"(?:(?:the|our|my|an?|another|its|other|some|outside)\s(?:[\w'’-]{2,20}\s){0,3}?"
    rf"(?:{_PEOPLE}s?|{_BODY})\b|(?:others|me|us|myself|ourselves)\b(?!\s\w)"
    r"|(?:(?:mr|mrs|ms|miss|dr)\b\.?\s)?(?-i:[A-Z])[\w'’-]{1,20}\sand\s(?:me|I|myself)\b|my\s[\w'’-]{2,20}\sand\s(?:me|I|myself)\b)"
)
_THING = (
    r"\W{0,3}[^\W\d_][\w'’-]{0,24},?(?:\s[\w'’/-]{1,24},?){0,8}?\s(?:[–—-]\s)?"
    r"(?:(?:this|that|it)\s)?"
)
_JOB = r"(?:job|task|work|business|responsibility|duty|department|concern|affair)s?"
# "Plans were drawn in Leeds by the head office", "Carving is by the carver from the next village".
_BY_OTHERS = late(
    rf"{_THING}(?:is|are|was|were|gets?|got|(?:has|have|had) been)\s(?:[\w'’-]{{2,20}}\s){{0,6}}?"
    rf"by\s{_OTHERS}",
    re.IGNORECASE,
)
# "Surgery remains with the vets", "Casting belongs to the directors", "Buying was my job".
_LEFT_TO = late(
    rf"{_THING}(?:(?:corresponds?|corresponded|belongs?|belonged|falls?|fell"
    rf"|remain(?:s|ed)?(?:\sthe {_JOB})?|stay(?:s|ed)?"
    r"|rest(?:s|ed)?|lies?|lay|(?:is|are|was|were)\s(?:up|left|reserved|kept|a matter"
    rf"|the {_JOB}|in the hands))\s(?:to|with|on|for|of)\s(?:only\s)?{_OTHERS}"
    r"|(?:is|are|was|were|remain(?:s|ed)?)\s(?:always\s|all\s)?"
    rf"(?:(?:my|our)(?:\sown)?\s{_JOB}|mine|ours)\b(?!\s(?:and|to)\b))",
    re.IGNORECASE,
)
# "Permits are ...": no verb, though it looks like one.
_NOUN_FIRST = late(
    r"\W{0,3}[\w'’-]{2,25}(?:,?\s(?!(?:what|that|which|how|who|whatever)\b)[\w'’-]{1,20}){0,2}\s"
    r"(?:is|are|was|were|remain(?:s|ed)?|fell|falls?|belong(?:s|ed)?)\s",
    re.IGNORECASE,
)
_FIRM = late(
    r"\W{0,3}(?:The|Our|This|That)\s(?:(?!(?:who|whose|that|which)\b)[\w'’&-]{2,20}\s){0,3}?"
    r"(?i:bank|company|firm|foundation|hospital|school|clinic|hotel|restaurant|institut(?:e|ion)"
    r"|agency|organi[sz]ation|association|cent(?:er|re)|university|college|group|shop|store|workshop"
    r"|factory|plant|mill|laboratory|studio|practice|resort|trust|charity|ministry|business"
    r"|enterprise|farm|bakery|salon|garage|cooperative|co-operative|society|corporation)"
    r"(?:\s(?:itself|also|now|mainly|here|as a whole|in\s[A-Z][\w’'-]{1,20})){0,3}\s"
    r"(?P<does>[a-z]{3,20})\s(?=[\w\"“])"
)
_NO_DEEDS = frozenset(("was", "has", "does", "needs", "wishes", "confirms", "certifies", "states"))
_ADVERBS = frozenset(("only", "also", "always", "usually", "often", "alone"))
_MOST_BEFORE = 3  # words that name people


def is_work_of_others(told: str) -> bool:
    """Tell a sentence that says what others do or whose job something else is."""
    if _PERSON.search(told):
        return False
    if _does_in_plural(told):
        return True
    form = verb_form(told.split(maxsplit=1)[0].strip(","))
    if form == "past" or (form == "third" and not _NOUN_FIRST.match(told)):
        return False
    return any(pattern.match(told) for pattern in (_BY_OTHERS, _LEFT_TO))


def _does_in_plural(told: str) -> bool:
    """Tell "Room attendants change sheets": people in the plural and a verb behind them."""
    words = [word for word in told.split()[: _MOST_BEFORE + 3] if word.lower() not in _ADVERBS]
    if words and words[0].lower() in ("the", "our", "other", "all", "some"):
        words = words[1:]
    elif words and not words[0][:1].isupper():
        return False
    if not words or verb_form(words[0]) is not None:
        return False
    for at, word in enumerate(words[1:-1] or words[1:], start=1):
        people = words[at - 1]
        if people.endswith("s") and ROLE_WORD.fullmatch(people) and verb_form(word) == "base":
            return True
    return False


def is_of_firm(text: str, sentence: Span, end: int, names: Collection[str]) -> bool:
    """Tell what the firm itself does: a part of "The Bank lends money and trains teachers".

    Args:
        text: the letter's.
        sentence: in which the part stands.
        end: of the part; up to it nobody is spoken of.
        names: of the person.
    """
    found = _FIRM.match(text, sentence[0], end)
    if found is None or found["does"] in _NO_DEEDS:
        return False
    third = found["does"].endswith("s") and not found["does"].endswith("ss")
    told = text[sentence[0] : end]
    about = _PERSON.search(told) or any(name in told for name in names)
    return third and not about
