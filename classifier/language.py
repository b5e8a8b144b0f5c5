"""Which language a text is in, and whether the catalogue covers it.

Counting scripts and function words needs no model and no import, and does what is
wanted here: say "French" of a French letter, and never refuse an English one, however
terse, full of jargon or oddly written. Pasted duties are short, so it says None rather
than guess, where langid's model calls about one terse English duty in ten foreign.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, lru_cache

from classifier.errors import LetterError
from classifier.function_words import ENGLISH, FOREIGN, IN_NAMES, NAMES

COVERED = frozenset({"en"})
_LOOKED_AT = 60_000  # characters
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Patterns are compiled when a text that is not ASCII needs them: most commands never do.
_SCRIPTS = {
    "han": r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]",
    "ja": r"[\u3041-\u30ff]",
    "ko": r"[\u1100-\u11ff\uac00-\ud7af]",
    "cyrillic": r"[\u0400-\u04ff]",
    "arabic": r"[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]",
    "hi": r"[\u0904-\u0939\u0958-\u0961]",
    "bn": r"[\u0985-\u09b9]",
    "pa": r"[\u0a05-\u0a39]",
    "gu": r"[\u0a85-\u0ab9]",
    "ta": r"[\u0b85-\u0bb9]",
    "te": r"[\u0c05-\u0c39]",
    "kn": r"[\u0c85-\u0cb9]",
    "ml": r"[\u0d05-\u0d39]",
    "si": r"[\u0d85-\u0dc6]",
    "th": r"[\u0e01-\u0e2e\u0e40-\u0e44]",
    "my": r"[\u1000-\u102a]",
    "km": r"[\u1780-\u17b3]",
    "am": r"[\u1200-\u137f]",
    "ka": r"[\u10a0-\u10ff]",
    "hy": r"[\u0531-\u0587]",
    "he": r"[\u05d0-\u05ea]",
    "el": r"[\u0370-\u03ff\u1f00-\u1fff]",
}
# Letters that set one language of a script apart, the first that has enough of them.
_APART = {
    "cyrillic": (("uk", "іїєґ"), ("sr", "ђћџљњј"), ("kk", "әғқңұһ"), ("ru", "")),
    "arabic": (("ur", "ٹڈڑںے"), ("fa", "پچژگی"), ("ar", "")),
}
_LATIN = "\u024f"  # the last letter of the European ones
_MARKED = 0.01  # share of such letters
_LEAST_SIGNS = 15  # letters of a script without which nothing is said
_MOSTLY = 0.5  # share of a script among all letters
_LEAST_ENGLISH = 5  # function words that show an English part
_LEAST_WORDS = 10
_CLEAR = 0.12  # share of a language's function words that is clear
_SOME = 0.06  # share of English function words that shows an English part
_TIMES = 4  # as many of them as English ones
_LEAST_KINDS = 3  # different function words, those in names apart


@lru_cache(maxsize=2)  # reading asks of a letter more than once
def language_of(text: str) -> str | None:
    """Give the ISO 639-1 code of a text's language, None where it is not clear.

    A text with a part in English counts as English.
    """
    sample = text[:_LOOKED_AT]
    words = Counter(_WORD.findall(sample.lower()))
    english = sum(count for word, count in words.items() if word in ENGLISH)
    script = _script_of(sample)
    if script:
        return "en" if english >= _LEAST_ENGLISH else script
    total = sum(words.values())
    if total < _LEAST_WORDS:
        return None
    counts, languages = dict.fromkeys(FOREIGN, 0), _languages()
    for word, count in words.items():
        for code in languages.get(word, ()):
            counts[code] += count
    best = max(counts, key=lambda code: counts[code])
    kinds = sum(word in words for word in FOREIGN[best] - IN_NAMES)
    if english >= _SOME * total and english > counts[best] / _TIMES:
        return "en"
    clear = counts[best] >= _CLEAR * total and kinds >= _LEAST_KINDS
    return best if clear and counts[best] >= _TIMES * english else None


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Give the languages that have a function word, for each of all of them."""
    found: dict[str, tuple[str, ...]] = {}
    for code, words in FOREIGN.items():
        for word in words:
            found[word] = (*found.get(word, ()), code)
    return found


def refuse_foreign(text: str) -> None:
    """Let a text pass unless it is clearly in a language that the catalogue doesn't cover.

    Raises:
        LetterError: it is; the message names the language.
    """
    language = language_of(text)
    if language is None or language in COVERED:
        return
    coming = "; French is on its way" if language == "fr" else ""
    message = f"this text is in {NAMES[language]}, and the catalogue covers English{coming}"
    raise LetterError(f"{message}; give an English translation")


def _script_of(text: str) -> str | None:
    """Give the language that most letters belong to by their script, None if that is Latin."""
    if text.isascii():
        return None
    beyond = sum(char > _LATIN and char.isalpha() for char in text)
    if beyond < _LEAST_SIGNS:
        return None
    counts = {name: len(re.findall(letters, text)) for name, letters in _SCRIPTS.items()}
    best = max(counts, key=lambda name: counts[name])
    letters = sum(map(str.isalpha, text))
    if best in ("han", "ja"):
        both = counts["han"] + counts["ja"]
        name = "ja" if counts["ja"] > 0.1 * both else "zh"
        return name if both >= max(_LEAST_SIGNS, _MOSTLY * letters) else None
    if counts[best] < max(_LEAST_SIGNS, _MOSTLY * letters):
        return None
    for language, marks in _APART.get(best, ()):
        if not marks or sum(text.lower().count(mark) for mark in marks) > _MARKED * letters:
            return language
    return best
