"""Which unit group a title points to by itself."""

from __future__ import annotations

from classifier.match import Match
from classifier.matcher import Matcher
from occupations.unit_group import UnitGroup

_SURE = 0.5  # probability by the title alone


def title_codes(matcher: Matcher, match: Match) -> tuple[UnitGroup, ...]:
    """Give the unit group that the title of a position means, none where it is unsure."""
    if match.title is None or not match.duties:
        return ()
    shown = matcher.scorer.read(match.title.line, []).probabilities
    if shown is None or float(shown.max()) < _SURE:
        return ()
    codes = matcher.scorer.channels[0].index.codes
    return (matcher.catalogue[codes[int(shown.argmax())]],)
