"""Whether two names may be one person's: a title, the order and a middle name tell none apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from classifier.parsing.names import HONORIFIC
from classifier.parsing.patterns import late

Name = tuple[str, ...]

_TITLE = late(rf"^{HONORIFIC}", re.IGNORECASE)
_MOST_TITLES = 3
_WORDS = late(r"[^\W\d_]{1,40}")
_INITIALS = 3  # capitals that stand together, as in "JP Cruz"
_APOSTROPHES = str.maketrans("", "", "'’‘`\u00b4")
# Letters that no normal form takes apart, and two ways to write one sound.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "a", "œ": "o", "þ": "th"}
)
_SOUNDS = (("ae", "a"), ("oe", "o"), ("ue", "u"))
# Words in or behind a name that are none, such as particles, which are often left out.
_NO_NAME_TEXT = """
mr mrs ms miss mx dr engr eng prof sir madam jr sr ii iii iv phd md mba msc bsc ba ma cpa pmp rn
de del della di da das do dos du la le van der den von zu y e née nee born al el bin binti ibn
"""
_NO_NAME = frozenset(_NO_NAME_TEXT.split())
_FEWEST = 2  # words of a whole name
_LEAST_SHARED = 2  # words of two longer names


def name_of(text: str) -> Name:
    """Give the words of a name, plain and in their order, the given names first.

    Initials are words of one letter. It is empty where nothing but titles is there.
    """
    for _ in range(_MOST_TITLES):
        text = _TITLE.sub("", text.strip())
    surname, comma, given = text.partition(",")
    turned = f"{given} {surname}" if comma else text
    mixed = turned != turned.upper()
    every = _WORDS.findall(turned.translate(_APOSTROPHES))
    names = [word for word in every if word.casefold() not in _NO_NAME]
    found: list[str] = []
    for word in names if len(names) >= _FEWEST else every:  # Ma and Du are surnames, too
        together = mixed and word.isupper() and 1 < len(word) <= _INITIALS
        found += [*word.casefold()] if together else [_plain(word)]
    return tuple(found)


def same_person(one: Name, other: Name) -> bool:
    """Tell whether two names may be one person's.

    They may where all words of one stand in the other, as initials, too; and where both share
    words and the surname of one is the middle or the maiden name of the other.
    """
    shorter, longer = sorted((one, other), key=len)
    if _shared(shorter, longer) == len(shorter):
        return True
    if _shared(shorter, longer) < _LEAST_SHARED:
        return False
    ends = one[-1] in other or other[-1] in one
    return ends and (_fits(one[0], other) or _fits(other[0], one))


def _shared(shorter: Name, longer: Name) -> int:
    """Count the words of a name that another has, whole ones before initials."""
    left, count = [*longer], 0
    for word in sorted(shorter, key=len, reverse=True):
        if (found := next((one for one in _best(word, left)), None)) is not None:
            left.remove(found)
            count += 1
    return count


def _best(word: str, among: Sequence[str]) -> list[str]:
    return sorted((one for one in among if _like(word, one)), key=lambda one: one != word)


def _fits(word: str, name: Name) -> bool:
    return any(_like(word, one) for one in name)


def _like(word: str, other: str) -> bool:
    """Tell the same word, or a word and its initial."""
    return word == other or (1 in (len(word), len(other)) and word[0] == other[0])


def _plain(word: str) -> str:
    spread = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    bare = "".join(char for char in spread if not unicodedata.combining(char))
    for two, single in _SOUNDS:
        bare = bare.replace(two, single)
    return bare
