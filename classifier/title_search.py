"""Search among the titles of a catalogue."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz, process

from classifier.errors import LetterError
from classifier.letter import LONGEST_TITLE
from models.words import plain
from occupations.catalogue import Catalogue
from occupations.unit_group import UnitGroup

_SHORTLIST = 200
NEAR = 65  # likeness below which a title has some letters in common, and little else


@dataclass(frozen=True, slots=True)
class TitleHit:
    """A title that is like the one searched for; ``likeness`` runs from 0 to 100."""

    group: UnitGroup
    title: str
    shared_with: tuple[str, ...]
    likeness: float


def search_titles(catalogue: Catalogue, text: str, *, top: int) -> list[TitleHit]:
    """Give the ``top`` titles most like ``text``, best first.

    All titles are compared by the cheap ratio over sorted words and by the best part;
    only a shortlist also by the words in common, which costs more than ten times as much.

    Raises:
        LetterError: the text is longer than any job title, or has no word in it.
    """
    if len(text) > LONGEST_TITLE:
        raise LetterError(f"the title has more than {LONGEST_TITLE} characters; give a job title")
    query = plain(text)
    if not query:
        raise LetterError("there is nothing to search for; give a job title, or a part of one")
    entries: list[tuple[str, str, tuple[str, ...]]]
    entries = [(code, catalogue[code].title, ()) for code in catalogue.codes]
    for code in catalogue.codes:
        entries += [(code, t.title, t.shared_with) for t in catalogue.example_titles(code)]
    plain_titles = [plain(title) for _, title, _ in entries]
    places = {
        place
        for scorer in (fuzz.token_sort_ratio, fuzz.partial_ratio)
        for _, _, place in process.extract(query, plain_titles, scorer=scorer, limit=_SHORTLIST)
    }
    scored = [(_likeness(query, plain_titles[place]), place) for place in sorted(places)]
    scored.sort(key=lambda pair: (-pair[0], pair[1]))
    return [
        TitleHit(catalogue[code], title, shared, likeness)
        for likeness, place in scored[:top]
        if likeness > 0
        for code, title, shared in [entries[place]]
    ]


def _likeness(query: str, title: str) -> float:
    """Give the mean of the likeness of all words and of those in common, 0 to 100."""
    return (fuzz.token_sort_ratio(query, title) + fuzz.token_set_ratio(query, title)) / 2
