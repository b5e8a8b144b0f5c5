"""The base form of English verbs, so that no tense can change an answer.

Rules of spelling, held against a list of known words: "prepared" and "preparing" become
"prepare", as that is known and "prepar" isn't. What comes out is for models to read and
never shown.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from models.words import plain

_IRREGULAR_PAIRS = """
ate eat bent bend bought buy bred breed broke break broken break brought bring built build chose
choose chosen choose dealt deal did do done do drew draw drawn draw drove drive driven drive dug dig
fed feed forecasted forecast froze freeze frozen freeze gave give given give grew grow grown grow
held hold hung hang kept keep laid lay led lead lost lose made make met meet oversaw oversee
overseen oversee paid pay ran run rebuilt rebuild rode ride sat sit sent send sewn sew shot shoot
sold sell sought seek spent spend spoke speak spun spin stood stand swept sweep taken take taught
teach took take undertaken undertake undertook undertake understood understand won win wove weave
woven weave written write wrote write
"""
_WORDS = _IRREGULAR_PAIRS.split()
_IRREGULAR = dict(zip(_WORDS[::2], _WORDS[1::2], strict=True))
_UNCHANGED_WORDS = """
anything bed breed ceiling during evening everything feed hundred indeed morning need nothing red
seed shed something speed weed wedding
"""
_UNCHANGED = frozenset(_UNCHANGED_WORDS.split())
_ENDING = re.compile(r"^(\w{2,40})(ed|ing)$")
_VOWEL = re.compile(r"[aeiouy]")
# One vowel and one consonant, as in "bak(ing)" and "fil(ing)": an "e" is likely lost.
_OPEN = re.compile(r"(^|[^aeiou])[aeiouy][^aeiouwxy]$|[aeiou][aeiou][csvz]$|u$|[^aeiou]l$|[cgvz]$")
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1$")

Known = Callable[[str], bool]


class BaseForms:
    """Puts every word of a text into its base form; where two are possible, a known word."""

    def __init__(self, known: Known) -> None:
        """Take what says whether a lower-case word is known."""
        self.of = lru_cache(maxsize=100_000)(lambda word: base_form(word, known))

    def __call__(self, text: str) -> str:
        """Give ``text`` as ``plain`` does, each word in its base form."""
        return " ".join(map(self.of, plain(text).split()))


def base_form(word: str, known: Known) -> str:
    """Give the base form of a lower-case word, the likeliest where none is known."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    found = _ENDING.match(word) if word.endswith(("ed", "ing")) else None
    if not found or word in _UNCHANGED or not _VOWEL.search(found[1]):
        return word
    bases = _bases(found[1])
    return next(filter(known, bases), bases[0] if bases else word)


def _bases(stem: str) -> list[str]:
    """Give what the base of a stem without "ed" or "ing" may be, the likeliest first."""
    if stem.endswith("i"):
        return [f"{stem[:-1]}y"]
    if _DOUBLED.search(stem):
        return [stem, stem[:-1]] if stem.endswith(("ll", "ss", "ff", "zz")) else [stem[:-1], stem]
    both = [f"{stem}e", stem] if _OPEN.search(stem) else [stem, f"{stem}e"]
    return [base for base in both if len(base) > 2]  # noqa: PLR2004 - "us(ing)", "be(ing)"
