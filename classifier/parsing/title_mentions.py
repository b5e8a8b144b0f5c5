"""Titles that a letter only mentions, as in "my son's teacher" and "the best nanny we had"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from classifier.parsing.patterns import late
from classifier.parsing.title_owners import WANTED, is_elsewhere, is_untold
from classifier.parsing.title_roles import PLAIN_ROLE, is_plural, names_job
from classifier.parsing.title_stops import NO_TITLE, STOPS
from classifier.parsing.title_words import as_title, title_at
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation

_MOST = 200  # places of one letter that are looked at
_MOST_WORDS = 9  # from the cue to the occupation's noun
_BEFORE = 2  # words in small letters that belong to the noun
# Behind these stands what somebody is: "whose teacher", "has been such a kind", "seeks a".
_CUE = late(
    r"\b(?:my|our|his|her|their)\s(?:[a-z]{2,12}\s){0,2}[\w-]{2,16}['’]s?\s(?=[A-Za-z])"
    r"|\b(?:best|(?<!\bbe\sa\s)better(?!\sthan)|finest|greatest|loveliest|kindest)\s(?=[A-Za-z])"
    r"|\b(?:is|was|been|being|becoming|became|such|seeks?|seeking|hiring|needs?|wants?)\s"
    r"(?:simply\s|truly\s|always\s|not\s|also\s)?"
    r"(?:an?|one\sof\s(?:the|our|my|those)|the|my|our)\s(?=[A-Za-z])"
    r"|\b(?:found|considere?d?|proved|proven)\s(?:[\w.]{1,14}\s){1,3}?(?:to\sbe\s)?an?\s(?=[A-Za-z])"
    r"|\b(?:more\sthan|not)\s(?:just|only|simply|merely)\s(?:an?|our|my|the)\s(?=[A-Za-z])"
    r"|\b(?:known|met|employed|hired|had|have|joined|started|began)\s[^.;\n]{0,40}?\sas\s(?:an?"
    r"|the|my|our)\s"
    r"(?=[A-Za-z])",
    re.IGNORECASE,
)
_WORD = late(r"[^\W\d_](?:[\w'’/-]{0,24}[\w'’])?")
_GAP = late(r",?[ \t]{1,2}(?:\n[ \t]{0,8})?|\n[ \t]{0,8}")
_STATE = late(r"(?:is|was|been|being|becoming|became)\b", re.IGNORECASE)
_WHO = ("who", "she", "he", "they")
_OF_MINE = late(r"(?:\bI|\bI['’]m|\bI am|\bI was|\bI have been|\bme)\s(?:\w{2,9}\s)?$")
_I_AFTER = late(r",\s(?:myself|I|my)\b|\smyself\b")
# What praises or places somebody and is no part of what the job is called.
_PLAIN = frozenset(
    words(
        "warm caring kind good great best true real young old new former late very most more first"
        " second lovely loving outstanding hardworking hard-working understanding amazing charming"
        " full part time full-time part-time live-in fast quick calm gentle firm fair strong"
        " smart bright top expert born natural all-round model ideal perfect excellent superb own"
        " fine super active quiet busy honest loyal polite mature keen rare proud senior-most"
        " easy easy-going going patient efficient competent diligent intelligent"
        " confident consistent independent"
        " brilliant pleasant important creative proactive attentive positive sensitive productive"
        " effective and professional"
    )
)
_ENDS = STOPS | {"of", "or", "in"}
_KEPT = frozenset(
    words("family articled certified registered licensed qualified chartered embedded advanced")
)
_PRAISING = late(
    r"(?:ous|ful|able|ible|ly|(?<!\bt)(?<!for)est|ed|less|some)$|^(?:easy|hard|down)-to-",
    re.IGNORECASE,
)


def mentioned_title(text: str, start: int, end: int) -> Quotation | None:
    """Read the first title that a sentence only mentions, of whoever the letter is about."""
    for cue in islice(_CUE.finditer(text, start, end), _MOST):
        before = text[max(start, cue.start() - 24) : cue.start()]
        if _STATE.match(cue[0]) and (
            _OF_MINE.search(before)
            or any(
                is_untold(text, start, cue.start() - len(f"{who} "))
                for who in _WHO
                if before.endswith(f"{who} ")
            )
        ):
            continue
        title = _title(text, list(_phrase(text, cue.end(), end)))
        if title and not _I_AFTER.match(text, title.end):
            return title
    return None


# Whom households hire: what a text says of any of them, it says of the one whom it praises.
_HOUSE = (
    r"(?:nanny|babysitter|childminder|au\spair|governess|housekeeper|cleaner|maid|cook|gardener"
    r"|driver|chauffeur|caregiver|carer|caretaker|tutor|butler|handyman|sitter|walker|painter"
    r"|plumber|electrician|builder|decorator|photographer|hairdresser|groomer)"
)
_HOUSEHOLD = late(rf"\b{_HOUSE}$", re.IGNORECASE)
_HIRED = late(
    r"\b(?:an?|the|our|my|their|your|any|every|some|several|many|other"
    r"|new)\s(?:[a-z-]{3,14},?\s(?:and\s)?){0,3}?"
    r"(?P<title>(?:(?:family|house|home|live-in|personal|private|pet|dog|baby)[\s-])?"
    rf"{_HOUSE})(?P<many>s?)\b",
)
# As in "I recommend her for the dental assistant position".
_WANTED = late(
    r"\b(?:for|in|offer\s(?:you|him|her)|accept(?:ed)?|h[eo]ld|filled)\s(?:the|your|an?|any)\s"
    r"(?:(?:open|advertised|vacant|available|above)\s)?"
    r"(?P<title>(?:[A-Za-z][\w-]{2,16}\s){0,3}[A-Za-z][\w-]{2,16})"
    r"(?:\s\([A-Z]{2,6}\))?\s(?:position|role|job|post)\b"
)


# As in "I recommend him as a window cleaner" and "looking for a Danish tutor".
_SOUGHT = late(
    r"\b(?:(?P<as>recommend\w*\s(?:[\w.’'-]{2,16}\s){1,3}as)|looking\sfor|in\sneed\sof"
    r"|in\ssearch\sof)\san?\s(?=[A-Za-z])",
    re.IGNORECASE,
)


def _sought(text: str) -> Quotation | None:
    """Read the title of whom somebody seeks, or whom a household recommends."""
    for cue in islice(_SOUGHT.finditer(text), _MOST):
        title = title_at(text, cue.end(), len(text), comma=False, praised=True)
        title = without_praise(title) if title else None
        hired = title is not None and (not cue["as"] or _HOUSEHOLD.search(title.text))
        if title and hired and names_job(title.text) and not is_plural(title.text):
            return title
    return None


_ONE = late(r"(?:an?|any|every)\s", re.IGNORECASE)
# Whom somebody says to have or to have found, as in "we said goodbye to our secretary".
_OWNED = late(
    r"(?P<within>\b(?:on|in|of|at|into|from|for)\s)?\b(?:(?:my|our)|your(?=\s[\w-]{3,16}(?:\s[\w-]{3,16})?(?:,\s[A-Z]|\swho\b))|(?:hired?|hiring|found"
    r"|blessed with|market for|mak(?:es?|ing) (?:him|her))\s(?:such\s)?an?)\s(?=[A-Za-z])",
    re.IGNORECASE,
)
_SET_OFF = late(r"['’]?(?:,|\s(?:named\s|called\s)?(?-i:[A-Z])[a-z])")
# Whom writers have of their own, and whom they work for.
_NOT_OWNED = late(
    r"(?:manager|supervisor|director|doctor|physician|lawyer|attorney|teacher|principal|boss|author"
    r"|president|vet|dentist|landlord|children|editor|surgeon|officer|expert|fan)s?$",
    re.IGNORECASE,
)


def _owned(text: str) -> Quotation | None:
    """Read the title of whom somebody has, if it is set off or stands again in the text."""
    low = text.casefold()
    for cue in islice(_OWNED.finditer(text), _MOST):
        beside = _BESIDE.search(text, max(0, cue.start() - 24), cue.start())
        title = None if beside else _title(text, list(_phrase(text, cue.end(), len(text))))
        if not title or _NOT_OWNED.search(title.text) or is_plural(title.text):
            continue
        led = text.endswith(" as ", 0, cue.start())  # "having her as our doula"
        apart = led or (not cue["within"] and _SET_OFF.match(text, title.end))
        if PLAIN_ROLE.search(title.text) and (apart or low.count(title.text.casefold()) > 1):
            return title
    return None


# As in "works well alongside our housekeeper".
_BESIDE = late(
    r"\b(?:with|alongside|(?:assist|help|supervis|train|manag)(?:e?s|e?d|ing)?)\s(?:\w{2,8}\s)?\Z",
    re.IGNORECASE,
)


def hired_title(text: str) -> Quotation | None:
    """Read the title of whom households hire, or that of the post for which somebody applies."""
    if told := _owned(text) or _sought(text):
        return told
    for cue in (_HIRED, _WANTED):
        for found in islice(cue.finditer(text), _MOST):
            one = cue is _HIRED and found["many"] and _ONE.match(found[0])
            beside = _BESIDE.search(text, max(0, found.start() - 24), found.start())
            other = cue is _WANTED and _is_others_post(text, found)
            if names_job(found["title"]) and not (one or beside or other):
                return Quotation(found["title"], *found.span("title"))
    return None


def _is_others_post(text: str, found: re.Match[str]) -> bool:
    """Tell "recommend her for the Analyst position at your firm"."""
    at = found.start("title")
    asked = WANTED.search(text[max(0, at - 120) : at]) is not None
    return asked and is_elsewhere(text, found.end("title"), len(text))


_RANKED = frozenset(words("first second full fast top model live-in professional expert student"))
_QUALITY = frozenset(
    words(
        "punctual enthusiastic complete lone skilled twice my our solid natural thorough humane"
        " wise genuine fun remarkable knowledgeable nurturing supportive such so too very more"
        " bonafide expert enthused reflective popular innovative powerhouse stellar rockstar"
    )
)


def without_praise(title: Quotation) -> Quotation:
    """Cut the praise before a title in small letters, as in "skilled and punctual driver"."""
    at, text = 0, title.text
    for word in _WORD.finditer(text):
        low = word[0].lower()
        praises = low in _QUALITY or (low in _PLAIN - _RANKED) or _PRAISING.search(low)
        if word[0][0].isupper() or low in _KEPT or not praises:
            break
        at = word.end() + 1
    if at and names_job(text[at:]):
        return Quotation(text[at:], title.start + at, title.end)
    return title


def _phrase(text: str, at: int, end: int) -> Iterator[re.Match[str]]:
    """Give the words that may stand before and in a title."""
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, at, end)
        if word is None or (word[0].lower() in _ENDS and word[0].lower() not in _PLAIN):
            return
        yield word
        gap = _GAP.match(text, word.end(), end)
        if gap is None:
            return
        at = gap.end()


def _title(text: str, phrase: list[re.Match[str]]) -> Quotation | None:
    """Cut the title out of a phrase: its last occupation's noun, with what belongs to it."""
    heads = [at for at, word in enumerate(phrase) if names_job(word[0])]
    if not heads:
        return None
    # "a nanny and cook" is read to its end, "a nanny my children adored" to the noun.
    head = heads[0]
    while head + 1 in heads and "," not in text[phrase[head].end() : phrase[head + 1].start()]:
        head += 1
    first, small = head, 0
    while first > 0 and _belongs(text, phrase, first - 1):
        small += phrase[first - 1][0].islower()
        if small > _BEFORE:
            break
        first -= 1
    title = as_title(text, phrase[first].start(), phrase[head].end())
    named = title is not None and names_job(title.text) and title.text.lower() not in _SELDOM
    return title if named else None


_SELDOM = ("master", "expert", "experts")  # as in "a master of the art"


def _belongs(text: str, phrase: list[re.Match[str]], at: int) -> bool:
    """Tell a word that says what the job is from one that praises."""
    low, behind = phrase[at][0].lower(), text[phrase[at].end() : phrase[at + 1].start()]
    if "," in behind or low in _PLAIN or (low in NO_TITLE and low != "staff"):
        return False
    if low.endswith(("'s", "’s", "s'", "s’")):
        return False
    return low in _KEPT or _PRAISING.search(low) is None
