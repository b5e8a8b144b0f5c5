"""Which unit groups a title points to, if it says enough to point at all.

Many titles say nothing ("Officer", "Team member") or are used by many occupations. One
that points with confidence is a title of the catalogue or much like one, and the title
alone gives few unit groups nearly all of the probability.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from classifier.letter import Quotation
from classifier.matcher import Matcher
from classifier.scoring import Reading
from models.lexical import STOP_WORDS, stem
from models.words import plain, words

# Chosen on the written cases and the reference occupations: benchmarks/findings.py.
BESIDE = 0.25  # of the highest probability: such unit groups are meant, too
_MOST = 3  # unit groups that a title may point to
_SURE = 0.6  # probability of those together
_SURER = 0.85  # the same, where the title is less like one of the catalogue
_LISTED = 0.1  # the same, where the catalogue has this very title
_LIKE, _LESS_LIKE = 0.8, 0.65  # likeness to a title of the catalogue
_FEWEST = 2  # words of a title that the catalogue doesn't have
_SHORTEST = 4  # letters; shorter ones are abbreviations of many things

_REST = re.compile(r"\s{0,9}[,(/|:;]|\s[-–—]\s")
# Words that say how high, how long or how sure a job is, and nothing of what it is.
_RANK_WORDS = """
senior sr junior jr associate lead principal staff trainee apprentice i ii iii iv v 1 2 3 4 5 grade
gr level band class category full time part casual temporary permanent contract acting certified
licensed qualified skilled experienced
"""
_RANKS = frozenset(_RANK_WORDS.split())
# Words that titles are put together of which say no more than how high somebody stands.
_STANDING_WORDS = """
assistant deputy vice president manager management officer specialist executive supervisor leader
head chief director coordinator consultant general team member section department unit group staff
employee worker
"""
_STANDINGS = frozenset(_STANDING_WORDS.split())


def pointed_at(
    matcher: Matcher, title: Quotation | None, reading: Reading | None
) -> NDArray[np.intp]:
    """Give the places of the unit groups that a title points to, none where it doesn't.

    Shape (groups,), at most three; ``reading`` is that of the title alone.
    """
    nothing = np.empty(0, dtype=np.intp)
    if reading is None or title is None or reading.probabilities is None:
        return nothing
    shown = reading.probabilities
    groups = np.flatnonzero(shown >= BESIDE * shown.max())
    mass = float(shown[groups].sum())
    if len(groups) > _MOST or mass < _LISTED:
        return nothing
    return groups if _points(matcher, title.line, groups, mass) else nothing


def _points(matcher: Matcher, title: str, groups: NDArray[np.intp], mass: float) -> bool:
    forms = title_forms(title)
    if max(map(len, forms), default=0) < _SHORTEST:
        return False
    listed = {group for form in forms for group in matcher.relations.titled(form)}
    if listed.issuperset(groups.tolist()):
        return True
    if mass < _SURE or _only_stands(title):
        return False
    likeness = matcher.relations.title_likeness(forms, groups)
    if likeness >= _LIKE:
        return True
    telling = [word for word in words(title) if word not in STOP_WORDS]
    bare = [word for word in telling if word not in _RANKS]
    if mass < _SURER or likeness < _LESS_LIKE or len(bare) < _FEWEST:
        return False
    return _known(matcher, telling)


def says_something(matcher: Matcher, title: str) -> bool:
    """Tell whether a title is of words that occupations are called by, two at the least.

    Such a title may mean many unit groups, but not just any.
    """
    if listed_for(matcher, title):
        return True
    if _only_stands(title):
        return False
    return any(
        len(own) >= _FEWEST and not _STANDINGS.issuperset(own) and _known(matcher, own)
        for own in map(_telling, title_forms(title))
    )


def _telling(form: str) -> list[str]:
    """Give the words of a title's form that are neither ranks nor numbers."""
    return [w for w in form.split() if w not in STOP_WORDS | _RANKS and not w.isdigit()]


def _only_stands(title: str) -> bool:
    """Tell whether a title, without what stands in brackets, only says how high somebody stands.

    In brackets may be a field, a grade or a place, which make no occupation of "Team Lead".
    """
    head = plain(title.partition("(")[0]) or plain(title)
    return _STANDINGS.issuperset(_telling(head))


def listed_for(matcher: Matcher, title: str) -> list[int]:
    """Give the places of the unit groups that have this very title in the catalogue."""
    forms = [form for form in title_forms(title) if len(form) >= _SHORTEST]
    return sorted({group for form in forms for group in matcher.relations.titled(form)})


@lru_cache(maxsize=1024)  # several findings ask for those of one title
def title_forms(title: str) -> tuple[str, ...]:
    """Give a title in one form of its words, with and without its end and words of rank."""
    heads = [title, _REST.split(title, maxsplit=1)[0]]
    found: dict[str, None] = {}
    for head in heads:
        whole = plain(head)
        bare = " ".join(word for word in whole.split() if word not in _RANKS)
        found |= {form: None for form in (whole, bare) if form}
    return tuple(found)


def _known(matcher: Matcher, telling: Sequence[str]) -> bool:
    """Tell whether the titles of the catalogue use every one of these words."""
    return all(matcher.scorer.lexicon.titles.frequency(stem(word)) for word in telling)
