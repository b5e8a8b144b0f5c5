"""Which rows among official main duties are sub-headings.

The published files don't mark them. For the release that the packaged
catalogue follows, the answer is exact: each change of sub-heading there stands
for one heading row. For any other edition, form decides: a sub-heading is a
short noun phrase about people, without a verb in front.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

from occupations.catalogue import Catalogue

HeadingRule = Callable[[str, int, str], bool]

_LONGEST = 14  # words of a sub-heading
_VERB_GROUPS = 3  # a word that opens sentences in so many groups is taken for a verb
_SENTENCE = re.compile(r"\b(the|a|an|to|and|with|from|by|may|using)\b", re.IGNORECASE)
_HEAD = re.compile(r" - |\(|,| in | of | or | for ")
_PEOPLE = re.compile(
    r"(ers|ors|ists|ians|ents|ants|ives|ics|men|aids|eons|nurses|clerks|analysts|crew|guards"
    r"|guides|coaches|scouts|principals|models|persons|jockeys|chefs|grips|paths|nauts|smiths"
    r"|actuaries|professionals|justices|paralegals|pilots|doctors|chauffeurs)$"
)


def exact_rule(packaged: Catalogue) -> HeadingRule:
    """Make the rule for the release that ``packaged`` follows row by row."""
    places: dict[str, set[int]] = {}
    for code in packaged.codes:
        heading, place = "", 0
        rows = places.setdefault(code, set())
        for duty in packaged.main_duties(code):
            if duty.sub_heading != heading:
                heading = duty.sub_heading
                rows.add(place)
                place += 1
            place += 1
    return lambda code, place, text: place in places.get(code, ())  # noqa: ARG005


def formal_rule(rows: Iterable[tuple[str, str]], packaged: Catalogue) -> HeadingRule:
    """Make the rule for an unknown edition from its rows of code and text.

    A sub-heading that the packaged catalogue knows is one here, too.
    """
    known = {d.sub_heading.casefold() for c in packaged.codes for d in packaged.main_duties(c)}
    groups: dict[str, set[str]] = defaultdict(set)
    for code, text in rows:
        if _SENTENCE.search(text):
            groups[_first_word(text)].add(code)
    verbs = {word for word, codes in groups.items() if len(codes) >= _VERB_GROUPS}

    def rule(code: str, place: int, text: str) -> bool:  # noqa: ARG001
        return text.casefold() in known or (_first_word(text) not in verbs and _is_noun(text))

    return rule


def _first_word(text: str) -> str:
    return text.split(maxsplit=1)[0].casefold()


def _is_noun(text: str) -> bool:
    head = _HEAD.split(text)[0].casefold().split()
    short = len(text.split()) <= _LONGEST and not text.endswith((".", ";", ":"))
    return short and bool(head) and _PEOPLE.search(head[-1]) is not None
