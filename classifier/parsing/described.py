"""The occupation that a description speaks of: "Tower crane operators work with cranes"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from classifier.parsing.patterns import late
from classifier.parsing.title_roles import names_job
from classifier.parsing.verbs import verb_form
from classifier.parsing.vocabulary import words
from classifier.quotation import Quotation

_MOST_WORDS = 8  # of an occupation's name
_FEWEST_WORDS = 5  # of a sentence that describes somebody
_LEAD = late(r"[\W_]{0,6}(?:(?:the|most|all|some|our)\s{1,3})?(?=[^\W\d_])", re.IGNORECASE)
_WORD = late(r"[^\W\d_](?:[\w’'.&+#-]{0,30}[\w+#])?|&")
_JOIN = late(r"\s{1,3}(?:\(\w{1,10}\)\s{1,3})?|\s?/\s?")
# What stands inside such a name, but neither ends it nor begins what is done.
_INSIDE = frozenset(words("of and or for in at & on"))
# What no such name has inside.
_OUTSIDE = frozenset(
    words(
        "that which who whom whose to with when if so about their his her by from into than then as"
        " while where how what why not no any each the a an i we my me you your us it its"
    )
)
# What is said of somebody without a verb of duties.
_SAID = frozenset(
    words(
        "are can may must will shall should would do also often usually typically generally"
        " mainly normally commonly sometimes need make become rely focus specialise specialize"
        " share assume dedicate engage strive aim seek exchange manipulate maximise maximize"
        " realise realize fasten signal setup aid occupy claim follow belong deal possess combine"
        " tend keep know spend bear put get come go try look act think consider create live travel"
        " turn"
    )
)
# Behind these a bare verb says what others do, as in "Help engineers run a reactor".
_CAUSES = frozenset(words("help let make have see watch hear assist keep"))
_THEY = late(r"[\W_]{0,6}(?:their|these)\b|(?:.*?\W)?they\b", re.IGNORECASE | re.DOTALL)
# What an occupation may be called by that a duty could begin with as well.
_ADJECTIVES = frozenset(
    words(
        "registered certified licensed licenced chartered accredited qualified skilled specialised"
        " specialized automated armed printed integrated advanced"
    )
)
# People and things whose names end like those of occupations.
_NO_OCCUPATION = frozenset(
    words("drawer voter caller feeder diner shopper user viewer rider issuer recipient claimant")
)
_OF_WHAT = late(r"\s(?:of|in|for|at)\s")
_SINGULARS = (
    ("people", "person"),
    ("wives", "wife"),
    ("women", "woman"),
    ("men", "man"),
    ("sses", "ss"),
    ("ies", "y"),
    ("s", ""),
)


def described_occupation(sentences: Sequence[str]) -> tuple[int, int, int] | None:
    """Find the occupation in the plural that sentences say something of, as their subject.

    No two may speak of different ones, and of several sentences a second one must speak of the
    same, by name or as "they".
    Whatever their order, their case, and the signs and blanks around them, the answer is the same.

    Returns:
        The place of the sentence, and where the name begins and ends in it; None where there
        is none.
    """
    found = {place: span for place, text in enumerate(sentences) if (span := _subject(text))}
    names = {place: _name(sentences[place][slice(*span)]) for place, span in found.items()}
    if not names:
        return None
    longest = max(names.values(), key=lambda name: (len(name), name))
    if not all(longest.endswith(name) for name in names.values()):
        return None
    at = next(place for place, name in names.items() if name == longest)
    others = [text for place, text in enumerate(sentences) if place != at]
    name = sentences[at][slice(*found[at])]
    if others and not any(_THEY.match(text) or _begins(text, name) for text in others):
        return None
    return at, *found[at]


def described_title(text: str, parts: Iterable[Quotation]) -> Quotation | None:
    """Quote that occupation from ``text``, of which ``parts`` are the sentences."""
    parts = list(parts)
    found = described_occupation([part.text for part in parts])
    if found is None:
        return None
    at, begin, end = found
    start = parts[at].start
    return Quotation(text[start + begin : start + end], start + begin, start + end)


def _begins(text: str, name: str) -> bool:
    """Tell a sentence that begins with a name, whatever its case and its blanks."""
    return _plain(text).lstrip("-–—•*·. ").startswith(_plain(name))


def _subject(text: str) -> tuple[int, int] | None:
    """Find the name of an occupation in the plural that a sentence begins with."""
    lead = _LEAD.match(text)
    if not lead or len(text.split()) < _FEWEST_WORDS:
        return None
    begin = end = at = lead.end()
    said: list[str] = []
    while len(said) <= _MOST_WORDS and (word := _WORD.match(text, at)):
        low = word[0].lower()
        if said and _tells(said, low) and _is_occupation(text[begin:end]):
            return begin, end
        if low in _OUTSIDE:
            return None
        said.append(low)
        end = word.end()
        join = _JOIN.match(text, end)
        if not join:
            return None
        at = join.end()
    return None


def _tells(said: Sequence[str], following: str) -> bool:
    """Tell whether a word says what those do whose name may stand before it."""
    if following in _INSIDE or said[-1] in _INSIDE:
        return False
    first = verb_form(said[0]) if len(said) > 1 else None
    if first == "base" and (said[0] in _CAUSES or _INSIDE & set(said)):
        return False
    if first in ("past", "third") and said[0] not in _ADJECTIVES:
        return False
    if following in _SAID or verb_form(following, bare=False) == "base":
        return True
    return first != "base" and following.endswith("ly")


def _is_occupation(name: str) -> bool:
    line = _plain(name)
    parts = (line, _OF_WHAT.split(line, maxsplit=1)[0])
    ones = {part: _singular(part) for part in parts}
    return any(one != part and _names_one(one) for part, one in ones.items())


def _names_one(name: str) -> bool:
    return name.rpartition(" ")[2] not in _NO_OCCUPATION and names_job(name)


def _name(plural: str) -> str:
    """Give the name in the singular and in small letters, by which names are the same."""
    return _singular(_plain(plural))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _singular(name: str) -> str:
    for plural, singular in _SINGULARS:
        if name.endswith(plural) and not name.endswith(("ss", "'s", "’s")):
            return name[: -len(plural)] + singular
    return name
