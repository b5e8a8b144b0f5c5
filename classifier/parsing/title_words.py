"""How far a job title goes in a sentence."""

from __future__ import annotations

import re

from classifier.letter import LONGEST_TITLE
from classifier.parsing.own_business import is_own_business
from classifier.parsing.patterns import late
from classifier.parsing.roles import ROLE_WORD
from classifier.parsing.title_roles import goes_with, is_field, names_job, ranks
from classifier.parsing.title_stops import FIRST, NO_TITLE, STOPS
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation

_LEAD = late(
    r"(?:(?:an?|the|our|its|their|his|her|my|your|un|une|el|la|le|one of our|one of the|one of my"
    r"|most(?=\s(?:senior|junior))|regular|only|sole(?!\stra|\spro)|top|(?:type|sort|kind) of"
    r"|(?:famil(?:y|ies)|daughter|son|mother|father|mum|mom|dad|parents?"
    r"|grand(?:mother|father|parents?)|aunt|uncle|wife|husband|company|firm)['’]s?(?!\shelp))\s{1,3}"
    r"|(?-i:(?:new|newest|own|current|present|former|first|only|then)\s(?=[A-Z]))"
    r"|(?:easy|hard|down)-to-\w{2,10}\s"
    r"|(?:full|part)[\s-]{0,2}time(?:,?\s(?:and\s)?)|(?:permanent|temporary|contractual|contract"
    r"|casual|seasonal|regular"
    r"|salaried|freelance|self-employed|probationary|bona\s?fide"
    r"|confirmed|both),?\s(?:and\s)?(?=[A-Za-z])"
    r"|(?:(?:so\s)?much\s)?more\sthan\s(?:(?:just|only|simply|merely)\s)?"
    r"|\((?=[^()\n]{0,24}\b(?:hours?|hrs?|h)\b)[^()\n]{1,40}\)\s(?=[A-Z])"
    r"|\((?:full|part|permanent|temporary|contract|casual|regular|seasonal|on)\b[^()\n]{0,30}\)\s"
    r"|[\"'“‘*_(]{1,3})",
    re.IGNORECASE,
)
_WORD = late(
    r"(?:Sr|Jr|Asst|Assoc|Exec|Dy|Mgr|Engr|Supt|Adm|Gen|Tech|Mech|Elec)\."
    r"|\.NET\b|[^\W_](?:[\w'’+#./>-]{0,30}[\w+#])?(?:-\s?in-\s?charge)?|&"
)
_JOIN = late(
    r"\s?[/]\s?|\s[-–—]\s|[ \t\xa0]{1,3}(?:\n[ \t]{0,12})?|\n[ \t]{0,12}|-\s(?=[A-Z])|-"
    r"|(?<=r\.)(?=[A-Z][a-z])"
)
_INSIDE = frozenset(words("of and & the de des du la le les en y e aux to"))
_FIRST_OF_ROLE = frozenset(
    ("staff", "team", "personal", "resource", "contract", "professional", "creative")
)
# Behind "staff", "team" and the like these make no title.
_NO_HOLDER = frozenset(
    words(
        "member members worker workers player players order number manner letter employee "
        "employees effort"
    )
)
_HEADS = frozenset(
    words(
        "manager director president head supervisor officer lead coordinator specialist assistant"
        " executive analyst"
        " engineer vice superintendent administrator associate consultant technician vp clerk"
        " secretary"
    )
)
MOST_WORDS = 10
_DATE = late(
    r"\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d\b|(?:19|20)\d\d[-./]\d{1,2}\b"
    r"|\d{1,2}[-./](?:19|20)\d\d\b"
)
_COMMA = late(
    r",\s(?=[A-Z][a-z]|(?:ICT|IT|HR|QA|QC|HSE|EHS|PR|R&D)\b)"
    # as in "Manager: Building Projects from 2 May"
    r"|:\s(?=(?!Respons|Duties|Main|Key|Full|Part|Perm)(?:[A-Z][\w&-]{1,20}\s){1,3}"
    r"(?:for|from|since|between|until|at|in|with|on)\s)"
)


_PRAISE = late(
    r"(?:(?:most|very|highly|truly)\s)?(?:experienced|skil(?:led|lful|ful)|qualified|certified"
    r"|reliable|competent|dedicated|excellent|good|great|valued|trusted|outstanding|hard-?working"
    r"|efficient|talented|seasoned|key|dependable|diligent|fully\squalified|superb|wonderful|lovely|amazing|caring|kind|loving"
    r"|fantastic|exceptional|brilliant|fabulous|former|beloved|dear|loyal|faithful|hardworking)(?:,\s(?:and\s)?"
    r"|\sand\s|\s)",
    re.IGNORECASE,
)


def title_at(
    text: str, at: int, end: int, *, comma: bool = True, praised: bool = False
) -> Quotation | None:
    """Read the title that begins at a place of a sentence.

    ``praised`` passes over praise, as in "as a most reliable driver".
    """
    at = _begin(text, at, end, praised=praised)
    capitals = text[at : at + 1].isupper() and not text[at : at + 12].isupper()
    start = stop = at
    words = 0
    while words < MOST_WORDS and (word := _WORD.match(text, at, end)):
        if not _goes_on(text, word, end, words=words, capitals=capitals):
            break
        before = text[start:stop]
        if words and _turns(before, word[0]) and not ranks(before, text[word.start() : end]):
            break
        words += 1
        if word[0].lower() not in _INSIDE:
            stop = word.end()
        join = _JOIN.match(text, word.end(), end) or (
            _title_comma(text, word, end) if comma else None
        )
        if not join:
            break
        at = join.end()
        if _breaks_off(join[0], text[at : at + 1]):
            break
    return as_title(text, start, stop)


def _begin(text: str, at: int, end: int, *, praised: bool) -> int:
    """Go over articles and the like, and over praise."""
    while lead := _LEAD.match(text, at, end) or (praised and _PRAISE.match(text, at, end)):
        at = lead.end()
    return at


def _breaks_off(join: str, following: str) -> bool:
    """Tell where a title ends at a dash, as in "a manager - although", or at a line's end."""
    return (following.islower() and _DASH.match(join) is not None) or (
        "\n" in join and not following.isalpha()
    )


_DASH = late(r"\s[-–—]\s")
_FEWEST_SHOUTED, _ACRONYM = 9, 3  # letters of a title in capitals, and of an acronym


def _shouted(title: str) -> bool:
    """Tell a title in capitals, which small letters end, from one that begins with an acronym."""
    last = title.rpartition(" ")[2]
    return title.isupper() and len(title) >= _FEWEST_SHOUTED and len(last) > _ACRONYM


def _goes_on(text: str, word: re.Match[str], end: int, *, words: int, capitals: bool) -> bool:
    """Tell whether a word belongs to the title that it follows."""
    low = word[0].lower()
    if words and _DATE.match(text, word.start(), end):
        return False
    if words == 0:
        stops = low in NO_TITLE | STOPS and not _is_sous_chef(text, word)
        begins = low[0].isalpha() or _ORDINAL.match(low) is not None
        return begins and (not stops or _may_begin(text, word, end))
    if word[0] in ("a", "an"):
        return False
    if low in _INSIDE:
        return _joins(text, word, end, capitals=capitals)
    if low in STOPS:
        field = low == "in" and capitals and is_field(text, word, end)
        told = capitals or text[word.start() - 2].islower()
        return field or _is_sous_chef(text, word) or (told and word[0] == "IT")
    joined = text[word.start() - 4 : word.start()] == "and "
    verb = capitals and word[0].islower() and verb_form(word[0]) in ("past", "ing")
    return joined or not verb


def _joins(text: str, word: re.Match[str], end: int, *, capitals: bool) -> bool:
    """Tell whether a title goes on behind "and", "of" and the like."""
    low = word[0].lower()
    if low == "and" and goes_with(text, word, end):
        return True
    following = _WORD.match(text, word.end() + 1, end)
    if following and low == "to" and following[0].lower() == "the":  # "Assistant to the Dean"
        following = _WORD.match(text, following.end() + 1, end)
    return following is not None and _may_follow(following[0], low, capitals=capitals)


_ORDINAL = late(r"[1-4](?:st|nd|rd|th|d)\b|\.net\b")


def _is_sous_chef(text: str, word: re.Match[str]) -> bool:
    """Tell the cook and the au pair from the French prepositions."""
    return text[word.start() : word.end() + 6].lower().startswith(_OF_PREPOSITIONS)


_OF_PREPOSITIONS = (
    "sous chef",
    "au pair",
    "after scho",
    "after-scho",
    "in carer",
    "in nanny",
    "in careg",
)


def _turns(title: str, word: str) -> bool:
    """Tell where a sentence goes on: "as clerk Jane", "as a clerk means"."""
    if title.islower() and title[0].isalpha() and word[0].isupper() and not word.isupper():
        return True
    if word.islower() and word not in _INSIDE and _shouted(title):
        return True
    if word.lower() in _POSTS and names_job(title):
        return True
    return word.islower() and verb_form(word) == "third" and names_job(title)


_POSTS = frozenset(
    words("role position post job vacancy internship apprenticeship traineeship placement")
)


_MEMBER = late(r"Member\s(?:of\s(?:the\s)?)(?:[A-Z]\w{1,20}\s){0,2}(?:Staff|Faculty|Crew)\b")


def _may_begin(text: str, word: re.Match[str], end: int) -> bool:
    """Tell "Staff Nurse" and "Team Leader" from "staff" and "team"."""
    following = _WORD.match(text, word.end() + 1, end)
    if _MEMBER.match(text, word.start(), end):
        return True
    if word[0].lower() not in FIRST or not following:
        return False
    if word[0] == "IT" and ROLE_WORD.fullmatch(following[0]):
        return True
    if word[0].islower():
        return (
            word[0] in _FIRST_OF_ROLE
            and ROLE_WORD.fullmatch(following[0]) is not None
            and following[0] not in _NO_HOLDER
        )
    return following[0][0].isupper() and following[0].lower() not in STOPS | _INSIDE


_GOES = frozenset(words("leaves lives left lived is was has had finished ended became"))
_ADVERB = late(r"^(?!family$).*ly$")
_HOW_LONG = ("many", "several", "some", "two", "three", "mine", "ours", "choice")


def _may_follow(word: str, inside: str, *, capitals: bool) -> bool:
    """Tell whether "and", "of" and the like go on with a word inside a title."""
    low = word.lower()
    if capitals and word == "IT":
        return True
    if low in STOPS or low in NO_TITLE or not low[0].isalpha():
        return False
    if (inside == "of" and low in _HOW_LONG) or (inside == "and" and _ADVERB.search(low)):
        return False
    if inside == "to":
        return capitals and word[0].isupper() and len(word) > 1
    if inside in ("and", "&", "y", "e") and capitals:
        return word[0].isupper()
    goes = low in _GOES or verb_form(word) in ("past", "third")
    return inside not in ("and", "&") or not goes


def _title_comma(text: str, word: re.Match[str], end: int) -> re.Match[str] | None:
    """Go over the comma of "Manager, Human Resources", but not of "Cook, Mr. X"."""
    comma = _COMMA.match(text, word.end(), end)
    if not comma or re.split(r"[-/ ]", word[0].lower())[-1] not in _HEADS:
        return None
    following = _WORD.match(text, comma.end(), end)
    if not following or (following[0] != "IT" and following[0].lower() in STOPS | NO_TITLE):
        return None
    return comma


_PRIZE = late(r"\sof the (?:year|month|quarter|week|season)\Z", re.IGNORECASE)


# As in "a pastry cook you'd hire again".
_BEHIND = late(r"\s(?:you|we|I)(?:['’]\w{1,2})\s.{0,80}\Z", re.DOTALL)


# A code, with whose name whatever follows it in brackets is no title that somebody held.
_CODE = late(
    r"(?:(?:NOC|CNP)\b[\s:.#-]{0,3}(?:20(?:06|11|16|21)\b[\s:.)-]{1,4})?(?:code\b[\s:.]{0,3})?"
    r"\d{4,5}|\d{5})\b[\s:.,–—-]{0,4}",
    re.IGNORECASE,
)


def as_title(text: str, start: int, stop: int) -> Quotation | None:
    """Give a run of text as a title, None where it can be none."""
    if code := _CODE.match(text, start, stop):
        if text[:start].rstrip()[-1:] in ("(", "["):
            return None
        start = code.end()
    found = _BEHIND.sub("", _PRIZE.sub("", text[start:stop]))
    stop = start + len(found)
    is_title = any(map(str.isalpha, found)) and not is_own_business(found)
    return Quotation(found, start, stop) if is_title and len(found) <= LONGEST_TITLE else None
