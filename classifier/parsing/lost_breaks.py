"""Line breaks of a letter that lost them, as in a cell of a table or a text copied from a page.

A break takes the place of one blank, so that every offset stays, and what is quoted is quoted
again from the text as given (``classifier.requoting``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from classifier.parsing.dates import find_dates
from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.parsing.vocabulary import words

_SHORTEST = 250  # characters of a text that may have lost its breaks
_LONGEST_LINE = 900  # mean characters of the lines of a text that has not
_FEWEST_ITEMS = 3
_CUES = 2  # that make a text a letter; a telephone or an e-mail address is one
_REACHED = late(r"\w@\w|\b(?:tel|phone|telephone|mob|ph|fax)\b|\+\d|\d{3}[ -]\d{4}", re.IGNORECASE)

_OPENING = (
    r"to\swhom(?:so\s?ever)?\sit\smay\sconcern|(?-i:D|d(?=ear\ss))ear\s(?=(?-i:[A-Z])|sir|madam)"
    r"|subject\s?:|sub\s?:|re\s?:|(?:(?:our|your)\s)?ref(?:erence)?(?:\sno)?\.?\s?:|date(?:d)?\s?:"
)
_HEADING = (
    r"(?:experience|employment|service|work(?:ing)?|reference|recommendation|salary)\s"
    r"(?:certificate|letter|verification|reference)\b"
    r"|(?:certificate|letter)\sof\s(?:employment|experience|service|reference|recommendation)\b"
)
_SAID = (
    r"(?:this\s(?:letter\s)?(?:is\sto|serves\sto|certif(?:ies|y)|confirms?)|(?:it|this)\sis\scertified"
    r"|(?:hereby\s)?we\s(?:hereby\s)?(?:certify|confirm|declare)|i\s(?:hereby\s)?(?:certify|confirm)"
    r"|i,?\sthe\sundersigned|i\sam\s(?:writing|pleased)|we\swrite\sto"
    r"|it\sis\s(?:my|with)\s(?:\w+\s)?pleasure)\b"
)
# A closing begins with a capital, which tells "I sincerely recommend" from it.
_CLOSING = (
    r"(?=(?-i:[A-Z(]))(?:yours\s(?:sincerely|faithfully|truly)|sincerely(?:\syours)?|respectfully"
    r"(?:\syours)?)(?:\s?,|(?=\s(?-i:[A-Z])))"
    r"|(?=(?-i:[A-Z(]))(?:(?:(?:kind|best|warm|kindest|warmest)\s)?regards\s?,"
    r"|for\sand\son\sbehalf\sof\b|(?:certified|issued|signed)\sby\s?:|authori[sz]ed\s(?:signatory"
    r"|signature)|signature\s?:|signed\s?:|\(?sd/?-?\)|\(signed[^)]{0,20}\))"
)
_LABELS = (
    r"(?:(?:start|end|joining|issue|employee|applicant|company|employer|supervisor|job|working|annual"
    r"|monthly|gross|basic|main|key|current|last|contact|full)(?:['’]s)?\s){0,2}"
    r"(?:tel(?:ephone)?|phone|ph|mob(?:ile)?|fax|e-?mail|web(?:site)?|address|name|title|date"
    r"|position|designation|department|employment|period|hours|salary|pay|wages?|status|duties"
    r"|responsibilities|contact|employer|company)(?:\s(?:no|of\s\w+|period|\d))?\.?\s?:"
)
_CUE = late(rf"(?<!\S)(?:{_OPENING}|{_HEADING}|{_SAID}|{_CLOSING})", re.IGNORECASE)
_BEFORE = late(rf"\s(?:{_OPENING}|{_SAID}|{_CLOSING}|{_LABELS})", re.IGNORECASE)
_BEHIND = late(
    rf"(?:\bmay\sconcern\s?[,:.]?|\bdear\s[^,:.]{{2,40}}[,:]|(?:{_CLOSING}))(\s)(?=\S)",
    re.IGNORECASE,
)
_HEADED = late(rf"\s(?:{_HEADING})(?=\s)", re.IGNORECASE)
# Where the street begins behind the name of a firm, and a number to call.
_STREET = late(
    r"(?<![,.\d]\s)(?<!\bNo\s)\s(?=(?!(?:19|20)\d\d\b)(?:\d{1,5}[,/-]?\w{0,4}\s[A-Z]"
    r"|P\.?\s?O\.?\s?Box\b|Plot\b))|\s(?=\+\d)|\s(?=Tel\b)"
)
# A list below a colon, each item with the same sign; no dash of "2012 - 2021" is one.
_ITEM = late(r"(?<![\d)])\s(?=(?P<sign>[-–•*])\s?[^\W\d_])")
_BEFORE_LIST = late(r"[:.;]\s{1,4}\Z")
_LETTERED = late(r"\s(?=\(?([a-p])\)\s{0,2}[A-Z])")
_FIRST_LETTERS = "abc"
_MOST_BLANKS = 5
# A sentence behind the last item of a list, with or without a full stop before it.
_BEHIND_ITEMS = late(r"(?<=[a-z]{2})\s(?=(?:He|She|We|They|This|Please|During|In|His|Her)\s[a-z])")
_BEHIND_LAST = late(r"(?<=[a-z]{2}[.;])\s(?=[A-Z][a-z]+\s[a-z])")
_NAME = late(r"(?:[A-Z][\w.'’-]{0,20}\s){2,5}")
_WORD = late(r"\S+")
_SENTENCE_END = late(r"(?<=[a-z]{2}[.!])\s(?=[A-Z(])")
_FIRM_END = late(r"\b(?i:ltd|limited|llc|inc|corp|plc|llp|gmbh)\.?\s(?=[A-Z(])")
_SPOKEN = late(r"\b(?:is|was|are|were|has|have|had|will|he|she|they|we|him|her|this|please)\b")
_OF_WORK = late(r"\b(?:from|since|between|period|joined|employed|worked|start\w*)\b", re.IGNORECASE)
_TOP = 300  # characters of the head of a letter
_SIGNED = 260  # characters of its end
_NAMED = 130  # characters behind a closing in which a name stands


def with_breaks(text: str) -> str:
    """Give a text with line breaks for some of its blanks if it is a letter that lost its own."""
    filled = sum(1 for line in text.splitlines() if line.strip())
    if len(text) < _SHORTEST or (filled > 1 and len(text) < _LONGEST_LINE * filled):
        return text
    cues = {found[0].casefold() for found in _CUE.finditer(text)}
    if len(cues) + (_REACHED.search(text) is not None) < _CUES:
        return text
    letters = list(text)
    for at in _breaks(text):
        if text[at] in " \t\xa0":
            letters[at] = "\n"
    return "".join(letters)


def _breaks(text: str) -> Iterator[int]:
    for found in _BEFORE.finditer(text):
        yield found.start()
    for found in _BEHIND.finditer(text):
        yield found.start(1)
        yield from _behind_name(text, found.end())
    yield from _in_head(text)
    yield from _in_lists(text)
    yield from _in_close(text)


def _in_lists(text: str) -> Iterator[int]:
    """Give the places before the items of lists, and behind the last."""
    found = list(_ITEM.finditer(text))
    first = next((item for item in found if _is_announced(text, item.start())), None)
    items = [item.start() for item in found if first and item["sign"] == first["sign"]]
    items = [at for at in items if first and at >= first.start()]
    if len(items) >= _FEWEST_ITEMS:
        yield from items
        last = _BEHIND_LAST.search(text, items[-1])
        yield from [last.start()] if last else []
    for behind in _BEHIND_ITEMS.finditer(text):
        yield behind.start()
    lettered = list(_LETTERED.finditer(text))
    if "".join(item[1] for item in lettered).startswith(_FIRST_LETTERS):
        yield from (item.start() for item in lettered)


def _is_announced(text: str, at: int) -> bool:
    """Tell whether a colon or a stop stands before a list."""
    return _BEFORE_LIST.search(text, max(0, at - _MOST_BLANKS), at + 1) is not None


def _in_head(text: str) -> Iterator[int]:
    """Give the places around the date and the heading, and where the address begins."""
    # Headings and references stand in the head; a greeting, a date, what is certified end it.
    said = next((cue.start() for cue in _CUE.finditer(text) if cue[0][:1] in "TtIiWwHhDd"), _TOP)
    head = min(said, _TOP)
    dates = (mention for mention in find_dates(text[:head]) if mention.stated.precision == "day")
    if (issued := next(dates, None)) and not _OF_WORK.search(text, 0, issued.start):
        yield max(0, issued.start - 1)
        yield min(issued.end, len(text) - 1)
    for found in _HEADED.finditer(text, 0, head):
        yield found.start()
        yield found.end()
    first = next((found.start() for found in _STREET.finditer(text, 0, head)), None)
    if first is not None:
        yield first


def _in_close(text: str) -> Iterator[int]:
    """Give the place behind the last sentence, where the signature begins."""
    ends = [found.end() for found in _SENTENCE_END.finditer(text, max(0, len(text) - _SIGNED))]
    end = next((end for end in ends if not _SPOKEN.search(text, end)), None)
    if end is not None:
        yield end - 1
        yield from _behind_name(text, end)
        for firm in _FIRM_END.finditer(text, end):
            yield firm.end() - 1
            yield from _behind_name(text, firm.end())


def _behind_name(text: str, at: int) -> Iterator[int]:
    """Give the place between who signs and what they are, as in "Jane Doe Managing Director"."""
    name = _NAME.match(text[at : at + _NAMED] + " ")
    if not name:
        return
    for number, word in enumerate(_WORD.finditer(name[0])):
        if number > 1 and (names_job(word[0]) or word[0].lower().strip(".") in _RANKS):
            yield at + word.start() - 1
            return


_RANKS = frozenset(
    words("senior sr junior managing general chief head deputy assistant area hr human it vice")
)
